"""Hands what a document reader sends to the GUI thread: every payload, in order."""

from PySide6.QtCore import QObject, Qt, Signal, Slot


class ScanFeed(QObject):
    """One door for readers on threads of their own.

    Signals:
        arrived: A payload, on the thread that made this object.
        changed: The reader is there, or no longer; on the same thread.
    """

    arrived = Signal(str)
    changed = Signal(bool)
    _posted = Signal(str)
    _told = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def post(self, payload: str) -> None:
        """Leave a payload to be delivered; any thread may call this."""
        self._posted.emit(payload)

    def tell(self, is_there: bool) -> None:
        """Say whether the reader is there; any thread may call this."""
        self._told.emit(is_there)

    @Slot(str)
    def _deliver(self, payload: str) -> None:
        self.arrived.emit(payload)

    @Slot(bool)
    def _tell(self, is_there: bool) -> None:
        self.changed.emit(is_there)
