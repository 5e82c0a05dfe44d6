"""The keyboard: keys go where the focus is, and to the window where it is nowhere."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key."""
    QTest.keyClick(_focused(), key, modifiers)


def type_in(text: str) -> None:
    """Type a text."""
    QTest.keyClicks(_focused(), text)


def _focused() -> QWidget:
    focused: QWidget | None = QApplication.focusWidget() or QApplication.activeWindow()
    assert focused is not None
    return focused
