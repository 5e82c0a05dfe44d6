"""Keeps past crossings compared with the lists in force, beside the desk and never in its way."""

import threading
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from borderdesk.actions.rescreening import RescreenProgress, is_rescreening_due
from borderdesk.actions.rescreening_aside import rescreen_aside
from borderdesk.storage.store import Store
from borderdesk.ui.tasks import Tasks

LOOKS_EVERY_MS = 60_000


class Rescreener(QObject):
    """Looks once a minute, and when it is told to, whether a list is new, and has a process of its own compare it.

    A list may also come in by the command line, so being told is not enough. What was cut off goes on at the next look.

    Signals:
        finished: All past crossings are compared; carries the last progress.
    """

    finished = Signal(object)

    def __init__(self, store: Store, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._folder = store, folder
        self._tasks = Tasks(self)
        self._stop = threading.Event()
        self._is_running = False
        self.progress: RescreenProgress | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKS_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and from now on."""
        self._timer.start()
        self.look()

    @Slot()
    def look(self) -> None:
        """Compare what is new, unless that is going on already."""
        if not self._is_running and not self._stop.is_set():
            self._is_running = True
            self._tasks.run(self._compare, self._done, self._failed)

    def close(self, deadline_s: float) -> bool:
        """Stop comparing; tell whether it ended in time. The next start goes on where it was."""
        self._timer.stop()
        self._stop.set()
        return self._tasks.close(deadline_s)

    def _compare(self) -> RescreenProgress | None:
        if not is_rescreening_due(self._store):
            return None
        return rescreen_aside(self._store, self._folder, self._hear, self._stop.is_set)

    def _hear(self, progress: RescreenProgress) -> None:
        # Called on the thread of the work: one assignment, which whoever shows it reads.
        self.progress = progress

    def _done(self, progress: RescreenProgress | None) -> None:
        self._is_running = False
        if progress is not None and progress.is_finished:
            self.progress = progress
            self.finished.emit(progress)

    def _failed(self, _error: Exception) -> None:
        self._is_running = False
