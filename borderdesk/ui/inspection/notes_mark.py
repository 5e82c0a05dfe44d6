"""The number of notes at the title of the checks: the one sign that there is something to read."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from borderdesk.ui.theme import Letters, Theme


class NotesMark(QAbstractButton):
    """The words take the same room whatever the number: "Notes 0" and "Notes 1" are as wide as each other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._count = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._dress)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Show how many notes there are."""
        self._count = count
        self.setText(self.tr("Notes {number}").replace("{number}", str(count)))
        self.setAccessibleName(self.text())
        self._dress()

    def sizeHint(self) -> QSize:
        bold = QFontMetrics(self._theme.font(Letters.NOTES))
        words = self.tr("Notes {number}").replace("{number}", "0")
        return QSize(bold.horizontalAdvance(words) + 1, self._theme.px(20))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.colour("text" if self._count else "text3"))
        painter.setFont(self._theme.font(Letters.NOTES if self._count else Letters.LABEL))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.text())

    def _dress(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
