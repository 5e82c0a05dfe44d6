"""Tells the bursts of a reader that types from the keys of a person."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

MOST_BETWEEN_MS = 35
FEWEST_CHARACTERS = 8
SECOND_LOOK_MS = 5
MOST_CHARACTERS = 4000

_ENDS = {Qt.Key.Key_Return: "\n", Qt.Key.Key_Enter: "\n", Qt.Key.Key_Tab: "\t"}
_SHORTCUT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_SILENT = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock)


class WedgeFilter(QObject):
    """Stands at the door of every window of the program, where keys come in and nothing else has seen them yet.

    Keys that may begin a burst are held until it is one, or until a pause shows that it is none: then they go in as
    they came, in their order. A burst never reaches a control. It is told by the times that the keys bear, so that a
    window which is busy for a moment neither makes nor breaks one.

    Signals:
        scanned: A burst; carries its text, with line feeds where the reader pressed Enter inside it.
        pressed: A key went down, whoever pressed it.
    """

    scanned = Signal(str)
    pressed = Signal()

    def __init__(self, application: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: list[tuple[QWindow, QKeyEvent]] = []
        self._text = ""
        self._last_at = 0
        self._swallowed: set[int] = set()
        self._is_replaying = False
        self._is_on = True
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._look_again)
        self._second_look = QTimer(self)
        self._second_look.setSingleShot(True)
        self._second_look.setInterval(SECOND_LOOK_MS)
        self._second_look.timeout.connect(self.settle)
        self._application = application
        application.focusWindowChanged.connect(self._watch)
        application.focusObjectChanged.connect(self._watch)
        self._watch()

    def switch(self, is_on: bool) -> None:
        """Take bursts, or let every key pass: where a passphrase is typed, fast keys are no document."""
        if self._is_on and not is_on:
            self.settle()
        self._is_on = is_on

    def leave(self) -> None:
        """Stand at no door any more: every key passes, and windows may come and go."""
        self.switch(False)
        self._application.focusWindowChanged.disconnect(self._watch)
        self._application.focusObjectChanged.disconnect(self._watch)
        for window in self._application.allWindows():
            window.removeEventFilter(self)

    @Slot()
    def settle(self) -> None:
        """Decide about what is held: it was a burst, or it goes in as it came."""
        self._pause.stop()
        self._second_look.stop()
        held, text = self._held, self._text
        self._held, self._text = [], ""
        if _is_burst(text):
            self._swallowed = {event.key() for _, event in held if event.type() is QEvent.Type.KeyPress}
            self._swallowed -= {event.key() for _, event in held if event.type() is QEvent.Type.KeyRelease}
            self.scanned.emit(text.rstrip("\n\t"))
            return
        self._is_replaying = True
        try:
            for window, event in held:
                QCoreApplication.sendEvent(window, event)
        finally:
            self._is_replaying = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) or self._is_replaying or not self._is_on:
            return False
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWindow):
            return False
        if kind is QEvent.Type.KeyPress:
            self.pressed.emit()
            return self._press(watched, event)
        return self._release(watched, event)

    def _press(self, window: QWindow, event: QKeyEvent) -> bool:
        if self._held and event.timestamp() - self._last_at > MOST_BETWEEN_MS:
            self.settle()
        key, text = event.key(), event.text()
        if event.isAutoRepeat() or event.modifiers() & _SHORTCUT:
            self.settle()
            return False
        if key in _ENDS:
            if not self._held:
                return False
            return self._hold(window, event, _ENDS[Qt.Key(key)])
        if key in _SILENT:
            return bool(self._held) and self._hold(window, event, "")
        if not text or not text.isprintable() or (text.isspace() and not self._held):
            self.settle()
            return False
        return self._hold(window, event, text)

    def _release(self, window: QWindow, event: QKeyEvent) -> bool:
        if self._held:
            self._held.append((window, event.clone()))
            return True
        if event.key() in self._swallowed and not event.isAutoRepeat():
            self._swallowed.discard(event.key())
            return True
        return False

    def _hold(self, window: QWindow, event: QKeyEvent, text: str) -> bool:
        self._held.append((window, event.clone()))
        self._text += text
        self._last_at = event.timestamp()
        self._second_look.stop()
        self._pause.start(MOST_BETWEEN_MS)
        if len(self._text) >= MOST_CHARACTERS:
            self.settle()
        return True

    @Slot()
    def _look_again(self) -> None:
        # Keys that came while the window was busy lie in its queue still: they are delivered before a timer is.
        self._second_look.start()

    @Slot()
    def _watch(self, *_changed: object) -> None:
        for window in self._application.topLevelWindows():
            # Qt keeps a filter once, however often it is put in, and drops it with its window.
            window.installEventFilter(self)


def _is_burst(text: str) -> bool:
    printed = sum(character not in "\n\t" for character in text)
    return printed >= FEWEST_CHARACTERS and text[-1] in "\n\t"
