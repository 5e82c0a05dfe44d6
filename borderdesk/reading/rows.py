"""Finds rows of dark print in a picture, whatever they say."""

from dataclasses import dataclass
from math import cos, radians, sin

import cv2
import numpy as np

from borderdesk.reading.images import Image

#: The strokes sought are narrower than this rectangle.
_STROKE = (17, 11)
#: Stretch over which gradients are averaged: a few characters.
_STRETCH = (21, 5)
_GAP = 25
_LEAST_DENSITY = 10.0
#: Print counts as such from this part of the value that parts the picture best into print and ground.
_OF_SPLIT = 0.8
#: A row is denser than what is around it, which a pattern of the paper, noise and the gap between two rows are not.
_AROUND = (41, 31)
_DENSER = 1.15
#: Shorter pieces are no rows; a row that glare has cut in pieces is joined again later.
_LEAST_ASPECT = 4.0
_LEAST_LENGTH = 40.0
_LEAST_HEIGHT = 4.0
_STEEPEST = 22.0
_SAMPLES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class TextRow:
    """A row of print: its middle, length and height in pixels, and its angle in degrees, clockwise from level.

    `strength` is how much its strokes stand out, where that was measured.
    """

    x: float
    y: float
    length: float
    height: float
    angle: float
    strength: float = 0.0

    def corners(self) -> tuple[tuple[float, float], ...]:
        """Return the corners, clockwise from the row's own top left."""
        lean = radians(self.angle)
        along = (self.length / 2 * cos(lean), self.length / 2 * sin(lean))
        down = (-self.height / 2 * sin(lean), self.height / 2 * cos(lean))
        return tuple(
            (self.x + a * along[0] + d * down[0], self.y + a * along[1] + d * down[1])
            for a, d in ((-1, -1), (1, -1), (1, 1), (-1, 1))
        )


def find_rows(view: Image) -> tuple[TextRow, ...]:
    """Return the rows that lie about level in a grey picture, from the top down.

    Characters 8 to 25 pixels high are found best; a row may lean by about ten degrees.
    """
    strokes = cv2.morphologyEx(view, cv2.MORPH_BLACKHAT, cv2.getStructuringElement(cv2.MORPH_RECT, _STROKE))
    gradient = cv2.convertScaleAbs(cv2.Sobel(strokes, cv2.CV_16S, 1, 0, ksize=3), alpha=0.5)
    density = np.asarray(cv2.boxFilter(gradient, -1, _STRETCH), np.uint8)
    split, _ = cv2.threshold(density, 0, 255, cv2.THRESH_OTSU)
    around = cv2.convertScaleAbs(cv2.boxFilter(gradient, -1, _AROUND), alpha=_DENSER)
    mask = ((density > max(_LEAST_DENSITY, _OF_SPLIT * split)) & (density > around)).astype(np.uint8)
    mask = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((1, _GAP), np.uint8)).astype(np.uint8)
    mask = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((3, _GAP), np.uint8)).astype(np.uint8)
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    rows = []
    for contour in contours:
        (x, y), (length, height), angle = cv2.minAreaRect(contour)
        if length < height:
            length, height, angle = height, length, angle - 90
        angle = (angle + 90) % 180 - 90
        long_enough = length >= max(_LEAST_ASPECT * height, _LEAST_LENGTH)
        if long_enough and height >= _LEAST_HEIGHT and abs(angle) <= _STEEPEST:
            strength = _strength(density, x, y, length, angle)
            rows.append(TextRow(x=x, y=y, length=length, height=height, angle=angle, strength=strength))
    return tuple(sorted(rows, key=lambda row: row.y))


def _strength(density: Image, x: float, y: float, length: float, angle: float) -> float:
    along = np.linspace(-length / 2, length / 2, _SAMPLES)
    columns = (x + along * cos(radians(angle))).round().astype(np.intp).clip(0, density.shape[1] - 1)
    lines = (y + along * sin(radians(angle))).round().astype(np.intp).clip(0, density.shape[0] - 1)
    return float(density[lines, columns].mean())
