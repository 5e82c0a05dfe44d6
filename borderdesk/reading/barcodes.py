"""Finds barcodes in a picture with two decoders, each catching what the other misses."""

from collections.abc import Iterator
from datetime import date

import cv2
import numpy as np
import zxingcpp
from pyzbar import pyzbar

from borderdesk.domain.barcode import Barcode, PayloadKind
from borderdesk.domain.mrz import Mrz, MrzError, parse_mrz
from borderdesk.reading.images import Image

#: Symbologies of travel documents, boarding passes and permits. Those of shops are left out: they are short enough to
#: be read off a pattern by accident.
_FORMATS = (
    zxingcpp.BarcodeFormat.PDF417,
    zxingcpp.BarcodeFormat.Aztec,
    zxingcpp.BarcodeFormat.DataMatrix,
    zxingcpp.BarcodeFormat.QRCode,
    zxingcpp.BarcodeFormat.Code128,
    zxingcpp.BarcodeFormat.Code39,
)
_PYZBAR_NAMES = {
    pyzbar.ZBarSymbol.QRCODE: zxingcpp.BarcodeFormat.QRCode.name,
    pyzbar.ZBarSymbol.CODE128: zxingcpp.BarcodeFormat.Code128.name,
    pyzbar.ZBarSymbol.CODE39: zxingcpp.BarcodeFormat.Code39.name,
}
_LEAST_CHARACTERS = 4
_SEARCH_SIDE = 640
_LEAST_PART = 0.004


def find_barcodes(grey: Image, today: date, *, thoroughly: bool) -> tuple[Barcode, ...]:
    """Return the barcodes of a picture, each once.

    `thoroughly` asks the second decoder too, and where nothing was found levels what looks like a tilted barcode and
    tries again; it costs two or three times as much.
    """
    found = list(_by_zxing(grey))
    if thoroughly:
        found += _by_pyzbar(grey)
        if not found:
            levelled = _levelled_part(grey)
            found += [] if levelled is None else _by_zxing(levelled)
    distinct = {(symbology, content): text for symbology, content, text in found}
    return tuple(_barcode(*key, text, today) for key, text in distinct.items())


def _by_zxing(grey: Image) -> Iterator[tuple[str, bytes, str]]:
    for code in zxingcpp.read_barcodes(grey, formats=zxingcpp.BarcodeFormats(_FORMATS)):
        content = bytes(code.bytes)
        if code.valid and len(content) >= _LEAST_CHARACTERS:
            yield code.symbology.name, content, code.text


def _by_pyzbar(grey: Image) -> Iterator[tuple[str, bytes, str]]:
    for code in pyzbar.decode(grey, symbols=list(_PYZBAR_NAMES)):
        content = bytes(code.data)
        if len(content) >= _LEAST_CHARACTERS:
            name = _PYZBAR_NAMES[pyzbar.ZBarSymbol[code.type]]
            yield name, content, content.decode("utf-8", "replace")


def _levelled_part(grey: Image) -> Image | None:
    """Return what looks most like a barcode, turned so that its bars stand upright, or None where nothing does."""
    scale = min(1.0, _SEARCH_SIDE / max(grey.shape))
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    across = cv2.Sobel(small, cv2.CV_32F, 1, 0, ksize=3)
    down = cv2.Sobel(small, cv2.CV_32F, 0, 1, ksize=3)
    busy = cv2.boxFilter(np.hypot(across, down), -1, (25, 25))
    mask = (busy > max(60.0, 0.5 * float(busy.max()))).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask)
    if count < 2:
        return None
    largest = 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())
    x, y, width, height, area = (int(v) for v in stats[largest])
    if area < _LEAST_PART * small.size:
        return None
    inside = labels == largest
    gx, gy = across[inside], down[inside]
    # The structure tensor's main direction is that of the steepest steps: across the bars.
    angle = 0.5 * np.degrees(np.arctan2(2 * float((gx * gy).sum()), float((gx * gx - gy * gy).sum())))
    middle = ((x + width / 2) / scale, (y + height / 2) / scale)
    side = int(1.3 * np.hypot(width, height) / scale)
    turn = np.array(cv2.getRotationMatrix2D(middle, float(angle), 1.0), np.float64)
    turn[:, 2] += side / 2 - np.array(middle)
    return cv2.warpAffine(
        grey, turn, (side, side), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_CONSTANT, borderValue=255
    ).astype(np.uint8)


def _barcode(symbology: str, content: bytes, text: str, today: date) -> Barcode:
    mrz = _as_mrz(content, today)
    if mrz is None:
        return Barcode(symbology=symbology, content=content, text=text, kind=PayloadKind.OTHER)
    lines = {f"line_{number}": line for number, line in enumerate(mrz.lines, 1)}
    payload = {"format": str(mrz.format), **lines}
    return Barcode(symbology=symbology, content=content, text=text, kind=PayloadKind.MRZ, payload=payload)


def _as_mrz(content: bytes, today: date) -> Mrz | None:
    """Return the zone that a payload is, with or without line breaks; one whose check digits fail is just text."""
    try:
        text = content.decode("ascii").strip()
        lines = text.split() if any(c.isspace() for c in text) else _cut(text)
        mrz = parse_mrz(lines, today)
    except (UnicodeDecodeError, MrzError):
        return None
    return mrz if all(check.holds for check in mrz.checks) else None


def _cut(text: str) -> list[str]:
    parts = 3 if len(text) == 90 else 2
    length = len(text) // parts
    return [text[i : i + length] for i in range(0, len(text), length)] if length else []
