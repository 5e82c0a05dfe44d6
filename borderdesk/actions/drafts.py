"""Keeping a half-done inspection over a power cut, and setting a traveller aside until the officer has time."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.crossing_record import from_traveller
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.draft import DraftPlace, InspectionDraft
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Officer, Permission
from borderdesk.storage import crossings, drafts, journal
from borderdesk.storage.store import OpenSession, Store


@requires(Permission.INSPECT)
def keep_draft(store: Store, clock: Clock, signed_in: SignedIn, draft: InspectionDraft) -> bool:
    """Keep the half-done inspection at the desk; tell whether it is one still: what was decided meanwhile is not.

    Whoever else was at the desk of the lane is set aside, for the officer who comes next must not lose them.

    Raises:
        NotPermittedError: The officer may not inspect.
        EnvironmentFailureError: It is not kept; what was kept before still is.
    """
    with store.write() as session:
        if crossings.crossing_from(session, draft.event_id) is not None:
            return False
        kept = drafts.draft_with(session, draft.event_id)
        if kept is not None and kept.place is DraftPlace.PARKED:
            # A late save from before the traveller was set aside must not bring them back to the desk.
            return False
        _make_room(session, clock, signed_in, draft)
        drafts.put(session, _stamped(draft, clock, signed_in, DraftPlace.AT_DESK))
    return True


@requires(Permission.INSPECT)
def discard_draft(store: Store, officer: Officer, event_id: UUID) -> None:
    """Forget a half-done inspection that was cleared; whoever was set aside meanwhile stays."""
    with store.write() as session:
        kept = drafts.draft_with(session, event_id)
        if kept is not None and kept.place is DraftPlace.AT_DESK:
            drafts.remove(session, event_id)


@requires(Permission.INSPECT)
def draft_at_desk(store: Store, officer: Officer, lane: str) -> InspectionDraft | None:
    """Return the half-done inspection of a lane, if there is one that nobody has decided."""
    with store.read() as session:
        draft = drafts.at_desk(session, lane)
        if draft is None or crossings.crossing_from(session, draft.event_id) is not None:
            return None
    return draft


@requires(Permission.INSPECT)
def park_traveller(store: Store, clock: Clock, signed_in: SignedIn, draft: InspectionDraft) -> InspectionDraft:
    """Set a traveller of a vehicle aside, undecided, and journal who it is.

    Raises:
        NotPermittedError: The officer may not inspect.
        InvalidValueError: The traveller belongs to no vehicle, or was decided about already.
    """
    if draft.details.vehicle_id is None:
        raise InvalidValueError("traveller belongs to no vehicle")
    with store.write() as session:
        if crossings.crossing_from(session, draft.event_id) is not None:
            raise InvalidValueError("traveller was decided about already")
        parked = _stamped(draft, clock, signed_in, DraftPlace.PARKED)
        _set_aside(session, parked, parked.saved_at, signed_in)
    return parked


@requires(Permission.INSPECT)
def take_up_parked(
    store: Store, clock: Clock, signed_in: SignedIn, desk: DeskIdentity, event_id: UUID
) -> InspectionDraft:
    """Bring somebody who was set aside at this lane back to the desk, and journal it.

    Raises:
        NotPermittedError: The officer may not inspect.
        InvalidValueError: Nobody of this inspection is set aside here, or another traveller is at the desk.
    """
    with store.write() as session:
        parked = drafts.draft_with(session, event_id)
        if parked is None or parked.place is not DraftPlace.PARKED or parked.lane != desk.lane:
            raise InvalidValueError("nobody of this inspection is set aside at this lane")
        if drafts.at_desk(session, desk.lane) is not None:
            raise InvalidValueError("another traveller is at the desk")
        back = _stamped(parked, clock, signed_in, DraftPlace.AT_DESK)
        drafts.put(session, back)
        act = Act(kind=ActKind.TRAVELLER_TAKEN_UP, at=back.saved_at, payload=_about(back, signed_in))
        journal.append(session, act)
    return back


def _make_room(session: OpenSession, clock: Clock, signed_in: SignedIn, coming: InspectionDraft) -> None:
    there = drafts.at_desk(session, coming.lane)
    if there is None or there.event_id == coming.event_id:
        return
    if crossings.crossing_from(session, there.event_id) is not None:
        drafts.remove(session, there.event_id)
    else:
        _set_aside(session, replace(there, place=DraftPlace.PARKED), clock(), signed_in)


def _set_aside(session: OpenSession, parked: InspectionDraft, at: datetime, signed_in: SignedIn) -> None:
    drafts.put(session, parked)
    payload = {**_about(parked, signed_in), "traveller": from_traveller(parked.traveller)}
    journal.append(session, Act(kind=ActKind.TRAVELLER_PARKED, at=at, payload=payload))


def _stamped(draft: InspectionDraft, clock: Clock, signed_in: SignedIn, place: DraftPlace) -> InspectionDraft:
    return replace(draft, place=place, saved_at=clock(), officer_id=signed_in.officer.officer_id)


def _about(draft: InspectionDraft, signed_in: SignedIn) -> dict[str, str | None]:
    vehicle = draft.details.vehicle_id
    return {
        "inspection": str(draft.event_id),
        "vehicle": None if vehicle is None else str(vehicle),
        "officer": signed_in.officer.officer_id,
        "session": str(signed_in.session_id),
        "lane": draft.lane,
    }
