"""A lane with a real database behind the window: what is decided, parked and half-done is on the disk."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from borderdesk.actions.crossing_log import recent_decisions
from borderdesk.actions.crossings import undo_crossing
from borderdesk.actions.inspection import record_inspection
from borderdesk.app.lane_keeping import half_done, vehicle_model
from borderdesk.domain.crossing import Crossing
from borderdesk.domain.crossing_filter import EVERY_CROSSING
from borderdesk.domain.mrz import Mrz
from borderdesk.storage import crossings
from borderdesk.ui.application import start_application
from borderdesk.ui.inspection.desk import DeskView
from borderdesk.ui.inspection.half_done import HalfDone
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.view import InspectionView
from borderdesk.ui.keys import KeyMap
from borderdesk.ui.theme import Theme
from borderdesk.ui.vehicle.model import VehicleModel
from borderdesk.ui.window import MainWindow
from tests.made_up import Desk as StoredDesk
from tests.made_up import desk_in
from tests.ui.fake_desk import Clock, InlineTasks, mrz_of, seen_mrz, seen_nothing
from tests.ui.fake_desk import Desk as FakeDesk


@dataclass
class Lane:
    """A lane at work, served by keys and by documents under its camera."""

    stored: StoredDesk
    fake: FakeDesk
    model: InspectionModel
    vehicles: VehicleModel
    half_done: HalfDone
    keys_pressed: list[Qt.Key] = field(default_factory=list)
    window: MainWindow | None = None

    @property
    def clock(self) -> Clock:
        return self.fake.clock

    def shown(self) -> InspectionView:
        assert self.window is not None
        assert self.window.inspection is not None
        return self.window.inspection

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        assert self.window is not None
        self.keys_pressed.append(key)
        QTest.keyClick(self.window.focusWidget(), key, modifiers)

    def ctrl(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def type(self, text: str) -> None:
        assert self.window is not None
        QTest.keyClicks(self.window.focusWidget(), text)

    def lay(self, document: Mrz) -> None:
        """Lay a document under the camera and wait until its verdict can be answered."""
        self.take_away()
        self.model.see(seen_mrz(document))
        self.clock.advance(1)

    def take_away(self) -> None:
        self.model.see(seen_nothing())
        self.clock.advance(2)
        self.model.see(seen_nothing())

    def open_bus(self, people: int, plate: str = "kda 001a") -> None:
        """Open a vehicle by keys alone."""
        self.ctrl(Qt.Key.Key_B)
        self.type(plate)
        self.press(Qt.Key.Key_Tab)
        self.press(Qt.Key.Key_Tab)
        self.type(str(people))
        self.press(Qt.Key.Key_Tab)
        self.type("Utopia Coaches")
        self.press(Qt.Key.Key_Tab)
        self.type("to")
        self.press(Qt.Key.Key_Tab)
        self.type("Nairobi")
        self.press(Qt.Key.Key_Return)
        self.keys_pressed.clear()

    def counts(self) -> tuple[int, int, int]:
        people = self.vehicles.at_lane.headcount
        assert people is not None
        return people.done, people.parked, people.left

    def logged(self) -> list[Crossing]:
        with self.stored.store.read() as session:
            return list(crossings.page(session, EVERY_CROSSING, None, 1000))[::-1]


def passenger(number: int) -> Mrz:
    """One of many people with a document each."""
    surname = "".join(chr(ord("A") + int(digit)) for digit in f"{number:03}")
    return mrz_of(document_number=f"N{number:08}", primary_identifier=f"PASSENGER{surname}")


@contextmanager
def lane_in(folder: Path) -> Iterator[Lane]:
    """Open the lane in a folder, as a start of the program does."""
    fake, tasks = FakeDesk(), InlineTasks()
    with desk_in(folder) as stored:
        now = fake.clock.now
        who, identity = stored.signed_in, stored.identity
        view: DeskView = replace(fake.view, desk=identity, officer=stored.officer)
        model = InspectionModel(
            inspect=fake.inspect,
            decide=partial(record_inspection, stored.store, now, who, identity),
            undo=partial(undo_crossing, stored.store, now, stored.officer, stored.session_id, identity),
            recent=partial(recent_decisions, stored.store, stored.officer, identity.lane, 12),
            read_again=fake.read_again,
            tasks=tasks,
            now=now,
            monotonic=fake.clock.monotonic,
            desk=view,
            lists=lambda: fake.lists,
        )
        at_lane = (stored.store, now, lambda: who, identity, model, tasks)
        vehicles = vehicle_model(*at_lane, model)
        keeper = half_done(*at_lane, fake.clock.monotonic, model)
        yield Lane(stored=stored, fake=fake, model=model, vehicles=vehicles, half_done=keeper)


@contextmanager
def window_on(
    lane: Lane, qtbot: QtBot, palette: str = "light", size: tuple[int, int] = (1366, 768), keys: KeyMap | None = None
) -> Iterator[Lane]:
    """Show the lane, and bring back whoever was at the desk when the program stopped."""
    start_application()
    window = MainWindow(Theme(palette), keys=keys)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show_inspection(lane.model, lane.vehicles)
    window.show()
    lane.window = window
    lane.half_done.begin()
    yield lane
    window.hide()


@pytest.fixture
def lane(tmp_path: Path, qtbot: QtBot) -> Iterator[Lane]:
    with lane_in(tmp_path / "home") as opened, window_on(opened, qtbot):
        yield opened
