"""Tells how sharp a camera's pictures are, whatever they show."""

import cv2
import numpy as np

from borderdesk.domain.camera_health import SHARP_ENOUGH, CameraHealth, CameraTrouble
from borderdesk.domain.picture import Picture

#: A picture with less contrast than this shows an empty desk, on which nothing can be sharp or blurred.
_EMPTY = 12.0
_SHARP = 0.05
#: Where even the lightest hundredth of a picture is darker, the lens is covered or the lamp is off.
_DARK, _BRIGHT = 60.0, 225.0


def camera_health(picture: Picture) -> CameraHealth:
    """Measure one picture: edges against contrast, and how light it is."""
    pixels = np.frombuffer(picture.data, np.uint8)[: picture.stride * picture.height]
    rgb = pixels.reshape(picture.height, picture.stride)[:, : 3 * picture.width].reshape(picture.height, -1, 3)
    grey = cv2.cvtColor(np.ascontiguousarray(rgb), cv2.COLOR_RGB2GRAY)
    contrast, light = float(grey.std()), float(grey.mean())
    lightest = float(np.percentile(grey, 99))
    sharpness = 1.0
    if contrast >= _EMPTY:
        edges = float(cv2.Laplacian(grey, cv2.CV_32F).var()) / contrast**2
        sharpness = min(1.0, SHARP_ENOUGH * edges / _SHARP)
    troubles = set()
    if sharpness < SHARP_ENOUGH:
        troubles.add(CameraTrouble.BLURRED)
    if lightest < _DARK:
        troubles.add(CameraTrouble.TOO_DARK)
    if light > _BRIGHT:
        troubles.add(CameraTrouble.TOO_BRIGHT)
    return CameraHealth(sharpness=sharpness, troubles=frozenset(troubles))
