"""Glyphs of code lines as masks, drawn once from the installed font files."""

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from borderdesk.domain.mrz.characters import ALPHABET


@dataclass(frozen=True, slots=True)
class Font:
    """A font of one pitch: its file under the folder of fonts, and how wide each of its symbols is set, in ems."""

    file: str
    advance: float


#: Debian's package fonts-ocr-b, both of its cuts; then fonts that documents are printed in against the standard,
#: from fonts-dejavu-core and fonts-liberation2.
OCR_B = (Font("opentype/ocr-b/OCRB.otf", 0.723), Font("opentype/ocr-b/OCRBS.otf", 0.723))
SIMILAR = (
    Font("truetype/dejavu/DejaVuSansMono.ttf", 0.602),
    Font("truetype/liberation2/LiberationMono-Regular.ttf", 0.6),
)
_FOLDER = Path("/usr/share/fonts")
#: Height of a digit in the masks, in pixels; letters are a little lower.
DIGIT_HEIGHT = 33
_SIZE = 40
_CELL_HEIGHT = 48
_CELL_WIDTH = 44
_BASELINE = 40

Mask = NDArray[np.uint8]


class GlyphSet:
    """The symbols of one font, each as a mask whose middle column is the middle of its cell."""

    def __init__(self, font: Font) -> None:
        face = cv2.FontFace(str(_FOLDER / font.file))
        self._masks = {symbol: _draw(face, symbol, font.advance) for symbol in ALPHABET}

    def mask(self, symbol: str) -> Mask:
        """Return the mask of a symbol: 255 is ink."""
        return self._masks[symbol]


def _draw(face: cv2.FontFace, symbol: str, advance: float) -> Mask:
    canvas = np.zeros((_CELL_HEIGHT, 3 * _CELL_WIDTH, 3), np.uint8)
    left = 1.5 * _CELL_WIDTH - advance * _SIZE / 2
    cv2.putText(canvas, symbol, (round(left), _BASELINE), (255, 255, 255), face, _SIZE)
    return np.ascontiguousarray(canvas[:, _CELL_WIDTH : 2 * _CELL_WIDTH, 0])
