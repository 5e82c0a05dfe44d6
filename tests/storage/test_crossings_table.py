"""The crossing log's table: what is added is found again, the newest first, as it was."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from borderdesk.domain.canonical import canonical_json
from borderdesk.domain.crossing import Direction
from borderdesk.domain.crossing_filter import EVERY_CROSSING, CrossingFilter
from borderdesk.domain.crossing_record import to_record
from borderdesk.domain.decision import Decision, Outcome
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.watchlist import Handling
from borderdesk.storage import crossings
from borderdesk.storage.tables import CrossingRow
from tests.made_up import ADMIT_IN_DOUBT, ERIKSSON, NOW, PASSPORT, Desk, a_crossing, hit_with

OTHER_PASSPORT = replace(PASSPORT, document_number="AB1234567")
OTHER = replace(ERIKSSON, primary_identifier="SMITH", nationality="KEN", document=OTHER_PASSPORT)
A_MINUTE = timedelta(minutes=1)


def test_every_element_of_the_record_has_its_column_and_no_column_is_without_one() -> None:
    columns = {column.name for column in CrossingRow.__table__.columns}

    assert columns == to_record(a_crossing()).keys() | {"ordinal"}


def test_a_crossing_is_read_back_as_it_was(desk: Desk) -> None:
    hits = tuple(hit_with(handling) for handling in Handling)
    recorded = desk.record(decision=ADMIT_IN_DOUBT, hits=hits)

    with desk.store.read() as session:
        assert crossings.crossing_with(session, recorded.crossing_id) == recorded
        assert crossings.crossing_from(session, recorded.source_event_id) == recorded
        assert crossings.crossing_with(session, uuid7()) is None
        assert list(crossings.records(session)) == [canonical_json(to_record(recorded))]


def test_a_traveller_without_a_document_is_logged_too(desk: Desk) -> None:
    recorded = desk.record(replace(ERIKSSON, document=None), ADMIT_IN_DOUBT)

    with desk.store.read() as session:
        assert crossings.crossing_with(session, recorded.crossing_id) == recorded


def test_the_last_decisions_of_a_lane_come_newest_first_and_without_other_lanes(desk: Desk) -> None:
    recorded = [desk.record() for _ in range(3)]

    with desk.store.read() as session:
        assert crossings.latest_at(session, "1", 2) == (recorded[2], recorded[1])
        assert crossings.latest_at(session, "2", 2) == ()


def test_the_last_decision_about_a_document_is_of_its_lane_and_recent(desk: Desk) -> None:
    desk.record()
    desk.clock.advance(A_MINUTE)
    last = desk.record()
    desk.record(OTHER)

    with desk.store.read() as session:
        assert crossings.last_decision_about(session, PASSPORT, "1", NOW) == last
        assert crossings.last_decision_about(session, PASSPORT, "2", NOW) is None
        assert crossings.last_decision_about(session, PASSPORT, "1", NOW + 2 * A_MINUTE) is None
        assert crossings.last_decision_about(session, replace(PASSPORT, issuing_state="KEN"), "1", NOW) is None


def test_crossings_about_a_document_come_newest_first(desk: Desk) -> None:
    one, _, other = desk.record(), desk.record(OTHER), desk.record()

    with desk.store.read() as session:
        assert crossings.of_traveller(session, PASSPORT, 10) == (other, one)
        assert crossings.of_traveller(session, PASSPORT, 1) == (other,)


def test_pages_follow_each_other_without_a_gap_or_a_repeat(desk: Desk) -> None:
    recorded = [desk.record() for _ in range(7)]
    walked, before = [], None

    with desk.store.read() as session:
        while found := crossings.page(session, EVERY_CROSSING, before, 3):
            walked.append(found)
            before = found[-1].crossing_id

    assert [len(found) for found in walked] == [3, 3, 1]
    assert [crossing for found in walked for crossing in found] == recorded[::-1]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (EVERY_CROSSING, [2, 1, 0]),
        (CrossingFilter(since=NOW + A_MINUTE), [2, 1]),
        (CrossingFilter(until=NOW + A_MINUTE), [0]),
        (CrossingFilter(direction=Direction.EXIT), [2]),
        (CrossingFilter(outcome=Outcome.ADMIT), [1, 0]),
        (CrossingFilter(nationality="KEN"), [1]),
        (CrossingFilter(document_number="L898902C3"), [2, 0]),
        (CrossingFilter(lane="2"), []),
        (CrossingFilter(officer_id="nobody"), []),
        (CrossingFilter(nationality="UTO", until=NOW + A_MINUTE), [0]),
    ],
)
def test_a_filter_leaves_only_what_fits_it(desk: Desk, wanted: CrossingFilter, found: list[int]) -> None:
    first = desk.record()
    desk.clock.advance(A_MINUTE)
    second = desk.record(OTHER)
    desk.clock.advance(A_MINUTE)
    third = desk.record(decision=Decision(outcome=Outcome.EXIT_ALLOWED), direction=Direction.EXIT)

    with desk.store.read() as session:
        page = crossings.page(session, wanted, None, 10)

    assert list(page) == [(first, second, third)[number] for number in found]


def test_decisions_are_counted_from_a_moment_on(desk: Desk) -> None:
    desk.record()
    desk.clock.advance(A_MINUTE)
    desk.record()

    with desk.store.read() as session:
        assert crossings.count_since(session, "1", NOW) == 2
        assert crossings.count_since(session, "1", NOW + A_MINUTE) == 1
        assert crossings.count_since(session, "2", NOW) == 0


def test_one_event_makes_one_row_whatever_the_action_checks(desk: Desk) -> None:
    recorded = desk.record()

    with pytest.raises(IntegrityError), desk.store.write() as session:
        crossings.add(session, replace(recorded, crossing_id=uuid7()))


def test_a_crossing_of_nobody_is_refused_by_the_database(desk: Desk) -> None:
    recorded = desk.record()
    stranger = replace(recorded, crossing_id=uuid7(), source_event_id=uuid7(), officer_id="nobody")

    with pytest.raises(IntegrityError), desk.store.write() as session:
        crossings.add(session, stranger)
