"""Signing in: a user name and a passphrase in, an officer with a session out."""

from dataclasses import dataclass
from uuid import UUID

from borderdesk.actions.clock import Clock
from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Officer, Role
from borderdesk.keys.passphrases import verify_passphrase
from borderdesk.storage import accounts, desk, journal
from borderdesk.storage.store import Store

TRAINING_USER = "training"


class SignInRefusedError(NotPermittedError):
    """The user name or the passphrase is wrong; the text does not say which."""

    def __init__(self) -> None:
        super().__init__("the user name or the passphrase is wrong")


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn:
    """An officer at work; every row that they write names the session."""

    officer: Officer
    session_id: UUID


def sign_in(store: Store, clock: Clock, user_name: str, passphrase: str) -> SignedIn:
    """Open a session for an officer, and journal it; a failure is counted and journalled too.

    Raises:
        SignInRefusedError: The name or the passphrase is wrong; both take the same time to find out.
    """
    with store.read() as session:
        officer = accounts.officer_named(session, user_name.strip().casefold())
        encoded = None if officer is None else accounts.passphrase_hash_of(session, officer.officer_id)
    if not verify_passphrase(encoded, passphrase) or officer is None:
        _note_failure(store, clock, officer)
        raise SignInRefusedError
    return _open_session(store, clock, officer)


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


def _open_session(store: Store, clock: Clock, officer: Officer) -> SignedIn:
    signed_in = SignedIn(officer=officer, session_id=uuid7())
    payload = {"officer": officer.officer_id, "session": str(signed_in.session_id)}
    with store.write() as session:
        now = clock()
        accounts.add_session(session, signed_in.session_id, officer.officer_id, now)
        journal.append(session, Act(kind=ActKind.SIGNED_IN, at=now, payload=payload))
    return signed_in


def _note_failure(store: Store, clock: Clock, officer: Officer | None) -> None:
    # What was typed is not kept: it may be a passphrase in the wrong field.
    payload = {"officer": None if officer is None else officer.officer_id}
    with store.write() as session:
        if officer is not None:
            accounts.count_failed_sign_in(session, officer.officer_id)
        journal.append(session, Act(kind=ActKind.SIGN_IN_FAILED, at=clock(), payload=payload))
