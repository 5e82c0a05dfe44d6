"""Colours, letters and sizes of every screen, from one file of tokens and one scale."""

import json
import math
from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from borderdesk.paths import resources_directory

DESIGN_WIDTH, DESIGN_HEIGHT = 1536, 864
"""Above this size the whole interface grows instead of gaining room."""

CONTRAST = "contrast"
LEAST_CONTRAST = 4.5

_SANS = ["Inter", "Noto Sans", "DejaVu Sans"]
_MONO = ["JetBrains Mono", "DejaVu Sans Mono", "monospace"]
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
    NOTES = "notes"
    CODE = "code"
    MONO = "mono"


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
    Letters.NOTES: (12, QFont.Weight.Bold),
    Letters.CODE: (14, QFont.Weight.Normal),
    Letters.MONO: (13, QFont.Weight.Medium),
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
    """Return the palette that a setting (light, dark, contrast or system) means on this machine."""
    if setting in tokens() or setting == CONTRAST:
        return setting
    is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if is_dark else "light"


def colours_of(palette: str) -> Mapping[str, str]:
    """Return the colours of a palette by their tokens; those of high contrast are the system's own."""
    return system_colours(QGuiApplication.palette()) if palette == CONTRAST else tokens()[palette]


def system_colours(system: QPalette) -> dict[str, str]:
    """Return the tokens in the colours that the desktop asks for; only verdicts keep theirs, beside their symbols.

    A colour of the system that does not stand out from its ground gives way to that of its text.
    """

    def named(role: QPalette.ColorRole) -> str:
        return system.color(role).name().upper()

    window, base = named(QPalette.ColorRole.Window), named(QPalette.ColorRole.Base)
    on_window, on_base = named(QPalette.ColorRole.WindowText), named(QPalette.ColorRole.Text)
    accent, accent_on = named(QPalette.ColorRole.Highlight), named(QPalette.ColorRole.HighlightedText)
    if min(contrast(accent, base), contrast(accent, window), contrast(accent, accent_on)) < LEAST_CONTRAST:
        accent, accent_on = on_base, base
    is_dark = luminance(window) < luminance(on_window)
    verdicts = tokens()["dark" if is_dark else "light"]
    return {
        **verdicts,
        "app": window,
        **dict.fromkeys(("surface", "raised", "accent_soft", "idle"), base),
        **dict.fromkeys(("text", "text2", "text3", "line", "control", "idle_on"), on_base),
        **dict.fromkeys(("accent", "focus"), accent),
        "accent_on": accent_on,
        "bar": window,
        **dict.fromkeys(("bar_text", "bar_text2", "bar_line"), on_window),
    }


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour as WCAG 2 defines it."""
    value = QColor(colour)
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value.redF(), value.greenF(), value.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


class Theme(QObject):
    """The palette and the scale in use; a part asks it for every colour, letter and size.

    Signals:
        changed: Everything must be dressed afresh.
    """

    changed = Signal()

    def __init__(self, palette: str = "light", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._colours = {name: QColor(value) for name, value in colours_of(palette).items()}
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

    @property
    def edge(self) -> float:
        """How wide the outline of a card or a control is: twice as wide where contrast counts."""
        return self._scale * (2.0 if self._palette == CONTRAST else 1.0)

    def use(self, palette: str) -> None:
        """Draw everything in another palette."""
        if palette != self._palette:
            self._palette = palette
            self._colours = {name: QColor(value) for name, value in colours_of(palette).items()}
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
            font.setFamilies({Letters.CODE: _CODE, Letters.MONO: _MONO}.get(letters, _SANS))
            font.setPixelSize(self.px(size))
            font.setWeight(weight)
            if letters is not Letters.CODE:
                font.setFeature(QFont.Tag.fromString("tnum"), 1)
            self._fonts[letters] = font
        return font
