"""A bar that shows how far a long act is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderdesk.ui.theme import Theme


class ProgressLine(QWidget):
    """A thin bar, filled to a share."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._share, self._colour = theme, 0.0, "accent"
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)
        self._dress()

    def show_share(self, share: float, colour: str = "accent") -> None:
        """Fill the bar to a share between 0 and 1."""
        bounded = min(1.0, max(0.0, share))
        if (bounded, colour) != (self._share, self._colour):
            self._share, self._colour = bounded, colour
            self.setAccessibleDescription(f"{round(100 * bounded)} %")
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        place, radius = QRectF(self.rect()), self.height() / 2
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(place, radius, radius)
        if self._share > 0:
            place.setWidth(max(place.height(), place.width() * self._share))
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                place.moveRight(self.width())
            painter.setBrush(theme.colour(self._colour))
            painter.drawRoundedRect(place, radius, radius)

    def _dress(self) -> None:
        self.setFixedHeight(self._theme.px(8))
        self.update()
