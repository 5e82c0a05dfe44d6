"""The formats of a machine readable zone and where each keeps its elements."""

from dataclasses import dataclass
from enum import StrEnum


class MrzFormat(StrEnum):
    """The formats of Doc 9303-4 to 9303-7, and the French identity card of 1988 to 2021."""

    TD1 = "TD1"
    TD2 = "TD2"
    TD3 = "TD3"
    MRV_A = "MRV-A"
    MRV_B = "MRV-B"
    ID_FRA = "ID-FRA"

    @property
    def line_count(self) -> int:
        """The number of lines of the zone."""
        return 3 if self is MrzFormat.TD1 else 2

    @property
    def line_length(self) -> int:
        """The number of characters in each line."""
        match self:
            case MrzFormat.TD1:
                return 30
            case MrzFormat.TD3 | MrzFormat.MRV_A:
                return 44
            case _:
                return 36


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one line, counted from zero, the end not included, as Python slices count."""

    line: int
    start: int
    end: int

    def of(self, lines: tuple[str, ...]) -> str:
        """Return the characters of the stretch."""
        return lines[self.line][self.start : self.end]


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Where a format keeps its elements; None for what it has not.

    The French card has a field for each identifier; the other formats have one field for both, and then
    `secondary_identifier` is None. A check digit stands right behind its element, the composite one anywhere.
    """

    first_letters: str
    document_code: Span
    issuing_state: Span
    primary_identifier: Span
    secondary_identifier: Span | None = None
    document_number: Span
    number_may_overflow: bool = False
    nationality: Span | None
    date_of_birth: Span
    sex: Span
    date_of_expiry: Span | None
    optional_data: Span
    optional_data_has_check_digit: bool = False
    optional_data_2: Span | None = None
    composite: tuple[Span, ...] = ()
    composite_check_digit: Span | None = None


def _two_lines(
    *, length: int, first_letters: str, optional_data_end: int, personal_number: bool = False, composite: bool = False
) -> Layout:
    """Return what TD2, TD3 and the visas have in common: they differ in length and in the end of line 2."""
    covered_end = optional_data_end + personal_number
    return Layout(
        first_letters=first_letters,
        document_code=Span(0, 0, 2),
        issuing_state=Span(0, 2, 5),
        primary_identifier=Span(0, 5, length),
        document_number=Span(1, 0, 9),
        number_may_overflow=length == 36 and composite,
        nationality=Span(1, 10, 13),
        date_of_birth=Span(1, 13, 19),
        sex=Span(1, 20, 21),
        date_of_expiry=Span(1, 21, 27),
        optional_data=Span(1, 28, optional_data_end),
        optional_data_has_check_digit=personal_number,
        composite=(Span(1, 0, 10), Span(1, 13, 20), Span(1, 21, covered_end)) if composite else (),
        composite_check_digit=Span(1, covered_end, covered_end + 1) if composite else None,
    )


LAYOUTS = {
    MrzFormat.TD1: Layout(
        first_letters="ACI",
        document_code=Span(0, 0, 2),
        issuing_state=Span(0, 2, 5),
        document_number=Span(0, 5, 14),
        number_may_overflow=True,
        optional_data=Span(0, 15, 30),
        date_of_birth=Span(1, 0, 6),
        sex=Span(1, 7, 8),
        date_of_expiry=Span(1, 8, 14),
        nationality=Span(1, 15, 18),
        optional_data_2=Span(1, 18, 29),
        composite=(Span(0, 5, 30), Span(1, 0, 7), Span(1, 8, 15), Span(1, 18, 29)),
        composite_check_digit=Span(1, 29, 30),
        primary_identifier=Span(2, 0, 30),
    ),
    MrzFormat.TD2: _two_lines(length=36, first_letters="ACI", optional_data_end=35, composite=True),
    MrzFormat.TD3: _two_lines(length=44, first_letters="P", optional_data_end=42, personal_number=True, composite=True),
    MrzFormat.MRV_A: _two_lines(length=44, first_letters="V", optional_data_end=44),
    MrzFormat.MRV_B: _two_lines(length=36, first_letters="V", optional_data_end=36),
    MrzFormat.ID_FRA: Layout(
        first_letters="I",
        document_code=Span(0, 0, 2),
        issuing_state=Span(0, 2, 5),
        primary_identifier=Span(0, 5, 30),
        optional_data=Span(0, 30, 36),
        document_number=Span(1, 0, 12),
        secondary_identifier=Span(1, 13, 27),
        date_of_birth=Span(1, 27, 33),
        sex=Span(1, 34, 35),
        nationality=None,
        date_of_expiry=None,
        composite=(Span(0, 0, 36), Span(1, 0, 35)),
        composite_check_digit=Span(1, 35, 36),
    ),
}
