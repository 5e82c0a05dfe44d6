"""A person's history: found by number or by name and year, near names marked, each look journalled with its purpose."""

import json
from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.traveller_history import (
    OWN_HISTORY,
    FoundHistory,
    HistoryQuestion,
    Purpose,
    find_history,
)
from borderdesk.domain.crossing import Direction
from borderdesk.domain.dates import PartialDate
from borderdesk.domain.decision import Decision, DecisionReason, Outcome
from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import ActKind
from borderdesk.domain.officer import Role
from borderdesk.storage import journal
from tests.made_up import ERIKSSON, PASSPORT, Desk

ZONE = ZoneInfo("Africa/Nairobi")


def find(
    desk: Desk, role: Role = Role.SUPERVISOR, purpose: Purpose = Purpose.AT_THE_DESK, **asked: object
) -> FoundHistory:
    officer, session_id = desk.colleague(role, f"{role.value}.{uuid7().hex[-6:]}")
    question = HistoryQuestion(**asked)  # type: ignore[arg-type]  # names are the fields'
    return find_history(desk.store, desk.clock, SignedIn(officer=officer, session_id=session_id), question, purpose)


def cross(desk: Desk, direction: Direction, after: timedelta = timedelta(0)) -> None:
    desk.clock.advance(after)
    outcome = Outcome.EXIT_ALLOWED if direction is Direction.EXIT else Outcome.ADMIT
    decision = Decision(outcome=outcome, reasons=(DecisionReason.EXPLAINED,))
    desk.record(ERIKSSON, decision, direction=direction, source_event_id=uuid7())


def test_crossings_are_paired_and_what_is_missing_is_said(desk: Desk) -> None:
    cross(desk, Direction.ENTRY)
    cross(desk, Direction.EXIT, timedelta(days=12))
    cross(desk, Direction.ENTRY, timedelta(days=3))
    cross(desk, Direction.ENTRY, timedelta(days=4))

    (person,) = find(desk, document_number=" l898902c3 ").people

    assert [stay.days(ZONE) for stay in person.stays] == [None, None, 12]
    assert [stay.is_open for stay in person.stays] == [True, False, False]
    assert [stay.lacks_exit for stay in person.stays] == [False, True, False]
    assert person.documents == ("L898902C3",)


def test_an_exit_without_an_entry_is_said_too_and_who_was_referred_did_not_come_in(desk: Desk) -> None:
    desk.record(decision=Decision(outcome=Outcome.REFER_SECONDARY))
    cross(desk, Direction.EXIT, timedelta(days=1))

    (person,) = find(desk, document_number="L898902C3").people

    assert [stay.lacks_entry for stay in person.stays] == [True]
    assert len(person.crossings) == 2


@pytest.mark.parametrize(
    ("name", "is_near"),
    [("Eriksson Anna Maria", False), ("ERIKSSON", False), ("Eriksen Anna", True), ("Ericsson Anna Maria", True)],
)
def test_a_name_with_a_year_finds_its_person_and_says_when_it_is_only_near(
    desk: Desk, name: str, is_near: bool
) -> None:
    desk.record()

    (person,) = find(desk, name=name, year_of_birth=1974).people

    assert (person.name, person.is_near) == ("ERIKSSON ANNA MARIA", is_near)


def test_another_year_or_another_name_finds_nobody(desk: Desk) -> None:
    desk.record()

    assert not find(desk, name="ERIKSSON", year_of_birth=1975).people
    assert not find(desk, name="OKONKWO CHIDI", year_of_birth=1974).people
    assert not find(desk, document_number="L898902C4").people


def test_who_used_one_document_is_told_apart(desk: Desk) -> None:
    desk.record()
    desk.record(replace(ERIKSSON, primary_identifier="OTHER", date_of_birth=PartialDate.of(date(1990, 1, 1))))

    found = find(desk, document_number=PASSPORT.document_number)

    assert {person.name for person in found.people} == {"ERIKSSON ANNA MARIA", "OTHER ANNA MARIA"}


@pytest.mark.parametrize(("role", "seen"), [(Role.OFFICER, 1), (Role.SECONDARY_OFFICER, 2), (Role.SUPERVISOR, 2)])
def test_an_officer_looks_back_thirty_days_and_is_told_so(desk: Desk, role: Role, seen: int) -> None:
    cross(desk, Direction.ENTRY)
    cross(desk, Direction.EXIT, OWN_HISTORY + timedelta(days=1))

    found = find(desk, role, document_number="L898902C3")

    assert len(found.people[0].crossings) == seen
    assert found.people[0].is_cut is (seen == 1)
    assert (found.since is None) is (seen == 2)


def test_a_look_is_journalled_with_its_purpose_and_the_ids_it_found(desk: Desk) -> None:
    crossing = desk.record()

    find(desk, purpose=Purpose.REQUEST, name="Eriksson", year_of_birth=1974)

    with desk.store.read() as session:
        head = journal.head(session)
    assert head is not None
    assert head.payload is not None
    payload = json.loads(head.payload)
    assert head.kind == ActKind.HISTORY_SEARCHED
    assert (payload["purpose"], payload["crossings"]) == ("request", [str(crossing.crossing_id)])
    assert b"ERIKSSON" not in head.payload.upper()


def test_an_administrator_reads_no_history_and_a_question_needs_enough(desk: Desk) -> None:
    with pytest.raises(NotPermittedError):
        find(desk, Role.ADMINISTRATOR, document_number="L898902C3")
    with pytest.raises(InvalidValueError, match="year of birth"):
        HistoryQuestion(name="ERIKSSON")
