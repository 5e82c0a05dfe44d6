"""Notices that nobody has touched the desk for a while."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

LOOK_EVERY_MS = 1000
_TOUCHES = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel)


class Idle(QObject):
    """Watches a window's own keys and pointer.

    Signals:
        lapsed: Nobody has touched the desk for so many minutes.
    """

    lapsed = Signal()

    def __init__(self, monotonic: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._after, self._monotonic = 0.0, monotonic
        self._touched_at = monotonic()
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_EVERY_MS)
        self._looking.timeout.connect(self.look)

    def lapse_after(self, minutes: int) -> None:
        """Tell after so many minutes; none at all means never."""
        self._after = minutes * 60.0

    def watch(self, window: QWidget) -> None:
        """Begin; the window has been shown, so that it has a handle to the machine's own events."""
        window.windowHandle().installEventFilter(self)
        self._looking.start()

    def touch(self) -> None:
        """Count from now again."""
        self._touched_at = self._monotonic()

    @Slot()
    def look(self) -> None:
        """Tell when the time is over."""
        if self._after and self._monotonic() - self._touched_at >= self._after:
            self.touch()
            self.lapsed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touch()
        return False
