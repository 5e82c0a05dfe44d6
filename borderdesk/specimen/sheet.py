"""A sheet of paper to print on, measured in millimetres."""

from collections.abc import Sequence
from enum import Enum

import cv2
import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]
Colour = tuple[int, int, int]
Point = tuple[float, float]

SCALE = 12
"""Pixels to the millimetre on a sheet."""

_FINE = 4
"""Bits behind the point in the coordinates that OpenCV draws at."""


class Align(Enum):
    """Where a text stands relative to its place."""

    LEFT = 0.0
    RIGHT = 1.0


class Sheet:
    """One side of a document while it is being printed; colours are BGR, lengths millimetres from the top left."""

    def __init__(self, width: float, height: float, ground: Colour) -> None:
        self.width = width
        self.height = height
        self.image: Image = np.full((round(height * SCALE), round(width * SCALE), 3), ground, np.uint8)

    def text(
        self, at: Point, text: str, face: cv2.FontFace, size: float, colour: Colour, align: Align = Align.LEFT
    ) -> None:
        """Print one line on its baseline; `size` is the font's."""
        pixels = round(size * SCALE)
        left = round(at[0] * SCALE - align.value * text_width(text, face, pixels))
        cv2.putText(self.image, text, (left, round(at[1] * SCALE)), colour, face, pixels)

    def lines(self, lines: Sequence[Sequence[Point]], colour: Colour, width: float) -> None:
        """Draw open lines."""
        paths = [fine(points) for points in lines]
        cv2.polylines(self.image, paths, False, colour, max(1, round(width * SCALE)), cv2.LINE_AA, _FINE)

    def shape(self, points: Sequence[Point], colour: Colour, strength: float = 1.0) -> None:
        """Fill a shape, more or less covering what is under it."""
        bare = self.image.copy()
        cv2.fillPoly(self.image, [fine(points)], colour, cv2.LINE_AA, _FINE)
        cv2.addWeighted(self.image, strength, bare, 1 - strength, 0, self.image)

    def paste(self, at: Point, picture: Image, strength: float = 1.0) -> None:
        """Put a picture down with its top left at a place, more or less covering what is under it."""
        left, top = round(at[0] * SCALE), round(at[1] * SCALE)
        height, width = picture.shape[:2]
        under = self.image[top : top + height, left : left + width]
        under[:] = cv2.addWeighted(picture, strength, under, 1 - strength, 0)

    def stain(self, mask: NDArray[np.uint8], colours: Sequence[Colour], strength: float) -> None:
        """Print ink through a mask of the sheet's size, 255 is ink; several colours run into each other across."""
        cover = cv2.cvtColor(cv2.convertScaleAbs(mask, alpha=strength), cv2.COLOR_GRAY2BGR)
        size = (mask.shape[1], mask.shape[0])
        ink = cv2.resize(np.array([colours], np.uint8), size, interpolation=cv2.INTER_LINEAR)
        kept = cv2.multiply(self.image, 255 - cover, scale=1 / 255)
        cv2.add(kept, cv2.multiply(ink, cover, scale=1 / 255), self.image)


def text_width(text: str, face: cv2.FontFace, pixels: int) -> int:
    """Return how far a text reaches, in pixels."""
    _, _, width, _ = cv2.getTextSize((0, 0), text, (0, 0), face, pixels)
    return int(width)


def fine(points: Sequence[Point] | NDArray[np.float64]) -> NDArray[np.int32]:
    """Return points in millimetres as OpenCV takes them, with parts of pixels."""
    return (np.asarray(points, np.float64) * SCALE * (1 << _FINE)).round().astype(np.int32)


def ellipse(centre: Point, across: float, down: float, start: float = 0, end: float = 360) -> list[Point]:
    """Return the points of an ellipse or an arc of it, in degrees clockwise from the right."""
    angles = np.radians(np.linspace(start, end, 73))
    return [(centre[0] + across * float(np.cos(a)), centre[1] + down * float(np.sin(a))) for a in angles]


def box(left: float, top: float, width: float, height: float, radius: float = 0) -> list[Point]:
    """Return the points of a rectangle, clockwise, with round corners."""
    if radius <= 0:
        return [(left, top), (left + width, top), (left + width, top + height), (left, top + height)]
    right, bottom = left + width, top + height
    corners = (
        ((right - radius, top + radius), 270),
        ((right - radius, bottom - radius), 0),
        ((left + radius, bottom - radius), 90),
        ((left + radius, top + radius), 180),
    )
    return [p for centre, start in corners for p in ellipse(centre, radius, radius, start, start + 90)[::6]]
