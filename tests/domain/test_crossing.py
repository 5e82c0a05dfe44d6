"""What a crossing may be, who may undo it, and who may see which matches in it."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from borderdesk.domain.crossing import CrossingKind, Direction, Timings
from borderdesk.domain.decision import Decision, Outcome
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.officer import Officer, Role
from borderdesk.domain.watchlist import Handling
from borderdesk.domain.watchlist_check import watchlist_check
from tests.made_up import NOW, a_crossing, assessment, hit_with, timings

VOID = Decision(outcome=Outcome.VOID)


@pytest.mark.parametrize(
    "changes",
    [
        {"amends": uuid7()},
        {"kind": CrossingKind.CORRECTION},
        {"kind": CrossingKind.REVERSAL, "amends": uuid7()},
        {"decision": VOID},
        {"direction": Direction.EXIT},
        {"decision": Decision(outcome=Outcome.EXIT_ALLOWED)},
        {"occurred_at": datetime(2026, 11, 24)},
        {"lane": ""},
        {"officer_id": ""},
    ],
)
def test_a_crossing_that_contradicts_itself_does_not_exist(changes: dict[str, Any]) -> None:
    with pytest.raises(InvalidValueError):
        a_crossing(**changes)


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": CrossingKind.CORRECTION, "amends": uuid7()},
        {"kind": CrossingKind.REVERSAL, "amends": uuid7(), "decision": VOID},
        {"direction": Direction.EXIT, "decision": Decision(outcome=Outcome.EXIT_ALLOWED)},
        {"direction": Direction.EXIT, "decision": Decision(outcome=Outcome.REFER_SECONDARY)},
    ],
)
def test_a_crossing_in_itself_agreed_exists(changes: dict[str, Any]) -> None:
    a_crossing(**changes)


@pytest.mark.parametrize(
    ("seconds", "officer", "lane", "allowed"),
    [
        (0, "okafor", "1", True),
        (60, "okafor", "1", True),
        (61, "okafor", "1", False),
        (-1, "okafor", "1", False),
        (5, "another", "1", False),
        (5, "okafor", "2", False),
    ],
)
def test_only_ones_own_decision_of_the_last_minute_may_be_undone(
    seconds: int, officer: str, lane: str, allowed: bool
) -> None:
    assert a_crossing().may_be_undone(NOW + timedelta(seconds=seconds), officer, lane) is allowed


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": CrossingKind.CORRECTION, "amends": uuid7()},
        {"kind": CrossingKind.REVERSAL, "amends": uuid7(), "decision": VOID},
    ],
)
def test_a_correction_or_a_reversal_may_not_be_undone(changes: dict[str, Any]) -> None:
    assert not a_crossing(**changes).may_be_undone(NOW, "okafor", "1")


def test_a_check_keeps_every_match_also_those_that_the_desk_did_not_show() -> None:
    hits = tuple(hit_with(handling) for handling in Handling)

    check = watchlist_check(assessment(hits=hits))

    assert [hit.handling for hit in check.hits] == list(Handling)
    assert check.lists[0].age_minutes == 360


@pytest.mark.parametrize(
    ("role", "shown"),
    [
        (Role.OFFICER, ["overt"]),
        (Role.ADMINISTRATOR, ["overt"]),
        (Role.SUPERVISOR, ["overt", "discreet"]),
        (Role.AUDITOR, ["overt", "discreet"]),
    ],
)
def test_a_discreet_match_is_shown_by_role_and_a_blind_one_to_nobody(role: Role, shown: list[str]) -> None:
    hits = tuple(hit_with(handling) for handling in Handling)
    reader = Officer(officer_id="1", user_name="reader", display_name="Reader", role=role)

    seen = a_crossing(check=watchlist_check(assessment(hits=hits))).showing_only(reader.handlings_shown)

    assert [hit.handling for hit in seen.check.hits] == shown


def test_timings_notice_a_clock_that_was_set_back() -> None:
    assert timings().run_forward
    assert not replace(timings(), committed_at=NOW - timedelta(seconds=1)).run_forward


def test_timings_in_local_time_are_refused() -> None:
    local = datetime(2026, 11, 24)

    with pytest.raises(InvalidValueError, match="called_at"):
        Timings(called_at=local, captured_at=NOW, checked_at=NOW, decided_at=NOW)
