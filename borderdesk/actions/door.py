"""The door of a desk: from a name and a passphrase, or a code, to an open database with an officer signed in."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import NoReturn

from borderdesk.actions.clock import Clock
from borderdesk.actions.damaged_desk import Recovered, recover_if_damaged
from borderdesk.actions.desk_opening import open_store
from borderdesk.actions.encrypting import encrypt_desk, encrypt_lists, finish_rotation
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import (
    SignedIn,
    SignInLockedError,
    locked_until,
    refusal_after,
    sign_in,
    sign_in_for_training,
)
from borderdesk.actions.slot_keeping import put_slot, slot_for, slots_beside, tidy_slots
from borderdesk.domain.canonical import Json
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.door_sign import DoorSign
from borderdesk.domain.errors import EnvironmentFailureError, NotPermittedError, NotSetUpError
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Permission
from borderdesk.domain.principal import ANONYMOUS
from borderdesk.keys.codes import secret_of
from borderdesk.keys.passphrases import hash_passphrase
from borderdesk.keys.slots import KeySlots, OpenedSlot, Slot, SlotKind
from borderdesk.paths import Home
from borderdesk.storage import accounts, journal, list_pointers, sign_in_failures
from borderdesk.storage.door_files import DoorBook, put_up_sign, sign_at
from borderdesk.storage.rewriting import erase_plain_copies
from borderdesk.storage.slot_file import is_encrypted, slots_of, write_slots
from borderdesk.storage.store import Store


class NotLetInError(NotPermittedError):
    """The passphrase is right, and nobody has let this account into this desk yet."""

    def __init__(self) -> None:
        super().__init__("this desk does not know the account yet: sign in here once while somebody else has it open")


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedDesk:
    """A desk whose database is open, and the officer who opened it."""

    store: Store
    identity: DeskIdentity
    signed_in: SignedIn
    recovered: Recovered | None = None


def is_closed(home: Home) -> bool:
    """Tell whether a desk can only be opened by somebody who signs in.

    Raises:
        NotSetUpError: There is no desk in this home.
    """
    if not home.database.exists():
        raise NotSetUpError("no desk is set up here; run: borderdesk init")
    return is_encrypted(home.database)


def is_for_training(home: Home) -> bool:
    """Tell whether a desk is one for training, which nobody has to sign in at.

    Raises:
        NotSetUpError: There is no desk in this home.
    """
    if is_closed(home):
        return False
    store, identity = open_store(home)
    with closing(store):
        if not identity.is_training:
            renew_sign(home, store, identity)
    return identity.is_training


def door_sign(home: Home) -> DoorSign:
    """Return what stands at the door."""
    return sign_at(home.door_sign)


@requires(Permission.SIGN_IN, of=ANONYMOUS)
def enter(home: Home, clock: Clock, user_name: str, passphrase: str, *, heals: bool = False) -> OpenedDesk:
    """Open a desk and sign in. A plain live desk is encrypted by the first who may manage its accounts.

    `heals` is for who is alone with the home: a damaged database is then replaced by what can be saved of it.
    Tries that fail while the database is closed are counted beside it, and journalled at the next opening.

    Raises:
        NotSetUpError: There is no desk in this home.
        SignInRefusedError: The name or the passphrase is wrong; both take the same time to find out.
        SignInLockedError: Too many tries with this name failed.
        NotLetInError: The account is new here.
        EnvironmentFailureError: The disk failed, or a newer program made the database.
    """
    if not is_closed(home):
        return _enter_plain(home, clock, user_name, passphrase)
    slots = _slots_at(home)
    _require_unlocked(home, clock, user_name)
    found = slots.opened_by_passphrase(user_name, passphrase)
    if found is None:
        _refuse_at_door(home, clock, user_name)
    recovered = _healed(home, clock, found) if heals else None
    with _opened(home, clock, found) as (store, identity):
        signed_in = sign_in(store, clock, user_name, passphrase)
    return _ready(home, OpenedDesk(store=store, identity=identity, signed_in=signed_in, recovered=recovered))


@requires(Permission.SIGN_IN, of=ANONYMOUS)
def enter_with_code(home: Home, clock: Clock, user_name: str, code: str, new_passphrase: str) -> OpenedDesk:
    """Open a desk with a code, and give an account a new passphrase; a one-time code opens nothing a second time.

    The recovery code goes on opening the desk until another is made.

    Raises:
        NotSetUpError: There is no desk in this home.
        InvalidValueError: The code is mistyped, or the new passphrase is too short; nothing was counted or used up.
        SignInRefusedError: The code opens nothing here, or nobody has the name.
        SignInLockedError: Too many tries with this name failed.
        EnvironmentFailureError: The disk failed, or the desk is not encrypted.
    """
    if not is_closed(home):
        raise EnvironmentFailureError("the database is not encrypted: there is nothing that a code could open")
    secret, encoded = secret_of(code), hash_passphrase(new_passphrase)
    slots = _slots_at(home)
    _require_unlocked(home, clock, user_name)
    found = slots.opened_by_code(secret)
    if found is None:
        _refuse_at_door(home, clock, user_name)
    with _opened(home, clock, found) as (store, identity):
        _change_passphrase(store, clock, user_name, new_passphrase, encoded, found.slot)
        signed_in = sign_in(store, clock, user_name, new_passphrase)
    return _ready(home, OpenedDesk(store=store, identity=identity, signed_in=signed_in))


@requires(Permission.SIGN_IN, of=ANONYMOUS)
def sign_in_with_code(store: Store, clock: Clock, user_name: str, code: str, new_passphrase: str) -> SignedIn:
    """Do at an open desk what `enter_with_code` does at a closed one.

    Raises:
        InvalidValueError, SignInRefusedError, SignInLockedError: As there.
    """
    secret, encoded = secret_of(code), hash_passphrase(new_passphrase)
    with store.read() as session:
        until = locked_until(sign_in_failures.failures_of(session, user_name.strip().casefold()))
    if until is not None and clock() < until:
        raise SignInLockedError(until)
    slots = slots_of(store.path)
    found = None if slots is None else slots.opened_by_code(secret)
    if found is None:
        _refuse_inside(store, clock, user_name)
    _change_passphrase(store, clock, user_name, new_passphrase, encoded, found.slot)
    return sign_in(store, clock, user_name, new_passphrase)


@requires(Permission.SIGN_IN, of=ANONYMOUS)
def enter_for_training(home: Home, clock: Clock) -> OpenedDesk:
    """Open a training desk for its officer, who has no passphrase.

    Raises:
        NotSetUpError: There is no desk in this home.
        NotPermittedError: This is no training desk.
    """
    if is_closed(home):
        raise NotPermittedError("only a training desk opens without a passphrase")
    store, identity = open_store(home)
    with _closed_on_error(store):
        return OpenedDesk(store=store, identity=identity, signed_in=sign_in_for_training(store, clock))


def renew_sign(home: Home, store: Store, identity: DeskIdentity) -> None:
    """Say at the door how things stand now."""
    with store.read() as session:
        lists = tuple(version.imported_at for version in list_pointers.lists_in_force(session))
    sign = DoorSign.of(identity, lists)
    if sign != sign_at(home.door_sign):
        put_up_sign(home.door_sign, sign)


def _enter_plain(home: Home, clock: Clock, user_name: str, passphrase: str) -> OpenedDesk:
    store, identity = open_store(home)
    with _closed_on_error(store):
        if not identity.is_training and slots_of(store.path) is None:
            # From now on whoever signs in leaves a slot behind, for the day on which the desk is encrypted.
            with store.write():
                write_slots(store.path, KeySlots.new())
        signed_in = sign_in(store, clock, user_name, passphrase)
    if not identity.is_training and signed_in.officer.may(Permission.MANAGE_ACCOUNTS):
        store = _encrypted(store, home, clock, signed_in)
    if not identity.is_training:
        renew_sign(home, store, identity)
    return OpenedDesk(store=store, identity=identity, signed_in=signed_in)


def _encrypted(store: Store, home: Home, clock: Clock, signed_in: SignedIn) -> Store:
    """Encrypt a desk now where that can be done; where it cannot, the desk works on as it is, and doctor says so."""
    try:
        return encrypt_desk(store, home.lists, clock, signed_in)
    except EnvironmentFailureError:
        if is_encrypted(store.path):
            raise
        return Store(store.path)


def _healed(home: Home, clock: Clock, found: OpenedSlot) -> Recovered | None:
    """Look for damage with the first key of a slot; with a key that does not fit, the file is none, and left alone."""
    return next(filter(None, (recover_if_damaged(home, clock, key) for key in found.keys)), None)


@contextmanager
def _opened(home: Home, clock: Clock, found: OpenedSlot) -> Iterator[tuple[Store, DeskIdentity]]:
    """Open the database with the first of a slot's keys that fits; it is closed again only where the block fails."""
    if not found.keys:
        raise NotLetInError
    store, identity = _with_one_of(home, found)
    with _closed_on_error(store):
        if len(found.keys) > 1:
            finish_rotation(store, clock, has_new_key=store.key == found.keys[0])
        _journal_failures(store, clock)
        yield store, identity


def _with_one_of(home: Home, found: OpenedSlot) -> tuple[Store, DeskIdentity]:
    for key in found.keys[:-1]:
        try:
            return open_store(home, key)
        except EnvironmentFailureError as error:
            if getattr(error, "exit_code", None) is not None:
                raise
    return open_store(home, found.keys[-1])


def _ready(home: Home, opened: OpenedDesk) -> OpenedDesk:
    """Do what every opening with a key does: the desk has proved that its key works."""
    with _closed_on_error(opened.store):
        tidy_slots(opened.store)
        encrypt_lists(opened.store, home.lists)
        erase_plain_copies(opened.store.path)
        renew_sign(home, opened.store, opened.identity)
    return opened


def _change_passphrase(store: Store, clock: Clock, user_name: str, passphrase: str, encoded: str, used: Slot) -> None:
    with store.read() as session:
        officer = accounts.officer_named(session, user_name.strip().casefold())
    if officer is None:
        _refuse_inside(store, clock, user_name)
    slot = slot_for(store, officer.user_name, passphrase)
    payload: dict[str, Json] = {"officer": officer.officer_id, "code": used.kind.value, "number": used.number}
    with store.write() as session:
        accounts.set_passphrase(session, officer.officer_id, encoded, clock(), handed_by=None)
        put_slot(store, session, officer.officer_id, slot)
        journal.append(session, Act(kind=ActKind.CODE_USED, at=clock(), payload=payload))
        # The code is gone before the new passphrase counts: where power fails in between, it is the one thing lost.
        if used.kind is SlotKind.ONE_TIME:
            write_slots(store.path, slots_beside(store).without(used))


def _slots_at(home: Home) -> KeySlots:
    slots = slots_of(home.database)
    if slots is None:
        raise EnvironmentFailureError("the slots of the database's key are missing; restore them from a backup")
    return slots


def _require_unlocked(home: Home, clock: Clock, user_name: str) -> None:
    until = locked_until(DoorBook(home.database).failures_of(user_name.strip().casefold()))
    if until is not None and clock() < until:
        raise SignInLockedError(until)


def _refuse_at_door(home: Home, clock: Clock, user_name: str) -> NoReturn:
    raise refusal_after(DoorBook(home.database).count(user_name.strip().casefold(), clock()))


def _refuse_inside(store: Store, clock: Clock, user_name: str) -> NoReturn:
    name = user_name.strip().casefold()
    with store.write() as session:
        now = clock()
        failures = sign_in_failures.count_failure(session, name, now)
        journal.append(session, Act(kind=ActKind.SIGN_IN_FAILED, at=now, payload={"officer": None}))
    DoorBook(store.path).follow(name, failures)
    raise refusal_after(failures)


def _journal_failures(store: Store, clock: Clock) -> None:
    """Bring what was counted beside the closed database into it and into the journal."""
    book = DoorBook(store.path)
    known = book.all()
    if not any(item.unwritten for item in known.values()):
        return
    with store.write() as session:
        names = {sign_in_failures.bucket_of(officer.user_name): officer for officer in accounts.officers(session)}
        for bucket, item in sorted(known.items()):
            if not item.unwritten or item.first_unwritten_at is None or item.failures.last_at is None:
                continue
            sign_in_failures.take_over(session, bucket, item.failures)
            officer = names.get(bucket)
            payload: dict[str, Json] = {
                "officer": None if officer is None else officer.officer_id,
                "before_opening": item.unwritten,
                "first_at": item.first_unwritten_at.isoformat(),
                "last_at": item.failures.last_at.isoformat(),
            }
            journal.append(session, Act(kind=ActKind.SIGN_IN_FAILED, at=clock(), payload=payload))
    book.written()


@contextmanager
def _closed_on_error(store: Store) -> Iterator[None]:
    try:
        yield
    except BaseException:
        store.close()
        raise
