"""Every page around inspection, in both themes and both sizes: nothing is cut, nothing overlaps, nothing is grey."""

from collections.abc import Callable
from datetime import UTC
from itertools import combinations

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from borderdesk.domain.reading import CameraState
from borderdesk.ui.application import start_application
from borderdesk.ui.commands.key_groups import key_groups
from borderdesk.ui.first_run.model import FirstRunModel
from borderdesk.ui.first_run.view import FirstRunPage
from borderdesk.ui.frame.page import Page
from borderdesk.ui.frame.view import PlainFrame
from borderdesk.ui.history.model import HistoryModel
from borderdesk.ui.lock.model import Way
from borderdesk.ui.lock.pin_page import PinPage
from borderdesk.ui.log.page import LogPage
from borderdesk.ui.parts.buttons import ActionButton
from borderdesk.ui.parts.text import Text
from borderdesk.ui.sign_in.model import DeskFacts, SignInModel
from borderdesk.ui.theme import Theme
from borderdesk.ui.window import MainWindow
from tests.made_up import ERIKSSON
from tests.ui.fake_desk import MORNING, InlineTasks, list_version, seen_nothing
from tests.ui.lock.test_lock_cover import Door
from tests.ui.log.test_log_page import Log
from tests.ui.shift.test_shift_pages import Closing, Opening
from tests.ui.test_first_run_page import post
from tests.ui.test_history_page import Histories

Open = Callable[[MainWindow, InlineTasks], None]
SIZES = ((1280, 720), (1366, 768), (1920, 1080))


def framed(window: MainWindow, page: Page) -> None:
    window.show_screen(
        PlainFrame(
            page,
            window.theme,
            post_name="Jomo Kenyatta International Airport",
            role="Secondary officer",
            officer="Sup. R. Halvorsen",
            now=lambda: MORNING,
            zone=UTC,
            is_training=True,
        )
    )


def first_run(window: MainWindow, tasks: InlineTasks) -> None:
    model = FirstRunModel(
        posts=(post("NMG", "Namanga"),), set_up=lambda *_: None, train=lambda: None, tasks=tasks, parent=window
    )
    framed(window, FirstRunPage(model, window.theme))
    model.set_up()


def signing_in(window: MainWindow, tasks: InlineTasks) -> None:
    facts = DeskFacts(
        now=lambda: MORNING,
        lists=lambda: (list_version(),),
        hub_seconds=75,
        languages=(("en", "English"), ("sw", "Kiswahili"), ("fr", "Français")),
    )

    def refuse(_name: str, _passphrase: str) -> object:
        raise OSError

    model = SignInModel(
        sign_in=refuse,  # type: ignore[arg-type]
        tasks=tasks,
        post_name="Jomo Kenyatta International Airport",
        lane="2",
        facts=facts,
        parent=window,
    )
    window.show_sign_in(model)
    model.try_with("okafor", "words")


def pin(window: MainWindow, tasks: InlineTasks) -> None:
    framed(window, PinPage(lambda _pin: None, tasks, window.theme))


def opening(window: MainWindow, tasks: InlineTasks) -> None:
    model, _ = Opening().page(window, tasks)
    model.see(seen_nothing(CameraState.LOST))
    model.open()


def closing(window: MainWindow, tasks: InlineTasks) -> None:
    Closing(has_open_read=True).page(window, tasks)._model.close_shift()


def log(window: MainWindow, tasks: InlineTasks) -> None:
    model = Log().model(tasks)
    framed(window, LogPage(model, window.theme))
    model.open_row(0)
    model.ask_to_export()


def history(window: MainWindow, tasks: InlineTasks) -> None:
    Histories().page(window, tasks, ERIKSSON)


def history_asked(window: MainWindow, tasks: InlineTasks) -> None:
    model: HistoryModel = Histories().page(window, tasks)._model
    model.look()


def locked(window: MainWindow, tasks: InlineTasks) -> None:
    window.lock(Door().model(tasks, has_open_read=True))


def locked_for_another(window: MainWindow, tasks: InlineTasks) -> None:
    lock = Door().model(tasks, has_open_read=True)
    window.lock(lock)
    lock.choose(Way.OTHER)


def commands(window: MainWindow, tasks: InlineTasks) -> None:
    log(window, tasks)
    window.show_commands()


PAGES: tuple[Open, ...] = (
    first_run,
    signing_in,
    pin,
    opening,
    closing,
    log,
    history,
    history_asked,
    locked,
    locked_for_another,
    commands,
)


def visible(window: MainWindow, kind: type[QWidget]) -> list[QWidget]:
    return [widget for widget in window.findChildren(kind) if widget.isVisible()]


def place(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.__name__)
def test_a_page_shows_everything_whole(
    page: Open, theme: str, size: tuple[int, int], qtbot: QtBot, inline: InlineTasks
) -> None:
    start_application()
    window = MainWindow(Theme(theme))
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    page(window, inline)
    for _ in range(4):
        QCoreApplication.processEvents()

    # The name of a traveller may be longer than any room; our words are not.
    foreign = ("ERIKSSON", "Eriksson")
    texts = [text for text in visible(window, Text) if isinstance(text, Text)]
    cut = [text.text() for text in texts if text.is_cut and not text.text().startswith(foreign)]
    buttons = [button for button in visible(window, ActionButton) if isinstance(button, ActionButton)]
    assert cut == []
    assert [button.text() for button in buttons if button.is_cut] == []

    controls = [*texts, *buttons, *visible(window, QLineEdit), *visible(window, QPlainTextEdit)]
    over = window.command_list if window.command_list.isVisible() else None
    same = [widget for widget in controls if over is None or over.isAncestorOf(widget)]
    for one, other in combinations(same, 2):
        if one.isAncestorOf(other) or other.isAncestorOf(one) or not one.width() or not other.width():
            continue
        shared = place(window, one).intersected(place(window, other))
        assert shared.width() <= 1 or shared.height() <= 1, (one, other)
    inside = window.rect()
    assert all(inside.contains(place(window, widget)) for widget in same if widget.width())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.__name__)
def test_every_control_of_a_page_has_a_name_and_can_be_reached(page: Open, qtbot: QtBot, inline: InlineTasks) -> None:
    start_application()
    window = MainWindow(Theme("light"))
    qtbot.addWidget(window)
    window.show()
    page(window, inline)
    QCoreApplication.processEvents()

    for kind in (QAbstractButton, QLineEdit, QPlainTextEdit):
        nameless = [control for control in visible(window, kind) if not control.accessibleName()]
        assert nameless == [], nameless
    focused: QWidget | None = QApplication.focusWidget()
    assert focused is not None
    assert focused.isVisible()


def test_the_overview_of_the_keys_has_room_for_all_of_them(qtbot: QtBot, inline: InlineTasks) -> None:
    start_application()
    window = MainWindow(Theme("light"))
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    log(window, inline)

    window.show_keys()

    assert key_groups(window.commands()) == window.key_overlay.groups
