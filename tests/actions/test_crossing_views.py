"""The log on a screen: every filter finds what it names and no more, and each record opened is journalled."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from borderdesk.actions.crossing_views import Happening, count_log, log_page, open_record
from borderdesk.actions.crossings import correct_crossing, undo_crossing
from borderdesk.actions.shifts import before_shift, open_shift
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.crossing import Direction
from borderdesk.domain.crossing_filter import CrossingFilter, CrossingFlag
from borderdesk.domain.decision import Outcome
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import ActKind
from borderdesk.domain.officer import Role
from borderdesk.domain.watchlist import Handling
from borderdesk.storage import crossings, journal
from borderdesk.storage.crossing_words import MOST_DAYS
from borderdesk.storage.list_file import OpenLists
from tests.actions.test_shifts import ALL_WORK
from tests.made_up import ADMIT_IN_DOUBT, ERIKSSON, PASSPORT, Desk, desk_in, hit_with

KAMAU = replace(
    ERIKSSON,
    primary_identifier="KAMAU NJERI",
    secondary_identifier="GRACE",
    nationality="KEN",
    document=replace(PASSPORT, document_number="BK041882", issuing_state="KEN"),
)


def names(desk: Desk, wanted: CrossingFilter) -> list[str]:
    page = log_page(desk.store, desk.officer, wanted, None, 50)
    assert count_log(desk.store, desk.officer, wanted) == len(page.rows)
    return [row.traveller.primary_identifier.split()[0] for row in page.rows]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (CrossingFilter(), ["KAMAU", "ERIKSSON"]),
        (CrossingFilter(words=("kam",)), ["KAMAU"]),
        (CrossingFilter(words=("grace", "njeri")), ["KAMAU"]),
        (CrossingFilter(words=("l8989",)), ["ERIKSSON"]),
        (CrossingFilter(words=("KDA",)), ["KAMAU", "ERIKSSON"]),
        (CrossingFilter(words=("anna", "grace")), []),
        (CrossingFilter(words=("amau",)), []),
        (CrossingFilter(words=('"nat_KEN" OR',)), []),
        (CrossingFilter(nationality="KEN"), ["KAMAU"]),
        (CrossingFilter(nationality="KE"), []),
        (CrossingFilter(document_number="BK041882"), ["KAMAU"]),
        (CrossingFilter(direction=Direction.EXIT), []),
        (CrossingFilter(outcome=Outcome.ADMIT), ["KAMAU", "ERIKSSON"]),
        (CrossingFilter(lane="1", nationality="UTO"), ["ERIKSSON"]),
        (CrossingFilter(lane="11"), []),
        (CrossingFilter(born_in=1974), ["KAMAU", "ERIKSSON"]),
        (CrossingFilter(flag=CrossingFlag.OVERRIDE), ["KAMAU"]),
        (CrossingFilter(flag=CrossingFlag.TYPED), []),
    ],
    ids=str,
)
def test_a_filter_finds_what_it_names_and_no_more(desk: Desk, wanted: CrossingFilter, found: list[str]) -> None:
    desk.record()
    desk.record(KAMAU, ADMIT_IN_DOUBT)

    assert names(desk, wanted) == found


@settings(max_examples=40)
@given(st.lists(st.integers(0, 200), min_size=1, max_size=6), st.integers(-5, 205), st.integers(-5, 205))
def test_a_time_finds_exactly_the_rows_in_it_however_the_clock_was_set(
    tmp_path_factory: pytest.TempPathFactory, days: list[int], since: int, until: int
) -> None:
    with desk_in(tmp_path_factory.mktemp("home")) as desk:
        first = desk.clock.now
        moments = []
        for number, day in enumerate(days):
            desk.clock.now = first + timedelta(days=day, minutes=number)
            moments.append(desk.record(decision=ADMIT_IN_DOUBT).recorded_at)
        wanted = CrossingFilter(since=first + timedelta(days=since), until=first + timedelta(days=until, hours=1))

        page = log_page(desk.store, desk.officer, wanted, None, 50)

    assert wanted.since is not None
    assert wanted.until is not None
    expected = [moment for moment in moments if wanted.since <= moment < wanted.until]
    assert [row.recorded_at for row in reversed(page.rows)] == expected
    assert MOST_DAYS < 200


def test_pages_follow_each_other_without_a_gap_while_rows_are_added(desk: Desk) -> None:
    written = [desk.record(source_event_id=uuid7()).crossing_id for _ in range(5)]
    wanted = CrossingFilter(nationality="UTO")

    first = log_page(desk.store, desk.officer, wanted, None, 2)
    desk.record(source_event_id=uuid7())
    second = log_page(desk.store, desk.officer, wanted, first.rows[-1].crossing_id, 2)
    last = log_page(desk.store, desk.officer, wanted, second.rows[-1].crossing_id, 2)

    read = [row.crossing_id for page in (first, second, last) for row in page.rows]
    assert read == list(reversed(written))
    assert [page.is_last for page in (first, second, last)] == [False, False, True]
    assert count_log(desk.store, desk.officer, wanted, after=first.rows[0].crossing_id) == 1


def test_an_officer_sees_their_own_rows_of_this_shift_alone(desk: Desk) -> None:
    officer, session_id = desk.colleague(Role.OFFICER)
    theirs = replace(desk, officer=officer, session_id=session_id)
    before = theirs.record()
    desk.clock.advance(timedelta(minutes=6))
    open_shift(
        desk.store,
        desk.clock,
        SignedIn(officer=officer, session_id=session_id),
        desk.identity,
        direction=Direction.ENTRY,
        travelling_by=None,
        equipment=ALL_WORK,
        before=before_shift(desk.store, OpenLists(desk.home.lists)),
    )
    own, other = theirs.record(KAMAU), desk.record()

    page = log_page(desk.store, officer, CrossingFilter(), None, 50)

    assert [row.crossing_id for row in page.rows] == [own.crossing_id]
    signed_in = SignedIn(officer=officer, session_id=session_id)
    for hidden in (before, other):
        with pytest.raises(InvalidValueError):
            open_record(desk.store, desk.clock, signed_in, hidden.crossing_id)
    assert open_record(desk.store, desk.clock, signed_in, own.crossing_id).crossing.traveller == KAMAU


def test_an_opened_record_has_its_corrections_beside_it_and_is_journalled_by_its_id_alone(desk: Desk) -> None:
    crossing = desk.record()
    corrected = correct_crossing(
        desk.store,
        desk.clock,
        desk.officer,
        desk.session_id,
        crossing.crossing_id,
        remark="wrong way",
        direction=Direction.TRANSIT,
    )

    for asked in (crossing, corrected):
        opened = open_record(
            desk.store,
            desk.clock,
            SignedIn(officer=desk.officer, session_id=desk.session_id),
            asked.crossing_id,
        )
        assert opened.crossing == crossing
        assert opened.amendments == (corrected,)
        assert opened.holds.direction is Direction.TRANSIT
        assert [line.what for line in opened.timeline][-2:] == [Happening.DECIDED, Happening.CORRECTED]

    with desk.store.read() as session:
        head = journal.head(session)
    assert head is not None
    assert head.payload is not None
    assert head.kind == ActKind.RECORD_VIEWED
    assert json.loads(head.payload) == {
        "officer": desk.officer.officer_id,
        "session": str(desk.session_id),
        "crossing": str(crossing.crossing_id),
    }


def test_an_undone_row_is_shown_beside_what_undid_it(desk: Desk) -> None:
    crossing = desk.record()
    undone = undo_crossing(desk.store, desk.clock, desk.officer, desk.session_id, desk.identity, crossing.crossing_id)

    page = log_page(desk.store, desk.officer, CrossingFilter(), None, 50)

    assert page.amended_by == {crossing.crossing_id: undone}


@pytest.mark.parametrize(("role", "shown"), [(Role.OFFICER, 0), (Role.SUPERVISOR, 1)])
def test_a_discreet_match_is_shown_to_a_supervisor_and_never_to_an_officer(desk: Desk, role: Role, shown: int) -> None:
    officer, session_id = desk.colleague(role)
    theirs = replace(desk, officer=officer, session_id=session_id)
    crossing = theirs.record(hits=(hit_with(Handling.DISCREET),))

    opened = open_record(desk.store, desk.clock, SignedIn(officer=officer, session_id=session_id), crossing.crossing_id)

    assert len(opened.crossing.check.hits) == shown
    assert [line.what for line in opened.timeline].count(Happening.MATCHED) == shown
    assert len(log_page(desk.store, officer, CrossingFilter(), None, 5).rows[0].check.hits) == shown


def test_a_deleted_row_leaves_no_word_behind(desk: Desk) -> None:
    desk.record()
    with desk.store.write() as session:
        session.connection().exec_driver_sql("DELETE FROM crossing")

    with desk.store.read() as session:
        index = "SELECT count(*) FROM crossing_words WHERE crossing_words MATCH 'eriksson'"
        assert session.connection().exec_driver_sql(index).scalar() == 0
        assert crossings.page(session, CrossingFilter(words=("eriksson",)), None, 5) == ()
