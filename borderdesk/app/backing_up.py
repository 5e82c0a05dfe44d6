"""Backs the desk up to another disk when it is time to, and looks after the room on the disks."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from borderdesk.actions.backup import back_up_on_schedule, newest_backup
from borderdesk.actions.clock import Clock
from borderdesk.actions.disk import DiskState, has_little_room
from borderdesk.domain.errors import BorderDeskError
from borderdesk.paths import Home
from borderdesk.storage.store import Store
from borderdesk.ui.tasks import Tasks

LOOKS_EVERY_MS = 60_000


class BackingUp(QObject):
    """Looks once a minute, on a thread of its own.

    Signals:
        changed: The disks stand otherwise than before; carries how.
    """

    changed = Signal(object)

    def __init__(
        self, store: Store, home: Home, clock: Clock, folder: str, every_hours: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.folder = Path(folder).expanduser() if folder else None
        self._look = disk_watch(store, home, clock, self.folder, timedelta(hours=every_hours))
        self._tasks = Tasks(self)
        self._is_running = False
        self.state = DiskState.FINE
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKS_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and from now on."""
        self._timer.start()
        self.look()

    @Slot()
    def look(self) -> None:
        """Back up what is due, unless that is going on already."""
        if not self._is_running:
            self._is_running = True
            self._tasks.run(self._look, self._done, self._failed)

    def close(self, deadline_s: float) -> bool:
        """Stop; tell whether a backup that was going on ended in time. One that did not is none."""
        self._timer.stop()
        return self._tasks.close(deadline_s)

    def _done(self, state: DiskState) -> None:
        self._is_running = False
        if state is not self.state:
            self.state = state
            self.changed.emit(state)

    def _failed(self, _error: Exception) -> None:
        self._done(DiskState.NO_BACKUP)


def disk_watch(
    store: Store, home: Home, clock: Clock, folder: Path | None, every: timedelta
) -> Callable[[], DiskState]:
    """Return what looks at the disks once, and backs up to the folder where the newest backup is older than a time."""

    def look() -> DiskState:
        is_failing = False
        if folder is not None:
            try:
                newest = newest_backup(store, folder)
                # A clock that was set back makes the newest one lie ahead; then it is time, too.
                if newest is None or not timedelta(0) <= clock() - newest.made_at < every:
                    back_up_on_schedule(store, clock, home, folder)
            except BorderDeskError:
                is_failing = True
        if has_little_room(home):
            return DiskState.LOW
        return DiskState.NO_BACKUP if is_failing else DiskState.FINE

    return look
