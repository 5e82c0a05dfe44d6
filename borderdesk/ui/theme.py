"""Colours, letters and sizes of every screen, from one file of tokens and one scale."""

import json
import math
from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication

from borderdesk.paths import resources_directory

DESIGN_WIDTH, DESIGN_HEIGHT = 1536, 864
"""Above this size the whole interface grows instead of gaining room."""

_SANS = ["Inter", "Noto Sans", "DejaVu Sans"]
_CODE = ["OCR B", "OCR-B", "JetBrains Mono", "DejaVu Sans Mono", "monospace"]


class Letters(StrEnum):
    """Each kind of text that there is, by what it is for."""

    VERDICT = "verdict"
    SURNAME = "surname"
    GIVEN_NAMES = "given_names"
    EMPTY_TITLE = "empty_title"
    TITLE = "title"
    MATCH_TITLE = "match_title"
    PRODUCT = "product"
    CLOCK = "clock"
    VALUE = "value"
    BUTTON = "button"
    INPUT = "input"
    REASON = "reason"
    BODY = "body"
    POST = "post"
    LANE = "lane"
    BADGE = "badge"
    SMALL = "small"
    SMALL_STRONG = "small_strong"
    LABEL = "label"
    CAP = "cap"
    CODE = "code"


_SIZES: Mapping[Letters, tuple[float, QFont.Weight]] = {
    Letters.VERDICT: (30, QFont.Weight.Bold),
    Letters.SURNAME: (30, QFont.Weight.Bold),
    Letters.GIVEN_NAMES: (22, QFont.Weight.Medium),
    Letters.EMPTY_TITLE: (26, QFont.Weight.Bold),
    Letters.TITLE: (22, QFont.Weight.Bold),
    Letters.MATCH_TITLE: (20, QFont.Weight.Bold),
    Letters.PRODUCT: (16, QFont.Weight.Bold),
    Letters.CLOCK: (16, QFont.Weight.DemiBold),
    Letters.VALUE: (17, QFont.Weight.DemiBold),
    Letters.BUTTON: (15, QFont.Weight.DemiBold),
    Letters.INPUT: (15, QFont.Weight.Medium),
    Letters.REASON: (15, QFont.Weight.Medium),
    Letters.BODY: (14, QFont.Weight.Medium),
    Letters.POST: (14, QFont.Weight.DemiBold),
    Letters.LANE: (14, QFont.Weight.Normal),
    Letters.BADGE: (13, QFont.Weight.Bold),
    Letters.SMALL: (13, QFont.Weight.Medium),
    Letters.SMALL_STRONG: (13, QFont.Weight.DemiBold),
    Letters.LABEL: (12, QFont.Weight.Medium),
    Letters.CAP: (12, QFont.Weight.DemiBold),
    Letters.CODE: (14, QFont.Weight.Normal),
}


def scale_for(width: int, height: int, percent: int = 100) -> float:
    """Return the scale at which a window of this size is drawn: 1 to 1.5 in steps of 0.05, times the user's setting."""
    fits = min(max(min(width / DESIGN_WIDTH, height / DESIGN_HEIGHT), 1.0), 1.5)
    return math.floor(fits * 20 + 1e-9) / 20 * percent / 100


@cache
def tokens() -> Mapping[str, Mapping[str, str]]:
    """Return the colours of each palette by their names."""
    text = (resources_directory() / "styles" / "tokens.json").read_text("utf-8")
    palettes: dict[str, dict[str, str]] = json.loads(text)
    return palettes


def palette_named(setting: str) -> str:
    """Return the palette that a setting (light, dark or system) means on this machine."""
    if setting in tokens():
        return setting
    is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if is_dark else "light"


class Theme(QObject):
    """The palette and the scale in use; a part asks it for every colour, letter and size.

    Signals:
        changed: Everything must be dressed afresh.
    """

    changed = Signal()

    def __init__(self, palette: str = "light", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._colours = {name: QColor(value) for name, value in tokens()[palette].items()}
        self._palette = palette
        self._scale = 1.0
        self._fonts: dict[Letters, QFont] = {}

    @property
    def palette(self) -> str:
        """The name of the palette in use."""
        return self._palette

    @property
    def scale(self) -> float:
        """How many pixels one pixel of the design has."""
        return self._scale

    def use(self, palette: str) -> None:
        """Draw everything in another palette."""
        if palette != self._palette:
            self._palette = palette
            self._colours = {name: QColor(value) for name, value in tokens()[palette].items()}
            self.changed.emit()

    def rescale(self, scale: float) -> None:
        """Draw everything at another scale."""
        if scale != self._scale:
            self._scale = scale
            self._fonts.clear()
            self.changed.emit()

    def px(self, length: float) -> int:
        """Return the pixels that a length of the design has."""
        return round(length * self._scale)

    def colour(self, token: str) -> QColor:
        """Return the colour of a token; asking for one that does not exist is an error."""
        return self._colours[token]

    def font(self, letters: Letters) -> QFont:
        """Return the font for a kind of text, with figures that stand under each other."""
        font = self._fonts.get(letters)
        if font is None:
            size, weight = _SIZES[letters]
            font = QFont()
            font.setFamilies(_CODE if letters is Letters.CODE else _SANS)
            font.setPixelSize(self.px(size))
            font.setWeight(weight)
            if letters is not Letters.CODE:
                font.setFeature(QFont.Tag.fromString("tnum"), 1)
            self._fonts[letters] = font
        return font
