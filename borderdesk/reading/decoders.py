"""The two barcode decoders, zxing-cpp and zbar, behind one form; zbar is a system library and may be missing."""

from dataclasses import dataclass

import zxingcpp

from borderdesk.reading.images import Image

try:
    from pyzbar import pyzbar
except ImportError:  # the Python package is there, the system library that it loads is not
    pyzbar = None

#: Symbologies of travel documents, boarding passes and permits. Those of shops are left out: they are short enough to
#: be read off a pattern by accident.
_FORMATS = zxingcpp.BarcodeFormats(
    (
        zxingcpp.BarcodeFormat.PDF417,
        zxingcpp.BarcodeFormat.Aztec,
        zxingcpp.BarcodeFormat.DataMatrix,
        zxingcpp.BarcodeFormat.QRCode,
        zxingcpp.BarcodeFormat.Code128,
        zxingcpp.BarcodeFormat.Code39,
    )
)
#: zbar says which assertions fail inside its decoders of other symbologies, so these alone are switched on.
_ZBAR_NAMES = {
    "QRCODE": zxingcpp.BarcodeFormat.QRCode.name,
    "CODE128": zxingcpp.BarcodeFormat.Code128.name,
    "CODE39": zxingcpp.BarcodeFormat.Code39.name,
}
_LEAST_BYTES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """What one decoder found: the symbology as zxing-cpp spells it, the bytes, the text, the corners in the picture."""

    symbology: str
    content: bytes
    text: str
    corners: tuple[tuple[float, float], ...] = ()


def has_zbar() -> bool:
    """Tell whether the second decoder is there."""
    return pyzbar is not None


def decode_with_zxing(image: Image, *, looks_harder: bool = False, by_histogram: bool = False) -> list[Decoded]:
    """Decode all six symbologies; looking harder costs twice as much and finds light codes on dark ground too.

    What is dark is told by its neighbourhood, or by the histogram of the whole picture.
    """
    binarizer = zxingcpp.Binarizer.GlobalHistogram if by_histogram else zxingcpp.Binarizer.LocalAverage
    found = zxingcpp.read_barcodes(
        image,
        formats=_FORMATS,
        try_invert=looks_harder,
        try_downscale=looks_harder,
        binarizer=binarizer,
        text_mode=zxingcpp.TextMode.Plain,
    )
    return [
        Decoded(symbology=code.symbology.name, content=bytes(code.bytes), text=code.text, corners=_corners(code))
        for code in found
        if code.valid and len(code.bytes) >= _LEAST_BYTES
    ]


def decode_with_zbar(image: Image) -> list[Decoded]:
    """Decode QR, Code 128 and Code 39; nothing where the library is missing."""
    if pyzbar is None:
        return []
    symbols = [pyzbar.ZBarSymbol[name] for name in _ZBAR_NAMES]
    return [
        Decoded(symbology=_ZBAR_NAMES[code.type], content=bytes(code.data), text=code.data.decode("utf-8", "replace"))
        for code in pyzbar.decode(image, symbols=symbols)
        if code.type in _ZBAR_NAMES and len(code.data) >= _LEAST_BYTES
    ]


def _corners(code: zxingcpp.Barcode) -> tuple[tuple[float, float], ...]:
    at = code.position
    return tuple((float(p.x), float(p.y)) for p in (at.top_left, at.top_right, at.bottom_right, at.bottom_left))
