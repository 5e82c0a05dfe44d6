"""Glyphs of OCR-B as masks, drawn once from the installed font files."""

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from borderdesk.domain.mrz.characters import ALPHABET

#: Debian's package fonts-ocr-b: its regular cut and its second cut.
FONTS = tuple(Path("/usr/share/fonts/opentype/ocr-b") / name for name in ("OCRB.otf", "OCRBS.otf"))
#: Height of a digit in the masks, in pixels; letters are a little lower.
DIGIT_HEIGHT = 33
_SIZE = 40
_CELL_HEIGHT = 48
_CELL_WIDTH = 44
_BASELINE = 40

Mask = NDArray[np.uint8]


class GlyphSet:
    """The symbols of one font, each as a mask whose middle column is the middle of its cell."""

    def __init__(self, font: Path) -> None:
        face = cv2.FontFace(str(font))
        self._masks = {symbol: _draw(face, symbol) for symbol in ALPHABET}

    def mask(self, symbol: str) -> Mask:
        """Return the mask of a symbol: 255 is ink."""
        return self._masks[symbol]


def _draw(face: cv2.FontFace, symbol: str) -> Mask:
    canvas = np.zeros((_CELL_HEIGHT, 3 * _CELL_WIDTH, 3), np.uint8)
    left = 1.5 * _CELL_WIDTH - 0.723 * _SIZE / 2
    cv2.putText(canvas, symbol, (round(left), _BASELINE), (255, 255, 255), face, _SIZE)
    return np.ascontiguousarray(canvas[:, _CELL_WIDTH : 2 * _CELL_WIDTH, 0])
