"""The lists in force: what each is, how far it reaches, how old it is."""

from PySide6.QtWidgets import QWidget

from borderdesk.actions.watchlists import ListState
from borderdesk.domain.watchlist import Handling, Level
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.record_table import Cell, RecordTable, TableColumn
from borderdesk.ui.parts.surface import Surface
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.watchlist.model import WatchlistModel
from borderdesk.ui.words.histories import days_words
from borderdesk.ui.words.match_findings import handling_words, level_words
from borderdesk.ui.words.moments import day_words, waited_words
from borderdesk.ui.words.speech import figure


class ListsTab(QWidget):
    """One row a list."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        columns = (
            TableColumn(words=self.tr("List"), width=190),
            TableColumn(words=self.tr("Owner")),
            TableColumn(words=self.tr("Level"), width=90),
            TableColumn(words=self.tr("Handling"), width=110),
            TableColumn(words=self.tr("Records"), width=120, is_number=True),
            TableColumn(words=self.tr("Its date"), width=124),
            TableColumn(words=self.tr("Brought in"), width=116),
            TableColumn(words=self.tr("May be old"), width=96),
            TableColumn(words=self.tr("State"), width=130),
        )
        self.table = RecordTable(theme, self.tr("Lists in force"), columns)
        self.foot = Text(theme, Letters.LABEL, "text2")
        self.licence = Text(theme, Letters.SMALL, "text2", lines=2)
        self.set_button = ActionButton(theme, width=190, height=38)
        surface = Surface(theme)
        surface.body.addWidget(self.table, 1)
        foot = Row(theme, margins=(12, 6, 12, 8))
        texts = Column(theme, gap=3)
        texts.addWidget(self.licence)
        texts.addWidget(self.foot)
        foot.addLayout(texts, 1)
        foot.addWidget(self.set_button)
        surface.body.addLayout(foot)
        column = Column(theme, self)
        column.addWidget(surface, 1)

    def draw(self, model: WatchlistModel) -> None:
        """Show the lists."""
        lists = model.lists
        rows = [self._cells(state, model) for state in lists or ()]
        self.table.show_rows(rows, model.list_row if model.list_row < len(rows) else -1)
        self._draw_list(model)
        if model.error:
            words = model.error
        elif lists is None:
            words = self.tr("Reading the lists")
        elif not lists:
            words = self.tr("No list is in force: nobody is screened.")
        else:
            words = self.tr("A match is by exact document number, or by name with the date of birth.")
        self.foot.show_text(words, "stop_text" if model.error or lists == () else "text2")

    def _draw_list(self, model: WatchlistModel) -> None:
        state = model.list_state
        note = state.last_import.licence_note if state is not None and state.last_import is not None else ""
        self.licence.show_text(self.tr("Licence: {note}").replace("{note}", note) if note else "")
        because = ""
        if model.actions.set_list is None:
            because = self.tr("An administrator sets a list")
        elif state is None or state.version.is_own:
            because = self.tr("Choose a list of an authority first")
        kind = ButtonKind.OFF if because else ButtonKind.PLAIN
        self.set_button.show_as(kind, self.tr("Set the list"), "S", because=because)

    def _cells(self, state: ListState, model: WatchlistModel) -> list[Cell]:
        version = state.version
        ago = waited_words(version.imported_at, model.now)
        return [
            Cell(version.name),
            Cell(version.authority or "–", is_faint=True),
            Cell(level_words(version.level), status="stop" if version.level is Level.STOP else "warn"),
            Cell(handling_words(version.handling), status="fact" if version.handling is Handling.OVERT else "accent"),
            Cell(figure(version.entries)),
            Cell(day_words(version.list_date)),
            Cell(self.tr("{time} ago").replace("{time}", ago)),
            Cell(self._limit(state)),
            self._state(state),
        ]

    def _limit(self, state: ListState) -> str:
        days = state.version.age_limit_days
        return self.tr("As the post") if days is None else days_words(days)

    def _state(self, state: ListState) -> Cell:
        if state.is_damaged:
            return Cell(self.tr("Damaged"), status="stop")
        if state.is_late:
            return Cell(self.tr("Late"), status="warn")
        return Cell(self.tr("In force"), status="ok")
