"""A machine readable zone that a barcode repeats, with or without its line breaks."""

from dataclasses import dataclass
from datetime import date

from borderdesk.domain.mrz import Mrz, MrzError, parse_mrz

_DOCUMENT_CODES = "ACIPV"
#: Three lines of 30, two of 36, two of 44; no other form of Doc 9303 has these sums.
_LINES_OF = {90: 3, 72: 2, 88: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class BarcodeZone:
    """A zone of which every check digit holds: a barcode is read without error, so one that fails is none."""

    mrz: Mrz


def parse_zone(text: str, today: date) -> BarcodeZone | None:
    """Return the zone that a text is, or None for any other text."""
    lines = text.split()
    if len(lines) == 1 and len(lines[0]) in _LINES_OF:
        length = len(lines[0]) // _LINES_OF[len(lines[0])]
        lines = [lines[0][start : start + length] for start in range(0, len(lines[0]), length)]
    try:
        mrz = parse_mrz(lines, today)
    except MrzError:
        return None
    elements = mrz.elements
    is_document = elements.document_code[:1] in _DOCUMENT_CODES and elements.document_code and elements.document_number
    if not is_document or not elements.primary_identifier or not all(check.holds for check in mrz.checks):
        return None
    return BarcodeZone(mrz=mrz)
