"""One desk at work: its database, its lists, its window and its threads, joined."""

import sys
import threading
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from time import monotonic
from uuid import UUID
from zoneinfo import ZoneInfo

import cv2
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from borderdesk.actions.clock import Clock
from borderdesk.actions.crossing_log import crossings_of_traveller, recent_decisions
from borderdesk.actions.crossings import undo_crossing
from borderdesk.actions.desk_opening import open_store
from borderdesk.actions.inspection import inspect_traveller, record_inspection
from borderdesk.actions.match_doubts import doubt_match
from borderdesk.actions.rules import rules_in_force
from borderdesk.actions.scans import read_scan
from borderdesk.actions.sign_in import SignedIn, sign_in
from borderdesk.app.even_time import in_even_time
from borderdesk.app.listening import listen_to_reader
from borderdesk.app.loops import Loop
from borderdesk.app.watching import Frames, watch_camera
from borderdesk.domain.crossing import Crossing
from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.inspection import InspectionDecision
from borderdesk.domain.match_doubt import MatchDoubt
from borderdesk.domain.mrz import Mrz
from borderdesk.domain.officer import Officer
from borderdesk.domain.scan import Scan
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.verdict import Assessment
from borderdesk.domain.watchlist import ListVersion
from borderdesk.paths import Home
from borderdesk.reading.line_sources import SerialReader
from borderdesk.reading.reader import DocumentReader
from borderdesk.reference import load_reference
from borderdesk.settings import Settings
from borderdesk.storage.list_file import OpenLists
from borderdesk.ui.camera_feed import CameraFeed
from borderdesk.ui.inspection.desk import DeskView
from borderdesk.ui.inspection.equipment import Equipment, ReaderState
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.sounding import Sounding
from borderdesk.ui.inspection.states import Stage
from borderdesk.ui.keys import KeyMap
from borderdesk.ui.scan_feed import ScanFeed
from borderdesk.ui.sign_in.model import SignInModel
from borderdesk.ui.sound.player import SoundPlayer
from borderdesk.ui.system_theme import SystemTheme
from borderdesk.ui.tasks import Tasks
from borderdesk.ui.theme import Theme, palette_named
from borderdesk.ui.wedge import WedgeFilter
from borderdesk.ui.window import MainWindow

RECENT_ROWS = 12
HISTORY_ROWS = 20
END_WITHIN_S = 5.0
SWITCH_EVERY_S = 0.0002
SOUND_TICK_MS = 500


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
        self.tasks = Tasks(self)
        self._feed = CameraFeed(self)
        self._again = threading.Event()
        reader = DocumentReader(resources / "models", lambda: clock().date())
        self._camera = Loop("camera", partial(watch_camera, camera, reader, self._again, self._feed.post))
        self.theme = Theme(palette_named(settings.theme), self)
        self.system_theme = SystemTheme(self.theme, settings.theme, self._is_between_travellers, self)
        self.window = MainWindow(self.theme, scale_percent=settings.scale_percent, keys=KeyMap.from_text(settings.keys))
        self.sound = SoundPlayer(resources / "sounds", settings.sound_volume, parent=self)
        self.wedge = self._wedge()
        self._reader_state = ReaderState.NONE
        self._scans = ScanFeed(self)
        self._scans.changed.connect(self._show_reader)
        self._reader: Loop | None = None
        if settings.reader:
            source = SerialReader(Path(settings.reader), settings.reader_speed)
            self._reader = Loop("reader", partial(listen_to_reader, source, self._scans.post, self._scans.tell))

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
            read_scan=self._read_scan,
            doubt=self._doubt,
            parent=self,
        )
        self._feed.arrived.connect(model.see)
        self._scans.arrived.connect(model.scan)
        self.model = model
        self.window.show_inspection(model)
        self._listen(model)
        self._camera.start()
        if self._reader is not None:
            self._reader.start()
        return model

    def close(self) -> bool:
        """End the camera, then what is being written, then the database; tell whether all ended in time."""
        camera_ended = self._camera.end(END_WITHIN_S)
        reader_ended = self._reader is None or self._reader.end(END_WITHIN_S)
        if self.wedge is not None:
            self.wedge.switch(False)
        written = self.tasks.close(END_WITHIN_S)
        self.window.close()
        self.sound.close()
        self._lists.close()
        self.store.close()
        return camera_ended and reader_ended and written

    def _sign_in(self, user_name: str, passphrase: str) -> Officer:
        self.signed_in = sign_in(self.store, self._clock, user_name, passphrase)
        return self.signed_in.officer

    @Slot(object)
    def _welcome(self, _officer: Officer) -> None:
        if self.signed_in is not None:
            self.start(self.signed_in)

    def _wedge(self) -> WedgeFilter | None:
        """Return the filter for readers that type; it passes every key on until somebody inspects."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return None
        wedge = WedgeFilter(application, self)
        wedge.switch(False)
        return wedge

    def _listen(self, model: InspectionModel) -> None:
        """Let readers that type, and sounds, take part in an inspection."""
        sounding = Sounding(model, self.sound.play, monotonic, model)
        ticking = QTimer(model)
        ticking.setInterval(SOUND_TICK_MS)
        ticking.timeout.connect(sounding.tick)
        ticking.start()
        if self.wedge is not None:
            self.wedge.scanned.connect(model.scan)
            self.wedge.pressed.connect(sounding.note_key)
            self.wedge.switch(True)
        self.sound.changed.connect(self._show_equipment)
        model.changed.connect(self.system_theme.follow)
        self._show_equipment()

    @Slot(bool)
    def _show_reader(self, is_there: bool) -> None:
        self._reader_state = ReaderState.READY if is_there else ReaderState.LOST
        self._show_equipment()

    @Slot()
    def _show_equipment(self) -> None:
        if self.window.inspection is not None:
            self.window.inspection.show_equipment(Equipment(reader=self._reader_state, sound=self.sound.state))

    def _is_between_travellers(self) -> bool:
        return self.model is None or self.model.stage is Stage.READY

    @property
    def _at_work(self) -> SignedIn:
        if self.signed_in is None:
            raise NotPermittedError("nobody is signed in at this desk")
        return self.signed_in

    def _inspect(self, traveller: Traveller, mrz: Mrz | None, accepted: bool) -> Assessment:
        return in_even_time(
            lambda: inspect_traveller(
                self.store, self._lists, self._clock, self._at_work, self.identity, traveller, mrz, accepted=accepted
            )
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

    def _read_scan(self, lines: Sequence[str]) -> Scan:
        return read_scan(lines, self._clock().date())

    def _doubt(self, doubt: MatchDoubt) -> None:
        doubt_match(self.store, self._clock, self._at_work, self.identity, doubt)

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
            is_quiet=rules_in_force(self.store).quiet_desk,
        )
