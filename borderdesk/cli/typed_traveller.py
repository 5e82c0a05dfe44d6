"""Makes a traveller of what options or the cells of a table say."""

from collections.abc import Mapping
from datetime import date

from borderdesk.domain.dates import PartialDate
from borderdesk.domain.document import TravelDocument
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.traveller import Sex, Traveller

ELEMENTS = (
    "primary_identifier",
    "secondary_identifier",
    "date_of_birth",
    "sex",
    "nationality",
    "document_number",
    "issuing_state",
)

# Doc 9303-4 to 9303-7: how many characters the zone has for a name.
_NAME_FIELDS = (30, 31, 39)


def traveller_of(elements: Mapping[str, str]) -> Traveller:
    """Return the traveller whom these elements describe; an element may be missing or empty.

    A name that would fill the name field of a document to its last position may have been cut there.

    Raises:
        InvalidValueError: An element is not what it must be, or there is neither a name nor a document number.
    """
    value = {name: " ".join((elements.get(name) or "").split()) for name in ELEMENTS}
    try:
        sex = Sex(value["sex"].upper() or "X")
    except ValueError:
        raise InvalidValueError("sex is none of M, F, X") from None
    number = value["document_number"].upper().replace(" ", "").replace("-", "")
    document = None
    if number:
        document = TravelDocument(
            document_code="",
            issuing_state=value["issuing_state"].upper(),
            document_number=number,
            date_of_expiry=None,
        )
    primary, secondary = value["primary_identifier"], value["secondary_identifier"]
    return Traveller(
        primary_identifier=primary,
        secondary_identifier=secondary,
        date_of_birth=birth_of(value["date_of_birth"]),
        sex=sex,
        nationality=value["nationality"].upper(),
        document=document,
        name_may_be_truncated=len(f"{primary}<<{secondary}") in _NAME_FIELDS,
        typed=frozenset(name for name in ELEMENTS if value[name]),
    )


def birth_of(text: str) -> PartialDate | None:
    """Read a date of birth, or nothing from an empty text.

    Raises:
        InvalidValueError: The text is no date.
    """
    try:
        return PartialDate.parse_iso(text) if text else None
    except InvalidValueError:
        raise InvalidValueError("date_of_birth is not written YYYY-MM-DD, with ?? for unknown parts") from None


def day_of(text: str) -> date:
    """Read a whole day.

    Raises:
        InvalidValueError: The text is no day.
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InvalidValueError("the day is not written YYYY-MM-DD") from None
