"""Words that lie over the foot of the window for a while, where something was done or could not be."""

from PySide6.QtCore import QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from borderdesk.ui.parts.layouts import Row
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme

SHOWN_MS = 8000
HEIGHT, FOOT = 40, 34


class Telling(QWidget):
    """Takes no keyboard and asks for nothing."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words = Text(theme, Letters.REASON, "bar_text")
        row = Row(theme, self, margins=(16, 0, 16, 0))
        row.addWidget(self.words)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.setInterval(SHOWN_MS)
        self._going.timeout.connect(self.hide)
        theme.changed.connect(self._place)
        self.hide()

    def tell(self, words: str) -> None:
        """Show these words instead of others."""
        self.words.show_text(words)
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()
        self._going.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("bar"))
        painter.drawRoundedRect(QRectF(self.rect()), self._theme.px(8), self._theme.px(8))

    @Slot()
    def _place(self) -> None:
        parent, px = self.parentWidget(), self._theme.px
        if parent is not None:
            width = min(parent.width() - px(40), self.words.sizeHint().width() + px(40))
            self.setGeometry((parent.width() - width) // 2, parent.height() - px(HEIGHT + FOOT), width, px(HEIGHT))
