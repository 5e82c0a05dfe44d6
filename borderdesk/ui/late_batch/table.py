"""The rows that wait for a signature, with what today's lists say about each."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from borderdesk.domain.crossing import Direction
from borderdesk.ui.icons import Icon, pixmap
from borderdesk.ui.keys import is_window_key
from borderdesk.ui.late_batch.model import Compared, LateBatchModel, LateEntry
from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.decisions import outcome_words
from borderdesk.ui.words.documents import listed_name
from borderdesk.ui.words.late_batches import matches_words, retro_match_words, rows_words
from borderdesk.ui.words.moments import clock_words, day_words

ROW, HEAD = 32, 30
_COLOURS = {
    Compared.WAITING: "text2",
    Compared.NO_MATCH: "text2",
    Compared.MATCH: "stop_text",
    Compared.NOT_CHECKED: "warn_text",
}


class LateTable(QTableWidget):
    """A table whose rows are chosen with Up and Down; Delete takes the chosen one back.

    Signals:
        taken_back: Carries the place of the row.
    """

    taken_back = Signal(int)

    def __init__(self, theme: Theme, name: str, heads: list[str]) -> None:
        super().__init__(0, len(heads))
        self._theme = theme
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(heads)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        theme.changed.connect(self._dress)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.currentRow() >= 0:
            self.taken_back.emit(self.currentRow())
        elif is_window_key(event) or event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        theme, px = self._theme, self._theme.px
        colour = {
            name: theme.colour(name).name() for name in ("surface", "text", "raised", "text2", "line", "accent_soft")
        }
        self.setFont(theme.font(Letters.SMALL))
        self.horizontalHeader().setFont(theme.font(Letters.CAP))
        self.horizontalHeader().setFixedHeight(px(HEAD))
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        self.setStyleSheet(
            f"QTableWidget {{ background: {colour['surface']}; color: {colour['text']}; border: 0; outline: 0;"
            f" selection-background-color: {colour['accent_soft']}; selection-color: {colour['text']}; }}"
            f"QTableWidget::item {{ border-bottom: 1px solid {colour['line']}; padding: 0 {px(6)}px; }}"
            f"QHeaderView {{ background: {colour['raised']}; }}"
            f"QHeaderView::section {{ background: {colour['raised']}; color: {colour['text2']}; border: 0;"
            f" padding: 0 {px(9)}px; }}"
            f"QScrollBar:vertical {{ background: {colour['surface']}; width: {px(8)}px; }}"
            f"QScrollBar::handle:vertical {{ background: {colour['line']}; border-radius: {px(4)}px; }}"
            "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
        )


class RowsCard(Card):
    """The table under its count.

    Signals:
        taken_back: The officer takes a row back; carries its place.
    """

    taken_back = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.title.show_text(self.tr("Rows that wait for a signature"))
        self.setAccessibleName(self.tr("Rows that wait for a signature"))
        self._card_theme = theme
        self.count = Text(theme, Letters.SMALL, "text2", firm=True)
        self.aside.addWidget(self.count)
        heads = [
            self.tr("Happened"),
            "",
            self.tr("Traveller"),
            self.tr("Document"),
            self.tr("Decision"),
            self.tr("Today's lists"),
        ]
        self.table = LateTable(theme, self.title.text(), heads)
        self.table.taken_back.connect(self.taken_back)
        self.nothing = Text(theme, Letters.BODY, "text2", self.tr("None yet. Each row that you type appears here."))
        self.body.space(6)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.table, 1)
        self.body.addStretch(0)
        self._shown: tuple[LateEntry, ...] = ()

    def draw(self, model: LateBatchModel) -> None:
        """Show the rows; a new one is brought into view."""
        entries = model.entries
        self.nothing.setVisible(not entries)
        self.table.setVisible(bool(entries))
        words = rows_words(len(entries))
        self.count.show_text(f"{words} · {matches_words(model.match_count)}" if entries else "")
        if entries == self._shown:
            return
        is_longer = len(entries) > len(self._shown)
        self._shown = entries
        self.table.setRowCount(len(entries))
        for number, entry in enumerate(entries):
            self._fill(number, entry, model)
        if is_longer:
            self.table.scrollToBottom()

    def _fill(self, number: int, entry: LateEntry, model: LateBatchModel) -> None:
        row, theme = entry.row, self._card_theme
        local = row.occurred_at.astimezone(model.desk.zone)
        document = row.traveller.document
        texts = (
            f"{day_words(local.date())[:6]} {clock_words(row.occurred_at, model.desk.zone)}",
            "",
            listed_name(row.traveller),
            f"{row.traveller.nationality}  {document.document_number if document else '–'}".strip(),
            outcome_words(row.outcome),
            self._compared_words(entry),
        )
        items = [QTableWidgetItem(text) for text in texts]
        for column, item in enumerate(items):
            item.setToolTip(retro_match_words(entry.matches) if entry.matches and column == 5 else item.text())
            self.table.setItem(number, column, item)
        arrow = Icon.EXIT if row.direction is Direction.EXIT else Icon.ENTRY
        items[1].setIcon(pixmap(arrow, theme.colour("text2"), theme.px(15)))
        items[-1].setForeground(theme.colour(_COLOURS[entry.compared]))
        if entry.compared is Compared.MATCH:
            items[-1].setFont(theme.font(Letters.SMALL_STRONG))

    def _compared_words(self, entry: LateEntry) -> str:
        match entry.compared:
            case Compared.WAITING:
                return self.tr("Comparing")
            case Compared.NO_MATCH:
                return self.tr("No match")
            case Compared.NOT_CHECKED:
                return self.tr("Not compared")
            case Compared.MATCH:
                return self.tr("Match now: {list}").replace("{list}", entry.matches[0].list_name)
