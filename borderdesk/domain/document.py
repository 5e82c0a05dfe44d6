"""One machine readable travel document (MRTD)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from borderdesk.domain.dates import PartialDate
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.mrz.characters import ALPHABET

SPECIMEN_ISSUER = "UTO"
IDENTITY_CODE = "ID"
LICENCE_CODE = "DL"
"""Driving licences have no code in Doc 9303; this is the one that their barcodes bear."""


class DocumentKind(StrEnum):
    """What a document is, as far as its document code tells (Doc 9303-4 to 9303-7)."""

    PASSPORT = "passport"
    IDENTITY_CARD = "identity_card"
    CREW_CARD = "crew_card"
    DRIVING_LICENCE = "driving_licence"
    VISA = "visa"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class TravelDocument:
    """A document as its machine readable zone, a barcode or an officer names it.

    `issuing_state` is the code as printed, without padding ("D", "UTO"); it may be empty where an officer typed the
    number alone. `date_of_expiry` is None where the document bears none or it is not known yet.
    """

    document_code: str
    issuing_state: str
    document_number: str
    date_of_expiry: PartialDate | None
    optional_data: str = ""

    def __post_init__(self) -> None:
        if not self.document_number:
            raise InvalidValueError("document number is empty")
        for name in ("document_code", "issuing_state", "document_number", "optional_data"):
            text: str = getattr(self, name)
            if text.strip(ALPHABET):
                raise InvalidValueError(f"{name} holds more than capital letters, digits and fillers")
        if len(self.issuing_state) > 3:
            raise InvalidValueError("issuing_state is longer than three characters")

    @property
    def kind(self) -> DocumentKind:
        """The kind that the first letter of the document code stands for."""
        match self.document_code[:1]:
            case "P":
                return DocumentKind.PASSPORT
            case "V":
                return DocumentKind.VISA
            case "I":
                return DocumentKind.IDENTITY_CARD
            case "D" if self.document_code == LICENCE_CODE:
                return DocumentKind.DRIVING_LICENCE
            case "A" | "C":
                return DocumentKind.CREW_CARD if self.document_code == "AC" else DocumentKind.IDENTITY_CARD
            case _:
                return DocumentKind.OTHER

    @property
    def is_specimen(self) -> bool:
        """Tell whether the document is none that a state issued to a person (Utopia, or a number of zeros alone)."""
        return self.issuing_state == SPECIMEN_ISSUER or not self.document_number.strip("0<")

    def has_expired(self, on: date) -> bool:
        """Tell whether the document is past the last day that its date of expiry can mean."""
        return self.date_of_expiry is not None and self.date_of_expiry.latest() < on
