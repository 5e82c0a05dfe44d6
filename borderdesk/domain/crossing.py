"""The record of one crossing: written once by its desk and never changed."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from borderdesk.domain.decision import Decision, Outcome
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.moments import require_utc
from borderdesk.domain.mrz import MrzFormat
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.watchlist import Handling
from borderdesk.domain.watchlist_check import WatchlistCheck

UNDO_WINDOW = timedelta(seconds=60)
STEPS = ("called_at", "captured_at", "checked_at", "decided_at", "committed_at")
ONLY_OUT = (Outcome.EXIT_ALLOWED, Outcome.EXIT_STOPPED)
ONLY_IN = (Outcome.ADMIT, Outcome.ADMIT_LIMITED)


class Direction(StrEnum):
    """Which way the traveller goes."""

    ENTRY = "entry"
    EXIT = "exit"
    TRANSIT = "transit"
    TURN_BACK = "turn_back"


class ClockStatus(StrEnum):
    """How far the desk's clock is trusted; MANUAL means that a person typed the time.

    DRIFT: the times of the inspection do not run forward, or lie before those that the journal has already.
    """

    TRUSTED = "trusted"
    DRIFT = "drift"
    MANUAL = "manual"


class CaptureMethod(StrEnum):
    """Where the traveller's elements come from."""

    MRZ = "mrz"
    BARCODE = "barcode"
    MANUAL = "manual"
    IMPORT = "import"


class CrossingKind(StrEnum):
    """A crossing as decided, one that corrects an earlier row, or one that reverses it (undo)."""

    ORIGINAL = "original"
    CORRECTION = "correction"
    REVERSAL = "reversal"


class TravelMode(StrEnum):
    """What the traveller travels by."""

    FOOT = "foot"
    BICYCLE = "bicycle"
    BODA = "boda"
    CAR = "car"
    BUS = "bus"
    LORRY = "lorry"
    TRAIN = "train"
    VESSEL = "vessel"
    AIRCRAFT = "aircraft"


class TypingReason(StrEnum):
    """Why a traveller was typed and not read."""

    DAMAGED = "damaged"
    NOT_MACHINE_READABLE = "not_machine_readable"
    NO_DOCUMENT = "no_document"
    READER_FAULT = "reader_fault"


class WithoutDocument(StrEnum):
    """What stands in for a document of the traveller's own."""

    CHILD_ON_PARENTS = "child_on_parents"
    EMERGENCY_LETTER = "emergency_letter"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """How the document was captured: the lines as read, and which check digits held (by element name).

    `characters_inferred` are (line, position) pairs, both from 1, of characters that no picture showed clearly.
    """

    method: CaptureMethod
    mrz_format: MrzFormat | None = None
    mrz_lines: tuple[str, ...] = ()
    checks: Mapping[str, bool] = field(default_factory=dict)
    characters_inferred: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AppliedRule:
    """The stay rule that was applied; there is none until stay rules exist."""

    rule_id: str
    pack_version: str
    citation: str
    explanation: str
    days_max: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Timings:
    """When each step was done, in UTC; `committed_at` is taken just before COMMIT."""

    called_at: datetime
    captured_at: datetime
    checked_at: datetime
    decided_at: datetime
    committed_at: datetime | None = None

    def __post_init__(self) -> None:
        for name in STEPS:
            moment: datetime | None = getattr(self, name)
            if moment is not None:
                require_utc(moment, name)

    @property
    def run_forward(self) -> bool:
        """No step was done before the one in front of it: the clock was not set back meanwhile."""
        moments = [moment for name in STEPS if (moment := getattr(self, name)) is not None]
        return moments == sorted(moments)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperOrigin:
    """The paper that a late crossing was typed from: its batch, the form's number and who decided, as it says."""

    batch_id: UUID
    form: str
    decided_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CrossingDetails:
    """The elements that have no column: kept as one versioned extension of the record.

    `note` is the officer's remark; the four beside it say what was observed: vehicle, people, route, items carried.
    `vehicle_id` names the vehicle that was opened at the lane and that the traveller came in. `late` says what the
    crossing was entered from where it happened on paper during an outage.
    """

    version: int = 2
    travelling_by: TravelMode | None = None
    plate: str = ""
    purpose: str = ""
    stay_days: int | None = None
    destination: str = ""
    note: str = ""
    note_vehicle: str = ""
    note_others: str = ""
    note_route: str = ""
    note_items: str = ""
    typed_because: TypingReason | None = None
    without_document: WithoutDocument | None = None
    vehicle_id: UUID | None = None
    late: PaperOrigin | None = None


NO_DETAILS = CrossingDetails()


@dataclass(frozen=True, slots=True, kw_only=True)
class Crossing:
    """One row of the crossing log. Times are in UTC; `amends` names the row that a correction or reversal is about.

    `source_event_id` names what led to the row (one inspection, one form): recording it twice makes one crossing.
    """

    crossing_id: UUID
    source_event_id: UUID
    kind: CrossingKind
    amends: UUID | None
    direction: Direction
    desk_id: UUID
    post_code: str
    lane: str
    time_zone: str
    occurred_at: datetime
    recorded_at: datetime
    clock_status: ClockStatus
    officer_id: str
    session_id: UUID
    traveller: Traveller
    capture: Capture
    check: WatchlistCheck
    decision: Decision
    timings: Timings
    program_version: str
    details: CrossingDetails = NO_DETAILS
    rule: AppliedRule | None = None
    second_officer_id: str | None = None
    supervisor_id: str | None = None

    def __post_init__(self) -> None:
        if (self.kind is CrossingKind.ORIGINAL) != (self.amends is None):
            raise InvalidValueError("crossing must name the row it amends exactly where it corrects or reverses one")
        if (self.kind is CrossingKind.REVERSAL) != (self.decision.outcome is Outcome.VOID):
            raise InvalidValueError("crossing is void exactly where it reverses another")
        if self.decision.outcome in (ONLY_IN if self.direction is Direction.EXIT else ONLY_OUT):
            raise InvalidValueError("outcome of the crossing does not go with its direction")
        require_utc(self.occurred_at, "occurred_at")
        require_utc(self.recorded_at, "recorded_at")
        if self.is_late and (self.clock_status is not ClockStatus.MANUAL or self.supervisor_id is None):
            raise InvalidValueError("crossing typed from paper lacks its typed time or its supervisor")
        if not self.post_code or not self.lane or not self.officer_id:
            raise InvalidValueError("crossing lacks its post, lane or officer")

    @property
    def is_late(self) -> bool:
        """Tell whether it happened on paper and was typed afterwards, from a batch that a supervisor signed."""
        return self.details.late is not None

    def may_be_undone(self, now: datetime, officer_id: str, lane: str, within: timedelta = UNDO_WINDOW) -> bool:
        """Tell whether an officer may still reverse it: own decision, same lane, so soon after the decision."""
        own = self.officer_id == officer_id and self.lane == lane
        fresh = timedelta(0) <= now - self.timings.decided_at <= within
        return own and fresh and self.kind is CrossingKind.ORIGINAL

    def showing_only(self, handlings: frozenset[Handling]) -> "Crossing":
        """Return it without the matches that its reader may not know of."""
        hits = tuple(hit for hit in self.check.hits if hit.handling in handlings)
        return replace(self, check=replace(self.check, hits=hits))
