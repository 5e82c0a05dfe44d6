"""Lets work take whole steps of time, so that how long it took tells nothing about what it found."""

import math
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

STEP_S = 0.05


def in_even_time(
    work: Callable[[], T],
    *,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], None] = time.sleep,
) -> T:
    """Do the work and return at the end of a step of 50 ms; a match costs a millisecond, which nobody may notice."""
    began = clock()
    result = work()
    took = clock() - began
    sleep(math.floor(took / STEP_S + 1) * STEP_S - took)
    return result
