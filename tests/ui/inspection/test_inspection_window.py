"""Each state of the screen, reached through keys and readings, in its place, in its words and uncut."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from borderdesk.domain.decision import DecisionReason, Outcome
from borderdesk.domain.verdict import DeskRules
from borderdesk.domain.watchlist import Handling
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.states import Stage
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Theme
from borderdesk.ui.window import MainWindow
from tests.ui.fake_desk import (
    Desk,
    InlineTasks,
    hit_on_document,
)
from tests.ui.inspection.reach import (
    STATES,
    Reach,
    cannot_read,
    check,
    clear,
    clear_typed_lines,
    decided,
    direction_strip,
    doubt_strip,
    names,
    not_checked,
    not_saved,
    note_form,
    partly_read,
    press,
    reading,
    ready,
    reason_strip,
    settle,
    specimen,
    stop,
    typing,
    view_of,
)


@pytest.mark.parametrize("reach", STATES, ids=names)
def test_each_state_says_what_it_is(desk: Desk, model: InspectionModel, window: MainWindow, reach: Reach) -> None:
    reach(desk, model, window)

    shown = view_of(window).verdict_bar.shown
    assert (shown.tone, shown.word) == STATES[reach]
    assert shown.reason


def geometry(window: MainWindow, part: QWidget) -> tuple[int, int, int, int]:
    corner = part.mapTo(window, QPoint(0, 0))
    return corner.x(), corner.y(), part.width(), part.height()


def test_buttons_never_move(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    bar = view_of(window).action_bar
    places = set()
    for reach in (ready, clear, not_saved):
        reach(desk, model, window)
        settle()
        places.add(tuple(geometry(window, button) for button in bar.findChildren(ActionButton)))

    assert len(places) == 1


def test_the_layout_mirrors_with_the_language(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    clear(desk, model, window)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()

    left, right = view_of(window).left, view_of(window).right
    assert geometry(window, left)[0] == 1366 - 12 - 392
    assert geometry(window, right)[0] == 12
    assert view_of(window).document.code_lines.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("reach", "refer", "admit"),
    [
        (ready, ButtonKind.OFF, ButtonKind.OFF),
        (reading, ButtonKind.PLAIN, ButtonKind.OFF),
        (cannot_read, ButtonKind.PLAIN, ButtonKind.OFF),
        (clear, ButtonKind.PLAIN, ButtonKind.MAIN),
        (check, ButtonKind.PLAIN, ButtonKind.PLAIN),
        (stop, ButtonKind.DANGER, ButtonKind.OFF),
        (specimen, ButtonKind.DANGER, ButtonKind.OFF),
        (not_checked, ButtonKind.OFF, ButtonKind.OFF),
        (not_saved, ButtonKind.OFF, ButtonKind.MAIN),
    ],
    ids=names,
)
def test_the_buttons_offer_what_the_state_allows(
    desk: Desk,
    model: InspectionModel,
    window: MainWindow,
    reach: Reach,
    refer: ButtonKind,
    admit: ButtonKind,
) -> None:
    reach(desk, model, window)

    bar = view_of(window).action_bar
    assert (bar.refer.kind, bar.admit.kind) == (refer, admit)
    assert bar.admit.isEnabled() is (admit is not ButtonKind.OFF)


def test_f12_admits_and_puts_the_keyboard_back_on_the_scan_target(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    clear(desk, model, window)
    view_of(window).crossing.plate.setFocus()

    press(window, Qt.Key.Key_F12)

    assert [recorded.decision.outcome for recorded in desk.recorded] == [Outcome.ADMIT]
    assert window.focusWidget() is view_of(window).document.preview
    assert view_of(window).decisions.rows[0].isVisible()


def test_f8_refers(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    stop(desk, model, window)

    press(window, Qt.Key.Key_F8)

    assert [recorded.decision.outcome for recorded in desk.recorded] == [Outcome.REFER_SECONDARY]


@pytest.mark.parametrize("key", [Qt.Key.Key_F8, Qt.Key.Key_F12])
def test_a_key_that_repeats_itself_decides_nothing(
    desk: Desk, model: InspectionModel, window: MainWindow, key: Qt.Key
) -> None:
    clear(desk, model, window)
    repeated = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)

    QCoreApplication.sendEvent(window, repeated)

    assert desk.recorded == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_and_space_never_decide_wherever_the_keyboard_is(
    desk: Desk, model: InspectionModel, window: MainWindow, key: Qt.Key
) -> None:
    clear(desk, model, window)
    targets = [part for part in window.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert view_of(window).action_bar.admit in targets

    for target in targets:
        target.setFocus()
        QTest.keyClick(target, key)
        if model.stage is not Stage.DECIDING:
            # It cleared or opened something, which is no decision: the next control is tried with a traveller again.
            press(window, Qt.Key.Key_Escape)
            model.ask_again()
            clear(desk, model, window)

    assert desk.recorded == []
    assert model.stage is Stage.DECIDING


def test_digits_choose_a_reason_and_f12_saves_it(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    reason_strip(desk, model, window)
    strip = view_of(window).strip
    off = strip.save.kind

    press(window, Qt.Key.Key_3)
    QTest.keyClicks(strip.remark, "D. Mwangi 2")
    press(window, Qt.Key.Key_F12)

    assert off is ButtonKind.OFF
    assert desk.recorded[0].decision.reasons == (DecisionReason.SHIFT_LEAD_AGREED,)
    assert desk.recorded[0].decision.remark == "D. Mwangi 2"
    assert not strip.isVisible()


def test_esc_closes_the_strip_first_and_then_clears(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    reason_strip(desk, model, window)

    press(window, Qt.Key.Key_Escape)
    after_one = model.stage
    press(window, Qt.Key.Key_Escape)

    assert after_one is Stage.DECIDING
    assert model.stage is Stage.READY
    assert desk.recorded == []


def test_f4_and_enter_change_the_direction(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    direction_strip(desk, model, window)

    press(window, Qt.Key.Key_Return)

    assert view_of(window).action_bar.admit.text() == "Record exit and next"
    assert view_of(window).top_bar.direction.accessibleName() == "EXIT"


def test_alt_and_a_digit_choose_the_means_of_travel_from_within_an_input(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    view_of(window).crossing.plate.setFocus()

    press(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)

    assert view_of(window).crossing.mode.code == "car"
    assert view_of(window).crossing.plate.text() == ""


def test_ctrl_z_undoes_the_decision_even_from_within_an_input(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    decided(desk, model, window)
    view_of(window).crossing.plate.setFocus()
    QTest.keyClicks(view_of(window).crossing.plate, "KB")

    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert [row.outcome for row in model.lane.rows] == [Outcome.VOID]


def test_the_crossing_is_answered_by_keyboard_in_the_order_of_tab(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    clear(desk, model, window)
    crossing = view_of(window).crossing
    crossing.plate.setFocus()

    QTest.keyClicks(crossing.plate, "kb 4471 t")
    press(window, Qt.Key.Key_Tab)
    QTest.keyClicks(window.focusWidget(), "bu")
    press(window, Qt.Key.Key_Tab)
    QTest.keyClicks(window.focusWidget(), "14")
    press(window, Qt.Key.Key_Tab)
    QTest.keyClicks(window.focusWidget(), "port")
    press(window, Qt.Key.Key_F12)

    details = desk.recorded[0].details
    assert (details.plate, details.purpose) == ("KB 4471 T", "business")
    assert (details.stay_days, details.destination) == (14, "Port Merrin")


def test_a_typed_number_is_screened_before_the_rest_and_what_is_typed_says_so(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    press(window, Qt.Key.Key_F2)
    entry = view_of(window).entry
    focused = window.focusWidget()
    QTest.keyClicks(entry.inputs["document_number"], "k4821 0937")
    desk.clock.advance(0.31)

    model.tick()

    assert focused is entry.inputs["document_number"]
    assert not view_of(window).left.isVisible()
    assert view_of(window).traveller.origin.text() == "Typed in"
    assert view_of(window).traveller.fields["document_number"].value.text() == "K48210937"
    assert desk.screened[0].typed == {"document_number"}


def test_dates_that_are_typed_are_said_back_and_impossible_ones_marked(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    typing(desk, model, window)

    notes = [text.text() for text in view_of(window).entry.findChildren(Text) if text.isVisible()]
    assert "14 July 1989" in notes
    assert "No such day" in notes
    assert "Utopia  UTO" in notes


def test_failed_characters_are_marked_in_the_code_lines(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    partly_read(desk, model, window)

    marked = view_of(window).document.code_lines.marked
    assert {(1, at) for at in range(13, 20)} <= marked
    assert (1, 43) in marked
    assert (1, 0) not in marked


def test_a_match_takes_the_right_column_and_says_what_to_do(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    stop(desk, model, window)

    card = view_of(window).match_card
    assert card.isVisible()
    assert not view_of(window).right.isVisible()
    assert card.category.text() == "Document reported stolen"
    assert card.score.text() == "Score 96 of 100"


def test_the_match_card_shows_no_discreet_match_beside_an_overt_one(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    desk.hits = (hit_on_document(Handling.DISCREET), hit_on_document(list_name="NAT-LOST"))
    clear(desk, model, window)

    assert view_of(window).match_card.title.text() == "Match 1 of 1"
    assert view_of(window).verdict_bar.aside.text().startswith("1 match ")
    assert "NAT-SLTD" not in [text.text() for text in window.findChildren(Text)]


def test_page_down_turns_to_the_next_match(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    desk.hits = (hit_on_document(), hit_on_document(list_name="UN", score=0.9))
    clear(desk, model, window)

    press(window, Qt.Key.Key_PageDown)
    second = view_of(window).match_card.title.text()
    press(window, Qt.Key.Key_PageUp)

    assert second == "Match 2 of 2"
    assert view_of(window).match_card.title.text() == "Match 1 of 2"


def test_checks_with_nothing_to_check_against_say_so(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    desk.view = replace(desk.view, document_lists=frozenset())
    model.desk = desk.view
    clear(desk, model, window)

    words = [row.result.text() for row in view_of(window).checks.rows]
    assert words == [
        "5 of 5",
        "to 02 Sep 2031",
        "no list on this desk",
        "checked",
        "stay rules not set up",
        "not just now",
    ]


def test_every_control_has_a_name_for_screen_readers(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    for reach in (clear, reason_strip, typing, note_form, doubt_strip, clear_typed_lines, partly_read):
        reach(desk, model, window)
        controls = [
            w for w in window.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()
        ]
        nameless = [
            control
            for control in controls
            if not QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
            and not isinstance(control.parent(), QLineEdit)
        ]
        assert controls
        assert nameless == []
        model.clear()
        model.clear()


def test_the_focus_is_never_on_something_hidden(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    for reach in STATES:
        reach(desk, model, window)
        settle()
        focused = window.focusWidget()
        assert focused is not None
        assert focused.isVisible(), names(reach)
        desk.save_fails = desk.inspect_fails = None
        desk.clock.advance(1)
        model.clear()
        model.press_admit()
        model.clear()
        model.ask_again()
        desk.hits, desk.lists, desk.rules = (), Desk().lists, DeskRules(admits_specimens=True)


def test_a_picture_of_the_window_can_be_taken_without_a_screen(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    clear(desk, model, window)

    image = window.grab().toImage()

    assert (image.width(), image.height()) == (1366, 768)
    bar = image.pixelColor(700, 60)
    assert bar.name().upper() == "#E3F3EC"


def test_closing_leaves_no_window_behind(desk: Desk, inline: InlineTasks, qtbot: QtBot) -> None:
    before = set(QApplication.topLevelWidgets())
    window = MainWindow(Theme())
    model = desk.model(inline)
    window.show_inspection(model)
    window.show()
    clear(desk, model, window)

    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert {w for w in QApplication.topLevelWidgets() if w.isVisible()} <= before
