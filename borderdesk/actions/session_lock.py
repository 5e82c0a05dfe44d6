"""The lock of a running session: the officer's PIN opens it, and after five wrong ones the passphrase alone."""

from dataclasses import dataclass, field
from enum import StrEnum

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import SignedIn, identify, require_open, sign_in
from borderdesk.domain.canonical import Json
from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Permission
from borderdesk.domain.principal import ANONYMOUS
from borderdesk.keys.passphrases import hash_pin, verify_passphrase
from borderdesk.storage import journal
from borderdesk.storage.store import Store

PIN_TRIES = 5


class LockCause(StrEnum):
    """Why a session was locked."""

    OFFICER = "officer"
    IDLE = "idle"


class OpenRead(StrEnum):
    """What became of the traveller at the desk when another officer took over."""

    NONE = "none"
    HANDED_OVER = "handed_over"
    KEPT = "kept"


class PinRefusedError(NotPermittedError):
    """The PIN is wrong; with no tries left only the passphrase unlocks."""

    def __init__(self, tries_left: int) -> None:
        super().__init__("the PIN is wrong")
        self.tries_left, self.is_noted = tries_left, True


@dataclass(slots=True)
class SessionPin:
    """The PIN of one session: its hash lives in memory, as long as the session does, and nowhere else."""

    _encoded: str | None = field(default=None, repr=False)
    tries_left: int = PIN_TRIES

    @property
    def may_unlock(self) -> bool:
        """There is a PIN, and it has not been mistyped too often."""
        return self._encoded is not None and self.tries_left > 0

    def set(self, pin: str) -> None:
        """Take a new PIN.

        Raises:
            InvalidValueError: It is not 6 to 12 digits, or one that anybody would try first.
        """
        self._encoded, self.tries_left = hash_pin(pin), PIN_TRIES

    def try_with(self, pin: str) -> bool:
        """Tell whether this is the PIN; each wrong one costs a try, the right one gives them back."""
        if not self.may_unlock:
            return False
        if verify_passphrase(self._encoded, pin):
            self.tries_left = PIN_TRIES
            return True
        self.tries_left -= 1
        return False


@requires(Permission.HOLD_SESSION)
def lock_session(store: Store, clock: Clock, signed_in: SignedIn, cause: LockCause) -> None:
    """Journal that the desk was locked."""
    _journal(store, clock, ActKind.SESSION_LOCKED, signed_in, cause=cause.value)


@requires(Permission.HOLD_SESSION)
def unlock_with_pin(store: Store, clock: Clock, signed_in: SignedIn, pin: SessionPin, typed: str) -> None:
    """Go on with a session, and journal it; who was disabled meanwhile does not.

    Raises:
        AccountShutError: The account opens nothing here any more.
        PinRefusedError: The PIN is wrong or may not be used any more; the failure is journalled.
    """
    if not pin.try_with(typed):
        _journal(store, clock, ActKind.UNLOCK_FAILED, signed_in, tries_left=pin.tries_left)
        raise PinRefusedError(pin.tries_left)
    require_open(store, clock, signed_in.officer)
    _journal(store, clock, ActKind.SESSION_UNLOCKED, signed_in, way="pin")


@requires(Permission.HOLD_SESSION)
def unlock_with_passphrase(store: Store, clock: Clock, signed_in: SignedIn, pin: SessionPin, passphrase: str) -> None:
    """Go on with a session and give its PIN all its tries again; journal it.

    Raises:
        SignInRefusedError, SignInLockedError: As for signing in.
    """
    identify(store, clock, signed_in.officer.user_name, passphrase)
    pin.tries_left = PIN_TRIES
    _journal(store, clock, ActKind.SESSION_UNLOCKED, signed_in, way="passphrase")


@requires(Permission.SIGN_IN, of=ANONYMOUS)
def change_officer(
    store: Store, clock: Clock, leaving: SignedIn, user_name: str, passphrase: str, *, has_open_read: bool
) -> tuple[SignedIn, OpenRead]:
    """Sign another officer in at a locked desk and journal what becomes of the traveller who stands there.

    The read is handed over to who may inspect, for the traveller does not go away; for anybody else it is kept until
    the officer who leaves comes back. Who signs in again instead of unlocking is no change.

    Raises:
        SignInRefusedError, SignInLockedError: As for signing in.
    """
    coming = sign_in(store, clock, user_name, passphrase)
    open_read = OpenRead.NONE
    if has_open_read:
        open_read = OpenRead.HANDED_OVER if coming.officer.may(Permission.INSPECT) else OpenRead.KEPT
    _journal(
        store,
        clock,
        ActKind.OFFICER_CHANGED,
        coming,
        left=leaving.officer.officer_id,
        left_session=str(leaving.session_id),
        open_read=open_read.value,
    )
    return coming, open_read


def _journal(store: Store, clock: Clock, kind: ActKind, signed_in: SignedIn, **about: Json) -> None:
    payload = {"officer": signed_in.officer.officer_id, "session": str(signed_in.session_id), **about}
    with store.write() as session:
        journal.append(session, Act(kind=kind, at=clock(), payload=payload))
