"""What a barcode on a document says."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class PayloadKind(StrEnum):
    """What a barcode's payload is understood as; OTHER means it is shown as text and nothing is understood."""

    AAMVA = "aamva"
    BCBP = "bcbp"
    MRZ = "mrz"
    VDS = "vds"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Barcode:
    """One decoded barcode: `symbology` as zxing-cpp spells it, `content` the raw bytes, `text` for people."""

    symbology: str
    content: bytes
    text: str
    kind: PayloadKind
    payload: Mapping[str, str] = field(default_factory=dict)
