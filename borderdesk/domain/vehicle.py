"""A vehicle at a lane, opened once for everybody in it, and how many of its people are dealt with."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from borderdesk.domain.crossing import CrossingDetails, Direction, TravelMode
from borderdesk.domain.decision import REFERRALS, Outcome
from borderdesk.domain.document import TravelDocument
from borderdesk.domain.draft import InspectionDraft
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.moments import require_utc

MOST_PEOPLE = 5000
LONGEST_REMARK = 200


class LeavingReason(StrEnum):
    """Why a vehicle goes on although not everybody in it is done."""

    FEWER_PEOPLE = "fewer_people"
    WAIT_IN_SECONDARY = "wait_in_secondary"
    TURNED_BACK = "turned_back"
    OTHER_LANE = "other_lane"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class VehicleAnswers:
    """What the officer asks once about a vehicle; `expected` is how many people are said to be in it."""

    direction: Direction
    travelling_by: TravelMode
    plate: str
    expected: int
    carrier: str = ""
    purpose: str = ""
    destination: str = ""

    def __post_init__(self) -> None:
        if not self.plate.strip():
            raise InvalidValueError("vehicle has no plate")
        if self.travelling_by is TravelMode.FOOT:
            raise InvalidValueError("vehicle is none: its people come on foot")
        if not 1 <= self.expected <= MOST_PEOPLE:
            raise InvalidValueError(f"number of people in the vehicle is not between 1 and {MOST_PEOPLE}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Vehicle:
    """One vehicle at one lane, from when it was opened."""

    vehicle_id: UUID
    desk_id: UUID
    post_code: str
    lane: str
    answers: VehicleAnswers
    opened_at: datetime
    officer_id: str
    session_id: UUID

    def __post_init__(self) -> None:
        require_utc(self.opened_at, "opened_at")

    def details(self) -> CrossingDetails:
        """Return what the crossing of each of its people begins with."""
        return CrossingDetails(
            travelling_by=self.answers.travelling_by,
            plate=self.answers.plate,
            purpose=self.answers.purpose,
            destination=self.answers.destination,
            vehicle_id=self.vehicle_id,
        )

    def bind(self, details: CrossingDetails) -> CrossingDetails:
        """Return details of one of its people: where they go and why is theirs, what they came in is not."""
        return replace(
            details,
            travelling_by=self.answers.travelling_by,
            plate=self.answers.plate,
            vehicle_id=self.vehicle_id,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Headcount:
    """How many people of a vehicle are done, set aside at the desk, in secondary, and left to be inspected.

    Each person is counted once. More people than expected are no error: then nobody is left.
    """

    expected: int
    done: int
    set_aside: int
    in_secondary: int

    @property
    def parked(self) -> int:
        """Whoever is set aside or in secondary: nobody has decided about them for good."""
        return self.set_aside + self.in_secondary

    @property
    def left(self) -> int:
        """Whoever was said to be in the vehicle and has not been at the desk yet."""
        return max(0, self.expected - self.done - self.parked)

    @property
    def people(self) -> int:
        """Everybody: done, parked and left together."""
        return self.done + self.parked + self.left

    @property
    def is_complete(self) -> bool:
        """Everybody expected is done; the vehicle may go on without a reason."""
        return not self.parked and not self.left


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedPerson:
    """Who was decided about, as `person_key` tells people apart, and how."""

    person: str
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class VehicleClosing:
    """That a vehicle went on, with how many were done, parked and left; with people left only for a reason."""

    vehicle_id: UUID
    closed_at: datetime
    officer_id: str
    session_id: UUID
    headcount: Headcount
    reason: LeavingReason | None = None
    remark: str = ""

    def __post_init__(self) -> None:
        require_utc(self.closed_at, "closed_at")
        if not self.headcount.is_complete and not leaving_is_explained(self.reason, self.remark):
            raise InvalidValueError("vehicle goes on with people who are not done, and no reason says why")
        if len(self.remark) > LONGEST_REMARK:
            raise InvalidValueError(f"remark is longer than {LONGEST_REMARK} characters")


@dataclass(frozen=True, slots=True, kw_only=True)
class VehicleAtLane:
    """What is open at a lane: the vehicle, if there is one, its people, and whoever is set aside there.

    `parked` runs from the one who has waited longest, and also holds people of a vehicle that has gone on.
    """

    vehicle: Vehicle | None = None
    headcount: Headcount | None = None
    parked: tuple[InspectionDraft, ...] = ()


NO_VEHICLE = VehicleAtLane()


def leaving_is_explained(reason: LeavingReason | None, remark: str) -> bool:
    """Tell whether a reason to go on with people left says enough: OTHER needs words."""
    return reason is not None and (reason is not LeavingReason.OTHER or bool(remark.strip()))


def headcount(expected: int, decided: Iterable[DecidedPerson], parked: Iterable[InspectionDraft]) -> Headcount:
    """Count the people of a vehicle.

    `decided` tells of its decisions that stand, in the order of the log. One who was decided about twice counts by the
    last decision; one who is set aside is never done.
    """
    aside = {person_key(draft.event_id, draft.traveller.document) for draft in parked}
    outcomes = {one.person: one.outcome for one in decided if one.person not in aside}
    in_secondary = sum(outcome in REFERRALS for outcome in outcomes.values())
    return Headcount(
        expected=expected, done=len(outcomes) - in_secondary, set_aside=len(aside), in_secondary=in_secondary
    )


def person_key(event_id: UUID, document: TravelDocument | None) -> str:
    """Return what tells one person of a vehicle from another: the document, or the inspection without one."""
    return str(event_id) if document is None else f"{document.issuing_state}/{document.document_number}"
