"""Random rows of code-line text, shaped as the rows of real zones are."""

import numpy as np

from borderdesk.domain.mrz.characters import ALPHABET, DIGITS, FILLER, LETTERS

_SHAPES = ("mixed", "name", "data", "fillers")
_CHANCES = (0.40, 0.25, 0.27, 0.08)


def draw_text(random: np.random.Generator, length: int) -> str:
    """Return a row of text; every symbol is about equally common over many rows, fillers and digits more so."""
    shape = random.choice(_SHAPES, p=_CHANCES)
    if shape == "mixed":
        return _pick(random, ALPHABET, length)
    if shape == "name":
        return _name(random, length)
    if shape == "data":
        return _data(random, length)
    start = int(random.integers(0, length))
    return _pick(random, DIGITS + LETTERS, start) + FILLER * (length - start)


def _pick(random: np.random.Generator, symbols: str, count: int) -> str:
    return "".join(symbols[i] for i in random.integers(0, len(symbols), count))


def _name(random: np.random.Generator, length: int) -> str:
    text = ""
    while len(text) < length and random.random() < 0.85:
        text += _pick(random, LETTERS, int(random.integers(2, 10))) + FILLER * int(random.integers(1, 3))
    return text[:length].ljust(length, FILLER)


def _data(random: np.random.Generator, length: int) -> str:
    text = ""
    while len(text) < length:
        run = int(random.integers(1, 9))
        kind = random.random()
        symbols = DIGITS if kind < 0.55 else LETTERS if kind < 0.8 else FILLER
        text += _pick(random, symbols, run)
    return text[:length]
