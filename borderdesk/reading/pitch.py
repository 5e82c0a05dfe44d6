"""Fits the even pitch of a code line to the symbols that were seen in it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from borderdesk.reading.characters import BLANK
from borderdesk.reading.images import Field

_SURE = 0.6
_LEAST_SYMBOLS = 8
_OFF = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Pitch:
    """The place of every column in steps of one character, counted from the first symbol that fits, and the last's."""

    places: Field
    last: int


def fit_pitch(columns: Field) -> Pitch | None:
    """Return the pitch of a line from the recogniser's answer, None where too few symbols keep one.

    Symbols that stand off the pitch, as print beside a zone does, have no say. The pitch may grow or shrink along the
    line, as it does on a page seen from the side.
    """
    middles = _middles(columns)
    if len(middles) < _LEAST_SYMBOLS:
        return None
    step = float(np.median(np.diff(middles)))
    starts = _runs(middles, step)
    begin, end = max(starts, key=lambda run: run[1] - run[0])
    if end - begin < _LEAST_SYMBOLS:
        return None
    kept = middles[begin:end]
    counts = np.concatenate([[0], np.cumsum(np.round(np.diff(kept) / step))])
    curve = np.polyfit(kept, counts, 2)
    for _ in range(2):
        at = np.polyval(curve, middles)
        near = np.abs(at - np.round(at)) <= _OFF
        near[begin:end] = True
        curve = np.polyfit(middles[near], np.round(at[near]), 2)
    at = np.round(np.polyval(curve, middles[near]))
    places = np.polyval(curve, np.arange(len(columns))) - at.min()
    if (np.diff(places) <= 0).any():
        return None
    return Pitch(places=places.astype(np.float32), last=int(at.max() - at.min()))


def is_even(middles: NDArray[np.float64]) -> bool:
    """Tell whether symbols at these columns stand one pitch apart all along."""
    steps = np.diff(middles)
    pitch = np.median(steps)
    return bool((steps > 0.55 * pitch).all() and (steps < 1.45 * pitch).all())


def _middles(columns: Field) -> NDArray[np.float64]:
    said = columns.argmax(axis=1)
    said[np.exp(columns.max(axis=1)) < _SURE] = BLANK
    changes = np.flatnonzero(np.diff(said)) + 1
    begins, ends = np.concatenate([[0], changes]), np.concatenate([changes, [len(said)]])
    return np.array([(b + e - 1) / 2 for b, e in zip(begins, ends, strict=True) if said[b] != BLANK])


def _runs(middles: NDArray[np.float64], step: float) -> list[tuple[int, int]]:
    """Return the stretches, as indices, in which each symbol stands about one step behind the one before."""
    breaks = np.flatnonzero(np.abs(np.diff(middles) / step - 1) > _OFF) + 1
    return list(zip([0, *breaks], [*breaks, len(middles)], strict=True))
