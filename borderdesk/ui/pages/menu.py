"""The side menu: the pages by name, each with its key and how much waits on it."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from borderdesk.ui.icons import Icon, pixmap
from borderdesk.ui.pages.page import NamedPage
from borderdesk.ui.parts.layouts import Column
from borderdesk.ui.theme import Letters, Theme

MENU_WIDTH, ITEM_HEIGHT = 184, 38


class SideMenu(QWidget):
    """The items under each other; Up and Down move, Ctrl and a digit goes there from anywhere.

    Signals:
        chosen: An item was chosen; carries its number from 0.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, pages: Sequence[NamedPage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Pages"))
        self._group = QButtonGroup(self)
        column = Column(theme, self, margins=(8, 10, 8, 10), gap=2)
        self.items = [_Item(theme, named.icon, named.words, f"Ctrl {n}") for n, named in enumerate(pages, 1)]
        for number, item in enumerate(self.items):
            self._group.addButton(item, number)
            column.addWidget(item)
        column.addStretch(1)
        self._group.idClicked.connect(self.chosen)
        theme.changed.connect(self._dress)
        self._dress()

    def show_chosen(self, number: int) -> None:
        """Show an item as the one that is open."""
        self.items[number].setChecked(True)

    def show_count(self, number: int, count: int) -> None:
        """Show how many things wait behind an item."""
        self.items[number].show_count(count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        focused = next((number for number, item in enumerate(self.items) if item.hasFocus()), None)
        if steps is None or focused is None:
            event.ignore()
        else:
            self.items[(focused + steps) % len(self.items)].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, thin = QPainter(self), max(1, self._theme.px(1))
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = 0 if is_mirrored else self.width() - thin
        painter.fillRect(left, 0, thin, self.height(), self._theme.colour("line"))

    @Slot()
    def _dress(self) -> None:
        self.setFixedWidth(self._theme.px(MENU_WIDTH))
        self.update()


class _Item(QAbstractButton):
    """One page."""

    def __init__(self, theme: Theme, icon: Icon, words: str, key: str) -> None:
        super().__init__()
        self._theme, self._icon, self._count = theme, icon, 0
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(key)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self._dress)
        self._dress()

    def show_count(self, count: int) -> None:
        if count != self._count:
            self._count = count
            self.setAccessibleDescription(self.tr("{number} waiting").replace("{number}", str(count)))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(MENU_WIDTH - 16), self._theme.px(ITEM_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(self.rect(), theme.px(6), theme.px(6))
        ink = theme.colour("accent" if self.isChecked() else "text")
        size = theme.px(18)
        drawn = pixmap(self._icon, ink, size, self.devicePixelRatioF())
        painter.drawPixmap(self._visual(QRect(theme.px(11), (self.height() - size) // 2, size, size)).topLeft(), drawn)
        painter.setPen(ink)
        painter.setFont(theme.font(Letters.BUTTON if self.isChecked() else Letters.INPUT))
        room = self._visual(self.rect().adjusted(theme.px(38), 0, -theme.px(44 if self._count else 6), 0))
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, words)
        if self._count:
            self._paint_count(painter)

    def _paint_count(self, painter: QPainter) -> None:
        theme, words = self._theme, str(self._count) if self._count < 1000 else "999+"
        font = theme.font(Letters.CAP)
        width = max(theme.px(24), QFontMetrics(font).horizontalAdvance(words) + theme.px(14))
        height = theme.px(21)
        place = QRect(self.width() - width - theme.px(8), (self.height() - height) // 2, width, height)
        place = self._visual(place)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("warn"))
        painter.drawRoundedRect(QRectF(place), theme.px(5), theme.px(5))
        painter.setPen(theme.colour("warn_on"))
        painter.setFont(font)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _visual(self, place: QRect) -> QRect:
        if self.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
            return place
        return QRect(self.width() - place.right() - 1, place.top(), place.width(), place.height())

    def _dress(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
