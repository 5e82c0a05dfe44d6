"""One decoded barcode with what its payload is understood as."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from borderdesk.domain.barcodes.boarding_pass import BoardingPass, parse_boarding_pass
from borderdesk.domain.barcodes.licence import DrivingLicence, parse_licence
from borderdesk.domain.barcodes.seal import DigitalSeal, parse_seal
from borderdesk.domain.barcodes.zone import BarcodeZone, parse_zone

Payload = DrivingLicence | BoardingPass | BarcodeZone | DigitalSeal


class PayloadKind(StrEnum):
    """What a barcode's payload is understood as; OTHER means it is shown as text and nothing is understood."""

    AAMVA = "aamva"
    BCBP = "bcbp"
    MRZ = "mrz"
    VDS = "vds"
    OTHER = "other"


_KINDS: dict[type[Payload], PayloadKind] = {
    DrivingLicence: PayloadKind.AAMVA,
    BoardingPass: PayloadKind.BCBP,
    BarcodeZone: PayloadKind.MRZ,
    DigitalSeal: PayloadKind.VDS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Barcode:
    """One decoded barcode: `symbology` as zxing-cpp spells it, `content` the raw bytes, `text` for people."""

    symbology: str
    content: bytes
    text: str
    payload: Payload | None = None

    @property
    def kind(self) -> PayloadKind:
        """What the payload is understood as."""
        return PayloadKind.OTHER if self.payload is None else _KINDS[type(self.payload)]


def understand(content: bytes, today: date) -> Payload | None:
    """Return what the bytes of a barcode mean, or None where they are not wholly one of the forms that we know."""
    seal = parse_seal(content)
    if seal is not None:
        return seal
    text = content.decode("utf-8", "replace")
    return parse_licence(text) or parse_boarding_pass(text) or parse_zone(text, today)
