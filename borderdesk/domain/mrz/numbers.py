"""Document numbers that are longer than their field (Doc 9303-5 and 9303-6, note j of the data structure)."""

from dataclasses import dataclass

from borderdesk.domain.mrz.characters import FILLER
from borderdesk.domain.mrz.formats import Layout, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberField:
    """A document number where it is printed: its text and stretches, its check digit, what is left for other data."""

    text: str
    spans: tuple[Span, ...]
    check_digit: Span
    optional_data: Span


def split_number(layout: Layout, lines: tuple[str, ...]) -> NumberField:
    """Return the document number of a zone, with the part that overflows into the optional data.

    A filler in the place of the check digit behind a full field says that the number goes on in the optional data, up
    to the next filler; the last character before that filler is the check digit.
    """
    field, optional = layout.document_number, layout.optional_data
    digit = Span(field.line, field.end, field.end + 1)
    number = field.of(lines)
    rest, ended, _ = optional.of(lines).partition(FILLER)
    goes_on = digit.of(lines) == FILLER and not number.endswith(FILLER) and rest and ended
    if layout.number_may_overflow and goes_on:
        end = optional.start + len(rest)
        return NumberField(
            text=number + rest[:-1],
            spans=(field, Span(optional.line, optional.start, end - 1)),
            check_digit=Span(optional.line, end - 1, end),
            optional_data=Span(optional.line, end + 1, optional.end),
        )
    return NumberField(text=number.rstrip(FILLER), spans=(field,), check_digit=digit, optional_data=optional)
