"""Signing in and having accounts: the same answer whichever part was wrong, and every try in the journal."""

import json

import pytest

from borderdesk.actions.accounts import add_account, list_accounts, officer_id_of
from borderdesk.actions.sign_in import SignInRefusedError, sign_in
from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.domain.journal import ActKind
from borderdesk.domain.officer import Officer, Role
from borderdesk.storage import accounts, journal
from tests.made_up import Desk

PASSPHRASE = "correct horse battery"


def add(desk: Desk, user_name: str = "okafor", role: Role = Role.OFFICER, passphrase: str = PASSPHRASE) -> Officer:
    handed = add_account(
        desk.store,
        desk.clock,
        desk.officer,
        desk.session_id,
        user_name=user_name,
        display_name="D. Okafor",
        role=role,
        passphrase=passphrase,
    )
    return handed.officer


def last_act(desk: Desk) -> tuple[str, object]:
    with desk.store.read() as session:
        head = journal.head(session)
    assert head is not None
    assert head.payload is not None
    return head.kind, json.loads(head.payload)


def failures(desk: Desk, officer: Officer) -> int:
    with desk.store.read() as session:
        return accounts.failed_sign_ins(session, officer.officer_id)


def test_an_officer_signs_in_with_the_passphrase_and_capitals_in_the_name_do_not_count(desk: Desk) -> None:
    added = add(desk, "Okafor")

    signed_in = sign_in(desk.store, desk.clock, " OKAFOR", PASSPHRASE)

    assert signed_in.officer == added
    payload = {"officer": added.officer_id, "session": str(signed_in.session_id)}
    assert last_act(desk) == (ActKind.SIGNED_IN, payload)


def test_a_wrong_passphrase_is_refused_counted_and_journalled(desk: Desk) -> None:
    added = add(desk)

    for _ in range(2):
        with pytest.raises(SignInRefusedError) as refused:
            sign_in(desk.store, desk.clock, "okafor", "wrong horse battery")

    assert last_act(desk) == (ActKind.SIGN_IN_FAILED, {"officer": added.officer_id})
    assert failures(desk, added) == 2
    sign_in(desk.store, desk.clock, "okafor", PASSPHRASE)
    assert failures(desk, added) == 0
    assert "okafor" not in str(refused.value)


def test_a_name_that_nobody_has_gets_the_same_answer_and_leaves_no_trace_of_itself(desk: Desk) -> None:
    add(desk)
    answers = []
    for name in ("okafor", "my secret passphrase"):
        with pytest.raises(SignInRefusedError) as refused:
            sign_in(desk.store, desk.clock, name, "wrong horse battery")
        answers.append(str(refused.value))

    assert answers[0] == answers[1]
    assert last_act(desk) == (ActKind.SIGN_IN_FAILED, {"officer": None})


def test_an_account_without_a_passphrase_takes_none(desk: Desk) -> None:
    with pytest.raises(SignInRefusedError):
        sign_in(desk.store, desk.clock, "training", "")


def test_accounts_are_listed_by_name_and_found_by_it(desk: Desk) -> None:
    added = add(desk)

    assert [account.officer.user_name for account in list_accounts(desk.store, desk.officer)] == ["okafor", "training"]
    assert officer_id_of(desk.store, desk.officer, "Okafor") == added.officer_id
    with pytest.raises(InvalidValueError, match="nobody"):
        officer_id_of(desk.store, desk.officer, "nobody")


@pytest.mark.parametrize(
    ("user_name", "role", "passphrase", "words"),
    [
        ("OKAFOR", Role.OFFICER, PASSPHRASE, "taken"),
        ("", Role.OFFICER, PASSPHRASE, "user name must be"),
        ("a b", Role.OFFICER, PASSPHRASE, "user name must be"),
        ("other", Role.OFFICER, "eleven char", "12 characters"),
        ("other", Role.TRAINING, PASSPHRASE, "training desk only"),
    ],
)
def test_an_account_that_may_not_be_is_not_added(
    desk: Desk, user_name: str, role: Role, passphrase: str, words: str
) -> None:
    add(desk)

    with pytest.raises(InvalidValueError, match=words):
        add(desk, user_name, role, passphrase)

    assert len(list_accounts(desk.store, desk.officer)) == 2


@pytest.mark.parametrize("role", [Role.OFFICER, Role.SECONDARY_OFFICER, Role.SUPERVISOR, Role.AUDITOR])
def test_only_an_administrator_manages_accounts(desk: Desk, role: Role) -> None:
    officer, session_id = desk.colleague(role)

    with pytest.raises(NotPermittedError):
        add_account(
            desk.store,
            desk.clock,
            officer,
            session_id,
            user_name="new",
            display_name="",
            role=Role.OFFICER,
            passphrase=PASSPHRASE,
        )
