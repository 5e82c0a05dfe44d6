"""Opening a vehicle at a lane, counting its people, and letting it go on."""

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.canonical import Json
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Officer, Permission
from borderdesk.domain.vehicle import (
    LeavingReason,
    Vehicle,
    VehicleAnswers,
    VehicleAtLane,
    VehicleClosing,
    headcount,
)
from borderdesk.storage import drafts, journal, vehicles
from borderdesk.storage.store import Store


@requires(Permission.INSPECT)
def open_vehicle(
    store: Store, clock: Clock, signed_in: SignedIn, desk: DeskIdentity, answers: VehicleAnswers
) -> Vehicle:
    """Open a vehicle at this lane, and journal it.

    Raises:
        NotPermittedError: The officer may not inspect.
        InvalidValueError: Another vehicle is open at this lane.
    """
    with store.write() as session:
        if vehicles.open_at(session, desk.lane) is not None:
            raise InvalidValueError("another vehicle is open at this lane")
        vehicle = Vehicle(
            vehicle_id=uuid7(),
            desk_id=desk.desk_id,
            post_code=desk.post_code,
            lane=desk.lane,
            answers=answers,
            opened_at=clock(),
            officer_id=signed_in.officer.officer_id,
            session_id=signed_in.session_id,
        )
        vehicles.add(session, vehicle)
        payload = {
            "vehicle": str(vehicle.vehicle_id),
            "officer": vehicle.officer_id,
            "session": str(vehicle.session_id),
            "lane": vehicle.lane,
            "direction": answers.direction.value,
            "travelling_by": answers.travelling_by.value,
            "plate": answers.plate,
            "carrier": answers.carrier,
            "purpose": answers.purpose,
            "destination": answers.destination,
            "expected": answers.expected,
        }
        journal.append(session, Act(kind=ActKind.VEHICLE_OPENED, at=vehicle.opened_at, payload=payload))
    return vehicle


@requires(Permission.INSPECT)
def vehicle_at(store: Store, officer: Officer, lane: str) -> VehicleAtLane:
    """Return the vehicle that is open at a lane, how many of its people are done, and whoever is set aside there."""
    with store.read() as session:
        vehicle = vehicles.open_at(session, lane)
        parked = drafts.parked_at(session, lane)
        if vehicle is None:
            return VehicleAtLane(parked=parked)
        people = headcount(
            vehicle.answers.expected,
            vehicles.decisions_in(session, vehicle.vehicle_id),
            drafts.parked_from(session, vehicle.vehicle_id),
        )
    return VehicleAtLane(vehicle=vehicle, headcount=people, parked=parked)


@requires(Permission.INSPECT)
def close_vehicle(
    store: Store,
    clock: Clock,
    signed_in: SignedIn,
    desk: DeskIdentity,
    reason: LeavingReason | None = None,
    remark: str = "",
) -> VehicleClosing:
    """Let the vehicle at this lane go on, and journal it with the count of its people as it is in the log now.

    Whoever is set aside stays so at the lane: their inspection is not lost with the vehicle.

    Raises:
        NotPermittedError: The officer may not inspect.
        InvalidValueError: No vehicle is open, or somebody in it is not done and no reason says why it goes on.
    """
    with store.write() as session:
        vehicle = vehicles.open_at(session, desk.lane)
        if vehicle is None:
            raise InvalidValueError("no vehicle is open at this lane")
        people = headcount(
            vehicle.answers.expected,
            vehicles.decisions_in(session, vehicle.vehicle_id),
            drafts.parked_from(session, vehicle.vehicle_id),
        )
        closing = VehicleClosing(
            vehicle_id=vehicle.vehicle_id,
            closed_at=clock(),
            officer_id=signed_in.officer.officer_id,
            session_id=signed_in.session_id,
            headcount=people,
            reason=reason,
            remark=remark.strip(),
        )
        vehicles.add_closing(session, closing)
        payload: dict[str, Json] = {
            "vehicle": str(closing.vehicle_id),
            "officer": closing.officer_id,
            "session": str(closing.session_id),
            "expected": people.expected,
            "done": people.done,
            "set_aside": people.set_aside,
            "in_secondary": people.in_secondary,
            "reason": None if reason is None else reason.value,
            "remark": closing.remark,
        }
        journal.append(session, Act(kind=ActKind.VEHICLE_CLOSED, at=closing.closed_at, payload=payload))
    return closing
