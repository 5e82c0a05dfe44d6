"""The keyboard: keys where the focus is, and keys as a window gets them from a reader, with the times they bear."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_NAMED = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, "<": Qt.Key.Key_Less, " ": Qt.Key.Key_Space}
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


class Keyboard:
    """Presses and releases keys at a window; each key comes `apart_ms` after the one before."""

    def __init__(self, window: QWindow) -> None:
        self._window = window
        self.now_ms = 10_000

    def type(self, text: str, *, apart_ms: int = 4) -> None:
        for character in text:
            self.now_ms += apart_ms
            self.press(character)
            self.release(character)

    def press(self, character: str, **event: bool) -> None:
        self._send(QEvent.Type.KeyPress, character, **event)

    def release(self, character: str) -> None:
        self._send(QEvent.Type.KeyRelease, character)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.now_ms += 200
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._post(QKeyEvent(kind, key, modifiers))

    def _send(self, kind: QEvent.Type, character: str, *, repeats: bool = False) -> None:
        key = _NAMED.get(character) or Qt.Key(ord(character.upper()))
        shift = Qt.KeyboardModifier.ShiftModifier if character.isupper() or character == "<" else None
        text = "\r" if character == "\n" else character
        self._post(QKeyEvent(kind, key, shift or Qt.KeyboardModifier.NoModifier, text, repeats))

    def _post(self, event: QKeyEvent) -> None:
        event.setTimestamp(self.now_ms)
        QCoreApplication.sendEvent(self._window, event)
