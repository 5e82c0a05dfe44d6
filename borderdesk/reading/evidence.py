"""Cuts the straightened picture of a zone out of a frame, for a person to compare with the text."""

import cv2
import numpy as np

from borderdesk.domain.picture import Picture
from borderdesk.reading.images import Image

_WIDEST = 1000
_MARGIN = 0.15


def picture_of_zone(image: Image, outline: tuple[tuple[float, float], ...]) -> Picture | None:
    """Return the part of a picture within four corners (fractions of it, clockwise from the top left), with a margin.

    None where the corners enclose nothing.
    """
    height, width = image.shape[:2]
    if len(outline) != 4:
        return None
    corners = np.array(outline, np.float32) * np.array([width, height], np.float32)
    across = float(np.linalg.norm(corners[1] - corners[0]))
    down = float(np.linalg.norm(corners[3] - corners[0]))
    if across < 2 or down < 2:
        return None
    size = (round(min(_WIDEST, across * 1.2)), 0)
    scale = size[0] / (across * (1 + 2 * _MARGIN * down / across))
    margin = _MARGIN * down * scale
    size = (size[0], round(down * scale + 2 * margin))
    right, bottom = size[0] - margin, size[1] - margin
    target = np.array([[margin, margin], [right, margin], [right, bottom], [margin, bottom]], np.float32)
    view = cv2.getPerspectiveTransform(corners, target)
    colour = image if image.ndim == 3 else cv2.cvtColor(image, cv2.COLOR_GRAY2BGR)
    cut = cv2.warpPerspective(colour, view, size, flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE)
    shown = cv2.cvtColor(cut, cv2.COLOR_BGR2RGB)
    return Picture(width=size[0], height=size[1], stride=3 * size[0], data=shown.tobytes())
