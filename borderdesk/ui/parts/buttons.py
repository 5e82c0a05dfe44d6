"""Buttons: an optional icon, words at the left, the key that does the same at the right."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from borderdesk.ui.icons import Icon, pixmap
from borderdesk.ui.parts.marks import CAP_HEIGHT, cap_width, paint_cap
from borderdesk.ui.theme import Letters, Theme


class ButtonKind(StrEnum):
    """How much a button asks to be pressed."""

    MAIN = "main"
    PLAIN = "plain"
    DANGER = "danger"
    OFF = "off"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Colours:
    fill: str
    edge: str
    words: str
    cap: str
    cap_edge: str


_COLOURS = {
    ButtonKind.MAIN: _Colours(fill="accent", edge="accent", words="accent_on", cap="accent_on", cap_edge="accent_on"),
    ButtonKind.PLAIN: _Colours(fill="surface", edge="control", words="text", cap="text2", cap_edge="control"),
    ButtonKind.DANGER: _Colours(fill="stop", edge="stop", words="stop_on", cap="stop_on", cap_edge="stop_on"),
    ButtonKind.OFF: _Colours(fill="raised", edge="line", words="text3", cap="text2", cap_edge="control"),
}


class ActionButton(QAbstractButton):
    """A button of a fixed size, so that no state moves it."""

    def __init__(self, theme: Theme, *, width: float, height: float = 48, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._design_size = theme, (width, height)
        self._kind, self._key = ButtonKind.PLAIN, ""
        self._longest: tuple[tuple[str, str, bool], ...] = ()
        self._is_tight = False
        self._icon_shown: Icon | None = None
        theme.changed.connect(self._dress)
        self._dress()

    def show_as(self, kind: ButtonKind, words: str, key: str = "", icon: Icon | None = None, because: str = "") -> None:
        """Show other words or another kind; one that is off cannot be pressed and says `because`."""
        self._kind, self._key, self._icon_shown = kind, key, icon
        self.setText(words)
        self.setEnabled(kind is not ButtonKind.OFF)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if kind is ButtonKind.OFF else Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words)
        self.setAccessibleDescription(because)
        self.setToolTip(because)
        self.update()

    def reserve(self, *longest: tuple[str, str, bool]) -> None:
        """Keep room for all the words, keys and icons that the button may ever show, so that it never moves."""
        if longest != self._longest:
            self._longest = longest
            self._dress()

    def tighten(self, is_tight: bool) -> None:
        """Give up room around the words and the icon, where a window is too narrow for all buttons."""
        if is_tight != self._is_tight:
            self._is_tight = is_tight
            self._dress()

    @property
    def kind(self) -> ButtonKind:
        """How the button is shown now."""
        return self._kind

    @property
    def is_cut(self) -> bool:
        """Tell whether the words do not fit between icon and key."""
        return self._needed(self.text(), self._key, self._icon_shown is not None) > self.width()

    def sizeHint(self) -> QSize:
        width, height = (self._theme.px(length) for length in self._design_size)
        needed = [self._needed(*shown) for shown in self._longest]
        return QSize(max(needed, default=width) if self._is_tight else max(width, *needed, 0), height)

    def _needed(self, words: str, key: str, has_icon: bool) -> int:
        """Return the width that words, key and icon need."""
        theme = self._theme
        width = QFontMetrics(theme.font(Letters.BUTTON)).horizontalAdvance(words) + 2 + sum(self._padding)
        width += theme.px(28) if has_icon and not self._is_tight else 0
        return width + (cap_width(theme, key) + theme.px(6) if key else 0)

    @property
    def _padding(self) -> tuple[int, int]:
        """The room before and behind what the button shows."""
        before, behind = (7, 7) if self._is_tight else (15, 13)
        return self._theme.px(before), self._theme.px(behind)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter, colours = self._theme, QPainter(self), _COLOURS[self._kind]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(colours.edge), theme.edge))
        fill = theme.colour(colours.fill)
        painter.setBrush(fill.darker(108) if self.isDown() or (self.underMouse() and self.isEnabled()) else fill)
        half = theme.edge / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), theme.px(6), theme.px(6))
        before, behind = self._padding
        room = self.rect().adjusted(before, 0, -behind, 0)
        if self._key:
            size = QSize(cap_width(theme, self._key), theme.px(CAP_HEIGHT))
            cap = QRect(room.right() - size.width(), (self.height() - size.height()) // 2, size.width(), size.height())
            paint_cap(painter, theme, self._visual(cap), self._key, colours.cap, colours.cap_edge)
            room.setRight(cap.left() - theme.px(6))
        if self._icon_shown is not None and not self._is_tight:
            size_px = theme.px(20)
            place = self._visual(QRect(room.left(), (self.height() - size_px) // 2, size_px, size_px))
            painter.drawPixmap(
                place.topLeft(),
                pixmap(self._icon_shown, theme.colour(colours.words), size_px, self.devicePixelRatioF()),
            )
            room.setLeft(room.left() + size_px + theme.px(8))
        painter.setPen(theme.colour(colours.words))
        painter.setFont(theme.font(Letters.BUTTON))
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(self._visual(room), side | Qt.AlignmentFlag.AlignVCenter, words)

    @property
    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _visual(self, place: QRect) -> QRect:
        if not self._is_mirrored:
            return place
        return QRect(self.width() - place.right() - 1, place.top(), place.width(), place.height())

    def _dress(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()


class DecisionButton(ActionButton):
    """A button that decides about a traveller: Space and Enter do nothing, only its own key and the pointer do."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()


class LinkButton(QAbstractButton):
    """Words that act when they are clicked, with the key that does the same."""

    def __init__(
        self, theme: Theme, words: str, key: str = "", *, colour: str = "text2", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._key, self._colour = theme, key, colour
        self.setText(words)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._dress)
        self._dress()

    def show_words(self, words: str, key: str, detail: str = "") -> None:
        """Show other words and another key; screen readers also get the detail."""
        self._key = key
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(detail)
        self._dress()

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self._theme.font(Letters.SMALL_STRONG)).horizontalAdvance(self.text())
        cap = cap_width(self._theme, self._key) + self._theme.px(8) if self._key else 0
        return QSize(width + cap + 1, self._theme.px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        room = self.rect()
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if self._key:
            width, height = cap_width(theme, self._key), theme.px(CAP_HEIGHT)
            left = 0 if is_mirrored else self.width() - width
            cap = QRect(left, (self.height() - height) // 2, width, height)
            paint_cap(painter, theme, cap, self._key, "text2", "control")
            room = room.adjusted(width, 0, 0, 0) if is_mirrored else room.adjusted(0, 0, -width, 0)
        painter.setPen(theme.colour(self._colour))
        painter.setFont(theme.font(Letters.SMALL_STRONG if self._colour == "accent" else Letters.SMALL))
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, self.text())

    def _dress(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
