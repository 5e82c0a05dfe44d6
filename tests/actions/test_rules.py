"""Who makes a desk quiet, and what the journal keeps of it."""

from dataclasses import replace

import pytest

from borderdesk.actions.rules import rules_in_force, set_rules
from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.journal import ActKind
from borderdesk.domain.officer import Role
from tests.made_up import Desk, last_act


def test_an_administrator_makes_the_desk_quiet_and_every_other_rule_stays(desk: Desk) -> None:
    before, administrator = rules_in_force(desk.store), desk.signed_in_as(Role.ADMINISTRATOR)

    set_rules(desk.store, desk.clock, administrator, before, replace(before, quiet_desk=True))

    assert rules_in_force(desk.store) == replace(before, quiet_desk=True)
    kind, payload = last_act(desk)
    assert (kind, payload["officer"]) == (ActKind.RULES_SET, administrator.officer.officer_id)
    assert payload["changed"] == {"quiet_desk": {"before": False, "after": True}}


@pytest.mark.parametrize("role", [Role.OFFICER, Role.SUPERVISOR, Role.AUDITOR])
def test_nobody_else_does_and_the_journal_says_that_they_tried(desk: Desk, role: Role) -> None:
    before = rules_in_force(desk.store)

    with pytest.raises(NotPermittedError):
        set_rules(desk.store, desk.clock, desk.signed_in_as(role), before, replace(before, quiet_desk=True))

    assert not rules_in_force(desk.store).quiet_desk
    assert last_act(desk)[0] == ActKind.REFUSAL
