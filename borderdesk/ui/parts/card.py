"""A card: a rounded surface with a title and whatever it holds."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from borderdesk.ui.parts.layouts import Column, Row, Strut
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme


class Card(QWidget):
    """A surface with a title at its top left and room for a few words or controls at its top right."""

    def __init__(
        self, theme: Theme, title: str, *, head: float = 20, ground: str = "surface", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._ground = theme, ground
        self._outline, self._outline_width = "line", 1.0
        self.setAccessibleName(title)
        self.title = Text(theme, Letters.SMALL_STRONG, "text2", title)
        self.aside = Row(theme, gap=8)
        self.body = Column(theme, self, margins=(14, 11, 14, 11))
        row = Row(theme)
        row.addWidget(Strut(theme, head))
        row.addWidget(self.title)
        row.addStretch(1)
        row.addLayout(self.aside)
        self.body.addLayout(row)
        theme.changed.connect(self.update)

    def outline(self, token: str, width: float) -> None:
        """Draw the edge in another colour and width."""
        if (token, width) != (self._outline, self._outline_width):
            self._outline, self._outline_width = token, width
            self.update()

    def minimumSizeHint(self) -> QSize:
        # A column sets the width of its cards; what has no room there is cut with dots or goes on below.
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(self._outline_width * self._theme.scale, self._theme.edge)
        painter.setPen(QPen(self._theme.colour(self._outline), width))
        painter.setBrush(self._theme.colour(self._ground))
        radius = self._theme.px(8)
        edge = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(edge, radius, radius)


class Rule(QWidget):
    """A thin line between the parts of a card."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self._dress)
        self._dress()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour("line"))

    def _dress(self) -> None:
        self.setFixedHeight(max(1, self._theme.px(1)))
        self.update()
