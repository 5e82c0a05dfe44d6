"""The cover over a locked desk: nothing below is seen or reached, and each way out is the right one."""

from dataclasses import dataclass, field
from datetime import UTC
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from borderdesk.actions.session_lock import PinRefusedError
from borderdesk.actions.sign_in import SignInLockedError, SignInRefusedError
from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.domain.officer import Officer, Role
from borderdesk.ui.application import start_application
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.states import Stage
from borderdesk.ui.lock.idle import Idle
from borderdesk.ui.lock.model import LockModel, Way
from borderdesk.ui.lock.pin_page import PinPage
from borderdesk.ui.theme import Theme
from borderdesk.ui.window import MainWindow
from tests.ui.fake_desk import MORNING, Clock, Desk, InlineTasks, mrz_of, seen_mrz
from tests.ui.keyboard import CONTROL, press, type_in

OKAFOR = Officer(officer_id="o-1", user_name="okafor", display_name="D. Okafor", role=Role.OFFICER)
MWANGI = Officer(officer_id="o-2", user_name="mwangi", display_name="J. Mwangi", role=Role.OFFICER)


@dataclass
class Door:
    """What the cover tries, under the hand of the test."""

    has_pin: bool = True
    fails: Exception | None = None
    tried: list[tuple[str, ...]] = field(default_factory=list)

    def pin(self, typed: str) -> None:
        self._try("pin", typed)

    def passphrase(self, typed: str) -> None:
        self._try("passphrase", typed)

    def other(self, user_name: str, typed: str) -> Officer:
        self._try("other", user_name, typed)
        return MWANGI

    def _try(self, *what: str) -> None:
        self.tried.append(what)
        if self.fails is not None:
            raise self.fails

    def model(self, tasks: InlineTasks, **changes: Any) -> LockModel:
        about: dict[str, Any] = {"may_change": True, "has_open_read": False, **changes}
        return LockModel(
            officer=OKAFOR,
            post_name="Namanga",
            lane="2",
            locked_at=MORNING,
            zone=UTC,
            has_pin=lambda: self.has_pin,
            with_pin=self.pin,
            with_passphrase=self.passphrase,
            take_over=self.other,
            tasks=tasks,
            **about,
        )


def test_an_open_read_is_kept_hidden_and_no_key_reaches_it(
    window: MainWindow, model: InspectionModel, desk: Desk, inline: InlineTasks
) -> None:
    model.see(seen_mrz(mrz_of()))
    desk.clock.advance(1)
    lock = Door().model(inline)

    window.lock(lock)
    for key in (Qt.Key.Key_F12, Qt.Key.Key_F8, Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_F5):
        press(key)
    press(Qt.Key.Key_K, CONTROL)

    assert window.inspection is not None
    assert not window.inspection.isVisible()
    assert not window.command_list.isVisible()
    assert not window.key_overlay.isVisible()
    assert desk.recorded == []
    window.unlock()
    assert model.stage is Stage.DECIDING
    assert window.inspection.isVisible()


def test_the_keyboard_cannot_leave_the_cover(window: MainWindow, inline: InlineTasks) -> None:
    window.lock(Door().model(inline))
    cover = window.cover
    assert cover is not None

    for _ in range(12):
        press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert cover.isAncestorOf(focused)


def test_the_cover_says_who_locked_it_and_takes_the_pin(window: MainWindow, inline: InlineTasks) -> None:
    door = Door()
    lock = door.model(inline)
    lock.unlocked.connect(window.unlock)
    window.lock(lock)
    assert window.cover is not None
    assert window.cover.place.text() == "Namanga · Lane 2"
    assert window.cover.who.text() == "Locked by D. Okafor 11:32. Type your PIN."

    type_in("194728")
    press(Qt.Key.Key_Return)

    assert door.tried == [("pin", "194728")]
    assert not window.is_locked


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (PinRefusedError(4), "PIN is not right. 4 tries left."),
        (PinRefusedError(1), "PIN is not right. 1 try left."),
        (EnvironmentFailureError("disk"), "The desk cannot open its records. Call the administrator."),
    ],
)
def test_a_wrong_pin_says_so_and_is_forgotten(
    window: MainWindow, inline: InlineTasks, error: Exception, words: str
) -> None:
    window.lock(Door(fails=error).model(inline))
    type_in("194727")
    press(Qt.Key.Key_Return)

    assert window.cover is not None
    assert window.cover.trouble.text() == words
    assert window.cover.secret.take() == ""
    assert window.is_locked


def test_after_the_last_try_the_passphrase_is_asked_for(window: MainWindow, inline: InlineTasks) -> None:
    door = Door(fails=PinRefusedError(0))
    lock = door.model(inline)
    window.lock(lock)
    door.has_pin = False

    type_in("194727")
    press(Qt.Key.Key_Return)

    assert lock.way is Way.PASSPHRASE
    assert window.cover is not None
    assert window.cover.trouble.text() == "PIN is not right, five times. Type your passphrase."


def test_another_officer_takes_over_and_is_told_of_the_traveller(window: MainWindow, inline: InlineTasks) -> None:
    door = Door()
    lock = door.model(inline, has_open_read=True)
    taken: list[object] = []
    lock.taken_over.connect(taken.append)
    window.lock(lock)

    press(Qt.Key.Key_F3)
    assert window.cover is not None
    assert "handed over" in window.cover.note.text()
    type_in("mwangi")
    press(Qt.Key.Key_Return)
    type_in("four words you see")
    press(Qt.Key.Key_Return)

    assert door.tried == [("other", "mwangi", "four words you see")]
    assert taken == [MWANGI]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (SignInRefusedError(3), "User name or passphrase is not right. 3 tries left."),
        (SignInLockedError(MORNING), "Locked until 11:32. A supervisor can unlock."),
    ],
)
def test_a_stranger_at_the_cover_learns_nothing(
    window: MainWindow, inline: InlineTasks, error: Exception, words: str
) -> None:
    window.lock(Door(fails=error).model(inline))
    press(Qt.Key.Key_F3)
    type_in("nobody")
    press(Qt.Key.Key_Return)
    type_in("anything at all")
    press(Qt.Key.Key_Return)

    assert window.cover is not None
    assert window.cover.trouble.text() == words


def test_a_decision_that_is_not_saved_keeps_others_out(window: MainWindow, inline: InlineTasks) -> None:
    lock = Door().model(inline, may_change=False)
    window.lock(lock)

    press(Qt.Key.Key_F3)

    assert lock.way is Way.PIN
    assert window.cover is not None
    assert window.cover.note.text() == "A decision is not saved. D. Okafor must unlock and save it."


def test_nobody_at_the_desk_for_a_while_is_noticed_once(qtbot: QtBot) -> None:
    clock = Clock()
    idle = Idle(clock.monotonic)
    idle.lapse_after(10)
    lapses: list[bool] = []
    idle.lapsed.connect(lambda: lapses.append(True))

    clock.advance(599)
    idle.look()
    idle.touch()
    clock.advance(599)
    idle.look()
    assert lapses == []
    clock.advance(2)
    idle.look()
    idle.look()

    assert lapses == [True]


def test_zero_minutes_never_lock(qtbot: QtBot) -> None:
    clock = Clock()
    idle = Idle(clock.monotonic)
    idle.lapse_after(0)
    lapses: list[bool] = []
    idle.lapsed.connect(lambda: lapses.append(True))

    clock.advance(1e6)
    idle.look()

    assert lapses == []


def test_a_pin_is_typed_twice_the_same(qtbot: QtBot, inline: InlineTasks) -> None:
    start_application()
    taken: list[str] = []
    page = PinPage(taken.append, inline, Theme("light"))
    qtbot.addWidget(page)
    page.show()
    done: list[bool] = []
    page.done.connect(lambda: done.append(True))

    for pins in (("194728", "194727"), ("194728", "194728")):
        for field_of, pin in zip((page.pin, page.again), pins, strict=True):
            QTest.keyClicks(field_of.input, pin)
        QTest.keyClick(page.again.input, Qt.Key.Key_Return)

    assert taken == ["194728"]
    assert done == [True]
