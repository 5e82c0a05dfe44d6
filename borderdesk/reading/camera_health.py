"""Measures how fit a camera is from a handful of its pictures: resolution, exposure, focus, dirt."""

from collections.abc import Sequence

import cv2
import numpy as np

from borderdesk.domain.camera_health import CameraHealth, DirtMark
from borderdesk.reading.images import Field, Image, grey_of

#: A passport's page is so large and its characters stand so far apart (Doc 9303-4); the guide frame takes these
#: shares of the picture.
_PAGE_MM, _PITCH_MM = (125.0, 88.0), 2.54
_GUIDE = (0.85, 0.88)
_BURNT, _BRIGHTEST = 250, 95
#: Edges count from this difference between neighbours on; noise seldom makes one.
_LEAST_EDGE = 24.0
_LEAST_EDGES = 200
_STEEPEST = 0.2
_REBLUR = 1.5
_SHARPEST = 0.2
_DIRT_WIDTH = 320
_AROUND_MARK = 18.0
_LEAST_PICTURES = 6
#: Brightness is compared as a logarithm, so that a mark takes away the same share of light whatever lies behind it.
_LEAST_MOVEMENT, _LEAST_MOVING_SHARE = 0.02, 0.15
#: Where more than this share of what is seen stays the same, the picture moves too little to tell what sticks to it.
_MOST_STAYING = 0.3
_LEAST_DARKENING, _STANDS_OUT, _NEARLY_ALWAYS = 0.06, 2.5, 0.8
_NEIGHBOURHOOD = 81
_LEAST_MARK = 6


def camera_health(images: Sequence[Image]) -> CameraHealth:
    """Measure a camera by pictures taken one after the other, best while a page is moved about under it.

    Raises:
        ValueError: There is no picture, or their sizes differ.
    """
    if not images or len({image.shape[:2] for image in images}) != 1:
        raise ValueError("a camera is measured by pictures of one size")
    greys = [grey_of(image) for image in images]
    height, width = greys[0].shape
    pixels_per_mm = min(_GUIDE[0] * width / _PAGE_MM[0], _GUIDE[1] * height / _PAGE_MM[1])
    blurs = sorted(blur for blur in map(_blur, greys) if blur is not None)
    return CameraHealth(
        pixels_per_character=pixels_per_mm * _PITCH_MM,
        brightness=float(np.median([np.percentile(grey[::4, ::4], _BRIGHTEST) for grey in greys])) / 255,
        burnt=float(np.median([(grey[::4, ::4] >= _BURNT).mean() for grey in greys])),
        # What is moved is blurred by the movement: the sharpest pictures tell how sharp the lens is.
        blur=blurs[int(len(blurs) * _SHARPEST)] if blurs else None,
        dirt=_dirt(greys),
    )


def _blur(grey: Image) -> float | None:
    """Return how far edges are smeared: the steeper one is, the more does a blur of known strength flatten it."""
    once = cv2.GaussianBlur(grey.astype(np.float32), (0, 0), 0.6)
    twice = cv2.GaussianBlur(once, (0, 0), _REBLUR)
    before, after = _steepness(once), _steepness(twice)
    edges = before >= _LEAST_EDGE
    if int(edges.sum()) < _LEAST_EDGES:
        return None
    edges &= before >= np.quantile(before[edges], 1 - _STEEPEST)
    ratio = float(np.median(before[edges] / np.maximum(after[edges], 1e-3)))
    return _REBLUR / float(np.sqrt(max(ratio * ratio - 1, 1e-3)))


def _steepness(picture: Field | cv2.typing.MatLike) -> Field:
    across, down = cv2.Sobel(picture, cv2.CV_32F, 1, 0, scale=0.25), cv2.Sobel(picture, cv2.CV_32F, 0, 1, scale=0.25)
    return cv2.magnitude(across, down).astype(np.float32, copy=False)


def _dirt(greys: Sequence[Image]) -> tuple[DirtMark, ...] | None:
    """Return the marks that stay where they are while the picture around them changes."""
    if len(greys) < _LEAST_PICTURES:
        return None
    scale = _DIRT_WIDTH / greys[0].shape[1]
    against = []
    for grey in greys:
        small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        light = np.log(small.astype(np.float32) + 8)
        against.append(light - cv2.GaussianBlur(light, (0, 0), _AROUND_MARK))
    stack = np.stack(against)
    usual = np.median(stack, axis=0)
    spread = np.median(np.abs(stack - usual), axis=0).astype(np.float32) / 0.6745
    staying = _around(usual * usual)
    moving = (_around(spread) >= _LEAST_MOVEMENT) & (staying < _MOST_STAYING * _around((stack * stack).mean(0)))
    if float(moving.mean()) < _LEAST_MOVING_SHARE:
        return None
    nearly_always = np.quantile(stack, _NEARLY_ALWAYS, axis=0)
    stands_out = nearly_always < -np.maximum(_LEAST_DARKENING, _STANDS_OUT * np.sqrt(staying))
    marks = (moving & stands_out).astype(np.uint8)
    count, _, stats, middles = cv2.connectedComponentsWithStats(marks)
    height, width = marks.shape
    return tuple(
        DirtMark(x=float(x) / width, y=float(y) / height, area=float(area) / marks.size)
        for (x, y), area in zip(middles[1:count], stats[1:count, cv2.CC_STAT_AREA], strict=True)
        if area >= _LEAST_MARK
    )


def _around(measure: Field) -> Field:
    """Return the mean of a measure over the neighbourhood of each spot."""
    return cv2.boxFilter(measure.astype(np.float32), -1, (_NEIGHBOURHOOD, _NEIGHBOURHOOD)).astype(
        np.float32, copy=False
    )
