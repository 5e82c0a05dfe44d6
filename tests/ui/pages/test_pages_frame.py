"""The frame of the pages: regions of the design, the menu, and the keys."""

from dataclasses import replace
from datetime import UTC

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from borderdesk.domain.watchlist import Level
from borderdesk.ui.application import start_application
from borderdesk.ui.icons import Icon
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.matches.view import MatchesPage
from borderdesk.ui.pages.frame import FrameFacts, PagesFrame
from borderdesk.ui.pages.page import NamedPage, Page
from borderdesk.ui.parts.buttons import ActionButton
from borderdesk.ui.parts.tabs import Tabs
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Theme
from borderdesk.ui.watchlist.model import WatchlistTab
from borderdesk.ui.watchlist.view import WatchlistPage
from borderdesk.ui.window import MainWindow
from tests.made_up import NOW
from tests.ui.made_up_matches import HIT, a_case, a_pair
from tests.ui.matches.test_matches_page import Queue
from tests.ui.watchlist.test_watchlist_page import Watchlists

FACTS = FrameFacts(post_name="Kessar Bridge", role="Supervisor", officer="R. Halvorsen", zone=UTC)


class Plain(Page):
    """A page that counts what it is handed."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title, self.keys = title, 0

    @property
    def title_words(self) -> str:
        return self.title

    def take_key(self, _event: QKeyEvent) -> bool:
        self.keys += 1
        return True


def frame_of(theme: Theme, *pages: Page | None) -> PagesFrame:
    named = [
        NamedPage(name=f"page-{number}", words=f"Page {number}", icon=Icon.LOG, page=page)
        for number, page in enumerate(pages)
    ]
    return PagesFrame(named, FACTS, theme, lambda: NOW)


def key(code: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, code, modifiers)


def window_with(frame: PagesFrame, theme: Theme, qtbot: QtBot, model: InspectionModel | None = None) -> MainWindow:
    window = MainWindow(theme)
    qtbot.addWidget(window)
    if model is not None:
        window.show_inspection(model)
    window.keep_pages(frame)
    window.show()
    return window


def test_ctrl_and_a_digit_opens_a_page_from_anywhere_and_inspect_leads_back(
    qtbot: QtBot, model: InspectionModel
) -> None:
    start_application()
    theme = Theme("light")
    first, second = Plain("First"), Plain("Second")
    frame = frame_of(theme, None, first, second)
    window = window_with(frame, theme, qtbot, model)

    window.keyPressEvent(key(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier))
    shown = frame.isVisible(), frame.title.text()
    window.keyPressEvent(key(Qt.Key.Key_T))
    window.keyPressEvent(key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier))

    assert shown == (True, "Second")
    assert (first.keys, second.keys) == (0, 1)
    assert not frame.isVisible()
    assert window.inspection is not None
    assert window.inspection.isVisible()


def test_what_waits_is_counted_in_the_menu_and_at_the_top(qtbot: QtBot) -> None:
    start_application()
    theme = Theme("light")
    first, second = Plain("First"), Plain("Second")
    frame = frame_of(theme, first, second)
    qtbot.addWidget(frame)

    first.counted.emit(2)
    second.counted.emit(1)

    assert frame.waiting.text() == "3 waiting for you"


@pytest.mark.parametrize(("width", "height", "scale"), [(1366, 768, 1.0), (1920, 1080, 1.25)])
def test_the_regions_are_those_of_the_design(qtbot: QtBot, width: int, height: int, scale: float) -> None:
    start_application()
    theme = Theme("light")
    page = Plain("First")
    frame = frame_of(theme, page)
    window = window_with(frame, theme, qtbot)
    window.resize(width, height)
    window.show_pages()
    qtbot.wait(20)

    menu = frame.menu.geometry()
    assert abs(menu.width() - 184 * scale) <= 2
    assert abs(menu.top() - 44 * scale) <= 2
    assert abs(height - menu.bottom() - 1 - 26 * scale) <= 2
    assert page.mapTo(frame, page.rect().topLeft()).x() == menu.width() + round(14 * scale)


@pytest.mark.parametrize("palette", ["light", "dark"])
@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1920, 1080)])
def test_no_words_of_the_pages_are_cut_and_every_control_has_a_name(
    qtbot: QtBot, palette: str, width: int, height: int
) -> None:
    start_application()
    theme = Theme(palette)
    stop = replace(HIT, level=Level.STOP)
    matches = MatchesPage(Queue(a_case(stop), a_case()).model(), theme)
    model = Watchlists(a_pair(Level.STOP), a_pair()).model()
    watchlist = WatchlistPage(model, theme)
    frame = frame_of(theme, matches, watchlist)
    window = window_with(frame, theme, qtbot)
    window.resize(width, height)
    window.show_pages()
    model.search("ERIKSSON")

    for opens in (matches.card.true_button.click, matches.strip.closed.emit, matches.card.lasting_button.click):
        opens()
        qtbot.wait(10)
        assert (cut_words(frame), nameless(frame)) == ([], [])
    for tab in WatchlistTab:
        frame.show_page(1)
        model.choose_tab(tab)
        qtbot.wait(10)
        assert (cut_words(frame), nameless(frame)) == ([], [])
    assert watchlist.records.form.isHidden()
    model.choose_tab(WatchlistTab.RECORDS)
    watchlist.ask_close()
    qtbot.wait(10)
    assert watchlist.strip.isVisible()
    assert (cut_words(frame), nameless(frame), overlapping(watchlist.strip)) == ([], [], [])
    model.choose_tab(WatchlistTab.RECORDS)
    watchlist.records.open_form()
    qtbot.wait(10)
    assert cut_words(frame) == []
    assert overlapping(watchlist.records.form) == []
    assert nameless(frame) == []


def cut_words(root: QWidget) -> list[str]:
    texts = [text for text in root.findChildren(Text) if text.isVisible() and text.is_cut]
    buttons = [button for button in root.findChildren(ActionButton) if button.isVisible() and button.is_cut]
    return [text.text() for text in texts] + [button.text() for button in buttons]


def overlapping(root: QWidget) -> list[str]:
    children = [child for child in root.children() if isinstance(child, QWidget) and child.isVisible()]
    return [
        f"{one.accessibleName()} / {other.accessibleName()}"
        for number, one in enumerate(children)
        for other in children[number + 1 :]
        if one.geometry().intersects(other.geometry())
    ]


def nameless(root: QWidget) -> list[str]:
    controls = [child for child in root.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus]
    ours = [child for child in controls if type(child).__module__.startswith("borderdesk") and child.isVisible()]
    return [type(child).__name__ for child in ours if not child.accessibleName() and not isinstance(child, Tabs)]
