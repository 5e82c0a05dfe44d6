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
from PySide6.QtCore import QObject

from borderdesk.actions.clock import Clock
from borderdesk.actions.crossing_log import crossings_of_traveller, recent_decisions
from borderdesk.actions.crossings import undo_crossing
from borderdesk.actions.desk_opening import open_store
from borderdesk.actions.inspection import inspect_traveller, record_inspection
from borderdesk.actions.sign_in import SignedIn, sign_in
from borderdesk.app.flow import DeskFlow, Session
from borderdesk.app.loops import Loop
from borderdesk.app.watching import Frames, watch_camera
from borderdesk.domain.crossing import Crossing
from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.inspection import InspectionDecision
from borderdesk.domain.mrz import Mrz
from borderdesk.domain.officer import Officer, Permission
from borderdesk.domain.shift import Shift
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
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.tasks import Tasks
from borderdesk.ui.theme import Theme, palette_named
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
        window: MainWindow | None = None,
    ) -> None:
        super().__init__()
        # Reading and screening may not starve the window on a small machine. Qt lets the interpreter go at each call
        # and asks for it again; at Python's usual 5 ms a turn, the thirty calls of one drawing would wait 0.3 s.
        sys.setswitchinterval(SWITCH_EVERY_S)
        cv2.setNumThreads(1)
        self.home, self.settings, self.clock = home, settings, clock
        self._tell_decided = decided
        self._document_lists = document_lists
        self._reference = load_reference(resources / "reference")
        self.store, self.identity = open_store(home)
        self.lists = OpenLists(home.lists)
        self.signed_in: SignedIn | None = None
        self.model: InspectionModel | None = None
        self.tasks, self.looking_up = Tasks(self), Tasks(self)
        self._feed = CameraFeed(self)
        self._again = threading.Event()
        reader = DocumentReader(resources / "models", lambda: clock().date())
        self._camera = Loop("camera", partial(watch_camera, camera, reader, self._again, self._feed.post))
        self._is_watching = False
        if window is None:
            self.theme = Theme(palette_named(settings.theme), self)
            window = MainWindow(self.theme, scale_percent=settings.scale_percent)
        else:
            self.theme = window.theme
        self.window = window
        self.flow = DeskFlow(self)
        self._feed.arrived.connect(self.flow.see)

    def ask_who(self) -> None:
        """Show the sign-in card; what follows depends on who signs in."""
        self.flow.ask_who()

    def start(self, signed_in: SignedIn) -> InspectionModel:
        """Show primary inspection for an officer who needs no shift: at a training desk."""
        self.signed_in = signed_in
        self.flow.session = Session(signed_in)
        return self.flow.begin_inspection(None)

    def start_camera(self) -> None:
        """Let the camera run, once for all officers."""
        if not self._is_watching:
            self._is_watching = True
            self._camera.start()

    def new_inspection(self, signed_in: SignedIn, shift: Shift | None) -> InspectionModel:
        """Make the inspection of this lane anew."""
        self.model = InspectionModel(
            inspect=self._inspect,
            decide=self._decide,
            undo=self._undo,
            recent=partial(recent_decisions, self.store, self.identity.lane, RECENT_ROWS),
            read_again=self._again.set,
            tasks=self.tasks,
            now=self.clock,
            monotonic=monotonic,
            desk=self.view_of(signed_in.officer, shift),
            history=self._history,
            lists=self.lists_in_force,
            parent=self,
        )
        return self.model

    def forget_inspection(self) -> None:
        """Let the inspection go; what it asked for is answered first."""
        model, self.model = self.model, None
        if model is not None:
            self.tasks.run(lambda: None, lambda _done: model.deleteLater(), lambda _error: None)

    def close(self) -> bool:
        """End the camera, then what is being written, then the database; tell whether all ended in time."""
        camera_ended = self._camera.end(END_WITHIN_S) if self._is_watching else True
        # An answer of one may ask the other for more.
        written = all(tasks.close(END_WITHIN_S) for tasks in (self.tasks, self.looking_up, self.tasks))
        self.window.close()
        self.lists.close()
        self.store.close()
        return camera_ended and written

    def sign_in(self, user_name: str, passphrase: str) -> Officer:
        """Open a session for whoever this is."""
        self.signed_in = sign_in(self.store, self.clock, user_name, passphrase)
        return self.signed_in.officer

    def lists_in_force(self) -> tuple[ListVersion, ...]:
        """Return the lists that travellers are screened against."""
        return tuple(version for version, _ in self.lists.in_force(self.store).opened)

    def view_of(self, officer: Officer, shift: Shift | None) -> DeskView:
        """Return what the inspection screen knows of the place and of who works there."""
        return DeskView(
            desk=self.identity,
            officer=officer,
            shift="" if shift is None else self.tr("shift {number}").replace("{number}", str(shift.number)),
            zone=ZoneInfo(self.identity.time_zone),
            states=tuple(self._reference.states.values()),
            purposes=tuple(self._reference.purposes.values()),
            document_lists=self._document_lists,
            can_look_up=officer.may(Permission.READ_HISTORY),
        )

    @property
    def _at_work(self) -> SignedIn:
        if self.signed_in is None:
            raise NotPermittedError("nobody is signed in at this desk")
        return self.signed_in

    def _inspect(self, traveller: Traveller, mrz: Mrz | None, accepted: bool) -> Assessment:
        return inspect_traveller(
            self.store, self.lists, self.clock, self._at_work, self.identity, traveller, mrz, accepted=accepted
        )

    def _decide(self, decided: InspectionDecision) -> Crossing:
        crossing = record_inspection(self.store, self.clock, self._at_work, self.identity, decided)
        if self._tell_decided is not None:
            self._tell_decided(crossing)
        return crossing

    def _undo(self, crossing_id: UUID) -> Crossing:
        at_work = self._at_work
        return undo_crossing(self.store, self.clock, at_work.officer, at_work.session_id, self.identity, crossing_id)

    def _history(self, traveller: Traveller) -> tuple[Crossing, ...]:
        if traveller.document is None:
            return ()
        return crossings_of_traveller(self.store, traveller.document, HISTORY_ROWS)
