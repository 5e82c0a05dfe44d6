"""How long each kind of record is kept, and what is due to be deleted."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.journal import ActKind
from borderdesk.domain.moments import require_utc

LONGEST_DAYS = 36_525


class RecordKind(StrEnum):
    """A kind of record with a term of its own.

    CROSSING_ENDED: a crossing after which the person was outside, or an entry that an exit ended; its term runs from
    there. CROSSING_OPEN: an entry without an exit on record. FALSE_HIT: what was found out about a match that was not
    this person. PAIR: a match set aside for longer, from the day on which that ended. VEHICLE: a vehicle without any
    crossing left. UNDECIDED: what the journal says of a traveller whom nobody decided about here. AUDIT: every other
    act in the journal.
    """

    CROSSING_ENDED = "crossing_ended"
    CROSSING_OPEN = "crossing_open"
    FALSE_HIT = "false_hit"
    PAIR = "pair"
    VEHICLE = "vehicle"
    UNDECIDED = "undecided"
    AUDIT = "audit"


DEFAULT_DAYS: Mapping[RecordKind, int] = {
    RecordKind.CROSSING_ENDED: 1_096,
    RecordKind.CROSSING_OPEN: 1_827,
    RecordKind.FALSE_HIT: 90,
    RecordKind.PAIR: 90,
    RecordKind.VEHICLE: 1_827,
    RecordKind.UNDECIDED: 1_827,
    RecordKind.AUDIT: 2_557,
}
"""3, 5 and 7 years and 90 days, until a post sets terms of its own."""

LEAST_DAYS: Mapping[RecordKind, int] = {
    # The queue of matches looks back 90 days; without its finding a match would wait there again.
    **dict.fromkeys(RecordKind, 1),
    RecordKind.FALSE_HIT: 90,
}

DELETED_WITH: Mapping[ActKind, RecordKind | None] = {
    # None is never deleted: the chain's own joints, its witnesses, and the deletions themselves.
    ActKind.CHAIN_OPENED: None,
    ActKind.DESK_SET_UP: None,
    ActKind.RECORDS_PURGED: None,
    ActKind.SIGNING_KEY_MADE: None,
    ActKind.HUB_JOINED: None,
    ActKind.WITNESS_ADDED: None,
    ActKind.FORK_FOUND: None,
    ActKind.CLOCK_JUMPED: None,
    ActKind.CLOCK_CONFIRMED: None,
    ActKind.CROSSING: RecordKind.CROSSING_OPEN,
    ActKind.LATER_MATCH: RecordKind.CROSSING_OPEN,
    ActKind.SLIP_PRINTED: RecordKind.CROSSING_OPEN,
    ActKind.MATCH_FOUND_OUT: RecordKind.FALSE_HIT,
    ActKind.PAIR_SET_ASIDE: RecordKind.PAIR,
    ActKind.PAIR_AGREED: RecordKind.PAIR,
    ActKind.PAIR_ENDED: RecordKind.PAIR,
    ActKind.VEHICLE_OPENED: RecordKind.VEHICLE,
    ActKind.VEHICLE_CLOSED: RecordKind.VEHICLE,
    ActKind.TRAVELLER_PARKED: RecordKind.UNDECIDED,
    ActKind.TRAVELLER_TAKEN_UP: RecordKind.UNDECIDED,
    ActKind.LATE_ROW_REMOVED: RecordKind.UNDECIDED,
}
"""With which kind of record an act is deleted at the latest; what is not named here is AUDIT."""


def record_kind_of(kind: ActKind) -> RecordKind | None:
    """Return the kind of record that an act belongs to, or None for one that is never deleted."""
    return DELETED_WITH.get(kind, RecordKind.AUDIT)


@dataclass(frozen=True, slots=True)
class RetentionRules:
    """How many days each kind of record is kept."""

    days: Mapping[RecordKind, int] = field(default_factory=lambda: DEFAULT_DAYS)

    def __post_init__(self) -> None:
        if set(self.days) != set(RecordKind):
            raise InvalidValueError("retention rules do not name every kind of record")
        for kind, days in self.days.items():
            if not LEAST_DAYS[kind] <= days <= LONGEST_DAYS:
                raise InvalidValueError(
                    f"term of {kind.value} is not between {LEAST_DAYS[kind]} and {LONGEST_DAYS} days"
                )

    def due_before(self, kind: RecordKind, now: datetime) -> datetime:
        """Return the moment before which a record of a kind is kept no longer."""
        return now - timedelta(days=self.days[kind])


@dataclass(frozen=True, slots=True, kw_only=True)
class DueRecords:
    """The records of one kind that are due: how many, between which days, and how many headquarters does not have."""

    kind: RecordKind
    records: int
    unconfirmed: int
    oldest: date | None
    newest: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PurgePreview:
    """What a purge would delete, by the rules in force at a moment."""

    at: datetime
    kinds: tuple[DueRecords, ...]

    def __post_init__(self) -> None:
        require_utc(self.at, "time of the preview")

    def of(self, kind: RecordKind) -> DueRecords:
        """Return what is due of one kind."""
        return next(due for due in self.kinds if due.kind is kind)
