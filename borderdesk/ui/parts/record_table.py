"""A table of records: rows to move through with the keyboard, drawn from the theme."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from borderdesk.ui.icons import Icon, pixmap
from borderdesk.ui.keys import is_window_key
from borderdesk.ui.theme import Letters, Theme

ROW_HEIGHT, HEAD_HEIGHT = 32, 30
_MOVING = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class TableColumn:
    """A column: its words and its width in lengths of the design; those without a width share what is left."""

    words: str
    width: float = 0
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one place of a table, over `spans` columns: words, as a chip where a `status` is given."""

    text: str
    status: str = ""
    icon: Icon | None = None
    is_code: bool = False
    is_faint: bool = False
    spans: int = 1


class RecordTable(QTableView):
    """Rows of cells; Up and Down move, Enter opens.

    Signals:
        chosen: Another row has the cursor; carries its number, -1 for none.
        opened: Enter or a double click; carries the row's number.
    """

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, theme: Theme, name: str, columns: Sequence[TableColumn], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._columns = theme, tuple(columns)
        self._rows = _Rows(self._columns, self)
        self.setModel(self._rows)
        self.setItemDelegate(_CellPainter(theme, self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.verticalHeader().hide()
        self.setHorizontalHeader(_Head(theme, self))
        self.doubleClicked.connect(self._open)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def row(self) -> int:
        """The row that has the cursor, -1 for none."""
        return self.currentIndex().row()

    def show_rows(self, rows: Sequence[Sequence[Cell]], row: int = -1) -> None:
        """Show other rows, with the cursor on one of them."""
        is_news = self._rows.replace(rows)
        if is_news:
            self._span(rows)
        if is_news or row != self.row:
            self._place_cursor(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.row >= 0:
            self.opened.emit(self.row)
        elif event.key() in _MOVING and not is_window_key(event):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row() and not self.signalsBlocked():
            self.chosen.emit(current.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _span(self, rows: Sequence[Sequence[Cell]]) -> None:
        self.clearSpans()
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                if cell.spans > 1:
                    self.setSpan(number, column, 1, cell.spans)

    def _place_cursor(self, row: int) -> None:
        self.blockSignals(True)
        if 0 <= row < self._rows.rowCount():
            self.selectRow(row)
            self.scrollTo(self._rows.index(row, 0))
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        self.blockSignals(False)
        self.viewport().update()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def _share_width(self) -> None:
        fixed = sum(self._theme.px(column.width) for column in self._columns)
        open_columns = [column for column in self._columns if not column.width] or [self._columns[-1]]
        share = max(self._theme.px(60), (self.viewport().width() - fixed) // len(open_columns))
        for number, column in enumerate(self._columns):
            self.setColumnWidth(number, self._theme.px(column.width) if column.width else share)

    def _dress(self) -> None:
        theme = self._theme
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT))
        self.horizontalHeader().setFixedHeight(theme.px(HEAD_HEIGHT))
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, theme.colour("surface"))
        self.setPalette(palette)
        self.verticalScrollBar().setStyleSheet(_scroll_bar(theme))
        self._share_width()
        self.viewport().update()


class _Rows(QAbstractTableModel):
    """The cells as Qt asks for them, for drawing and for screen readers."""

    def __init__(self, columns: tuple[TableColumn, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = columns
        self._rows: tuple[tuple[Cell, ...], ...] = ()

    def replace(self, rows: Sequence[Sequence[Cell]]) -> bool:
        new = tuple(tuple(row) for row in rows)
        if new == self._rows:
            return False
        self.beginResetModel()
        self._rows = new
        self.endResetModel()
        return True

    def cell(self, index: _Index) -> Cell:
        return self._rows[index.row()][index.column()]

    def column(self, number: int) -> TableColumn:
        return self._columns[number]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # as Qt declares it
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # as Qt declares it
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.cell(index).text
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].words
        return None


class _CellPainter(QStyledItemDelegate):
    """Draws a cell, the row under the cursor with a bar at its beginning."""

    def __init__(self, theme: Theme, table: RecordTable) -> None:
        super().__init__(table)
        self._theme, self._table = theme, table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, rows = self._theme, self._table.model()
        if not isinstance(rows, _Rows):
            return
        cell, place = rows.cell(index), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = index.row() == self._table.row
        painter.fillRect(place, theme.colour("accent_soft" if is_current else "surface"))
        painter.fillRect(place.adjusted(0, place.height() - 1, 0, 0), theme.colour("line"))
        if is_current and index.column() == 0:
            bar = QRect(place.left(), place.top(), theme.px(4 if self._table.hasFocus() else 3), place.height())
            painter.fillRect(bar, theme.colour("focus" if self._table.hasFocus() else "accent"))
        room = place.adjusted(theme.px(12), 0, -theme.px(4), 0)
        if cell.status:
            self._paint_chip(painter, room, cell)
        else:
            self._paint_words(painter, room, cell, is_number=rows.column(index.column()).is_number)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRect, cell: Cell, *, is_number: bool) -> None:
        theme = self._theme
        if cell.icon is not None:
            size = theme.px(16)
            drawn = pixmap(cell.icon, theme.colour("text2"), size, self._table.devicePixelRatioF())
            painter.drawPixmap(room.left(), room.center().y() - size // 2, drawn)
            room = room.adjusted(size + theme.px(6), 0, 0, 0)
        painter.setPen(theme.colour("text2" if cell.is_faint else "text"))
        painter.setFont(theme.font(Letters.MONO if cell.is_code else Letters.SMALL))
        words = painter.fontMetrics().elidedText(cell.text, Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
        if is_number:
            room = room.adjusted(0, 0, -theme.px(10), 0)
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_chip(self, painter: QPainter, room: QRect, cell: Cell) -> None:
        theme = self._theme
        is_fact = cell.status == "fact"
        ink = "text2" if is_fact else cell.status if cell.status == "accent" else f"{cell.status}_text"
        font = theme.font(Letters.CAP)
        words = QFontMetrics(font).elidedText(cell.text, Qt.TextElideMode.ElideRight, room.width() - theme.px(18))
        width, height = QFontMetrics(font).horizontalAdvance(words) + theme.px(18), theme.px(22)
        place = QRectF(room.left() - theme.px(2), room.center().y() - height / 2 + 0.5, width, height)
        painter.setPen(QPen(theme.colour("line" if is_fact else f"{cell.status}_soft"), theme.scale))
        painter.setBrush(theme.colour("raised" if is_fact else f"{cell.status}_soft"))
        painter.drawRoundedRect(place, theme.px(5), theme.px(5))
        painter.setPen(theme.colour(ink))
        painter.setFont(font)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


class _Head(QHeaderView):
    """The row of column titles."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._theme = theme
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803  # Qt's name
        theme, rows = self._theme, self.model()
        painter.fillRect(rect, theme.colour("raised"))
        painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), theme.colour("line"))
        if not isinstance(rows, _Rows):
            return
        column = rows.column(logicalIndex)
        painter.setPen(theme.colour("text2"))
        painter.setFont(theme.font(Letters.CAP))
        room = rect.adjusted(theme.px(12), 0, -theme.px(14 if column.is_number else 4), 0)
        side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
        words = painter.fontMetrics().elidedText(column.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, words)


def _scroll_bar(theme: Theme) -> str:
    return (
        f"QScrollBar:vertical {{ background: transparent; width: {theme.px(10)}px; margin: 0; }}"
        f"QScrollBar::handle:vertical {{ background: {theme.colour('control').name()};"
        f" border-radius: {theme.px(4)}px; margin: {theme.px(1)}px; min-height: {theme.px(28)}px; }}"
        "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
    )
