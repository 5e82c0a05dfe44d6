"""How the columns of somebody's own table are read, to be changed by hand."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.inputs import Choice, Labelled, Segment
from borderdesk.ui.parts.layouts import Column
from borderdesk.ui.parts.scrolling import ScrollColumn
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.watchlist.importing import ImportModel
from borderdesk.ui.words.list_columns import LIST_COLUMNS, list_column_words

CARD_WIDTH = 300


class ColumnsCard(Card):
    """A choice for each column of the file, and which part of its dates comes first.

    Signals:
        read_as: A column is to be read otherwise; carries its name and what it holds, empty for nothing.
        dates_read: Dates are to be read otherwise; carries the order.
    """

    read_as = Signal(str, str)
    dates_read = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self._own_theme = theme
        self.title.show_text(self.tr("Columns"))
        self.choices: dict[str, Choice] = {}
        self.dates = Segment(
            theme,
            self.tr("Dates such as 03/04/1974"),
            [("day_first", self.tr("Day first")), ("month_first", self.tr("Month first"))],
        )
        self.note = Text(theme, Letters.LABEL, "text2", lines=3)
        self._rows = QWidget()
        self._column = Column(theme, self._rows, gap=7)
        self.body.space(6)
        self.body.addWidget(ScrollColumn(theme, self._rows), 1)
        self.body.space(6)
        self.body.addWidget(Labelled(theme, self.dates.accessibleName(), self.dates))
        self.body.addWidget(self.note)
        self.dates.chosen.connect(self.dates_read)
        theme.changed.connect(self._dress_card)
        self._dress_card()

    def draw(self, model: ImportModel) -> None:
        """Show how the file's columns are read; a file whose format says it all has nothing to show."""
        preview = model.preview
        mapping = None if preview is None else preview.mapping
        is_table = mapping is not None or bool(model.unknown_columns)
        self.setVisible(is_table)
        if not is_table:
            return
        columns = tuple(name for name in (preview.columns if preview else model.unknown_columns) if name)
        if tuple(self.choices) != columns:
            self._offer(columns)
        read = {theirs: ours for ours, theirs in mapping.columns.items()} if mapping else {}
        for name, choice in self.choices.items():
            choice.show_code(read.get(name, ""))
            choice.setEnabled(model.may_import and not model.is_running)
        if mapping is not None:
            self.dates.show_code(mapping.date_order.value)
        self.dates.setEnabled(mapping is not None and model.may_import and not model.is_running)
        if mapping is None:
            words = self.tr("Say which column holds the name or the document number.")
        elif preview is not None and preview.is_mapping_saved:
            words = self.tr("Read as the last file with these columns was.")
        elif "reference" not in mapping.columns:
            words = self.tr(
                "No column is the reference: it is made from the row, and a row that changes is a new record."
            )
        else:
            words = self.tr("Kept for the next file with these columns once this one is used.")
        self.note.show_text(words)

    def _offer(self, columns: tuple[str, ...]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.choices = {}
        held = [(code, list_column_words(code)) for code in LIST_COLUMNS]
        for name in columns:
            choice = Choice(self._own_theme, name, held)
            choice.setItemText(0, self.tr("Not read"))
            choice.activated.connect(partial(self._chosen, name))
            self.choices[name] = choice
            self._column.addWidget(Labelled(self._own_theme, name, choice))
        self._column.addStretch(1)

    @Slot()
    def _chosen(self, name: str, _index: int) -> None:
        self.read_as.emit(name, self.choices[name].code)

    def _dress_card(self) -> None:
        self.setFixedWidth(self._own_theme.px(CARD_WIDTH))
