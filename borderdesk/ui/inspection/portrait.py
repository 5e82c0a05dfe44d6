"""The place of the portrait: a silhouette, as the crop of the holder's picture is off by default."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderdesk.ui.theme import Theme

WIDTH, HEIGHT, TALLEST = 118, 148, 188


class Portrait(QWidget):
    """A head and shoulders on raised ground, as high as there is room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("No portrait is kept"))
        theme.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedWidth(round(self.height() * WIDTH / HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = theme.edge / 2
        edge = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.setPen(QPen(theme.colour("line"), theme.edge))
        painter.setBrush(theme.colour("raised"))
        painter.drawRoundedRect(edge, theme.px(4), theme.px(4))
        ground = QPainterPath()
        ground.addRoundedRect(edge, theme.px(4), theme.px(4))
        painter.setClipPath(ground)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("silhouette"))
        w, h = edge.width(), edge.height()
        painter.drawEllipse(QRectF(0.33 * w, 0.22 * h, 0.34 * w, 0.34 * h))
        painter.drawEllipse(QRectF(0.14 * w, 0.64 * h, 0.72 * w, 0.9 * h))

    def _dress(self) -> None:
        self.setMinimumHeight(self._theme.px(70))
        self.setMaximumHeight(self._theme.px(TALLEST))
        self.updateGeometry()
