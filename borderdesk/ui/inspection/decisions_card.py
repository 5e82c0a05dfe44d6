"""The last decisions at this lane, the newest of which can be undone for a minute."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent

from borderdesk.domain.decision import Outcome
from borderdesk.ui.icons import Icon
from borderdesk.ui.inspection.last_decisions import DecisionRow
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.keys import Command, KeyMap
from borderdesk.ui.parts.buttons import LinkButton
from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.layouts import Line
from borderdesk.ui.parts.marks import IconMark
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.decisions import outcome_words
from borderdesk.ui.words.documents import listed_name
from borderdesk.ui.words.moments import clock_words

MOST_ROWS = 5
ROW, HEAD = 27, 44


class DecisionsCard(Card):
    """As many rows as have room.

    Signals:
        undo: The officer takes the newest decision back.
    """

    undo = Signal()

    def __init__(self, theme: Theme, keys: KeyMap) -> None:
        super().__init__(theme, "")
        self.title.show_text(self.tr("This lane, last decisions"))
        self.setAccessibleName(self.tr("This lane, last decisions"))
        self.nothing = Text(theme, Letters.SMALL, "text2", self.tr("None yet"))
        self.shift = Text(theme, Letters.LABEL, "text2", firm=True)
        self.aside.addWidget(self.shift)
        self.body.space(4)
        self.body.addWidget(self.nothing)
        self.rows = [_DecisionRow(theme, keys.cap(Command.UNDO)) for _ in range(MOST_ROWS)]
        for row in self.rows:
            self.body.addWidget(row)
        self.rows[0].undo.clicked.connect(self.undo)
        self.body.addStretch(1)
        self._filled = 0
        theme.changed.connect(self._dress)
        self._dress()

    def draw(self, model: InspectionModel) -> None:
        """Show the newest decisions."""
        count = model.lane.decided_this_shift
        words = "" if count is None else self.tr("{number} this shift").replace("{number}", str(count))
        self.shift.show_text(words)
        self._filled = min(len(model.lane.rows), MOST_ROWS)
        self.nothing.setVisible(not self._filled)
        for row, decided in zip(self.rows, model.lane.rows, strict=False):
            row.draw(decided, model, model.lane.undo_seconds if row is self.rows[0] else 0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _dress(self) -> None:
        # Rows give way to a lower card, so they must not keep it high.
        self.setMinimumHeight(self._theme.px(HEAD + ROW))

    def _fit(self) -> None:
        room = int((self.height() / self._theme.scale - HEAD) // ROW)
        for index, row in enumerate(self.rows):
            row.setVisible(index < min(self._filled, max(1, room)))


class _DecisionRow(Line):
    """Time, name, nationality, and what was decided or how long it can be undone."""

    def __init__(self, theme: Theme, undo_key: str) -> None:
        super().__init__(theme, ROW, gap=8)
        self._undo_key = undo_key
        self._time = Text(theme, Letters.SMALL, "text2", firm=True)
        self._name = Text(theme, Letters.BODY, "text", narrower=(Letters.SMALL, Letters.LABEL))
        self._nationality = Text(theme, Letters.LABEL, "text3", firm=True)
        self._icon = IconMark(theme, 17)
        self.outcome = Text(theme, Letters.SMALL, "text2", firm=True)
        self.undo = LinkButton(theme, self.tr("Undo"), undo_key, colour="accent")
        row = self.row
        row.addWidget(self._time)
        row.addWidget(self._name)
        row.addWidget(self._nationality)
        row.addStretch(1)
        row.addWidget(self._icon)
        row.addWidget(self.outcome)
        row.addWidget(self.undo)

    def draw(self, decided: DecisionRow, model: InspectionModel, undo_seconds: int) -> None:
        crossing = decided.crossing
        self._time.show_text(clock_words(crossing.occurred_at, model.desk.zone))
        self._name.show_text(listed_name(crossing.traveller))
        self._nationality.show_text(crossing.traveller.nationality)
        self._icon.show_icon(*_icon_of(decided.outcome))
        self.outcome.show_text(outcome_words(decided.outcome))
        may_undo = undo_seconds > 0
        self._icon.setVisible(not may_undo)
        self.outcome.setVisible(not may_undo)
        self.undo.setVisible(may_undo)
        self._nationality.setVisible(not may_undo)
        words = self.tr("Undo {seconds} s").replace("{seconds}", str(undo_seconds))
        self.undo.show_words(words, self._undo_key, outcome_words(decided.outcome))


def _icon_of(outcome: Outcome) -> tuple[Icon, str]:
    if outcome is Outcome.VOID:
        return Icon.UNDONE, "text2"
    if outcome.lets_pass:
        return Icon.PASSED, "ok_text"
    return Icon.REFERRED, "warn_text"
