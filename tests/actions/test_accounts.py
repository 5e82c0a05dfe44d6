"""Accounts: made, reset, changed, disabled and let in again, never alone where they have weight, never one's own."""

import json
from datetime import date, timedelta
from typing import Any

import pytest

from borderdesk.actions.accounts import (
    HandedOver,
    add_account,
    change_passphrase,
    disable_account,
    enable_account,
    list_accounts,
    reset_passphrase,
)
from borderdesk.actions.crossing_views import log_page
from borderdesk.actions.second_person import SecondPersonNeededError
from borderdesk.actions.session_lock import SessionPin, unlock_with_pin
from borderdesk.actions.sign_in import AccountShutError, SignedIn, SignInLockedError, SignInRefusedError, sign_in
from borderdesk.domain.account import AccountState
from borderdesk.domain.crossing_filter import EVERY_CROSSING
from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.domain.journal import ActKind
from borderdesk.domain.officer import Role
from borderdesk.storage import journal
from tests.made_up import NOW, Desk

OWN = "correct horse battery"


def added(desk: Desk, by: SignedIn, name: str, role: Role = Role.OFFICER, **about: Any) -> HandedOver:
    passphrase = about.pop("passphrase", OWN)
    return add_account(
        desk.store,
        desk.clock,
        by.officer,
        by.session_id,
        user_name=name,
        display_name=name.title(),
        role=role,
        passphrase=passphrase,
        **about,
    )


def last(desk: Desk) -> tuple[str, dict[str, Any]]:
    with desk.store.read() as session:
        entry = journal.head(session)
    assert entry is not None
    return entry.kind, json.loads(entry.payload or b"{}")


def test_a_forgotten_passphrase_is_reset_on_the_spot_and_opens_only_the_choice_of_another(desk: Desk) -> None:
    boss, lead = desk.signed_in_as(Role.ADMINISTRATOR), desk.signed_in_as(Role.SUPERVISOR)
    okafor = added(desk, boss, "okafor").officer

    handed = reset_passphrase(desk.store, desk.clock, lead, "Okafor")

    kind, payload = last(desk)
    assert (kind, payload["officer"], payload["account"]) == (
        ActKind.PASSPHRASE_RESET,
        lead.officer.officer_id,
        okafor.officer_id,
    )
    assert handed.temporary_passphrase is not None
    assert handed.temporary_passphrase not in json.dumps(payload)
    assert handed.temporary_passphrase not in repr(handed)
    with pytest.raises(SignInRefusedError):
        sign_in(desk.store, desk.clock, "okafor", OWN)
    held = sign_in(desk.store, desk.clock, "okafor", handed.temporary_passphrase)
    with pytest.raises(NotPermittedError, match="temporary"):
        log_page(desk.store, held.officer, EVERY_CROSSING, None, 5)
    with pytest.raises(InvalidValueError, match="until now"):
        change_passphrase(desk.store, desk.clock, held, handed.temporary_passphrase, handed.temporary_passphrase)
    free = change_passphrase(desk.store, desk.clock, held, handed.temporary_passphrase, "another long passphrase")
    assert log_page(desk.store, free.officer, EVERY_CROSSING, None, 5).rows == ()
    assert last(desk)[0] == ActKind.PASSPHRASE_CHANGED
    assert not sign_in(desk.store, desk.clock, "okafor", "another long passphrase").officer.has_temporary_passphrase


def test_a_temporary_passphrase_is_over_after_a_day(desk: Desk) -> None:
    boss = desk.signed_in_as(Role.ADMINISTRATOR)
    temporary = added(desk, boss, "okafor", passphrase=None).temporary_passphrase
    desk.clock.advance(timedelta(hours=25))

    with pytest.raises(AccountShutError) as shut:
        sign_in(desk.store, desk.clock, "okafor", temporary or "")

    assert shut.value.state is AccountState.TEMPORARY_OVER


def test_a_reset_ends_a_lock(desk: Desk) -> None:
    boss = desk.signed_in_as(Role.ADMINISTRATOR)
    added(desk, boss, "okafor")
    for _ in range(5):
        with pytest.raises((SignInRefusedError, SignInLockedError)):
            sign_in(desk.store, desk.clock, "okafor", "not the right one")
    with pytest.raises(SignInLockedError):
        sign_in(desk.store, desk.clock, "okafor", OWN)

    temporary = reset_passphrase(desk.store, desk.clock, boss, "okafor").temporary_passphrase

    assert sign_in(desk.store, desk.clock, "okafor", temporary or "").officer.has_temporary_passphrase


@pytest.mark.parametrize(
    ("by", "whose", "allowed"),
    [
        (Role.SUPERVISOR, Role.OFFICER, True),
        (Role.SUPERVISOR, Role.ADMINISTRATOR, False),
        (Role.SUPERVISOR, Role.AUDITOR, False),
        (Role.OFFICER, Role.OFFICER, False),
        (Role.ADMINISTRATOR, Role.SECONDARY_OFFICER, True),
    ],
)
def test_nobody_climbs_by_resetting_an_account(desk: Desk, by: Role, whose: Role, allowed: bool) -> None:
    desk.colleague(whose, "someone")
    who = desk.signed_in_as(by, "who")

    if allowed:
        assert reset_passphrase(desk.store, desk.clock, who, "someone").temporary_passphrase
    else:
        with pytest.raises(NotPermittedError):
            reset_passphrase(desk.store, desk.clock, who, "someone", desk.signed_in_as(Role.SUPERVISOR, "second"))
        assert last(desk)[0] == ActKind.REFUSAL


def test_an_account_of_weight_needs_a_second_person_once_there_is_one(desk: Desk) -> None:
    boss = desk.signed_in_as(Role.ADMINISTRATOR, "boss")

    first = added(desk, boss, "lead", Role.SUPERVISOR)

    assert last(desk)[1]["alone"] is True
    with pytest.raises(SecondPersonNeededError):
        added(desk, boss, "lead2", Role.SUPERVISOR)
    assert last(desk)[0] == ActKind.REFUSAL
    other = desk.signed_in_as(Role.SUPERVISOR, "halvorsen")
    added(desk, boss, "lead2", Role.SUPERVISOR, second=other)
    assert (last(desk)[1]["approved_by"], last(desk)[1]["alone"]) == (other.officer.officer_id, False)
    assert first.officer.role is Role.SUPERVISOR


def test_who_made_or_reset_an_account_lately_approves_nothing_with_it_nor_the_other_way(desk: Desk) -> None:
    boss = desk.signed_in_as(Role.ADMINISTRATOR, "boss")
    added(desk, boss, "lead", Role.SUPERVISOR)
    lead = sign_in(desk.store, desk.clock, "lead", OWN)

    for first, second in ((boss, lead), (boss, boss)):
        with pytest.raises(NotPermittedError, match="nobody approves"):
            added(desk, first, "auditor", Role.AUDITOR, second=second)
    changed = change_passphrase(desk.store, desk.clock, lead, OWN, "another long passphrase")
    with pytest.raises(NotPermittedError, match="24 hours"):
        added(desk, boss, "auditor", Role.AUDITOR, second=changed)
    desk.clock.now = NOW - timedelta(days=30)
    with pytest.raises(NotPermittedError, match="24 hours"):
        added(desk, boss, "auditor", Role.AUDITOR, second=changed)
    desk.clock.now = NOW + timedelta(hours=24)
    assert added(desk, boss, "auditor", Role.AUDITOR, second=changed).officer.role is Role.AUDITOR


def test_a_second_person_must_be_one_who_may_approve(desk: Desk) -> None:
    boss, officer = desk.signed_in_as(Role.ADMINISTRATOR), desk.signed_in_as(Role.OFFICER)
    auditor = desk.signed_in_as(Role.AUDITOR)

    for second in (officer, auditor):
        with pytest.raises(NotPermittedError, match="approve"):
            added(desk, boss, "lead", Role.SUPERVISOR, second=second)


def test_a_disabled_person_signs_in_no_more_unlocks_nothing_and_is_never_deleted(desk: Desk) -> None:
    boss = desk.signed_in_as(Role.ADMINISTRATOR)
    added(desk, boss, "okafor")
    okafor, pin = sign_in(desk.store, desk.clock, "okafor", OWN), SessionPin()
    pin.set("270418")

    disable_account(desk.store, desk.clock, boss, "okafor", "left the service")

    assert (last(desk)[0], last(desk)[1]["reason"]) == (ActKind.ACCOUNT_DISABLED, "left the service")
    with pytest.raises(AccountShutError):
        sign_in(desk.store, desk.clock, "okafor", OWN)
    with pytest.raises(AccountShutError):
        unlock_with_pin(desk.store, desk.clock, okafor, pin, "270418")
    assert "okafor" in [account.officer.user_name for account in list_accounts(desk.store, desk.officer)]
    enable_account(desk.store, desk.clock, boss, "okafor", "is back")
    assert sign_in(desk.store, desk.clock, "okafor", OWN).officer == okafor.officer


def test_nobody_changes_their_own_account_here(desk: Desk) -> None:
    boss = desk.signed_in_as(Role.ADMINISTRATOR, "boss")

    with pytest.raises(NotPermittedError, match="own"):
        disable_account(desk.store, desk.clock, boss, "boss", "tired")
    with pytest.raises(NotPermittedError, match="own"):
        reset_passphrase(desk.store, desk.clock, boss, "boss")


@pytest.mark.parametrize(
    ("about", "state"),
    [
        ({"valid_from": date(2026, 11, 25)}, AccountState.NOT_YET),
        ({"valid_until": date(2026, 11, 23)}, AccountState.EXPIRED),
        ({"posts": ("NMG",)}, AccountState.OTHER_POST),
        ({"valid_from": date(2026, 11, 24), "valid_until": date(2026, 11, 24), "posts": ("TRAINING",)}, None),
    ],
)
def test_an_account_opens_the_desks_of_its_posts_on_its_days(
    desk: Desk, about: dict[str, Any], state: AccountState | None
) -> None:
    added(desk, desk.signed_in_as(Role.ADMINISTRATOR), "okafor", **about)

    if state is None:
        assert sign_in(desk.store, desk.clock, "okafor", OWN).officer.user_name == "okafor"
        return
    with pytest.raises(AccountShutError) as shut:
        sign_in(desk.store, desk.clock, "okafor", OWN)
    assert shut.value.state is state
    assert last(desk) == (ActKind.SIGN_IN_FAILED, {"officer": last(desk)[1]["officer"], "account": state.value})
    with pytest.raises(SignInRefusedError):
        sign_in(desk.store, desk.clock, "okafor", "not the right one")


def test_who_was_last_seen_when_is_listed(desk: Desk) -> None:
    added(desk, desk.signed_in_as(Role.ADMINISTRATOR), "okafor")
    never = next(one for one in list_accounts(desk.store, desk.officer) if one.officer.user_name == "okafor")
    sign_in(desk.store, desk.clock, "okafor", OWN)

    seen = next(one for one in list_accounts(desk.store, desk.officer) if one.officer.user_name == "okafor")

    assert (never.last_seen_at, seen.last_seen_at) == (None, desk.clock.now)
