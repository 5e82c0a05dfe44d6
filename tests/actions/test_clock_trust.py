"""The clock: jumps are entries, and a time before the last entry makes every verdict at least Check."""

import json
from datetime import timedelta

import pytest

from borderdesk.actions.clock_trust import ClockWatch, clock_is_trusted, confirm_clock
from borderdesk.actions.inspection import inspect_traveller
from borderdesk.actions.journal import verify_journal
from borderdesk.domain.crossing import ClockStatus
from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.journal import ActKind, JournalEntry
from borderdesk.domain.journal_proof import JournalProof
from borderdesk.domain.officer import Role
from borderdesk.domain.verdict import FindingKind, Verdict
from borderdesk.storage import journal
from borderdesk.storage.list_file import OpenLists
from tests.made_up import ERIKSSON, Desk

YEAR = timedelta(days=365)


class Steady:
    """A clock that nobody can set, under the hand of the test."""

    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def jumps(desk: Desk) -> list[JournalEntry]:
    with desk.store.read() as session:
        return [entry for entry in journal.entries(session) if entry.kind == ActKind.CLOCK_JUMPED]


def look(desk: Desk) -> set[FindingKind]:
    lists = OpenLists(desk.home.lists)
    found = inspect_traveller(
        desk.store, lists, desk.clock, desk.signed_in, desk.identity, ERIKSSON, None, accepted=True
    )
    lists.close()
    assert found.verdict is not Verdict.CLEAR
    return {finding.kind for finding in found.findings}


def test_a_clock_set_back_is_told_of_once_and_makes_verdicts_check_until_a_person_says_it_is_right(desk: Desk) -> None:
    desk.record()
    assert FindingKind.CLOCK_UNTRUSTED not in look(desk)

    desk.clock.advance(-YEAR)
    crossing = desk.record()
    desk.clock.advance(timedelta(hours=1))
    desk.record()

    assert crossing.clock_status is ClockStatus.DRIFT
    assert len(jumps(desk)) == 1
    assert not clock_is_trusted(desk.store, desk.clock)
    assert FindingKind.CLOCK_UNTRUSTED in look(desk)
    confirm_clock(desk.store, desk.clock, desk.signed_in_as(Role.SUPERVISOR))
    assert clock_is_trusted(desk.store, desk.clock)
    assert FindingKind.CLOCK_UNTRUSTED not in look(desk)
    assert desk.record().clock_status is ClockStatus.TRUSTED
    assert isinstance(verify_journal(desk.store, desk.officer), JournalProof)


def test_a_clock_that_comes_back_by_itself_is_trusted_again(desk: Desk) -> None:
    desk.clock.advance(-YEAR)
    desk.record()
    assert not clock_is_trusted(desk.store, desk.clock)

    desk.clock.advance(YEAR)

    assert clock_is_trusted(desk.store, desk.clock)


def test_an_officer_may_not_say_that_the_clock_is_right(desk: Desk) -> None:
    with pytest.raises(NotPermittedError):
        confirm_clock(desk.store, desk.clock, desk.signed_in_as(Role.OFFICER))


@pytest.mark.parametrize(("step", "is_jump"), [(timedelta(seconds=90), False), (timedelta(hours=1), True)])
def test_a_clock_set_forward_while_the_desk_works_is_told_of(desk: Desk, step: timedelta, is_jump: bool) -> None:
    steady = Steady()
    watch = ClockWatch(desk.store, desk.clock, steady)
    watch.look()
    steady.seconds += 30
    desk.clock.advance(timedelta(seconds=30))
    assert not watch.look(), "time that passes is no jump"

    desk.clock.advance(step)

    assert watch.look() is is_jump
    assert [json.loads(entry.payload or b"")["officer"] for entry in jumps(desk)] == [None] * is_jump


@pytest.mark.parametrize(("days", "is_jump"), [(3, False), (40, True)])
def test_a_desk_that_was_off_for_long_says_how_far_its_clock_came(desk: Desk, days: int, is_jump: bool) -> None:
    desk.clock.advance(timedelta(days=days))

    assert ClockWatch(desk.store, desk.clock, Steady()).look() is is_jump
