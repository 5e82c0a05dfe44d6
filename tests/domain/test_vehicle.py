"""A vehicle's people: each is counted once, the sum adds up, and one who is set aside is never done."""

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.crossing import Crossing, CrossingDetails, TravelMode
from borderdesk.domain.decision import REFERRALS, Decision, Outcome
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.vehicle import (
    DecidedPerson,
    Headcount,
    LeavingReason,
    Vehicle,
    VehicleClosing,
    headcount,
    person_key,
)
from tests.made_up import BUS, ERIKSSON, NOW, PASSPORT, a_crossing, a_draft

OUTCOMES = (Outcome.ADMIT, Outcome.REFUSE, Outcome.REFER_SECONDARY, Outcome.HANDED_OVER)


def person(number: int) -> Crossing:
    traveller = replace(ERIKSSON, document=replace(PASSPORT, document_number=f"N{number:06}"))
    return a_crossing(traveller=traveller)


def decided(number: int, outcome: Outcome) -> Crossing:
    return replace(person(number), decision=Decision(outcome=outcome))


def told(standing: list[Crossing]) -> list[DecidedPerson]:
    """What the log tells of these crossings."""
    return [
        DecidedPerson(person=person_key(c.source_event_id, c.traveller.document), outcome=c.decision.outcome)
        for c in standing
    ]


people = st.integers(0, 12)
decisions = st.lists(st.builds(decided, people, st.sampled_from(OUTCOMES)), max_size=20)
aside = st.sets(people, max_size=6)


@given(expected=st.integers(1, 15), standing=decisions, parked=aside)
def test_done_parked_and_left_always_add_up(expected: int, standing: list[Crossing], parked: set[int]) -> None:
    drafts = [a_draft(traveller=person(number).traveller) for number in parked]

    count = headcount(expected, told(standing), drafts)

    seen = {crossing.traveller for crossing in standing} | {draft.traveller for draft in drafts}
    assert count.done + count.parked + count.left == count.people == max(expected, len(seen))
    assert min(count.done, count.set_aside, count.in_secondary, count.left) >= 0


@given(standing=decisions, parked=aside)
def test_one_who_is_set_aside_is_never_done(standing: list[Crossing], parked: set[int]) -> None:
    drafts = [a_draft(traveller=person(number).traveller) for number in parked]

    count = headcount(60, told(standing), drafts)

    others = {c.traveller for c in standing} - {draft.traveller for draft in drafts}
    assert count.set_aside == len(parked)
    assert count.done <= len(others)


@given(standing=decisions)
def test_the_last_decision_about_a_person_counts(standing: list[Crossing]) -> None:
    last = {crossing.traveller: crossing.decision.outcome for crossing in standing}

    count = headcount(60, told(standing), [])

    assert count.in_secondary == sum(outcome in REFERRALS for outcome in last.values())
    assert count.done == len(last) - count.in_secondary


def test_people_without_a_document_are_counted_by_their_inspections() -> None:
    nameless = [a_crossing(traveller=replace(ERIKSSON, document=None)) for _ in range(2)]

    assert headcount(2, told(nameless), []).done == 2


def test_more_people_than_expected_leave_nobody_over() -> None:
    count = headcount(1, told([person(1), person(2)]), [])

    assert (count.done, count.left, count.people, count.is_complete) == (2, 0, 2, True)


def closing(count: Headcount, reason: LeavingReason | None = None, remark: str = "") -> VehicleClosing:
    return VehicleClosing(
        vehicle_id=UUID(int=1),
        closed_at=NOW,
        officer_id="okafor",
        session_id=UUID(int=2),
        headcount=count,
        reason=reason,
        remark=remark,
    )


NOT_DONE = [
    Headcount(expected=2, done=1, set_aside=0, in_secondary=0),
    Headcount(expected=2, done=1, set_aside=1, in_secondary=0),
    Headcount(expected=2, done=1, set_aside=0, in_secondary=1),
]


@pytest.mark.parametrize("count", NOT_DONE)
def test_with_anybody_not_done_a_vehicle_goes_on_only_for_a_reason(count: Headcount) -> None:
    with pytest.raises(InvalidValueError, match="reason"):
        closing(count)
    with pytest.raises(InvalidValueError, match="reason"):
        closing(count, LeavingReason.OTHER, "  ")

    assert closing(count, LeavingReason.FEWER_PEOPLE).headcount == count
    assert closing(count, LeavingReason.OTHER, "medical case").remark == "medical case"


def test_with_everybody_done_it_needs_none() -> None:
    assert closing(Headcount(expected=2, done=2, set_aside=0, in_secondary=0)).reason is None


@pytest.mark.parametrize(
    "change", [{"plate": " "}, {"expected": 0}, {"expected": 5001}, {"travelling_by": TravelMode.FOOT}]
)
def test_what_is_no_vehicle_is_refused_without_its_content(change: dict[str, object]) -> None:
    with pytest.raises(InvalidValueError, match="vehicle"):
        replace(BUS, **change)  # type: ignore[arg-type]  # names are the fields'


def test_its_people_keep_what_they_came_in_and_may_go_where_they_like() -> None:
    bus = Vehicle(
        vehicle_id=UUID(int=9),
        desk_id=UUID(int=1),
        post_code="NMG",
        lane="1",
        answers=replace(BUS, purpose="business", destination="Nairobi"),
        opened_at=NOW,
        officer_id="okafor",
        session_id=UUID(int=2),
    )
    edited = replace(bus.details(), plate="X", travelling_by=TravelMode.FOOT, destination="Voi", vehicle_id=None)

    assert bus.details() == CrossingDetails(
        travelling_by=TravelMode.BUS,
        plate="KDA 001A",
        purpose="business",
        destination="Nairobi",
        vehicle_id=UUID(int=9),
    )
    assert bus.bind(edited) == replace(bus.details(), destination="Voi")
