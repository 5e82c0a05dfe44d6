"""Opening and closing a shift by keys: faults need reasons, travellers are not left behind."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from borderdesk.actions.shifts import AtClosing, BeforeShift
from borderdesk.actions.sign_in import SignInRefusedError
from borderdesk.domain.camera_health import CameraHealth
from borderdesk.domain.crossing import Direction, TravelMode
from borderdesk.domain.decision import Outcome
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.officer import Officer, Role
from borderdesk.domain.reading import CameraState
from borderdesk.domain.shift import EquipmentFinding, EquipmentPart, EquipmentState, Handover, Shift, ShiftClosing
from borderdesk.domain.shift_sheet import ShiftSheet
from borderdesk.ui.application import start_application
from borderdesk.ui.frame.page import Page
from borderdesk.ui.frame.view import PlainFrame
from borderdesk.ui.shift.closing.model import ClosingModel
from borderdesk.ui.shift.closing.sheet import SheetActions
from borderdesk.ui.shift.closing.view import ClosingPage
from borderdesk.ui.shift.opening.model import OpeningModel, ShiftForm
from borderdesk.ui.shift.opening.view import OpeningPage
from borderdesk.ui.theme import Theme
from borderdesk.ui.window import MainWindow
from tests.ui.fake_desk import MORNING, InlineTasks, mrz_of, seen_mrz, seen_nothing
from tests.ui.keyboard import ALT, CONTROL, press, type_in

DESK = DeskIdentity(desk_id=uuid7(), post_code="NMG", post_name="Namanga", lane="2")
BEFORE = BeforeShift(
    lists=2,
    list_date=date(2026, 11, 23),
    list_entries=1_204_331,
    damaged_lists=(),
    unsent=148,
    handover=Handover(text="The printer jams.", officer_name="J. Mwangi", written_at=MORNING, open_referrals=2),
)
HALVORSEN = Officer(officer_id="o-9", user_name="halvorsen", display_name="R. Halvorsen", role=Role.SUPERVISOR)
WORKING = tuple(EquipmentFinding(part=part, state=EquipmentState.WORKS) for part in EquipmentPart)
SHIFT = Shift(
    shift_id=uuid7(),
    number=12,
    desk_id=DESK.desk_id,
    post_code="NMG",
    lane="2",
    officer_id="o-1",
    session_id=uuid7(),
    opened_at=MORNING,
    direction=Direction.ENTRY,
    travelling_by=None,
    equipment=WORKING,
    list_date=None,
    list_entries=0,
    unsent=0,
)


BLURRED = CameraHealth(pixels_per_character=18.0, brightness=0.8, burnt=0.0, blur=9.0, dirt=())


@dataclass
class Opening:
    """What the opening page is handed."""

    before: BeforeShift = BEFORE
    forms: list[ShiftForm] = field(default_factory=list)
    fails: Exception | None = None

    def open(self, form: ShiftForm) -> Shift:
        if self.fails is not None:
            raise self.fails
        self.forms.append(form)
        return SHIFT

    def page(self, window: MainWindow, tasks: InlineTasks) -> tuple[OpeningModel, OpeningPage]:
        model = OpeningModel(before=lambda: self.before, open_shift=self.open, tasks=tasks, parent=window)
        page = OpeningPage(model, DESK, window.theme, UTC)
        show(window, page)
        return model, page


def show(window: MainWindow, page: Page) -> None:
    window.show_screen(PlainFrame(page, window.theme, post_name="Namanga", now=lambda: MORNING, zone=UTC))


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    start_application()
    window = MainWindow(Theme("light"))
    qtbot.addWidget(window)
    window.show()
    yield window
    window.hide()


def test_a_shift_is_opened_by_keys_with_what_was_found(window: MainWindow, inline: InlineTasks) -> None:
    opening = Opening()
    model, page = opening.page(window, inline)
    opened: list[object] = []
    model.opened.connect(opened.append)
    model.see(seen_mrz(mrz_of()))

    type_in("KBN1234567")
    press(Qt.Key.Key_F4)
    press(Qt.Key.Key_3, ALT)
    press(Qt.Key.Key_F12)

    form = opening.forms[0]
    assert (form.direction, form.travelling_by) == (Direction.EXIT, TravelMode.BUS)
    assert {found.part: found.state for found in form.equipment} == {
        EquipmentPart.CAMERA: EquipmentState.WORKS,
        EquipmentPart.SCANNER: EquipmentState.WORKS,
        EquipmentPart.PRINTER: EquipmentState.NOT_SET_UP,
        EquipmentPart.SOUND: EquipmentState.NOT_SET_UP,
    }
    assert opened == [SHIFT]
    assert page.handover.text() == "The printer jams."
    assert page.handover_from.text() == "J. Mwangi, 23 Nov 2026 11:32, 2 referrals open"
    assert page.lists.text() == "1,204,331 records, oldest list of 23 Nov 2026"


def test_a_lost_camera_needs_a_reason_and_the_keyboard_goes_there(window: MainWindow, inline: InlineTasks) -> None:
    opening = Opening()
    model, page = opening.page(window, inline)
    model.see(seen_nothing(CameraState.LOST))

    press(Qt.Key.Key_F12)
    assert opening.forms == []
    assert page.trouble.text() == "A fault needs a reason before the shift is opened."
    assert page.rows[EquipmentPart.CAMERA].reason.hasFocus()
    type_in("cable is cut")
    press(Qt.Key.Key_F12)

    assert opening.forms[0].equipment[0].reason == "cable is cut"


def test_a_blurred_picture_is_a_fault_until_a_document_is_read(window: MainWindow, inline: InlineTasks) -> None:
    opening = Opening()
    model, page = opening.page(window, inline)

    model.see(replace(seen_nothing(), health=BLURRED))
    assert model.state_of(EquipmentPart.CAMERA) is EquipmentState.FAULT
    assert "Out of focus" in page.rows[EquipmentPart.CAMERA].detail.text()
    model.see(seen_mrz(mrz_of()))

    assert model.state_of(EquipmentPart.CAMERA) is EquipmentState.WORKS


def test_a_test_that_fails_is_a_fault_and_one_that_nobody_hears_too(qtbot: QtBot, inline: InlineTasks) -> None:
    def broken() -> None:
        raise EnvironmentFailureError("paper")

    model = OpeningModel(
        before=lambda: BEFORE,
        open_shift=Opening().open,
        tasks=inline,
        print_test=broken,
        sound_test=lambda: None,
    )
    for part in (EquipmentPart.PRINTER, EquipmentPart.SOUND):
        model.try_part(part)
    assert model.state_of(EquipmentPart.PRINTER) is EquipmentState.FAULT
    assert model.state_of(EquipmentPart.SOUND) is EquipmentState.WORKS
    model.had_no_effect(EquipmentPart.SOUND)

    assert set(model.faults_without_reason) == {EquipmentPart.PRINTER, EquipmentPart.SOUND}


def test_no_list_and_a_damaged_one_are_said_in_words_that_warn(window: MainWindow, inline: InlineTasks) -> None:
    none = replace(BEFORE, lists=0, list_date=None, list_entries=0, handover=None)
    _, page = Opening(before=none).page(window, inline)
    assert page.lists.text().startswith("No watchlist on this desk.")

    _, page = Opening(before=replace(BEFORE, damaged_lists=("NATIONAL",))).page(window, inline)

    assert page.lists.text().startswith("Damaged: NATIONAL.")


def test_a_shift_that_cannot_be_written_is_not_opened_and_can_be_tried_again(
    window: MainWindow, inline: InlineTasks
) -> None:
    opening = Opening(fails=EnvironmentFailureError("disk"))
    model, page = opening.page(window, inline)
    model.see(seen_nothing())
    press(Qt.Key.Key_F12)
    assert "not opened" in page.trouble.text()

    opening.fails = None
    press(Qt.Key.Key_F12)

    assert len(opening.forms) == 1


@dataclass
class Closing:
    """What the closing page is handed."""

    has_open_read: bool = False
    second_fails: Exception | None = None
    closed: list[tuple[str, Officer | None]] = field(default_factory=list)
    has_printer: bool = True
    printer_fails: Exception | None = None
    printed: list[ShiftSheet] = field(default_factory=list)
    saved: list[ShiftSheet] = field(default_factory=list)

    def close(self, text: str, second: Officer | None) -> ShiftClosing:
        self.closed.append((text, second))
        return ShiftClosing(shift_id=SHIFT.shift_id, closed_by="o-1", session_id=uuid7(), closed_at=MORNING)

    def countersigner(self, _user_name: str, _passphrase: str) -> Officer:
        if self.second_fails is not None:
            raise self.second_fails
        return HALVORSEN

    def make_sheet(self, handover: str, second: Officer | None) -> ShiftSheet:
        return ShiftSheet(
            shift=SHIFT,
            post_name="Namanga",
            counted_at=MORNING,
            totals={Outcome.ADMIT: 84, Outcome.REFER_SECONDARY: 2},
            unsent=1,
            open_referrals=2,
            handover=handover,
            officer_name="D. Okafor",
            countersigned_by=second.display_name if second else "",
        )

    def send_sheet(self, sheet: ShiftSheet, done: Callable[[None], None], failed: Callable[[Exception], None]) -> None:
        if self.printer_fails is not None:
            failed(self.printer_fails)
            return
        self.printed.append(sheet)
        done(None)

    def save_sheet(self, sheet: ShiftSheet) -> str:
        self.saved.append(sheet)
        return "shift-12.pdf"

    def page(self, window: MainWindow, tasks: InlineTasks) -> ClosingPage:
        send = self.send_sheet if self.has_printer else None
        model = ClosingModel(
            shift=SHIFT,
            count=lambda: AtClosing(totals={Outcome.ADMIT: 84, Outcome.REFER_SECONDARY: 2}, unsent=1, open_referrals=2),
            close=self.close,
            countersigner=self.countersigner,
            has_open_read=lambda: self.has_open_read,
            sheet=SheetActions(make=self.make_sheet, send=send, save=self.save_sheet),
            tasks=tasks,
            parent=window,
        )
        page = ClosingPage(model, window.theme, UTC)
        show(window, page)
        return page


def test_a_shift_is_closed_with_its_totals_and_words_for_the_next(window: MainWindow, inline: InlineTasks) -> None:
    closing = Closing()
    page = closing.page(window, inline)
    assert [row.accessibleName() for row in page.rows if row.isVisible()] == ["Admitted: 84", "Referred: 2"]
    assert page.facts.text() == "86 decisions. 2 referrals open. 1 journal entry not sent yet."

    type_in("Two wait.")
    press(Qt.Key.Key_F12)

    assert closing.closed == [("Two wait.", None)]


def test_a_handover_ends_at_five_hundred_characters(window: MainWindow, inline: InlineTasks) -> None:
    page = Closing().page(window, inline)

    page.handover.edit.setPlainText("x" * 600)

    assert len(page.handover.text) == 500
    assert page.handover.left.text() == "0 characters left"


def test_with_a_traveller_at_the_desk_the_shift_stays_open(window: MainWindow, inline: InlineTasks) -> None:
    closing = Closing(has_open_read=True)
    page = closing.page(window, inline)

    press(Qt.Key.Key_F12)

    assert closing.closed == []
    assert page.trouble.text().startswith("A traveller is at the desk.")


def test_a_second_person_countersigns_or_is_told_why_not(window: MainWindow, inline: InlineTasks) -> None:
    closing = Closing(second_fails=SignInRefusedError(4))
    page = closing.page(window, inline)

    def sign() -> None:
        page.user_name.setFocus()
        type_in("halvorsen")
        page.secret.input.setFocus()
        type_in("four words you see")
        press(Qt.Key.Key_Return)

    sign()
    assert page.second.text() == "User name or passphrase is not right. 4 tries left."
    closing.second_fails = InvalidValueError("own")
    sign()
    assert page.second.text() == "Nobody countersigns their own closing."
    closing.second_fails = None
    sign()
    press(Qt.Key.Key_F12)

    assert page.second.text() == "Countersigned by R. Halvorsen."
    assert closing.closed == [("", HALVORSEN)]


def test_the_sheet_is_printed_with_the_handover_and_who_countersigned(window: MainWindow, inline: InlineTasks) -> None:
    closing = Closing()
    page = closing.page(window, inline)
    type_in("Two wait.")
    page.user_name.setFocus()
    type_in("halvorsen")
    page.secret.input.setFocus()
    type_in("four words you see")
    press(Qt.Key.Key_Return)

    press(Qt.Key.Key_P, CONTROL)

    (sheet,) = closing.printed
    assert (sheet.handover, sheet.countersigned_by) == ("Two wait.", "R. Halvorsen")
    assert page.sheet.text() == "The sheet is printed."
    assert closing.closed == []


def test_a_printer_that_fails_leaves_the_sheet_to_be_saved_and_the_shift_to_be_closed(
    window: MainWindow, inline: InlineTasks
) -> None:
    closing = Closing(printer_fails=EnvironmentFailureError("paper"))
    page = closing.page(window, inline)
    press(Qt.Key.Key_P, CONTROL)
    assert page.sheet.text().startswith("The sheet is not printed.")

    page.save_sheet.setFocus()
    press(Qt.Key.Key_Space)
    assert page.sheet.text() == "The sheet is in shift-12.pdf"
    press(Qt.Key.Key_F12)

    assert (len(closing.saved), len(closing.closed)) == (1, 1)


def test_without_a_printer_the_sheet_is_a_file(window: MainWindow, inline: InlineTasks) -> None:
    closing = Closing(has_printer=False)
    page = closing.page(window, inline)
    assert page.sheet.text() == "No printer is set up."

    press(Qt.Key.Key_P, CONTROL)

    assert len(closing.saved) == 1
    assert page.sheet.text() == "The sheet is in shift-12.pdf"
