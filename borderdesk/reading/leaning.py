"""Estimates the direction in which most rows of print in a picture lie."""

import cv2
import numpy as np

from borderdesk.reading.images import Image

_LONG_SIDE = 640
_STROKE = (11, 11)
_MOST_CONTRAST = 60
#: Blurred so far, the letters of a row run together, and rows do not.
_TOGETHER = 3.2
#: Each square of the picture has one vote, so that a few strong edges do not outvote a page of print.
_SQUARE = 32
#: Squares that hold less change than this part of them have no vote, and above the other part all count alike.
_QUIET, _BUSY = 60, 90
_STEPS = 90
_SMOOTH = 5


def lean_of_print(grey: Image) -> float:
    """Return the lean of the rows in degrees clockwise, from -90 to 90; any lean where there is no print.

    Rows of print, made one bar each, change across and hardly along: most of the change shows their direction.
    """
    scale = _LONG_SIDE / max(grey.shape)
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    strokes = cv2.morphologyEx(small, cv2.MORPH_BLACKHAT, np.ones(_STROKE, np.uint8))
    bars = cv2.GaussianBlur(np.minimum(strokes, _MOST_CONTRAST), (0, 0), _TOGETHER)
    across, down = (change.astype(np.float32) for change in cv2.spatialGradient(bars))
    # The structure tensor of each square: how much changes in it, in which direction, and how far that one prevails.
    xx, yy, xy = (
        cv2.boxFilter(part, -1, (_SQUARE, _SQUARE))[:: _SQUARE // 2, :: _SQUARE // 2]
        for part in (across * across, down * down, across * down)
    )
    change = np.sqrt(xx + yy)
    agreeing = np.hypot(xx - yy, 2 * xy) / np.maximum(change, 1e-3)
    quiet, busy = np.percentile(change, (_QUIET, _BUSY))
    agreeing[change < quiet] = 0
    angle = np.degrees(np.arctan2(2 * xy, xx - yy)) / 2
    votes, _ = np.histogram(angle % 180, bins=_STEPS, range=(0, 180), weights=np.minimum(agreeing, busy))
    smooth = sum(np.roll(votes, shift) for shift in range(-_SMOOTH // 2, _SMOOTH // 2 + 1))
    steepest = (int(np.argmax(smooth)) + 0.5) * 180 / _STEPS
    return float((steepest + 180) % 180 - 90)
