"""Slips and signatures at the lane: by keys, in a strip, and never at the cost of a decision."""

from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from borderdesk.actions.sign_in import SignInRefusedError
from borderdesk.domain.crossing import CrossingDetails
from borderdesk.domain.decision import DecisionReason, Outcome
from borderdesk.domain.errors import EnvironmentFailureError, NotPermittedError
from borderdesk.domain.list_acceptance import OwnAcceptanceError
from borderdesk.domain.screening import Hit
from borderdesk.domain.slip import ReferralCode, referral_code
from borderdesk.domain.verdict import DeskRules, Finding, FindingKind, Verdict
from borderdesk.domain.watchlist import Handling
from borderdesk.ui.inspection.equipment import Equipment
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.states import Notice, Stage, Strip
from borderdesk.ui.print.printer import PrinterState
from borderdesk.ui.print.slips import slip_of
from borderdesk.ui.theme import Theme
from borderdesk.ui.window import MainWindow
from tests.ui.fake_desk import MORNING, Desk, HeldTasks, InlineTasks, hit_on_document, mrz_of, seen_mrz
from tests.ui.inspection.reach import (
    accepted_list,
    accepting,
    clear,
    decided,
    hold,
    old_list,
    press,
    printer_strip,
    sign,
    undo_strip,
    view_of,
)

CTRL = Qt.KeyboardModifier.ControlModifier


def print_key(window: MainWindow) -> None:
    press(window, Qt.Key.Key_P, CTRL)


def test_a_supervisor_signs_on_the_strip_and_f12_admits_without_a_reason(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    accepted_list(desk, model, window)

    bar = view_of(window).verdict_bar.shown
    press(window, Qt.Key.Key_F12)

    assert bar.word == "Check before you admit"
    assert bar.reason == "Watchlist NAT-SLTD is 9 days old, accepted for this shift."
    (signature,) = desk.accepted
    assert (signature.user_name, signature.reason) == ("halvorsen", "link is down")
    (recorded,) = desk.recorded
    assert (recorded.decision.outcome, recorded.decision.reasons) == (Outcome.ADMIT, ())
    assert recorded.assessment.verdict is Verdict.CHECK


def test_an_old_list_alone_asks_for_a_reason_and_says_who_may_accept_it(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    old_list(desk, model, window)

    press(window, Qt.Key.Key_F12)

    assert model.prompts.strip is Strip.ADMIT_REASON
    assert desk.recorded == []
    assert view_of(window).strip.hint.text().endswith("for the whole shift: Ctrl F12")


def test_the_next_traveller_needs_no_signature(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    accepted_list(desk, model, window)
    press(window, Qt.Key.Key_F12)
    model.see(seen_mrz(mrz_of(document_number="X99999999", primary_identifier="OKONKWO")))
    desk.clock.advance(1)

    press(window, Qt.Key.Key_F12)

    assert [item.decision.reasons for item in desk.recorded] == [(), ()]


@pytest.mark.parametrize(
    ("refusal", "words"),
    [
        (SignInRefusedError(4), "User name or passphrase is not right. 4 tries left."),
        (OwnAcceptanceError(), "Nobody accepts a list for their own inspections. Ask another supervisor."),
        (NotPermittedError("role"), "Only a supervisor may accept an old list."),
        (EnvironmentFailureError("disk"), "Not accepted: the desk cannot write. Try again."),
    ],
)
def test_a_signature_that_is_refused_says_so_on_its_strip_and_accepts_nothing(
    desk: Desk, model: InspectionModel, window: MainWindow, refusal: Exception, words: str
) -> None:
    desk.accept_fails = refusal
    accepting(desk, model, window)

    sign(window)
    press(window, Qt.Key.Key_F12)

    assert view_of(window).acceptance.explanation.text() == words
    assert view_of(window).acceptance.secret.text() == ""
    assert model.prompts.strip is Strip.OLD_LIST
    assert desk.recorded == []
    assert desk.accepted == []


def test_a_signature_needs_a_reason_and_a_passphrase(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    accepting(desk, model, window)
    strip = view_of(window).acceptance

    QTest.keyClick(strip.words, Qt.Key.Key_Return)
    first = strip.explanation.text()
    QTest.keyClicks(strip.words, "link is down")
    QTest.keyClick(strip.words, Qt.Key.Key_Return)

    assert first == "Say why, in a few words."
    assert strip.explanation.text() == "Type the supervisor's user name and passphrase."
    assert desk.accepted == []


def test_esc_closes_the_strip_and_the_traveller_stays(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    accepting(desk, model, window)

    press(window, Qt.Key.Key_Escape)

    assert model.prompts.strip is None
    assert model.stage is Stage.DECIDING
    assert window.focusWidget() is view_of(window).document.preview


@pytest.mark.parametrize("in_shift", [True, False])
def test_with_nothing_to_accept_no_strip_opens(
    desk: Desk, model: InspectionModel, window: MainWindow, in_shift: bool
) -> None:
    desk.in_shift = in_shift
    (clear if in_shift else old_list)(desk, model, window)

    press(window, Qt.Key.Key_F12, CTRL)

    assert model.prompts.strip is None
    assert model.prompts.notice is Notice.NO_LIST_TO_ACCEPT


def test_ctrl_p_prints_the_slip_of_the_last_decision(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    clear(desk, model, window)
    model.set_details(CrossingDetails(stay_days=90))
    press(window, Qt.Key.Key_F12)

    print_key(window)

    (slip,) = desk.slips_printed
    assert slip.word == "ENTRY"
    assert dict(slip.lines)["Date"] == "23 Nov 2026"
    assert dict(slip.lines)["Leave by"] == "20 Feb 2027"
    assert model.prompts.notice is Notice.SLIP_PRINTED
    assert desk.slips_noted == [desk.log[0].crossing_id]


def test_with_the_next_traveller_at_the_desk_it_is_still_the_slip_of_the_last_decision(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    decided(desk, model, window)
    model.see(seen_mrz(mrz_of(document_number="X99999999", primary_identifier="OKONKWO")))

    print_key(window)

    assert desk.slips_noted == [desk.log[0].crossing_id]
    assert model.stage is Stage.DECIDING


def test_before_any_decision_and_after_an_undo_there_is_nothing_to_print(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    print_key(window)
    first = model.prompts.notice
    decided(desk, model, window)
    press(window, Qt.Key.Key_Z, CTRL)

    print_key(window)

    assert first is model.prompts.notice is Notice.NOTHING_TO_PRINT
    assert desk.slips_printed == []


def test_the_slip_of_a_decision_that_is_being_saved_is_its_own(desk: Desk, held: HeldTasks) -> None:
    model = desk.model(held)
    for number in ("K48210937", "X99999999"):
        model.see(seen_mrz(mrz_of(document_number=number)))
        held.let_all_go()
        desk.clock.advance(1)
        model.press_admit()
        if number == "K48210937":
            held.let_all_go()
    model.paperwork.print_slip()
    before = list(desk.slips_noted)

    held.let_all_go()

    assert before == []
    assert [crossing.crossing_id for crossing in desk.log[:1]] == desk.slips_noted


def test_the_slip_is_that_of_the_decision_just_saved_although_the_rows_still_show_the_one_before(
    desk: Desk, held: HeldTasks
) -> None:
    model = desk.model(held)
    for number in ("K48210937", "X99999999"):
        held.let_all_go()
        model.see(seen_mrz(mrz_of(document_number=number)))
        held.let_all_go()
        desk.clock.advance(1)
        model.press_admit()
    held.let_go()
    assert len(desk.log) == 2
    assert len(model.lane.rows) == 1

    model.paperwork.print_slip()
    held.let_all_go()

    assert desk.slips_noted == [desk.log[0].crossing_id]


def test_a_printer_that_fails_asks_in_a_strip_and_each_answer_does_what_it_says(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    printer_strip(desk, model, window)
    asked = model.prompts.strip
    assert view_of(window).strip.title.text() == "The slip is not printed"

    press(window, Qt.Key.Key_1)
    again = model.prompts.strip
    press(window, Qt.Key.Key_2)
    saved = model.prompts.notice
    print_key(window)
    press(window, Qt.Key.Key_3)

    assert asked is again is Strip.PRINTER
    assert (len(desk.slips_saved), saved) == (1, Notice.SLIP_SAVED)
    assert model.prompts.strip is None
    assert desk.slips_printed == []
    assert len(desk.recorded) == 1


def test_with_a_traveller_at_the_desk_a_printer_that_fails_asks_nothing(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    decided(desk, model, window)
    desk.printer_fails = EnvironmentFailureError("paper")
    model.see(seen_mrz(mrz_of(document_number="X99999999", primary_identifier="OKONKWO")))
    desk.clock.advance(1)

    print_key(window)
    asked, told = model.prompts.strip, model.prompts.notice
    press(window, Qt.Key.Key_F12)

    assert (asked, told) == (None, Notice.SLIP_NOT_PRINTED)
    assert len(desk.recorded) == 2


def test_a_disk_that_is_full_prints_nothing_unnoted(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    decided(desk, model, window)
    desk.note_fails = EnvironmentFailureError("disk full")

    print_key(window)

    assert model.prompts.strip is Strip.PRINTER
    assert desk.slips_printed == []


def test_undoing_asks_why_once_a_slip_was_printed(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    undo_strip(desk, model, window)
    asked, standing = model.prompts.strip, len(desk.log)

    press(window, Qt.Key.Key_Z, CTRL)
    unanswered = len(desk.log)
    press(window, Qt.Key.Key_4)
    QTest.keyClicks(view_of(window).strip.remark, "wrong passport")
    press(window, Qt.Key.Key_Z, CTRL)

    assert asked is Strip.UNDO_REASON
    assert standing == unanswered == 1
    undone = desk.log[0].decision
    assert (undone.outcome, undone.reasons, undone.remark) == (
        Outcome.VOID,
        (DecisionReason.OTHER,),
        "wrong passport",
    )
    assert model.stage is Stage.DECIDING
    assert model.prompts.notice is Notice.UNDONE


def test_without_a_slip_an_undo_asks_nothing(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    decided(desk, model, window)

    press(window, Qt.Key.Key_Z, CTRL)

    assert desk.log[0].decision.outcome is Outcome.VOID


def paper_of_last_slip(desk: Desk) -> QImage:
    """The last slip as printed, with ids and time pinned: they differ from crossing to crossing."""
    crossing, findings = desk.slips_sent[-1]
    one = UUID(int=1)
    pinned = replace(crossing, crossing_id=one, source_event_id=one, session_id=one, occurred_at=MORNING)
    paper = slip_of(pinned, findings, desk.view.desk, desk.view.zone).paper
    image = QImage(576, round(576 * paper.height / paper.width), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paper.paint(painter, QRectF(image.rect()))
    painter.end()
    return image


def slip_after(key: Qt.Key, desk: Desk, model: InspectionModel, window: MainWindow, *hits: Hit) -> QImage:
    """Serve a traveller with these matches, decide by a key once the note was read, and print."""
    desk.hits = hits
    clear(desk, model, window)
    hold(window, Qt.Key.Key_F7)
    desk.clock.advance(0.31)
    model.tick()
    QTest.keyRelease(window.focusWidget(), Qt.Key.Key_F7)
    press(window, key)
    print_key(window)
    model.ask_again()
    desk.clock.advance(700)
    return paper_of_last_slip(desk)


@pytest.mark.parametrize("key", [Qt.Key.Key_F8, Qt.Key.Key_F12])
@pytest.mark.parametrize("handling", [Handling.DISCREET, Handling.BLIND])
def test_a_discreet_match_prints_the_same_slip_as_none(
    desk: Desk, model: InspectionModel, window: MainWindow, handling: Handling, key: Qt.Key
) -> None:
    without = slip_after(key, desk, model, window)

    matched = slip_after(key, desk, model, window, hit_on_document(handling))

    assert matched == without
    assert len(desk.slips_printed) == 2


def test_at_a_quiet_desk_a_stop_prints_the_same_slip_as_none(desk: Desk, inline: InlineTasks, qtbot: QtBot) -> None:
    desk.view = replace(desk.view, is_quiet=True)
    model = desk.model(inline)
    window = MainWindow(Theme("light"))
    qtbot.addWidget(window)
    window.show_inspection(model)
    window.show()
    without = slip_after(Qt.Key.Key_F8, desk, model, window)

    matched = slip_after(Qt.Key.Key_F8, desk, model, window, hit_on_document())

    assert matched == without
    assert desk.recorded[-1].assessment.verdict is Verdict.STOP


def test_an_open_match_prints_the_slip_of_a_document_that_is_looked_at(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    without = slip_after(Qt.Key.Key_F8, desk, model, window)
    matched = slip_after(Qt.Key.Key_F8, desk, model, window, hit_on_document())
    desk.rules = DeskRules(admits_specimens=False)

    specimen = slip_after(Qt.Key.Key_F8, desk, model, window)

    assert matched == specimen
    assert matched != without


def test_no_code_on_a_slip_stands_for_matches_alone() -> None:
    matches = (FindingKind.DOCUMENT_LISTED, FindingKind.PERSON_LISTED)

    def code(kind: FindingKind) -> ReferralCode:
        return referral_code([Finding(kind=kind, verdict=Verdict.STOP)])

    assert {code(kind) for kind in matches} <= {code(kind) for kind in FindingKind if kind not in matches}
    assert referral_code([]) is ReferralCode.OFFICER


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (PrinterState.NOT_SET_UP, "No printer set up"),
        (PrinterState.READY, "Printer ready"),
        (PrinterState.FAULT, "Printer does not print"),
    ],
)
def test_the_footer_says_how_the_printer_does(window: MainWindow, state: PrinterState, words: str) -> None:
    view_of(window).show_equipment(Equipment(printer=state))

    assert view_of(window).footer.printer.accessibleName() == words
