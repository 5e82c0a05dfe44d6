"""Drawn rows as a camera would show them, each with the symbol that stands at every column of the network."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from borderdesk.domain.mrz.characters import ALPHABET
from training.glyphs import OCR_B, SIMILAR, GlyphSet
from training.texts import draw_text
from training.weather import Image, capture, draw_ground, print_on

#: What the network sees of a row, in pixels; a column of its answer stands for STRIDE of them.
HEIGHT = 24
WIDTH = 384
STRIDE = 4
#: The class of a column between two symbols or beside the row.
BLANK = len(ALPHABET)
#: A column belongs to a symbol when it lies within this part of the pitch from the symbol's middle.
_REACH = 0.3

#: The part of the rows that is printed in a font which is not OCR-B.
_FOREIGN = 0.08
#: How much larger letters may be at one end of a row than at the other, on a page seen from the side.
_KEYSTONE = 0.12
_STEEP_KEYSTONE = 0.45

_CANVAS_HEIGHT = 96
_CANVAS_WIDTH = 1100
_CANVAS_MIDDLE = _CANVAS_HEIGHT / 2
_CELL_HEIGHT = 48
_CELL_WIDTH = 44


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One training example: grey pixels of HEIGHT x WIDTH, and a class for each of WIDTH / STRIDE columns."""

    pixels: NDArray[np.uint8]
    classes: NDArray[np.int64]


class RowDrawer:
    """Draws rows one after another from one random generator: same generator, same rows."""

    def __init__(self, random: np.random.Generator) -> None:
        self._random = random
        self._fonts = [GlyphSet(font) for font in OCR_B]
        self._similar = [GlyphSet(font) for font in SIMILAR]

    def draw(self) -> tuple[Row, ...]:
        """Draw the next page and return two views of it, each under a light and a camera of its own."""
        random = self._random
        pitch = random.uniform(28.0, 39.0)
        ink, middles, symbols = self._print_rows(_CANVAS_WIDTH, pitch)
        page = print_on(random, draw_ground(random, _CANVAS_HEIGHT, _CANVAS_WIDTH), ink)
        return tuple(self._photograph(page, pitch, middles, symbols) for _ in range(2))

    def _photograph(
        self, page: NDArray[np.float32], pitch: float, middles: NDArray[np.float64], symbols: list[str]
    ) -> Row:
        random = self._random
        stretch = random.uniform(0.77, 1.23)
        scale = 2.0 * random.uniform(0.82, 1.24)
        across, down, seen_middles = _view(random, middles, scale, stretch)
        detail = _detail(random)
        size = (round(WIDTH * detail), round(HEIGHT * detail))
        seen = capture(random, page, _resample(across, size), _resample(down, size), scale / detail)
        interpolation = cv2.INTER_LINEAR if random.random() < 0.6 else cv2.INTER_CUBIC
        pixels = cv2.resize(seen, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA if detail > 1 else interpolation)
        return Row(pixels=pixels.astype(np.uint8), classes=_classes(seen_middles, symbols, pitch * stretch / scale))

    def _print_rows(self, width: int, pitch: float) -> tuple[Image, NDArray[np.float64], list[str]]:
        """Return the ink of a row with its neighbours above and below, and where the row's own symbols stand."""
        random = self._random
        fonts = self._similar if random.random() < _FOREIGN else self._fonts
        glyphs = fonts[int(random.integers(len(fonts)))]
        ink = np.zeros((_CANVAS_HEIGHT, width), np.uint8)
        spacing = random.uniform(41, 62)
        count = int(width / pitch) - 1
        begin, end = 0, count
        if random.random() < 0.35:
            begin = int(random.integers(1, count - 4))
        if random.random() < 0.35:
            end = int(random.integers(begin + 2, count + 1))
        left = random.uniform(-0.5, 1.5) * pitch
        wobble = random.uniform(0.0, 0.05) if random.random() < 0.3 else random.uniform(0.0, 0.015)
        above, below = random.random() < 0.7, random.random() < 0.7
        middles: list[float] = []
        symbols: list[str] = []
        for shift, shown in ((-spacing, above), (spacing, below), (0.0, True)):
            if not shown:
                continue
            text = draw_text(random, end - begin)
            middles = [left + pitch * (begin + i + random.normal(0, wobble)) + pitch / 2 for i in range(len(text))]
            symbols = list(text)
            for symbol, middle in zip(symbols, middles, strict=True):
                jump = random.normal(0, 0.6) if wobble > 0.015 else 0.0
                _stamp(ink, glyphs.mask(symbol), middle, _CANVAS_MIDDLE + shift + jump)
        return _thicken(random, ink), np.array(middles), symbols


def _stamp(ink: Image, mask: Image, middle: float, height: float) -> None:
    x = round(middle - _CELL_WIDTH / 2)
    y = round(height - _CELL_HEIGHT / 2)
    left, right = max(0, x), min(ink.shape[1], x + _CELL_WIDTH)
    top, bottom = max(0, y), min(ink.shape[0], y + _CELL_HEIGHT)
    if right > left and bottom > top:
        part = ink[top:bottom, left:right]
        np.maximum(part, mask[top - y : bottom - y, left - x : right - x], out=part)


def _thicken(random: np.random.Generator, ink: Image) -> Image:
    choice = random.random()
    if choice < 0.18:
        return cv2.erode(ink, np.ones((2, 2), np.uint8)).astype(np.uint8)
    if choice < 0.48:
        return cv2.dilate(ink, np.ones((2, 2), np.uint8)).astype(np.uint8)
    if choice < 0.60:
        return cv2.dilate(ink, np.ones((3, 3), np.uint8)).astype(np.uint8)
    return ink


def _detail(random: np.random.Generator) -> float:
    """Return the capture's pixels for each pixel of the network: below 1 the picture is coarser than its input."""
    return float(np.exp(random.uniform(np.log(0.42), np.log(1.7))))


def _view(
    random: np.random.Generator, middles: NDArray[np.float64], scale: float, stretch: float
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float64]]:
    """Return where each pixel of the view looks on the canvas, and where the symbols' middles come to stand."""
    u = np.arange(WIDTH, dtype=np.float64)
    v = np.arange(HEIGHT, dtype=np.float64) - (HEIGHT - 1) / 2
    most = _STEEP_KEYSTONE if random.random() < 0.3 else _KEYSTONE
    keystone = random.uniform(-most, most)
    local = scale / stretch * (1 + keystone * (u / WIDTH - 0.5))
    along = np.cumsum(local) + random.uniform(0, max(1.0, _CANVAS_WIDTH - local.sum()))
    tilt = np.tan(np.radians(random.normal(0, 0.6)))
    is_bent = random.random() < 0.3
    sag = random.normal(0, 1.6 if is_bent else 0.9) * ((u / WIDTH - 0.5) ** 2 * 4 - 0.33)
    drift = random.normal(0, 1.5 if is_bent else 1.1) + tilt * (u - WIDTH / 2) + sag
    slant = np.tan(np.radians(random.normal(0, 10.0 if random.random() < 0.3 else 4.0)))
    heights = scale * (1 + (0.8 * keystone + random.uniform(-0.08, 0.08)) * (u / WIDTH - 0.5))
    down = _CANVAS_MIDDLE + (v[:, None] + drift[None, :]) * heights[None, :]
    across = along[None, :] + slant * v[:, None] * scale
    return across.astype(np.float32), down.astype(np.float32), np.interp(middles, along, u, left=-99.0, right=-99.0)


def _resample(coordinates: NDArray[np.float32], size: tuple[int, int]) -> NDArray[np.float32]:
    return cv2.resize(coordinates, size, interpolation=cv2.INTER_LINEAR).astype(np.float32)


def _classes(middles: NDArray[np.float64], symbols: list[str], pitch: float) -> NDArray[np.int64]:
    classes = np.full(WIDTH // STRIDE, BLANK, np.int64)
    columns = np.arange(WIDTH // STRIDE) * STRIDE + (STRIDE - 1) / 2
    for middle, symbol in zip(middles, symbols, strict=True):
        if middle >= 0:
            near = np.abs(columns - middle) <= max(_REACH * pitch, STRIDE / 2)
            classes[near] = ALPHABET.index(symbol)
    return classes
