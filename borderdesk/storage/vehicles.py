"""Vehicles that were opened at a lane, the people of each, and that they went on: rows are added, never changed."""

from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.orm import Session, aliased

from borderdesk.domain.crossing import CrossingKind, Direction, TravelMode
from borderdesk.domain.decision import Outcome
from borderdesk.domain.moments import moment_of, moment_text
from borderdesk.domain.vehicle import DecidedPerson, Vehicle, VehicleAnswers, VehicleClosing
from borderdesk.storage.tables import CrossingRow, VehicleClosingRow, VehicleRow


def add(session: Session, vehicle: Vehicle) -> None:
    """Add a vehicle."""
    session.add(
        VehicleRow(
            vehicle_id=str(vehicle.vehicle_id),
            desk_id=str(vehicle.desk_id),
            post_code=vehicle.post_code,
            lane=vehicle.lane,
            direction=vehicle.answers.direction.value,
            travelling_by=vehicle.answers.travelling_by.value,
            plate=vehicle.answers.plate,
            carrier=vehicle.answers.carrier,
            purpose=vehicle.answers.purpose,
            destination=vehicle.answers.destination,
            expected=vehicle.answers.expected,
            opened_at=moment_text(vehicle.opened_at),
            officer_id=vehicle.officer_id,
            session_id=str(vehicle.session_id),
        )
    )
    session.flush()


def add_closing(session: Session, closing: VehicleClosing) -> None:
    """Add that a vehicle went on."""
    people = closing.headcount
    session.add(
        VehicleClosingRow(
            vehicle_id=str(closing.vehicle_id),
            closed_at=moment_text(closing.closed_at),
            officer_id=closing.officer_id,
            session_id=str(closing.session_id),
            expected=people.expected,
            done=people.done,
            set_aside=people.set_aside,
            in_secondary=people.in_secondary,
            reason=closing.reason.value if closing.reason else None,
            remark=closing.remark,
        )
    )
    session.flush()


def open_at(session: Session, lane: str) -> Vehicle | None:
    """Return the vehicle that is open at a lane: only the newest can be."""
    newest = session.scalar(
        select(VehicleRow).where(VehicleRow.lane == lane).order_by(VehicleRow.ordinal.desc()).limit(1)
    )
    if newest is None or session.get(VehicleClosingRow, newest.vehicle_id) is not None:
        return None
    return _to_domain(newest)


def decisions_in(session: Session, vehicle_id: UUID) -> tuple[DecidedPerson, ...]:
    """Return the decisions about the people of a vehicle that stand, in the order of the log.

    A ship has thousands, and they are counted after each one: no more is read of each than counting takes.
    """
    row, amending = CrossingRow, aliased(CrossingRow)
    query = (
        select(row.source_event_id, row.issuing_state, row.document_number, row.outcome)
        .where(text("json_extract(crossing.details, '$.vehicle_id') = :vehicle_id"))
        .where(row.kind != CrossingKind.REVERSAL)
        .where(~select(amending.ordinal).where(amending.amends == row.crossing_id).exists())
        .order_by(row.ordinal)
        .params(vehicle_id=str(vehicle_id))
    )
    return tuple(
        DecidedPerson(person=event if number is None else f"{issuer}/{number}", outcome=Outcome(outcome))
        for event, issuer, number, outcome in session.execute(query)
    )


def _to_domain(row: VehicleRow) -> Vehicle:
    return Vehicle(
        vehicle_id=UUID(row.vehicle_id),
        desk_id=UUID(row.desk_id),
        post_code=row.post_code,
        lane=row.lane,
        answers=VehicleAnswers(
            direction=Direction(row.direction),
            travelling_by=TravelMode(row.travelling_by),
            plate=row.plate,
            carrier=row.carrier,
            purpose=row.purpose,
            destination=row.destination,
            expected=row.expected,
        ),
        opened_at=moment_of(row.opened_at),
        officer_id=row.officer_id,
        session_id=UUID(row.session_id),
    )
