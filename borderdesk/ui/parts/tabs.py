"""Tabs: one of a few parts of a page, each with a count where it has one."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from borderdesk.ui.keys import is_window_key
from borderdesk.ui.parts.layouts import Row
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.speech import figure

TAB_HEIGHT = 36


class Tabs(QWidget):
    """A row of tabs; the arrow keys move among them.

    Signals:
        chosen: Another tab was chosen; carries its code.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, tabs: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self._codes = [code for code, _ in tabs]
        self.buttons = {code: _Tab(theme, words) for code, words in tabs}
        self._group = QButtonGroup(self)
        row = Row(theme, self, gap=4)
        for number, button in enumerate(self.buttons.values()):
            self._group.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self._group.idClicked.connect(self._choose)
        self.buttons[self._codes[0]].setChecked(True)
        theme.changed.connect(self._dress)
        self._dress()

    def show_code(self, code: str) -> None:
        """Show a tab as chosen."""
        self.buttons[code].setChecked(True)

    def show_count(self, code: str, count: int | None) -> None:
        """Show how many things a tab holds, or nothing."""
        self.buttons[code].show_count(count)

    def focus_chosen(self) -> None:
        """Put the keyboard on the chosen tab."""
        self.buttons[self._codes[max(0, self._group.checkedId())]].setFocus(Qt.FocusReason.TabFocusReason)

    def step(self, steps: int) -> None:
        """Choose the tab so many steps on, round the end."""
        number = (self._group.checkedId() + steps) % len(self._codes)
        self._group.button(number).setChecked(True)
        self._choose(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if steps is None:
            event.ignore()
        else:
            self.step(steps)
            self.focus_chosen()

    def paintEvent(self, _event: QPaintEvent) -> None:
        thin = max(1, self._theme.px(1))
        line = self.rect().adjusted(0, self.height() - thin, 0, 0)
        QPainter(self).fillRect(line, self._theme.colour("line"))

    @Slot(int)
    def _choose(self, number: int) -> None:
        self.chosen.emit(self._codes[number])

    def _dress(self) -> None:
        self.setFixedHeight(self._theme.px(TAB_HEIGHT))
        self.update()


class _Tab(QAbstractButton):
    """One tab."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._theme, self._count = theme, ""
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._dress)
        self._dress()

    def show_count(self, count: int | None) -> None:
        words = "" if count is None else figure(count)
        if words != self._count:
            self._count = words
            self.setAccessibleDescription(words)
            self._dress()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(Letters.BUTTON))
        count = metrics.horizontalAdvance(self._count) + self._theme.px(8) if self._count else 0
        return QSize(metrics.horizontalAdvance(self.text()) + count + self._theme.px(28), self._theme.px(TAB_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not is_window_key(event):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setFont(theme.font(Letters.BUTTON))
        painter.setPen(theme.colour("accent" if self.isChecked() else "text2"))
        room = self.rect().adjusted(theme.px(14), 0, -theme.px(14), 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setPen(theme.colour("text3"))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._count)
        if self.isChecked():
            thick = theme.px(3)
            line = self.rect().adjusted(theme.px(6), self.height() - thick, -theme.px(6), 0)
            painter.fillRect(line, theme.colour("accent"))

    def _dress(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
