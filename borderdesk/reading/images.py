"""The pixel arrays that this room passes around."""

import cv2
import numpy as np
from numpy.typing import NDArray

#: Height x width x 3 (blue, green, red) or height x width (grey), 8 bits each.
Image = NDArray[np.uint8]
#: Numbers computed from pixels.
Field = NDArray[np.float32]


def grey_of(image: Image) -> Image:
    """Return the picture in grey levels; a grey one as it is."""
    if image.ndim == 2:
        return image
    return cv2.cvtColor(image, cv2.COLOR_BGR2GRAY).astype(np.uint8, copy=False)


def turned(image: Image, quarter_turns: int) -> Image:
    """Return the picture turned clockwise by a number of quarter turns."""
    codes = (None, cv2.ROTATE_90_CLOCKWISE, cv2.ROTATE_180, cv2.ROTATE_90_COUNTERCLOCKWISE)
    code = codes[quarter_turns % 4]
    return image if code is None else cv2.rotate(image, code).astype(np.uint8, copy=False)
