"""Opening a shift at a lane, closing it, and what both have to show first."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import SignedIn, identify
from borderdesk.domain.canonical import Json
from borderdesk.domain.crossing import Direction, TravelMode
from borderdesk.domain.decision import Outcome
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Officer, Permission
from borderdesk.domain.shift import EquipmentFinding, Handover, Shift, ShiftClosing
from borderdesk.storage import crossings, exchange, journal, shifts
from borderdesk.storage.list_file import OpenLists
from borderdesk.storage.store import Store

REFERRALS = frozenset(outcome for outcome in Outcome if outcome.value.startswith("refer_"))


@dataclass(frozen=True, slots=True, kw_only=True)
class BeforeShift:
    """What an officer should know before a shift: the lists, what waits to be sent, what the last shift left."""

    lists: int
    list_date: date | None
    list_entries: int
    damaged_lists: tuple[str, ...]
    unsent: int
    handover: Handover | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AtClosing:
    """What a shift comes to, counted when it is about to be closed."""

    totals: Mapping[Outcome, int]
    unsent: int
    open_referrals: int

    @property
    def decisions(self) -> int:
        """All decisions that hold."""
        return sum(self.totals.values())


def shift_in_progress(store: Store) -> Shift | None:
    """Return the shift of this desk that is open, if one is."""
    with store.read() as session:
        return shifts.open_shift(session)


def before_shift(store: Store, lists: OpenLists) -> BeforeShift:
    """Return what there is to know before a shift."""
    at_hand = lists.in_force(store)
    versions = [version for version, _ in at_hand.opened]
    with store.read() as session:
        unsent, handover = exchange.unsent(session), shifts.last_handover(session)
    return BeforeShift(
        lists=len(versions),
        list_date=min((version.imported_at.date() for version in versions), default=None),
        list_entries=sum(version.entries for version in versions),
        damaged_lists=tuple(sorted(at_hand.damaged)),
        unsent=unsent,
        handover=handover,
    )


@requires(Permission.INSPECT)
def open_shift(
    store: Store,
    clock: Clock,
    signed_in: SignedIn,
    desk: DeskIdentity,
    *,
    direction: Direction,
    travelling_by: TravelMode | None,
    equipment: tuple[EquipmentFinding, ...],
    before: BeforeShift,
    stamp_number: str = "",
) -> Shift:
    """Open a shift and journal it.

    Raises:
        NotPermittedError: The officer may not inspect.
        InvalidValueError: A shift is open, or a fault has no reason.
    """
    with store.write() as session:
        if shifts.open_shift(session) is not None:
            raise InvalidValueError("a shift is open at this desk; it must be closed first")
        now = clock()
        shift = Shift(
            shift_id=uuid7(),
            number=shifts.next_number(session),
            desk_id=desk.desk_id,
            post_code=desk.post_code,
            lane=desk.lane,
            officer_id=signed_in.officer.officer_id,
            session_id=signed_in.session_id,
            opened_at=now,
            direction=direction,
            travelling_by=travelling_by,
            equipment=equipment,
            list_date=before.list_date,
            list_entries=before.list_entries,
            unsent=before.unsent,
            stamp_number=stamp_number.strip(),
        )
        shifts.add_shift(session, shift)
        payload: dict[str, Json] = {
            "officer": shift.officer_id,
            "session": str(shift.session_id),
            "shift": shifts.shift_record(shift),
            "damaged_lists": list(before.damaged_lists),
        }
        journal.append(session, Act(kind=ActKind.SHIFT_OPENED, at=now, payload=payload))
    return shift


def at_closing(store: Store, shift: Shift) -> AtClosing:
    """Count what a shift comes to."""
    with store.read() as session:
        totals, unsent = crossings.totals_since(session, shift.lane, shift.opened_at), exchange.unsent(session)
    return AtClosing(totals=totals, unsent=unsent, open_referrals=_referrals(totals))


@requires(Permission.INSPECT)
def countersigner(store: Store, clock: Clock, signed_in: SignedIn, user_name: str, passphrase: str) -> Officer:
    """Return who countersigns a closing, by name and passphrase.

    Raises:
        SignInRefusedError, SignInLockedError: As for signing in.
        InvalidValueError: It is the officer who closes.
    """
    officer = identify(store, clock, user_name, passphrase)
    if officer.officer_id == signed_in.officer.officer_id:
        raise InvalidValueError("nobody countersigns their own closing")
    return officer


@requires(Permission.INSPECT)
def close_shift(
    store: Store,
    clock: Clock,
    signed_in: SignedIn,
    shift_id: UUID,
    *,
    handover: str,
    countersigned_by: Officer | None = None,
) -> ShiftClosing:
    """Close a shift and journal it; what it comes to is counted in the same transaction, which ends in a checkpoint.

    Raises:
        NotPermittedError: The officer may not inspect.
        InvalidValueError: The shift is not the one that is open, or the handover text is too long.
    """
    with store.write() as session:
        shift = shifts.open_shift(session)
        if shift is None or shift.shift_id != shift_id:
            raise InvalidValueError("the shift is not open")
        totals, now = crossings.totals_since(session, shift.lane, shift.opened_at), clock()
        closing = ShiftClosing(
            shift_id=shift_id,
            closed_by=signed_in.officer.officer_id,
            session_id=signed_in.session_id,
            closed_at=now,
            totals=totals,
            unsent=exchange.unsent(session),
            open_referrals=_referrals(totals),
            handover=handover.strip(),
            countersigned_by=None if countersigned_by is None else countersigned_by.officer_id,
        )
        shifts.add_closing(session, closing)
        payload: dict[str, Json] = {
            "officer": closing.closed_by,
            "session": str(closing.session_id),
            "closing": shifts.closing_record(closing),
        }
        journal.append(session, Act(kind=ActKind.SHIFT_CLOSED, at=now, payload=payload))
        journal.take_checkpoint(session, now)
    return closing


def _referrals(totals: Mapping[Outcome, int]) -> int:
    return sum(number for outcome, number in totals.items() if outcome in REFERRALS)
