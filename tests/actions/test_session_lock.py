"""Locking: a PIN opens a running session five tries long, a passphrase always, and each way is in the journal."""

import json
from datetime import timedelta

import pytest

from borderdesk.actions.accounts import add_account
from borderdesk.actions.session_lock import (
    PIN_TRIES,
    LockCause,
    OpenRead,
    PinRefusedError,
    SessionPin,
    change_officer,
    lock_session,
    unlock_with_passphrase,
    unlock_with_pin,
)
from borderdesk.actions.sign_in import (
    FIRST_LOCK,
    LONGEST_LOCK,
    TRIES,
    SignedIn,
    SignInLockedError,
    SignInRefusedError,
    sign_in,
    unlock_sign_in,
)
from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.domain.journal import ActKind
from borderdesk.domain.officer import Role
from borderdesk.storage import journal
from tests.made_up import Desk

WORDS = "correct horse battery"


@pytest.fixture
def okafor(desk: Desk) -> SignedIn:
    return officer_named(desk, "okafor", Role.OFFICER)


def officer_named(desk: Desk, name: str, role: Role) -> SignedIn:
    add_account(
        desk.store,
        desk.clock,
        desk.officer,
        desk.session_id,
        user_name=name,
        display_name=name,
        role=role,
        passphrase=WORDS,
    )
    return sign_in(desk.store, desk.clock, name, WORDS)


def last_act(desk: Desk) -> tuple[str, dict[str, object]]:
    with desk.store.read() as session:
        head = journal.head(session)
    assert head is not None
    assert head.payload is not None
    return head.kind, json.loads(head.payload)


@pytest.mark.parametrize("pin", ["12345", "1234567890123", "12345a", "111111", "123456", "987654", "890123", "١٢٣٤٥٦"])
def test_a_pin_that_is_none_or_that_anybody_would_try_is_not_taken(pin: str) -> None:
    with pytest.raises(InvalidValueError, match="PIN"):
        SessionPin().set(pin)


def test_a_pin_unlocks_and_five_wrong_ones_leave_the_passphrase(desk: Desk, okafor: SignedIn) -> None:
    pin = SessionPin()
    pin.set("194728")
    lock_session(desk.store, desk.clock, okafor, LockCause.IDLE)
    assert last_act(desk)[0] == ActKind.SESSION_LOCKED

    unlock_with_pin(desk.store, desk.clock, okafor, pin, "194728")
    assert last_act(desk)[0] == ActKind.SESSION_UNLOCKED
    for left in reversed(range(PIN_TRIES)):
        with pytest.raises(PinRefusedError) as refused:
            unlock_with_pin(desk.store, desk.clock, okafor, pin, "194729")
        assert refused.value.tries_left == left
    with pytest.raises(PinRefusedError):
        unlock_with_pin(desk.store, desk.clock, okafor, pin, "194728")
    unlock_with_passphrase(desk.store, desk.clock, okafor, pin, WORDS)
    unlock_with_pin(desk.store, desk.clock, okafor, pin, "194728")


def test_no_pin_opens_nothing_and_is_nowhere_to_be_read(desk: Desk, okafor: SignedIn) -> None:
    pin = SessionPin()

    with pytest.raises(PinRefusedError):
        unlock_with_pin(desk.store, desk.clock, okafor, pin, "")
    pin.set("194728")
    with pytest.raises(PinRefusedError):
        unlock_with_pin(desk.store, desk.clock, okafor, pin, "")

    assert "194728" not in repr(pin)
    assert "argon2" not in repr(pin)


@pytest.mark.parametrize(
    ("role", "has_open_read", "expected"),
    [
        (Role.OFFICER, True, OpenRead.HANDED_OVER),
        (Role.ADMINISTRATOR, True, OpenRead.KEPT),
        (Role.OFFICER, False, OpenRead.NONE),
    ],
)
def test_a_change_of_officer_says_what_becomes_of_the_open_read(
    desk: Desk, okafor: SignedIn, role: Role, has_open_read: bool, expected: OpenRead
) -> None:
    officer_named(desk, "mwangi", role)

    coming, open_read = change_officer(desk.store, desk.clock, okafor, "mwangi", WORDS, has_open_read=has_open_read)

    assert open_read is expected
    kind, payload = last_act(desk)
    assert kind == ActKind.OFFICER_CHANGED
    assert payload == {
        "officer": coming.officer.officer_id,
        "session": str(coming.session_id),
        "left": okafor.officer.officer_id,
        "left_session": str(okafor.session_id),
        "open_read": expected.value,
    }


def fail(desk: Desk, name: str) -> NotPermittedError:
    with pytest.raises(NotPermittedError) as refused:
        sign_in(desk.store, desk.clock, name, "wrong horse battery")
    return refused.value


@pytest.mark.parametrize("name", ["okafor", "nobody.at.all"])
def test_tries_run_out_alike_for_a_name_that_exists_and_one_that_does_not(
    desk: Desk, okafor: SignedIn, name: str
) -> None:
    answers = [fail(desk, name) for _ in range(TRIES + 1)]

    refused = [answer for answer in answers if isinstance(answer, SignInRefusedError)]
    assert [answer.tries_left for answer in refused] == [4, 3, 2, 1]
    assert [type(answer) for answer in answers[TRIES - 1 :]] == [SignInLockedError, SignInLockedError]


def test_the_right_passphrase_does_not_open_a_lock_before_its_time_and_the_lock_grows(
    desk: Desk, okafor: SignedIn
) -> None:
    lengths = []
    for _ in range(6):
        for _ in range(TRIES):
            answer = fail(desk, "okafor")
        assert isinstance(answer, SignInLockedError)
        lengths.append(answer.until - desk.clock.now)
        with pytest.raises(SignInLockedError):
            sign_in(desk.store, desk.clock, "okafor", WORDS)
        desk.clock.advance(lengths[-1])

    assert lengths == [FIRST_LOCK, 2 * FIRST_LOCK, 4 * FIRST_LOCK, 8 * FIRST_LOCK, LONGEST_LOCK, LONGEST_LOCK]
    sign_in(desk.store, desk.clock, "okafor", WORDS)
    refused = fail(desk, "okafor")
    assert isinstance(refused, SignInRefusedError)
    assert refused.tries_left == TRIES - 1


def test_a_supervisor_unlocks_and_an_officer_may_not(desk: Desk, okafor: SignedIn) -> None:
    lead = officer_named(desk, "lead", Role.SUPERVISOR)
    for _ in range(TRIES):
        fail(desk, "okafor")

    with pytest.raises(NotPermittedError):
        unlock_sign_in(desk.store, desk.clock, okafor)
    unlock_sign_in(desk.store, desk.clock, lead)

    assert last_act(desk)[0] == ActKind.SIGN_IN_UNLOCKED
    assert sign_in(desk.store, desk.clock, "okafor", WORDS).officer == okafor.officer


def test_a_lock_that_ends_gives_its_tries_back(desk: Desk, okafor: SignedIn) -> None:
    for _ in range(TRIES):
        fail(desk, "okafor")
    desk.clock.advance(FIRST_LOCK + timedelta(seconds=1))

    answer = fail(desk, "okafor")

    assert isinstance(answer, SignInRefusedError)
    assert answer.tries_left == TRIES - 1
