"""A shift at a lane: what was found when it was opened, and what was left when it was closed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from borderdesk.domain.crossing import Direction, TravelMode
from borderdesk.domain.decision import Outcome
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.moments import require_utc

LONGEST_HANDOVER = 500
LONGEST_STAMP = 20
LONGEST_REASON = 120
SHORTEST_REASON = 3


class EquipmentPart(StrEnum):
    """What a lane works with."""

    CAMERA = "camera"
    SCANNER = "scanner"
    PRINTER = "printer"
    SOUND = "sound"


class EquipmentState(StrEnum):
    """How a part was found: it works, it fails, nobody tried it, or the desk has none."""

    WORKS = "works"
    FAULT = "fault"
    NOT_TRIED = "not_tried"
    NOT_SET_UP = "not_set_up"


@dataclass(frozen=True, slots=True, kw_only=True)
class EquipmentFinding:
    """How one part was found; a fault says why the shift is opened all the same."""

    part: EquipmentPart
    state: EquipmentState
    reason: str = ""

    def __post_init__(self) -> None:
        if self.state is EquipmentState.FAULT and len(self.reason.strip()) < SHORTEST_REASON:
            raise InvalidValueError(f"fault of the {self.part.value} has no reason")
        if len(self.reason) > LONGEST_REASON:
            raise InvalidValueError(f"reason for the {self.part.value} is longer than {LONGEST_REASON} characters")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """A shift as it was opened. It is the lane's: who works in it may change before it is closed.

    `list_date` is when the oldest list in force was imported, None without one; `unsent` counts the journal entries
    that headquarters has not confirmed.
    """

    shift_id: UUID
    number: int
    desk_id: UUID
    post_code: str
    lane: str
    officer_id: str
    session_id: UUID
    opened_at: datetime
    direction: Direction
    travelling_by: TravelMode | None
    equipment: tuple[EquipmentFinding, ...]
    list_date: date | None
    list_entries: int
    unsent: int
    stamp_number: str = ""

    def __post_init__(self) -> None:
        require_utc(self.opened_at, "opened_at")
        if {finding.part for finding in self.equipment} != set(EquipmentPart):
            raise InvalidValueError("shift does not say how each part of the equipment was found")
        if len(self.stamp_number) > LONGEST_STAMP:
            raise InvalidValueError(f"stamp number is longer than {LONGEST_STAMP} characters")


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftClosing:
    """The end of a shift. `totals` counts what holds of the lane's decisions, by outcome."""

    shift_id: UUID
    closed_by: str
    session_id: UUID
    closed_at: datetime
    totals: Mapping[Outcome, int] = field(default_factory=dict)
    unsent: int = 0
    open_referrals: int = 0
    handover: str = ""
    countersigned_by: str | None = None

    def __post_init__(self) -> None:
        require_utc(self.closed_at, "closed_at")
        if len(self.handover) > LONGEST_HANDOVER:
            raise InvalidValueError(f"handover text is longer than {LONGEST_HANDOVER} characters")
        if self.countersigned_by == self.closed_by:
            raise InvalidValueError("nobody countersigns their own closing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """What the shift before left for the next one."""

    text: str
    officer_name: str
    written_at: datetime
    open_referrals: int
