"""Who forgot the passphrase signs in with a code and a new one, in the same card."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from borderdesk.actions.door import NotLetInError
from borderdesk.actions.sign_in import SignInRefusedError
from borderdesk.domain.officer import Officer, Role
from borderdesk.keys.codes import MistypedCodeError
from borderdesk.ui.first_run.recovery_page import RecoveryPage
from borderdesk.ui.sign_in.model import SignInModel
from borderdesk.ui.sign_in.view import SignInView
from borderdesk.ui.theme import Theme
from borderdesk.ui.window import MainWindow
from tests.ui.fake_desk import InlineTasks

OKAFOR = Officer(officer_id="o-1", user_name="okafor", display_name="Ofc. D. Okafor", role=Role.OFFICER)
NEW = "other words you see"


@dataclass
class Codes:
    fails: Exception | None = None
    asked: list[tuple[str, str, str]] = field(default_factory=list)

    def use(self, user_name: str, code: str, new_passphrase: str) -> Officer:
        self.asked.append((user_name, code, new_passphrase))
        if self.fails is not None:
            raise self.fails
        return OKAFOR


@pytest.fixture
def codes() -> Codes:
    return Codes()


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow(Theme())
    qtbot.addWidget(window)
    window.show()
    return window


def opened(window: MainWindow, codes: Codes | None, inline: InlineTasks) -> tuple[SignInModel, SignInView]:
    model = SignInModel(
        sign_in=lambda *_: OKAFOR,
        use_code=None if codes is None else codes.use,
        tasks=inline,
        post_name="Kessar Bridge",
        lane="2",
    )
    window.show_sign_in(model)
    assert window.sign_in is not None
    return model, window.sign_in


def type_code(view: SignInView, passphrase: str = NEW) -> None:
    QTest.mouseClick(view.forgotten, Qt.MouseButton.LeftButton)
    QTest.keyClicks(view.user_name, "okafor")
    QTest.keyClick(view.user_name, Qt.Key.Key_Return)
    QTest.keyClicks(view.code, "ABCD-EFGH")
    QTest.keyClick(view.code, Qt.Key.Key_Return)
    QTest.keyClicks(view.passphrase, passphrase)
    QTest.keyClick(view.passphrase, Qt.Key.Key_Return)


def test_a_code_and_a_new_passphrase_sign_in(window: MainWindow, codes: Codes, inline: InlineTasks) -> None:
    model, view = opened(window, codes, inline)
    welcomed: list[Officer] = []
    model.signed_in.connect(welcomed.append)

    type_code(view)

    assert (codes.asked, welcomed) == ([("okafor", "ABCD-EFGH", NEW)], [OKAFOR])


def test_a_plain_desk_offers_no_code(window: MainWindow, inline: InlineTasks) -> None:
    _, view = opened(window, None, inline)

    assert not view.forgotten.isVisible()
    assert not view.code.isVisible()


def test_a_short_passphrase_is_said_before_the_code_is_used(
    window: MainWindow, codes: Codes, inline: InlineTasks
) -> None:
    _, view = opened(window, codes, inline)

    type_code(view, "short")

    assert codes.asked == []
    assert "12 characters" in view.refusal.text()


@pytest.mark.parametrize(
    ("fails", "words"),
    [
        (MistypedCodeError(), "group by group"),
        (SignInRefusedError(3), "User name or code is not right. 3 tries left."),
        (NotLetInError(), "does not know you yet"),
    ],
)
def test_what_is_wrong_is_said_in_place(
    window: MainWindow, codes: Codes, inline: InlineTasks, fails: Exception, words: str
) -> None:
    _, view = opened(window, codes, inline)
    codes.fails = fails

    type_code(view)

    assert words in view.refusal.text()


def test_the_recovery_code_is_shown_in_groups_until_it_is_written_down(qtbot: QtBot) -> None:
    page = RecoveryPage("WZP5-0ZVB-TCJE-FWEJ-TT3Z", Theme())
    qtbot.addWidget(page)
    page.show()

    assert [line.text().split() for line in page.lines] == [["WZP5", "0ZVB", "TCJE", "FWEJ"], ["TT3Z"]]
    with qtbot.waitSignal(page.done):
        QTest.mouseClick(page.kept, Qt.MouseButton.LeftButton)
