"""The states that the inspection screen can be in."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from borderdesk.domain.crossing import CaptureMethod, CrossingDetails, Direction, Timings
from borderdesk.domain.decision import Decision, DecisionReason
from borderdesk.domain.inspection import InspectionDecision
from borderdesk.domain.match_doubt import DoubtReason
from borderdesk.domain.mrz import Mrz
from borderdesk.domain.picture import Picture
from borderdesk.domain.reading import NOTHING_READ, Reading
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.verdict import Assessment


class Stage(StrEnum):
    """How far the inspection has come."""

    READY = "ready"
    READING = "reading"
    CANNOT_READ = "cannot_read"
    CHECKING = "checking"
    NOT_CHECKED = "not_checked"
    DECIDING = "deciding"
    SAVING = "saving"
    NOT_SAVED = "not_saved"


WITHOUT_TRAVELLER = (Stage.READY, Stage.READING, Stage.CANNOT_READ)
UNSAVED = (Stage.SAVING, Stage.NOT_SAVED)

ADMIT_REASONS = (
    DecisionReason.EXPLAINED,
    DecisionReason.OTHER_DOCUMENT,
    DecisionReason.SHIFT_LEAD_AGREED,
    DecisionReason.HUMANITARIAN,
    DecisionReason.READER_ERROR,
    DecisionReason.OTHER,
)
"""The reasons to admit in spite of doubt, in the order of their numbers on the strip."""

DOUBT_REASONS = tuple(DoubtReason)
"""The reasons to say that a match is not the traveller, in the order of their numbers on the strip."""

UNDO_REASONS = (
    DecisionReason.OFFICER_ERROR,
    DecisionReason.READER_ERROR,
    DecisionReason.OTHER_DOCUMENT,
    DecisionReason.OTHER,
)
"""The reasons to undo a decision of which a slip was printed, in the order of their numbers on the strip."""

NEEDS_REMARK = (DecisionReason.SHIFT_LEAD_AGREED, DecisionReason.OTHER)
"""The reasons that say nothing without a name or a few words."""


class Strip(StrEnum):
    """A question that is asked in place, above the action bar."""

    ADMIT_REASON = "admit_reason"
    DIRECTION = "direction"
    NOT_THE_SAME = "not_the_same"
    UNDO_REASON = "undo_reason"
    OLD_LIST = "old_list"
    PRINTER = "printer"


class Notice(StrEnum):
    """Something to tell that is no verdict."""

    FINISH_FIRST = "finish_first"
    NOT_PERMITTED = "not_permitted"
    TYPE_FIRST = "type_first"
    UNDONE = "undone"
    UNDO_FAILED = "undo_failed"
    SCAN_LET_GO = "scan_let_go"
    SCAN_NAMES_NOBODY = "scan_names_nobody"
    NOBODY_TO_CALL = "nobody_to_call"
    DOUBT_FAILED = "doubt_failed"
    NOT_SET_UP = "not_set_up"
    ASKED_SUPERVISOR = "asked_supervisor"
    TAKEN_UP = "taken_up"
    WAITS_ASIDE = "waits_aside"
    PARKED = "parked"
    NOT_PARKED = "not_parked"
    VEHICLE_WAITS = "vehicle_waits"
    VEHICLE_FAILED = "vehicle_failed"
    NO_LIST_TO_ACCEPT = "no_list_to_accept"
    LIST_ACCEPTED = "list_accepted"
    LISTS_NOT_READ = "lists_not_read"
    NOTHING_TO_PRINT = "nothing_to_print"
    SLIP_PRINTED = "slip_printed"
    SLIP_SAVED = "slip_saved"
    SLIP_NOT_PRINTED = "slip_not_printed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """The traveller at the desk, with what was read of the document.

    `event_id` names this inspection in the log. `started` is the monotonic time at which the document was first seen
    or typed, `called_at` when the desk was free for the next traveller, `captured_at` when the elements were known.
    """

    event_id: UUID
    traveller: Traveller
    mrz: Mrz | None
    accepted: bool
    method: CaptureMethod
    called_at: datetime
    captured_at: datetime
    started: float
    reading: Reading = NOTHING_READ
    picture: Picture | None = None

    @property
    def lines(self) -> tuple[str, ...]:
        """What tells the document from another: its code lines as read; none for a traveller who was typed."""
        return self.mrz.lines if self.mrz else self.reading.identity

    def decided(
        self,
        assessment: Assessment,
        decision: Decision,
        direction: Direction,
        details: CrossingDetails,
        timings: Timings,
    ) -> InspectionDecision:
        """Return what is to be recorded about this traveller."""
        return InspectionDecision(
            source_event_id=self.event_id,
            traveller=self.traveller,
            mrz=self.mrz,
            method=self.method,
            assessment=assessment,
            decision=decision,
            direction=direction,
            details=details,
            timings=timings,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """The last decision that was saved, with what the screen showed, in case it is undone."""

    crossing_id: UUID
    subject: Subject
    details: CrossingDetails
