"""Straightens a row of print into the strip of pixels that the recogniser reads."""

from dataclasses import dataclass
from itertools import combinations, pairwise
from math import ceil, cos, radians, sin

import cv2
import numpy as np
from numpy.typing import NDArray

from borderdesk.reading.images import Field, Image
from borderdesk.reading.rows import TextRow

#: Height of a strip, and of a capital letter in it.
HEIGHT = 24
LETTER = 14.0
#: How far apart the characters of OCR-B stand in a strip.
PITCH = 15.0

_MARGIN = 0.04
_MARGIN_LETTERS = 2.0
#: A rough strip, and the height to which the row as it was found is brought in it.
_ROUGH_HEIGHT = 60
_ROUGH_ROW = 16.0
_SEGMENT = 48
_BAND = 3
_HEIGHTS = range(7, 24)
_FURTHEST = 15
#: How far a piece of the row may lie from its line, and the line's greatest slope in a strip.
_NEAR = 2.0
_STEEPEST = 0.05
#: How far the middle of a row may lie off the line between its ends; pieces enough to tell a bend from a stray one.
_MOST_SAG = 16.0
_LEAST_PIECES = 5
_BENT = 0.9
#: Steps in which the edges of the letters are sought, and how far their height may differ from the first estimate.
_FINE = 0.25
_LEAST_OF_ROUGH, _MOST_OF_ROUGH = 0.6, 1.3


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Strip:
    """The pixels of one row, HEIGHT high, its letters LETTER high and level.

    A rough strip was cut along `row` at `scale` first. `along` and `across` are the points of it that the middle line
    of this one shows, and `magnified` is the size of the letters there, each for every column of pixels.
    """

    pixels: Image
    row: TextRow
    scale: float
    along: Field
    across: Field
    magnified: Field

    @property
    def letter(self) -> float:
        """The height of a letter in the picture, in pixels."""
        return float(self.magnified.mean()) / self.scale * LETTER

    def place(self, column: float, line: float) -> tuple[float, float]:
        """Return the point of the picture that a pixel of the strip shows."""
        columns = np.arange(len(self.along))
        along, across, magnified = (
            float(np.interp(column, columns, each)) for each in (self.along, self.across, self.magnified)
        )
        return _to_picture(self.row, self.scale, along, across + (line - (HEIGHT - 1) / 2) * magnified)


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
    scale = _ROUGH_ROW / row.height
    source = _part_around(grey, longer, scale)
    if source is None:
        return None
    columns = ceil(longer.length * scale)
    u, v = np.meshgrid(np.arange(columns, dtype=np.float32), np.arange(_ROUGH_HEIGHT, dtype=np.float32))
    level = _level(source.look(longer, scale, u, v))
    if level is None:
        return None
    curve, letter = level
    magnified = np.full(ceil(columns * LETTER / letter), letter / LETTER, np.float32)
    along = np.arange(len(magnified), dtype=np.float32) * magnified
    return _cut(source, longer, scale, along, np.polyval(curve, along).astype(np.float32), magnified)


def evened(grey: Image, strip: Strip, places: Field) -> Strip | None:
    """Return the strip cut once more, so that its characters stand one PITCH apart all along.

    `places` has the place in the line, in characters, at each column of pixels. Where characters stand closer the page
    is farther away, and they are smaller too: by the root, since along the line it is also seen more from the side.
    """
    source = _part_around(grey, strip.row, strip.scale)
    if source is None:
        return None
    wanted = np.arange(places[0], places[-1], 1 / PITCH, dtype=np.float32)
    columns = np.arange(len(places), dtype=np.float32)
    at = np.interp(wanted, places, columns)
    along, across, magnified = (np.interp(at, columns, each) for each in (strip.along, strip.across, strip.magnified))
    wide = np.gradient(at) * magnified
    sized = magnified * np.sqrt(wide / np.median(wide))
    return _cut(source, strip.row, strip.scale, *(each.astype(np.float32) for each in (along, across, sized)))


def _cut(source: "_Source", row: TextRow, scale: float, along: Field, across: Field, magnified: Field) -> Strip:
    lines = np.arange(HEIGHT, dtype=np.float32)[:, None] - (HEIGHT - 1) / 2
    looked = np.broadcast_to(along, (HEIGHT, len(along)))
    pixels = source.look(row, scale, looked, (across[None, :] + lines * magnified[None, :]).astype(np.float32))
    return Strip(pixels=pixels, row=row, scale=scale, along=along, across=across, magnified=magnified)


def _to_picture(row: TextRow, scale: float, along: float, across: float) -> tuple[float, float]:
    lean = radians(row.angle)
    right, down = along / scale - row.length / 2, (across - _ROUGH_HEIGHT / 2) / scale
    return row.x + right * cos(lean) - down * sin(lean), row.y + right * sin(lean) + down * cos(lean)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Source:
    """The part of the picture around a row, made smaller where its letters are too large, and its place."""

    pixels: Image
    shrunk: float
    left: int
    top: int

    def look(self, row: TextRow, scale: float, along: Field, across: Field) -> Image:
        """Return what lies along and across a row, in pixels of its rough strip."""
        lean = radians(row.angle)
        right = along / scale - row.length / 2
        down = (across - _ROUGH_HEIGHT / 2) / scale
        x = (row.x + right * cos(lean) - down * sin(lean) - self.left + 0.5) * self.shrunk - 0.5
        y = (row.y + right * sin(lean) + down * cos(lean) - self.top + 0.5) * self.shrunk - 0.5
        return cv2.remap(
            self.pixels,
            x.astype(np.float32),
            y.astype(np.float32),
            cv2.INTER_CUBIC,
            borderMode=cv2.BORDER_REPLICATE,
        ).astype(np.uint8)


def _part_around(grey: Image, row: TextRow, scale: float) -> _Source | None:
    half = _ROUGH_HEIGHT / 2 / scale + 2
    lean = radians(row.angle)
    reach_x = abs(row.length / 2 * cos(lean)) + abs(half * sin(lean))
    reach_y = abs(row.length / 2 * sin(lean)) + abs(half * cos(lean))
    left, right = max(0, int(row.x - reach_x)), min(grey.shape[1], ceil(row.x + reach_x))
    top, bottom = max(0, int(row.y - reach_y)), min(grey.shape[0], ceil(row.y + reach_y))
    if right - left < HEIGHT or bottom - top < 4:
        return None
    part = grey[top:bottom, left:right]
    shrunk = min(1.0, scale * 1.25)
    if shrunk < 0.9:
        part = cv2.resize(part, None, fx=shrunk, fy=shrunk, interpolation=cv2.INTER_AREA).astype(np.uint8)
    else:
        shrunk = 1.0
    return _Source(pixels=part, shrunk=shrunk, left=left, top=top)


def _level(rough: Image) -> tuple[list[float], float] | None:
    """Return the curve of the row's middle in a rough strip, and the height of its letters."""
    blurred = cv2.GaussianBlur(rough, (3, 3), 0)
    gradient = np.abs(cv2.Sobel(blurred, cv2.CV_32F, 1, 0, ksize=3)).astype(np.float32)
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
    curve = _fit((edges[:-1] + edges[1:]) / 2, middles, strengths)
    return _closer(gradient, curve, float(height))


def _closer(gradient: Field, curve: list[float], height: float) -> tuple[list[float], float]:
    """Return the curve moved to the very middle of the letters, and their height, from all of the row at once.

    Blur widens the row; where the change is half of what it is inside is the edge that it had without.
    """
    along = np.arange(gradient.shape[1], dtype=np.float32)
    offsets = np.arange(-height, height + _FINE / 2, _FINE, dtype=np.float32)
    across = np.polyval(curve, along).astype(np.float32)[None, :] + offsets[:, None]
    levelled = cv2.remap(
        gradient, np.broadcast_to(along, across.shape).copy(), across, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    profile = levelled.mean(axis=1)
    middle = len(profile) // 2
    around = round(height / 4 / _FINE)
    inside = float(profile[middle - around : middle + around + 1].mean())
    ends = []
    for side in (profile[: middle + 1][::-1], profile[middle:]):
        half = (inside + float(side.min())) / 2
        below = np.flatnonzero(side < half)
        if not len(below) or below[0] == 0:
            return curve, height
        at = int(below[0])
        ends.append(_FINE * (at - 1 + float((side[at - 1] - half) / (side[at - 1] - side[at]))))
    above, under = ends
    found = above + under
    if not _LEAST_OF_ROUGH * height <= found <= _MOST_OF_ROUGH * height:
        return curve, height
    return [*curve[:-1], curve[-1] + (under - above) / 2], found


def _fit(x: Field, y: Field, weights: Field) -> list[float]:
    """Return the line or parabola on which most of the ink lies; what stands beside the row is not counted.

    Every two points are tried as a line and every three as a parabola first: beside the row there may be other print,
    and a fit over all would be drawn to it.
    """
    if len(x) < 2:
        return [float(y[0])]
    near = _supported(x, y, weights)
    if not near.any():
        return [float(np.median(y))]
    for reach in (2 * _NEAR, _NEAR):
        degree = 2 if near.sum() >= 6 else 1 if near.sum() >= 2 else 0
        curve = np.polyfit(x[near], y[near], degree, w=weights[near] + 1e-6)
        closer = np.abs(np.polyval(curve, x) - y) <= reach
        if closer.sum() > degree + 1:
            near = closer
    return [float(c) for c in np.polyfit(x[near], y[near], degree, w=weights[near] + 1e-6)]


def _supported(x: Field, y: Field, weights: Field) -> NDArray[np.bool_]:
    """Tell which pieces lie near the line or parabola through some of them that has the most ink near it."""
    length = float(np.ptp(x))
    candidates = [*combinations(range(len(x)), 2)]
    first, second = np.array(candidates).T
    slopes = (y[second] - y[first]) / (x[second] - x[first])
    curves = np.stack([np.zeros_like(slopes), slopes, y[first] - slopes * x[first]])
    if len(x) >= _LEAST_PIECES:
        a, b, c = np.array([*combinations(range(len(x)), 3)]).T
        bend = ((y[c] - y[a]) / (x[c] - x[a]) - (y[b] - y[a]) / (x[b] - x[a])) / (x[c] - x[b])
        slope = (y[b] - y[a]) / (x[b] - x[a]) - bend * (x[a] + x[b])
        bent = np.stack([bend, slope, y[a] - bend * x[a] ** 2 - slope * x[a]])
        curves = np.concatenate([curves, bent[:, np.abs(bend) * length**2 / 4 <= _MOST_SAG]], axis=1)
    at = curves[0][:, None] * x[None, :] ** 2 + curves[1][:, None] * x[None, :] + curves[2][:, None]
    distances = np.abs(at - y[None, :])
    steepness = np.abs(2 * curves[0] * float(x.mean()) + curves[1])
    # A parabola has to be nearer to more ink than a line, since it can bend to what is not of the row.
    worth = np.where(curves[0] == 0, 1.0, _BENT) * (steepness <= _STEEPEST)
    support = ((distances <= _NEAR) * weights[None, :]).sum(axis=1) * worth
    return np.asarray(distances[int(support.argmax())] <= 2 * _NEAR, np.bool_)
