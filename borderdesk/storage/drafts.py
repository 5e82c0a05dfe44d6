"""Half-done inspections: one at the desk of each lane, any number set aside, each gone once it is decided."""

from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from borderdesk.domain.draft import DraftPlace, InspectionDraft, draft_of, draft_record
from borderdesk.domain.moments import moment_of, moment_text
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.vehicle import person_key
from borderdesk.storage.tables import DraftRow


def put(session: Session, draft: InspectionDraft) -> None:
    """Keep a draft in place of what was kept of this inspection; nobody else may be at the desk of its lane."""
    remove(session, draft.event_id)
    vehicle = draft.details.vehicle_id
    session.add(
        DraftRow(
            event_id=str(draft.event_id),
            lane=draft.lane,
            place=draft.place.value,
            vehicle_id=None if vehicle is None else str(vehicle),
            saved_at=moment_text(draft.saved_at),
            officer_id=draft.officer_id,
            content=draft_record(draft),
        )
    )
    session.flush()


def remove(session: Session, event_id: UUID) -> None:
    """Forget what was kept of an inspection."""
    session.execute(delete(DraftRow).where(DraftRow.event_id == str(event_id)))


def remove_decided(session: Session, event_id: UUID, traveller: Traveller, lane: str) -> None:
    """Forget an inspection that is decided, and earlier ones of the same document that wait aside at the lane."""
    remove(session, event_id)
    if traveller.document is not None:
        person = person_key(event_id, traveller.document)
        for parked in parked_at(session, lane):
            if person_key(parked.event_id, parked.traveller.document) == person:
                remove(session, parked.event_id)


def draft_with(session: Session, event_id: UUID) -> InspectionDraft | None:
    """Return what is kept of an inspection."""
    row = session.get(DraftRow, str(event_id))
    return None if row is None else _to_domain(row)


def at_desk(session: Session, lane: str) -> InspectionDraft | None:
    """Return the traveller who is at the desk of a lane."""
    row = session.scalar(select(DraftRow).where(DraftRow.lane == lane, DraftRow.place == DraftPlace.AT_DESK.value))
    return None if row is None else _to_domain(row)


def parked_at(session: Session, lane: str) -> tuple[InspectionDraft, ...]:
    """Return whoever is set aside at a lane, the one who has waited longest first."""
    query = (
        select(DraftRow)
        .where(DraftRow.lane == lane, DraftRow.place == DraftPlace.PARKED.value)
        .order_by(DraftRow.saved_at, DraftRow.event_id)
    )
    return tuple(_to_domain(row) for row in session.scalars(query))


def parked_from(session: Session, vehicle_id: UUID) -> tuple[InspectionDraft, ...]:
    """Return whoever of a vehicle is set aside."""
    query = select(DraftRow).where(DraftRow.vehicle_id == str(vehicle_id), DraftRow.place == DraftPlace.PARKED.value)
    return tuple(_to_domain(row) for row in session.scalars(query))


def every_draft(session: Session) -> tuple[InspectionDraft, ...]:
    """Return every half-done inspection, the oldest first."""
    query = select(DraftRow).order_by(DraftRow.saved_at, DraftRow.event_id)
    return tuple(_to_domain(row) for row in session.scalars(query))


def _to_domain(row: DraftRow) -> InspectionDraft:
    return draft_of(
        row.content,
        event_id=UUID(row.event_id),
        lane=row.lane,
        place=DraftPlace(row.place),
        saved_at=moment_of(row.saved_at),
        officer_id=row.officer_id,
    )
