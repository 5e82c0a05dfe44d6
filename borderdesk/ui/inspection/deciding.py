"""The decision on its way into the log: written once, tried again as the same, never lost."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from borderdesk.domain.crossing import Crossing
from borderdesk.domain.inspection import InspectionDecision
from borderdesk.ui.tasks import RunsTasks

DEAD_FOR_S = 0.4


class Deciding(QObject):
    """Keeps a decision until it is saved, and keeps keys from deciding too fast.

    Signals:
        saved: The decision is in the log; carries the crossing.
        not_saved: It is not, and it is kept; carries the error.
    """

    saved = Signal(object)
    not_saved = Signal(Exception)

    def __init__(
        self,
        record: Callable[[InspectionDecision], Crossing],
        tasks: RunsTasks,
        monotonic: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._record, self._tasks, self._monotonic = record, tasks, monotonic
        self._dead_until = monotonic()
        self.pending: InspectionDecision | None = None

    @property
    def is_dead(self) -> bool:
        """Tell whether a key pressed now may have been meant for what the screen showed before."""
        return self._monotonic() < self._dead_until

    def rest(self) -> None:
        """Take no decision for a moment: the screen or the reader has just brought something new."""
        self._dead_until = self._monotonic() + DEAD_FOR_S

    def save(self, decided: InspectionDecision) -> None:
        """Write a decision to the log, or try again to."""
        self.pending = decided
        self._tasks.run(partial(self._record, decided), self._done, self._failed)

    def drop(self) -> None:
        """Forget a decision that nobody may make."""
        self.pending = None

    def _done(self, crossing: Crossing) -> None:
        self.pending = None
        self.saved.emit(crossing)

    def _failed(self, error: Exception) -> None:
        self.rest()
        self.not_saved.emit(error)
