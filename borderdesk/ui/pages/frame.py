"""The frame: top bar 44, side menu 184, title row 36 with the page's actions, the page, footer 26."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from borderdesk.ui.commands.command import PageCommand
from borderdesk.ui.icons import Icon
from borderdesk.ui.pages.menu import SideMenu
from borderdesk.ui.pages.page import NamedPage, Page
from borderdesk.ui.parts.layouts import Column, Line, Row
from borderdesk.ui.parts.marks import IconMark
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.moments import clock_words
from borderdesk.ui.words.speech import figure

CLOCK_EVERY_MS = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameFacts:
    """Who works where, as the top bar says it."""

    post_name: str
    role: str
    officer: str
    zone: tzinfo
    is_training: bool = False


class PagesFrame(QWidget):
    """Shows one of several named pages.

    Signals:
        left: An item of the menu that has no page was chosen; carries its name.
    """

    left = Signal(str)

    def __init__(
        self,
        pages: Sequence[NamedPage],
        facts: FrameFacts,
        theme: Theme,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.pages, self._facts, self._theme, self._now = tuple(pages), facts, theme, now
        self._waiting = [0] * len(self.pages)
        self._shown = -1
        self.menu = SideMenu(theme, self.pages)
        self.title = Text(theme, Letters.TITLE, "text", firm=True)
        self.aside = Text(theme, Letters.BODY, "text2")
        self._actions = [_actions_of(named.page, theme) for named in self.pages]
        # A stack without a widget of its own would show its first page as a window.
        self._stacked = QWidget()
        self._stack_of_pages = QStackedLayout(self._stacked)
        self._build()
        for number, named in enumerate(self.pages):
            if named.page is not None:
                named.page.titled.connect(self._draw_title)
                named.page.counted.connect(self._count)
            if named.page is not None and self._shown < 0:
                self.show_page(number)
        self.menu.chosen.connect(self.show_page)
        self._ticking = QTimer(self)
        self._ticking.setInterval(CLOCK_EVERY_MS)
        self._ticking.timeout.connect(self._draw_clock)
        self._ticking.start()
        theme.changed.connect(self.update)
        self._draw_clock()

    @property
    def page(self) -> Page | None:
        """The page that is open."""
        return self.pages[self._shown].page

    @Slot(int)
    def show_page(self, number: int) -> None:
        """Open a page by its number in the menu, from 0."""
        named = self.pages[number]
        if named.page is None:
            self.menu.show_chosen(self._shown)
            self.left.emit(named.name)
            return
        self._shown = number
        self.menu.show_chosen(number)
        self._stack_of_pages.setCurrentWidget(named.page)
        for index, actions in enumerate(self._actions):
            actions.setVisible(index == number)
        self._draw_title()
        named.page.take_focus()

    def show_named(self, name: str) -> None:
        """Open a page by its name."""
        self.show_page([named.name for named in self.pages].index(name))

    def take_focus(self) -> None:
        """Give the keyboard to the page that is open."""
        if self.page is not None:
            self.page.take_focus()

    def opens(self, event: QKeyEvent) -> NamedPage | None:
        """Open the page that Ctrl and a digit stand for, and return it; other keys open none."""
        number = event.key() - Qt.Key.Key_1
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier or not 0 <= number < len(self.pages):
            return None
        self.show_page(number)
        return self.pages[number]

    def commands(self) -> Sequence[PageCommand]:
        """Return everything that can be done on the page that is open."""
        return () if self.page is None else self.page.commands()

    def take_key(self, event: QKeyEvent) -> bool:
        """Hand a key that no control wanted to the page."""
        return self.page is not None and self.page.take_key(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour("app"))

    def _build(self) -> None:
        theme, facts = self._theme, self._facts
        bar = _Bar(theme, 44, "bar", gap=14)
        bar.row.addWidget(Text(theme, Letters.PRODUCT, "bar_text", "BorderDesk", firm=True))
        bar.row.addWidget(Text(theme, Letters.POST, "bar_text", facts.post_name))
        bar.row.addWidget(Text(theme, Letters.LANE, "bar_text2", facts.role))
        if facts.is_training:
            bar.row.addWidget(Text(theme, Letters.BADGE, "warn", self.tr("TRAINING"), firm=True))
        bar.row.addStretch(1)
        self._bell, self.waiting = IconMark(theme, 16), Text(theme, Letters.BADGE, "bar_text", firm=True)
        for icon, words in ((self._bell, self.waiting), _fact(theme, Icon.NO_HUB, self.tr("No hub set up"))):
            _beside(bar.row, theme, icon, words)
        _beside(bar.row, theme, *_fact(theme, Icon.OFFICER, facts.officer))
        self._clock = Text(theme, Letters.CLOCK, "bar_text", firm=True)
        bar.row.addWidget(self._clock)

        head = Line(theme, 36, gap=12)
        head.row.addWidget(self.title)
        head.row.addWidget(self.aside)
        head.row.addStretch(1)
        for actions in self._actions:
            head.row.addWidget(actions)
        content = QWidget()
        column = Column(theme, content, margins=(14, 12, 14, 12), gap=10)
        column.addWidget(head)
        for named in self.pages:
            if named.page is not None:
                self._stack_of_pages.addWidget(named.page)
        column.addWidget(self._stacked, 1)

        foot = _Bar(theme, 26, "raised", gap=20, has_line=True)
        foot.row.addWidget(
            Text(theme, Letters.LABEL, "text2", self.tr("Every view of a record is written to the audit log"))
        )
        foot.row.addStretch(1)
        number = str(len(self.pages))
        keys = [self.tr("Next part F6"), self.tr("Read again F5")]
        if len(self.pages) > 1:
            keys.insert(0, self.tr("Pages Ctrl 1 to {number}"))
        for key in keys:
            foot.row.addWidget(Text(theme, Letters.LABEL, "text2", key.replace("{number}", number), firm=True))
        middle = Row(theme)
        middle.addWidget(self.menu)
        middle.addWidget(content, 1)
        whole = Column(theme, self)
        whole.addWidget(bar)
        whole.addLayout(middle, 1)
        whole.addWidget(foot)
        self._draw_waiting()

    @Slot()
    def _draw_title(self) -> None:
        if self.page is not None:
            self.title.show_text(self.page.title_words)
            self.aside.show_text(self.page.aside_words)

    @Slot(int)
    def _count(self, count: int) -> None:
        sender = self.sender()
        for number, named in enumerate(self.pages):
            if named.page is sender:
                self._waiting[number] = count
                self.menu.show_count(number, count)
        self._draw_waiting()

    def _draw_waiting(self) -> None:
        count = sum(self._waiting)
        words = self.tr("{number} waiting for you").replace("{number}", figure(count)) if count else ""
        self.waiting.show_text(words)
        self.waiting.setVisible(bool(count))
        self._bell.setVisible(bool(count))
        self._bell.show_icon(Icon.WAITS, "warn")

    @Slot()
    def _draw_clock(self) -> None:
        self._clock.show_text(clock_words(self._now(), self._facts.zone))


class _Bar(Line):
    """A line across the window on a colour of its own."""

    def __init__(self, theme: Theme, height: float, colour: str, *, gap: float, has_line: bool = False) -> None:
        super().__init__(theme, height, margins=(14, 0, 14, 0), gap=gap)
        self._bar_theme, self._colour, self._has_line = theme, colour, has_line
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._bar_theme.colour(self._colour))
        if self._has_line:
            painter.fillRect(0, 0, self.width(), max(1, self._bar_theme.px(1)), self._bar_theme.colour("line"))


def _actions_of(page: Page | None, theme: Theme) -> QWidget:
    holder = QWidget()
    row = Row(theme, holder, gap=10)
    for button in page.page_actions() if page is not None else ():
        row.addWidget(button)
    return holder


def _fact(theme: Theme, icon: Icon, words: str) -> tuple[IconMark, Text]:
    mark = IconMark(theme, 16)
    mark.show_icon(icon, "bar_text2")
    return mark, Text(theme, Letters.SMALL, "bar_text2", words)


def _beside(row: Row, theme: Theme, icon: IconMark, words: Text) -> None:
    pair = Row(theme, gap=6)
    pair.addWidget(icon)
    pair.addWidget(words)
    row.addLayout(pair)
