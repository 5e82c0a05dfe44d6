"""The desk's signing key, and the checkpoints that it signs with it."""

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.checkpoint import SignedCheckpoint
from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Permission
from borderdesk.domain.principal import DESK
from borderdesk.keys.signing import SigningKey
from borderdesk.storage import checkpoints, journal
from borderdesk.storage.desk_key import add_key, signing_key
from borderdesk.storage.store import OpenSession, Store


def make_signing_key(session: OpenSession, clock: Clock) -> None:
    """Give a desk its key, and journal its public half, in the transaction of who asks."""
    key = SigningKey.generate()
    add_key(session, key)
    public = {"officer": None, "public_key": key.verifying_key.public.hex()}
    journal.append(session, Act(kind=ActKind.SIGNING_KEY_MADE, at=clock(), payload=public))


@requires(Permission.KEEP_JOURNAL, of=DESK)
def ensure_signing_key(store: Store, clock: Clock) -> None:
    """Give a desk a key that was set up before desks had one; the journal tells of each that was ever made."""
    with store.read() as session:
        if _has_key(session):
            return
    with store.write() as session:
        if not _has_key(session) and journal.head(session) is not None:
            make_signing_key(session, clock)


def public_key(store: Store) -> bytes:
    """Return the half of the desk's key that everybody may have.

    Raises:
        EnvironmentFailureError: The desk has no key.
    """
    with store.read() as session:
        key = signing_key(session)
    if key is None:
        raise EnvironmentFailureError("the desk has no key to sign with")
    return key.verifying_key.public


@requires(Permission.KEEP_JOURNAL, of=DESK)
def take_checkpoint(store: Store, clock: Clock) -> SignedCheckpoint:
    """Sign what the journal comes to now: before each exchange with a hub, and wherever it leaves the desk.

    Raises:
        EnvironmentFailureError: The desk has no key, or no journal.
    """
    with store.write() as session:
        signed = journal.take_checkpoint(session, clock())
    if signed is None:
        raise EnvironmentFailureError("the desk has no key to sign with")
    return signed


@requires(Permission.VERIFY_JOURNAL)
def sign_checkpoint(store: Store, clock: Clock, signed_in: SignedIn) -> SignedCheckpoint:
    """Take a checkpoint because a person asks for one.

    Raises:
        NotPermittedError: The officer may not verify the journal.
        EnvironmentFailureError: The desk has no key, or no journal.
    """
    return take_checkpoint(store, clock)


def newest_checkpoint(store: Store) -> SignedCheckpoint | None:
    """Return the checkpoint that was taken last, as the shift sheet prints it."""
    with store.read() as session:
        return checkpoints.newest_checkpoint(session)


def _has_key(session: OpenSession) -> bool:
    try:
        return signing_key(session) is not None
    except InvalidValueError:
        # A damaged key is not replaced: whoever verifies the journal is to see it.
        return True
