"""Paper: its code can be read, its words fit, and what goes wrong with a printer is said in words."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
import zxingcpp
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from borderdesk.domain.crossing import Crossing, CrossingDetails, Direction
from borderdesk.domain.decision import Decision, Outcome
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.shift_sheet import ShiftSheet
from borderdesk.domain.slip import code_text
from borderdesk.ui.application import start_application
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.print.devices import PrinterError, find_printer, print_on, write_pdf
from borderdesk.ui.print.paper import Paper
from borderdesk.ui.print.printer import Printer, PrinterState
from borderdesk.ui.print.sheet import shift_paper
from borderdesk.ui.print.slips import crossing_slip, referral_slip, trial_slip
from tests.ui.fake_desk import MORNING, Desk, InlineTasks, mrz_of, seen_mrz
from tests.ui.pseudo import longer_language
from tests.ui.shift.test_shift_pages import SHIFT

THERMAL_DOTS = 203


@pytest.fixture
def crossing(desk: Desk, model: InspectionModel) -> Crossing:
    """A crossing that was decided at the desk."""
    start_application()
    model.see(seen_mrz(mrz_of()))
    desk.clock.advance(1)
    model.set_details(CrossingDetails(stay_days=90))
    model.press_admit()
    return desk.log[0]


def picture(paper: Paper, dots: int = THERMAL_DOTS, *, is_mirrored: bool = False) -> QImage:
    """Draw paper as a printer of so many dots to an inch does."""
    width, height = (round((side - 2 * paper.margin) / 25.4 * dots) for side in (paper.width, paper.height))
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    if is_mirrored:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    paper.paint(painter, QRectF(image.rect()))
    painter.end()
    return image


def codes_in(image: QImage) -> list[str]:
    """What a scanner reads from it; codes need white around them, as paper has."""
    room = QImage(image.width() + 80, image.height() + 80, QImage.Format.Format_Grayscale8)
    room.fill(Qt.GlobalColor.white)
    painter = QPainter(room)
    painter.drawImage(40, 40, image)
    painter.end()
    view = memoryview(room.constBits()).cast("B", (room.height(), room.bytesPerLine()))
    return [found.text for found in zxingcpp.read_barcodes(view)]


def test_a_scanner_reads_post_record_date_and_check_value_and_nothing_of_the_traveller(
    desk: Desk, crossing: Crossing
) -> None:
    slip = crossing_slip(crossing, desk.view.desk, desk.view.zone)

    (text,) = codes_in(picture(slip.paper))

    assert text == code_text(crossing, desk.view.zone)
    assert text.split("/")[:2] == ["BDS1", "KSB"]
    assert UUID(text.split("/")[2]) == crossing.crossing_id
    assert text.split("/")[3] == "20261123"
    printed = [text, slip.post, slip.word, *(word for line in slip.lines for word in line)]
    traveller = crossing.traveller
    assert traveller.document is not None
    for secret in (traveller.primary_identifier, traveller.document.document_number, traveller.nationality, "1989"):
        assert not [words for words in printed if secret in words]


def test_an_exit_has_no_day_to_leave_by_and_neither_has_an_entry_without_a_stay(desk: Desk, crossing: Crossing) -> None:
    going = replace(crossing, direction=Direction.EXIT, decision=Decision(outcome=Outcome.EXIT_ALLOWED))
    without = replace(crossing, details=CrossingDetails())

    for other in (going, without):
        assert "Leave by" not in dict(crossing_slip(other, desk.view.desk, desk.view.zone).lines)
    assert crossing_slip(going, desk.view.desk, desk.view.zone).word == "EXIT"


def test_a_live_desk_prints_no_word_of_training(desk: Desk, crossing: Crossing) -> None:
    live = replace(desk.view.desk, is_training=False)

    assert crossing_slip(crossing, desk.view.desk, desk.view.zone).foot == "TRAINING, not valid"
    assert crossing_slip(crossing, live, desk.view.zone).foot == ""


@pytest.fixture
def sheet() -> ShiftSheet:
    start_application()
    return ShiftSheet(
        shift=SHIFT,
        post_name="Namanga",
        counted_at=MORNING,
        totals={Outcome.ADMIT: 84, Outcome.REFER_SECONDARY: 2},
        unsent=148,
        open_referrals=2,
        handover="The printer jams. " * 27,
        officer_name="D. Okafor",
    )


def test_the_sheet_has_the_checkpoint_as_a_code_where_there_is_one(sheet: ShiftSheet, qtbot: QtBot, desk: Desk) -> None:
    checkpoint = "BDC1:" + "A1B2C3D4" * 30
    with_it = shift_paper(replace(sheet, checkpoint=checkpoint), "D. Okafor", desk.view.zone)

    assert codes_in(picture(with_it, 300)) == [checkpoint]
    assert codes_in(picture(shift_paper(sheet, "D. Okafor", desk.view.zone), 300)) == []


def test_whatever_changes_on_a_sheet_changes_its_digest(sheet: ShiftSheet) -> None:
    others = (
        replace(sheet, unsent=147),
        replace(sheet, open_referrals=1),
        replace(sheet, handover="x"),
        replace(sheet, totals={Outcome.ADMIT: 85, Outcome.REFER_SECONDARY: 2}),
        replace(sheet, countersigned_by="R. Halvorsen"),
        replace(sheet, checkpoint="x"),
    )

    assert len({sheet.digest, *(other.digest for other in others)}) == len(others) + 1
    assert replace(sheet).digest == sheet.digest


@pytest.fixture
def longer(qtbot: QtBot) -> Iterator[None]:
    start_application()
    with longer_language():
        yield


@pytest.mark.parametrize("is_mirrored", [False, True])
def test_paper_is_drawn_in_longer_words_and_from_the_right(
    desk: Desk, crossing: Crossing, sheet: ShiftSheet, longer: None, is_mirrored: bool
) -> None:
    identity: DeskIdentity = desk.view.desk
    papers = (
        crossing_slip(crossing, identity, desk.view.zone).paper,
        referral_slip(crossing, (), identity, desk.view.zone).paper,
        trial_slip(identity, "14:32").paper,
        shift_paper(sheet, "D. Okafor", desk.view.zone),
    )

    for paper in papers:
        image = picture(paper, is_mirrored=is_mirrored)
        assert QImage(image.size(), image.format()) != image


def test_a_slip_is_written_as_pdf_and_a_folder_that_is_none_is_an_error(
    desk: Desk, crossing: Crossing, tmp_path: Path
) -> None:
    paper = crossing_slip(crossing, desk.view.desk, desk.view.zone).paper

    write_pdf(tmp_path / "made" / "slip.pdf", paper)
    (tmp_path / "file").write_text("")

    assert (tmp_path / "made" / "slip.pdf").read_bytes().startswith(b"%PDF")
    with pytest.raises(PrinterError):
        write_pdf(tmp_path / "file" / "slip.pdf", paper)
    with pytest.raises(PrinterError):
        write_pdf(tmp_path, paper)


def test_a_printer_that_nobody_has_is_not_there(desk: Desk, crossing: Crossing) -> None:
    assert find_printer("none such") == ""
    with pytest.raises(PrinterError):
        print_on("none such", crossing_slip(crossing, desk.view.desk, desk.view.zone).paper)


class Device:
    """Printers as the test wants them."""

    def __init__(self, *names: str) -> None:
        self.names, self.is_broken, self.stopped = list(names), False, False
        self.printed: list[tuple[str, Paper]] = []

    def find(self, wanted: str) -> str:
        return next((name for name in self.names if wanted in ("", name)), "")

    def is_stopped(self, _name: str) -> bool:
        return self.stopped

    def put(self, name: str, paper: Paper) -> None:
        if self.is_broken:
            raise PrinterError("the printer does not answer")
        self.printed.append((name, paper))


def ask(device: Device, wanted: str = "") -> tuple[Printer, list[object]]:
    answers: list[object] = []
    printer = Printer(wanted, InlineTasks(), find=device.find, is_stopped=device.is_stopped, put=device.put)
    printer.look()
    return printer, answers


PAPER = Paper(title="", width=80, height=40, margin=4, paint=lambda _painter, _area: None)


def test_a_printer_that_fails_is_a_fault_until_it_prints(qtbot: QtBot) -> None:
    device = Device("thermal")
    printer, answers = ask(device)
    states = [printer.state]

    for is_broken in (False, True, False):
        device.is_broken = is_broken
        printer.send(PAPER, answers.append, answers.append)
        states.append(printer.state)

    assert states == [PrinterState.READY, PrinterState.READY, PrinterState.FAULT, PrinterState.READY]
    assert [type(answer) for answer in answers] == [type(None), PrinterError, type(None)]
    assert [name for name, _ in device.printed] == ["thermal", "thermal"]


def test_a_printer_that_says_that_it_cannot_print_is_a_fault_until_it_says_otherwise(qtbot: QtBot) -> None:
    device = Device("thermal")
    printer, _ = ask(device)
    states = []

    for stopped in (True, False):
        device.stopped = stopped
        printer.look()
        states.append(printer.state)

    assert states == [PrinterState.FAULT, PrinterState.READY]


@pytest.mark.parametrize(("wanted", "state"), [("", PrinterState.NOT_SET_UP), ("thermal", PrinterState.FAULT)])
def test_a_printer_that_is_missing_is_missed_only_where_one_was_named(
    qtbot: QtBot, wanted: str, state: PrinterState
) -> None:
    device = Device()
    printer, answers = ask(device, wanted)
    missing = printer.state

    printer.send(PAPER, answers.append, answers.append)
    after = printer.state
    device.names.append("thermal")
    printer.look()

    assert missing is after is state
    assert isinstance(answers[0], PrinterError)
    assert printer.state is PrinterState.READY
