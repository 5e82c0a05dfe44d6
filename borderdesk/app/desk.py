"""One desk at work: its database, its lists, its window and its threads, joined."""

import gc
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import timedelta
from functools import partial
from pathlib import Path
from time import monotonic
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Slot

from borderdesk.actions.clock import Clock
from borderdesk.actions.crossing_log import crossings_of_traveller, recent_decisions
from borderdesk.actions.crossings import undo_crossing
from borderdesk.actions.desk_opening import open_store
from borderdesk.actions.door import OpenedDesk, renew_sign, sign_in_with_code
from borderdesk.actions.inspection import inspect_traveller, record_inspection
from borderdesk.actions.match_findings import find_at_primary
from borderdesk.actions.rules import rules_in_force
from borderdesk.actions.scans import read_scan
from borderdesk.actions.sign_in import SignedIn, sign_in
from borderdesk.app.backing_up import BackingUp
from borderdesk.app.clock_keeping import ClockKeeping
from borderdesk.app.equipment import DeskEquipment
from borderdesk.app.even_time import in_even_time
from borderdesk.app.exchanging import Exchanged, Exchanger
from borderdesk.app.eye import Eye
from borderdesk.app.flow import DeskFlow, Session
from borderdesk.app.lane_keeping import half_done, vehicle_model
from borderdesk.app.late_batch import late_batch_model
from borderdesk.app.paper_keeping import old_list_actions, slip_actions
from borderdesk.app.rescreening import Rescreener
from borderdesk.app.watching import Frames
from borderdesk.domain.barcodes import Barcode
from borderdesk.domain.crossing import Crossing
from borderdesk.domain.decision import DecisionReason
from borderdesk.domain.document import TravelDocument
from borderdesk.domain.errors import BorderDeskError, NotPermittedError
from borderdesk.domain.inspection import InspectionDecision
from borderdesk.domain.match_doubt import MatchDoubt
from borderdesk.domain.match_finding import FindingGrounds, FindingOutcome, FindingReason
from borderdesk.domain.mrz import Mrz
from borderdesk.domain.officer import Officer, Permission
from borderdesk.domain.scan import Scan
from borderdesk.domain.shift import Shift
from borderdesk.domain.traveller import Sex, Traveller
from borderdesk.domain.verdict import Assessment
from borderdesk.domain.watchlist import ListVersion
from borderdesk.paths import Home
from borderdesk.reference import load_reference
from borderdesk.settings import Settings
from borderdesk.storage.list_file import OpenLists
from borderdesk.ui.camera_feed import CameraFeed
from borderdesk.ui.inspection.desk import DeskView
from borderdesk.ui.inspection.half_done import HalfDone
from borderdesk.ui.inspection.lane import HubState
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.keys import KeyMap
from borderdesk.ui.languages import spoken_language
from borderdesk.ui.late_batch.model import LateBatchModel
from borderdesk.ui.tasks import Tasks
from borderdesk.ui.theme import Theme, palette_named
from borderdesk.ui.vehicle.model import VehicleModel
from borderdesk.ui.window import MainWindow

RECENT_ROWS = 12
HISTORY_ROWS = 20
END_WITHIN_S = 5.0
SWITCH_EVERY_S = 0.0002


class Desk(QObject):
    """A desk with a window on it; it works from `start` or a sign-in until `close`.

    `open_camera` is a picklable function that makes the camera, which lives in a process of its own. A plain home
    is opened here; an encrypted one was `opened` by who signed in.

    Raises:
        NotSetUpError: There is no desk in the home.
        ModelError, ReferenceDataError: A part of the program is missing or was changed.
    """

    def __init__(
        self,
        home: Home,
        resources: Path,
        open_camera: Callable[[], Frames],
        settings: Settings,
        clock: Clock,
        *,
        document_lists: frozenset[str] = frozenset(),
        window: MainWindow | None = None,
        opened: OpenedDesk | None = None,
    ) -> None:
        super().__init__()
        # Screening may not starve the window on a small machine. Qt lets the interpreter go at each call
        # and asks for it again; at Python's usual 5 ms a turn, the thirty calls of one drawing would wait 0.3 s.
        sys.setswitchinterval(SWITCH_EVERY_S)
        self.home, self.settings, self.clock = home, settings, clock
        #: What else happens once a decision is saved, on the desk's thread.
        self.decided: Callable[[Crossing], None] | None = None
        self._document_lists = document_lists
        self._reference = load_reference(resources / "reference")
        self.store, self.identity = open_store(home) if opened is None else (opened.store, opened.identity)
        self.zone = ZoneInfo(self.identity.time_zone)
        self.lists = OpenLists(home.lists)
        self.signed_in: SignedIn | None = None
        self.model: InspectionModel | None = None
        self.vehicles: VehicleModel | None = None
        self.half_done: HalfDone | None = None
        self.tasks, self.looking_up = Tasks(self), Tasks(self)
        self._feed = CameraFeed(self)
        self.eye = Eye(open_camera, resources / "models", home.logs, self._feed.post)
        self.rescreener = Rescreener(self.store, home.lists, self)
        self.clock_keeping = ClockKeeping(self.store, clock, self.tasks, self)
        self.backing_up = BackingUp(self.store, home, clock, settings.backup_folder, settings.backup_every_hours, self)
        self.exchanger = Exchanger(self.store, clock, _file_at(settings.hub_authority), self)
        self.exchanger.exchanged.connect(self._show_hub)
        self._is_watching = False
        if window is None:
            self.theme = Theme(palette_named(settings.theme), self)
            window = MainWindow(self.theme, scale_percent=settings.scale_percent, keys=KeyMap.from_text(settings.keys))
        else:
            self.theme = window.theme
        self.window = window
        self.equipment = DeskEquipment(window, resources / "sounds", settings, settings.theme, self)
        self.backing_up.changed.connect(self.equipment.show_disk)
        self.flow = DeskFlow(self)
        self._feed.arrived.connect(self.flow.see)

    def welcome(self, signed_in: SignedIn) -> None:
        """Go on with an officer who signed in while the desk was being opened."""
        self.signed_in = signed_in
        self.flow.welcome(signed_in.officer)

    def ask_who(self) -> None:
        """Show the sign-in card; what follows depends on who signs in."""
        self.flow.ask_who()

    def start(self, signed_in: SignedIn) -> InspectionModel:
        """Show primary inspection for an officer who needs no shift: at a training desk."""
        self.signed_in = signed_in
        self.flow.work_as(Session(signed_in))
        return self.flow.begin_inspection(None)

    def start_camera(self) -> None:
        """Let the camera run, once for all officers."""
        if not self._is_watching:
            self._is_watching = True
            self.tasks.run(self._rehearse, lambda _: None, lambda _: None)
            self.eye.start()
            self.equipment.start()
            self.rescreener.start()
            self.clock_keeping.start()
            self.backing_up.start()
            if not self.identity.is_training:
                self.exchanger.start()

    def new_inspection(self, signed_in: SignedIn, shift: Shift | None) -> InspectionModel:
        """Make the inspection of this lane anew."""
        self.model = InspectionModel(
            inspect=self._inspect,
            decide=self._decide,
            undo=self._undo,
            recent=self._recent,
            read_again=self.eye.again,
            tasks=self.tasks,
            now=self.clock,
            monotonic=monotonic,
            desk=self.view_of(signed_in.officer, shift),
            history=self._history,
            lists=self.lists_in_force,
            read_scan=self._read_scan,
            doubt=self._doubt,
            old_lists=old_list_actions(self, self._who),
            slips=slip_actions(self, self._who),
            parent=self,
        )
        at_lane = (self.store, self.clock, self._who, self.identity, self.model, self.tasks)
        self.vehicles = vehicle_model(*at_lane, self.model)
        self.half_done = half_done(*at_lane, monotonic, self.model)
        self.half_done.waits_aside.connect(self.vehicles.refresh)
        self.half_done.begin()
        if self.exchanger.last is not None:
            self._show_hub(self.exchanger.last)
        return self.model

    @Slot(object)
    def _show_hub(self, exchanged: Exchanged) -> None:
        state = exchanged.state
        if self.model is not None and state.link is not None:
            hub = HubState(
                synced_at=state.last_receipt_at, to_send=state.unsent, sent=state.unsent, is_reachable=exchanged.is_well
            )
            self.model.lane.show_hub(hub)

    def forget_inspection(self) -> None:
        """Let the inspection go; what it asked for is answered first."""
        model, self.model = self.model, None
        if model is not None:
            self.tasks.run(lambda: None, lambda _done: model.deleteLater(), lambda _error: None)

    def late_batch(self) -> LateBatchModel:
        """Make the page for crossings that happened on paper."""
        view = self.view_of(self._at_work.officer, None)
        return late_batch_model(
            self.store, self.lists, self.clock, self._who, self.identity, view, self.tasks, self.model
        )

    def settle(self) -> None:
        """Keep what is there now out of the search for garbage, which would hold the window for a tenth of a second."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def close(self) -> bool:
        """End the camera, then what is being written, then the database; tell whether all ended in time."""
        camera_ended = self.eye.end(END_WITHIN_S) if self._is_watching else True
        quiet = self.equipment.close(END_WITHIN_S)
        self.clock_keeping.stop()
        compared = self.rescreener.close(END_WITHIN_S)
        backed_up = self.backing_up.close(END_WITHIN_S)
        exchanged = self.exchanger.close(END_WITHIN_S)
        paged = self.flow.close(END_WITHIN_S)
        # An answer of one may ask the other for more.
        written = all(tasks.close(END_WITHIN_S) for tasks in (self.tasks, self.looking_up, self.tasks))
        self.window.close()
        self.lists.close()
        if self.store.key is not None:
            # A disk that is full now must not keep the desk from closing; the sign is put up again at the next opening.
            with suppress(BorderDeskError):
                renew_sign(self.home, self.store, self.identity)
        self.store.close()
        gc.unfreeze()
        return camera_ended and quiet and compared and backed_up and exchanged and paged and written

    def sign_in(self, user_name: str, passphrase: str) -> Officer:
        """Open a session for whoever this is."""
        self.signed_in = sign_in(self.store, self.clock, user_name, passphrase)
        return self.signed_in.officer

    def use_code(self, user_name: str, code: str, new_passphrase: str) -> Officer:
        """Open a session for whoever has a code, and give them a new passphrase."""
        self.signed_in = sign_in_with_code(self.store, self.clock, user_name, code, new_passphrase)
        return self.signed_in.officer

    def lists_in_force(self) -> tuple[ListVersion, ...]:
        """Return the lists that travellers are screened against."""
        return tuple(version for version, _ in self.lists.in_force(self.store).opened)

    def view_of(self, officer: Officer, shift: Shift | None) -> DeskView:
        """Return what the inspection screen knows of the place and of who works there."""
        rules = rules_in_force(self.store)
        return DeskView(
            desk=self.identity,
            officer=officer,
            shift="" if shift is None else self.tr("shift {number}").replace("{number}", str(shift.number)),
            zone=self.zone,
            states=self._reference.states_in(spoken_language()),
            purposes=self._reference.purposes_in(spoken_language()),
            document_lists=self._document_lists,
            can_look_up=officer.may(Permission.READ_HISTORY),
            is_quiet=rules.quiet_desk,
            undo_within=timedelta(seconds=rules.undo_seconds),
            list_late_after=rules.list_late_after,
        )

    @property
    def _at_work(self) -> SignedIn:
        if self.signed_in is None:
            raise NotPermittedError("nobody is signed in at this desk")
        return self.signed_in

    def _who(self) -> SignedIn:
        return self._at_work

    def _inspect(
        self, traveller: Traveller, mrz: Mrz | None, accepted: bool, barcodes: tuple[Barcode, ...]
    ) -> Assessment:
        return in_even_time(
            partial(
                inspect_traveller,
                self.store,
                self.lists,
                self.clock,
                self._at_work,
                self.identity,
                traveller,
                mrz,
                accepted=accepted,
                barcodes=barcodes,
                direction=None if self.model is None else self.model.lane.direction,
            )
        )

    def _rehearse(self) -> None:
        """Check somebody who does not exist, so that the first traveller finds all loaded and every question ready."""
        document = TravelDocument(document_code="P", issuing_state="XXX", document_number="0", date_of_expiry=None)
        nobody = Traveller(
            primary_identifier="NOBODY",
            secondary_identifier="AT ALL",
            date_of_birth=None,
            sex=Sex.UNSPECIFIED,
            nationality="XXX",
            document=document,
        )
        if self.signed_in is not None and self.signed_in.officer.may(Permission.INSPECT):
            self._inspect(nobody, None, True, ())
            self._history(nobody)

    def _decide(self, decided: InspectionDecision) -> Crossing:
        crossing = record_inspection(self.store, self.clock, self._at_work, self.identity, decided)
        if self.decided is not None:
            self.decided(crossing)
        return crossing

    def _undo(self, crossing_id: UUID, reason: DecisionReason | None, remark: str) -> Crossing:
        who = (self._at_work.officer, self._at_work.session_id)
        return undo_crossing(self.store, self.clock, *who, self.identity, crossing_id, reason, remark)

    def _history(self, traveller: Traveller) -> tuple[Crossing, ...]:
        if traveller.document is None:
            return ()
        return crossings_of_traveller(self.store, self._at_work.officer, traveller.document, HISTORY_ROWS)

    def _recent(self) -> tuple[Crossing, ...]:
        return recent_decisions(self.store, self._at_work.officer, self.identity.lane, RECENT_ROWS)

    def _read_scan(self, lines: Sequence[str]) -> Scan:
        return read_scan(lines, self.clock().date())

    def _doubt(self, doubt: MatchDoubt) -> None:
        grounds = FindingGrounds(
            outcome=FindingOutcome.NOT_THIS_PERSON, reason=FindingReason(doubt.reason.value), evidence=doubt.remark
        )
        find_at_primary(self.store, self.clock, self._at_work, doubt.event_id, doubt.hit, grounds)


def _file_at(path: str) -> Path | None:
    return Path(path).expanduser() if path else None
