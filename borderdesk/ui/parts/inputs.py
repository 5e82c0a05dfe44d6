"""Inputs: a line of text, a choice from a list, a row of options; the window's own keys pass through them."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QComboBox, QCompleter, QLineEdit, QSizePolicy, QWidget

from borderdesk.ui.icons import Icon, pixmap
from borderdesk.ui.keys import is_window_key
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme

INPUT_HEIGHT = 38


def _paint_box(painter: QPainter, theme: Theme, place: QRect, edge: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(edge), theme.edge))
    painter.setBrush(theme.colour("surface"))
    half = theme.edge / 2
    painter.drawRoundedRect(QRectF(place).adjusted(half, half, -half, -half), theme.px(5), theme.px(5))


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
    palette.setColor(QPalette.ColorRole.Text, theme.colour("text"))
    palette.setColor(QPalette.ColorRole.PlaceholderText, theme.colour("text3"))
    palette.setColor(QPalette.ColorRole.Highlight, theme.colour("accent"))
    palette.setColor(QPalette.ColorRole.HighlightedText, theme.colour("accent_on"))
    return palette


class Input(QLineEdit):
    """A line of text; `is_wrong` colours its edge."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        longest: int = 60,
        letters: Letters = Letters.INPUT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._letters = theme, letters
        self._edge = "control"
        self.setFrame(False)
        self.setMaxLength(longest)
        self.setAccessibleName(name)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        theme.changed.connect(self._dress)
        self._dress()

    def show_text(self, text: str) -> None:
        """Show a text without moving the cursor of somebody who types the same."""
        if text != self.text():
            self.setText(text)

    def mark_wrong(self, is_wrong: bool) -> None:
        """Colour the edge, or stop doing so."""
        edge = "stop_text" if is_wrong else "control"
        if edge != self._edge:
            self._edge = edge
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_window_key(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        _paint_box(painter, self._theme, self.rect(), self._edge)
        painter.end()
        super().paintEvent(event)

    def _dress(self) -> None:
        self.setFont(self._theme.font(self._letters))
        self.setPalette(_palette(self._theme))
        self.setFixedHeight(self._theme.px(INPUT_HEIGHT))
        self.setTextMargins(self._theme.px(8), 0, self._theme.px(8), 0)


def complete(control: QLineEdit, words: Sequence[str]) -> None:
    """Complete in place what is typed to one of these words, whatever its capitals."""
    completer = QCompleter(list(words), control)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
    control.setCompleter(completer)


class Choice(QComboBox):
    """One of several words; letters jump to the next one that begins with them."""

    def __init__(
        self, theme: Theme, name: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.addItem("–", "")
        for code, words in choices:
            self.addItem(words, code)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def code(self) -> str:
        """The code of what is chosen, empty for nothing."""
        return str(self.currentData() or "")

    def show_code(self, code: str) -> None:
        """Choose by code."""
        index = self.findData(code)
        if index != self.currentIndex():
            self.setCurrentIndex(index)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(INPUT_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_window_key(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        _paint_box(painter, theme, self.rect(), "control")
        size = theme.px(18)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = theme.px(9) if is_mirrored else self.width() - size - theme.px(9)
        painter.drawPixmap(
            left,
            (self.height() - size) // 2,
            pixmap(Icon.OPENS, theme.colour("text2"), size, self.devicePixelRatioF()),
        )
        room = self.rect().adjusted(theme.px(12), 0, -theme.px(12), 0)
        room = room.adjusted(size, 0, 0, 0) if is_mirrored else room.adjusted(0, 0, -size, 0)
        painter.setFont(self.font())
        painter.setPen(theme.colour("text" if self.code else "text3"))
        words = painter.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, words)

    def _dress(self) -> None:
        theme = self._theme
        self.setFont(theme.font(Letters.INPUT))
        self.setFixedHeight(theme.px(INPUT_HEIGHT))
        self.view().setFont(theme.font(Letters.INPUT))
        self.view().setStyleSheet(
            f"QAbstractItemView {{ background: {theme.colour('surface').name()}; color: {theme.colour('text').name()};"
            f" border: 1px solid {theme.colour('control').name()}; outline: 0;"
            f" selection-background-color: {theme.colour('accent').name()};"
            f" selection-color: {theme.colour('accent_on').name()}; }}"
            f"QAbstractItemView::item {{ min-height: {theme.px(32)}px; padding-left: {theme.px(8)}px; }}"
        )


class _Option(QAbstractButton):
    """One option of a segment."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._theme = theme
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self._theme.font(Letters.BUTTON)).horizontalAdvance(self.text())
        return QSize(width + self._theme.px(8), self._theme.px(INPUT_HEIGHT - 6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        if self.isChecked():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(self.rect(), theme.px(4), theme.px(4))
        painter.setPen(theme.colour("accent_on" if self.isChecked() else "text"))
        painter.setFont(theme.font(Letters.BUTTON if self.isChecked() else Letters.INPUT))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_window_key(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class Segment(QWidget):
    """A row of options of which one may be chosen.

    Signals:
        chosen: The officer chose; carries the option's code.
    """

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, name: str, options: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self._codes = [code for code, _ in options]
        self._group = QButtonGroup(self)
        row = Row(theme, self, margins=(3, 3, 3, 3), gap=2)
        for index, (_, words) in enumerate(options):
            option = _Option(theme, words)
            self._group.addButton(option, index)
            row.addWidget(option)
        self._group.idClicked.connect(self._choose)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def code(self) -> str:
        """The code of what is chosen, empty for nothing."""
        chosen = self._group.checkedId()
        return self._codes[chosen] if chosen >= 0 else ""

    def show_code(self, code: str) -> None:
        """Show an option as chosen, or none."""
        chosen = self._codes.index(code) if code in self._codes else -1
        if self._group.checkedId() == chosen:
            return
        self._group.setExclusive(False)
        for index, option in enumerate(self._group.buttons()):
            option.setChecked(index == chosen)
        self._group.setExclusive(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        _paint_box(QPainter(self), self._theme, self.rect(), "control")

    @Slot(int)
    def _choose(self, index: int) -> None:
        self.chosen.emit(self._codes[index])

    def _dress(self) -> None:
        self.setFixedHeight(self._theme.px(INPUT_HEIGHT))
        self.update()


class Labelled(QWidget):
    """An input under its label, with a line below for what the input has to say."""

    def __init__(self, theme: Theme, label: str, control: QWidget, *, hint: str = "", has_note: bool = False) -> None:
        super().__init__()
        column = Column(theme, self, gap=3)
        head = Row(theme, gap=7)
        self.label = Text(theme, Letters.LABEL, "text3", label)
        self.label.setBuddy(control)
        head.addWidget(self.label)
        if hint:
            head.addWidget(Text(theme, Letters.LABEL, "text3", hint))
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(control)
        self.note = Text(theme, Letters.LABEL, "text3")
        self.note.setVisible(has_note)
        column.addWidget(self.note)
