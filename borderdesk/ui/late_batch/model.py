"""The rows that were typed from paper forms, what today's lists say about them, and who may sign them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError
from borderdesk.domain.late_batch import LateBatch, LateRow, may_sign
from borderdesk.domain.officer import Officer
from borderdesk.domain.screening import Hit
from borderdesk.domain.verdict import Assessment
from borderdesk.ui.inspection.desk import DeskView
from borderdesk.ui.late_batch.entry import PaperLine, Typist, UnderstoodLine, understand_line
from borderdesk.ui.tasks import RunsTasks


class Compared(StrEnum):
    """How a row stands beside today's lists; the traveller has crossed already, so it is no verdict."""

    WAITING = "waiting"
    NO_MATCH = "no_match"
    MATCH = "match"
    NOT_CHECKED = "not_checked"


class Trouble(StrEnum):
    """Why the last thing that was asked for was not done."""

    NOT_KEPT = "not_kept"
    FULL = "full"
    NOT_SIGNED = "not_signed"
    WRONG_SIGNER = "wrong_signer"


@dataclass(frozen=True, slots=True, kw_only=True)
class LateEntry:
    """A row with what today's lists say about it; only matches that anybody at the desk may know of."""

    row: LateRow
    compared: Compared = Compared.WAITING
    matches: tuple[Hit, ...] = ()


class LateBatchModel(QObject):
    """Takes rows from paper forms and has a supervisor sign them; the log gets them only then.

    `sign` is given the user name and passphrase of the supervisor, both empty where the officer at the desk signs.

    Signals:
        changed: Something that the view shows is different now.
        added: A row was kept; the form is free for the next one.
        failed: Something was not kept or not signed; carries the error.
    """

    changed = Signal()
    added = Signal()
    failed = Signal(Exception)

    def __init__(
        self,
        *,
        desk: DeskView,
        who: Callable[[], SignedIn],
        rows: Callable[[], Sequence[LateRow]],
        add: Callable[[LateRow], None],
        remove: Callable[[UUID], None],
        check: Callable[[LateRow], Assessment],
        sign: Callable[[str, str], LateBatch],
        tasks: RunsTasks,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk, self._who = desk, who
        self._rows, self._add, self._remove, self._check, self._sign = rows, add, remove, check, sign
        self._tasks, self.now = tasks, now
        self.entries: tuple[LateEntry, ...] = ()
        self.is_asking = self.is_busy = False
        self.trouble: Trouble | None = None
        self.signed: LateBatch | None = None
        self.signed_matches = 0
        self.signed_by = ""

    @property
    def officer(self) -> Officer:
        """Who works at the desk now."""
        return self._who().officer

    @property
    def officer_signs(self) -> bool:
        """The officer at the desk may sign these rows; else a supervisor comes to the desk and does."""
        return may_sign(self.officer, [entry.row for entry in self.entries])

    @property
    def match_count(self) -> int:
        """How many rows today's lists name, as far as anybody at the desk may know."""
        return sum(entry.compared is Compared.MATCH for entry in self.entries)

    def begin(self) -> None:
        """Read the rows that wait for a signature, and compare them with today's lists."""
        self._tasks.run(self._rows, self._show, self.failed.emit)

    def understand(self, line: PaperLine, months: Sequence[str]) -> UnderstoodLine:
        """Return which row a line of the form is, as typed by the officer at the desk now."""
        at_work = self._who()
        typist = Typist(
            officer=at_work.officer,
            session_id=at_work.session_id,
            post_code=self.desk.desk.post_code,
            now=self.now(),
            zone=self.desk.zone,
        )
        return understand_line(line, typist, self.desk.states, months)

    def add(self, row: LateRow) -> None:
        """Keep a row until its batch is signed."""
        if not self.is_busy and not self.is_asking:
            self.is_busy, self.trouble, self.signed = True, None, None
            self.changed.emit()
            self._tasks.run(partial(self._add, row), partial(self._kept, row), self._not_kept)

    def remove(self, row_id: UUID) -> None:
        """Take a row back that was typed wrongly."""
        if not self.is_busy and not self.is_asking:
            self.is_busy, self.trouble = True, None
            self._tasks.run(partial(self._remove, row_id), partial(self._removed, row_id), self._not_kept)

    @Slot()
    def ask_signature(self) -> None:
        """Answer F12: ask for the supervisor's signature under the rows that wait."""
        if self.entries and not self.is_busy:
            self.is_asking, self.trouble = True, None
            self.changed.emit()

    @Slot()
    def withdraw(self) -> None:
        """Close the question."""
        if not self.is_busy:
            self.is_asking, self.trouble = False, None
            self.changed.emit()

    def sign(self, user_name: str, passphrase: str) -> None:
        """Have the rows signed; nothing is tried twice at the same time, or in nobody's name."""
        if self.is_busy or not self.is_asking:
            return
        if not self.officer_signs and not (user_name.strip() and passphrase):
            return
        self.is_busy, self.trouble, self.signed_matches = True, None, self.match_count
        self.changed.emit()
        own = self.officer_signs and not user_name.strip()
        self.signed_by = self.officer.display_name if own else user_name.strip()
        work = partial(self._sign, "" if own else user_name.strip(), "" if own else passphrase)
        self._tasks.run(work, self._signed, self._not_signed)

    def _show(self, rows: Sequence[LateRow]) -> None:
        known = {entry.row.row_id: entry for entry in self.entries}
        self.entries = tuple(known.get(row.row_id, LateEntry(row=row)) for row in rows)
        self.changed.emit()
        for entry in self.entries:
            if entry.compared is Compared.WAITING:
                self._compare(entry.row)

    def _compare(self, row: LateRow) -> None:
        self._tasks.run(
            partial(self._check, row), partial(self._compared, row.row_id), partial(self._not_compared, row.row_id)
        )

    def _compared(self, row_id: UUID, assessment: Assessment) -> None:
        screening = assessment.screening
        is_checked = bool(screening.lists) and not screening.damaged_lists
        compared = Compared.NO_MATCH if is_checked else Compared.NOT_CHECKED
        matches = assessment.overt_hits
        self._settle(row_id, Compared.MATCH if matches else compared, matches)

    def _not_compared(self, row_id: UUID, error: Exception) -> None:
        self._settle(row_id, Compared.NOT_CHECKED, ())
        self.failed.emit(error)

    def _settle(self, row_id: UUID, compared: Compared, matches: tuple[Hit, ...]) -> None:
        self.entries = tuple(
            replace(entry, compared=compared, matches=matches) if entry.row.row_id == row_id else entry
            for entry in self.entries
        )
        self.changed.emit()

    def _kept(self, row: LateRow, _nothing: None) -> None:
        self.is_busy = False
        self.entries = (*self.entries, LateEntry(row=row))
        self.changed.emit()
        self.added.emit()
        self._compare(row)

    def _removed(self, row_id: UUID, _nothing: None) -> None:
        self.is_busy = False
        self.entries = tuple(entry for entry in self.entries if entry.row.row_id != row_id)
        self.changed.emit()

    def _not_kept(self, error: Exception) -> None:
        self.is_busy = False
        self.trouble = Trouble.FULL if isinstance(error, InvalidValueError) else Trouble.NOT_KEPT
        self.changed.emit()
        self.failed.emit(error)
        self.begin()

    def _signed(self, batch: LateBatch) -> None:
        self.is_busy = self.is_asking = False
        self.signed, self.entries = batch, ()
        self.changed.emit()
        self.begin()

    def _not_signed(self, error: Exception) -> None:
        self.is_busy = False
        is_machine = isinstance(error, EnvironmentFailureError | InvalidValueError)
        self.trouble = Trouble.NOT_SIGNED if is_machine else Trouble.WRONG_SIGNER
        self.changed.emit()
        self.failed.emit(error)
        self.begin()
