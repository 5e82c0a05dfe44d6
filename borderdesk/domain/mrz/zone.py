"""What a machine readable zone says: its elements, its check digits, and what in it is not as Doc 9303 has it."""

from dataclasses import dataclass, field
from enum import StrEnum

from borderdesk.domain.dates import PartialDate
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.mrz.characters import ALPHABET, DIGITS, FILLER, LETTERS
from borderdesk.domain.mrz.formats import MrzFormat, Span

SEXES = ("M", "F", "X")

_PRINTED = (
    "document_code",
    "issuing_state",
    "nationality",
    "document_number",
    "optional_data",
    "optional_data_2",
)
_IDENTIFIERS = ("primary_identifier", "secondary_identifier")


class MrzError(InvalidValueError):
    """The text is no machine readable zone; `line` and `position` count from 1, None where neither is to blame."""

    def __init__(self, message: str, line: int | None = None, position: int | None = None) -> None:
        super().__init__(message)
        self.line = line
        self.position = position


class Problem(StrEnum):
    """Why the characters of an element cannot mean what the element is for."""

    MISSING = "missing"
    NOT_A_CODE = "not_a_code"
    NOT_A_NAME = "not_a_name"
    NOT_A_DATE = "not_a_date"
    NOT_A_SEX = "not_a_sex"


@dataclass(frozen=True, slots=True, kw_only=True)
class ElementProblem:
    """One element that is printed against Doc 9303, named as in `MrzElements`."""

    element: str
    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedElement:
    """One check digit: what it covers, what is printed, what should be.

    `spans` are the stretches that it covers in order, `printed_at` is where the digit itself stands.
    """

    element: str
    spans: tuple[Span, ...]
    printed_at: Span
    printed: str
    expected: str
    holds: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MrzElements:
    """The elements of a zone without its padding.

    Identifiers have spaces where the zone has single fillers; the number and the optional data keep fillers inside.
    `sex` is M, F or X, which stands for the filler too. A date is None where the format has none or the characters
    are no date. `optional_data_2` is the second line's on TD1. The old French card prints no nationality (it was for
    nationals alone, so it is FRA) and no date of expiry; its optional data is the department and office of issue.
    `name_is_truncated` says that the name fills its field: parts may be missing. It is about the field and not about
    the holder, so two equal sets of elements may differ in it.
    """

    document_code: str
    issuing_state: str
    document_number: str
    primary_identifier: str
    secondary_identifier: str
    nationality: str
    date_of_birth: PartialDate | None
    sex: str
    date_of_expiry: PartialDate | None
    optional_data: str = ""
    optional_data_2: str = ""
    name_is_truncated: bool = field(default=False, compare=False)

    def __post_init__(self) -> None:
        for name in _PRINTED:
            text: str = getattr(self, name)
            if text.strip(ALPHABET) or text.endswith(FILLER):
                raise InvalidValueError(f"{name} holds more than capital letters, digits and inner fillers")
        for name in _IDENTIFIERS:
            text = getattr(self, name)
            if text.strip(LETTERS + DIGITS + " ") or text != " ".join(text.split()):
                raise InvalidValueError(f"{name} holds more than capital letters, digits and single spaces")
        if self.sex not in SEXES:
            raise InvalidValueError("sex is none of M, F and X")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mrz:
    """A machine readable zone as read. That its check digits fail is a fact about the document, not an error."""

    format: MrzFormat
    lines: tuple[str, ...]
    elements: MrzElements
    checks: tuple[CheckedElement, ...]
    problems: tuple[ElementProblem, ...] = ()

    @property
    def is_valid(self) -> bool:
        """Tell whether every check digit holds; problems stand beside it, for some real cards have them."""
        return all(check.holds for check in self.checks)
