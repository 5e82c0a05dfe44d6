"""What goes on at this lane beside the traveller at the desk: last decisions, undo, the lists in force."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from borderdesk.domain.crossing import Crossing, Direction
from borderdesk.domain.decision import DecisionReason
from borderdesk.domain.errors import ReasonNeededError
from borderdesk.domain.watchlist import ListVersion
from borderdesk.ui.inspection.desk import DeskView
from borderdesk.ui.inspection.last_decisions import DecisionRow, decision_rows, undo_seconds_left, undoable
from borderdesk.ui.tasks import RunsTasks

LISTS_EVERY_S = 60.0

Undo = Callable[[UUID, DecisionReason | None, str], Crossing]


@dataclass(frozen=True, slots=True, kw_only=True)
class HubState:
    """How the desk stands with its hub: when it last gave everything, and how much waits to be sent."""

    synced_at: datetime | None
    to_send: int = 0
    sent: int = 0
    is_reachable: bool = True


class Lane(QObject):
    """The lane's own state, read from the log and the lists.

    Signals:
        changed: Something that the view shows is different now.
        undone: The last decision was reversed; carries the reversing crossing.
        not_undone: The last decision still stands; carries the error.
        reason_wanted: The last decision still stands; to undo it, the officer has to say why.
        failed: The log or the lists could not be read; carries the error.
    """

    changed = Signal()
    undone = Signal(object)
    not_undone = Signal(Exception)
    reason_wanted = Signal()
    failed = Signal(Exception)

    def __init__(
        self,
        *,
        undo: Undo,
        recent: Callable[[], Sequence[Crossing]],
        lists: Callable[[], Sequence[ListVersion]] | None,
        tasks: RunsTasks,
        now: Callable[[], datetime],
        monotonic: Callable[[], float],
        desk: DeskView,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._undo, self._recent, self._lists = undo, recent, lists
        self._tasks, self._now, self._monotonic = tasks, now, monotonic
        self._lists_asked_at = monotonic()
        self._is_undoing = False
        self.desk = desk
        self.direction = Direction.ENTRY
        self.rows: tuple[DecisionRow, ...] = ()
        self.lists_in_force: tuple[ListVersion, ...] | None = None
        self.hub: HubState | None = None
        self.decided_this_shift: int | None = None
        #: Counts the decisions of the shift, where one is open.
        self.count_decisions: Callable[[], int] | None = None

    @property
    def now(self) -> datetime:
        """The desk's time, in UTC."""
        return self._now()

    @property
    def undo_seconds(self) -> int:
        """The whole seconds left to undo the last decision, 0 where it cannot be undone."""
        crossing = self._undoable()
        return undo_seconds_left(crossing, self._now(), self.desk.undo_within) if crossing else 0

    def refresh(self) -> None:
        """Read the last decisions and the lists in force."""
        self.refresh_rows()
        self._refresh_lists()

    def refresh_rows(self) -> None:
        """Read the last decisions."""
        self._tasks.run(self._recent, self._show_rows, self.failed.emit)
        if self.count_decisions is not None:
            self._tasks.run(self.count_decisions, self.show_shift, self.failed.emit)

    def undo_last(self, reason: DecisionReason | None = None, remark: str = "") -> None:
        """Reverse the newest decision while its officer may."""
        crossing = self._undoable()
        if crossing is not None and not self._is_undoing:
            self._is_undoing = True
            work = partial(self._undo, crossing.crossing_id, reason, remark)
            self._tasks.run(work, self._reversed, self._not_reversed)

    def tick(self) -> None:
        """Look at the lists in force again once a minute."""
        if self._monotonic() - self._lists_asked_at >= LISTS_EVERY_S:
            self._refresh_lists()

    def show_lists(self, lists: Sequence[ListVersion]) -> None:
        """Take note of the lists that a screening used, or that are in force."""
        if tuple(lists) != self.lists_in_force:
            self.lists_in_force = tuple(lists)
            self.changed.emit()

    def show_hub(self, hub: HubState) -> None:
        """Take note of how the desk stands with its hub."""
        if hub != self.hub:
            self.hub = hub
            self.changed.emit()

    def show_shift(self, decided: int) -> None:
        """Take note of how many travellers were decided this shift."""
        if decided != self.decided_this_shift:
            self.decided_this_shift = decided
            self.changed.emit()

    def _refresh_lists(self) -> None:
        self._lists_asked_at = self._monotonic()
        if self._lists is not None:
            self._tasks.run(self._lists, self.show_lists, self.failed.emit)

    def _undoable(self) -> Crossing | None:
        return undoable(
            self.rows, self._now(), self.desk.officer.officer_id, self.desk.desk.lane, self.desk.undo_within
        )

    def _reversed(self, reversal: Crossing) -> None:
        # The row may not be undone a second time, so this stays busy until the rows show what holds now.
        self.refresh_rows()
        self.undone.emit(reversal)

    def _not_reversed(self, error: Exception) -> None:
        self._is_undoing = False
        if isinstance(error, ReasonNeededError):
            self.reason_wanted.emit()
            return
        self.not_undone.emit(error)
        self.failed.emit(error)

    def _show_rows(self, crossings: Sequence[Crossing]) -> None:
        self._is_undoing = False
        self.rows = decision_rows(crossings)
        self.changed.emit()
