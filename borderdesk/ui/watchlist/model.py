"""What the Watchlist page knows beside the import: the lists in force, records looked up, and decisions that last."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from borderdesk.actions.record_history import RecordEvent
from borderdesk.actions.watchlists import ListState
from borderdesk.domain.lasting_pair import PairFile, PairState
from borderdesk.domain.watchlist import Handling, Level, WatchlistEntry
from borderdesk.ui.second_person import SecondPerson
from borderdesk.ui.tasks import RunsTasks
from borderdesk.ui.watchlist.importing import ImportModel
from borderdesk.ui.words.refusals import refusal_words


class WatchlistTab(StrEnum):
    """The parts of the page."""

    LISTS = "lists"
    IMPORT = "import"
    RECORDS = "records"
    PAIRS = "pairs"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownRecord:
    """An entry and the list that it is on; `is_own` says that this desk added it and may close it."""

    list_name: str
    entry: WatchlistEntry
    is_own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchlistActions:
    """The functions that the page calls; those that are None this desk does not offer."""

    states: Callable[[], Sequence[ListState]]
    find_records: Callable[[str], Sequence[ShownRecord]]
    pairs: Callable[[], Sequence[PairFile]] | None = None
    agree: Callable[[UUID], PairFile] | None = None
    end: Callable[[UUID, str], PairFile] | None = None
    add_record: Callable[[Mapping[str, str], SecondPerson | None], ShownRecord] | None = None
    close_record: Callable[[str, str, SecondPerson | None], ShownRecord] | None = None
    history: Callable[[str, str], Sequence[RecordEvent]] | None = None
    set_list: Callable[[str, Level | None, Handling | None, int | None, str], object] | None = None


class WatchlistModel(QObject):
    """Reads lists, records and pairs and changes them through the functions it is handed.

    `quick` runs what belongs to the thread that screens, `slow` what may take its time.

    Signals:
        changed: Something that the view shows is different now.
        saved: What was asked for was done.
        refused: What was asked for was not done; carries the words.
    """

    changed = Signal()
    saved = Signal()
    refused = Signal(str)

    def __init__(
        self,
        actions: WatchlistActions,
        importing: ImportModel,
        *,
        quick: RunsTasks,
        slow: RunsTasks,
        now: Callable[[], datetime],
        zone: tzinfo,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.actions, self.importing = actions, importing
        self._quick, self._slow, self._now, self.zone = quick, slow, now, zone
        self.tab = WatchlistTab.LISTS
        self.lists: tuple[ListState, ...] | None = None
        self.records: tuple[ShownRecord, ...] | None = None
        self.pairs: tuple[PairFile, ...] | None = None
        self.searched = ""
        self.history: tuple[RecordEvent, ...] = ()
        self.record_row = self.pair_row = self.list_row = -1
        self.error = ""
        self.is_busy = False
        importing.used.connect(self.refresh)

    @property
    def now(self) -> datetime:
        """The desk's time, in UTC."""
        return self._now()

    @property
    def record(self) -> ShownRecord | None:
        """The record that has the cursor."""
        return self.records[self.record_row] if self.records and self.record_row >= 0 else None

    @property
    def list_state(self) -> ListState | None:
        """The list that has the cursor."""
        return self.lists[self.list_row] if self.lists and 0 <= self.list_row < len(self.lists) else None

    @property
    def pair(self) -> PairFile | None:
        """The decision that has the cursor."""
        return self.pairs[self.pair_row] if self.pairs and self.pair_row >= 0 else None

    @property
    def pairs_waiting(self) -> int:
        """How many decisions wait for a second person."""
        today = self._now().date()
        return sum(file.state(today) is PairState.WAITING for file in self.pairs or ())

    def refresh(self) -> None:
        """Read lists and pairs afresh."""
        self._quick.run(self.actions.states, self._take_lists, self._fail)
        if self.actions.pairs is not None:
            self._slow.run(self.actions.pairs, self._take_pairs, self._fail)

    def choose_tab(self, tab: WatchlistTab) -> None:
        """Show another part of the page."""
        self.tab, self.error = tab, ""
        self.changed.emit()
        self.refresh()

    def search(self, text: str) -> None:
        """Look records up by name, number or reference."""
        self.searched = text.strip()
        if self.searched:
            self._quick.run(partial(self.actions.find_records, self.searched), self._take_records, self._fail)

    def choose_record(self, row: int) -> None:
        """Put the cursor on a record."""
        self.record_row, self.history = row, ()
        self.changed.emit()
        self._read_history()

    def choose_list(self, row: int) -> None:
        """Put the cursor on a list."""
        self.list_row = row
        self.changed.emit()

    def choose_pair(self, row: int) -> None:
        """Put the cursor on a decision."""
        self.pair_row = row
        self.changed.emit()

    def agree(self) -> None:
        """Agree, as the second person, to the decision that has the cursor."""
        if self.pair is not None and self.actions.agree is not None:
            self._do(partial(self.actions.agree, self.pair.pair.pair_id))

    def end_pair(self, remark: str) -> None:
        """End the decision that has the cursor."""
        if self.pair is not None and self.actions.end is not None:
            self._do(partial(self.actions.end, self.pair.pair.pair_id, remark))

    def add_record(self, cells: Mapping[str, str], second: SecondPerson | None) -> None:
        """Add a record of this desk."""
        if self.actions.add_record is not None:
            self._do(partial(self.actions.add_record, dict(cells), second))

    def close_record(self, reason: str, second: SecondPerson | None) -> None:
        """Close the record that has the cursor."""
        if self.record is not None and self.actions.close_record is not None:
            self._do(partial(self.actions.close_record, self.record.entry.reference, reason, second))

    def set_list(self, level: Level | None, handling: Handling | None, days: int | None, reason: str) -> None:
        """Set something of the list that has the cursor."""
        if self.list_state is not None and self.actions.set_list is not None:
            name = self.list_state.version.name
            self._do(partial(self.actions.set_list, name, level, handling, days, reason))

    def _read_history(self) -> None:
        if self.record is not None and self.actions.history is not None:
            act = partial(self.actions.history, self.record.list_name, self.record.entry.reference)
            self._quick.run(act, partial(self._take_history, self.record), self._fail)

    def _take_history(self, record: ShownRecord, events: Sequence[RecordEvent]) -> None:
        # A slow answer about the record before must never stand below another one.
        if record == self.record:
            self.history = tuple(events)
            self.changed.emit()

    def _do(self, act: Callable[[], object]) -> None:
        if not self.is_busy:
            self.is_busy = True
            self._quick.run(act, self._done, self._refuse)

    def _done(self, _result: object) -> None:
        self.is_busy = False
        self.saved.emit()
        self.refresh()
        self.search(self.searched)

    def _refuse(self, error: Exception) -> None:
        self.is_busy = False
        self.refused.emit(refusal_words(error))

    def _take_lists(self, states: Sequence[ListState]) -> None:
        self.lists = tuple(states)
        self.changed.emit()

    def _take_pairs(self, pairs: Sequence[PairFile]) -> None:
        before = self.pair.pair.pair_id if self.pair else None
        self.pairs = tuple(pairs)
        rows = [number for number, file in enumerate(self.pairs) if file.pair.pair_id == before]
        self.pair_row = rows[0] if rows else (0 if self.pairs else -1)
        self.changed.emit()

    def _take_records(self, records: Sequence[ShownRecord]) -> None:
        self.records, self.error = tuple(records), ""
        self.record_row, self.history = 0 if self.records else -1, ()
        self.changed.emit()
        self._read_history()

    def _fail(self, error: Exception) -> None:
        self.error = refusal_words(error)
        self.changed.emit()
