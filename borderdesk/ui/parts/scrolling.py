"""A column that scrolls where its cards no longer fit."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from borderdesk.ui.parts.layouts import Column
from borderdesk.ui.theme import Theme


class ScrollColumn(QScrollArea):
    """Cards under each other, as high as the column or, where they need more, behind a slim bar."""

    def __init__(self, theme: Theme, *cards: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.viewport().setAutoFillBackground(False)
        inner = _Cards()
        inner.setAutoFillBackground(False)
        layout = Column(theme, inner, gap=12)
        for card in cards:
            layout.addWidget(card)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def scrolls(self) -> bool:
        """Tell whether the cards need more room than the column has."""
        return self.verticalScrollBar().maximum() > 0

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The keys of the window pass through; a card that takes the keyboard is scrolled to by itself.
        event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.scrolls:
            super().wheelEvent(event)
        else:
            event.ignore()

    def _dress(self) -> None:
        colour, ground, width = self._theme.colour("control").name(), self._theme.colour("app").name(), 8
        px = self._theme.px
        self.verticalScrollBar().setStyleSheet(
            f"QScrollBar:vertical {{ background: {ground}; width: {px(width)}px; margin: 0; }}"
            f"QScrollBar::handle:vertical {{ background: {colour}; border-radius: {px(3)}px;"
            f" min-height: {px(36)}px; margin-left: {px(2)}px; }}"
            f"QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}"
            f"QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: transparent; }}"
        )


class _Cards(QWidget):
    """The cards of a column, which would rather be lower than scroll."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout else 0
