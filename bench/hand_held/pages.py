"""Pages printed flat: paper with a security pattern, a photograph, a text for the eye and the code lines."""

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]
Field = NDArray[np.float32]

#: Pixels to the millimetre of a flat page.
DENSITY = 12
FONTS = tuple(Path("/usr/share/fonts/opentype/ocr-b") / name for name in ("OCRBS.otf", "OCRB.otf"))
PITCH = 2.54
_EM = 3.55
_LEADING = (4.0, 4.8)
_SIZES = {30: (85.6, 54.0), 36: (105.0, 74.0), 44: (125.0, 88.0)}


@dataclass(frozen=True, slots=True, kw_only=True)
class FlatPage:
    """A page as printed, grey-blue-red as OpenCV has it, and the corners of its zone in pixels of the page."""

    image: Image
    zone: NDArray[np.float64]


def print_page(random: np.random.Generator, lines: tuple[str, ...], contrast: float, wear: float) -> FlatPage:
    """Print code lines on a page of the size that their length asks for; `wear` is the share of ink that is gone."""
    width, height = (round(side * DENSITY) for side in _SIZES[len(lines[0])])
    paper = _paper(random, height, width, contrast)
    _photograph(random, paper)
    _text_for_the_eye(random, paper)
    leading = random.uniform(*_LEADING) * DENSITY
    left = (width - PITCH * DENSITY * len(lines[0])) / 2
    last = height - random.uniform(4.5, 7.0) * DENSITY
    ink = _code_lines(random, (height, width), lines, left, last, leading)
    if wear:
        coarse = _noise(random, height, width, 3.0)
        ink *= 1 - (coarse > np.quantile(coarse, 1 - wear)) * random.uniform(0.4, 0.9)
    black = np.array([1, 1, 1], np.float32) * random.uniform(15, 60) + (1 - contrast) * 60
    paper += (black - paper) * ink[:, :, None]
    top = last - leading * (len(lines) - 1) - 2.7 * DENSITY
    right, bottom = left + PITCH * DENSITY * len(lines[0]), last + 0.4 * DENSITY
    corners = np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float64)
    return FlatPage(image=np.clip(paper, 0, 255).astype(np.uint8), zone=corners)


def print_clutter(random: np.random.Generator) -> FlatPage:
    """Print a page without code lines: prose, tables of numbers, a form, or rows of one letter size all over."""
    width, height = round(110 * DENSITY), round(80 * DENSITY)
    paper = _paper(random, height, width, random.uniform(0.5, 1.0))
    if random.random() < 0.5:
        _photograph(random, paper)
    face = cv2.FontFace(str(FONTS[1])) if random.random() < 0.4 else cv2.FontFace("sans")
    size = int(random.integers(22, 48))
    symbols = np.array(
        list("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<<<<  .,-/" if random.random() < 0.6 else "0123456789 .-")
    )
    step = random.uniform(1.3, 2.2) * size
    for row in np.arange(step, height, step):
        text = "".join(random.choice(symbols, int(random.integers(8, 60))))
        _write(paper, text, round(random.uniform(0, 90)), round(row), face, size, random.uniform(10, 110))
    return FlatPage(image=np.clip(paper, 0, 255).astype(np.uint8), zone=np.zeros((4, 2)))


def random_lines(random: np.random.Generator) -> tuple[str, ...]:
    """Return lines of a zone's shape whose characters are drawn at random: a zone for nobody."""
    count, length = ((3, 30), (2, 36), (2, 44))[int(random.integers(3))]
    symbols = np.array(list("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<<<<<<<"))
    first = random.choice(np.array(list("PIVAC")))
    whole = "".join(random.choice(symbols, count * length - 1))
    whole = first + whole
    return tuple(whole[i * length : (i + 1) * length] for i in range(count))


def _paper(random: np.random.Generator, height: int, width: int, contrast: float) -> Field:
    tint = np.array([random.uniform(205, 250) for _ in range(3)], np.float32)
    paper = np.empty((height, width, 3), np.float32)
    paper[:] = tint - (1 - contrast) * 40
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    for _ in range(int(random.integers(1, 4))):
        # Rosettes: rings about a point, bent by an angle; nothing of the kind is drawn for training.
        middle = random.uniform(0, width), random.uniform(0, height)
        away = np.hypot(x - middle[0], y - middle[1])
        turn = np.arctan2(y - middle[1], x - middle[0]) * float(random.integers(5, 16))
        wave = np.sin(away / random.uniform(4, 11) + random.uniform(1, 4) * np.sin(turn))
        colour = np.array([random.uniform(4, 26) for _ in range(3)], np.float32)
        paper -= np.clip(wave, 0, 1)[:, :, None] * colour
    return paper + _noise(random, height, width, 0.8)[:, :, None] * 2


def _photograph(random: np.random.Generator, paper: Field) -> None:
    height, width = paper.shape[:2]
    left, top = round(random.uniform(0.03, 0.08) * width), round(random.uniform(0.15, 0.25) * height)
    right, bottom = left + round(0.26 * width), top + round(0.42 * height)
    face = _noise(random, bottom - top, right - left, 40)[:, :, None] * np.array([18, 22, 26], np.float32)
    paper[top:bottom, left:right] = np.array([random.uniform(60, 190) for _ in range(3)], np.float32) + face
    middle = ((left + right) // 2, top + round(0.45 * (bottom - top)))
    cv2.ellipse(paper, middle, ((right - left) // 4, (bottom - top) // 4), 0, 0, 360, (90, 120, 170), -1, cv2.LINE_AA)


def _text_for_the_eye(random: np.random.Generator, paper: Field) -> None:
    height, width = paper.shape[:2]
    face = cv2.FontFace("sans")
    for row in np.arange(0.12, 0.66, random.uniform(0.07, 0.11)):
        text = "".join(
            random.choice(np.array(list("abcdefghijkmnoprstuvxyzABCDEKLMNT0123456789   ")), int(random.integers(5, 26)))
        )
        size = int(random.integers(18, 38))
        _write(paper, text, round(0.38 * width), round(row * height), face, size, random.uniform(20, 120))


def _write(paper: Field, text: str, x: int, y: int, face: cv2.FontFace, size: int, level: float) -> None:
    cover = np.zeros((*paper.shape[:2], 3), np.uint8)
    cv2.putText(cover, text, (x, y), (255, 255, 255), face, size)
    paper += (np.float32(level) - paper) * (cover.astype(np.float32) / 255)


def _code_lines(
    random: np.random.Generator,
    shape: tuple[int, int],
    lines: tuple[str, ...],
    left: float,
    last: float,
    leading: float,
) -> Field:
    cover = np.zeros((*shape, 3), np.uint8)
    face = cv2.FontFace(str(FONTS[int(random.integers(len(FONTS)))]))
    size = round(_EM * random.uniform(0.95, 1.04) * DENSITY)
    for number, line in enumerate(reversed(lines)):
        for place, symbol in enumerate(line):
            if symbol == " ":
                continue
            x = round(left + PITCH * DENSITY * (place + 0.5) - 0.3615 * size)
            cv2.putText(cover, symbol, (x, round(last - number * leading)), (255, 255, 255), face, size)
    thicker = random.random()
    if thicker < 0.25:
        cover = cv2.dilate(cover, np.ones((2, 2), np.uint8)).astype(np.uint8)
    elif thicker < 0.35:
        cover = cv2.erode(cover, np.ones((2, 2), np.uint8)).astype(np.uint8)
    return np.asarray(cover[:, :, 0] / 255, np.float32)


def _noise(random: np.random.Generator, height: int, width: int, grain: float) -> Field:
    coarse = random.standard_normal((max(2, round(height / grain)), max(2, round(width / grain)))).astype(np.float32)
    return cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC).astype(np.float32)
