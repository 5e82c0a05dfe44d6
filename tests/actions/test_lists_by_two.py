"""Lists change by two persons' word, and are late when the post says so."""

import json
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from borderdesk.actions.rules import rules_in_force, set_rules
from borderdesk.actions.second_person import SecondPersonNeededError
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.watchlists import ListState, import_list, list_states, remove_list
from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.officer import Role
from borderdesk.storage import journal
from borderdesk.storage.list_file import OpenLists
from tests.actions.test_watchlists import already_in_force, table
from tests.made_up import Desk


def test_a_list_is_late_as_soon_as_the_post_says_so(desk: Desk) -> None:
    already_in_force(desk, 3)
    desk.clock.advance(timedelta(hours=5))
    before = states(desk)
    rules = rules_in_force(desk.store)

    set_rules(desk.store, desk.clock, desk.signed_in, rules, replace(rules, list_late_after=timedelta(hours=10)))

    assert [state.is_late for state in before] == [False]
    assert [state.is_late for state in states(desk)] == [True]


def states(desk: Desk) -> tuple[ListState, ...]:
    with closing(OpenLists(desk.home.lists)) as lists:
        return list_states(desk.store, lists, desk.clock, desk.officer)


@pytest.mark.parametrize("way", ["remove", "shrink"])
def test_a_list_does_not_go_by_one_persons_word(desk: Desk, tmp_path: Path, way: str) -> None:
    boss, lead = desk.signed_in_as(Role.ADMINISTRATOR, "boss"), desk.signed_in_as(Role.SUPERVISOR, "lead")
    where = desk.store, desk.home.lists, desk.clock, boss
    already_in_force(desk, 20)

    def let_go(second: SignedIn | None) -> None:
        if way == "remove":
            remove_list(*where, name="TEST", reason="wrong list", second=second)
        else:
            import_list(*where, table(tmp_path, 2), name="TEST", allow_shrink=True, second=second)

    for second, refusal in ((None, SecondPersonNeededError), (boss, NotPermittedError)):
        with pytest.raises(refusal):
            let_go(second)
        assert [state.version.entries for state in states(desk)] == [20]
    let_go(lead)

    with desk.store.read() as session:
        last = journal.head(session)
    assert last is not None
    assert json.loads(last.payload or b"")["approved_by"] == lead.officer.officer_id
    assert [state.version.entries for state in states(desk)] == ([] if way == "remove" else [2])
