"""What is set of a list decides at once, and only an administrator sets it."""

from datetime import timedelta
from pathlib import Path

import pytest

from borderdesk.actions.list_settings import set_list
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.watchlists import import_list
from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.domain.journal import ActKind
from borderdesk.domain.officer import Role
from borderdesk.domain.watchlist import OWN_LISTS, Level, ListVersion
from borderdesk.storage import journal, list_pointers
from tests.made_up import Desk

LISTS = Path(__file__).parents[1] / "specimens" / "lists"


def by(desk: Desk, role: Role | None = None) -> SignedIn:
    officer, session_id = (desk.officer, desk.session_id) if role is None else desk.colleague(role)
    return SignedIn(officer=officer, session_id=session_id)


def bring_in(desk: Desk) -> ListVersion:
    table = LISTS / "own_table.csv"
    return import_list(desk.store, desk.home.lists, desk.clock, by(desk), table, name="N", level=Level.STOP).version


@pytest.mark.parametrize("role", [Role.OFFICER, Role.SECONDARY_OFFICER, Role.SUPERVISOR, Role.AUDITOR])
def test_only_an_administrator_sets_a_list(desk: Desk, role: Role) -> None:
    before = bring_in(desk)

    with pytest.raises(NotPermittedError):
        set_list(desk.store, desk.clock, by(desk, role), "N", level=Level.CHECK, reason="x")

    with desk.store.read() as session:
        assert list_pointers.list_named(session, "N") == before
        assert [entry.kind for entry in journal.entries(session)][-1] == ActKind.REFUSAL


def test_an_administrator_sets_a_list(desk: Desk) -> None:
    bring_in(desk)

    after = set_list(desk.store, desk.clock, by(desk, Role.ADMINISTRATOR), "N", level=Level.CHECK, reason="x")

    assert after.level is Level.CHECK


@pytest.mark.parametrize("name", OWN_LISTS.values())
def test_the_lists_of_the_desk_itself_are_not_set(desk: Desk, name: str) -> None:
    with pytest.raises(InvalidValueError):
        set_list(desk.store, desk.clock, by(desk), name, level=Level.CHECK, reason="x")


def test_a_list_that_comes_once_a_week_is_old_after_its_own_limit(desk: Desk) -> None:
    bring_in(desk)
    weekly = set_list(desk.store, desk.clock, by(desk), "N", age_limit_days=7, reason="weekly")

    of_post = timedelta(hours=72)

    assert weekly.age_limit(of_post) == timedelta(days=7)
    assert (
        set_list(desk.store, desk.clock, by(desk), "N", age_limit_days=0, reason="as all").age_limit(of_post) == of_post
    )
