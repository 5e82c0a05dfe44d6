"""Codes that open a desk where a passphrase is lost: one for recovery, and a sheet of them for the nights."""

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.slot_keeping import slots_beside
from borderdesk.domain.canonical import Json
from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Permission
from borderdesk.keys.codes import ONE_TIME_LETTERS, RECOVERY_LETTERS, new_code, secret_of
from borderdesk.keys.database_key import DatabaseKey
from borderdesk.keys.slots import Slot, SlotKind
from borderdesk.storage import journal
from borderdesk.storage.slot_file import write_slots
from borderdesk.storage.store import Store

CODES = 10


@requires(Permission.MANAGE_ACCOUNTS)
def make_recovery_code(store: Store, clock: Clock, signed_in: SignedIn) -> str:
    """Return a new recovery code, to be printed once and kept away from the desk; the one before opens nothing now.

    Raises:
        NotPermittedError: The officer may not manage accounts.
        EnvironmentFailureError: The database is not encrypted.
    """
    code = new_code(RECOVERY_LETTERS)
    slot = Slot.for_code(SlotKind.RECOVERY, secret_of(code), slots_beside(store).salt).let_in(_key(store))
    _replace_codes(store, clock, signed_in, SlotKind.RECOVERY, (slot,), ActKind.RECOVERY_CODE_MADE)
    return code


@requires(Permission.MANAGE_ACCOUNTS)
def make_one_time_codes(store: Store, clock: Clock, signed_in: SignedIn, number: int = CODES) -> tuple[str, ...]:
    """Return new one-time codes in the order of their numbers from 1; those made before open nothing now.

    Raises:
        NotPermittedError: The officer may not manage accounts.
        EnvironmentFailureError: The database is not encrypted.
    """
    key, salt = _key(store), slots_beside(store).salt
    codes = tuple(new_code(ONE_TIME_LETTERS) for _ in range(number))
    made = tuple(
        Slot.for_code(SlotKind.ONE_TIME, secret_of(code), salt, place).let_in(key)
        for place, code in enumerate(codes, start=1)
    )
    _replace_codes(store, clock, signed_in, SlotKind.ONE_TIME, made, ActKind.ONE_TIME_CODES_MADE)
    return codes


def has_recovery_code(store: Store) -> bool:
    """Tell whether a recovery code was made for this desk; one without an encrypted database needs none."""
    return store.key is None or bool(slots_beside(store).of_kind(SlotKind.RECOVERY))


def _replace_codes(
    store: Store, clock: Clock, signed_in: SignedIn, kind: SlotKind, made: tuple[Slot, ...], act: ActKind
) -> None:
    payload: dict[str, Json] = {
        "officer": signed_in.officer.officer_id,
        "session": str(signed_in.session_id),
        "codes": len(made),
    }
    with store.write() as session:
        slots = slots_beside(store)
        journal.append(session, Act(kind=act, at=clock(), payload=payload))
        write_slots(store.path, slots.without(*slots.of_kind(kind)).with_slots(*made))


def _key(store: Store) -> DatabaseKey:
    if store.key is None:
        raise EnvironmentFailureError("the database is not encrypted: there is nothing that a code could open")
    return store.key
