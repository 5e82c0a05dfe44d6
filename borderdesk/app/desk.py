"""One desk at work: its database, its lists, its window and its threads, joined."""

import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import monotonic
from uuid import UUID
from zoneinfo import ZoneInfo

import cv2
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication

from borderdesk.actions.clock import Clock
from borderdesk.actions.crossing_log import crossings_of_traveller, recent_decisions
from borderdesk.actions.crossings import undo_crossing
from borderdesk.actions.desk_opening import open_store
from borderdesk.actions.inspection import inspect_traveller, record_inspection
from borderdesk.actions.sign_in import SignedIn, sign_in
from borderdesk.app.lane_keeping import half_done, vehicle_model
from borderdesk.app.late_batch import late_batch_model
from borderdesk.app.loops import Loop
from borderdesk.app.watching import Frames, watch_camera
from borderdesk.domain.crossing import Crossing
from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.inspection import InspectionDecision
from borderdesk.domain.mrz import Mrz
from borderdesk.domain.officer import Officer
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.verdict import Assessment
from borderdesk.domain.watchlist import ListVersion
from borderdesk.paths import Home
from borderdesk.reading.reader import DocumentReader
from borderdesk.reference import load_reference
from borderdesk.settings import Settings
from borderdesk.storage.list_file import OpenLists
from borderdesk.ui.camera_feed import CameraFeed
from borderdesk.ui.inspection.desk import DeskView
from borderdesk.ui.inspection.half_done import HalfDone
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.sign_in.model import SignInModel
from borderdesk.ui.tasks import Tasks
from borderdesk.ui.theme import Theme
from borderdesk.ui.vehicle.model import VehicleModel
from borderdesk.ui.window import MainWindow

RECENT_ROWS = 12
HISTORY_ROWS = 20
END_WITHIN_S = 5.0
SWITCH_EVERY_S = 0.0002


class Desk(QObject):
    """A desk with a window on it; it works from `start` or a sign-in until `close`.

    Raises:
        NotSetUpError: There is no desk in the home.
        ModelError, ReferenceDataError: A part of the program is missing or was changed.
    """

    def __init__(
        self,
        home: Home,
        resources: Path,
        camera: Frames,
        settings: Settings,
        clock: Clock,
        *,
        document_lists: frozenset[str] = frozenset(),
        decided: Callable[[Crossing], None] | None = None,
    ) -> None:
        super().__init__()
        # Reading and screening may not starve the window on a small machine. Qt lets the interpreter go at each call
        # and asks for it again; at Python's usual 5 ms a turn, the thirty calls of one drawing would wait 0.3 s.
        sys.setswitchinterval(SWITCH_EVERY_S)
        cv2.setNumThreads(1)
        self._clock = clock
        self._tell_decided = decided
        self._document_lists = document_lists
        self._reference = load_reference(resources / "reference")
        self.store, self.identity = open_store(home)
        self._lists = OpenLists(home.lists)
        self.signed_in: SignedIn | None = None
        self.model: InspectionModel | None = None
        self.vehicles: VehicleModel | None = None
        self.half_done: HalfDone | None = None
        self.tasks = Tasks(self)
        self._feed = CameraFeed(self)
        self._again = threading.Event()
        reader = DocumentReader(resources / "models", lambda: clock().date())
        self._camera = Loop("camera", partial(watch_camera, camera, reader, self._again, self._feed.post))
        self.theme = Theme(_palette(settings.theme), self)
        self.window = MainWindow(self.theme, scale_percent=settings.scale_percent)

    def ask_who(self) -> None:
        """Show the sign-in card; inspection follows once somebody has signed in."""
        model = SignInModel(
            sign_in=self._sign_in,
            tasks=self.tasks,
            post_name=self.identity.post_name,
            lane=self.identity.lane,
            parent=self,
        )
        model.signed_in.connect(self._welcome)
        self.window.show_sign_in(model)

    def start(self, signed_in: SignedIn) -> InspectionModel:
        """Show primary inspection for an officer, and start the camera."""
        self.signed_in = signed_in
        model = InspectionModel(
            inspect=self._inspect,
            decide=self._decide,
            undo=self._undo,
            recent=partial(recent_decisions, self.store, self.identity.lane, RECENT_ROWS),
            read_again=self._again.set,
            tasks=self.tasks,
            now=self._clock,
            monotonic=monotonic,
            desk=self._view_of(signed_in.officer),
            history=self._history,
            lists=self._lists_in_force,
            parent=self,
        )
        self._feed.arrived.connect(model.see)
        self.model = model
        at_lane = (self.store, self._clock, self._who, self.identity, model, self.tasks)
        self.vehicles = vehicle_model(*at_lane, self)
        self.half_done = half_done(*at_lane, monotonic, self)
        self.half_done.begin()
        self.window.show_inspection(model, self.vehicles)
        view = model.desk
        self.window.offer_late_batch(
            late_batch_model(self.store, self._lists, self._clock, self._who, self.identity, view, self.tasks, self)
        )
        self._camera.start()
        return model

    def close(self) -> bool:
        """End the camera, then what is being written, then the database; tell whether all ended in time."""
        camera_ended = self._camera.end(END_WITHIN_S)
        written = self.tasks.close(END_WITHIN_S)
        self.window.close()
        self._lists.close()
        self.store.close()
        return camera_ended and written

    def _sign_in(self, user_name: str, passphrase: str) -> Officer:
        self.signed_in = sign_in(self.store, self._clock, user_name, passphrase)
        return self.signed_in.officer

    @Slot(object)
    def _welcome(self, _officer: Officer) -> None:
        if self.signed_in is not None:
            self.start(self.signed_in)

    @property
    def _at_work(self) -> SignedIn:
        if self.signed_in is None:
            raise NotPermittedError("nobody is signed in at this desk")
        return self.signed_in

    def _who(self) -> SignedIn:
        return self._at_work

    def _inspect(self, traveller: Traveller, mrz: Mrz | None, accepted: bool) -> Assessment:
        return inspect_traveller(
            self.store, self._lists, self._clock, self._at_work, self.identity, traveller, mrz, accepted=accepted
        )

    def _decide(self, decided: InspectionDecision) -> Crossing:
        crossing = record_inspection(self.store, self._clock, self._at_work, self.identity, decided)
        if self._tell_decided is not None:
            self._tell_decided(crossing)
        return crossing

    def _undo(self, crossing_id: UUID) -> Crossing:
        at_work = self._at_work
        return undo_crossing(self.store, self._clock, at_work.officer, at_work.session_id, self.identity, crossing_id)

    def _history(self, traveller: Traveller) -> tuple[Crossing, ...]:
        if traveller.document is None:
            return ()
        return crossings_of_traveller(self.store, traveller.document, HISTORY_ROWS)

    def _lists_in_force(self) -> tuple[ListVersion, ...]:
        return tuple(version for version, _ in self._lists.in_force(self.store).opened)

    def _view_of(self, officer: Officer) -> DeskView:
        return DeskView(
            desk=self.identity,
            officer=officer,
            zone=ZoneInfo(self.identity.time_zone),
            states=tuple(self._reference.states.values()),
            purposes=tuple(self._reference.purposes.values()),
            document_lists=self._document_lists,
        )


def _palette(theme: str) -> str:
    """Return the palette that a setting asks for; "system" follows the desktop."""
    if theme != "system":
        return theme
    is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return "dark" if is_dark else "light"
