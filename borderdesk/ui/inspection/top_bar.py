"""The bar at the top: where this desk is, which way travellers go, how fresh its data is, who works here."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from borderdesk.domain.crossing import Direction
from borderdesk.ui.icons import Icon, pixmap
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.parts.layouts import Row
from borderdesk.ui.parts.marks import IconMark
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.decisions import direction_words
from borderdesk.ui.words.moments import clock_words, hub_words, list_age_words

LEAST_FOR_PRODUCT = 1150


class TopBar(QWidget):
    """Post, lane, direction, watchlist, officer and clock."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.post = Text(theme, Letters.POST, "bar_text")
        self.lane = Text(theme, Letters.LANE, "bar_text2", firm=True)
        self.direction = _Badge(theme)
        self.training = _Training(theme, self.tr("TRAINING"))
        self.sync = _Pill(theme)
        self.lists = _Pill(theme)
        self.officer = _Pill(theme)
        self.clock = Text(theme, Letters.CLOCK, "bar_text", firm=True)
        row = Row(theme, self, margins=(14, 0, 14, 0), gap=14)
        self.product = Text(theme, Letters.PRODUCT, "bar_text", "BorderDesk")
        self._line = _Line(theme)
        row.addWidget(self.product)
        row.addWidget(self._line)
        row.addWidget(self.post)
        row.addWidget(self.lane)
        row.addWidget(self.direction)
        row.addWidget(self.training)
        row.addStretch(1)
        for pill in (self.sync, self.lists, self.officer):
            row.addWidget(pill)
            row.addWidget(_Line(theme))
        row.addWidget(self.clock)
        theme.changed.connect(self.update)

    def draw(self, model: InspectionModel) -> None:
        """Show the lane as it is now."""
        desk, now = model.desk, model.lane.now
        self.post.show_text(desk.desk.post_name)
        lane = desk.desk.lane
        self.lane.show_text(self.tr("Lane {lane}").replace("{lane}", lane) if lane.isdigit() else lane)
        self.direction.show_direction(model.lane.direction)
        self.training.setVisible(desk.desk.is_training)
        self._draw_hub(model)
        self._draw_lists(model)
        who = desk.officer.display_name
        self.officer.show_pill(Icon.OFFICER, f"{who} · {desk.shift}" if desk.shift else who)
        self.clock.show_text(clock_words(now, desk.zone))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The program's own name is the first to go where a large scale leaves little room.
        has_room = self.width() / self._theme.scale >= LEAST_FOR_PRODUCT
        self.product.setVisible(has_room)
        self._line.setVisible(has_room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour("bar"))

    def _draw_hub(self, model: InspectionModel) -> None:
        hub = model.lane.hub
        if hub is None:
            self.sync.show_pill(Icon.NO_HUB, self.tr("No hub set up"))
        else:
            icon = Icon.NO_HUB if not hub.is_reachable else Icon.SENDING if hub.sent < hub.to_send else Icon.SYNCED
            words = hub_words(hub.synced_at, model.lane.now, model.desk.zone, hub.is_reachable, hub.sent, hub.to_send)
            self.sync.show_pill(icon, words, is_late=not hub.is_reachable)

    def _draw_lists(self, model: InspectionModel) -> None:
        in_force = model.lane.lists_in_force
        # The desk's own entries have no age, and are no list to be clear by.
        lists = None if in_force is None else [version for version in in_force if not version.is_own]
        if lists is None:
            self.lists.show_pill(Icon.LISTS, self.tr("Watchlist not read yet"))
        elif not lists:
            self.lists.show_pill(Icon.LISTS_LATE, self.tr("No watchlist"), is_late=True)
        else:
            oldest = min(version.imported_at for version in lists)
            late_after = model.desk.list_late_after.total_seconds() / 60
            is_late = any(version.age_minutes(model.lane.now) > late_after for version in lists)
            words = list_age_words(oldest, model.lane.now, model.desk.zone)
            self.lists.show_pill(Icon.LISTS_LATE if is_late else Icon.LISTS, words, is_late=is_late)


class _Pill(QWidget):
    """An icon with words, amber and white when late."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._icon = IconMark(theme, 16)
        self._words = Text(theme, Letters.SMALL, "bar_text2")
        row = Row(theme, self, gap=6)
        row.addWidget(self._icon)
        row.addWidget(self._words)

    def show_pill(self, icon: Icon, words: str, *, is_late: bool = False) -> None:
        self._icon.show_icon(icon, "warn" if is_late else "bar_text2")
        self._words.show_text(words, "bar_text" if is_late else "bar_text2")
        self.setAccessibleName(words)


class _Line(QWidget):
    """A thin upright line between two facts."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self._dress)
        self._dress()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour("bar_line"))

    def _dress(self) -> None:
        self.setFixedSize(max(1, self._theme.px(1)), self._theme.px(22))


class _Badge(QWidget):
    """The direction of the lane: filled for entry, hollow for exit."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._direction = Direction.ENTRY
        theme.changed.connect(self._dress)
        self._dress()

    def show_direction(self, direction: Direction) -> None:
        self._direction = direction
        self.setAccessibleName(direction_words(direction))
        self._dress()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        is_entry = self._direction is Direction.ENTRY
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 1.5 * theme.scale
        painter.setPen(QPen(theme.colour("bar_text"), width))
        painter.setBrush(theme.colour("bar_text") if is_entry else Qt.BrushStyle.NoBrush)
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), theme.px(4), theme.px(4))
        colour = theme.colour("bar" if is_entry else "bar_text")
        size = theme.px(15)
        arrow = pixmap(Icon.ENTRY if is_entry else Icon.EXIT, colour, size, self.devicePixelRatioF())
        painter.drawPixmap(theme.px(8), (self.height() - size) // 2, arrow)
        painter.setPen(colour)
        painter.setFont(theme.font(Letters.BADGE))
        room = self.rect().adjusted(theme.px(29), 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, direction_words(self._direction))

    def _dress(self) -> None:
        words = QFontMetrics(self._theme.font(Letters.BADGE)).horizontalAdvance(direction_words(self._direction))
        self.setFixedSize(QSize(words + self._theme.px(39), self._theme.px(21)))
        self.update()


class _Training(QWidget):
    """The word that says that nothing here is real."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self.setAccessibleName(words)
        theme.changed.connect(self._dress)
        self._dress()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("warn"))
        painter.drawRoundedRect(self.rect(), theme.px(4), theme.px(4))
        painter.setPen(theme.colour("warn_on"))
        painter.setFont(theme.font(Letters.BADGE))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)

    def _dress(self) -> None:
        words = QFontMetrics(self._theme.font(Letters.BADGE)).horizontalAdvance(self._words)
        self.setFixedSize(words + self._theme.px(18), self._theme.px(21))
        self.update()
