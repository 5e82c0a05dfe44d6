"""Estimates the direction in which most rows of print in a picture lie."""

import cv2
import numpy as np

from borderdesk.reading.images import Image

_LONG_SIDE = 640
_STROKE = (11, 11)
#: Blurred so far, the letters of a row run together, and rows do not.
_TOGETHER = 2.5
_STEPS = 90
_SMOOTH = 5


def lean_of_print(grey: Image) -> float:
    """Return the lean of the rows in degrees clockwise, from -90 to 90; any lean where there is no print.

    Rows of print, made one bar each, change across and hardly along: most of the change shows their direction.
    """
    scale = _LONG_SIDE / max(grey.shape)
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    strokes = cv2.morphologyEx(small, cv2.MORPH_BLACKHAT, np.ones(_STROKE, np.uint8))
    bars = cv2.GaussianBlur(np.minimum(strokes, 60), (0, 0), _TOGETHER)
    across, down = cv2.spatialGradient(bars)
    strength, angle = cv2.cartToPolar(across.astype(np.float32), down.astype(np.float32), angleInDegrees=True)
    strength[strength < np.percentile(strength[::4, ::4], 90)] = 0
    votes, _ = np.histogram(angle % 180, bins=_STEPS, range=(0, 180), weights=strength)
    smooth = sum(np.roll(votes, shift) for shift in range(-_SMOOTH // 2, _SMOOTH // 2 + 1))
    steepest = (int(np.argmax(smooth)) + 0.5) * 180 / _STEPS
    return float((steepest + 180) % 180 - 90)
