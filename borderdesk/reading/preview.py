"""A picture small enough to be shown beside other things."""

import cv2
import numpy as np

from borderdesk.domain.picture import Picture
from borderdesk.reading.images import Image


def preview_of(image: Image, width: int) -> Picture:
    """Return a colour picture (blue, green, red) as a screen shows it, at most so wide."""
    height_now, width_now = image.shape[:2]
    if width_now > width:
        size = (width, max(1, height_now * width // width_now))
        image = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
    rgb = cv2.cvtColor(image, cv2.COLOR_BGR2RGB)
    return Picture(width=rgb.shape[1], height=rgb.shape[0], stride=3 * rgb.shape[1], data=rgb.tobytes())
