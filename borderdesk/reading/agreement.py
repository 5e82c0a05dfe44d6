"""Weighs the frames of one document against each other: what they say together, and how many say it."""

from collections import deque

import numpy as np
from numpy.typing import NDArray

from borderdesk.domain.mrz import MrzFormat
from borderdesk.reading.alphabets import position_alphabets
from borderdesk.reading.characters import SYMBOLS
from borderdesk.reading.zone_text import ZoneText

AGREEING_FRAMES = 2
_MOST_FRAMES = 12
#: Two texts with more different characters than this part are two documents, or one of them is no document at all.
_SAME = 0.3


class Agreement:
    """The evidence of the last frames that show one document."""

    def __init__(self) -> None:
        self._frames: deque[ZoneText] = deque(maxlen=_MOST_FRAMES)

    @property
    def frames(self) -> int:
        """The number of frames that give evidence."""
        return len(self._frames)

    def add(self, text: ZoneText) -> None:
        """Take one more frame into account; one of another document starts anew."""
        if self._frames and not is_same_document(self._frames[-1], text):
            self._frames.clear()
        self._frames.append(text)

    def forget(self) -> None:
        """Drop all evidence: the document has left."""
        self._frames.clear()

    @property
    def format(self) -> MrzFormat:
        """The format that the frames show."""
        return self._frames[-1].format

    def lines(self) -> tuple[str, ...]:
        """Return what the frames say together: at each position the symbol with the most evidence."""
        said = []
        for number, alphabets in enumerate(position_alphabets(self.format)):
            total = np.sum([frame.lines[number].evidence for frame in self._frames], axis=0)
            allowed = np.array([[symbol in alphabet for symbol in SYMBOLS] for alphabet in alphabets])
            chosen = np.where(allowed, total, -np.inf).argmax(axis=1)
            said.append("".join(SYMBOLS[i] for i in chosen))
        return tuple(said)

    def agrees_on(self, lines: tuple[str, ...]) -> bool:
        """Tell whether enough frames, each for itself, say exactly this."""
        return sum(frame.texts == lines for frame in self._frames) >= AGREEING_FRAMES

    def confidences(self, lines: tuple[str, ...]) -> list[NDArray[np.float32]]:
        """Return how sure the frames are of each character: the mean of the surest two that saw it."""
        sure = []
        for number, line in enumerate(lines):
            votes = np.array(
                [
                    np.where(_equal(frame.lines[number].text, line), frame.lines[number].confidence, 0.0)
                    for frame in self._frames
                ]
            )
            best = np.sort(votes, axis=0)[-AGREEING_FRAMES:]
            sure.append(best.mean(axis=0).astype(np.float32))
        return sure


def is_same_document(first: ZoneText, second: ZoneText) -> bool:
    """Tell whether two texts are readings of one document, as far as their characters go."""
    return first.format is second.format and is_similar(first.texts, second.texts)


def is_similar(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Tell whether two texts of one format differ in few enough characters to be the same document.

    Fillers count for nothing: they make any two documents alike.
    """
    one, other = "".join(first), "".join(second)
    if len(one) != len(other):
        return False
    pairs = [(a, b) for a, b in zip(one, other, strict=True) if a != "<" or b != "<"]
    return sum(a != b for a, b in pairs) <= _SAME * max(1, len(pairs))


def _equal(one: str, other: str) -> NDArray[np.bool_]:
    return np.array([a == b for a, b in zip(one, other, strict=True)])
