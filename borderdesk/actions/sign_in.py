"""Signing in: a user name and a passphrase in, an officer with a session out."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NoReturn
from uuid import UUID
from zoneinfo import ZoneInfo

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.slot_keeping import keep_slot
from borderdesk.domain.account import AccountState
from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Officer, Permission, Role
from borderdesk.domain.principal import ANONYMOUS
from borderdesk.keys.passphrases import verify_passphrase
from borderdesk.storage import accounts, desk, journal, sign_in_failures
from borderdesk.storage.door_files import DoorBook
from borderdesk.storage.store import Store

TRAINING_USER = "training"
TRIES = 5
FIRST_LOCK = timedelta(minutes=5)
LONGEST_LOCK = timedelta(hours=1)


class SignInRefusedError(NotPermittedError):
    """The user name or the passphrase is wrong; the text does not say which."""

    def __init__(self, tries_left: int = 0) -> None:
        super().__init__("the user name or the passphrase is wrong")
        self.tries_left, self.is_noted = tries_left, True


class SignInLockedError(NotPermittedError):
    """Nobody may sign in with this name until a time, whether or not somebody has it."""

    def __init__(self, until: datetime) -> None:
        super().__init__(f"signing in with this name is locked until {until:%H:%M} UTC; a supervisor can unlock it")
        self.until = until


class AccountShutError(NotPermittedError):
    """Name and passphrase are right, and the account opens nothing here; `state` says why."""

    def __init__(self, state: AccountState) -> None:
        super().__init__(f"the account is {state.value.replace('_', ' ')}")
        self.state, self.is_noted = state, True


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn:
    """An officer at work; every row that they write names the session."""

    officer: Officer
    session_id: UUID


@requires(Permission.SIGN_IN, of=ANONYMOUS)
def sign_in(store: Store, clock: Clock, user_name: str, passphrase: str) -> SignedIn:
    """Open a session for an officer, and journal it; a failure is counted and journalled too.

    Raises:
        SignInRefusedError: The name or the passphrase is wrong; both take the same time to find out.
        SignInLockedError: Too many tries with this name failed.
    """
    officer = identify(store, clock, user_name, passphrase)
    keep_slot(store, officer, passphrase)
    return _open_session(store, clock, officer)


@requires(Permission.SIGN_IN, of=ANONYMOUS)
def identify(store: Store, clock: Clock, user_name: str, passphrase: str) -> Officer:
    """Return whose name and passphrase these are, without opening a session; a failure is counted and journalled.

    Raises:
        SignInRefusedError: The name or the passphrase is wrong; both take the same time to find out.
        SignInLockedError: Too many tries with this name failed.
        AccountShutError: The account is disabled, or not valid here today.
    """
    name = user_name.strip().casefold()
    with store.read() as session:
        until = locked_until(sign_in_failures.failures_of(session, name))
        officer = accounts.officer_named(session, name)
        encoded = None if officer is None else accounts.passphrase_hash_of(session, officer.officer_id)
    if until is not None and clock() < until:
        raise SignInLockedError(until)
    if not verify_passphrase(encoded, passphrase) or officer is None:
        _refuse(store, clock, name, officer)
    require_open(store, clock, officer)
    with store.write() as session:
        sign_in_failures.forget_failures(session, name)
        accounts.forget_failed_sign_ins(session, officer.officer_id)
    _tell_door(store, name, sign_in_failures.Failures())
    return officer


@requires(Permission.SIGN_IN, of=ANONYMOUS)
def sign_in_for_training(store: Store, clock: Clock) -> SignedIn:
    """Open a session for the training officer, whose account has no passphrase.

    Raises:
        NotPermittedError: This is no training desk.
    """
    with store.read() as session:
        is_training = desk.desk_of(session).is_training
        officer = accounts.officer_named(session, TRAINING_USER)
    if not is_training or officer is None or officer.role is not Role.TRAINING:
        raise NotPermittedError("only a training desk opens without a passphrase")
    return _open_session(store, clock, officer)


@requires(Permission.UNLOCK_SIGN_IN)
def unlock_sign_in(store: Store, clock: Clock, signed_in: SignedIn) -> None:
    """Let everybody at this desk try again, and journal who allowed it.

    Raises:
        NotPermittedError: The officer may not unlock.
    """
    payload = {"officer": signed_in.officer.officer_id, "session": str(signed_in.session_id)}
    with store.write() as session:
        sign_in_failures.forget_failures(session)
        journal.append(session, Act(kind=ActKind.SIGN_IN_UNLOCKED, at=clock(), payload=payload))
    DoorBook(store.path).forget()


def require_open(store: Store, clock: Clock, officer: Officer) -> None:
    """Raise AccountShutError, and journal it, where an officer's account opens nothing here today."""
    now = clock()
    with store.read() as session:
        account, here = accounts.account_of(session, officer.officer_id), desk.desk_of(session)
    today = now.astimezone(ZoneInfo(here.time_zone)).date()
    state = AccountState.DISABLED if account is None else account.state(now, today, here.post_code)
    if state is AccountState.OPEN:
        return
    payload = {"officer": officer.officer_id, "account": state.value}
    with store.write() as session:
        journal.append(session, Act(kind=ActKind.SIGN_IN_FAILED, at=now, payload=payload))
    raise AccountShutError(state)


def locked_until(failures: sign_in_failures.Failures) -> datetime | None:
    """Return when the lock ends that so many failures lead to: each further five double it, to an hour at most."""
    rounds, rest = divmod(failures.number, TRIES)
    if not rounds or rest or failures.last_at is None:
        return None
    doubled: timedelta = FIRST_LOCK * (1 << min(rounds - 1, 10))
    return failures.last_at + min(doubled, LONGEST_LOCK)


def _open_session(store: Store, clock: Clock, officer: Officer) -> SignedIn:
    signed_in = SignedIn(officer=officer, session_id=uuid7())
    payload = {"officer": officer.officer_id, "session": str(signed_in.session_id)}
    with store.write() as session:
        now = clock()
        accounts.add_session(session, signed_in.session_id, officer.officer_id, now)
        journal.append(session, Act(kind=ActKind.SIGNED_IN, at=now, payload=payload))
    return signed_in


def _refuse(store: Store, clock: Clock, name: str, officer: Officer | None) -> NoReturn:
    # What was typed is not kept: it may be a passphrase in the wrong field.
    payload = {"officer": None if officer is None else officer.officer_id}
    with store.write() as session:
        now = clock()
        failures = sign_in_failures.count_failure(session, name, now)
        if officer is not None:
            accounts.count_failed_sign_in(session, officer.officer_id)
        journal.append(session, Act(kind=ActKind.SIGN_IN_FAILED, at=now, payload=payload))
    _tell_door(store, name, failures)
    raise refusal_after(failures)


def refusal_after(failures: sign_in_failures.Failures) -> NotPermittedError:
    """Return what is said after one more failure: how many tries are left, or until when there are none."""
    until = locked_until(failures)
    if until is None:
        return SignInRefusedError(TRIES - failures.number % TRIES)
    locked = SignInLockedError(until)
    locked.is_noted = True
    return locked


def _tell_door(store: Store, name: str, failures: sign_in_failures.Failures) -> None:
    """Let the door count on where the database of an encrypted desk stopped, once it is closed."""
    if store.key is not None:
        DoorBook(store.path).follow(name, failures)
