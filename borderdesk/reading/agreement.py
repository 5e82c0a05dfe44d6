"""Weighs the frames of one document against each other: what they say together, and how many say it."""

from collections import deque

import numpy as np
from numpy.typing import NDArray

from borderdesk.domain.mrz import MrzFormat
from borderdesk.reading.alphabets import position_alphabets
from borderdesk.reading.characters import SYMBOLS
from borderdesk.reading.zone_text import ZoneText

AGREEING_FRAMES = 2
#: So sure must a frame be of a character to speak for it.
_SPEAKS = 0.5
_MOST_FRAMES = 12
#: Two texts with more different characters than this part are two documents, or one of them is no document at all.
_SAME = 0.3
#: A frame read as well as this that says something else shows another document; of others it takes some in a row.
_CLEAR = 0.85
_MOST_MISFITS = 5


class Agreement:
    """The evidence of the last frames that show one document."""

    def __init__(self) -> None:
        self._frames: deque[ZoneText] = deque(maxlen=_MOST_FRAMES)
        self._misfits = 0

    @property
    def frames(self) -> int:
        """The number of frames that give evidence."""
        return len(self._frames)

    def add(self, text: ZoneText) -> None:
        """Take one more frame into account; one of another document starts anew.

        A frame that fits in badly is passed over where it was read badly itself, or where one of its lines fits: glare
        hides characters, and those beside them are then taken for others. Its evidence is never added to the rest.
        """
        if self._frames:
            fits = self._fitting_lines(text)
            if not all(fits):
                self._misfits += 1
                if self._misfits < (_MOST_MISFITS if any(fits) or text.quality < _CLEAR else 1):
                    return
                self._frames.clear()
        self._misfits = 0
        self._frames.append(text)

    def forget(self) -> None:
        """Drop all evidence: the document has left."""
        self._frames.clear()
        self._misfits = 0

    @property
    def format(self) -> MrzFormat:
        """The format that the frames show."""
        return self._frames[-1].format

    def lines(self) -> tuple[str, ...]:
        """Return what the frames say together: at each position the symbol with the most evidence."""
        said = []
        for total, alphabets in zip(self._totals(), position_alphabets(self.format), strict=True):
            allowed = np.array([[symbol in alphabet for symbol in SYMBOLS] for alphabet in alphabets])
            chosen = np.where(allowed, total, -np.inf).argmax(axis=1)
            said.append("".join(SYMBOLS[i] for i in chosen))
        return tuple(said)

    def agrees_on(self, lines: tuple[str, ...]) -> bool:
        """Tell whether enough frames speak for each character of this text, not the same frames for all of them."""
        return all(
            bool(((self._votes(number, line) >= _SPEAKS).sum(axis=0) >= AGREEING_FRAMES).all())
            for number, line in enumerate(lines)
        )

    def confidences(self, lines: tuple[str, ...]) -> list[NDArray[np.float32]]:
        """Return how sure the frames are of each character.

        That is the mean of the surest two that saw it, less what speaks for another one: frames that contradict each
        other are sure of nothing.
        """
        sure = []
        for number, (line, total) in enumerate(zip(lines, self._totals(), strict=True)):
            best = np.sort(self._votes(number, line), axis=0)[-AGREEING_FRAMES:]
            shares = np.exp(total - total.max(axis=1, keepdims=True))
            said = shares[np.arange(len(line)), [SYMBOLS.index(symbol) for symbol in line]] / shares.sum(axis=1)
            sure.append((best.mean(axis=0) * said).astype(np.float32))
        return sure

    def _totals(self) -> list[NDArray[np.float32]]:
        count = self.format.line_count
        return [np.sum([frame.lines[number].evidence for frame in self._frames], axis=0) for number in range(count)]

    def _votes(self, number: int, line: str) -> NDArray[np.float32]:
        """Return for each frame (down) how sure it is of each character (across), 0 where it says another one."""
        said = [frame.lines[number] for frame in self._frames]
        return np.array([np.where(_equal(one.text, line), one.confidence, 0.0) for one in said], np.float32)

    def _fitting_lines(self, text: ZoneText) -> list[bool]:
        """Tell of each line whether a frame reads what the others do, as far as what both are sure of goes."""
        if text.format is not self.format:
            return [False]
        fits = []
        lines = self.lines()
        for said, line, sure in zip(text.lines, lines, self.confidences(lines), strict=True):
            known = (said.confidence >= _SPEAKS) & (sure >= _SPEAKS)
            pairs = [
                (a, b) for a, b, both in zip(said.text, line, known, strict=True) if both and (a != "<" or b != "<")
            ]
            fits.append(sum(a != b for a, b in pairs) <= _SAME * max(1, len(pairs)))
        return fits


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
