"""Clips of documents in a hand, each with the lines that are printed, and of what is no document."""

import random as plain
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from bench.hand_held.camera import EASY, FRAMES, HARD, MEDIUM, Difficulty, HandHeld, draw_room
from bench.hand_held.documents import invent_zone
from bench.hand_held.pages import Image, print_clutter, print_page, random_lines
from borderdesk.domain.mrz import MrzFormat

LEVELS = {"easy": EASY, "medium": MEDIUM, "hard": HARD}


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldDocument:
    """One document in one hand."""

    format: MrzFormat
    lines: tuple[str, ...]
    view: HandHeld

    def frames(self) -> Iterator[Image]:
        """Yield the frames of the clip."""
        for number in range(FRAMES):
            yield self.view.frame(number)


def hold_document(level: str, seed: int) -> HeldDocument:
    """Return the clip of a level and a seed."""
    zone_format, lines = invent_zone(plain.Random(seed))
    difficulty = LEVELS[level]
    random = np.random.default_rng([seed, 79])
    page = print_page(random, lines, random.uniform(*difficulty.contrast), difficulty.wear)
    return HeldDocument(format=zone_format, lines=lines, view=HandHeld(page, difficulty, seed))


def negative_frames(seed: int) -> Iterator[Image]:
    """Yield frames on which nothing may be accepted: a room, pages of other print, lines that are no zone."""
    random = np.random.default_rng([seed, 80])
    kind = seed % 3
    if kind == 0:
        yield draw_room(seed)
        return
    difficulty: Difficulty = (EASY, MEDIUM)[int(random.integers(2))]
    page = print_clutter(random) if kind == 1 else print_page(random, random_lines(random), 0.9, 0.0)
    view = HandHeld(page, difficulty, seed)
    for number in range(4):
        yield view.frame(number)
