"""Runs work off the GUI thread and brings its result back to it."""

import logging
from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThreadPool, Signal, Slot

from borderdesk.logs import describe

T = TypeVar("T")
log = logging.getLogger(__name__)


class RunsTasks(Protocol):
    """What a model needs of `Tasks`; the tests have one that runs each task at once."""

    def run(self, work: Callable[[], T], on_done: Callable[[T], None], on_failed: Callable[[Exception], None]) -> None:
        """Run the work; exactly one of the two callbacks follows, on the GUI thread."""


class Tasks(QObject):
    """Runs work in order on one background thread, which lives as long as this object."""

    _settled = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._settled.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], on_done: Callable[[T], None], on_failed: Callable[[Exception], None]) -> None:
        """Run the work; exactly one of the two callbacks follows, on the GUI thread."""

        def settle() -> None:
            outcome: Callable[[], None]
            try:
                outcome = partial(on_done, work())
            except Exception as error:  # noqa: BLE001  # any failure is the asker's to answer
                log.warning("task failed: %s", describe(error))
                outcome = partial(on_failed, error)
            self._settled.emit(outcome)

        self._pool.start(settle)

    def close(self, deadline_s: float) -> bool:
        """Finish what was asked for, deliver it, and tell whether all was done in time; nothing is thrown away."""
        deadline = monotonic() + deadline_s
        while True:
            finished = self._pool.waitForDone(max(0, int((deadline - monotonic()) * 1000)))
            QCoreApplication.sendPostedEvents(self)
            # Who is answered may ask for more: that is done too.
            if not finished or not self._pool.activeThreadCount():
                return finished

    @Slot(object)
    def _deliver(self, outcome: Callable[[], None]) -> None:
        outcome()
