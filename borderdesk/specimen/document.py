"""One invented document of Utopia: what its zone says and what the eye reads above it."""

from dataclasses import dataclass
from datetime import date

from borderdesk.domain.dates import PartialDate
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.mrz import MrzElements, MrzFormat, check_digit, parse_mrz, write_mrz
from borderdesk.domain.transliteration import mrz_spelling
from borderdesk.domain.traveller import Traveller, traveller_from_mrz


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """An invented person as the eye reads it on the document, in Utopia's own letters.

    `face` is the seed of the portrait.
    """

    surname: str
    given_names: str
    date_of_birth: PartialDate
    sex: str
    place_of_birth: str
    face: int

    def __post_init__(self) -> None:
        if not self.surname.strip():
            raise InvalidValueError("surname is empty")


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecimenDocument:
    """A document as printed. `misprint` names the element whose check digit is printed wrong, where one is."""

    format: MrzFormat
    holder: Holder
    document_code: str
    document_number: str
    date_of_issue: date
    date_of_expiry: date
    optional_data: str = ""
    misprint: str | None = None

    @property
    def elements(self) -> MrzElements:
        """What the zone says."""
        return MrzElements(
            document_code=self.document_code,
            issuing_state="UTO",
            document_number=self.document_number,
            primary_identifier=mrz_spelling(self.holder.surname),
            secondary_identifier=mrz_spelling(self.holder.given_names),
            nationality="UTO",
            date_of_birth=self.holder.date_of_birth,
            sex=self.holder.sex,
            date_of_expiry=PartialDate.of(self.date_of_expiry),
            optional_data=self.optional_data,
        )

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines of the zone as they are printed, misprint included."""
        lines = write_mrz(self.elements, self.format)
        return lines if self.misprint is None else _misprinted(lines, self.misprint, self.date_of_issue)

    def traveller(self, today: date) -> Traveller:
        """Return the traveller whom a perfect reading of the zone gives."""
        return traveller_from_mrz(parse_mrz(self.lines, today))


def _misprinted(lines: tuple[str, ...], element: str, day: date) -> tuple[str, ...]:
    """Return the lines with one wrong check digit; the composite one is over what is printed, so that it holds."""
    checks = {check.element: check for check in parse_mrz(lines, day).checks}
    if element not in checks:
        raise InvalidValueError("misprint names an element without a check digit")
    check = checks.pop(element)
    lines = _with(lines, check.printed_at.line, check.printed_at.start, str((int(check.expected) + 1) % 10))
    composite = checks.get("composite")
    if composite is None:
        return lines
    digit = check_digit("".join(span.of(lines) for span in composite.spans))
    return _with(lines, composite.printed_at.line, composite.printed_at.start, digit)


def _with(lines: tuple[str, ...], number: int, position: int, character: str) -> tuple[str, ...]:
    line = lines[number]
    changed = line[:position] + character + line[position + 1 :]
    return (*lines[:number], changed, *lines[number + 1 :])
