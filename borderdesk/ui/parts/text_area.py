"""A few lines of text with room for a number of characters, counted down."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from borderdesk.ui.keys import is_window_key
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme


class TextArea(QWidget):
    """A labelled text of up to `longest` characters; Tab leaves it.

    Signals:
        edited: The text is different now.
    """

    edited = Signal()

    def __init__(self, theme: Theme, label: str, *, longest: int, height: float) -> None:
        super().__init__()
        self._longest = longest
        self.edit = _Edit(theme, label, height)
        self.left = Text(theme, Letters.LABEL, "text3", firm=True)
        head = Row(theme)
        head.addWidget(Text(theme, Letters.LABEL, "text3", label))
        head.addStretch(1)
        head.addWidget(self.left)
        column = Column(theme, self, gap=3)
        column.addLayout(head)
        column.addWidget(self.edit)
        self.edit.textChanged.connect(self._count)
        self._count()

    @property
    def text(self) -> str:
        """What was typed."""
        return self.edit.toPlainText()

    @Slot()
    def _count(self) -> None:
        left = self._longest - len(self.text)
        if left < 0:
            cursor = self.edit.textCursor()
            place = cursor.position()
            self.edit.setPlainText(self.text[: self._longest])
            cursor.setPosition(min(place, self._longest))
            self.edit.setTextCursor(cursor)
            return
        self.left.show_text(self.tr("{number} characters left").replace("{number}", str(left)))
        self.edited.emit()


class _Edit(QPlainTextEdit):
    def __init__(self, theme: Theme, name: str, height: float) -> None:
        super().__init__()
        self._theme, self._design_height = theme, height
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.verticalScrollBar().setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAccessibleName(name)
        theme.changed.connect(self._dress)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_window_key(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("control"), theme.scale))
        painter.setBrush(theme.colour("surface"))
        half = theme.scale / 2
        place = QRectF(self.viewport().rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(place, theme.px(5), theme.px(5))
        painter.end()
        super().paintEvent(event)

    def _dress(self) -> None:
        theme = self._theme
        self.setFont(theme.font(Letters.INPUT))
        self.document().setDocumentMargin(theme.px(8))
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: transparent; color: {theme.colour('text').name()};"
            f" selection-background-color: {theme.colour('accent').name()};"
            f" selection-color: {theme.colour('accent_on').name()}; }}"
        )
        self.setFixedHeight(theme.px(self._design_height))
