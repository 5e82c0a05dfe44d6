"""Reads from the first bytes of a picture file what it is and how large, so that nothing huge or cut is decoded."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from borderdesk.reading.errors import UnreadablePictureError

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_JPEG_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
_TIFF_WIDTH, _TIFF_HEIGHT = 256, 257
_TIFF_SHORT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureHeader:
    """What a file claims to be. `may_be_transparent` is told without decoding, so it is a possibility."""

    kind: str
    width: int
    height: int
    may_be_transparent: bool = False


def read_header(data: bytes) -> PictureHeader:
    """Return the header of a whole PNG, JPEG, WebP, BMP or TIFF file.

    Raises:
        UnreadablePictureError: The bytes are none of these, or break off before their end.
    """
    if not data:
        raise UnreadablePictureError("the file is empty")
    try:
        if data.startswith(_PNG):
            return _png(data)
        if data.startswith(b"\xff\xd8\xff"):
            return _jpeg(data)
        if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            return _webp(data)
        if data.startswith(b"BM"):
            return _bmp(data)
        if data[:4] in (b"II*\0", b"MM\0*"):
            return _tiff(data)
    except (struct.error, IndexError) as error:
        raise _cut() from error
    raise UnreadablePictureError("the file is no picture (PNG, JPEG, WebP, BMP or TIFF)")


def _cut() -> UnreadablePictureError:
    return UnreadablePictureError("the picture breaks off before its end")


def _png(data: bytes) -> PictureHeader:
    width, height, _, colour = struct.unpack_from(">IIBB", data, 16)
    names = [name for name, _ in _png_chunks(data)]
    if names[:1] != [b"IHDR"] or names[-1] != b"IEND":
        raise _cut()
    transparent = colour in (4, 6) or b"tRNS" in names
    return PictureHeader(kind="PNG", width=width, height=height, may_be_transparent=transparent)


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, int]]:
    place = len(_PNG)
    while place < len(data):
        size, name = struct.unpack_from(">I4s", data, place)
        place += 12 + size
        if place > len(data):
            raise _cut()
        yield name, size
        if name == b"IEND":
            return


def _jpeg(data: bytes) -> PictureHeader:
    # What follows the end marker is other people's (previews, film); the marker itself must be there.
    if b"\xff\xd9" not in data[-65536:]:
        raise _cut()
    place = 2
    while True:
        while data[place] == 0xFF and data[place + 1] == 0xFF:
            place += 1
        mark, code = data[place], data[place + 1]
        if mark != 0xFF or code in (0xD9, 0xDA):
            raise UnreadablePictureError("the picture has no size")
        if code in _JPEG_ALONE:
            place += 2
            continue
        if code in _JPEG_SIZES:
            height, width = struct.unpack_from(">HH", data, place + 5)
            return PictureHeader(kind="JPEG", width=width, height=height)
        place += 2 + int(struct.unpack_from(">H", data, place + 2)[0])


def _webp(data: bytes) -> PictureHeader:
    if struct.unpack_from("<I", data, 4)[0] + 8 > len(data):
        raise _cut()
    form = data[12:16]
    if form == b"VP8X":
        width = int.from_bytes(data[24:27], "little") + 1
        height = int.from_bytes(data[27:30], "little") + 1
        return PictureHeader(kind="WebP", width=width, height=height, may_be_transparent=bool(data[20] & 0x10))
    if form == b"VP8L":
        bits = struct.unpack_from("<I", data, 21)[0]
        transparent = bool(bits >> 28 & 1)
        return PictureHeader(
            kind="WebP", width=(bits & 0x3FFF) + 1, height=(bits >> 14 & 0x3FFF) + 1, may_be_transparent=transparent
        )
    width, height = struct.unpack_from("<HH", data, 26)
    return PictureHeader(kind="WebP", width=width & 0x3FFF, height=height & 0x3FFF)


def _bmp(data: bytes) -> PictureHeader:
    size, width, height = struct.unpack_from("<2xI12xii", data, 0)
    if size > len(data):
        raise _cut()
    return PictureHeader(kind="BMP", width=abs(width), height=abs(height))


def _tiff(data: bytes) -> PictureHeader:
    order = "<" if data[:2] == b"II" else ">"
    (place,) = struct.unpack_from(order + "I", data, 4)
    (count,) = struct.unpack_from(order + "H", data, place)
    sizes = {}
    for number in range(count):
        tag, form = struct.unpack_from(order + "HH", data, place + 2 + 12 * number)
        value = struct.unpack_from(order + ("H" if form == _TIFF_SHORT else "I"), data, place + 10 + 12 * number)[0]
        sizes[tag] = value
    if _TIFF_WIDTH not in sizes or _TIFF_HEIGHT not in sizes:
        raise UnreadablePictureError("the picture has no size")
    return PictureHeader(kind="TIFF", width=sizes[_TIFF_WIDTH], height=sizes[_TIFF_HEIGHT])
