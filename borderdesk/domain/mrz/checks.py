"""The check digits of a machine readable zone: which there are, what is printed, what should be."""

from borderdesk.domain.mrz.characters import FILLER, check_digit
from borderdesk.domain.mrz.formats import LAYOUTS, MrzFormat, Span
from borderdesk.domain.mrz.numbers import split_number
from borderdesk.domain.mrz.zone import CheckedElement


def checks_of(zone_format: MrzFormat, lines: tuple[str, ...]) -> tuple[CheckedElement, ...]:
    """Return every check digit that the format has, in the order of the zone, the composite one last."""
    layout = LAYOUTS[zone_format]
    number = split_number(layout, lines)
    checks = [
        _check(lines, "document_number", number.spans, number.check_digit),
        _check(lines, "date_of_birth", (layout.date_of_birth,), _behind(layout.date_of_birth)),
    ]
    if layout.date_of_expiry:
        checks.append(_check(lines, "date_of_expiry", (layout.date_of_expiry,), _behind(layout.date_of_expiry)))
    if layout.optional_data_has_check_digit:
        checks.append(
            _check(lines, "optional_data", (layout.optional_data,), _behind(layout.optional_data), or_filler=True)
        )
    if layout.composite_check_digit:
        checks.append(_check(lines, "composite", layout.composite, layout.composite_check_digit))
    return tuple(checks)


def _behind(element: Span) -> Span:
    return Span(element.line, element.end, element.end + 1)


def _check(
    lines: tuple[str, ...], element: str, spans: tuple[Span, ...], printed_at: Span, *, or_filler: bool = False
) -> CheckedElement:
    """Return one check digit; `or_filler` allows a filler for it where the element is empty (Doc 9303-4, 4.2.2)."""
    covered = "".join(span.of(lines) for span in spans)
    printed, expected = printed_at.of(lines), check_digit(covered)
    empty_without_digit = or_filler and printed == FILLER and not covered.strip(FILLER)
    return CheckedElement(
        element=element,
        spans=spans,
        printed_at=printed_at,
        printed=printed,
        expected=expected,
        holds=printed == expected or empty_without_digit,
    )
