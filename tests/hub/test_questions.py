"""What headquarters asks: all posts at once, and nobody is accused for what has not arrived."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from borderdesk.domain.crossing import CrossingKind, Direction
from borderdesk.domain.crossing_record import to_record
from borderdesk.domain.decision import Decision, Outcome
from borderdesk.domain.journal import Act, ActKind, seal
from borderdesk.hub import crossings, partitions
from borderdesk.hub.database import HubDatabase
from borderdesk.hub.questions import Sought, as_json, count, desks_told, find, inside
from tests.made_up import ERIKSSON, PASSPORT, a_crossing
from tests.sync.journals import AT, CHAIN, DESK

PASS = Sought(document_number="L898902C3", issuing_state="UTO")


@pytest.fixture
def filled(database: HubDatabase) -> HubDatabase:
    database.write(lambda connection: partitions.make_months(connection, AT.date()))
    return database


def put(database: HubDatabase, post: str, hours: int, direction: Direction = Direction.ENTRY, **changes: Any) -> UUID:
    """Store a crossing of a post so many hours after the beginning, and return its id."""
    at = AT + timedelta(hours=hours)
    made = a_crossing(post_code=post, direction=direction, occurred_at=at, recorded_at=at, **changes)
    act = Act(kind=ActKind.CROSSING, at=at, payload=to_record(made))
    entry = seal(
        act, desk=DESK, chain_id=CHAIN, sequence=hours + 1, previous=bytes(32), salt=bytes(32), monotonic_ns=hours
    )
    database.write(lambda connection: crossings.add(connection, crossings.crossings_in([entry], post)))
    return made.crossing_id


def ids(rows: Any) -> list[UUID]:
    return [row["crossing_id"] for row in rows]


def test_a_document_is_found_at_every_post_the_last_crossing_first(filled: HubDatabase) -> None:
    first = put(filled, "MLB", 0)
    second = put(filled, "NMG", 30, Direction.EXIT, decision=Decision(outcome=Outcome.EXIT_ALLOWED))
    assert ids(find(filled, PASS)) == [second, first]
    assert ids(find(filled, Sought(primary_identifier="ERIKSSON", post="MLB"))) == [first]
    assert find(filled, Sought(document_number="X")) == []


def test_an_exit_anywhere_closes_an_entry(filled: HubDatabase) -> None:
    entry = put(filled, "MLB", 0)
    assert ids(inside(filled, PASS)) == [entry]
    put(filled, "NMG", 30, Direction.EXIT, decision=Decision(outcome=Outcome.EXIT_ALLOWED))
    assert inside(filled, PASS) == []
    again = put(filled, "BSA", 60)
    assert ids(inside(filled, Sought())) == [again]
    assert inside(filled, Sought(), before=AT + timedelta(hours=60)) == []


def test_an_exit_that_was_stopped_closes_nothing(filled: HubDatabase) -> None:
    entry = put(filled, "MLB", 0)
    put(filled, "NMG", 30, Direction.EXIT, decision=Decision(outcome=Outcome.EXIT_STOPPED))
    assert ids(inside(filled, PASS)) == [entry]


def test_an_entry_that_was_undone_is_not_inside_and_not_counted(filled: HubDatabase) -> None:
    entry = put(filled, "MLB", 0)
    put(filled, "MLB", 1, kind=CrossingKind.REVERSAL, amends=entry, decision=Decision(outcome=Outcome.VOID))
    assert inside(filled, Sought()) == []
    assert count(filled, ["post"], AT, AT + timedelta(days=1)) == []


def test_crossings_are_counted_by_what_is_asked(filled: HubDatabase) -> None:
    for hours, post in ((0, "MLB"), (0, "MLB"), (1, "MLB"), (1, "NMG")):
        put(filled, post, hours)
    by_post = count(filled, ["post"], AT, AT + timedelta(days=1))
    assert by_post == [{"post": "MLB", "crossings": 3}, {"post": "NMG", "crossings": 1}]
    by_hour = count(filled, ["post", "hour"], AT, AT + timedelta(days=1))
    assert [(row["post"], row["crossings"]) for row in by_hour] == [("MLB", 2), ("MLB", 1), ("NMG", 1)]
    assert by_hour[0]["hour"] == datetime(2026, 11, 24, 6, tzinfo=UTC)
    assert count(filled, ["direction"], AT + timedelta(hours=1), AT + timedelta(hours=2))[0]["crossings"] == 2


def test_a_traveller_without_a_document_is_never_said_to_be_inside(filled: HubDatabase) -> None:
    assert ERIKSSON.document == PASSPORT
    put(filled, "MLB", 0, traveller=replace(ERIKSSON, document=None))
    assert inside(filled, Sought()) == []


def test_an_answer_is_written_as_json(filled: HubDatabase) -> None:
    put(filled, "MLB", 0)
    said = as_json(find(filled, PASS)[0])
    assert said["occurred_at"] == "2026-11-24T06:00:00+00:00"
    assert said["desk_id"] == str(DESK)
    assert desks_told(filled) == []
