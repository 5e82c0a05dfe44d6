"""Loads one picture file as pixels, the way round it was taken, and refuses what is no picture."""

from pathlib import Path

import cv2
import numpy as np

from borderdesk.reading.errors import UnreadablePictureError
from borderdesk.reading.images import Image
from borderdesk.reading.picture_headers import read_header

MOST_PIXELS = 100_000_000
MOST_BYTES = 500_000_000
_WHITE = 255


def load_picture(file: Path) -> Image:
    """Return the pixels of a picture file: turned as its EXIF data says, on white where it is transparent.

    Raises:
        UnreadablePictureError: The file cannot be read, or is empty, cut, damaged, too large or no picture.
    """
    try:
        if file.stat().st_size > MOST_BYTES:
            raise UnreadablePictureError(f"the file is larger than {MOST_BYTES // 1_000_000} MB")
        data = file.read_bytes()
    except OSError as error:
        raise UnreadablePictureError(f"the file cannot be read: {(error.strerror or 'unknown').lower()}") from error
    return decode_picture(data)


def decode_picture(data: bytes) -> Image:
    """Return the pixels of the bytes of a picture file, as `load_picture` does."""
    header = read_header(data)
    if header.width < 1 or header.height < 1:
        raise UnreadablePictureError("the picture has no pixels")
    if header.width * header.height > MOST_PIXELS:
        raise UnreadablePictureError(f"the picture has more than {MOST_PIXELS // 1_000_000} million pixels")
    encoded = np.frombuffer(data, np.uint8)
    image = _decoded(encoded, cv2.IMREAD_COLOR)
    if header.may_be_transparent:
        whole = _decoded(encoded, cv2.IMREAD_UNCHANGED)
        if whole.ndim == 3 and whole.shape[2] == 4 and whole.shape[:2] == image.shape[:2]:
            return _on_white(image, whole[:, :, 3])
    return np.ascontiguousarray(image, np.uint8)


def _decoded(encoded: Image, flags: int) -> Image:
    try:
        image = cv2.imdecode(encoded, flags)
    except cv2.error as error:
        raise UnreadablePictureError("the picture is damaged") from error
    if image is None or image.size == 0:
        raise UnreadablePictureError("the picture is damaged")
    return image  # type: ignore[return-value]  # 16 bits a channel only where flags ask for it


def _on_white(image: Image, alpha: Image) -> Image:
    most = np.iinfo(alpha.dtype).max
    cover = (alpha.astype(np.float32) / most)[:, :, None]
    return (image * cover + _WHITE * (1 - cover)).round().astype(np.uint8)
