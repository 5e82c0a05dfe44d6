"""Has the desk's clock watched while the desk works."""

from PySide6.QtCore import QObject, QTimer, Slot

from borderdesk.actions.clock import Clock
from borderdesk.actions.clock_trust import ClockWatch
from borderdesk.storage.store import Store
from borderdesk.ui.tasks import Tasks

LOOKS_EVERY_MS = 30_000


class ClockKeeping(QObject):
    """Looks now and twice a minute, on the desk's thread; what it finds is an entry of the journal."""

    def __init__(self, store: Store, clock: Clock, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._watch, self._tasks = ClockWatch(store, clock), tasks
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKS_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and from now on."""
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Compare the clock with the one that nobody can set."""
        self._tasks.run(self._watch.look, lambda _jumped: None, lambda _error: None)
