"""The frame of pages that are not primary inspection."""

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from borderdesk.ui.commands.command import PageCommand
from borderdesk.ui.frame.page import Page
from borderdesk.ui.keys import Command, KeyMap
from borderdesk.ui.parts.layouts import Column, Line
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.moments import clock_words

CLOCK_EVERY_MS = 1000


class PlainFrame(QWidget):
    """Top bar 44, title row 36, the page, footer 26."""

    def __init__(
        self,
        page: Page,
        theme: Theme,
        *,
        post_name: str,
        role: str = "",
        officer: str = "",
        now: Callable[[], datetime],
        zone: tzinfo,
        is_training: bool = False,
        keys: KeyMap | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.page, self._theme, self._now, self._zone = page, theme, now, zone
        bar = _Bar(theme, 44, "bar", margins=(14, 0, 14, 0), gap=14)
        bar.row.addWidget(Text(theme, Letters.PRODUCT, "bar_text", "BorderDesk"))
        bar.row.addWidget(Text(theme, Letters.POST, "bar_text", post_name))
        bar.row.addWidget(Text(theme, Letters.LANE, "bar_text2", role))
        if is_training:
            bar.row.addWidget(Text(theme, Letters.BADGE, "warn", self.tr("TRAINING")))
        bar.row.addStretch(1)
        bar.row.addWidget(Text(theme, Letters.SMALL, "bar_text2", officer))
        self._clock = Text(theme, Letters.CLOCK, "bar_text", firm=True)
        bar.row.addWidget(self._clock)
        self.title = Text(theme, Letters.TITLE, "text")
        self.aside = Text(theme, Letters.SMALL, "text2")
        head = Line(theme, 38, gap=12)
        head.row.addWidget(self.title)
        head.row.addWidget(self.aside)
        head.row.addStretch(1)
        for button in page.page_actions():
            head.row.addWidget(button)
        content = QWidget()
        column = Column(theme, content, margins=(14, 12, 14, 12), gap=10)
        column.addWidget(head)
        column.addWidget(page, 1)
        foot = _Bar(theme, 26, "raised", margins=(14, 0, 14, 0), gap=20)
        self.foot = Text(theme, Letters.LABEL, "text2")
        foot.row.addWidget(self.foot)
        foot.row.addStretch(1)
        keys = keys or KeyMap()
        hints = [(self.tr("All keys {key}"), Command.HELP), (self.tr("Commands {key}"), Command.COMMANDS)]
        if officer:
            hints.append((self.tr("Lock {key}"), Command.LOCK))
        for hint, command in hints:
            words = hint.replace("{key}", keys.cap(command))
            foot.row.addWidget(Text(theme, Letters.LABEL, "text2", words))
        whole = Column(theme, self)
        whole.addWidget(bar)
        whole.addWidget(content, 1)
        whole.addWidget(foot)
        page.titled.connect(self._draw)
        theme.changed.connect(self.update)
        ticking = QTimer(self)
        ticking.setInterval(CLOCK_EVERY_MS)
        ticking.timeout.connect(self._tick)
        ticking.start()
        self._draw()
        self._tick()

    def commands(self) -> Sequence[PageCommand]:
        """Return everything that can be done on the page."""
        return self.page.commands()

    def take_key(self, event: QKeyEvent) -> bool:
        """Hand a key to the page."""
        return self.page.take_key(event)

    def take_focus(self) -> None:
        """Put the keyboard where the page begins."""
        self.page.take_focus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour("app"))

    @Slot()
    def _draw(self) -> None:
        self.title.show_text(self.page.title_words)
        self.aside.show_text(self.page.aside_words)
        self.foot.show_text(self.page.footer_words)
        self.setAccessibleName(self.page.title_words)

    @Slot()
    def _tick(self) -> None:
        self._clock.show_text(clock_words(self._now(), self._zone))


class _Bar(Line):
    """A line of a colour over the whole width."""

    def __init__(
        self, theme: Theme, height: float, colour: str, *, margins: tuple[float, float, float, float], gap: float
    ) -> None:
        super().__init__(theme, height, margins=margins, gap=gap)
        self._bar_theme, self._colour = theme, colour
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._bar_theme.colour(self._colour))
