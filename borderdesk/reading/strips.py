"""Straightens a row of print into the strip of pixels that the recogniser reads."""

from dataclasses import dataclass
from itertools import pairwise
from math import ceil, cos, radians, sin

import cv2
import numpy as np

from borderdesk.reading.images import Field, Image
from borderdesk.reading.rows import TextRow

#: Height of a strip, and of a capital letter in it.
HEIGHT = 24
LETTER = 16.0

_MARGIN = 0.04
_MARGIN_LETTERS = 2.0
_ROUGH_HEIGHT = 60
_SEGMENT = 48
_BAND = 3
_HEIGHTS = range(7, 24)
_FURTHEST = 15
#: How far a piece of the row may lie from its line, and the line's greatest slope in a strip.
_NEAR = 2.0
_STEEPEST = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """The pixels of one row, HEIGHT high, its letters LETTER high and level.

    `curve` are the coefficients of the row's middle line and `magnified` the size of its letters, both in the rough
    strip that was cut along `row` at `scale`.
    """

    pixels: Image
    row: TextRow
    scale: float
    curve: tuple[float, ...]
    magnified: float

    def place(self, column: float, line: float) -> tuple[float, float]:
        """Return the point of the picture that a pixel of the strip shows."""
        along = column * self.magnified
        across = float(np.polyval(self.curve, along)) + (line - (HEIGHT - 1) / 2) * self.magnified
        return _to_picture(self.row, self.scale, along, across)


def cut_strip(grey: Image, row: TextRow) -> Strip | None:
    """Return the row as a strip, or None where it holds nothing that stands out as a line of letters.

    The strip is a little longer than the row, because a search for rows loses characters at their ends.
    """
    longer = TextRow(
        x=row.x,
        y=row.y,
        length=row.length * (1 + 2 * _MARGIN) + 2 * _MARGIN_LETTERS * row.height,
        height=row.height,
        angle=row.angle,
    )
    scale = LETTER / row.height
    part, shrunk, left, top = _part_around(grey, longer, scale)
    if part is None:
        return None
    columns = ceil(longer.length * scale)
    u, v = np.meshgrid(np.arange(columns, dtype=np.float32), np.arange(_ROUGH_HEIGHT, dtype=np.float32))
    rough = _look(part, shrunk, left, top, longer, scale, u, v)
    level = _level(rough)
    if level is None:
        return None
    curve, letter = level
    magnified = letter / LETTER
    u, v = np.meshgrid(np.arange(ceil(columns / magnified), dtype=np.float32), np.arange(HEIGHT, dtype=np.float32))
    along = u * np.float32(magnified)
    across = np.polyval(curve, along) + (v - (HEIGHT - 1) / 2) * magnified
    pixels = _look(part, shrunk, left, top, longer, scale, along, across.astype(np.float32))
    return Strip(pixels=pixels, row=longer, scale=scale, curve=tuple(curve), magnified=magnified)


def _to_picture(row: TextRow, scale: float, along: float, across: float) -> tuple[float, float]:
    lean = radians(row.angle)
    right, down = along / scale - row.length / 2, (across - _ROUGH_HEIGHT / 2) / scale
    return row.x + right * cos(lean) - down * sin(lean), row.y + right * sin(lean) + down * cos(lean)


def _part_around(grey: Image, row: TextRow, scale: float) -> tuple[Image | None, float, int, int]:
    """Return the part of the picture around a row, made smaller where its letters are too large, and its place."""
    half = _ROUGH_HEIGHT / 2 / scale + 2
    lean = radians(row.angle)
    reach_x = abs(row.length / 2 * cos(lean)) + abs(half * sin(lean))
    reach_y = abs(row.length / 2 * sin(lean)) + abs(half * cos(lean))
    left, right = max(0, int(row.x - reach_x)), min(grey.shape[1], ceil(row.x + reach_x))
    top, bottom = max(0, int(row.y - reach_y)), min(grey.shape[0], ceil(row.y + reach_y))
    if right - left < HEIGHT or bottom - top < 4:
        return None, 1.0, 0, 0
    part = grey[top:bottom, left:right]
    shrunk = min(1.0, scale * 1.25)
    if shrunk < 0.9:
        part = cv2.resize(part, None, fx=shrunk, fy=shrunk, interpolation=cv2.INTER_AREA).astype(np.uint8)
    else:
        shrunk = 1.0
    return part, shrunk, left, top


def _look(
    part: Image, shrunk: float, left: int, top: int, row: TextRow, scale: float, along: Field, across: Field
) -> Image:
    lean = radians(row.angle)
    right = along / scale - row.length / 2
    down = (across - _ROUGH_HEIGHT / 2) / scale
    x = ((row.x + right * cos(lean) - down * sin(lean) - left + 0.5) * shrunk - 0.5).astype(np.float32)
    y = ((row.y + right * sin(lean) + down * cos(lean) - top + 0.5) * shrunk - 0.5).astype(np.float32)
    return cv2.remap(part, x, y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE).astype(np.uint8)


def _level(rough: Image) -> tuple[list[float], float] | None:
    """Return the curve of the row's middle in a rough strip, and the height of its letters."""
    blurred = cv2.GaussianBlur(rough, (3, 3), 0)
    gradient = np.abs(cv2.Sobel(blurred, cv2.CV_32F, 1, 0, ksize=3))
    count = max(1, gradient.shape[1] // _SEGMENT)
    edges = np.linspace(0, gradient.shape[1], count + 1).astype(int)
    profiles = np.stack([gradient[:, a:b].mean(axis=1) for a, b in pairwise(edges)])
    sums = np.concatenate([np.zeros((count, 1)), np.cumsum(profiles, axis=1)], axis=1)
    best: tuple[float, int, Field, Field] | None = None
    for height in _HEIGHTS:
        tops = np.arange(_BAND, _ROUGH_HEIGHT - _BAND - height)
        tops = tops[np.abs(tops + height / 2 - _ROUGH_HEIGHT / 2) <= _FURTHEST]
        inside = (sums[:, tops + height] - sums[:, tops]) / height
        outside = sums[:, tops] - sums[:, tops - _BAND] + sums[:, tops + height + _BAND] - sums[:, tops + height]
        contrast = (inside - outside / (2 * _BAND)) * np.sqrt(height)
        strengths = contrast.max(axis=1).clip(0)
        middles = tops[contrast.argmax(axis=1)] + (height - 1) / 2
        total = float(strengths.sum())
        if best is None or total > best[0]:
            best = (total, height, middles.astype(np.float32), strengths.astype(np.float32))
    if best is None or best[0] <= 0:
        return None
    _, height, middles, strengths = best
    return _fit((edges[:-1] + edges[1:]) / 2, middles, strengths), float(height)


def _fit(x: Field, y: Field, weights: Field) -> list[float]:
    """Return the line or parabola on which most of the ink lies; what stands beside the row is not counted.

    Every two points are tried as a line first: beside the row there may be other print, and a fit over all would be
    drawn to it.
    """
    if len(x) < 2:
        return [float(y[0])]
    first, second = np.triu_indices(len(x), 1)
    slopes = (y[second] - y[first]) / (x[second] - x[first])
    distances = np.abs(y[None, :] - y[first][:, None] - slopes[:, None] * (x[None, :] - x[first][:, None]))
    support = ((distances <= _NEAR) * weights[None, :]).sum(axis=1) * (np.abs(slopes) <= _STEEPEST)
    near = distances[int(support.argmax())] <= 2 * _NEAR
    if not near.any():
        return [float(np.median(y))]
    for reach in (2 * _NEAR, _NEAR):
        degree = 2 if near.sum() >= 6 else 1 if near.sum() >= 2 else 0
        curve = np.polyfit(x[near], y[near], degree, w=weights[near] + 1e-6)
        closer = np.abs(np.polyval(curve, x) - y) <= reach
        if closer.sum() > degree + 1:
            near = closer
    return [float(c) for c in np.polyfit(x[near], y[near], degree, w=weights[near] + 1e-6)]
