"""Whatever is unplugged at whatever moment: the desk says so, opens no dialog and loses no decision."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.domain.reading import CameraState
from borderdesk.ui.inspection.equipment import Equipment, ReaderState
from borderdesk.ui.inspection.lane import HubState
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.states import Stage, Strip
from borderdesk.ui.print.printer import PrinterState
from borderdesk.ui.sound.player import SoundState
from borderdesk.ui.window import MainWindow
from tests.ui.fake_desk import MORNING, Desk, mrz_of, seen_nothing
from tests.ui.inspection.reach import (
    STATES,
    Reach,
    clear,
    decided,
    names,
    press,
    reading,
    ready,
    settle,
    typing,
    view_of,
)

Fault = Callable[[Desk, InspectionModel, MainWindow], str]


def no_camera(desk: Desk, model: InspectionModel, window: MainWindow) -> str:
    model.see(seen_nothing(CameraState.LOST))
    return view_of(window).notice.words.text()


def no_reader(desk: Desk, model: InspectionModel, window: MainWindow) -> str:
    view_of(window).show_equipment(Equipment(reader=ReaderState.LOST, sound=SoundState.ON))
    return view_of(window).notice.words.text()


def no_sound(desk: Desk, model: InspectionModel, window: MainWindow) -> str:
    view_of(window).show_equipment(Equipment(sound=SoundState.NO_DEVICE))
    return view_of(window).footer.sound.accessibleName()


def no_hub(desk: Desk, model: InspectionModel, window: MainWindow) -> str:
    model.lane.show_hub(HubState(synced_at=MORNING, to_send=3, is_reachable=False))
    return view_of(window).top_bar.sync.accessibleName()


def no_printer(desk: Desk, model: InspectionModel, window: MainWindow) -> str:
    desk.printer_fails = EnvironmentFailureError("no paper")
    view_of(window).show_equipment(Equipment(printer=PrinterState.FAULT))
    return view_of(window).footer.printer.accessibleName()


def full_disk(desk: Desk, model: InspectionModel, window: MainWindow) -> str:
    desk.save_fails = EnvironmentFailureError("disk full")
    return "is said when a decision is saved"


SAYS: dict[Fault, str] = {
    no_camera: "Camera lost. Check the cable. You can scan or type meanwhile.",
    no_reader: "Scanner lost. Check the cable. You can use the camera or type meanwhile.",
    no_sound: "No sound device",
    no_hub: "Offline 0 h 0 min · 3 to send",
    no_printer: "Printer does not print",
    full_disk: "is said when a decision is saved",
}


@pytest.mark.parametrize("fault", SAYS, ids=names)
@pytest.mark.parametrize("reach", [ready, reading, clear, typing], ids=names)
def test_a_fault_is_said_and_the_next_decision_is_saved(
    desk: Desk, model: InspectionModel, window: MainWindow, reach: Reach, fault: Fault
) -> None:
    reach(desk, model, window)
    windows = {id(w) for w in QApplication.topLevelWidgets() if w.isVisible()}

    said = fault(desk, model, window)
    settle()
    # A document that is read meanwhile comes from the reader that types, or is still at the desk.
    if model.subject is None:
        press(window, Qt.Key.Key_Escape)
        model.scan("".join(mrz_of().lines))
    desk.clock.advance(1)
    press(window, Qt.Key.Key_F8)
    if fault is full_disk:
        assert view_of(window).verdict_bar.shown.word == "This decision is not saved"
        assert desk.recorded == []
        desk.save_fails = None
        desk.clock.advance(1)
        press(window, Qt.Key.Key_F12)

    assert said == SAYS[fault]
    assert len(desk.recorded) == 1
    assert model.stage is not Stage.NOT_SAVED
    assert {id(w) for w in QApplication.topLevelWidgets() if w.isVisible()} == windows
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]


def finish(desk: Desk, model: InspectionModel, window: MainWindow) -> None:
    """Do what an officer does from any state until somebody is decided: close what is open, present, refer."""
    QTest.keyRelease(window.focusWidget(), Qt.Key.Key_F7)
    while model.prompts.strip is not None or model.notes.is_open:
        press(window, Qt.Key.Key_Escape)
    if model.stage is Stage.NOT_CHECKED:
        desk.inspect_fails = None
        press(window, Qt.Key.Key_F5)
    elif model.stage not in (Stage.DECIDING, Stage.NOT_SAVED):
        press(window, Qt.Key.Key_Escape)
        model.scan("".join(mrz_of().lines))
    desk.clock.advance(1)
    press(window, Qt.Key.Key_F12 if model.stage is Stage.NOT_SAVED else Qt.Key.Key_F8)
    desk.clock.advance(1)


@pytest.mark.parametrize("reach", STATES, ids=names)
def test_with_everything_unplugged_in_any_state_each_part_says_so_and_the_decision_is_saved(
    desk: Desk, model: InspectionModel, window: MainWindow, reach: Reach
) -> None:
    reach(desk, model, window)
    desk.save_fails = None
    before = len(desk.recorded)
    windows = {id(w) for w in QApplication.topLevelWidgets() if w.isVisible()}

    camera, hub = no_camera(desk, model, window), no_hub(desk, model, window)
    broken = Equipment(reader=ReaderState.LOST, sound=SoundState.NO_DEVICE, printer=PrinterState.FAULT)
    view_of(window).show_equipment(broken)
    desk.printer_fails = EnvironmentFailureError("no paper")
    footer = view_of(window).footer
    said = [part.accessibleName() for part in (footer.camera, footer.reader, footer.printer, footer.sound)]
    finish(desk, model, window)
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)

    assert (camera, hub) == (SAYS[no_camera], SAYS[no_hub])
    assert said == ["Camera lost", "Scanner lost", "Printer does not print", "No sound device"]
    assert len(desk.recorded) == before + 1
    assert {id(w) for w in QApplication.topLevelWidgets() if w.isVisible()} == windows
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]


@pytest.mark.parametrize("reach", STATES, ids=names)
def test_a_disk_that_is_full_in_any_state_keeps_the_decision_until_it_is_saved(
    desk: Desk, model: InspectionModel, window: MainWindow, reach: Reach
) -> None:
    reach(desk, model, window)
    before = len(desk.recorded)
    windows = {id(w) for w in QApplication.topLevelWidgets() if w.isVisible()}

    full_disk(desk, model, window)
    finish(desk, model, window)
    word, kept = view_of(window).verdict_bar.shown.word, model.deciding.pending
    press(window, Qt.Key.Key_Escape)
    unsaved = len(desk.recorded)
    desk.save_fails = None
    press(window, Qt.Key.Key_F12)

    assert word == "This decision is not saved"
    assert kept is not None
    assert unsaved == before
    assert desk.recorded[before:] == [kept]
    assert {id(w) for w in QApplication.topLevelWidgets() if w.isVisible()} == windows


def test_a_printer_that_fails_at_the_moment_of_printing_is_a_strip_that_loses_nothing(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    decided(desk, model, window)
    no_printer(desk, model, window)

    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    asked = model.prompts.strip
    model.scan("".join(mrz_of(document_number="X99999999", primary_identifier="OKONKWO").lines))
    waits = model.intake.is_waiting
    press(window, Qt.Key.Key_Escape)

    assert asked is Strip.PRINTER
    assert waits
    assert model.subject is not None
    assert model.subject.traveller.primary_identifier == "OKONKWO"
    assert len(desk.recorded) == 1
