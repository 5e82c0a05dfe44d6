"""The rows of the log as Qt's tables ask for them."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Slot

from borderdesk.domain.crossing import Crossing, CrossingKind, Direction
from borderdesk.domain.decision import Outcome
from borderdesk.domain.verdict import FindingKind
from borderdesk.ui.icons import Icon
from borderdesk.ui.log.model import LogModel
from borderdesk.ui.words.decisions import direction_words, outcome_words
from borderdesk.ui.words.moments import clock_words, day_words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns, in their order."""

    TIME = 0
    WAY = 1
    TRAVELLER = 2
    NATIONALITY = 3
    DOCUMENT = 4
    LANE = 5
    DECISION = 6
    FLAGS = 7


class Flag(IntEnum):
    """What stands in the last column; its colour goes with it."""

    UNDONE = 0
    CORRECTED = 1
    CORRECTION = 2
    LISTED = 3
    EXPIRED = 4
    OVERRIDE = 5
    TYPED = 6


class LogRows(QAbstractTableModel):
    """Draws nothing and asks for nothing twice: rows come from the page's model."""

    def __init__(self, model: LogModel) -> None:
        super().__init__(model)
        self._model = model
        model.reset.connect(self.beginResetModel)
        model.begun.connect(self.endResetModel)
        model.growing.connect(self._grow)
        model.grown.connect(self.endInsertRows)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._model.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._model.is_last and not self._model.is_loading

    def fetchMore(self, _parent: Index) -> None:
        self._model.load_more()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.TIME: self.tr("Time"),
            Column.WAY: "",
            Column.TRAVELLER: self.tr("Traveller"),
            Column.NATIONALITY: self.tr("Nat."),
            Column.DOCUMENT: self.tr("Document"),
            Column.LANE: self.tr("Lane"),
            Column.DECISION: self.tr("Decision"),
            Column.FLAGS: self.tr("Flags"),
        }[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        crossing = self._model.rows[index.row()]
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(crossing, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if column is Column.WAY:
                return direction_words(crossing.direction)
            return self._words(crossing, column)
        return None

    def crossing_at(self, row: int) -> Crossing:
        """Return what a row is about."""
        return self._model.rows[row]

    def flags_of(self, crossing: Crossing) -> tuple[tuple[str, str], ...]:
        """Return the words and the colour of each flag of a row."""
        words = {
            Flag.UNDONE: (self.tr("Undone"), "text"),
            Flag.CORRECTED: (self.tr("Corrected"), "warn"),
            Flag.CORRECTION: (self.tr("Correction"), "text"),
            Flag.LISTED: (self.tr("Match"), "stop"),
            Flag.EXPIRED: (self.tr("Expired"), "stop"),
            Flag.OVERRIDE: (self.tr("With a reason"), "warn"),
            Flag.TYPED: (self.tr("Typed in"), "text"),
        }
        return tuple(words[flag] for flag in self._flags(crossing))

    @Slot(int, int)
    def _grow(self, first: int, number: int) -> None:
        self.beginInsertRows(_NOWHERE, first, first + number - 1)

    def _words(self, crossing: Crossing, column: Column) -> str:
        traveller = crossing.traveller
        match column:
            case Column.TIME:
                return self._time(crossing)
            case Column.TRAVELLER:
                names = (traveller.primary_identifier, traveller.secondary_identifier.title())
                return ", ".join(name for name in names if name)
            case Column.NATIONALITY:
                return traveller.nationality
            case Column.DOCUMENT:
                return traveller.document.document_number if traveller.document else "–"
            case Column.LANE:
                return crossing.lane
            case Column.DECISION:
                return outcome_words(crossing.decision.outcome)
            case Column.FLAGS:
                return ", ".join(words for words, _ in self.flags_of(crossing))
            case Column.WAY:
                return ""

    def _time(self, crossing: Crossing) -> str:
        zone = self._model.zone
        time = clock_words(crossing.occurred_at, zone)
        day = crossing.occurred_at.astimezone(zone).date()
        return time if day == self._model.today.date() else f"{day_words(day)[:6]}  {time}"

    def _flags(self, crossing: Crossing) -> list[Flag]:
        amending = self._model.amended_by.get(crossing.crossing_id)
        flags = []
        if amending is not None:
            flags.append(Flag.UNDONE if amending.kind is CrossingKind.REVERSAL else Flag.CORRECTED)
        if crossing.kind is CrossingKind.CORRECTION:
            flags.append(Flag.CORRECTION)
        kinds = {finding.kind for finding in crossing.check.findings}
        if kinds & {FindingKind.DOCUMENT_LISTED, FindingKind.PERSON_LISTED}:
            flags.append(Flag.LISTED)
        if FindingKind.DOCUMENT_EXPIRED in kinds:
            flags.append(Flag.EXPIRED)
        if crossing.decision.outcome.lets_pass and crossing.decision.reasons:
            flags.append(Flag.OVERRIDE)
        if crossing.traveller.typed:
            flags.append(Flag.TYPED)
        return flags


def decision_mark(outcome: Outcome) -> tuple[Icon, str]:
    """Return the icon and the colour of a decision."""
    if outcome.lets_pass:
        return Icon.PASSED, "ok_text"
    if outcome is Outcome.VOID:
        return Icon.UNDONE, "text2"
    if outcome.value.startswith("refer_"):
        return Icon.REFERRED, "warn_text"
    return Icon.FAILED, "stop_text"


def way_mark(direction: Direction) -> Icon:
    """Return the arrow of a direction."""
    return Icon.EXIT if direction is Direction.EXIT else Icon.ENTRY
