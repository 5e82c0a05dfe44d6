"""Finds the parts of a picture that look like barcodes and straightens them."""

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from borderdesk.reading.images import Field, Image

#: Barcodes are looked for in a picture of this size: their bars still show, and it is cheap.
_SEARCH_SIDE = 800
#: A step between neighbours counts as a full one from this share of the steepest on, within these bounds: that a
#: headline is blacker than a barcode must not make it busier.
_FULL_STEP, _LEAST_FULL_STEP, _MOST_FULL_STEP = 0.25, 10.0, 30.0
#: Every spot of a barcode is as busy as this in a square around it. A line of print is too low to fill the square.
_LEAST_BUSY = 0.5
_SHARE_OF_PEAK = 0.85
_SQUARE = 19
_LEAST_AREA = 150
_MOST_REGIONS = 4
#: How far the steps of a region agree on one direction tells what it is: bars alone, bars in rows, or a grid of dots.
_LINEAR, _STACKED = 0.8, 0.4
#: How much is added around each kind along and across its rows, as a share of what was found: wide bars, as at the
#: ends of a stacked code or anywhere in a linear one, are less busy than the rest and may have been left out.
_MARGIN = 8.0
_MARGINS = {"linear": (1.5, 0.1), "stacked": (0.18, 0.06), "grid": (0.1, 0.1)}
#: Steps within this angle of a direction belong to it.
_NEAR = np.radians(25)
_LEAST_SHARE = 0.02
_LARGEST_SIDE = 1900
_EIGHTH, _ROOM_TO_TURN = np.pi / 4, 1.3

Points = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class BarcodeRegion:
    """A part of a picture that looks like a barcode: its four corners, clockwise, and its size in pixels."""

    corners: tuple[tuple[float, float], ...]
    width: float
    height: float
    is_grid: bool = False

    @property
    def middle(self) -> tuple[float, float]:
        """The mean of the corners."""
        x, y = np.mean(self.corners, axis=0)
        return float(x), float(y)

    def askew(self) -> "BarcodeRegion":
        """Return the part turned by an eighth: a grid of dots is then sampled at other places, which may fit better."""
        turn = np.array([_unit(_EIGHTH), _unit(_EIGHTH + np.pi / 2)])
        corners = (np.array(self.corners) - self.middle) @ turn * _ROOM_TO_TURN + self.middle
        return BarcodeRegion(
            corners=tuple((float(x), float(y)) for x, y in corners),
            width=self.width * _ROOM_TO_TURN,
            height=self.height * _ROOM_TO_TURN,
            is_grid=self.is_grid,
        )

    def straightened(self, grey: Image) -> Image:
        """Return the part with its bars upright and its rows level, as large as it is in the picture."""
        shrink = min(1.0, _LARGEST_SIDE / max(self.width, self.height))
        width, height = (max(8, round(side * shrink)) for side in (self.width, self.height))
        upright = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
        matrix = cv2.getPerspectiveTransform(np.array(self.corners, np.float32), upright)
        part = cv2.warpPerspective(
            grey, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
        )
        return part.astype(np.uint8, copy=False)


def find_regions(grey: Image) -> Iterator[BarcodeRegion]:
    """Yield the parts that look like barcodes, the busiest first; an empty desk has none."""
    scale = min(1.0, _SEARCH_SIDE / max(grey.shape))
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    across, down = cv2.spatialGradient(small)
    steps_x, steps_y = across.astype(np.float32) / 4, down.astype(np.float32) / 4
    busy = _busy(cv2.magnitude(steps_x, steps_y).astype(np.float32, copy=False))
    for _ in range(_MOST_REGIONS):
        _, peak, _, at = cv2.minMaxLoc(busy)
        if peak < _LEAST_BUSY:
            return
        mask = (busy >= _SHARE_OF_PEAK * peak).astype(np.uint8)
        _, _, _, (x, y, width, height) = cv2.floodFill(mask, None, at, 2, flags=8)
        part = np.s_[y : y + height, x : x + width]
        inside = mask[part] == 2
        if int(inside.sum()) >= _LEAST_AREA:
            y_inside, x_inside = np.nonzero(inside)
            points = np.stack([x_inside + x, y_inside + y], axis=1).astype(np.float64)
            yield _region(points, steps_x[part][inside], steps_y[part][inside], 1 / scale)
        # What lies around the part is its own edge, not another barcode.
        around = cv2.dilate((mask == 2).astype(np.uint8), np.ones((_SQUARE, _SQUARE), np.uint8))
        busy[around > 0] = 0


def _busy(steps: Field) -> Field:
    """Return how busy each spot is, from 0 to 1, with what is too low or too narrow for a barcode taken away."""
    full = _FULL_STEP * float(np.percentile(steps[::4, ::4], 99.5))
    full = min(_MOST_FULL_STEP, max(_LEAST_FULL_STEP, full))
    busy = cv2.boxFilter(np.minimum(steps / full, 1), -1, (_SQUARE, _SQUARE))
    return cv2.morphologyEx(busy, cv2.MORPH_OPEN, np.ones((_SQUARE, _SQUARE), np.uint8)).astype(np.float32, copy=False)


def _region(points: Points, steps_x: Field, steps_y: Field, scale: float) -> BarcodeRegion:
    """Return the region of the points inside it; `scale` leads from them to the picture."""
    power = steps_x * steps_x + steps_y * steps_y
    angle = np.arctan2(steps_y, steps_x)
    coherence, bars = _direction(power, angle)
    kind = "linear" if coherence > _LINEAR else "stacked" if coherence > _STACKED else "grid"
    bars = float(np.angle((power * np.exp(4j * angle)).sum())) / 4 if kind == "grid" else _near(power, angle, bars)
    rows = bars + np.pi / 2
    if kind == "stacked":
        rows = _near(power, angle, rows)
    corners, size = _box(points, bars, rows, kind)
    if kind == "stacked":
        corners = _in_perspective(corners, points, power, angle, (bars, rows))
    width, height = size * scale
    return BarcodeRegion(
        corners=tuple((float(x) * scale, float(y) * scale) for x, y in corners),
        width=float(width),
        height=float(height),
        is_grid=kind == "grid",
    )


def _box(points: Points, bars: float, rows: float, kind: str) -> tuple[Points, Points]:
    """Return corners and size of the box around the points, whose sides have the directions of rows and bars.

    A direction is given as that of its steps: across the bars go those of bars, across the rows those of rows. What
    is parallel to a row is therefore normal to the steps between rows.
    """
    axes = np.array([_unit(rows - np.pi / 2), _unit(bars + np.pi / 2)]).T
    along = points @ np.linalg.inv(axes).T
    low, high = along.min(0), along.max(0)
    margin = _MARGIN + np.array(_MARGINS[kind]) * (high - low)
    low, high = low - margin, high + margin
    box = np.array([low, (high[0], low[1]), high, (low[0], high[1])])
    return box @ axes.T, high - low


def _in_perspective(
    corners: Points, points: Points, power: Field, angle: Field, directions: tuple[float, float]
) -> Points:
    """Return the corners moved so that each side has the direction that bars or rows have near it."""
    bars, rows = directions
    middle = corners.mean(0)
    across, down = _unit(rows - np.pi / 2), _unit(bars + np.pi / 2)
    place_across, place_down = (points - middle) @ across, (points - middle) @ down
    sides = []
    for place, towards, near in (
        (-place_down, corners[:2].mean(0), rows),
        (place_across, corners[1:3].mean(0), bars),
        (place_down, corners[2:].mean(0), rows),
        (-place_across, corners[[0, 3]].mean(0), bars),
    ):
        part = place > 0
        # Measured over a half, whose middle lies half-way to the side: the change is as large again up to the side.
        there = _near(power[part], angle[part], near)
        sides.append((towards, near + 2 * (there - near)))
    return np.array([_crossing(sides[number - 1], sides[number]) for number in range(4)])


def _crossing(first: tuple[Points, float], second: tuple[Points, float]) -> Points:
    """Return where two lines meet; each is a point on it and the direction normal to it."""
    normals = np.array([_unit(first[1]), _unit(second[1])])
    return np.linalg.solve(normals, np.array([normals[0] @ first[0], normals[1] @ second[0]]))


def _direction(power: Field, angle: Field) -> tuple[float, float]:
    """Return how far the steps agree on a direction, from 0 to 1, and the direction."""
    total = float(power.sum())
    doubled = complex((power * np.exp(2j * angle)).sum())
    return (abs(doubled) / total if total else 0.0), float(np.angle(doubled)) / 2


def _near(power: Field, angle: Field, direction: float) -> float:
    """Return the direction of those steps that are near one, or that one where there are hardly any."""
    away = (angle - direction + np.pi / 2) % np.pi - np.pi / 2
    near = np.abs(away) < _NEAR
    if float(power[near].sum()) <= _LEAST_SHARE * float(power.sum()):
        return direction
    return direction + _direction(power[near], away[near])[1]


def _unit(angle: float) -> Points:
    return np.array((np.cos(angle), np.sin(angle)))
