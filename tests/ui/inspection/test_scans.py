"""What a reader sends is read exactly, touches no control, and is never lost without a word."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from borderdesk.actions.scans import read_scan
from borderdesk.domain.crossing import CaptureMethod
from borderdesk.domain.mrz import MrzElements, MrzFormat, write_mrz
from borderdesk.ui.application import start_application
from borderdesk.ui.inspection.intake import KEPT_FOR_S, ScannedLines
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.states import Notice, Stage
from borderdesk.ui.wedge import WedgeFilter
from borderdesk.ui.window import MainWindow
from tests.ui.fake_desk import MORNING, Desk, mrz_of, seen_mrz
from tests.ui.inspection.reach import (
    Reach,
    check,
    clear,
    direction_strip,
    names,
    not_saved,
    note_form,
    press,
    ready,
    reason_strip,
    typing,
    view_of,
)
from tests.ui.keyboard import PLAIN, Keyboard

ZONE = mrz_of().lines
OTHER = mrz_of(document_number="X99999999", primary_identifier="OKONKWO")


@pytest.fixture
def keyboard(model: InspectionModel, window: MainWindow) -> Iterator[Keyboard]:
    """A reader at the window of an inspection."""
    wedge = WedgeFilter(start_application())
    wedge.scanned.connect(model.scan)
    keyboard = Keyboard(window.windowHandle())
    keyboard.settled = wedge.settle  # type: ignore[attr-defined]  # the tests ask for the end of a burst
    yield keyboard
    wedge.switch(False)


def td1() -> tuple[str, ...]:
    elements = replace(mrz_of().elements, document_code="I", optional_data="", primary_identifier="VASARELY")
    return write_mrz(MrzElements(**{f: getattr(elements, f) for f in elements.__dataclass_fields__}), MrzFormat.TD1)


@pytest.mark.parametrize("lines", [ZONE, td1()], ids=["TD3", "TD1"])
def test_lines_are_joined_however_the_reader_sends_them(lines: tuple[str, ...]) -> None:
    whole = ScannedLines(lambda: 0.0)
    assert whole.add("".join(lines)) == (lines,)
    assert whole.add("\n".join(lines)) == (lines,)
    assert whole.add("\t".join(lines) + "\n") == (lines,)

    one_by_one = [whole.add(line) for line in lines]
    assert one_by_one[:-1] == [()] * (len(lines) - 1)
    assert one_by_one[-1] == (lines,)


def test_half_a_zone_is_given_up_after_half_a_second() -> None:
    seconds = [0.0]
    lines = ScannedLines(lambda: seconds[0])
    begun = lines.add(ZONE[0])
    waiting = lines.settle()
    seconds[0] = 0.6

    assert begun == waiting == ()
    assert lines.settle() == ((ZONE[0],),)
    assert lines.add("".join(ZONE)) == (ZONE,)


@given(st.lists(st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), min_size=1, max_size=60), max_size=6))
def test_nothing_that_a_reader_sends_is_lost(texts: list[str]) -> None:
    seconds = [0.0]
    lines = ScannedLines(lambda: seconds[0])

    came = [payload for text in texts for payload in lines.add(text)]
    seconds[0] = 1.0
    came += lines.settle()

    def printed(words: str) -> str:
        return "".join(words.split())

    assert printed("".join(line for payload in came for line in payload)) == printed("".join(texts))


def test_a_zone_is_understood_and_one_with_a_wrong_digit_is_not_accepted() -> None:
    good = read_scan(ZONE, MORNING.date())
    wrong = read_scan((ZONE[0], "X" + ZONE[1][1:]), MORNING.date())

    assert good.accepted
    assert good.traveller is not None
    assert good.method is CaptureMethod.MRZ
    assert wrong.traveller is not None
    assert not wrong.accepted


def test_a_barcode_that_names_nobody_names_nobody() -> None:
    scan = read_scan(("M1DESMARAIS/LUC       EABC123 YULFRAAC 0834",), MORNING.date())

    assert scan.traveller is None
    assert scan.reading.barcodes[0].text.startswith("M1DESMARAIS")


def state_of(window: MainWindow) -> list[object]:
    """What a control holds that a stray key could change."""
    found: list[object] = []
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QLineEdit):
            found.append(widget.text())
        elif isinstance(widget, QComboBox):
            found.append(widget.currentIndex())
    return found


@pytest.mark.parametrize("reach", [ready, check, typing, note_form, reason_strip], ids=names)
def test_a_burst_is_read_whatever_has_the_keyboard_and_changes_no_control(
    desk: Desk, model: InspectionModel, window: MainWindow, keyboard: Keyboard, reach: Reach
) -> None:
    reach(desk, model, window)
    window.activateWindow()
    targets = [
        part
        for part in window.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible() and part.isEnabled()
    ]
    scanned: list[str] = []
    model.intake.take = scanned.append  # type: ignore[assignment, method-assign]  # listens at the door instead
    before = state_of(window), model.stage, model.details

    for target in targets:
        target.setFocus()
        keyboard.type("".join(OTHER.lines) + "\n")
        keyboard.settled()  # type: ignore[attr-defined]
        assert window.focusWidget() is target
        keyboard.now_ms += 1000

    assert len(targets) > 3
    assert scanned == ["".join(OTHER.lines)] * len(targets)
    assert (state_of(window), model.stage, model.details) == before
    assert desk.recorded == []


def test_a_burst_at_a_ready_desk_is_a_new_traveller(
    desk: Desk, model: InspectionModel, window: MainWindow, keyboard: Keyboard
) -> None:
    keyboard.type("\n".join(ZONE) + "\n")
    keyboard.settled()  # type: ignore[attr-defined]

    assert model.stage is Stage.DECIDING
    assert model.subject is not None
    assert model.subject.lines == ZONE
    assert view_of(window).document.evidence.text() == "Check digits 5 of 5, from the reader"
    assert not view_of(window).document.preview.accessibleDescription().startswith("Held")


def test_a_burst_keeps_the_decision_keys_quiet_for_a_moment(desk: Desk, model: InspectionModel) -> None:
    model.see(seen_mrz(mrz_of()))
    desk.clock.advance(1)
    model.scan("A barcode of a suitcase")

    model.press_admit()
    at_once = list(desk.recorded)
    desk.clock.advance(0.41)
    model.press_admit()

    assert at_once == []
    assert len(desk.recorded) == 1


@pytest.mark.parametrize("reach", [clear, reason_strip, direction_strip, note_form, typing, not_saved], ids=names)
def test_a_scan_while_the_desk_is_busy_waits_for_its_turn(
    desk: Desk, model: InspectionModel, window: MainWindow, reach: Reach
) -> None:
    reach(desk, model, window)

    model.scan("\n".join(OTHER.lines))
    waits = model.intake.is_waiting
    desk.save_fails = None
    desk.clock.advance(1)
    if model.stage is Stage.NOT_SAVED:
        press(window, Qt.Key.Key_F12)
    for _ in range(3):
        if model.subject is None or model.subject.lines != OTHER.lines:
            press(window, Qt.Key.Key_Escape)

    assert waits
    assert model.subject is not None
    assert model.subject.lines == OTHER.lines
    assert not model.intake.is_waiting


@pytest.mark.parametrize("over", [Qt.Key.Key_F1, Qt.Key.Key_K], ids=["all keys", "commands"])
def test_a_scan_under_the_keys_or_the_commands_is_read(
    model: InspectionModel, window: MainWindow, keyboard: Keyboard, over: Qt.Key
) -> None:
    press(window, over, Qt.KeyboardModifier.ControlModifier if over == Qt.Key.Key_K else PLAIN)
    assert window.key_overlay.isVisible() or window.command_list.isVisible()

    keyboard.type("".join(ZONE) + "\n")
    keyboard.settled()  # type: ignore[attr-defined]

    assert model.subject is not None
    assert model.subject.lines == ZONE
    assert window.command_list.input.text() == ""


def test_a_strip_says_that_a_scan_waits(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    reason_strip(desk, model, window)

    model.scan("".join(OTHER.lines))

    assert view_of(window).strip.hint.text() == "Finish this traveller first"


def test_a_scan_that_waited_ten_seconds_is_let_go_aloud(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    reason_strip(desk, model, window)
    model.scan("".join(OTHER.lines))

    desk.clock.advance(KEPT_FOR_S)
    model.tick()

    assert not model.intake.is_waiting
    assert model.prompts.notice is Notice.SCAN_LET_GO


def test_a_scan_while_another_page_is_shown_is_read_when_this_one_comes_back(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    model.step_aside(True)
    model.scan("".join(ZONE))
    while_away = model.subject

    model.step_aside(False)

    assert while_away is None
    assert model.subject is not None


def test_scanning_the_same_document_twice_says_nothing(desk: Desk, model: InspectionModel) -> None:
    model.scan("".join(ZONE))
    model.scan("".join(ZONE))

    assert not model.intake.is_waiting
    assert model.prompts.notice is None


def test_a_scan_that_names_nobody_says_so(desk: Desk, model: InspectionModel) -> None:
    model.scan("4006381333931")

    assert model.prompts.notice is Notice.SCAN_NAMES_NOBODY
    assert model.stage is Stage.READY
