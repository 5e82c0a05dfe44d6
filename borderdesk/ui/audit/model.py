"""What the audit page knows: the search, the acts loaded so far, and what became of the journal."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from borderdesk.actions.audit import AuditPage, AuditRow
from borderdesk.domain.audit import AuditFilter
from borderdesk.domain.journal_proof import BrokenEntry, JournalProof
from borderdesk.ui.audit.search import AuditSearch, parse_audit_search
from borderdesk.ui.tasks import RunsTasks

PAGE = 100
Outcome = JournalProof | BrokenEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditActions:
    """What the page asks for; `confirm_clock` is None for who may not, or where the clock is believed."""

    read: Callable[[AuditFilter, int | None, int], AuditPage]
    verify: Callable[[Callable[[int, int], None]], Outcome]
    export: Callable[[AuditFilter], tuple[int, str, str]]
    people: Callable[[], Mapping[str, str]]
    confirm_clock: Callable[[], None]
    clock_is_trusted: Callable[[], bool]


class StoppedError(Exception):
    """Nobody waits for the answer any more."""


class AuditModel(QObject):
    """Looks up what is asked for; an answer to a question that was asked before is dropped.

    Signals:
        changed: Something that the view shows is different now.
        failed: A task did not finish; carries the error.
        walked: Entries verified so far and their number; it comes from the thread that verifies.
    """

    changed = Signal()
    failed = Signal(Exception)
    walked = Signal(int, int)

    def __init__(
        self,
        actions: AuditActions,
        *,
        quick: RunsTasks,
        slow: RunsTasks,
        now: Callable[[], datetime],
        zone: tzinfo,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions, self._quick, self._slow, self._now, self.zone = actions, quick, slow, now, zone
        self.text = ""
        self.search = AuditSearch(wanted=AuditFilter())
        self.people: Mapping[str, str] = {}
        self.rows: list[AuditRow] = []
        self.row = -1
        self.is_last = self.is_loading = self.has_failed = False
        self.outcome: Outcome | None = None
        self.verified_at: datetime | None = None
        self.progress: tuple[int, int] | None = None
        self.exported: tuple[int, str, str] | None = None
        self.is_clock_trusted = True
        self._request = 0
        self._is_stopped = False
        self.walked.connect(self._show_progress)

    @property
    def opened(self) -> AuditRow | None:
        """The act that is marked."""
        return self.rows[self.row] if 0 <= self.row < len(self.rows) else None

    @property
    def is_verifying(self) -> bool:
        """The journal is being walked."""
        return self.progress is not None

    def look_for(self, text: str) -> None:
        """Look for something else."""
        if text != self.text:
            self.text = text
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Begin at the newest act."""
        self._request += 1
        self.is_loading, self.has_failed, self.exported = True, False, None
        self.changed.emit()
        if not self.people:
            self._quick.run(self._actions.people, self._know_people, self.failed.emit)
        self._quick.run(self._actions.clock_is_trusted, self._know_clock, self.failed.emit)
        self._ask(None)

    @Slot()
    def load_more(self) -> None:
        """Load the acts behind the last one."""
        if not self.is_loading and not self.is_last and self.rows:
            self.is_loading = True
            self._ask(self.rows[-1].ordinal)

    def choose(self, row: int) -> None:
        """Show another act."""
        if row != self.row:
            self.row = row
            self.changed.emit()
        if row >= len(self.rows) - 10:
            self.load_more()

    @Slot()
    def who_saw_this(self) -> None:
        """Ask who looked at the record of the marked act."""
        if self.opened is not None and self.opened.object_id:
            self.look_for(f"act:view record:{self.opened.object_id}")

    @Slot()
    def what_they_saw(self) -> None:
        """Ask what the person of the marked act looked at."""
        if self.opened is not None and self.opened.person_id:
            self.look_for(f"act:view person:{self.opened.person_id}")

    @Slot()
    def verify(self) -> None:
        """Walk the whole journal."""
        if not self.is_verifying:
            self.progress = (0, 0)
            self.changed.emit()
            self._slow.run(partial(self._actions.verify, self._report), self._verified, self._not_verified)

    def stop(self) -> None:
        """Let go of the journal that is being walked."""
        self._is_stopped = True

    @Slot()
    def export(self) -> None:
        """Write every act that fits to a file."""
        self._slow.run(partial(self._actions.export, self.search.wanted), self._show_exported, self._not_exported)

    @Slot()
    def confirm_clock(self) -> None:
        """Say that the clock is right now."""
        if not self.is_clock_trusted:
            self._quick.run(self._actions.confirm_clock, lambda _done: self.refresh(), self.failed.emit)

    def _report(self, done: int, total: int) -> None:
        """Answer the thread that verifies."""
        if self._is_stopped:
            raise StoppedError
        self.walked.emit(done, total)

    def _ask(self, before: int | None) -> None:
        self.search = parse_audit_search(self.text, now=self._now(), zone=self.zone, people=self.people)
        work = partial(self._actions.read, self.search.wanted, before, PAGE)
        self._quick.run(work, partial(self._show, self._request, before), partial(self._not_found, self._request))

    def _show(self, request: int, before: int | None, page: AuditPage) -> None:
        if request != self._request:
            return
        self.rows = list(page.rows) if before is None else [*self.rows, *page.rows]
        self.row = (0 if self.rows else -1) if before is None else self.row
        self.is_last, self.is_loading = page.is_last, False
        self.changed.emit()

    def _not_found(self, request: int, error: Exception) -> None:
        if request == self._request:
            self.is_loading, self.has_failed = False, True
            self.changed.emit()
        self.failed.emit(error)

    def _know_people(self, people: Mapping[str, str]) -> None:
        self.people = people
        if "person:" in self.text.casefold():
            self.refresh()

    def _know_clock(self, is_trusted: bool) -> None:
        if is_trusted is not self.is_clock_trusted:
            self.is_clock_trusted = is_trusted
            self.changed.emit()

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        if self.is_verifying:
            self.progress = (done, total)
            self.changed.emit()

    def _verified(self, outcome: Outcome) -> None:
        self.progress, self.outcome, self.verified_at = None, outcome, self._now()
        self.changed.emit()

    def _not_verified(self, error: Exception) -> None:
        self.progress = None
        self.changed.emit()
        self.failed.emit(error)

    def _show_exported(self, exported: tuple[int, str, str]) -> None:
        self.exported = exported
        self.changed.emit()

    def _not_exported(self, error: Exception) -> None:
        self.exported = (-1, "", "")
        self.changed.emit()
        self.failed.emit(error)
