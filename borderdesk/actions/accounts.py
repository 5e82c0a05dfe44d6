"""Who may sign in at this desk."""

import re
from uuid import UUID

from borderdesk.actions.clock import Clock
from borderdesk.actions.slot_keeping import put_slot, slot_for
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Officer, Permission, Role
from borderdesk.keys.passphrases import hash_passphrase
from borderdesk.storage import accounts, journal
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


def add_account(
    store: Store,
    clock: Clock,
    officer: Officer,
    session_id: UUID,
    *,
    user_name: str,
    display_name: str,
    role: Role,
    passphrase: str,
) -> Officer:
    """Give a person an account, and journal it.

    Raises:
        NotPermittedError: The officer may not manage accounts.
        InvalidValueError: The user name is taken or none, the passphrase is too short, or the role is the training one.
    """
    officer.require(Permission.MANAGE_ACCOUNTS)
    if role is Role.TRAINING:
        raise InvalidValueError("role exists at a training desk only, and is given there from the start")
    added = new_officer(user_name, display_name, role)
    encoded = hash_passphrase(passphrase)
    slot = slot_for(store, added.user_name, passphrase)
    with store.write() as session:
        if accounts.officer_named(session, added.user_name) is not None:
            raise InvalidValueError("user name is taken")
        now = clock()
        accounts.add_account(session, added, encoded, now)
        put_slot(store, session, added.officer_id, slot)
        payload = {"officer": officer.officer_id, "session": str(session_id), **account_payload(added)}
        journal.append(session, Act(kind=ActKind.ACCOUNT_ADDED, at=now, payload=payload))
    return added


def list_accounts(store: Store, officer: Officer) -> tuple[Officer, ...]:
    """Return everybody with an account, by user name.

    Raises:
        NotPermittedError: The officer may not manage accounts.
    """
    officer.require(Permission.MANAGE_ACCOUNTS)
    with store.read() as session:
        return accounts.officers(session)


def officer_id_of(store: Store, user_name: str) -> str:
    """Return the id that rows of this officer bear.

    Raises:
        InvalidValueError: Nobody has this user name.
    """
    with store.read() as session:
        officer = accounts.officer_named(session, user_name.strip().casefold())
    if officer is None:
        raise InvalidValueError("nobody has this user name")
    return officer.officer_id


def account_payload(added: Officer) -> dict[str, str]:
    """Return what the journal keeps of a new account."""
    return {
        "account": added.officer_id,
        "user_name": added.user_name,
        "display_name": added.display_name,
        "role": added.role.value,
    }
