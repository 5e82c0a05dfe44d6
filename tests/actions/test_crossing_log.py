"""Reading the log: each reader gets what their role may see, and every export is journalled."""

import io
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from borderdesk.actions.crossing_log import (
    PAGE,
    ExportLayout,
    crossings_of_traveller,
    decisions_since,
    earlier_decision,
    export_crossings,
    list_crossings,
    recent_decisions,
)
from borderdesk.actions.crossings import correct_crossing, undo_crossing
from borderdesk.domain.crossing import Crossing
from borderdesk.domain.crossing_filter import EVERY_CROSSING, CrossingFilter
from borderdesk.domain.decision import Decision, Outcome
from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import ActKind
from borderdesk.domain.officer import Role
from borderdesk.domain.watchlist import Handling
from borderdesk.storage import crossings, journal
from tests.made_up import ADMIT_IN_DOUBT, NOW, PASSPORT, Desk, hit_with

A_MINUTE = timedelta(minutes=1)
EVERY_HIT = tuple(hit_with(handling) for handling in Handling)


def handlings(crossings: Iterator[Crossing]) -> list[list[str]]:
    return [[hit.handling.value for hit in crossing.check.hits] for crossing in crossings]


@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.ADMINISTRATOR, Role.AUDITOR])
def test_who_may_read_the_log_gets_all_of_it(desk: Desk, role: Role) -> None:
    recorded = [desk.record() for _ in range(3)]
    reader, _ = desk.colleague(role)

    assert list(list_crossings(desk.store, reader, EVERY_CROSSING)) == recorded[::-1]


def test_an_officer_gets_their_own_rows_only(desk: Desk) -> None:
    desk.record()
    officer, session_id = desk.colleague(Role.OFFICER)
    own = replace(desk, officer=officer, session_id=session_id).record()

    everything = CrossingFilter(officer_id=desk.officer.officer_id)
    assert list(list_crossings(desk.store, officer, EVERY_CROSSING)) == [own]
    assert list(list_crossings(desk.store, officer, everything)) == [own]


@pytest.mark.parametrize(
    ("role", "shown"),
    [
        (Role.ADMINISTRATOR, ["overt"]),
        (Role.SUPERVISOR, ["overt", "discreet"]),
        (Role.AUDITOR, ["overt", "discreet"]),
    ],
)
def test_a_listed_crossing_shows_the_matches_that_its_reader_may_know_of(
    desk: Desk, role: Role, shown: list[str]
) -> None:
    desk.record(decision=ADMIT_IN_DOUBT, hits=EVERY_HIT)
    reader, _ = desk.colleague(role)

    assert handlings(list_crossings(desk.store, reader, EVERY_CROSSING)) == [shown]


def test_at_the_desk_no_row_shows_more_than_overt_matches(desk: Desk) -> None:
    desk.record(decision=ADMIT_IN_DOUBT, hits=EVERY_HIT)
    officer, _ = desk.colleague(Role.OFFICER)

    own = list_crossings(desk.store, replace(officer, officer_id=desk.officer.officer_id), EVERY_CROSSING)

    assert handlings(own) == [["overt"]]
    assert handlings(iter(recent_decisions(desk.store, desk.officer, "1", 5))) == [["overt"]]
    assert handlings(iter(crossings_of_traveller(desk.store, desk.officer, PASSPORT, 5))) == [["overt"]]


def test_a_list_runs_over_many_pages(desk: Desk) -> None:
    first = desk.record()
    more = [replace(first, crossing_id=uuid7(), source_event_id=uuid7()) for _ in range(PAGE)]
    with desk.store.write() as session:
        for crossing in more:
            crossings.add(session, crossing)

    listed = list(list_crossings(desk.store, desk.officer, EVERY_CROSSING))

    assert listed == [*more[::-1], first]


@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.AUDITOR])
@pytest.mark.parametrize("layout", ExportLayout)
def test_an_export_is_journalled_and_counts_its_rows(desk: Desk, role: Role, layout: ExportLayout) -> None:
    desk.record()
    desk.record(decision=Decision(outcome=Outcome.REFUSE))
    reader, session_id = desk.colleague(role)
    output = io.StringIO()

    written = export_crossings(
        desk.store, desk.clock, reader, session_id, CrossingFilter(outcome=Outcome.REFUSE), layout, output
    )

    with desk.store.read() as session:
        head = journal.head(session)
    assert (written, output.getvalue().count("refuse")) == (1, 1)
    assert head is not None
    assert head.kind == ActKind.LOG_EXPORTED
    assert head.payload is not None
    assert json.loads(head.payload)["filter"] == {"outcome": "refuse"}


@pytest.mark.parametrize("role", [Role.OFFICER, Role.SECONDARY_OFFICER, Role.ADMINISTRATOR])
def test_who_may_not_export_gets_nothing(desk: Desk, role: Role) -> None:
    desk.record()
    reader, session_id = desk.colleague(role)
    output = io.StringIO()

    with pytest.raises(NotPermittedError):
        export_crossings(desk.store, desk.clock, reader, session_id, EVERY_CROSSING, ExportLayout.CSV, output)

    assert output.getvalue() == ""


def test_the_same_document_decided_a_moment_ago_is_told_of(desk: Desk) -> None:
    crossing = desk.record()
    desk.clock.advance(4 * A_MINUTE)

    earlier = earlier_decision(desk.store, desk.officer, desk.clock, "1", PASSPORT)

    assert earlier is not None
    assert (earlier.decided_at, earlier.admitted) == (crossing.occurred_at, True)


def test_a_referral_is_told_of_as_not_admitted(desk: Desk) -> None:
    desk.record(decision=Decision(outcome=Outcome.REFER_SECONDARY))

    earlier = earlier_decision(desk.store, desk.officer, desk.clock, "1", PASSPORT)

    assert earlier is not None
    assert not earlier.admitted


def test_after_the_guards_time_or_an_undo_or_at_another_lane_nothing_is_told(desk: Desk) -> None:
    crossing = desk.record()

    assert earlier_decision(desk.store, desk.officer, desk.clock, "2", PASSPORT) is None
    undo_crossing(desk.store, desk.clock, desk.officer, desk.session_id, desk.identity, crossing.crossing_id)
    assert earlier_decision(desk.store, desk.officer, desk.clock, "1", PASSPORT) is None
    desk.record()
    desk.clock.advance(6 * A_MINUTE)
    assert earlier_decision(desk.store, desk.officer, desk.clock, "1", PASSPORT) is None


def test_a_correction_of_an_old_crossing_is_no_new_decision(desk: Desk) -> None:
    crossing = desk.record()
    desk.clock.advance(60 * A_MINUTE)
    correct_crossing(desk.store, desk.clock, desk.officer, desk.session_id, crossing.crossing_id, remark="late")

    assert earlier_decision(desk.store, desk.officer, desk.clock, "1", PASSPORT) is None


def test_decisions_of_a_shift_are_counted_without_the_undone_ones(desk: Desk) -> None:
    desk.record()
    undone = desk.record()
    undo_crossing(desk.store, desk.clock, desk.officer, desk.session_id, desk.identity, undone.crossing_id)

    assert decisions_since(desk.store, desk.officer, "1", NOW) == 1
    assert decisions_since(desk.store, desk.officer, "1", NOW + A_MINUTE) == 0
