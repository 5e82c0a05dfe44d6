"""Small marks beside words: icons, key caps and chips."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from borderdesk.ui.icons import Icon, pixmap
from borderdesk.ui.theme import Letters, Theme

CAP_HEIGHT = 20


def cap_width(theme: Theme, key: str) -> int:
    """Return how wide the cap of a key is."""
    return QFontMetrics(theme.font(Letters.CAP)).horizontalAdvance(key) + theme.px(16)


def paint_cap(painter: QPainter, theme: Theme, place: QRect, key: str, colour: str, edge: str) -> None:
    """Draw a key cap that fills a place."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(edge), theme.edge))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = theme.edge / 2
    painter.drawRoundedRect(QRectF(place).adjusted(half, half, -half, -half), theme.px(4), theme.px(4))
    painter.setPen(theme.colour(colour))
    painter.setFont(theme.font(Letters.CAP))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, key)


class KeyCap(QWidget):
    """The key that does what stands beside it."""

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._key = theme, key
        theme.changed.connect(self._dress)
        self._dress()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_cap(QPainter(self), self._theme, self.rect(), self._key, "text2", "control")

    def _dress(self) -> None:
        self.setFixedSize(cap_width(self._theme, self._key), self._theme.px(CAP_HEIGHT))
        self.update()


class IconMark(QWidget):
    """One icon, which may be none."""

    def __init__(self, theme: Theme, size: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._size = theme, size
        self._icon: Icon | None = None
        self._colour = "text2"
        theme.changed.connect(self._dress)
        self._dress()

    def show_icon(self, icon: Icon | None, colour: str) -> None:
        """Show another icon in a token's colour."""
        if (icon, colour) != (self._icon, self._colour):
            self._icon, self._colour = icon, colour
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._icon is not None:
            drawn = pixmap(self._icon, self._theme.colour(self._colour), self.width(), self.devicePixelRatioF())
            QPainter(self).drawPixmap(0, 0, drawn)

    def _dress(self) -> None:
        self.setFixedSize(self._theme.px(self._size), self._theme.px(self._size))
        self.update()


class Chip(QWidget):
    """A short fact in a rounded box; it takes no room while it has no words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._icon: Icon | None = None
        self._fill, self._edge, self._colour = "raised", "line", "text2"
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setVisible(False)
        theme.changed.connect(self._dress)
        self._dress()

    def show_fact(self, text: str, icon: Icon | None = None) -> None:
        """Show a plain fact, outlined."""
        self._show(text, icon, "raised", "line", "text2")

    def show_status(self, text: str, status: str, icon: Icon | None = None) -> None:
        """Show a status, filled with the soft colour of one of accent, ok, warn and stop."""
        colour = status if status == "accent" else f"{status}_text"
        self._show(text, icon, f"{status}_soft", f"{status}_soft", colour)

    def sizeHint(self) -> QSize:
        return QSize(self._width(), self._theme.px(23))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(self._edge), theme.edge))
        painter.setBrush(theme.colour(self._fill))
        half = theme.edge / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), theme.px(5), theme.px(5))
        room = self.rect().adjusted(theme.px(9), 0, -theme.px(9), 0)
        if self._icon is not None:
            size = theme.px(14)
            place = QRect(room.left(), (self.height() - size) // 2, size, size)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                place.moveRight(room.right())
                room.setRight(place.left() - theme.px(5))
            else:
                room.setLeft(place.right() + theme.px(5))
            painter.drawPixmap(
                place.topLeft(), pixmap(self._icon, theme.colour(self._colour), size, self.devicePixelRatioF())
            )
        painter.setPen(theme.colour(self._colour))
        painter.setFont(theme.font(Letters.CAP))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._text)

    def _show(self, text: str, icon: Icon | None, fill: str, edge: str, colour: str) -> None:
        if (text, icon, fill, colour) != (self._text, self._icon, self._fill, self._colour):
            self._text, self._icon, self._fill, self._edge, self._colour = text, icon, fill, edge, colour
            self.setAccessibleName(text)
            self._dress()
        self.setVisible(bool(text))

    def _width(self) -> int:
        icon = 0 if self._icon is None else self._theme.px(19)
        words = QFontMetrics(self._theme.font(Letters.CAP)).horizontalAdvance(self._text)
        return words + icon + self._theme.px(19)

    def _dress(self) -> None:
        self.setFixedSize(self._width(), self._theme.px(23))
        self.update()
