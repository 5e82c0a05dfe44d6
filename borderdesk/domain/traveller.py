"""The person who stands at the desk, as the document or the officer names them."""

from dataclasses import dataclass
from enum import StrEnum

from borderdesk.domain.barcodes import BarcodeZone, DrivingLicence, Payload
from borderdesk.domain.dates import PartialDate
from borderdesk.domain.document import IDENTITY_CODE, LICENCE_CODE, TravelDocument
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.mrz import Mrz
from borderdesk.domain.reading import Reading


class Sex(StrEnum):
    """Sex as the machine readable zone prints it; X also stands for the filler."""

    MALE = "M"
    FEMALE = "F"
    UNSPECIFIED = "X"


@dataclass(frozen=True, slots=True, kw_only=True)
class Traveller:
    """A traveller to screen: a name or a document number at least.

    `typed` names the elements that an officer typed or corrected, by the names of these fields and of
    `TravelDocument`'s. `name_may_be_truncated` says that the name fills its field, so that parts may be missing.
    """

    primary_identifier: str
    secondary_identifier: str
    date_of_birth: PartialDate | None
    sex: Sex
    nationality: str
    document: TravelDocument | None
    name_may_be_truncated: bool = False
    typed: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        if not self.primary_identifier.strip() and self.document is None:
            raise InvalidValueError("traveller has neither a primary identifier nor a document number")

    @property
    def name(self) -> str:
        """The whole name in one line, primary identifier first."""
        return f"{self.primary_identifier} {self.secondary_identifier}".strip()


def traveller_from_mrz(mrz: Mrz) -> Traveller:
    """Return the traveller whom a machine readable zone names, as printed.

    Raises:
        InvalidValueError: The zone bears neither a name nor a document number.
    """
    elements = mrz.elements
    document = None
    if elements.document_number:
        document = TravelDocument(
            document_code=elements.document_code,
            issuing_state=elements.issuing_state,
            document_number=elements.document_number,
            date_of_expiry=elements.date_of_expiry,
            optional_data=elements.optional_data,
        )
    return Traveller(
        primary_identifier=elements.primary_identifier,
        secondary_identifier=elements.secondary_identifier,
        date_of_birth=elements.date_of_birth,
        sex=Sex(elements.sex),
        nationality=elements.nationality,
        document=document,
        name_may_be_truncated=elements.name_is_truncated,
    )


def traveller_from_payload(payload: Payload | None) -> Traveller | None:
    """Return the traveller whom a document's barcode names; None for what is no document: a boarding pass, a seal.

    A driving licence says nothing of nationality.
    """
    if isinstance(payload, BarcodeZone):
        return traveller_from_mrz(payload.mrz)
    return _traveller_from_licence(payload) if isinstance(payload, DrivingLicence) else None


def traveller_of(reading: Reading) -> Traveller | None:
    """Return the traveller whom a reading names, by its zone or by its barcodes, or None where neither does."""
    if reading.mrz is not None:
        return traveller_from_mrz(reading.mrz)
    return next(filter(None, (traveller_from_payload(barcode.payload) for barcode in reading.barcodes)), None)


def _traveller_from_licence(licence: DrivingLicence) -> Traveller:
    number = "".join(c for c in licence.document_number.upper() if c.isascii() and c.isalnum())
    document = None
    if number:
        document = TravelDocument(
            document_code=LICENCE_CODE if licence.is_for_driving else IDENTITY_CODE,
            issuing_state=licence.country,
            document_number=number,
            date_of_expiry=licence.date_of_expiry,
        )
    return Traveller(
        primary_identifier=licence.family_name.upper(),
        secondary_identifier=licence.given_names.upper(),
        date_of_birth=licence.date_of_birth,
        sex=Sex(licence.sex),
        nationality="",
        document=document,
        name_may_be_truncated=licence.name_may_be_truncated,
    )
