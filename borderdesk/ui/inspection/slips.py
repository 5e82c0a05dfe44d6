"""The slip of the last decision, on its way to the printer or into a file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from borderdesk.domain.crossing import Crossing
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.verdict import Finding
from borderdesk.ui.tasks import RunsTasks


class PrinterAnswer(StrEnum):
    """What to do about a slip that was not printed."""

    AGAIN = "again"
    SAVE = "save"
    WITHOUT = "without"


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipActions:
    """What a desk offers: to note that a slip goes out, to print it, and to save it as a file, whose name comes back.

    `send` calls one of its two functions in the end; the findings are those that the screen showed.
    """

    note: Callable[[UUID], None]
    send: Callable[[Crossing, Sequence[Finding], Callable[[None], None], Callable[[Exception], None]], None]
    save: Callable[[Crossing, Sequence[Finding]], str]


class Slips(QObject):
    """Prints one slip at a time. What goes wrong here never touches the decision, which is in the log.

    Signals:
        printed: The slip is on paper.
        saved: The slip is in a file: `saved_as`.
        untrue: The decision holds no longer; nothing was printed.
        troubled: The slip is neither; it can be tried again.
        failed: Carries the error.
    """

    printed = Signal()
    saved = Signal()
    untrue = Signal()
    troubled = Signal()
    failed = Signal(Exception)

    def __init__(self, actions: SlipActions | None, tasks: RunsTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions, self._tasks = actions, tasks
        self._asked: tuple[Crossing, Sequence[Finding]] | None = None
        self._is_busy = False
        self.saved_as = ""

    @property
    def is_offered(self) -> bool:
        """Tell whether this desk prints slips."""
        return self._actions is not None

    def print(self, crossing: Crossing, findings: Sequence[Finding]) -> None:
        """Note that a slip goes out, then print it."""
        self._asked = crossing, findings
        if self._actions is not None:
            self._noted_then(self._send)

    def answer(self, answer: PrinterAnswer) -> None:
        """Do about the last slip what the officer says."""
        if self._actions is None or self._asked is None:
            return
        if answer is PrinterAnswer.AGAIN:
            self._noted_then(self._send)
        elif answer is PrinterAnswer.SAVE:
            self._noted_then(self._save)

    def _noted_then(self, go_on: Callable[[None], None]) -> None:
        if self._actions is not None and self._asked is not None and not self._is_busy:
            self._is_busy = True
            self._tasks.run(partial(self._actions.note, self._asked[0].crossing_id), go_on, self._not_done)

    def _send(self, _nothing: None) -> None:
        if self._actions is not None and self._asked is not None:
            self._actions.send(*self._asked, self._printed, self._not_done)

    def _save(self, _nothing: None) -> None:
        if self._actions is not None and self._asked is not None:
            self._tasks.run(partial(self._actions.save, *self._asked), self._saved, self._not_done)

    def _printed(self, _nothing: None) -> None:
        self._is_busy = False
        self.printed.emit()

    def _saved(self, name: str) -> None:
        self._is_busy, self.saved_as = False, name
        self.saved.emit()

    def _not_done(self, error: Exception) -> None:
        self._is_busy = False
        (self.untrue if isinstance(error, InvalidValueError) else self.troubled).emit()
        self.failed.emit(error)
