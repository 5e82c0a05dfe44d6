"""A match that is handled discreetly tells nobody but the officer who asks."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from borderdesk.domain.decision import Outcome
from borderdesk.domain.verdict import DeskRules, Verdict
from borderdesk.domain.watchlist import Handling
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.sounding import Sounding
from borderdesk.ui.parts.text import Text
from borderdesk.ui.sound.tones import Sound
from borderdesk.ui.theme import Theme
from borderdesk.ui.window import MainWindow
from tests.ui.fake_desk import Desk, InlineTasks, hit_on_document
from tests.ui.inspection.reach import clear, discreet, hold, note_held, press, settle, view_of

Shown = tuple[list[QImage], list[Sound], str, str]


@pytest.fixture
def quiet(desk: Desk, inline: InlineTasks, qtbot: QtBot) -> tuple[Desk, InspectionModel, MainWindow]:
    """A desk whose screen the public can see."""
    desk.view = replace(desk.view, is_quiet=True)
    model = desk.model(inline)
    window = MainWindow(Theme("light"))
    qtbot.addWidget(window)
    window.show_inspection(model)
    window.show()
    return desk, model, window


def everything_else(window: MainWindow) -> list[QWidget]:
    """All that may not differ: the whole window but for the number of notes."""
    view = view_of(window)
    same = [view.top_bar, view.verdict_bar, view.left, view.centre, view.action_bar, view.footer, view.history]
    return [*same, *view.checks.rows]


def shown(desk: Desk, model: InspectionModel, window: MainWindow) -> Shown:
    """Serve a traveller and return what could be seen and heard until the verdict."""
    sounds: list[Sound] = []
    sounding = Sounding(model, sounds.append, desk.clock.monotonic)
    announced: list[str] = []
    view_of(window).verdict_bar.announced.connect(announced.append)
    desk.clock.seconds = 200.0
    clear(desk, model, window)
    settle()
    pictures = [part.grab().toImage() for part in everything_else(window)]
    notes = view_of(window).checks.notes.text()
    press(window, Qt.Key.Key_Escape)
    model.ask_again()
    sounding.deleteLater()
    QCoreApplication.sendPostedEvents(sounding, QEvent.Type.DeferredDelete)
    return pictures, sounds, announced[-2], notes


@pytest.mark.parametrize("handling", [Handling.DISCREET, Handling.BLIND])
def test_a_discreet_match_is_seen_and_heard_like_none(
    desk: Desk, model: InspectionModel, window: MainWindow, handling: Handling
) -> None:
    without = shown(desk, model, window)
    desk.hits = (hit_on_document(handling),)

    matched = shown(desk, model, window)

    assert matched[0] == without[0]
    assert matched[1] == without[1] == [Sound.CLEAR]
    assert matched[2] == without[2]
    assert matched[2].startswith("Clear. ")
    assert (without[3], matched[3]) == ("Notes 0", "Notes 1" if handling is Handling.DISCREET else "Notes 0")


def test_an_overt_match_is_seen_and_heard(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    without = shown(desk, model, window)
    desk.hits = (hit_on_document(),)

    matched = shown(desk, model, window)

    assert matched[0] != without[0]
    assert matched[1] == [Sound.STOP]
    assert matched[2].startswith("Stop. Refer to secondary. ")


def test_a_stop_at_a_quiet_desk_is_seen_and_heard_like_none(
    quiet: tuple[Desk, InspectionModel, MainWindow],
) -> None:
    desk, model, window = quiet
    without = shown(desk, model, window)
    desk.hits = (hit_on_document(),)

    matched = shown(desk, model, window)

    assert matched[:3] == without[:3]
    assert matched[3] == "Notes 1"


def test_a_stop_at_a_quiet_desk_never_passes_and_its_note_says_to_refer(
    quiet: tuple[Desk, InspectionModel, MainWindow],
) -> None:
    desk, model, window = quiet
    desk.hits = (hit_on_document(),)
    note_held_here(desk, model, window)
    words = view_of(window).note_panel.words.text()
    QTest.keyRelease(window.focusWidget(), Qt.Key.Key_F7)

    press(window, Qt.Key.Key_F12)
    passed = list(desk.recorded)
    focused = window.focusWidget()
    press(window, Qt.Key.Key_F8)

    assert "Refer to secondary" in words
    assert passed == []
    assert focused is view_of(window).checks.notes
    assert [decided.decision.outcome for decided in desk.recorded] == [Outcome.REFER_SECONDARY]
    assert desk.recorded[0].assessment.verdict is Verdict.STOP


def test_an_expired_document_stays_a_stop_at_a_quiet_desk(quiet: tuple[Desk, InspectionModel, MainWindow]) -> None:
    desk, model, window = quiet
    desk.rules = DeskRules(admits_specimens=False)

    clear(desk, model, window)

    assert view_of(window).verdict_bar.shown.word == "Stop: refer to secondary"


def note_held_here(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    clear(desk, model, window)
    hold(window, Qt.Key.Key_F7)
    desk.clock.advance(0.31)
    model.tick()


def test_f12_waits_until_the_note_was_read(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    discreet(desk, model, window)
    settle()
    before = [part.grab().toImage() for part in everything_else(window)]

    press(window, Qt.Key.Key_F12)
    unread = list(desk.recorded)
    settle()
    after = [part.grab().toImage() for part in everything_else(window)]
    focused = window.focusWidget()
    hold(window, Qt.Key.Key_F7)
    desk.clock.advance(0.31)
    model.tick()
    QTest.keyRelease(window.focusWidget(), Qt.Key.Key_F7)
    press(window, Qt.Key.Key_F12)

    assert unread == []
    assert after == before
    assert focused is view_of(window).checks.notes
    assert [decided.decision.outcome for decided in desk.recorded] == [Outcome.ADMIT]


def test_a_discreet_match_can_be_referred_unread(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    discreet(desk, model, window)

    press(window, Qt.Key.Key_F8)

    assert [decided.decision.outcome for decided in desk.recorded] == [Outcome.REFER_SECONDARY]


def words_in(window: MainWindow) -> str:
    return " ".join(text.text() for text in window.findChildren(Text))


def let_go(window: MainWindow, model: InspectionModel) -> None:
    QTest.keyRelease(window.focusWidget(), Qt.Key.Key_F7)


def press_escape(window: MainWindow, model: InspectionModel) -> None:
    press(window, Qt.Key.Key_Escape)


def scan(window: MainWindow, model: InspectionModel) -> None:
    model.scan("1234567890")


@pytest.mark.parametrize("end", [let_go, press_escape, scan])
def test_the_note_is_on_the_screen_only_while_its_key_is_held(
    desk: Desk,
    model: InspectionModel,
    window: MainWindow,
    end: Callable[[MainWindow, InspectionModel], None],
) -> None:
    note_held(desk, model, window)
    while_held = view_of(window).note_panel.isVisible(), words_in(window)

    end(window, model)

    assert while_held[0]
    assert "Do not alert the traveller" in while_held[1]
    assert not view_of(window).note_panel.isVisible()
    assert "Do not alert" not in words_in(window)
    assert "Stolen document" not in words_in(window)


def test_a_key_that_repeats_itself_keeps_the_note(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    note_held(desk, model, window)

    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
        repeated = QKeyEvent(kind, Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier, "", True)
        QCoreApplication.sendEvent(window.focusWidget(), repeated)

    assert view_of(window).note_panel.isVisible()


def test_a_keyboard_that_lets_go_of_a_held_key_and_presses_it_again_keeps_the_note(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    note_held(desk, model, window)

    for _ in range(5):
        QTest.keyRelease(window.focusWidget(), Qt.Key.Key_F7)
        desk.clock.advance(0.005)
        hold(window, Qt.Key.Key_F7)
        desk.clock.advance(0.03)
    held = view_of(window).note_panel.isVisible()
    QTest.keyRelease(window.focusWidget(), Qt.Key.Key_F7)

    assert held
    assert not view_of(window).note_panel.isVisible()
    assert not view_of(window).note_form.isVisible()


def test_a_tap_opens_the_form_for_notes_and_what_is_noted_is_recorded(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    clear(desk, model, window)
    press(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    press(window, Qt.Key.Key_F7)
    form = view_of(window).note_form
    filled = form.inputs["note_vehicle"].text()
    QTest.keyClicks(form.inputs["note_others"], "two children")
    desk.clock.advance(1)

    press(window, Qt.Key.Key_F7)
    press(window, Qt.Key.Key_F12)

    assert filled == "Car"
    assert not form.isVisible()
    assert desk.recorded[0].details.note_others == "two children"


def test_reading_the_note_is_about_one_traveller_only(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    note_held(desk, model, window)
    let_go(window, model)
    press(window, Qt.Key.Key_Escape)
    model.ask_again()
    discreet(desk, model, window)

    press(window, Qt.Key.Key_F12)

    assert desk.recorded == []
