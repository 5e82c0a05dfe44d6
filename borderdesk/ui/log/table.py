"""The table of the log."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from borderdesk.ui.icons import Icon, pixmap
from borderdesk.ui.keys import is_window_key
from borderdesk.ui.log.table_rows import Column, LogRows, decision_mark, way_mark
from borderdesk.ui.theme import Letters, Theme

ROW, HEAD = 32, 30
_MONO = ["JetBrains Mono", "DejaVu Sans Mono", "monospace"]
_WIDTHS = {
    Column.TIME: 100,
    Column.WAY: 34,
    Column.NATIONALITY: 54,
    Column.DOCUMENT: 122,
    Column.LANE: 48,
    Column.DECISION: 142,
    Column.FLAGS: 176,
}


class LogTable(QTableView):
    """Up and Down move, Enter opens; the window's keys pass through.

    Signals:
        opened: The officer opens a row; carries its number.
        moved: Another row is marked.
    """

    opened = Signal(int)
    moved = Signal()

    def __init__(self, rows: LogRows, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setModel(rows)
        self.setItemDelegate(_Cell(rows, theme, self))
        self.setAccessibleName(self.tr("Crossings"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(Column.TRAVELLER, QHeaderView.ResizeMode.Stretch)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(self._open)
        theme.changed.connect(self._dress)
        self._dress()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.opened.emit(self.currentIndex().row())
        elif is_window_key(event) or event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Slash):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(self._theme.colour("focus"), 2 * self._theme.scale))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -2, -2))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def _dress(self) -> None:
        theme = self._theme
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        head = self.horizontalHeader()
        head.setFixedHeight(theme.px(HEAD))
        head.setFont(theme.font(Letters.LABEL))
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, theme.px(width))
        self.setStyleSheet(
            f"QTableView {{ background: {theme.colour('surface').name()}; border: 0; outline: 0; }}"
            f"QHeaderView {{ background: {theme.colour('raised').name()}; }}"
            f"QHeaderView::section {{ background: {theme.colour('raised').name()}; border: 0;"
            f" border-bottom: 1px solid {theme.colour('line').name()}; padding-left: {theme.px(10)}px;"
            f" color: {theme.colour('text2').name()}; }}"
            f"QScrollBar:vertical {{ background: {theme.colour('surface').name()}; width: {theme.px(12)}px; }}"
            f"QScrollBar::handle:vertical {{ background: {theme.colour('control').name()};"
            f" border-radius: {theme.px(4)}px; margin: {theme.px(2)}px; min-height: {theme.px(30)}px; }}"
            "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
            "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
        )


class _Cell(QStyledItemDelegate):
    """Draws one cell."""

    def __init__(self, rows: LogRows, theme: Theme, parent: LogTable) -> None:
        super().__init__(parent)
        self._rows, self._theme = rows, theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = self._theme
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(place, theme.colour("accent_soft" if is_chosen else "surface"))
        line = max(1, theme.px(1))
        painter.fillRect(place.left(), place.bottom() - line + 1, place.width(), line, theme.colour("line"))
        column, crossing = Column(index.column()), self._rows.crossing_at(index.row())
        if is_chosen and column is Column.TIME:
            painter.fillRect(place.left(), place.top(), theme.px(3), place.height(), theme.colour("accent"))
        room = place.adjusted(theme.px(10), 0, -theme.px(4), 0)
        words = str(index.data() or "")
        match column:
            case Column.WAY:
                self._icon(painter, room, way_mark(crossing.direction), "text2")
            case Column.DECISION:
                icon, colour = decision_mark(crossing.decision.outcome)
                room = self._icon(painter, room, icon, colour)
                self._text(painter, room, words, theme.font(Letters.SMALL))
            case Column.DOCUMENT:
                self._text(painter, room, words, self._mono())
            case Column.FLAGS:
                self._flags(painter, room, self._rows.flags_of(crossing))
            case _:
                self._text(painter, room, words, theme.font(Letters.SMALL))
        painter.restore()

    def _text(self, painter: QPainter, room: QRect, words: str, font: QFont) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        said = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, said)

    def _icon(self, painter: QPainter, room: QRect, icon: Icon, colour: str) -> QRect:
        size = self._theme.px(15)
        top = room.top() + (room.height() - size) // 2
        drawn = pixmap(icon, self._theme.colour(colour), size, painter.device().devicePixelRatio())
        painter.drawPixmap(room.left(), top, drawn)
        return room.adjusted(size + self._theme.px(7), 0, 0, 0)

    def _flags(self, painter: QPainter, room: QRect, flags: tuple[tuple[str, str], ...]) -> None:
        theme = self._theme
        painter.setFont(theme.font(Letters.CAP))
        left = room.left()
        for words, status in flags:
            width = painter.fontMetrics().horizontalAdvance(words) + theme.px(18)
            if left + width > room.right():
                break
            chip = QRectF(left, room.top() + theme.px(5), width, room.height() - theme.px(11))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("raised" if status == "text" else f"{status}_soft"))
            painter.drawRoundedRect(chip, theme.px(5), theme.px(5))
            painter.setPen(theme.colour("text2" if status == "text" else f"{status}_text"))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)
            left += width + theme.px(6)

    def _mono(self) -> QFont:
        font = QFont(self._theme.font(Letters.SMALL))
        font.setFamilies(_MONO)
        return font
