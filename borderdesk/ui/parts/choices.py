"""A numbered choice: its digit chooses it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from borderdesk.ui.theme import Letters, Theme


class NumberedChoice(QAbstractButton):
    """A number and a few words in an outline, filled when chosen."""

    def __init__(self, theme: Theme, number: int, words: str) -> None:
        super().__init__()
        self._theme = theme
        self.number = number
        self.setText(words)
        self.setCheckable(True)
        self.setAccessibleName(f"{number} {words}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._theme.font(Letters.LABEL)).horizontalAdvance(self.text())
        return QSize(words + self._theme.px(34), self._theme.px(36))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent" if self.isChecked() else "control"), theme.edge))
        painter.setBrush(theme.colour("accent" if self.isChecked() else "surface"))
        half = theme.edge / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), theme.px(5), theme.px(5))
        number = QRect(theme.px(9), 0, theme.px(12), self.height())
        words = self.rect().adjusted(theme.px(24), 0, -theme.px(4), 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            number.moveRight(self.width() - theme.px(9))
            words = self.rect().adjusted(theme.px(4), 0, -theme.px(24), 0)
        painter.setPen(theme.colour("accent_on" if self.isChecked() else "accent"))
        painter.setFont(theme.font(Letters.SMALL_STRONG))
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(self.number))
        painter.setPen(theme.colour("accent_on" if self.isChecked() else "text"))
        painter.setFont(theme.font(Letters.LABEL))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())

    def _dress(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
