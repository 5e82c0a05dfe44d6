"""The reading of a document from its barcodes alone, where no zone was seen."""

from borderdesk.domain.barcodes import Barcode, BarcodeZone, DrivingLicence
from borderdesk.domain.reading import CharacterState, Hint, Reading, ReadingKind, ReadingReason


def read_barcodes(barcodes: tuple[Barcode, ...], hint: Hint | None) -> Reading:
    """Return what barcodes say of a document: accepted where exactly one of them is one and says all that it should.

    A barcode corrects its own errors, so what it says needs no second frame. Boarding passes name no document, and a
    seal is not to be believed before its signature is verified.
    """
    reasons = (ReadingReason.NO_ZONE,)
    if not barcodes:
        return Reading(kind=ReadingKind.NONE, reasons=reasons, hint=hint)
    zones = {barcode.payload for barcode in barcodes if isinstance(barcode.payload, BarcodeZone)}
    licences = [barcode.payload for barcode in barcodes if isinstance(barcode.payload, DrivingLicence)]
    if len(zones) == 1:
        return _of_zone(zones.pop(), barcodes)
    if not zones and len({licence.document_number for licence in licences}) == 1 and licences[0].family_name:
        return Reading(kind=ReadingKind.BARCODE, barcodes=barcodes, accepted=True, confidence=1.0)
    if zones or licences:
        reasons = (ReadingReason.NO_AGREEMENT,)
    return Reading(kind=ReadingKind.BARCODE, barcodes=barcodes, reasons=reasons, hint=hint)


def or_barcodes(reading: Reading, barcodes: tuple[Barcode, ...]) -> Reading:
    """Return the reading of a zone, or of the barcodes where the zone is hardly one and they are understood.

    Print on a licence or a boarding pass can look like code lines; what is made of it is read with little confidence.
    """
    if reading.accepted or ReadingReason.LOW_CONFIDENCE not in reading.reasons:
        return reading
    beside = read_barcodes(barcodes, reading.hint)
    return beside if beside.identity else reading


def _of_zone(zone: BarcodeZone, barcodes: tuple[Barcode, ...]) -> Reading:
    mrz = zone.mrz
    return Reading(
        kind=ReadingKind.BARCODE,
        format=mrz.format,
        lines=mrz.lines,
        states=tuple((CharacterState.SEEN,) * len(line) for line in mrz.lines),
        mrz=mrz,
        barcodes=barcodes,
        accepted=not mrz.problems,
        reasons=(ReadingReason.INVALID_ELEMENT,) if mrz.problems else (),
        confidence=1.0,
    )
