"""Cleared pairs: who was set aside for which record, by whom, until when."""

from PySide6.QtWidgets import QWidget

from borderdesk.domain.lasting_pair import PairFile, PairState
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.record_table import Cell, RecordTable, TableColumn
from borderdesk.ui.parts.surface import Surface
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.watchlist.model import WatchlistModel
from borderdesk.ui.words.match_findings import finding_reason_words, pair_state_words
from borderdesk.ui.words.moments import day_words

_STATUS = {
    PairState.WAITING: "warn",
    PairState.IN_FORCE: "ok",
    PairState.ENDED: "fact",
    PairState.EXPIRED: "fact",
}


class PairsTab(QWidget):
    """One row a pair, the newest first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        columns = (
            TableColumn(words=self.tr("Traveller")),
            TableColumn(words=self.tr("Born"), width=112),
            TableColumn(words=self.tr("Document"), width=150),
            TableColumn(words=self.tr("List"), width=124),
            TableColumn(words=self.tr("Record"), width=108),
            TableColumn(words=self.tr("Decided by"), width=150),
            TableColumn(words=self.tr("Until"), width=112),
            TableColumn(words=self.tr("State"), width=184),
        )
        self.table = RecordTable(theme, self.tr("Cleared pairs"), columns)
        self.detail = Text(theme, Letters.SMALL, "text2")
        self.foot = Text(theme, Letters.LABEL, "text2")
        self.agree_button = ActionButton(theme, width=140, height=40)
        self.end_button = ActionButton(theme, width=140, height=40)
        surface = Surface(theme)
        surface.body.addWidget(self.table, 1)
        foot = Column(theme, margins=(12, 8, 12, 0), gap=3)
        foot.addWidget(self.detail)
        foot.addWidget(self.foot)
        line = Row(theme, gap=10)
        line.addLayout(foot, 1)
        line.addWidget(self.agree_button)
        line.addWidget(self.end_button)
        line.space(10)
        surface.body.addLayout(line)
        surface.body.space(8)
        column = Column(theme, self)
        column.addWidget(surface, 1)

    def draw(self, model: WatchlistModel) -> None:
        """Show the pairs."""
        pairs, today = model.pairs, model.now.date()
        rows = [_cells(file, pair_state_words(file.state(today)), _STATUS[file.state(today)]) for file in pairs or ()]
        self.table.show_rows(rows, model.pair_row)
        self.detail.show_text(self._detail(model.pair))
        self._draw_buttons(model)
        if model.actions.pairs is None:
            words = self.tr("A supervisor sees and ends cleared pairs.")
        elif pairs is None:
            words = self.tr("Reading the pairs")
        elif not pairs:
            words = self.tr("Nobody was set aside for longer.")
        else:
            words = self.tr("A pair that is ended stops the traveller again.")
        self.foot.show_text(model.error or words, "stop_text" if model.error else "text2")

    def _draw_buttons(self, model: WatchlistModel) -> None:
        state = model.pair.state(model.now.date()) if model.pair is not None else None
        may_agree = model.actions.agree is not None and state is PairState.WAITING
        may_end = model.actions.end is not None and state in (PairState.WAITING, PairState.IN_FORCE)
        because = "" if may_agree else self.tr("This pair waits for nobody")
        self.agree_button.show_as(
            ButtonKind.PLAIN if may_agree else ButtonKind.OFF, self.tr("Agree"), "A", because=because
        )
        because = "" if may_end else self.tr("This pair has ended")
        self.end_button.show_as(ButtonKind.PLAIN if may_end else ButtonKind.OFF, self.tr("End"), "E", because=because)

    def _detail(self, file: PairFile | None) -> str:
        if file is None:
            return ""
        words = self.tr("Reason: {reason}").replace("{reason}", finding_reason_words(file.pair.reason))
        words += f". {file.pair.evidence}" if file.pair.evidence else ""
        if file.ended is not None:
            ended = self.tr("Ended by {who}: {why}").replace("{who}", file.ended_by).replace("{why}", file.ended.remark)
            words += f". {ended}"
        return words


def _cells(file: PairFile, state: str, status: str) -> list[Cell]:
    pair, who = file.pair, file.pair.traveller
    return [
        Cell(who.name),
        Cell(day_words(who.date_of_birth)),
        Cell(f"{who.issuing_state} {who.document_number}", is_code=True),
        Cell(pair.list_name),
        Cell(pair.reference, is_code=True),
        Cell(file.by, is_faint=True),
        Cell(day_words(pair.ends_on)),
        Cell(state, status=status),
    ]
