"""Sign-in lets in whom the desk knows, and says nothing about whom it does not."""

from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from borderdesk.actions.sign_in import SignInLockedError, SignInRefusedError
from borderdesk.domain.errors import EnvironmentFailureError, NotPermittedError
from borderdesk.domain.officer import Officer, Role
from borderdesk.ui.parts.buttons import ButtonKind
from borderdesk.ui.sign_in.model import DeskFacts, SignInModel
from borderdesk.ui.sign_in.view import SignInView
from borderdesk.ui.theme import Theme
from borderdesk.ui.window import MainWindow
from tests.ui.fake_desk import MORNING, HeldTasks, InlineTasks, list_version

OKAFOR = Officer(officer_id="o-1", user_name="okafor", display_name="Ofc. D. Okafor", role=Role.OFFICER)


@dataclass
class Accounts:
    fails: Exception | None = None
    asked: list[tuple[str, str]] = field(default_factory=list)

    def sign_in(self, user_name: str, passphrase: str) -> Officer:
        self.asked.append((user_name, passphrase))
        if self.fails is not None:
            raise self.fails
        return OKAFOR


@pytest.fixture
def accounts() -> Accounts:
    return Accounts()


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow(Theme())
    qtbot.addWidget(window)
    window.show()
    return window


def opened(window: MainWindow, accounts: Accounts, tasks: InlineTasks | HeldTasks) -> tuple[SignInModel, SignInView]:
    model = SignInModel(sign_in=accounts.sign_in, tasks=tasks, post_name="Kessar Bridge", lane="2")
    window.show_sign_in(model)
    assert window.sign_in is not None
    return model, window.sign_in


def type_in(view: SignInView, user_name: str, passphrase: str) -> None:
    QTest.keyClicks(view.user_name, user_name)
    QTest.keyClick(view.user_name, Qt.Key.Key_Return)
    QTest.keyClicks(view.passphrase, passphrase)
    QTest.keyClick(view.passphrase, Qt.Key.Key_Return)


def test_a_known_officer_comes_in_by_keyboard_alone(
    window: MainWindow, accounts: Accounts, inline: InlineTasks
) -> None:
    model, view = opened(window, accounts, inline)
    welcome: list[object] = []
    model.signed_in.connect(welcome.append)

    type_in(view, "okafor", "correct horse battery")

    assert accounts.asked == [("okafor", "correct horse battery")]
    assert welcome == [OKAFOR]


def test_a_wrong_passphrase_says_so_in_place_and_empties_the_field(
    window: MainWindow, accounts: Accounts, inline: InlineTasks
) -> None:
    accounts.fails = NotPermittedError("no")
    model, view = opened(window, accounts, inline)
    welcome: list[object] = []
    model.signed_in.connect(welcome.append)

    type_in(view, "okafor", "wrong words")

    assert view.refusal.text() == "User name or passphrase is not right."
    assert view.passphrase.text() == ""
    assert view.user_name.text() == "okafor"
    assert welcome == []


def test_a_desk_that_cannot_open_its_records_does_not_blame_the_officer(
    window: MainWindow, accounts: Accounts, inline: InlineTasks
) -> None:
    accounts.fails = EnvironmentFailureError("disk")
    _, view = opened(window, accounts, inline)

    type_in(view, "okafor", "correct horse battery")

    assert view.refusal.text() == "The desk cannot open its records. Call the administrator."
    assert view.passphrase.text() == "correct horse battery"


def test_nothing_is_tried_without_both_parts_or_twice_at_once(
    window: MainWindow, accounts: Accounts, held: HeldTasks
) -> None:
    model, view = opened(window, accounts, held)

    model.try_with("okafor", "")
    model.try_with("  ", "words")
    nothing_yet = len(held.waiting)
    type_in(view, "okafor", "correct horse battery")
    model.try_with("okafor", "correct horse battery")

    assert nothing_yet == 0
    assert len(held.waiting) == 1
    assert view.button.kind is ButtonKind.OFF


def test_the_passphrase_is_not_shown(window: MainWindow, accounts: Accounts, inline: InlineTasks) -> None:
    _, view = opened(window, accounts, inline)

    QTest.keyClicks(view.passphrase, "secret")

    assert "secret" not in view.passphrase.displayText()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (SignInRefusedError(4), "User name or passphrase is not right. 4 tries left."),
        (SignInRefusedError(1), "User name or passphrase is not right. 1 try left."),
        (SignInLockedError(MORNING), "Locked until 14:32. A supervisor can unlock."),
    ],
)
def test_the_tries_left_and_the_end_of_a_lock_are_said(
    window: MainWindow, accounts: Accounts, inline: InlineTasks, error: Exception, words: str
) -> None:
    accounts.fails = error
    model = SignInModel(
        sign_in=accounts.sign_in, tasks=inline, post_name="Namanga", lane="2", facts=facts(), parent=window
    )
    window.show_sign_in(model)
    assert window.sign_in is not None

    model.try_with("okafor", "wrong")

    assert window.sign_in.refusal.text() == words


def test_below_the_card_stand_version_list_date_and_clock(
    window: MainWindow, accounts: Accounts, inline: InlineTasks
) -> None:
    model = SignInModel(
        sign_in=accounts.sign_in, tasks=inline, post_name="Namanga", lane="2", facts=facts(), parent=window
    )
    window.show_sign_in(model)
    view = window.sign_in
    assert view is not None

    assert view.version.text().startswith("BorderDesk ")
    assert view.list_date.text() == "Watchlist today 09:00"
    assert view.sync.text() == "No hub set up. Everything stays on this desk."
    assert view.clock.text() == "Desk clock 14:32, no hub to compare with"


def test_another_language_can_be_chosen_before_anybody_has_signed_in(
    window: MainWindow, accounts: Accounts, inline: InlineTasks
) -> None:
    model = SignInModel(
        sign_in=accounts.sign_in, tasks=inline, post_name="Namanga", lane="2", facts=facts(), parent=window
    )
    chosen: list[str] = []
    model.language_chosen.connect(chosen.append)
    window.show_sign_in(model)

    offered = {command.words: command for command in window.commands()}
    offered["Speak Kiswahili"].run()

    assert chosen == ["sw"]
    assert "Speak English" not in offered


def facts() -> DeskFacts:
    return DeskFacts(
        now=lambda: MORNING,
        zone=ZoneInfo("Africa/Nairobi"),
        lists=lambda: (list_version(),),
        languages=(("en", "English"), ("sw", "Kiswahili")),
    )
