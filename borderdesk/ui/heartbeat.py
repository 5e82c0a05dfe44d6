"""Measures how long the GUI thread was ever kept from answering."""

import time

from PySide6.QtCore import QObject, Qt, QTimer, Slot


class Heartbeat(QObject):
    """Beats on the GUI thread and keeps the longest time between two beats."""

    def __init__(self, interval_ms: int = 10, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last: float | None = None
        self._longest = 0.0
        self._beats = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(interval_ms)
        self._timer.timeout.connect(self._beat)

    @property
    def longest_ms(self) -> float:
        """The longest time between two beats since the start; a thread that never waits shows the interval."""
        return self._longest * 1000

    @property
    def beats(self) -> int:
        """How many beats there were, to tell a calm thread from one that never ran."""
        return self._beats

    def start(self) -> None:
        """Begin to measure afresh."""
        self._last, self._longest, self._beats = time.perf_counter(), 0.0, 0
        self._timer.start()

    def stop(self) -> None:
        """Stop beating; the figures stay."""
        self._timer.stop()

    @Slot()
    def _beat(self) -> None:
        now = time.perf_counter()
        if self._last is not None:
            self._longest = max(self._longest, now - self._last)
        self._last = now
        self._beats += 1
