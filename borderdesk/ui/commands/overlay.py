"""The overview of the keys, over the page while its key is held, or until it is pressed again."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from borderdesk.ui.commands.key_groups import KeyGroup, columns_of
from borderdesk.ui.keys import Command, KeyMap
from borderdesk.ui.parts.marks import CAP_HEIGHT, cap_width, paint_cap
from borderdesk.ui.theme import Letters, Theme

HELD_S = 0.4
COLUMNS = 4
GROUND = 0.92
_ROW, _HEAD, _GAP = 29, 34, 18


class KeyOverlay(QWidget):
    """Lies over the whole window; a tap on its key keeps it until the next one, holding shows it as long as it is held.

    Signals:
        closed: It went away.
        print_asked: The card is to be printed.
    """

    closed = Signal()
    print_asked = Signal()

    def __init__(self, theme: Theme, keys: KeyMap, monotonic: Callable[[], float], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._keys, self._monotonic = theme, keys, monotonic
        self._groups: tuple[KeyGroup, ...] = ()
        self._title = ""
        self._opened_at = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def groups(self) -> tuple[KeyGroup, ...]:
        """What is shown."""
        return self._groups

    def open_with(self, title: str, groups: tuple[KeyGroup, ...]) -> None:
        """Show the keys of a page, and take the keyboard."""
        self._title, self._groups, self._opened_at = title, groups, self._monotonic()
        self.setAccessibleName(title)
        self.setAccessibleDescription(". ".join(f"{key}: {words}" for group in groups for key, words in group.keys))
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_overlay(self) -> None:
        """Go away."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def focusNextPrevChild(self, _next: bool) -> bool:
        # Tab must not lead to the page below.
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        match self._keys.command_of(event):
            case Command.PRINT:
                self.close_overlay()
                self.print_asked.emit()
            case Command.HELP | Command.CLEAR:
                self.close_overlay()
        # Any other key is swallowed: what lies below cannot be seen, so it cannot be decided on.

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        was_held = self._monotonic() - self._opened_at >= HELD_S
        is_help = self._keys.command_of(event) is Command.HELP
        if is_help and not event.isAutoRepeat() and was_held:
            self.close_overlay()

    def mousePressEvent(self, _event: object) -> None:
        self.close_overlay()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        ground = theme.colour("app")
        ground.setAlphaF(GROUND)
        painter.fillRect(self.rect(), ground)
        margin = theme.px(40)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font(Letters.TITLE))
        head = QRect(margin, theme.px(28), self.width() - 2 * margin, theme.px(34))
        start = self._start
        painter.drawText(head, start | Qt.AlignmentFlag.AlignVCenter, self._title)
        painter.setFont(theme.font(Letters.SMALL))
        painter.setPen(theme.colour("text2"))
        end = Qt.AlignmentFlag.AlignLeft if self._is_mirrored else Qt.AlignmentFlag.AlignRight
        words = self.tr("{key} or {esc} closes. {print} prints this as a card.")
        for name, command in (("key", Command.HELP), ("esc", Command.CLEAR), ("print", Command.PRINT)):
            words = words.replace(f"{{{name}}}", self._keys.cap(command))
        painter.drawText(head, end | Qt.AlignmentFlag.AlignVCenter, words)
        columns = columns_of(self._groups, COLUMNS)
        width = (self.width() - 2 * margin - theme.px(28) * (COLUMNS - 1)) // COLUMNS
        for place, column in enumerate(columns):
            left = margin + place * (width + theme.px(28))
            if self._is_mirrored:
                left = self.width() - left - width
            self._paint_column(painter, column, left, width)

    def _paint_column(self, painter: QPainter, column: tuple[KeyGroup, ...], left: int, width: int) -> None:
        theme = self._theme
        top = theme.px(84)
        for group in column:
            painter.setFont(theme.font(Letters.SMALL_STRONG))
            painter.setPen(theme.colour("accent"))
            head = QRect(left, top, width, theme.px(_HEAD - 8))
            painter.drawText(head, self._start | Qt.AlignmentFlag.AlignVCenter, group.title)
            top += theme.px(_HEAD)
            for key, words in group.keys:
                self._paint_key(painter, QRect(left, top, width, theme.px(_ROW)), key, words)
                top += theme.px(_ROW)
            top += theme.px(_GAP)

    def _paint_key(self, painter: QPainter, row: QRect, key: str, words: str) -> None:
        theme = self._theme
        cap = QRect(row.left(), 0, cap_width(theme, key), theme.px(CAP_HEIGHT))
        room = row.adjusted(max(theme.px(92), cap.width() + theme.px(10)), 0, 0, 0)
        if self._is_mirrored:
            cap.moveRight(row.right())
            room = row.adjusted(0, 0, -max(theme.px(92), cap.width() + theme.px(10)), 0)
        cap.moveTop(row.top() + (row.height() - cap.height()) // 2)
        paint_cap(painter, theme, cap, key, "text", "control")
        painter.setFont(theme.font(Letters.BODY))
        painter.setPen(theme.colour("text"))
        said = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, self._start | Qt.AlignmentFlag.AlignVCenter, said)

    @property
    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    @property
    def _start(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignRight if self._is_mirrored else Qt.AlignmentFlag.AlignLeft
