"""What bringing a list in knows: the file, its preview, how far the import is, and what came of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from borderdesk.actions.import_progress import ImportControl
from borderdesk.actions.list_preview import ColumnMapping, ListPreview, UnknownColumnsError
from borderdesk.actions.rescreening import RescreenProgress
from borderdesk.actions.watchlists import ListShrunkError
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.watchlist import Handling, Level
from borderdesk.ui.second_person import SecondPerson
from borderdesk.ui.tasks import RunsTasks
from borderdesk.ui.words.refusals import refusal_words


class ImportStage(StrEnum):
    """How far bringing a list in has come."""

    NO_FILE = "no_file"
    LOOKING = "looking"
    READY = "ready"
    CHECKING = "checking"
    USING = "using"
    ASKING = "asking"
    DONE = "done"
    STOPPED = "stopped"


RUNNING = (ImportStage.CHECKING, ImportStage.USING)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOrder:
    """What is to be brought in, and as what."""

    source: Path
    name: str
    level: Level
    handling: Handling
    allow_shrink: bool = False
    mapping: ColumnMapping | None = None
    second: SecondPerson | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportNumbers:
    """How far an import is; what is not known is 0."""

    records: int = 0
    of_about: int = 0
    per_second: int = 0
    seconds_left: int = 0
    rejected: int = 0
    share: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOutcome:
    """What came of a check or an import; changes are None where there was nothing to compare with."""

    entries: int
    rejected: int
    skipped: int
    reasons: Mapping[str, int]
    changes: tuple[int, int, int] | None = None
    version: str = ""


ReportNumbers = Callable[[ImportNumbers], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportActions:
    """The functions that the import calls; `rescreening` says how far the comparison with past crossings is.

    `save_rejected` writes what the last check or import rejected to a file.
    """

    preview: Callable[[Path, ColumnMapping | None], ListPreview]
    check: Callable[[ImportOrder, ReportNumbers, ImportControl], ImportOutcome]
    use: Callable[[ImportOrder, ReportNumbers, ImportControl], ImportOutcome]
    new_hold: Callable[[], ImportControl]
    rescreening: Callable[[], RescreenProgress | None]
    save_rejected: Callable[[Path], None]


class ImportModel(QObject):
    """Previews, checks and uses a list's file; the work runs on `slow`, never on the thread that screens.

    Signals:
        changed: Something that the view shows is different now.
        used: A list came into force.
    """

    changed = Signal()
    used = Signal()

    def __init__(
        self, actions: ImportActions, slow: RunsTasks, *, may_import: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._actions, self._slow, self.may_import = actions, slow, may_import
        self.stage = ImportStage.NO_FILE
        self.source: Path | None = None
        self.preview: ListPreview | None = None
        self.name, self.level, self.handling = "", Level.STOP, Handling.OVERT
        self.numbers = ImportNumbers()
        self.outcome: ImportOutcome | None = None
        self.was_used = False
        self.share_removed = 0.0
        self.error = ""
        self.saved_to: Path | None = None
        self.unknown_columns: tuple[str, ...] = ()
        self.rescreening: RescreenProgress | None = None
        self._hold: ImportControl | None = None
        self._told = ImportNumbers()

    @property
    def is_running(self) -> bool:
        """A check or an import is going on."""
        return self.stage in RUNNING

    @property
    def is_paused(self) -> bool:
        """What is going on holds still."""
        return self.is_running and self._hold is not None and self._hold.is_paused

    @property
    def may_start(self) -> bool:
        """Tell whether there is a file that can be read, and a name to bring it in under."""
        return self.may_import and not self.is_running and self.preview is not None and bool(self.name.strip())

    def choose(self, path: Path) -> None:
        """Look at a file."""
        if self.is_running or not self.may_import:
            return
        self.source, self.preview, self.outcome, self.error = path, None, None, ""
        self.unknown_columns = ()
        self.stage = ImportStage.LOOKING
        self.changed.emit()
        self._slow.run(partial(self._actions.preview, path, None), partial(self._looked, path), self._not_looked)

    def read_column(self, theirs: str, ours: str) -> None:
        """Read a column of the table as something else, or, where that is empty, not at all."""
        before = None if self.preview is None else self.preview.mapping
        if before is not None or self.unknown_columns:
            try:
                mapping = before.reading(theirs, ours) if before else ColumnMapping.beginning(theirs, ours)
            except InvalidValueError as error:
                self.error = refusal_words(error)
                self.changed.emit()
            else:
                self._look_again(mapping)

    def read_dates(self, order: str) -> None:
        """Read the table's dates in another order."""
        if self.preview is not None and self.preview.mapping is not None:
            mapping = self.preview.mapping
            self._look_again(mapping.with_dates(type(mapping.date_order)(order)))

    def save_rejected(self, path: Path) -> None:
        """Write every record that was rejected, with its reason, to a file."""
        self._slow.run(partial(self._actions.save_rejected, path), partial(self._saved, path), self._not_saved)

    def name_it(self, name: str, level: Level, handling: Handling) -> None:
        """Say which list the file is a version of, and how its matches are to be taken."""
        self.name, self.level, self.handling = name, level, handling
        self.changed.emit()

    def check(self) -> None:
        """Read the whole file and say what it holds, without using it."""
        self._start(ImportStage.CHECKING, self._actions.check)

    def use(self) -> None:
        """Put the file in force, whole or not at all."""
        self._start(ImportStage.USING, self._actions.use)

    def confirm(self, name: str, second: SecondPerson | None = None) -> bool:
        """Go on although much is removed, where the list's name was typed; tell whether it was."""
        if self.stage is not ImportStage.ASKING or name.strip() != self.name.strip():
            return False
        self._start(ImportStage.USING, self._actions.use, allow_shrink=True, second=second)
        return True

    def decline(self) -> None:
        """Leave the list in force as it is."""
        if self.stage is ImportStage.ASKING:
            self.stage = ImportStage.READY
            self.changed.emit()

    def pause(self) -> None:
        """Hold what is going on, or let it go on."""
        if self.is_running and self._hold is not None:
            (self._hold.resume if self._hold.is_paused else self._hold.pause)()
            self.changed.emit()

    def stop(self) -> None:
        """End what is going on; the list in force stays."""
        if self.is_running and self._hold is not None:
            self._hold.stop()
            self._hold.resume()

    def tick(self) -> None:
        """Show how far it is by now; the view asks for this a few times a second."""
        rescreening = self._actions.rescreening()
        if self._told != self.numbers or rescreening != self.rescreening:
            self.numbers, self.rescreening = self._told, rescreening
            self.changed.emit()

    def _start(
        self,
        stage: ImportStage,
        act: Callable[[ImportOrder, ReportNumbers, ImportControl], ImportOutcome],
        *,
        allow_shrink: bool = False,
        second: SecondPerson | None = None,
    ) -> None:
        if not self.may_start or self.source is None:
            return
        order = ImportOrder(
            source=self.source,
            name=self.name.strip(),
            level=self.level,
            handling=self.handling,
            allow_shrink=allow_shrink,
            mapping=self.preview.mapping if self.preview is not None else None,
            second=second,
        )
        self._hold = self._actions.new_hold()
        self._told = self.numbers = ImportNumbers()
        self.stage, self.outcome, self.error, self.saved_to = stage, None, "", None
        self.changed.emit()
        self._slow.run(partial(act, order, self._hear, self._hold), self._done, self._not_done)

    def _hear(self, numbers: ImportNumbers) -> None:
        # Called on the thread of the work: one assignment, which the next tick shows.
        self._told = numbers

    def _looked(self, path: Path, preview: ListPreview) -> None:
        self.preview, self.stage, self.unknown_columns = preview, ImportStage.READY, ()
        self.name = self.name or _name_from(path)
        self.changed.emit()

    def _look_again(self, mapping: ColumnMapping) -> None:
        if self.is_running or not self.may_import or self.source is None:
            return
        self.outcome, self.error = None, ""
        act = partial(self._actions.preview, self.source, mapping)
        self._slow.run(act, partial(self._looked, self.source), self._not_looked)

    def _saved(self, path: Path, _nothing: None) -> None:
        self.saved_to = path
        self.changed.emit()

    def _not_saved(self, error: Exception) -> None:
        self.error = refusal_words(error)
        self.changed.emit()

    def _not_looked(self, error: Exception) -> None:
        self.stage, self.error = ImportStage.NO_FILE, refusal_words(error)
        if isinstance(error, UnknownColumnsError):
            self.unknown_columns = error.columns
        self.changed.emit()

    def _done(self, outcome: ImportOutcome) -> None:
        self.was_used = self.stage is ImportStage.USING
        self.outcome, self.stage = outcome, ImportStage.DONE
        self.numbers = self._told
        if self.was_used:
            self.used.emit()
        self.changed.emit()

    def _not_done(self, error: Exception) -> None:
        if isinstance(error, ListShrunkError):
            self.stage, self.share_removed = ImportStage.ASKING, error.share
        else:
            self.stage, self.error = ImportStage.STOPPED, refusal_words(error)
        self.changed.emit()


def _name_from(path: Path) -> str:
    kept = "".join(
        letter if letter.isascii() and (letter.isalnum() or letter in " ._-") else "-" for letter in path.stem
    )
    return kept.strip(" ._-")[:40].upper()
