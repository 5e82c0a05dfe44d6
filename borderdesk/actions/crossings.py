"""Logging a crossing, undoing it within a minute, and correcting it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from borderdesk import __version__
from borderdesk.actions.clock import Clock
from borderdesk.actions.clock_trust import is_trusted_at
from borderdesk.actions.rights import requires
from borderdesk.actions.rules import rules_in_force
from borderdesk.domain.crossing import (
    NO_DETAILS,
    Capture,
    ClockStatus,
    Crossing,
    CrossingDetails,
    CrossingKind,
    Direction,
    Timings,
)
from borderdesk.domain.crossing_record import to_record
from borderdesk.domain.decision import Decision, DecisionReason, Outcome, require_allowed
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.errors import InvalidValueError, NotPermittedError, ReasonNeededError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Officer, Permission
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.verdict import Assessment
from borderdesk.domain.watchlist_check import watchlist_check
from borderdesk.storage import crossings, drafts, journal, slips
from borderdesk.storage.store import OpenSession, Store


@requires(Permission.INSPECT)
def record_crossing(
    store: Store,
    clock: Clock,
    officer: Officer,
    session_id: UUID,
    desk: DeskIdentity,
    *,
    traveller: Traveller,
    capture: Capture,
    assessment: Assessment,
    decision: Decision,
    direction: Direction,
    timings: Timings,
    details: CrossingDetails = NO_DETAILS,
    source_event_id: UUID | None = None,
) -> Crossing:
    """Log a decided crossing and journal it, both or neither.

    `source_event_id` names the inspection. Where saving it failed without telling whether it was saved, saving it
    again under the same id makes no second crossing.

    Raises:
        NotPermittedError: The officer may not inspect; nothing is written but the refusal.
        InvalidValueError: The decision lacks what the assessment requires of it, the assessment is about another
            traveller, or the inspection was logged already with another decision.
        EnvironmentFailureError: The crossing is not saved; trying again may do.
    """
    require_allowed(decision, assessment)
    if assessment.screening.traveller != traveller:
        raise InvalidValueError("assessment is about another traveller")
    event = uuid7() if source_event_id is None else source_event_id
    with store.write() as session:
        # This inspection is half-done no more, nor is one of the same person who was set aside before.
        drafts.remove_decided(session, event, traveller, desk.lane)
        known = crossings.crossing_from(session, event)
        if known is not None:
            return _the_same(known, traveller, decision)
        now = clock()
        timed = replace(timings, committed_at=now)
        crossing = Crossing(
            crossing_id=uuid7(),
            source_event_id=event,
            kind=CrossingKind.ORIGINAL,
            amends=None,
            direction=direction,
            desk_id=desk.desk_id,
            post_code=desk.post_code,
            lane=desk.lane,
            time_zone=desk.time_zone,
            occurred_at=timings.decided_at,
            recorded_at=now,
            clock_status=_clock_status(session, timed, now),
            officer_id=officer.officer_id,
            session_id=session_id,
            traveller=traveller,
            capture=capture,
            check=watchlist_check(assessment),
            decision=decision,
            timings=timed,
            program_version=__version__,
            details=details,
        )
        crossings.add(session, crossing)
        journal.append(session, _act(crossing))
    return crossing


@requires(Permission.INSPECT)
def undo_crossing(
    store: Store,
    clock: Clock,
    officer: Officer,
    session_id: UUID,
    desk: DeskIdentity,
    crossing_id: UUID,
    reason: DecisionReason | None = None,
    remark: str = "",
) -> Crossing:
    """Reverse one's own decision of the last moments by a row that says so; the reversed row stays.

    Raises:
        NotPermittedError: It is not the officer's own, of another lane, or older than the post's rules let it be.
        ReasonNeededError: The traveller may have a slip in their hands, and no reason was given.
        InvalidValueError: There is no such crossing, or it was undone or corrected already.
    """

    within = timedelta(seconds=rules_in_force(store).undo_seconds)

    def reversing(session: OpenSession, crossing: Crossing, now: datetime) -> Crossing:
        if not crossing.may_be_undone(now, officer.officer_id, desk.lane, within):
            words = f"only one's own decision at this lane may be undone, for {within.total_seconds():.0f} seconds"
            raise NotPermittedError(words)
        if reason is None and slips.has_slip(session, crossing_id):
            raise ReasonNeededError("undoing a crossing whose slip was printed needs a reason")
        undone = Decision(outcome=Outcome.VOID, reasons=(reason or DecisionReason.OFFICER_ERROR,), remark=remark)
        return replace(
            crossing, kind=CrossingKind.REVERSAL, amends=crossing.crossing_id, decision=undone, occurred_at=now
        )

    return _amend(store, clock, officer, session_id, crossing_id, reversing)


@requires(Permission.CORRECT_CROSSING)
def correct_crossing(
    store: Store,
    clock: Clock,
    officer: Officer,
    session_id: UUID,
    crossing_id: UUID,
    *,
    remark: str,
    assessment: Assessment | None = None,
    direction: Direction | None = None,
    decision: Decision | None = None,
    details: CrossingDetails | None = None,
) -> Crossing:
    """Correct a crossing by a new row that names it; the corrected row stays. The remark says why.

    Another traveller than the one logged comes as an assessment of theirs: nobody enters the log unscreened. What has
    happened can always be logged, so a correction is not measured against what a decision would have required.

    Raises:
        NotPermittedError: The officer may not correct crossings; nothing is written.
        InvalidValueError: The remark is empty, there is no such crossing, or it was undone or corrected already.
    """
    if not remark.strip():
        raise InvalidValueError("correction has no remark that says why")

    def corrected(_session: OpenSession, crossing: Crossing, _now: datetime) -> Crossing:
        if crossing.kind is CrossingKind.REVERSAL:
            raise InvalidValueError("crossing is a reversal; there is nothing in it to correct")
        return replace(
            crossing,
            kind=CrossingKind.CORRECTION,
            amends=crossing.crossing_id,
            traveller=assessment.screening.traveller if assessment else crossing.traveller,
            check=watchlist_check(assessment) if assessment else crossing.check,
            direction=direction or crossing.direction,
            decision=replace(decision or crossing.decision, remark=remark),
            details=details or crossing.details,
            supervisor_id=officer.officer_id,
        )

    return _amend(store, clock, officer, session_id, crossing_id, corrected)


def _amend(
    store: Store,
    clock: Clock,
    officer: Officer,
    session_id: UUID,
    crossing_id: UUID,
    change: Callable[[OpenSession, Crossing, datetime], Crossing],
) -> Crossing:
    with store.write() as session:
        crossing = crossings.crossing_with(session, crossing_id)
        if crossing is None:
            raise InvalidValueError("there is no such crossing")
        if crossings.amendment_of(session, crossing_id) is not None:
            raise InvalidValueError("crossing was undone or corrected already")
        now = clock()
        amending = replace(
            change(session, crossing, now),
            crossing_id=uuid7(),
            source_event_id=uuid7(),
            recorded_at=now,
            officer_id=officer.officer_id,
            session_id=session_id,
            timings=Timings(called_at=now, captured_at=now, checked_at=now, decided_at=now, committed_at=now),
            program_version=__version__,
        )
        crossings.add(session, amending)
        journal.append(session, _act(amending))
    return amending


def _the_same(known: Crossing, traveller: Traveller, decision: Decision) -> Crossing:
    if known.traveller != traveller or known.decision != decision:
        raise InvalidValueError("inspection was logged already, with another traveller or decision")
    return known


def _clock_status(session: OpenSession, timed: Timings, now: datetime) -> ClockStatus:
    return ClockStatus.TRUSTED if timed.run_forward and is_trusted_at(session, now) else ClockStatus.DRIFT


def _act(crossing: Crossing) -> Act:
    return Act(kind=ActKind.CROSSING, at=crossing.recorded_at, payload=to_record(crossing))
