"""One printer of the desk: what it is given is printed in order on a thread that nobody waits for."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from borderdesk.ui.print.devices import PrinterError, find_printer, is_stopped, print_on
from borderdesk.ui.print.paper import Paper
from borderdesk.ui.tasks import RunsTasks

LOOKS_AFTER_MS = 5000


class PrinterState(StrEnum):
    """How a printer does: there is none, it is there, or the last thing that it was given failed."""

    NOT_SET_UP = "not_set_up"
    READY = "ready"
    FAULT = "fault"


class Printer(QObject):
    """Prints on the printer of a name, or on the one that the system prefers.

    A printer that failed is tried again with the next thing: nobody has to switch it on again here.

    Signals:
        changed: It does otherwise than before.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        tasks: RunsTasks,
        *,
        find: Callable[[str], str] = find_printer,
        is_stopped: Callable[[str], bool] = is_stopped,
        put: Callable[[str, Paper], None] = print_on,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._wanted, self._tasks, self._find, self._is_stopped, self._put = name, tasks, find, is_stopped, put
        self.state = PrinterState.NOT_SET_UP

    @Slot()
    def look(self) -> None:
        """Look whether there is a printer, and whether it says that it can print."""
        self._tasks.run(self._state_now, self._be, lambda _error: self._be(self._missing))

    def send(self, paper: Paper, done: Callable[[None], None], failed: Callable[[Exception], None]) -> None:
        """Print; one of the two follows."""
        self._tasks.run(partial(self.put, paper), partial(self._printed, done), partial(self._not_printed, failed))

    def put(self, paper: Paper) -> None:
        """Print at once, for a thread that may wait.

        Raises:
            PrinterError: There is no printer, or it does not take it.
        """
        name = self._find(self._wanted)
        if not name:
            raise PrinterError("the printer is not there")
        self._put(name, paper)

    @property
    def _missing(self) -> PrinterState:
        # A printer that was named and is gone is missed; a desk that never had one misses nothing.
        return PrinterState.FAULT if self._wanted else PrinterState.NOT_SET_UP

    def _state_now(self) -> PrinterState:
        name = self._find(self._wanted)
        if not name:
            return self._missing
        return PrinterState.FAULT if self._is_stopped(name) else PrinterState.READY

    def _printed(self, done: Callable[[None], None], _nothing: None) -> None:
        self._be(PrinterState.READY)
        # Out of paper shows only once the printer has begun.
        QTimer.singleShot(LOOKS_AFTER_MS, self, self.look)
        done(None)

    def _not_printed(self, failed: Callable[[Exception], None], error: Exception) -> None:
        if self.state is not PrinterState.NOT_SET_UP or self._wanted:
            self._be(PrinterState.FAULT)
        failed(error)

    def _be(self, state: PrinterState) -> None:
        if state is not self.state:
            self.state = state
            self.changed.emit()
