"""Understanding what a document reader sent: code lines, or the payload of a barcode."""

from collections.abc import Sequence
from datetime import date

from borderdesk.domain.barcodes import Barcode, understand
from borderdesk.domain.crossing import CaptureMethod
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.mrz import Mrz, MrzError, parse_mrz
from borderdesk.domain.reading import CharacterState, Reading, ReadingKind, ReadingReason
from borderdesk.domain.scan import Scan
from borderdesk.domain.traveller import traveller_from_mrz, traveller_of
from borderdesk.reading.barcode_reading import read_barcodes

FROM_READER = "Reader"
"""The symbology of a payload whose reader does not say what it decoded."""


def read_scan(lines: Sequence[str], today: date) -> Scan:
    """Return what a reader's lines say; lines that are no zone are a barcode's payload, which may name somebody."""
    printed = tuple(line.strip() for line in lines)
    try:
        mrz = parse_mrz(printed, today)
        traveller = traveller_from_mrz(mrz)
    except (MrzError, InvalidValueError):
        return _barcode(tuple(lines), today)
    return Scan(lines=mrz.lines, reading=_zone(mrz), method=CaptureMethod.MRZ, traveller=traveller, mrz=mrz)


def _zone(mrz: Mrz) -> Reading:
    reasons = []
    if not mrz.is_valid:
        reasons.append(ReadingReason.CHECK_DIGIT)
    if mrz.problems:
        reasons.append(ReadingReason.INVALID_ELEMENT)
    return Reading(
        kind=ReadingKind.MRZ,
        format=mrz.format,
        lines=mrz.lines,
        states=tuple((CharacterState.SEEN,) * len(line) for line in mrz.lines),
        mrz=mrz,
        accepted=not reasons,
        reasons=tuple(reasons),
        confidence=1.0,
    )


def _barcode(lines: tuple[str, ...], today: date) -> Scan:
    text = "\n".join(lines)
    content = text.encode("utf-8")
    barcode = Barcode(symbology=FROM_READER, content=content, text=text, payload=understand(content, today))
    reading = read_barcodes((barcode,), None)
    traveller = traveller_of(reading) if reading.accepted else None
    return Scan(lines=lines, reading=reading, method=CaptureMethod.BARCODE, traveller=traveller, mrz=reading.mrz)
