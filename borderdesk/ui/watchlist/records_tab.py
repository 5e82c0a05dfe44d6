"""Looking records up, and adding and closing single ones."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.inputs import Input
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.record_table import Cell, RecordTable, TableColumn
from borderdesk.ui.parts.surface import Surface
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.watchlist.model import ShownRecord, WatchlistModel
from borderdesk.ui.watchlist.record_card import RecordCard
from borderdesk.ui.watchlist.record_form import RecordForm
from borderdesk.ui.words.list_records import records_found_words
from borderdesk.ui.words.matches import category_words
from borderdesk.ui.words.moments import day_words


class RecordsTab(QWidget):
    """A search, its results, and the record or the form beside them.

    Signals:
        close_asked: Somebody wants to close the record that has the cursor.
    """

    close_asked = Signal()

    def __init__(self, model: WatchlistModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.search = Input(theme, self.tr("Search the records"), longest=120)
        self.search.setPlaceholderText(self.tr("Name or document number, then Enter"))
        self.add_button = ActionButton(theme, width=180, height=38)
        columns = (
            TableColumn(words=self.tr("List"), width=112),
            TableColumn(words=self.tr("Reference"), width=112),
            TableColumn(words=self.tr("Name")),
            TableColumn(words=self.tr("Born"), width=108),
            TableColumn(words=self.tr("Category"), width=124),
        )
        self.table = RecordTable(theme, self.tr("Records"), columns)
        self.foot = Text(theme, Letters.LABEL, "text2")
        self.card = RecordCard(theme)
        self.form = RecordForm(theme)
        self.form.hide()
        self._build(theme)
        self.search.returnPressed.connect(self._search)
        self.table.chosen.connect(model.choose_record)
        self.add_button.clicked.connect(self.open_form)
        self.card.close_button.clicked.connect(self.close_asked)
        self.form.given.connect(model.add_record)
        self.form.closed.connect(self.close_form)
        model.saved.connect(self.close_form)
        model.refused.connect(self._say_refused)

    def draw(self, model: WatchlistModel) -> None:
        """Show what was found."""
        self.table.show_rows([_cells(record) for record in model.records or ()], model.record_row)
        may_add = model.actions.add_record is not None
        because = "" if may_add else self.tr("This desk does not add records")
        self.add_button.show_as(
            ButtonKind.PLAIN if may_add else ButtonKind.OFF, self.tr("Add record"), "F2", because=because
        )
        self.card.draw(model)
        if model.error:
            words = model.error
        elif model.records is None:
            words = self.tr("Spellings that sound the same are found too.")
        elif not model.records:
            words = self.tr("No record was found.")
        else:
            words = records_found_words(len(model.records))
        self.foot.show_text(words, "stop_text" if model.error else "text2")

    @Slot()
    def open_form(self) -> None:
        """Show the form for a new record."""
        if self.add_button.isEnabled():
            self.form.clear()
            self.card.hide()
            self.form.show()
            self.form.take_focus()

    @Slot()
    def close_form(self) -> None:
        """Show the record again."""
        if self.form.isVisibleTo(self):
            self.form.clear()
            self.form.hide()
            self.card.show()
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, theme: Theme) -> None:
        top = Row(theme, gap=10)
        top.addWidget(self.search, 1)
        top.addWidget(self.add_button)
        found = Surface(theme)
        found.body.addWidget(self.table, 1)
        foot = Row(theme, margins=(12, 6, 12, 8))
        foot.addWidget(self.foot)
        found.body.addLayout(foot)
        below = Row(theme, gap=12)
        below.addWidget(found, 1)
        below.addWidget(self.card)
        below.addWidget(self.form)
        column = Column(theme, self, gap=10)
        column.addLayout(top)
        column.addLayout(below, 1)

    @Slot()
    def _search(self) -> None:
        self._model.search(self.search.text())

    @Slot(str)
    def _say_refused(self, words: str) -> None:
        if self.form.isVisibleTo(self):
            self.form.say_wrong(words)


def _cells(record: ShownRecord) -> list[Cell]:
    entry = record.entry
    named = entry.names[0].text if entry.names else ", ".join(paper.document_number for paper in entry.documents)
    return [
        Cell(record.list_name),
        Cell(entry.reference, is_code=True),
        Cell(named),
        Cell(day_words(entry.births[0].date_of_birth) if entry.births else "–"),
        Cell(category_words(entry.category)),
    ]
