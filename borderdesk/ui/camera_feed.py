"""Hands what the camera shows to the GUI thread: the newest view wins, older ones are dropped."""

import threading

from PySide6.QtCore import QObject, Qt, Signal, Slot

from borderdesk.domain.reading import CameraView


class CameraFeed(QObject):
    """One place for one view, so that a slow window never gathers a queue of pictures.

    Signals:
        arrived: A view, on the thread that made this object.
    """

    arrived = Signal(object)
    _posted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._newest: CameraView | None = None
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def post(self, seen: CameraView) -> None:
        """Leave a view to be delivered; any thread may call this."""
        with self._lock:
            is_waiting = self._newest is not None
            self._newest = seen
        if not is_waiting:
            self._posted.emit()

    @Slot()
    def _deliver(self) -> None:
        with self._lock:
            seen, self._newest = self._newest, None
        if seen is not None:
            self.arrived.emit(seen)
