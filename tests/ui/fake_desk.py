"""A desk without a camera, a database or a clock of its own, for the tests of the window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from borderdesk.actions.scans import read_scan
from borderdesk.domain.barcodes import Barcode
from borderdesk.domain.comparison import differences_between
from borderdesk.domain.crossing import Capture, CaptureMethod, ClockStatus, Crossing, CrossingKind
from borderdesk.domain.dates import PartialDate
from borderdesk.domain.decision import Decision, DecisionReason, Outcome
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.errors import InvalidValueError, ReasonNeededError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.inspection import InspectionDecision
from borderdesk.domain.list_acceptance import OldList, old_lists
from borderdesk.domain.match_doubt import MatchDoubt
from borderdesk.domain.mrz import Mrz, MrzElements, MrzFormat, parse_mrz, write_mrz
from borderdesk.domain.officer import Officer, Role
from borderdesk.domain.picture import Picture
from borderdesk.domain.places import State, StateKind
from borderdesk.domain.reading import CameraState, CameraView, Reading, ReadingKind, ReadingReason
from borderdesk.domain.scan import Scan
from borderdesk.domain.screening import Hit, MatchBand, Reason, ReasonKind, Screening
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.verdict import Assessment, DeskRules, EarlierDecision, Finding, assess
from borderdesk.domain.visits import Purpose
from borderdesk.domain.watchlist import (
    Category,
    Handling,
    Instruction,
    Level,
    ListedDocument,
    ListedName,
    ListVersion,
    NameQuality,
    WatchlistEntry,
)
from borderdesk.domain.watchlist_check import watchlist_check
from borderdesk.ui.inspection.desk import DeskView
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.old_lists import OldListActions, Signature
from borderdesk.ui.inspection.slips import SlipActions
from borderdesk.ui.print.slips import Slip, slip_of

T = TypeVar("T")
MORNING = datetime(2026, 11, 23, 11, 32, tzinfo=UTC)


class InlineTasks:
    """Runs each task at once."""

    def run(self, work: Callable[[], T], on_done: Callable[[T], None], on_failed: Callable[[Exception], None]) -> None:
        try:
            result = work()
        except Exception as error:  # noqa: BLE001  # as Tasks does
            on_failed(error)
        else:
            on_done(result)


class HeldTasks:
    """Keeps each task until the test lets the oldest one go."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def run(self, work: Callable[[], T], on_done: Callable[[T], None], on_failed: Callable[[Exception], None]) -> None:
        self.waiting.append(lambda: InlineTasks().run(work, on_done, on_failed))

    def let_go(self, index: int = 0) -> None:
        self.waiting.pop(index)()

    def let_all_go(self) -> None:
        while self.waiting:
            self.let_go()


class Clock:
    """Time that passes when the test says so."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def now(self) -> datetime:
        return MORNING + timedelta(seconds=self.seconds - 100.0)

    def monotonic(self) -> float:
        return self.seconds

    def advance(self, seconds: float) -> None:
        self.seconds += seconds


def mrz_of(**changes: str | PartialDate) -> Mrz:
    """A passport of Utopia."""
    elements = MrzElements(
        document_code="P",
        issuing_state="UTO",
        document_number="K48210937",
        primary_identifier="VASARELY LINDT",
        secondary_identifier="MARTA ELENA",
        nationality="UTO",
        date_of_birth=PartialDate(year=1989, month=7, day=14),
        sex="F",
        date_of_expiry=PartialDate(year=2031, month=9, day=2),
        optional_data="UT7740192",
    )
    lines = write_mrz(replace(elements, **changes), MrzFormat.TD3)  # type: ignore[arg-type]  # names are the fields'
    return parse_mrz(lines, MORNING.date())


def misread(mrz: Mrz, line: int, at: int, character: str) -> Mrz:
    """The same zone with one character read as another."""
    lines = list(mrz.lines)
    lines[line] = lines[line][:at] + character + lines[line][at + 1 :]
    return parse_mrz(tuple(lines), MORNING.date())


def picture_of(width: int = 640, height: int = 360, shade: int = 90) -> Picture:
    return Picture(
        width=width, height=height, stride=3 * width, data=bytes([shade, shade, shade + 10]) * width * height
    )


OUTLINE = ((0.1, 0.7), (0.9, 0.7), (0.9, 0.9), (0.1, 0.9))


def seen_mrz(mrz: Mrz, *, accepted: bool = True, reasons: Sequence[ReadingReason] = ()) -> CameraView:
    """A camera that has read a zone."""
    reading = Reading(
        kind=ReadingKind.MRZ,
        format=mrz.format,
        lines=mrz.lines,
        mrz=mrz,
        accepted=accepted,
        reasons=tuple(reasons),
        confidence=0.99,
        frames_seen=3,
        frames_used=3,
        outline=OUTLINE,
    )
    return CameraView(picture=picture_of(), reading=reading)


def seen_unread() -> CameraView:
    """A camera that sees a zone without being able to read it."""
    reading = Reading(kind=ReadingKind.NONE, outline=OUTLINE, reasons=(ReadingReason.NO_MRZ,))
    return CameraView(picture=picture_of(), reading=reading)


def seen_nothing(state: CameraState = CameraState.LIVE) -> CameraView:
    return CameraView(picture=picture_of(), source_state=state)


def list_version(**changes: object) -> ListVersion:
    version = ListVersion(
        name="NAT-SLTD",
        version="1",
        authority="Utopia",
        list_date=date(2026, 11, 22),
        imported_at=MORNING - timedelta(hours=5, minutes=32),
        entries=1_204_331,
        level=Level.STOP,
        handling=Handling.OVERT,
        digest="0" * 64,
    )
    return replace(version, **changes)  # type: ignore[arg-type]  # names are the fields'


def hit_on_document(handling: Handling = Handling.OVERT, **changes: object) -> Hit:
    """The passport of `mrz_of` on a list of stolen documents."""
    entry = WatchlistEntry(
        reference="SLD-2026-08831",
        category=Category.STOLEN_DOCUMENT,
        instruction=Instruction.SEIZE_DOCUMENT,
        names=(ListedName(text="VASARELY, Marta E.", quality=NameQuality.MAIN),),
        documents=(ListedDocument(document_number="K48210937", issuing_state="UTO"),),
        listed_on=date(2026, 10, 11),
        instructions=("Keep the document.", "Take the traveller to secondary.", "Call the shift lead."),
    )
    hit = Hit(
        list_name="NAT-SLTD",
        level=Level.STOP,
        handling=handling,
        entry=entry,
        band=MatchBand.RED,
        score=0.96,
        reasons=(Reason(kind=ReasonKind.DOCUMENT_SAME), Reason(kind=ReasonKind.NAME_PARTS_ONLY_TRAVELLER, count=1)),
        matched_name="VASARELY, Marta E.",
    )
    return replace(hit, **changes)  # type: ignore[arg-type]  # names are the fields'


@dataclass
class Desk:
    """Everything the model is handed, under the hand of the test."""

    clock: Clock = field(default_factory=Clock)
    hits: tuple[Hit, ...] = ()
    lists: tuple[ListVersion, ...] = field(default_factory=lambda: (list_version(),))
    rules: DeskRules = field(default_factory=lambda: DeskRules(admits_specimens=True))
    log: list[Crossing] = field(default_factory=list)
    recorded: list[InspectionDecision] = field(default_factory=list)
    screened: list[Traveller] = field(default_factory=list)
    inspect_fails: Exception | None = None
    save_fails: Exception | None = None
    undo_fails: Exception | None = None
    doubt_fails: Exception | None = None
    doubts: list[MatchDoubt] = field(default_factory=list)
    call_fails: Exception | None = None
    calls: int = 0
    may_call: bool = False
    may_doubt: bool = True
    history: tuple[Crossing, ...] | None = None
    earlier: EarlierDecision | None = None
    read_again_calls: int = 0
    slips_noted: list[UUID] = field(default_factory=list)
    slips_printed: list[Slip] = field(default_factory=list)
    slips_sent: list[tuple[Crossing, Sequence[Finding]]] = field(default_factory=list)
    slips_saved: list[Slip] = field(default_factory=list)
    printer_fails: Exception | None = None
    note_fails: Exception | None = None
    accepted: list[Signature] = field(default_factory=list)
    accept_fails: Exception | None = None
    in_shift: bool = True
    does_paperwork: bool = True
    view: DeskView = field(
        default_factory=lambda: DeskView(
            desk=DeskIdentity(
                desk_id=UUID(int=1), post_code="KSB", post_name="Kessar Bridge", lane="2", is_training=True
            ),
            officer=Officer(officer_id="o-1", user_name="okafor", display_name="Ofc. D. Okafor", role=Role.OFFICER),
            shift="shift 1204",
            zone=ZoneInfo("Africa/Nairobi"),
            states=(
                State(code="UTO", two_letter_code="", name="Utopia", kind=StateKind.SPECIMEN),
                State(code="KEN", two_letter_code="KE", name="Kenya", kind=StateKind.COUNTRY),
                State(code="D", two_letter_code="DE", name="Germany", kind=StateKind.COUNTRY),
            ),
            purposes=(
                Purpose(code="tourism", name="Tourism"),
                Purpose(code="business", name="Business"),
                Purpose(code="family", name="Family"),
            ),
            destinations=("Nairobi", "Port Merrin"),
            document_lists=frozenset({"NAT-SLTD"}),
        )
    )

    def inspect(
        self, traveller: Traveller, mrz: Mrz | None, accepted: bool, barcodes: tuple[Barcode, ...]
    ) -> Assessment:
        if self.inspect_fails is not None:
            raise self.inspect_fails
        self.screened.append(traveller)
        screening = Screening(
            traveller=traveller,
            lists=self.lists,
            hits=self.hits if self.lists else (),
            screened_at=self.clock.now(),
            duration_ms=12.0,
        )
        return assess(
            screening=screening,
            mrz=mrz,
            accepted=accepted,
            now=self.clock.now(),
            rules=self.rules,
            earlier=self.earlier,
            differences=differences_between(mrz, barcodes, traveller),
            lists_accepted=frozenset((one.name, one.version) for one in self.lists if self.accepted),
        )

    def decide(self, decided: InspectionDecision) -> Crossing:
        if self.save_fails is not None:
            raise self.save_fails
        self.recorded.append(decided)
        crossing = self.crossing_of(decided)
        self.log.insert(0, crossing)
        return crossing

    def undo(self, crossing_id: UUID, reason: DecisionReason | None = None, remark: str = "") -> Crossing:
        if self.undo_fails is not None:
            raise self.undo_fails
        if reason is None and crossing_id in self.slips_noted:
            raise ReasonNeededError("undoing needs a reason")
        undone = next(crossing for crossing in self.log if crossing.crossing_id == crossing_id)
        reversal = replace(
            undone,
            crossing_id=uuid7(),
            kind=CrossingKind.REVERSAL,
            amends=crossing_id,
            decision=Decision(outcome=Outcome.VOID, reasons=(reason or DecisionReason.OFFICER_ERROR,), remark=remark),
        )
        self.log.insert(0, reversal)
        return reversal

    def recent(self) -> Sequence[Crossing]:
        return tuple(self.log)

    def doubt(self, doubt: MatchDoubt) -> None:
        if self.doubt_fails is not None:
            raise self.doubt_fails
        self.doubts.append(doubt)

    def call(self) -> None:
        if self.call_fails is not None:
            raise self.call_fails
        self.calls += 1

    def read_scan(self, lines: Sequence[str]) -> Scan:
        return read_scan(lines, MORNING.date())

    def read_again(self) -> None:
        self.read_again_calls += 1

    def note_slip(self, crossing_id: UUID) -> None:
        if self.note_fails is not None:
            raise self.note_fails
        if any(crossing.amends == crossing_id for crossing in self.log):
            raise InvalidValueError("crossing was undone")
        self.slips_noted.append(crossing_id)

    def send_slip(
        self,
        crossing: Crossing,
        findings: Sequence[Finding],
        done: Callable[[None], None],
        failed: Callable[[Exception], None],
    ) -> None:
        if self.printer_fails is not None:
            failed(self.printer_fails)
            return
        self.slips_sent.append((crossing, findings))
        self.slips_printed.append(slip_of(crossing, findings, self.view.desk, self.view.zone))
        done(None)

    def save_slip(self, crossing: Crossing, findings: Sequence[Finding]) -> str:
        self.slips_saved.append(slip_of(crossing, findings, self.view.desk, self.view.zone))
        return "slip.pdf"

    def lists_to_accept(self) -> tuple[OldList, ...]:
        old = old_lists(self.lists, self.clock.now(), self.rules) if self.in_shift else ()
        return () if self.accepted else old

    def accept_lists(self, _shown: tuple[OldList, ...], signature: Signature) -> None:
        if self.accept_fails is not None:
            raise self.accept_fails
        self.accepted.append(signature)

    def crossing_of(self, decided: InspectionDecision) -> Crossing:
        now = self.clock.now()
        return Crossing(
            crossing_id=uuid7(),
            source_event_id=decided.source_event_id,
            kind=CrossingKind.ORIGINAL,
            amends=None,
            direction=decided.direction,
            desk_id=self.view.desk.desk_id,
            post_code=self.view.desk.post_code,
            lane=self.view.desk.lane,
            time_zone="Africa/Nairobi",
            occurred_at=now,
            recorded_at=now,
            clock_status=ClockStatus.TRUSTED,
            officer_id=self.view.officer.officer_id,
            session_id=uuid4(),
            traveller=decided.traveller,
            capture=Capture(method=CaptureMethod.MRZ),
            check=watchlist_check(decided.assessment),
            decision=decided.decision,
            timings=decided.timings,
            program_version="0",
            details=decided.details,
        )

    def model(self, tasks: InlineTasks | HeldTasks) -> InspectionModel:
        lists = OldListActions(find=self.lists_to_accept, accept=self.accept_lists)
        slips = SlipActions(note=self.note_slip, send=self.send_slip, save=self.save_slip)
        return InspectionModel(
            inspect=self.inspect,
            decide=self.decide,
            undo=self.undo,
            recent=self.recent,
            read_again=self.read_again,
            tasks=tasks,
            now=self.clock.now,
            monotonic=self.clock.monotonic,
            desk=self.view,
            lists=lambda: self.lists,
            history=None if self.history is None else lambda _traveller: self.history or (),
            read_scan=self.read_scan,
            doubt=self.doubt if self.may_doubt else None,
            call=self.call if self.may_call else None,
            old_lists=lists if self.does_paperwork else None,
            slips=slips if self.does_paperwork else None,
        )
