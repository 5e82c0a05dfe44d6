"""The command list: type to filter, Up and Down to choose, Enter to run."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from borderdesk.ui.commands.command import PageCommand, matching
from borderdesk.ui.keys import Command, KeyMap
from borderdesk.ui.parts.inputs import Input
from borderdesk.ui.parts.layouts import Column, Line
from borderdesk.ui.parts.marks import KeyCap
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme

WIDTH, ROWS, TOP = 560, 11, 80


class CommandList(QWidget):
    """Lies over the page while it is open.

    Signals:
        closed: It went away; the keyboard belongs to the page again.
    """

    closed = Signal()

    def __init__(self, theme: Theme, keys: KeyMap, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._keys = theme, keys
        self._offered: Sequence[PageCommand] = ()
        self.found: tuple[PageCommand, ...] = ()
        self.chosen = 0
        self.setAccessibleName(self.tr("Commands"))
        self.input = Input(theme, self.tr("Command"))
        self.input.setPlaceholderText(self.tr("Type what you want to do"))
        self.input.installEventFilter(self)
        self.rows = [_Row(theme) for _ in range(ROWS)]
        self.nothing = Text(theme, Letters.BODY, "text2", self.tr("No command has these words. Delete some."))
        column = Column(theme, self, margins=(10, 10, 10, 10), gap=2)
        column.addWidget(self.input)
        column.space(4)
        column.addWidget(self.nothing)
        for row in self.rows:
            column.addWidget(row)
            row.pressed.connect(self._press)
        column.addStretch(1)
        self.input.textChanged.connect(self._filter)
        theme.changed.connect(self._place)
        self.hide()

    def open_with(self, commands: Sequence[PageCommand]) -> None:
        """Offer commands, and take the keyboard."""
        self._offered = commands
        self.input.clear()
        self._filter()
        self._place()
        self.show()
        self.raise_()
        self.input.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_list(self) -> None:
        """Go away without running anything."""
        if self.isVisible():
            self.hide()
            self._offered = self.found = ()
            self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.input:
            return self._take(event)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Whatever the input leaves over goes no further: the page below is not to be decided on from here.
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("control"), theme.scale))
        painter.setBrush(theme.colour("surface"))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, theme.px(8), theme.px(8))

    def _take(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_list()
            case Qt.Key.Key_Down | Qt.Key.Key_Tab:
                self._move(1)
            case Qt.Key.Key_Up | Qt.Key.Key_Backtab:
                self._move(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if not event.isAutoRepeat():
                    self._run(self.chosen)
            case _ if self._keys.command_of(event) is Command.COMMANDS:
                self.close_list()
            case _:
                return False
        return True

    def _move(self, step: int) -> None:
        if self.found:
            self.chosen = (self.chosen + step) % len(self.found)
            self._draw()

    def _run(self, index: int) -> None:
        if index < len(self.found):
            command = self.found[index]
            self.close_list()
            command.run()

    @Slot()
    def _filter(self) -> None:
        self.found = matching(self._offered, self.input.text())
        self.chosen = 0
        self._draw()

    @Slot()
    def _press(self) -> None:
        sender = self.sender()
        if isinstance(sender, _Row):
            self._run(sender.index)

    def _draw(self) -> None:
        first = max(0, min(self.chosen - ROWS // 2, len(self.found) - ROWS))
        self.nothing.setVisible(not self.found)
        for place, row in enumerate(self.rows):
            index = first + place
            row.setVisible(index < len(self.found))
            if index < len(self.found):
                row.show_command(self.found[index], index, is_chosen=index == self.chosen)
        self._place()
        if self.found:
            # The list is not focused, so that a screen reader hears the choice through the input.
            self.input.setAccessibleDescription(self.found[self.chosen].words)

    def _place(self) -> None:
        parent, theme = self.parentWidget(), self._theme
        if parent is not None:
            self.resize(theme.px(WIDTH), theme.px(70 + 34 * max(1, min(ROWS, len(self.found)))))
            self.move((parent.width() - self.width()) // 2, theme.px(TOP))


class _Row(Line):
    """One command."""

    pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 32, margins=(10, 0, 10, 0), gap=10)
        self._row_theme = theme
        self._is_chosen = False
        self.index = 0
        self.words = Text(theme, Letters.BODY)
        self.group = Text(theme, Letters.LABEL, "text3")
        self._cap: KeyCap | None = None
        self.row.addWidget(self.words)
        self.row.addStretch(1)
        self.row.addWidget(self.group)

    def show_command(self, command: PageCommand, index: int, *, is_chosen: bool) -> None:
        self.index, self._is_chosen = index, is_chosen
        self.words.show_text(command.words, "accent" if is_chosen else "text")
        self.group.show_text(command.group)
        if self._cap is not None:
            self._cap.hide()
            self._cap.deleteLater()
            self._cap = None
        if command.key:
            self._cap = KeyCap(self._row_theme, command.key)
            self.row.addWidget(self._cap)
        self.setAccessibleName(command.words)
        self.update()

    def mousePressEvent(self, _event: object) -> None:
        self.pressed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._is_chosen:
            painter, theme = QPainter(self), self._row_theme
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(self.rect(), theme.px(5), theme.px(5))
