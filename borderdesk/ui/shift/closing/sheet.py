"""The sheet of a shift on its way to the printer or into a file."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, Signal

from borderdesk.domain.officer import Officer
from borderdesk.domain.shift_sheet import ShiftSheet
from borderdesk.ui.tasks import RunsTasks


class SheetState(StrEnum):
    """How far the sheet is."""

    NONE = "none"
    BUSY = "busy"
    PRINTED = "printed"
    SAVED = "saved"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetActions:
    """What a desk offers: to make the sheet, counted now and journalled, to print it, and to save it as a file.

    Without a printer there is no `send`; `save` returns the name of the file.
    """

    make: Callable[[str, Officer | None], ShiftSheet]
    send: Callable[[ShiftSheet, Callable[[None], None], Callable[[Exception], None]], None] | None
    save: Callable[[ShiftSheet], str]


class SheetPrinting(QObject):
    """Makes the sheet anew each time that it is asked for; what fails here never keeps a shift open.

    Signals:
        changed: Something that the view shows is different now.
        failed: It did not work; carries the error.
    """

    changed = Signal()
    failed = Signal(Exception)

    def __init__(self, actions: SheetActions, tasks: RunsTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions, self._tasks = actions, tasks
        self.state, self.file = SheetState.NONE, ""

    @property
    def has_printer(self) -> bool:
        """Tell whether there is a printer for it."""
        return self._actions.send is not None

    def print(self, handover: str, second: Officer | None) -> None:
        """Print the sheet, or save it where there is no printer."""
        send = self._actions.send
        if send is None:
            self.save(handover, second)
        else:
            self._make(handover, second, lambda sheet: send(sheet, self._printed, self._not_done))

    def save(self, handover: str, second: Officer | None) -> None:
        """Save the sheet as a file."""
        self._make(handover, second, self._write)

    def _make(self, handover: str, second: Officer | None, go_on: Callable[[ShiftSheet], None]) -> None:
        if self.state is not SheetState.BUSY:
            self._be(SheetState.BUSY)
            self._tasks.run(partial(self._actions.make, handover, second), go_on, self._not_done)

    def _write(self, sheet: ShiftSheet) -> None:
        self._tasks.run(partial(self._actions.save, sheet), self._saved, self._not_done)

    def _printed(self, _nothing: None) -> None:
        self._be(SheetState.PRINTED)

    def _saved(self, file: str) -> None:
        self.file = file
        self._be(SheetState.SAVED)

    def _not_done(self, error: Exception) -> None:
        self._be(SheetState.FAILED)
        self.failed.emit(error)

    def _be(self, state: SheetState) -> None:
        self.state = state
        self.changed.emit()
