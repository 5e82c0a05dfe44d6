"""What a picture of the window is looked at for: words that are cut, parts that overlap, parts that nobody drew."""

from itertools import combinations

import numpy as np
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from borderdesk.ui.parts.buttons import ActionButton
from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.choices import NumberedChoice
from borderdesk.ui.parts.text import Text
from borderdesk.ui.window import MainWindow
from tests.ui.inspection.reach import view_of

FUSION_GREY = 0xEFEFEF
"""The ground that Qt's Fusion style gives to a widget which draws none of its own."""


def place_of(part: QWidget, window: MainWindow) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def visible(window: MainWindow) -> list[QWidget]:
    """The parts that can be seen: a note or a form that is held over a column hides what lies under it."""
    view = view_of(window)
    hidden = [view.right, view.match, view.noting] if view.note_panel.isVisible() else []
    return [
        part
        for part in window.findChildren(QWidget)
        if part.isVisible() and not any(part is column or column.isAncestorOf(part) for column in hidden)
    ]


def cut_words(window: MainWindow) -> list[str]:
    return [
        part.text()
        for part in visible(window)
        if (isinstance(part, Text | ActionButton) and part.is_cut)
        or (isinstance(part, NumberedChoice) and part.width() < part.sizeHint().width())
    ]


def overlapping(window: MainWindow) -> list[tuple[QRect, QRect]]:
    cards = [place_of(part, window) for part in visible(window) if isinstance(part, Card)]
    assert len(cards) >= 3
    return [(one, other) for one, other in combinations(cards, 2) if one.intersects(other)]


def pixels_of(image: QImage, colour: int) -> int:
    """Count the pixels of exactly one colour."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    values = np.frombuffer(plain.constBits(), np.uint32).reshape(plain.height(), -1) & 0xFFFFFF
    return int((values == colour).sum())
