"""A vehicle is opened once, its people are counted from the log, and it goes on with people left only for a reason."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from borderdesk.actions.crossings import undo_crossing
from borderdesk.actions.drafts import (
    discard_draft,
    draft_at_desk,
    keep_draft,
    park_traveller,
    take_up_parked,
)
from borderdesk.actions.journal import verify_journal
from borderdesk.actions.vehicles import close_vehicle, open_vehicle, vehicle_at
from borderdesk.domain.crossing import Crossing
from borderdesk.domain.decision import Decision, Outcome
from borderdesk.domain.draft import DraftPlace, InspectionDraft
from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.domain.journal import ActKind
from borderdesk.domain.journal_proof import JournalProof
from borderdesk.domain.officer import Role
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.vehicle import Headcount, LeavingReason, Vehicle, VehicleAnswers
from borderdesk.storage import journal
from tests.made_up import ADMIT, BUS, ERIKSSON, PASSPORT, Desk, a_draft, desk_in

REFER = Decision(outcome=Outcome.REFER_SECONDARY)


def open_bus(desk: Desk, answers: VehicleAnswers = BUS) -> Vehicle:
    return open_vehicle(desk.store, desk.clock, desk.signed_in, desk.identity, answers)


def close_bus(desk: Desk, reason: LeavingReason | None = None, remark: str = "") -> Headcount:
    return close_vehicle(desk.store, desk.clock, desk.signed_in, desk.identity, reason, remark).headcount


def passenger(number: int) -> Traveller:
    return replace(ERIKSSON, document=replace(PASSPORT, document_number=f"N{number:06}"))


def inspect(desk: Desk, bus: Vehicle, number: int, decision: Decision = ADMIT) -> Crossing:
    return desk.record(passenger(number), decision, details=bus.details())


def half_done(bus: Vehicle, number: int) -> InspectionDraft:
    return a_draft(traveller=passenger(number), details=bus.details())


def park(desk: Desk, draft: InspectionDraft) -> InspectionDraft:
    return park_traveller(desk.store, desk.clock, desk.signed_in, draft)


def counted(desk: Desk) -> tuple[int, int, int]:
    people = vehicle_at(desk.store, desk.officer, "1").headcount
    assert people is not None
    return people.done, people.parked, people.left


def last_act(desk: Desk) -> tuple[str, dict[str, object]]:
    with desk.store.read() as session:
        head = journal.head(session)
    assert head is not None
    assert head.payload is not None
    return head.kind, json.loads(head.payload)


def test_a_vehicle_is_open_at_its_lane_and_the_journal_says_so(desk: Desk) -> None:
    bus = open_bus(desk)

    kind, payload = last_act(desk)
    assert vehicle_at(desk.store, desk.officer, "1").vehicle == bus
    assert vehicle_at(desk.store, desk.officer, "2").vehicle is None
    assert kind == ActKind.VEHICLE_OPENED
    assert (payload["plate"], payload["expected"]) == ("KDA 001A", 3)


def test_only_one_vehicle_is_open_at_a_lane_at_a_time(desk: Desk) -> None:
    open_bus(desk)

    with pytest.raises(InvalidValueError, match="open"):
        open_bus(desk, replace(BUS, plate="KDB 002B"))

    close_bus(desk, LeavingReason.FEWER_PEOPLE)
    assert open_bus(desk, replace(BUS, plate="KDB 002B")).answers.plate == "KDB 002B"


def test_its_people_are_counted_from_the_log(desk: Desk) -> None:
    bus = open_bus(desk)
    desk.record(passenger(9))

    inspect(desk, bus, 1)
    inspect(desk, bus, 2, REFER)

    assert counted(desk) == (1, 1, 1)


def test_a_decision_that_is_undone_is_not_counted(desk: Desk) -> None:
    bus = open_bus(desk)
    crossing = inspect(desk, bus, 1)

    undo_crossing(desk.store, desk.clock, desk.officer, desk.session_id, desk.identity, crossing.crossing_id)

    assert counted(desk) == (0, 0, 3)


def test_the_crossings_of_a_vehicle_are_found_by_an_index(desk: Desk) -> None:
    with closing(sqlite3.connect(desk.home.database)) as connection:
        query = "SELECT 1 FROM crossing WHERE json_extract(crossing.details, '$.vehicle_id') = ?"
        plan = connection.execute(f"EXPLAIN QUERY PLAN {query}", ["x"]).fetchall()

    assert "ix_crossing_vehicle_id" in str(plan)


def test_one_who_is_set_aside_is_parked_and_not_done_until_decided(desk: Desk) -> None:
    bus = open_bus(desk)
    inspect(desk, bus, 1)
    draft = park(desk, half_done(bus, 2))
    while_parked, act = counted(desk), last_act(desk)[0]

    back = take_up_parked(desk.store, desk.clock, desk.signed_in, desk.identity, draft.event_id)
    at_desk = counted(desk)
    desk.record(back.traveller, details=back.details, source_event_id=back.event_id)

    assert while_parked == (1, 1, 1)
    assert act == ActKind.TRAVELLER_PARKED
    assert (back.place, back.traveller, back.reading) == (DraftPlace.AT_DESK, draft.traveller, draft.reading)
    assert at_desk == (1, 0, 2)
    assert counted(desk) == (2, 0, 1)
    assert draft_at_desk(desk.store, desk.officer, "1") is None


def test_one_whose_document_is_read_again_is_done_and_waits_no_more(desk: Desk) -> None:
    bus = open_bus(desk)
    park(desk, half_done(bus, 1))
    park(desk, half_done(bus, 2))

    inspect(desk, bus, 1)

    assert counted(desk) == (1, 1, 1)


def test_nobody_is_taken_up_while_another_is_at_the_desk(desk: Desk) -> None:
    bus = open_bus(desk)
    parked = park(desk, half_done(bus, 1))
    keep_draft(desk.store, desk.clock, desk.signed_in, half_done(bus, 2))

    with pytest.raises(InvalidValueError, match="another traveller"):
        take_up_parked(desk.store, desk.clock, desk.signed_in, desk.identity, parked.event_id)

    assert vehicle_at(desk.store, desk.officer, "1").parked == (parked,)


def test_the_next_half_done_traveller_sets_aside_who_was_at_the_desk_and_never_takes_their_place(desk: Desk) -> None:
    first, second = a_draft(), a_draft()
    keep_draft(desk.store, desk.clock, desk.signed_in, first)

    keep_draft(desk.store, desk.clock, desk.signed_in_as(Role.SUPERVISOR), second)

    at_desk, (waiting,) = draft_at_desk(desk.store, desk.officer, "1"), vehicle_at(desk.store, desk.officer, "1").parked
    kind, about = last_act(desk)
    assert at_desk is not None
    assert (at_desk.event_id, waiting.event_id) == (second.event_id, first.event_id)
    assert waiting.officer_id == desk.officer.officer_id
    assert (kind, about["inspection"]) == (ActKind.TRAVELLER_PARKED, str(first.event_id))


def test_who_was_at_the_desk_and_was_decided_about_does_not_wait(desk: Desk) -> None:
    first = a_draft()
    keep_draft(desk.store, desk.clock, desk.signed_in, first)
    desk.record(first.traveller, source_event_id=first.event_id)

    keep_draft(desk.store, desk.clock, desk.signed_in, a_draft())

    assert vehicle_at(desk.store, desk.officer, "1").parked == ()


def test_nobody_is_set_aside_without_a_vehicle_or_after_a_decision(desk: Desk) -> None:
    bus = open_bus(desk)
    crossing = inspect(desk, bus, 1)

    with pytest.raises(InvalidValueError, match="no vehicle"):
        park(desk, a_draft())
    with pytest.raises(InvalidValueError, match="decided"):
        park(desk, replace(half_done(bus, 1), event_id=crossing.source_event_id))

    assert counted(desk) == (1, 0, 2)


def test_with_people_left_it_goes_on_only_for_a_reason_and_the_parked_stay_at_the_lane(desk: Desk) -> None:
    bus = open_bus(desk)
    inspect(desk, bus, 1)
    parked = park(desk, half_done(bus, 2))

    with pytest.raises(InvalidValueError, match="reason"):
        close_bus(desk)
    still_open = vehicle_at(desk.store, desk.officer, "1").vehicle
    people = close_bus(desk, LeavingReason.OTHER, " to hospital ")

    kind, payload = last_act(desk)
    now = vehicle_at(desk.store, desk.officer, "1")
    assert still_open == bus
    assert (people.done, people.set_aside, people.left) == (1, 1, 1)
    assert (now.vehicle, now.parked) == (None, (parked,))
    assert (kind, payload["reason"], payload["remark"]) == (ActKind.VEHICLE_CLOSED, "other", "to hospital")


def test_with_everybody_done_it_goes_on(desk: Desk) -> None:
    bus = open_bus(desk)
    for number in range(3):
        inspect(desk, bus, number)

    assert close_bus(desk).is_complete
    with pytest.raises(InvalidValueError, match="no vehicle"):
        close_bus(desk)
    assert isinstance(verify_journal(desk.store, desk.officer), JournalProof)


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.AUDITOR])
def test_who_does_not_work_at_the_desk_may_do_none_of_it(desk: Desk, role: Role) -> None:
    bus = open_bus(desk)
    parked = park(desk, half_done(bus, 1))
    stranger = desk.signed_in_as(role)

    with pytest.raises(NotPermittedError):
        open_vehicle(desk.store, desk.clock, stranger, desk.identity, BUS)
    with pytest.raises(NotPermittedError):
        close_vehicle(desk.store, desk.clock, stranger, desk.identity, LeavingReason.FEWER_PEOPLE)
    with pytest.raises(NotPermittedError):
        park_traveller(desk.store, desk.clock, stranger, half_done(bus, 2))
    with pytest.raises(NotPermittedError):
        take_up_parked(desk.store, desk.clock, stranger, desk.identity, parked.event_id)
    with pytest.raises(NotPermittedError):
        keep_draft(desk.store, desk.clock, stranger, half_done(bus, 2))
    assert counted(desk) == (0, 1, 2)


@pytest.mark.parametrize("role", [Role.OFFICER, Role.SECONDARY_OFFICER, Role.SUPERVISOR])
def test_whoever_works_at_the_desk_may(desk: Desk, role: Role) -> None:
    worker = desk.signed_in_as(role)

    bus = open_vehicle(desk.store, desk.clock, worker, desk.identity, BUS)
    parked = park_traveller(desk.store, desk.clock, worker, half_done(bus, 1))
    take_up_parked(desk.store, desk.clock, worker, desk.identity, parked.event_id)
    closed = close_vehicle(desk.store, desk.clock, worker, desk.identity, LeavingReason.FEWER_PEOPLE)

    assert closed.officer_id == worker.officer.officer_id


def test_the_half_done_inspection_of_a_lane_is_kept_and_only_the_newest(desk: Desk) -> None:
    first, second = a_draft(), a_draft(traveller=passenger(2))

    keep_draft(desk.store, desk.clock, desk.signed_in, first)
    keep_draft(desk.store, desk.clock, desk.signed_in, second)

    kept = draft_at_desk(desk.store, desk.officer, "1")
    assert kept == replace(second, officer_id=desk.officer.officer_id)
    assert draft_at_desk(desk.store, desk.officer, "2") is None


def test_a_decision_removes_the_draft_and_a_late_save_does_not_bring_it_back(desk: Desk) -> None:
    draft = a_draft()
    keep_draft(desk.store, desk.clock, desk.signed_in, draft)

    desk.record(source_event_id=draft.event_id)
    after_decision = draft_at_desk(desk.store, desk.officer, "1")
    is_kept = keep_draft(desk.store, desk.clock, desk.signed_in, draft)

    assert after_decision is None
    assert not is_kept
    assert draft_at_desk(desk.store, desk.officer, "1") is None


def test_a_late_save_does_not_bring_one_who_was_set_aside_back_to_the_desk(desk: Desk) -> None:
    draft = park(desk, half_done(open_bus(desk), 1))

    assert not keep_draft(desk.store, desk.clock, desk.signed_in, draft)
    discard_draft(desk.store, desk.officer, draft.event_id)

    assert counted(desk) == (0, 1, 2)


def test_what_was_cleared_is_forgotten(desk: Desk) -> None:
    draft = a_draft()
    keep_draft(desk.store, desk.clock, desk.signed_in, draft)

    discard_draft(desk.store, desk.officer, draft.event_id)

    assert draft_at_desk(desk.store, desk.officer, "1") is None


def test_of_a_cleared_traveller_no_name_is_left_in_the_file(tmp_path: Path) -> None:
    with desk_in(tmp_path / "home") as desk:
        draft = a_draft(traveller=replace(ERIKSSON, primary_identifier="NOWHERETOBEFOUND"))
        keep_draft(desk.store, desk.clock, desk.signed_in, draft)
        discard_draft(desk.store, desk.officer, draft.event_id)

    assert not any(b"NOWHERETOBEFOUND" in file.read_bytes() for file in (tmp_path / "home").iterdir() if file.is_file())


def test_a_decision_that_cannot_be_logged_leaves_the_draft(desk: Desk) -> None:
    draft = a_draft()
    keep_draft(desk.store, desk.clock, desk.signed_in, draft)
    stranger, session_id = desk.colleague(Role.AUDITOR)

    with pytest.raises(NotPermittedError):
        replace(desk, officer=stranger, session_id=session_id).record(source_event_id=draft.event_id)

    assert draft_at_desk(desk.store, desk.officer, "1") is not None


def test_vehicle_parked_people_and_draft_are_there_after_the_desk_was_opened_again(tmp_path: Path) -> None:
    with desk_in(tmp_path / "home") as desk:
        bus = open_bus(desk)
        parked = park(desk, half_done(bus, 1))
        keep_draft(desk.store, desk.clock, desk.signed_in, half_done(bus, 2))

    with desk_in(tmp_path / "home") as again:
        there = vehicle_at(again.store, again.officer, "1")
        assert (there.vehicle, there.parked) == (bus, (parked,))
        assert draft_at_desk(again.store, again.officer, "1") is not None
