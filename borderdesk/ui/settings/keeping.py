"""What the Settings page knows of keeping records: the terms, what is due, and what a supervisor exempts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from borderdesk.domain.retention import DueRecords, PurgePreview, RecordKind, RetentionRules
from borderdesk.ui.tasks import RunsTasks
from borderdesk.ui.words.refusals import refusal_words


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepingActions:
    """The functions that the tab calls; those that are None the officer's role does not have."""

    terms: Callable[[], RetentionRules]
    set_terms: Callable[[Mapping[RecordKind, int]], RetentionRules] | None = None
    preview: Callable[[], PurgePreview] | None = None
    purge: Callable[[PurgePreview, Mapping[RecordKind, str]], object] | None = None


class KeepingModel(QObject):
    """Reads terms and what is due, sets a term, and deletes what was shown.

    Signals:
        changed: Something that the view shows is different now.
        saved: What was asked for was done.
        refused: What was asked for was not done; carries the words.
    """

    changed = Signal()
    saved = Signal()
    refused = Signal(str)

    def __init__(self, actions: KeepingActions, tasks: RunsTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.actions, self._tasks = actions, tasks
        self.terms: RetentionRules | None = None
        self.preview: PurgePreview | None = None
        self.exempted: dict[RecordKind, str] = {}
        self.row = 0
        self.deleted: int | None = None
        self.error = ""
        self._is_busy = False

    @property
    def kind(self) -> RecordKind:
        """The kind of record that has the cursor."""
        return list(RecordKind)[max(0, self.row)]

    @property
    def going(self) -> int:
        """How many records would be deleted now."""
        return 0 if self.preview is None else sum(self.preview.to_delete(self.exempted).values())

    @property
    def staying(self) -> int:
        """How many records are due and stay, because headquarters lacks them."""
        return 0 if self.preview is None else sum(due.records for due in self.preview.kinds) - self.going

    def due(self, kind: RecordKind) -> DueRecords | None:
        """Return what is due of a kind, where this role may know it."""
        return None if self.preview is None else self.preview.of(kind)

    def refresh(self) -> None:
        """Read terms and what is due afresh; nothing is exempted any more."""
        self.exempted = {}
        self._tasks.run(self._read, self._take, self._fail)

    def choose(self, row: int) -> None:
        """Put the cursor on a kind."""
        self.row = row
        self.changed.emit()

    def set_term(self, days: int) -> None:
        """Keep the kind that has the cursor for so many days."""
        if self.actions.set_terms is not None:
            self._do(partial(self.actions.set_terms, {self.kind: days}), None)

    def exempt(self, reason: str) -> None:
        """Let the records of the kind that has the cursor go too which headquarters lacks, and say why."""
        self.exempted[self.kind] = reason
        self.saved.emit()
        self.changed.emit()

    def delete(self) -> None:
        """Delete what is shown."""
        if self.actions.purge is not None and self.preview is not None and self.going:
            self._do(partial(self.actions.purge, self.preview, dict(self.exempted)), self.going)

    def _do(self, act: Callable[[], object], deleted: int | None) -> None:
        if not self._is_busy:
            self._is_busy = True
            self._tasks.run(act, lambda _result: self._done(deleted), self._refuse)

    def _done(self, deleted: int | None) -> None:
        self._is_busy, self.deleted = False, deleted
        self.saved.emit()
        self.refresh()

    def _refuse(self, error: Exception) -> None:
        self._is_busy = False
        self.refused.emit(refusal_words(error))
        self.refresh()

    def _read(self) -> tuple[RetentionRules, PurgePreview | None]:
        return self.actions.terms(), None if self.actions.preview is None else self.actions.preview()

    def _take(self, read: tuple[RetentionRules, PurgePreview | None]) -> None:
        (self.terms, self.preview), self.error = read, ""
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self.error = refusal_words(error)
        self.changed.emit()
