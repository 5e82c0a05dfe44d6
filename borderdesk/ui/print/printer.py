"""One printer of the desk: what it is given is printed in order on a thread that nobody waits for."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, Signal

from borderdesk.ui.print.devices import PrinterError, find_printer, print_on
from borderdesk.ui.print.paper import Paper
from borderdesk.ui.tasks import RunsTasks


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
        put: Callable[[str, Paper], None] = print_on,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._wanted, self._tasks, self._find, self._put = name, tasks, find, put
        self.state = PrinterState.NOT_SET_UP
        self._is_missed = False

    def look(self) -> None:
        """Look whether there is a printer."""
        self._tasks.run(partial(self._find, self._wanted), self._found, lambda _error: self._found(""))

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

    def _found(self, name: str) -> None:
        was_missed, self._is_missed = self._is_missed, not name and bool(self._wanted)
        if self._is_missed:
            # A printer that was named and is gone is missed; a desk that never had one misses nothing.
            self._be(PrinterState.FAULT)
        elif not name:
            self._be(PrinterState.NOT_SET_UP)
        elif was_missed or self.state is PrinterState.NOT_SET_UP:
            self._be(PrinterState.READY)

    def _printed(self, done: Callable[[None], None], _nothing: None) -> None:
        self._be(PrinterState.READY)
        done(None)

    def _not_printed(self, failed: Callable[[Exception], None], error: Exception) -> None:
        if self.state is not PrinterState.NOT_SET_UP or self._wanted:
            self._be(PrinterState.FAULT)
        failed(error)

    def _be(self, state: PrinterState) -> None:
        if state is not self.state:
            self.state = state
            self.changed.emit()
