"""What the Matches page knows: the queues, the match that is open, and the finding that is being asked for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from functools import partial

from PySide6.QtCore import QObject, Signal

from borderdesk.actions.match_queue import OpenedCase
from borderdesk.domain.errors import BorderDeskError
from borderdesk.domain.lasting_pair import last_day_allowed
from borderdesk.domain.match_finding import REASONS_FOR, FindingGrounds, FindingOutcome, MatchFinding
from borderdesk.domain.match_queue import MatchCase, MatchQueue
from borderdesk.domain.match_step import UNDO_WITHIN
from borderdesk.domain.officer import Officer
from borderdesk.ui.tasks import RunsTasks
from borderdesk.ui.words.refusals import refusal_words

_OPEN_QUEUES = (MatchQueue.WAITING, MatchQueue.ALREADY_CROSSED)


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchActions:
    """The functions that the page calls; each may raise a domain error."""

    cases: Callable[[MatchQueue], Sequence[MatchCase]]
    open_case: Callable[[MatchCase], OpenedCase]
    find: Callable[[MatchCase, FindingGrounds, date | None], MatchFinding]
    take: Callable[[MatchCase], object]
    ask_desk: Callable[[MatchCase, str], object]
    undo: Callable[[MatchFinding], object]


class MatchesModel(QObject):
    """Reads the queues and records findings.

    `quick` runs what belongs to the thread that screens, `slow` what may take its time.

    Signals:
        changed: Something that the view shows is different now.
        saved: A finding was recorded.
        refused: A finding was not recorded; carries the error.
        failed: Something could not be read; carries the error.
    """

    changed = Signal()
    saved = Signal()
    refused = Signal(Exception)
    failed = Signal(Exception)

    def __init__(
        self,
        actions: MatchActions,
        *,
        quick: RunsTasks,
        slow: RunsTasks,
        now: Callable[[], datetime],
        zone: tzinfo,
        officer: Officer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions, self._quick, self._slow, self._now = actions, quick, slow, now
        self.zone, self.officer = zone, officer
        self.queue = MatchQueue.WAITING
        self.cases: dict[MatchQueue, tuple[MatchCase, ...]] = {}
        self.opened: OpenedCase | None = None
        self.asked: FindingOutcome | None = None
        self.asks_to_last = self.asks_desk = False
        self.last_finding: MatchFinding | None = None
        self.error = ""
        self.is_saving = False
        self._row = -1
        self._request = 0
        self._is_looked_at = False

    @property
    def shown(self) -> tuple[MatchCase, ...] | None:
        """The matches of the chosen queue, None while they are not read yet."""
        return self.cases.get(self.queue)

    @property
    def row(self) -> int:
        """The row of the match that has the cursor, -1 for none."""
        return self._row if self.shown and self._row < len(self.shown) else -1

    @property
    def case(self) -> MatchCase | None:
        """The match that has the cursor."""
        return self.shown[self.row] if self.shown and self.row >= 0 else None

    @property
    def waiting(self) -> int:
        """How many matches wait, in both queues."""
        return sum(len(self.cases.get(queue, ())) for queue in _OPEN_QUEUES)

    @property
    def now(self) -> datetime:
        """The desk's time, in UTC."""
        return self._now()

    @property
    def longest_end(self) -> date:
        """The last day on which a decision made today may end."""
        return last_day_allowed(self._now().date())

    @property
    def decided_here(self) -> bool:
        """Tell whether the officer decided about the traveller, and other eyes may be needed."""
        return self.case is not None and self.officer.officer_id in self.case.deciders

    @property
    def may_undo(self) -> bool:
        """Tell whether the last finding made here may still be taken back."""
        return self.last_finding is not None and self._now() - self.last_finding.found_at <= UNDO_WITHIN

    def refresh(self) -> None:
        """Read the queues afresh."""
        for queue in {*_OPEN_QUEUES, self.queue}:
            self._slow.run(partial(self._actions.cases, queue), partial(self._take, queue), self._fail)

    def look(self, *, is_looked_at: bool) -> None:
        """Take it that somebody sees the page, or nobody any more: no record is opened that nobody looks at."""
        if is_looked_at != self._is_looked_at:
            self._is_looked_at, self.opened = is_looked_at, None
            self._open()

    def choose_queue(self, queue: MatchQueue) -> None:
        """Show another queue."""
        self.queue, self.opened = queue, None
        self._ask_nothing()
        self._row = 0 if self.shown else -1
        self.changed.emit()
        self.refresh()
        self._open()

    def choose_row(self, row: int) -> None:
        """Open the match of a row."""
        if row != self._row:
            self._row, self.opened = row, None
            self._ask_nothing()
            self.changed.emit()
            self._open()

    def ask(self, outcome: FindingOutcome, *, lasts: bool = False) -> None:
        """Ask for the reason of a finding about the open match."""
        if self.case is not None and not self.is_saving:
            self.asked, self.asks_to_last, self.asks_desk, self.error = outcome, lasts, False, ""
            self.changed.emit()

    def ask_about(self) -> None:
        """Ask what the desk is to be asked about the open match."""
        if self.case is not None and not self.is_saving:
            self.asked, self.asks_to_last, self.asks_desk, self.error = None, False, True, ""
            self.changed.emit()

    def ask_desk(self, words: str) -> None:
        """Keep what the desk is asked about the open match."""
        if self.case is not None and not self.is_saving:
            self.is_saving = True
            self._quick.run(partial(self._actions.ask_desk, self.case, words), self._stepped, self._refuse)

    def take(self) -> None:
        """Say that the open match is this officer's to settle."""
        if self.case is not None and not self.is_saving:
            self.is_saving = True
            self._quick.run(partial(self._actions.take, self.case), self._stepped, self._refuse)

    def undo(self) -> None:
        """Take the last finding made here back."""
        if self.last_finding is not None and self.may_undo and not self.is_saving:
            self.is_saving = True
            self._quick.run(partial(self._actions.undo, self.last_finding), self._undone, self._refuse)

    def close(self) -> None:
        """Ask for nothing any more."""
        self._ask_nothing()
        self.changed.emit()

    def answer(self, choice: int, evidence: str, until: date | None) -> None:
        """Record the finding that was asked for."""
        if self.case is None or self.asked is None or self.is_saving:
            return
        try:
            grounds = FindingGrounds(
                outcome=self.asked, reason=REASONS_FOR[self.asked][choice], evidence=evidence.strip()
            )
        except BorderDeskError as error:
            self.refused.emit(error)
            return
        self.is_saving = True
        self._quick.run(partial(self._actions.find, self.case, grounds, until), self._found, self._refuse)

    def _open(self) -> None:
        self._request += 1
        if self.case is not None and self._is_looked_at:
            opened = partial(self._show, self._request)
            self._quick.run(partial(self._actions.open_case, self.case), opened, self._fail)

    def _show(self, request: int, opened: OpenedCase) -> None:
        # A slow answer about the match before must never stand beside another one.
        if request == self._request:
            self.opened = opened
            self.changed.emit()

    def _take(self, queue: MatchQueue, cases: Sequence[MatchCase]) -> None:
        before = self.case.name if self.case else None
        self.cases[queue] = tuple(cases)
        self.error = ""
        if queue is self.queue:
            names = [case.name for case in cases]
            kept = names.index(before) if before in names else -1
            was_open = self._row
            self._row = kept if kept >= 0 else (min(max(0, was_open), len(names) - 1) if names else -1)
            if kept < 0:
                self.opened = None
                self._ask_nothing()
                self._open()
        self.changed.emit()

    def _ask_nothing(self) -> None:
        self.asked, self.asks_desk = None, False

    def _undone(self, _step: object) -> None:
        self.last_finding = None
        self._stepped(None)

    def _stepped(self, _step: object) -> None:
        self.is_saving = False
        self._ask_nothing()
        self.saved.emit()
        self.changed.emit()
        self.refresh()

    def _found(self, finding: MatchFinding) -> None:
        self.is_saving, self.last_finding = False, finding
        self._ask_nothing()
        self.saved.emit()
        self.changed.emit()
        self.refresh()

    def _refuse(self, error: Exception) -> None:
        self.is_saving = False
        if self.asked is None and not self.asks_desk:
            # No strip is open that could say it.
            self.error = refusal_words(error)
        self.refused.emit(error)
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self.error = refusal_words(error)
        self.failed.emit(error)
        self.changed.emit()
