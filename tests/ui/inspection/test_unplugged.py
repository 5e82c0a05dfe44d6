"""Whatever is unplugged at whatever moment: the desk says so, opens no dialog and loses no decision."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.domain.reading import CameraState
from borderdesk.ui.inspection.equipment import Equipment, ReaderState
from borderdesk.ui.inspection.lane import HubState
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.states import Stage
from borderdesk.ui.sound.player import SoundState
from borderdesk.ui.window import MainWindow
from tests.ui.fake_desk import MORNING, Desk, mrz_of, seen_nothing
from tests.ui.inspection.reach import Reach, clear, names, press, reading, ready, settle, typing, view_of

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


def full_disk(desk: Desk, model: InspectionModel, window: MainWindow) -> str:
    desk.save_fails = EnvironmentFailureError("disk full")
    return "is said when a decision is saved"


SAYS: dict[Fault, str] = {
    no_camera: "Camera lost. Check the cable. You can scan or type meanwhile.",
    no_reader: "Scanner lost. Check the cable. You can use the camera or type meanwhile.",
    no_sound: "No sound device",
    no_hub: "Offline 0 h 0 min · 3 to send",
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
