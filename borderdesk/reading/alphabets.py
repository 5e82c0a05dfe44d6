"""Which symbols each position of each format may hold."""

from functools import cache

from borderdesk.domain.mrz import ALPHABET, FILLER, LAYOUTS, MrzFormat, Span
from borderdesk.domain.mrz.characters import DIGITS, LETTERS

_CHECK = DIGITS + FILLER
_NAME = LETTERS + FILLER
_SEX = "MFX" + FILLER


@cache
def position_alphabets(zone_format: MrzFormat) -> tuple[tuple[str, ...], ...]:
    """Return the symbols that may stand at each position of each line, in the order of the lines.

    They are as wide as the documents that exist, not as the standard wants them: a code may be shorter than its field,
    a date may be unknown in part, and a check digit may be a filler.
    """
    layout = LAYOUTS[zone_format]
    lines = [[ALPHABET] * zone_format.line_length for _ in range(zone_format.line_count)]

    def allow(span: Span | None, symbols: str) -> None:
        if span is not None:
            lines[span.line][span.start : span.end] = [symbols] * (span.end - span.start)

    def allow_behind(span: Span | None, symbols: str) -> None:
        if span is not None:
            allow(Span(span.line, span.end, span.end + 1), symbols)

    allow(layout.document_code, ALPHABET)
    allow(Span(0, 0, 1), layout.first_letters)
    allow(layout.issuing_state, _NAME)
    allow(layout.nationality, _NAME)
    allow(layout.primary_identifier, _NAME)
    allow(layout.secondary_identifier, _NAME)
    allow_behind(layout.document_number, _CHECK)
    for when in (layout.date_of_birth, layout.date_of_expiry):
        allow(when, _CHECK)
        allow_behind(when, _CHECK)
    allow(layout.sex, _SEX)
    if layout.optional_data_has_check_digit:
        allow_behind(layout.optional_data, _CHECK)
    allow(layout.composite_check_digit, DIGITS)
    return tuple(tuple(line) for line in lines)
