"""Who sets the rules of a post, and what the journal keeps of it."""

import json

import pytest

from borderdesk.actions.rules import rules_in_force, set_quiet_desk
from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.journal import ActKind
from borderdesk.domain.officer import Role
from borderdesk.storage import journal
from tests.made_up import Desk


def last_act(desk: Desk) -> tuple[str, dict[str, object]]:
    with desk.store.read() as session:
        head = journal.head(session)
    assert head is not None
    assert head.payload is not None
    return head.kind, json.loads(head.payload)


def test_an_administrator_makes_the_desk_quiet_and_every_other_rule_stays(desk: Desk) -> None:
    before, administrator = rules_in_force(desk.store), desk.signed_in_as(Role.ADMINISTRATOR)

    set_quiet_desk(desk.store, desk.clock, administrator, is_quiet=True)

    after = rules_in_force(desk.store)
    assert (before.quiet_desk, after.quiet_desk) == (False, True)
    assert (after.list_age_limit, after.admits_specimens) == (before.list_age_limit, before.admits_specimens)
    kind, payload = last_act(desk)
    assert (kind, payload["officer"], payload["quiet_desk"]) == (
        ActKind.RULES_SET,
        administrator.officer.officer_id,
        True,
    )


def test_what_is_so_already_is_not_set_again(desk: Desk) -> None:
    administrator = desk.signed_in_as(Role.ADMINISTRATOR)
    set_quiet_desk(desk.store, desk.clock, administrator, is_quiet=True)
    with desk.store.read() as session:
        entries = journal.count(session)

    set_quiet_desk(desk.store, desk.clock, administrator, is_quiet=True)

    with desk.store.read() as session:
        assert journal.count(session) == entries


@pytest.mark.parametrize("role", [Role.OFFICER, Role.SUPERVISOR, Role.AUDITOR])
def test_nobody_else_sets_it_and_the_journal_says_that_they_tried(desk: Desk, role: Role) -> None:
    with pytest.raises(NotPermittedError):
        set_quiet_desk(desk.store, desk.clock, desk.signed_in_as(role), is_quiet=True)

    assert not rules_in_force(desk.store).quiet_desk
    assert last_act(desk)[0] == ActKind.REFUSAL
