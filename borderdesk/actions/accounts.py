"""Who may sign in at this desk."""

import re
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.second_person import second_unless_alone
from borderdesk.actions.sign_in import SignedIn, identify
from borderdesk.actions.slot_keeping import drop_slot, put_slot, slot_for, tidy_slots
from borderdesk.domain.account import WEIGHTY, Account
from borderdesk.domain.canonical import Json
from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Officer, Permission, Role
from borderdesk.keys.passphrases import hash_passphrase, temporary_passphrase
from borderdesk.storage import accounts, journal, sign_in_failures
from borderdesk.storage.store import Store

_USER_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")


def new_officer(user_name: str, display_name: str, role: Role) -> Officer:
    """Return an officer with an id of their own; capitals in a user name do not count.

    Raises:
        InvalidValueError: The user name is none.
    """
    name = user_name.strip().casefold()
    if not _USER_NAME.fullmatch(name):
        raise InvalidValueError("user name must be letters, digits, dots, dashes or underscores, 64 at most")
    return Officer(officer_id=str(uuid7()), user_name=name, display_name=display_name.strip() or name, role=role)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOver:
    """An account with the temporary passphrase to say to its person: once, for it is kept nowhere."""

    officer: Officer
    temporary_passphrase: str | None = field(repr=False)


@requires(Permission.MANAGE_ACCOUNTS)
def add_account(
    store: Store,
    clock: Clock,
    officer: Officer,
    session_id: UUID,
    *,
    user_name: str,
    display_name: str,
    role: Role,
    passphrase: str | None,
    posts: tuple[str, ...] = (),
    valid_from: date | None = None,
    valid_until: date | None = None,
    second: SignedIn | None = None,
) -> HandedOver:
    """Give a person an account, and journal it; without a passphrase of their own they get a temporary one.

    An account of weight needs a second person, unless nobody else at this desk could be one yet.

    Raises:
        NotPermittedError: The officer may not manage accounts, or the second one may not approve.
        SecondPersonNeededError: The role has weight, and nobody else approves it.
        InvalidValueError: The user name is taken or none, the passphrase is too short, the validity is none, or the
            role is the training one.
    """
    if role is Role.TRAINING:
        raise InvalidValueError("role exists at a training desk only, and is given there from the start")
    signed_in = SignedIn(officer=officer, session_id=session_id)
    temporary = temporary_passphrase() if passphrase is None else None
    added = replace(new_officer(user_name, display_name, role), has_temporary_passphrase=temporary is not None)
    now = clock()
    # What is made here can be opened one day: the value says so itself.
    Account(officer=added, added_at=now, valid_from=valid_from, valid_until=valid_until)
    alone = _second_for(store, clock, signed_in, second, role)
    encoded = hash_passphrase(temporary or passphrase or "")
    slot = slot_for(store, added.user_name, temporary or passphrase or "")
    with store.write() as session:
        if accounts.officer_named(session, added.user_name) is not None:
            raise InvalidValueError("user name is taken")
        accounts.add_account(
            session,
            added,
            encoded,
            now,
            handed_by=officer.officer_id,
            posts=posts,
            valid_from=valid_from,
            valid_until=valid_until,
        )
        put_slot(store, session, added.officer_id, slot)
        payload: dict[str, Json] = {
            **_by(signed_in, second),
            **account_payload(added),
            "posts": list(posts),
            "valid_from": None if valid_from is None else valid_from.isoformat(),
            "valid_until": None if valid_until is None else valid_until.isoformat(),
            "temporary": temporary is not None,
            "alone": alone,
        }
        journal.append(session, Act(kind=ActKind.ACCOUNT_ADDED, at=now, payload=payload))
    return HandedOver(officer=added, temporary_passphrase=temporary)


@requires(Permission.RESET_PASSPHRASE)
def reset_passphrase(
    store: Store, clock: Clock, signed_in: SignedIn, user_name: str, second: SignedIn | None = None
) -> HandedOver:
    """Give a person who forgot their passphrase a temporary one, and journal who gave it to whom.

    They can do nothing with it but choose their own, within a day. An account of weight needs a second person.

    Raises:
        NotPermittedError: The officer may not reset this account: their own, or an administrator's by a supervisor.
        SecondPersonNeededError: The account has weight, and nobody else approves it.
        InvalidValueError: Nobody has this user name, or the account is disabled.
    """
    account = _other_account(store, signed_in, user_name)
    officer = account.officer
    if account.disabled_at is not None:
        raise InvalidValueError("account is disabled; let its person in again first")
    if officer.role not in _RESETS.get(signed_in.officer.role, frozenset()):
        raise NotPermittedError(f"the role {signed_in.officer.role.value} may not reset this account")
    alone = _second_for(store, clock, signed_in, second, officer.role, besides=officer.officer_id)
    temporary = temporary_passphrase()
    encoded = hash_passphrase(temporary)
    slot = slot_for(store, officer.user_name, temporary)
    with store.write() as session:
        now = clock()
        by = signed_in.officer.officer_id
        accounts.set_passphrase(session, officer.officer_id, encoded, now, handed_by=by)
        put_slot(store, session, officer.officer_id, slot)
        sign_in_failures.forget_failures(session, officer.user_name)
        accounts.forget_failed_sign_ins(session, officer.officer_id)
        payload: dict[str, Json] = {**_by(signed_in, second), **account_payload(officer), "alone": alone}
        journal.append(session, Act(kind=ActKind.PASSPHRASE_RESET, at=now, payload=payload))
    tidy_slots(store)
    return HandedOver(officer=replace(officer, has_temporary_passphrase=True), temporary_passphrase=temporary)


@requires(Permission.HOLD_SESSION)
def change_passphrase(store: Store, clock: Clock, signed_in: SignedIn, before: str, after: str) -> SignedIn:
    """Choose one's own passphrase, and return the session with all the rights of its role.

    Raises:
        SignInRefusedError, SignInLockedError: The passphrase until now is wrong, as for signing in.
        InvalidValueError: The new one is too short, too long, or the one until now.
    """
    officer = identify(store, clock, signed_in.officer.user_name, before)
    if after == before:
        raise InvalidValueError("new passphrase is the one until now")
    encoded = hash_passphrase(after)
    slot = slot_for(store, officer.user_name, after)
    with store.write() as session:
        now = clock()
        accounts.set_passphrase(session, officer.officer_id, encoded, now, handed_by=None)
        put_slot(store, session, officer.officer_id, slot)
        payload: dict[str, Json] = {**_by(signed_in, None), "was_temporary": officer.has_temporary_passphrase}
        journal.append(session, Act(kind=ActKind.PASSPHRASE_CHANGED, at=now, payload=payload))
    tidy_slots(store)
    return replace(signed_in, officer=replace(officer, has_temporary_passphrase=False))


@requires(Permission.MANAGE_ACCOUNTS)
def disable_account(store: Store, clock: Clock, signed_in: SignedIn, user_name: str, reason: str) -> Account:
    """Let a person sign in no more, and journal why; nothing of theirs is deleted.

    Raises:
        NotPermittedError: The officer may not manage accounts, or it is their own.
        InvalidValueError: Nobody has this user name, no reason is given, or the account is disabled already.
    """
    if not reason.strip():
        raise InvalidValueError("reason for disabling the account is missing")
    account = _other_account(store, signed_in, user_name)
    if account.disabled_at is not None:
        raise InvalidValueError("account is disabled already")
    return _set_disabled(store, clock, signed_in, account, reason, is_disabled=True)


@requires(Permission.MANAGE_ACCOUNTS)
def enable_account(
    store: Store, clock: Clock, signed_in: SignedIn, user_name: str, reason: str, second: SignedIn | None = None
) -> Account:
    """Let a disabled person in again, and journal why. An account of weight needs a second person.

    Raises:
        NotPermittedError: The officer may not manage accounts, or it is their own.
        SecondPersonNeededError: The account has weight, and nobody else approves it.
        InvalidValueError: Nobody has this user name, no reason is given, or the account is not disabled.
    """
    if not reason.strip():
        raise InvalidValueError("reason for letting the person in is missing")
    account = _other_account(store, signed_in, user_name)
    if account.disabled_at is None:
        raise InvalidValueError("account is not disabled")
    _second_for(store, clock, signed_in, second, account.officer.role)
    return _set_disabled(store, clock, signed_in, account, reason, is_disabled=False, second=second)


@requires(Permission.READ_ACCOUNTS)
def list_accounts(store: Store, officer: Officer) -> tuple[Account, ...]:
    """Return everybody with an account, by user name.

    Raises:
        NotPermittedError: The officer may not read who has an account.
    """
    with store.read() as session:
        return accounts.accounts(session)


@requires(Permission.READ_OWN_LOG)
def officer_id_of(store: Store, officer: Officer, user_name: str) -> str:
    """Return the id that rows of the officer of a user name bear.

    Raises:
        InvalidValueError: Nobody has this user name.
    """
    with store.read() as session:
        found = accounts.officer_named(session, user_name.strip().casefold())
    if found is None:
        raise InvalidValueError("nobody has this user name")
    return found.officer_id


def account_payload(added: Officer) -> dict[str, str]:
    """Return what the journal keeps of a new account."""
    return {
        "account": added.officer_id,
        "user_name": added.user_name,
        "display_name": added.display_name,
        "role": added.role.value,
    }


_RESETS = {
    Role.SUPERVISOR: frozenset({Role.OFFICER, Role.SECONDARY_OFFICER, Role.SUPERVISOR}),
    Role.ADMINISTRATOR: frozenset(Role) - {Role.TRAINING},
    Role.TRAINING: frozenset(Role) - {Role.TRAINING},
}
"""Whose passphrase a role may reset: nobody climbs by resetting an account with more rights than their own."""


def _second_for(
    store: Store, clock: Clock, first: SignedIn, second: SignedIn | None, role: Role, besides: str = ""
) -> bool:
    """Require a second person for an account of weight; tell whether it is done alone, for want of anybody to ask."""
    if role not in WEIGHTY:
        return False
    return second_unless_alone(store, clock, first, second, "an account with this role", besides)


def _other_account(store: Store, signed_in: SignedIn, user_name: str) -> Account:
    with store.read() as session:
        found = accounts.officer_named(session, user_name.strip().casefold())
        account = None if found is None else accounts.account_of(session, found.officer_id)
    if account is None or account.officer.role is Role.TRAINING:
        raise InvalidValueError("nobody has this user name")
    if account.officer.officer_id == signed_in.officer.officer_id:
        raise NotPermittedError("nobody does this to their own account")
    return account


def _set_disabled(
    store: Store,
    clock: Clock,
    signed_in: SignedIn,
    account: Account,
    reason: str,
    *,
    is_disabled: bool,
    second: SignedIn | None = None,
) -> Account:
    kind = ActKind.ACCOUNT_DISABLED if is_disabled else ActKind.ACCOUNT_ENABLED
    with store.write() as session:
        now = clock()
        accounts.set_disabled(session, account.officer.officer_id, now if is_disabled else None)
        if is_disabled:
            drop_slot(store, session, account.officer.officer_id)
        payload: dict[str, Json] = {
            **_by(signed_in, second),
            **account_payload(account.officer),
            "reason": reason.strip(),
        }
        journal.append(session, Act(kind=kind, at=now, payload=payload))
        return accounts.account_of(session, account.officer.officer_id) or account


def _by(signed_in: SignedIn, second: SignedIn | None) -> dict[str, Json]:
    return {
        "officer": signed_in.officer.officer_id,
        "session": str(signed_in.session_id),
        "approved_by": None if second is None else second.officer.officer_id,
    }
