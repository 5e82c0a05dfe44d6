"""What barcodes on documents, cards and boarding passes say.

Bytes go in, a `Barcode` with a typed payload comes out: a driving licence (AAMVA), a boarding pass (IATA BCBP), a
machine readable zone, a visible digital seal (Doc 9303-13). The one rule of the room: a payload is understood when its
whole structure is there, and anything else stays text.
"""

from borderdesk.domain.barcodes.barcode import Barcode, Payload, PayloadKind, understand
from borderdesk.domain.barcodes.boarding_pass import BoardingPass, FlightLeg, parse_boarding_pass
from borderdesk.domain.barcodes.licence import DrivingLicence, parse_licence
from borderdesk.domain.barcodes.seal import DigitalSeal, parse_seal
from borderdesk.domain.barcodes.zone import BarcodeZone, parse_zone

__all__ = [
    "Barcode",
    "BarcodeZone",
    "BoardingPass",
    "DigitalSeal",
    "DrivingLicence",
    "FlightLeg",
    "Payload",
    "PayloadKind",
    "parse_boarding_pass",
    "parse_licence",
    "parse_seal",
    "parse_zone",
    "understand",
]
