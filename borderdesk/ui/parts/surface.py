"""A rounded surface without a title, for a table that fills it."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from borderdesk.ui.parts.layouts import Column
from borderdesk.ui.theme import Theme


class Surface(QWidget):
    """Holds whatever is added to `body`, inside its edge."""

    def __init__(self, theme: Theme, margins: tuple[float, float, float, float] = (1, 1, 1, 1), gap: float = 0) -> None:
        super().__init__()
        self._theme = theme
        self.body = Column(theme, self, margins=margins, gap=gap)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line"), theme.scale))
        painter.setBrush(theme.colour("surface"))
        half = theme.scale / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), theme.px(8), theme.px(8))
