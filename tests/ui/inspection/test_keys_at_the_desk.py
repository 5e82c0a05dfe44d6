"""Every key of the map does what it is for, and nothing else."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from borderdesk.domain.crossing import TypingReason, WithoutDocument
from borderdesk.domain.decision import Outcome
from borderdesk.domain.match_doubt import DoubtReason
from borderdesk.domain.verdict import Verdict
from borderdesk.domain.watchlist import Level
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.states import Notice, Stage, Strip
from borderdesk.ui.keys import Command, KeyMap
from borderdesk.ui.parts.buttons import ButtonKind
from borderdesk.ui.theme import Theme
from borderdesk.ui.window import MainWindow
from tests.ui.fake_desk import Desk, HeldTasks, InlineTasks, hit_on_document, mrz_of, seen_mrz, seen_nothing
from tests.ui.inspection.reach import (
    check,
    clear,
    clear_typed_lines,
    doubt_strip,
    partly_read,
    press,
    reason_strip,
    settle,
    stop,
    view_of,
)

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("key", [Qt.Key.Key_F12, Qt.Key.Key_F8])
def test_a_decision_key_is_dead_for_four_tenths_of_a_second(
    desk: Desk, model: InspectionModel, window: MainWindow, key: Qt.Key
) -> None:
    model.see(seen_mrz(mrz_of()))
    desk.clock.advance(0.39)
    press(window, key)
    early = list(desk.recorded)
    desk.clock.advance(0.02)
    press(window, key)

    assert early == []
    assert len(desk.recorded) == 1


def test_f9_is_dead_as_long(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    desk.hits = (hit_on_document(),)
    model.see(seen_mrz(mrz_of()))
    desk.clock.advance(0.39)
    press(window, Qt.Key.Key_F9)
    early = model.prompts.strip
    desk.clock.advance(0.02)
    press(window, Qt.Key.Key_F9)

    assert early is None
    assert model.prompts.strip is Strip.NOT_THE_SAME


def test_keys_that_were_given_away_work_and_their_caps_follow(desk: Desk, inline: InlineTasks, qtbot: QtBot) -> None:
    model = desk.model(inline)
    window = MainWindow(Theme(), keys=KeyMap.from_text("admit=F9, not_the_same=Ctrl+N"))
    qtbot.addWidget(window)
    window.show_inspection(model)
    window.show()
    clear(desk, model, window)
    settle()

    press(window, Qt.Key.Key_F12)
    with_old_key = list(desk.recorded)
    press(window, Qt.Key.Key_F9)

    assert with_old_key == []
    assert len(desk.recorded) == 1
    assert view_of(window).action_bar.admit._key == "F9"


def test_f9_says_why_and_sets_a_match_on_a_check_list_aside(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    check(desk, model, window)
    press(window, Qt.Key.Key_F9)
    press(window, Qt.Key.Key_2)
    press(window, Qt.Key.Key_F9)

    assert [(doubt.reason, doubt.needs_supervisor) for doubt in desk.doubts] == [(DoubtReason.OTHER_PHOTO, False)]
    assert view_of(window).verdict_bar.shown.reason.startswith("Match set aside by you.")
    assert view_of(window).verdict_bar.shown.word == "Check before you admit"
    assert view_of(window).match_card.doubt.text() == "Match set aside by you."


def test_f9_on_a_stop_list_asks_the_supervisor_and_stays_a_stop(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    doubt_strip(desk, model, window)
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_F9)
    desk.clock.advance(1)
    press(window, Qt.Key.Key_F12)

    assert desk.doubts[0].needs_supervisor
    assert model.prompts.notice is Notice.ASKED_SUPERVISOR
    assert desk.recorded == []
    assert view_of(window).action_bar.admit.kind is ButtonKind.OFF


def test_another_reason_needs_ten_characters(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    doubt_strip(desk, model, window)
    press(window, Qt.Key.Key_5)
    QTest.keyClicks(window.focusWidget(), "too short")
    press(window, Qt.Key.Key_F9)
    too_short = list(desk.doubts)
    QTest.keyClicks(window.focusWidget(), "!")
    press(window, Qt.Key.Key_F9)

    assert too_short == []
    assert desk.doubts[0].remark == "too short!"


def test_a_desk_that_cannot_record_a_doubt_does_not_ask_for_one(desk: Desk, inline: InlineTasks, qtbot: QtBot) -> None:
    desk.may_doubt = False
    model = desk.model(inline)
    desk.hits = (hit_on_document(level=Level.CHECK),)
    model.see(seen_mrz(mrz_of()))
    desk.clock.advance(1)

    model.press_not_the_same()

    assert model.prompts.strip is None


def test_a_doubt_about_the_traveller_before_never_touches_the_next(desk: Desk, held: HeldTasks) -> None:
    model = desk.model(held)
    held.let_all_go()
    desk.hits = (hit_on_document(level=Level.CHECK),)
    model.see(seen_mrz(mrz_of()))
    held.let_all_go()
    desk.clock.advance(1)
    model.press_not_the_same()
    model.give_reason(DoubtReason.OTHER_PHOTO, "")
    model.press_not_the_same()
    doubt = held.waiting.pop()
    model.clear()
    model.ask_again()
    model.see(seen_mrz(mrz_of()))
    held.let_all_go()

    doubt()

    assert model.matches.doubts == ()


def test_ctrl_f8_says_where_nobody_can_be_called(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    press(window, Qt.Key.Key_F8, CTRL)

    assert view_of(window).notice.words.text() == "The other desk cannot be reached. Nobody was told."
    assert desk.recorded == []


def test_ctrl_f8_calls_without_a_sign(desk: Desk, inline: InlineTasks, qtbot: QtBot) -> None:
    desk.may_call = True
    model = desk.model(inline)
    before = model.stage, model.prompts.notice

    model.call_for_help()

    assert desk.calls == 1
    assert (model.stage, model.prompts.notice) == before


def test_f6_goes_round_the_cards_and_back(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    clear(desk, model, window)
    places = []
    for _ in range(4):
        press(window, Qt.Key.Key_F6)
        places.append(window.focusWidget())
    press(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)

    assert len(set(places)) == 4
    assert all(place.isVisible() for place in places)
    assert window.focusWidget() is places[2]


def test_a_desk_without_slips_and_lists_says_so(desk: Desk, inline: InlineTasks, qtbot: QtBot) -> None:
    desk.does_paperwork = False
    model = desk.model(inline)

    for ask in (model.paperwork.print_slip, model.paperwork.ask_acceptance):
        model.prompts.withdraw()
        ask()
        assert model.prompts.notice is Notice.NOT_SET_UP


def test_keys_that_lead_away_are_handed_on_where_somebody_answers(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    view_of(window).offer([Command.HELP, Command.FIND, Command.COMMANDS, Command.LOCK])
    press(window, Qt.Key.Key_F1)
    shows_keys = window.key_overlay.isVisible()
    window.close_overlays()
    press(window, Qt.Key.Key_K, CTRL)

    assert shows_keys
    assert window.command_list.isVisible()
    assert view_of(window).footer.hints.text().split("     ") == ["All keys F1", "Commands Ctrl K", "Lock Ctrl L"]
    assert view_of(window).action_bar.look_up.isEnabled()


def test_the_element_that_fails_takes_the_keyboard_and_enter_corrects_it(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    partly_read(desk, model, window)
    focused = window.focusWidget()

    press(window, Qt.Key.Key_Return)

    assert focused is view_of(window).traveller.fields["date_of_birth"]
    assert model.is_typing
    assert window.focusWidget() is view_of(window).entry.inputs["date_of_birth"]
    assert desk.recorded == []


def test_code_lines_can_be_typed_and_are_checked(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    clear_typed_lines(desk, model, window)

    assert view_of(window).entry.code_lines.result.text() == "Check digits 5 of 5"
    assert model.assessment is not None
    assert model.assessment.verdict is Verdict.CLEAR
    assert view_of(window).traveller.origin.text() == "Typed in"
    assert model.subject is not None
    assert "document_number" in model.subject.traveller.typed


def test_a_line_that_is_short_says_so(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    press(window, Qt.Key.Key_F2)
    QTest.keyClick(view_of(window).entry.switch, Qt.Key.Key_Space)
    lines = view_of(window).entry.code_lines
    QTest.keyClicks(lines.lines[0], mrz_of().lines[0])
    QTest.keyClicks(lines.lines[1], mrz_of().lines[1][:-2])

    assert lines.result.text() == "Line 2 is not complete"
    assert model.stage is Stage.READY


def test_why_it_is_typed_and_what_stands_in_for_a_document_is_recorded(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    press(window, Qt.Key.Key_F2)
    entry = view_of(window).entry
    QTest.keyClicks(entry.inputs["primary_identifier"], "Okonkwo")
    QTest.keyClicks(entry.reason, "3")
    QTest.keyClicks(entry.without, "c")
    desk.clock.advance(1)
    model.tick()
    desk.clock.advance(1)
    press(window, Qt.Key.Key_F8)

    details = desk.recorded[0].details
    assert details.typed_because is TypingReason.NO_DOCUMENT
    assert details.without_document is WithoutDocument.CHILD_ON_PARENTS
    assert desk.recorded[0].decision.outcome is Outcome.REFER_SECONDARY


def test_a_name_with_other_letters_shows_how_code_lines_spell_it(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    press(window, Qt.Key.Key_F2)
    entry = view_of(window).entry
    typed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, "Müller")
    QCoreApplication.sendEvent(entry.inputs["primary_identifier"], typed)

    assert entry._labelled["primary_identifier"].note.text() == "In code lines: MUELLER"


@pytest.mark.parametrize(
    ("reach", "begins"),
    [(clear, "Clear. "), (check, "Check before you admit. "), (stop, "Stop. Refer to secondary. ")],
)
def test_each_verdict_is_announced_once(
    desk: Desk, model: InspectionModel, window: MainWindow, reach: object, begins: str
) -> None:
    announced: list[str] = []
    view_of(window).verdict_bar.announced.connect(announced.append)
    assert callable(reach)

    reach(desk, model, window)
    model.see(seen_nothing())
    model.tick()

    assert [words for words in announced if words.startswith(begins)] == announced
    assert len(announced) == 1


def test_the_keyboard_is_on_the_scan_target_after_each_decision(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    for key in (Qt.Key.Key_F12, Qt.Key.Key_F8):
        clear(desk, model, window)
        view_of(window).crossing.plate.setFocus()
        press(window, key)

        assert window.focusWidget() is view_of(window).document.preview
        model.ask_again()


def test_a_strip_that_closes_keeps_the_traveller(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    reason_strip(desk, model, window)
    QCoreApplication.sendEvent(
        window, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    )

    assert model.prompts.strip is None
    assert model.stage is Stage.DECIDING
