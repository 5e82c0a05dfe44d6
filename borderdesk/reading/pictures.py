"""Loads one picture file as pixels, the way round it was taken, and refuses what is no picture."""

import stat
from pathlib import Path

import cv2
import numpy as np

from borderdesk.reading.errors import UnreadablePictureError
from borderdesk.reading.images import Image
from borderdesk.reading.picture_headers import read_header

MOST_PIXELS = 51_000_000
MOST_BYTES = 250_000_000
#: A larger picture is made smaller before it is read: a page fits in it with characters far larger than are needed,
#: and neither memory nor OpenCV's limits are strained.
_WORKING_PIXELS = 12_000_000
_WORKING_SIDE = 16_000
_STRIPE = 512
_LEAST_SIDE, _MOST_ASPECT = 32, 30
_WHITE = 255


def load_picture(file: Path) -> Image:
    """Return the pixels of a picture file: turned as its EXIF data says, on white where it is transparent.

    Raises:
        UnreadablePictureError: The file cannot be read, or is empty, cut, damaged, too large or no picture.
    """
    try:
        found = file.stat()
        if not stat.S_ISREG(found.st_mode) and not stat.S_ISDIR(found.st_mode):
            # A pipe may never end, and a device has no end.
            raise UnreadablePictureError("it is no file")
        if found.st_size > MOST_BYTES:
            raise UnreadablePictureError(f"the file is larger than {MOST_BYTES // 1_000_000} MB")
        data = file.read_bytes()
    except OSError as error:
        raise UnreadablePictureError(f"the file cannot be read: {(error.strerror or 'unknown').lower()}") from error
    return with_room(decode_picture(data))


def with_room(image: Image) -> Image:
    """Return the picture; one too thin to be looked at, at any scale, is laid on a strip of its own edge."""
    height, width = image.shape[:2]
    least = max(_LEAST_SIDE, -(-max(height, width) // _MOST_ASPECT))
    down, right = max(0, least - height), max(0, least - width)
    if not down and not right:
        return image
    return cv2.copyMakeBorder(image, 0, down, 0, right, cv2.BORDER_REPLICATE).astype(np.uint8, copy=False)


def decode_picture(data: bytes) -> Image:
    """Return the pixels of the bytes of a picture file, as `load_picture` does."""
    header = read_header(data)
    if header.width < 1 or header.height < 1:
        raise UnreadablePictureError("the picture has no pixels")
    if header.width * header.height > MOST_PIXELS:
        raise UnreadablePictureError(f"the picture has more than {MOST_PIXELS // 1_000_000} million pixels")
    encoded = np.frombuffer(data, np.uint8)
    # One after the other, so that the two are never in memory at once.
    cover = _cover(encoded) if header.may_be_transparent else None
    image = _decoded(encoded, cv2.IMREAD_COLOR)
    if cover is not None and cover.shape == image.shape[:2]:
        _lay_on_white(image, cover)
    return _of_working_size(np.ascontiguousarray(image, np.uint8))


def _decoded(encoded: Image, flags: int) -> Image:
    try:
        image = cv2.imdecode(encoded, flags)
    except cv2.error as error:
        raise UnreadablePictureError("the picture is damaged") from error
    if image is None or image.size == 0:
        raise UnreadablePictureError("the picture is damaged")
    return image  # type: ignore[return-value]  # 16 bits a channel only where flags ask for it


def _cover(encoded: Image) -> Image | None:
    """Return how opaque each pixel is, or None where all are."""
    whole = _decoded(encoded, cv2.IMREAD_UNCHANGED)
    if whole.ndim != 3 or whole.shape[2] != 4:
        return None
    alpha = whole[:, :, 3]
    return (alpha >> 8 if alpha.dtype == np.uint16 else alpha).astype(np.uint8)


def _lay_on_white(image: Image, cover: Image) -> None:
    for top in range(0, len(image), _STRIPE):
        rows = slice(top, top + _STRIPE)
        share = (cover[rows].astype(np.float32) / _WHITE)[:, :, None]
        image[rows] = (image[rows] * share + _WHITE * (1 - share)).round().astype(np.uint8)


def _of_working_size(image: Image) -> Image:
    height, width = image.shape[:2]
    shrink = min(1.0, (_WORKING_PIXELS / (width * height)) ** 0.5, _WORKING_SIDE / max(width, height))
    if shrink == 1:
        return image
    size = (max(1, round(width * shrink)), max(1, round(height * shrink)))
    return cv2.resize(image, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
