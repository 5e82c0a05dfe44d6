"""What the closing of a shift knows: what it comes to, what it leaves, and who countersigns."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from borderdesk.actions.shifts import AtClosing
from borderdesk.actions.sign_in import SignInLockedError, SignInRefusedError
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.officer import Officer
from borderdesk.domain.shift import Shift, ShiftClosing
from borderdesk.ui.shift.closing.sheet import SheetActions, SheetPrinting
from borderdesk.ui.tasks import RunsTasks


class ClosingModel(QObject):
    """Closes a shift through the functions it is handed.

    Signals:
        changed: Something that the view shows is different now.
        closed: Carries the closing.
        failed: A task did not finish; carries the error.
    """

    changed = Signal()
    closed = Signal(object)
    failed = Signal(Exception)

    def __init__(
        self,
        *,
        shift: Shift,
        count: Callable[[], AtClosing],
        close: Callable[[str, Officer | None], ShiftClosing],
        countersigner: Callable[[str, str], Officer],
        has_open_read: Callable[[], bool],
        sheet: SheetActions,
        tasks: RunsTasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._close, self._countersigner, self._has_open_read = close, countersigner, has_open_read
        self._tasks = tasks
        self.shift = shift
        self.sheet = SheetPrinting(sheet, tasks, self)
        self.sheet.changed.connect(self.changed)
        self.sheet.failed.connect(self.failed)
        self.counted: AtClosing | None = None
        self.handover = ""
        self.second: Officer | None = None
        self.second_refused: Exception | None = None
        self.is_busy = self.has_failed = self.waits_for_traveller = False
        tasks.run(count, self._show_counted, self._not_closed)

    def write_handover(self, text: str) -> None:
        """Take the text for the next shift."""
        self.handover = text

    def countersign(self, user_name: str, passphrase: str) -> None:
        """Let a second person sign by name and passphrase."""
        if self.is_busy or not user_name.strip() or not passphrase:
            return
        self.is_busy, self.second_refused = True, None
        self.changed.emit()
        self._tasks.run(partial(self._countersigner, user_name, passphrase), self._signed, self._not_signed)

    @Slot()
    def print_sheet(self) -> None:
        """Answer Ctrl P: print the sheet as the shift stands now."""
        self.sheet.print(self.handover, self.second)

    @Slot()
    def save_sheet(self) -> None:
        """Save the sheet as a file, as the shift stands now."""
        self.sheet.save(self.handover, self.second)

    @Slot()
    def close_shift(self) -> None:
        """Answer F12: close the shift; with a traveller at the desk it stays open."""
        if self.is_busy:
            return
        self.waits_for_traveller = self._has_open_read()
        if self.waits_for_traveller:
            self.changed.emit()
            return
        self.is_busy, self.has_failed = True, False
        self.changed.emit()
        self._tasks.run(partial(self._close, self.handover, self.second), self._closed, self._not_closed)

    def _show_counted(self, counted: AtClosing) -> None:
        self.counted = counted
        self.changed.emit()

    def _signed(self, officer: Officer) -> None:
        self.is_busy, self.second = False, officer
        self.changed.emit()

    def _not_signed(self, error: Exception) -> None:
        self.is_busy = False
        if isinstance(error, SignInRefusedError | SignInLockedError | InvalidValueError):
            self.second_refused = error
        else:
            self.has_failed = True
        self.changed.emit()
        self.failed.emit(error)

    def _closed(self, closing: ShiftClosing) -> None:
        self.is_busy = False
        self.closed.emit(closing)

    def _not_closed(self, error: Exception) -> None:
        self.is_busy, self.has_failed = False, True
        self.changed.emit()
        self.failed.emit(error)
