"""The first run: a desk is set up by keys, and nothing is made before everything is there."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError
from borderdesk.domain.places import Post, PostKind
from borderdesk.ui.application import start_application
from borderdesk.ui.first_run.model import FirstRunModel, Missing, NewDesk
from borderdesk.ui.first_run.view import FirstRunPage
from borderdesk.ui.frame.view import PlainFrame
from borderdesk.ui.theme import Theme
from borderdesk.ui.window import MainWindow
from tests.journeys.live_desk import PASSPHRASE
from tests.ui.fake_desk import MORNING, InlineTasks
from tests.ui.keyboard import CONTROL, press, type_in


def post(code: str, name: str) -> Post:
    return Post(
        code=code, name=name, kind=PostKind.LAND, county="", neighbours=(), twin="", is_one_stop=False, is_open=True
    )


@dataclass
class SetUp:
    """What the assistant is handed."""

    made: list[tuple[NewDesk, str]] = field(default_factory=list)
    trained: int = 0
    fails: Exception | None = None

    def set_up(self, desk: NewDesk, post_name: str) -> None:
        if self.fails is not None:
            raise self.fails
        self.made.append((desk, post_name))

    def train(self) -> None:
        self.trained += 1


@pytest.fixture
def set_up() -> SetUp:
    return SetUp()


@pytest.fixture
def page(qtbot: QtBot, set_up: SetUp, inline: InlineTasks) -> Iterator[FirstRunPage]:
    start_application()
    window = MainWindow(Theme("light"))
    qtbot.addWidget(window)
    model = FirstRunModel(
        posts=(post("BSA", "Busia"), post("NMG", "Namanga")),
        set_up=set_up.set_up,
        train=set_up.train,
        tasks=inline,
        parent=window,
    )
    page = FirstRunPage(model, window.theme)
    window.show()
    window.show_screen(PlainFrame(page, window.theme, post_name="", now=lambda: MORNING, zone=MORNING.tzinfo))  # type: ignore[arg-type]
    yield page
    window.hide()


def fill(*, user_name: str = "admin", passphrase: str = PASSPHRASE, again: str = PASSPHRASE) -> None:
    type_in("Nam")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_A, CONTROL)
    for text in ("2", user_name, "A. Wanjiru", passphrase):
        type_in(text)
        press(Qt.Key.Key_Tab)
    type_in(again)
    press(Qt.Key.Key_F12)


def test_a_desk_is_set_up_by_keys_alone(page: FirstRunPage, set_up: SetUp) -> None:
    fill()

    ((made, post_name),) = set_up.made
    assert (made.post_code, post_name, made.lane) == ("NMG", "Namanga", "2")
    assert (made.user_name, made.display_name, made.passphrase) == ("admin", "A. Wanjiru", PASSPHRASE)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"user_name": ""}, "Type a user name for the administrator."),
        ({"passphrase": "too short", "again": "too short"}, "The passphrase does not keep the rules above."),
        ({"user_name": "administrator", "passphrase": "administrator", "again": "administrator"}, "The passphrase"),
        ({"again": "four words you saw"}, "The two passphrases are not the same."),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_made(
    page: FirstRunPage, set_up: SetUp, typed: dict[str, str], words: str
) -> None:
    fill(**typed)

    assert set_up.made == []
    assert page.trouble.text().startswith(words)


def test_without_a_post_nothing_is_made(page: FirstRunPage, set_up: SetUp) -> None:
    press(Qt.Key.Key_F12)

    assert set_up.made == []
    assert page.trouble.text() == "Choose the post."
    assert page._model.missing[0] is Missing.POST


def test_the_rules_say_in_words_how_many_characters_are_missing(page: FirstRunPage) -> None:
    page.passphrase.input.setFocus()
    type_in("four word")
    assert page.rules[0].accessibleName() == "12 characters or more, 3 are missing: not kept yet"
    type_in("s you see")

    assert page.rules[0].accessibleName() == "12 characters or more: kept"


@pytest.mark.parametrize(
    ("error", "words"), [(InvalidValueError("x"), "The user name may have"), (EnvironmentFailureError("x"), "The desk")]
)
def test_a_desk_that_cannot_be_made_says_what_to_do(
    page: FirstRunPage, set_up: SetUp, error: Exception, words: str
) -> None:
    set_up.fails = error

    fill()

    assert page.trouble.text().startswith(words)


def test_f2_opens_the_training_desk_at_once(page: FirstRunPage, set_up: SetUp) -> None:
    press(Qt.Key.Key_F2)

    assert set_up.trained == 1
    assert set_up.made == []
