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
#: The guards at both ends of a stacked code have wide bars and are less busy than what lies between them.
_MARGIN, _MARGIN_SHARE = 8, np.array([0.18, 0.06])
#: Below this the steps of a region have no main direction: its dots make a grid, and the code is a matrix.
_LEAST_COHERENCE = 0.15
_MOST_SHEAR = np.radians(25)
_LARGEST_SIDE = 1900


@dataclass(frozen=True, slots=True, kw_only=True)
class BarcodeRegion:
    """A part of a picture: where its middle is, how large it is along both of its directions, and which these are.

    `across` is the direction from bar to bar and `down` the one from row to row, both as unit vectors of the picture.
    """

    middle: tuple[float, float]
    width: float
    height: float
    across: tuple[float, float]
    down: tuple[float, float]

    def straightened(self, grey: Image, enlarged: float) -> Image:
        """Return the part upright, its rows level, so many times as large as it is in the picture."""
        enlarged = min(enlarged, _LARGEST_SIDE / max(self.width, self.height))
        width, height = (max(8, round(side * enlarged)) for side in (self.width, self.height))
        to_picture = np.array([self.across, self.down], np.float64).T / enlarged
        shift = np.array(self.middle) - to_picture @ (width / 2, height / 2)
        matrix = np.column_stack([to_picture, shift])
        flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
        part = cv2.warpAffine(grey, matrix, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
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
            yield _region(inside, part, steps_x[part][inside], steps_y[part][inside], scale)
        # What lies around the part is its own edge, not another barcode.
        around = cv2.dilate((mask == 2).astype(np.uint8), np.ones((_SQUARE, _SQUARE), np.uint8))
        busy[around > 0] = 0


def _busy(steps: Field) -> Field:
    """Return how busy each spot is, from 0 to 1, with what is too low or too narrow for a barcode taken away."""
    full = _FULL_STEP * float(np.percentile(steps[::4, ::4], 99.5))
    full = min(_MOST_FULL_STEP, max(_LEAST_FULL_STEP, full))
    busy = cv2.boxFilter(np.minimum(steps / full, 1), -1, (_SQUARE, _SQUARE))
    return cv2.morphologyEx(busy, cv2.MORPH_OPEN, np.ones((_SQUARE, _SQUARE), np.uint8)).astype(np.float32, copy=False)


def _region(
    inside: NDArray[np.bool_], part: tuple[slice, slice], steps_x: Field, steps_y: Field, scale: float
) -> BarcodeRegion:
    across, down = _directions(steps_x, steps_y)
    axes = np.array([across, down], np.float64).T
    y, x = np.nonzero(inside)
    points = np.stack([x + part[1].start, y + part[0].start], axis=1)
    along = points @ np.linalg.inv(axes).T
    low, high = along.min(0), along.max(0)
    margin = _MARGIN + _MARGIN_SHARE * (high - low)
    low, high = low - margin, high + margin
    middle = axes @ ((low + high) / 2)
    width, height = (high - low) / scale
    return BarcodeRegion(
        middle=(float(middle[0]) / scale, float(middle[1]) / scale),
        width=float(width),
        height=float(height),
        across=across,
        down=down,
    )


def _directions(steps_x: Field, steps_y: Field) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return the directions across the bars and across the rows; a picture in perspective has them askew."""
    power = steps_x * steps_x + steps_y * steps_y
    angle = np.arctan2(steps_y, steps_x)
    doubled = complex((power * np.cos(2 * angle)).sum(), (power * np.sin(2 * angle)).sum())
    total = float(power.sum()) or 1.0
    if abs(doubled) < _LEAST_COHERENCE * total:
        fourfold = complex((power * np.cos(4 * angle)).sum(), (power * np.sin(4 * angle)).sum())
        bars = float(np.angle(fourfold)) / 4
        return _unit(bars), _unit(bars + np.pi / 2)
    bars = float(np.angle(doubled)) / 2
    # Steps between rows of a stacked code point the other way; where there are none, the bars alone decide.
    from_rows = (angle - bars) % np.pi - np.pi / 2
    between = np.abs(from_rows) < _MOST_SHEAR
    if float(power[between].sum()) < 0.02 * total:
        return _unit(bars), _unit(bars + np.pi / 2)
    askew = complex(
        (power[between] * np.cos(2 * from_rows[between])).sum(), (power[between] * np.sin(2 * from_rows[between])).sum()
    )
    rows = bars + np.pi / 2 + float(np.angle(askew)) / 2
    # Across the rows run the bars, and across the bars the rows: each direction is normal to the other's steps.
    return _unit(rows - np.pi / 2), _unit(bars + np.pi / 2)


def _unit(angle: float) -> tuple[float, float]:
    return float(np.cos(angle)), float(np.sin(angle))
