"""Making a new home: its database, who the desk is, its rules and its first account."""

import os
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from borderdesk import __version__
from borderdesk.actions.accounts import account_payload, new_officer
from borderdesk.actions.checkpoints import make_signing_key
from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.rules import rules_payload
from borderdesk.actions.sign_in import TRAINING_USER
from borderdesk.domain.canonical import Json
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.door_sign import DoorSign
from borderdesk.domain.errors import BorderDeskError, EnvironmentFailureError, InvalidValueError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import Act, ActKind, ChainReason
from borderdesk.domain.officer import Officer, Permission, Role
from borderdesk.domain.principal import ANONYMOUS
from borderdesk.domain.verdict import DeskRules
from borderdesk.keys.codes import RECOVERY_LETTERS, new_code, secret_of
from borderdesk.keys.database_key import DatabaseKey
from borderdesk.keys.passphrases import hash_passphrase
from borderdesk.keys.slots import KeySlots, Slot, SlotKind
from borderdesk.paths import Home
from borderdesk.storage import accounts, desk, journal, rules
from borderdesk.storage.door_files import put_up_sign
from borderdesk.storage.migrations import migrate
from borderdesk.storage.slot_file import write_slots
from borderdesk.storage.store import Store

TRAINING_POST = "TRAINING"


class AlreadySetUpError(BorderDeskError):
    """There is a desk in this home; it was left as it is."""

    def __init__(self) -> None:
        super().__init__("there is a desk in this home already; it was left as it is")


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskSetUp:
    """A new desk. A live one is encrypted; its recovery code is said this once and kept nowhere."""

    identity: DeskIdentity
    recovery_code: str | None = field(repr=False)


@requires(Permission.SET_UP_DESK, of=ANONYMOUS)
def set_up_desk(
    home: Home,
    clock: Clock,
    *,
    training: bool,
    post_code: str = TRAINING_POST,
    post_name: str = "Training post",
    lane: str = "1",
    user_name: str = "",
    display_name: str = "",
    passphrase: str = "",
) -> DeskSetUp:
    """Make a home whole or not at all: it is built aside and put in its place at the end.

    A live desk needs a first administrator, whose passphrase opens its encrypted database. A training desk is plain; it
    has an administrator where a user name is given, and always an officer who needs no passphrase.

    Raises:
        AlreadySetUpError: There is a desk in this home.
        InvalidValueError: A live desk has no post of its own or no administrator, or the passphrase is too short.
    """
    if home.database.exists():
        raise AlreadySetUpError
    if not training and (post_code == TRAINING_POST or not user_name):
        raise InvalidValueError("a live desk needs its post and a first administrator")
    identity = DeskIdentity(desk_id=uuid7(), post_code=post_code, post_name=post_name, lane=lane, is_training=training)
    people: list[tuple[Officer, str | None]] = []
    if user_name:
        administrator = new_officer(user_name, display_name, Role.ADMINISTRATOR)
        people.append((administrator, hash_passphrase(passphrase)))
    if training:
        people.append((new_officer(TRAINING_USER, "Training officer", Role.TRAINING), None))
    key = None if training else DatabaseKey.generate()
    try:
        if key is None:
            _build(home, clock, identity, people, None, None)
            return DeskSetUp(identity=identity, recovery_code=None)
        code = new_code(RECOVERY_LETTERS)
        empty = KeySlots.new()
        slot = Slot.for_account(user_name, passphrase, empty.salt)
        recovery = Slot.for_code(SlotKind.RECOVERY, secret_of(code), empty.salt)
        _build(home, clock, identity, people, key, empty.with_slots(slot, recovery).let_in(key))
        return DeskSetUp(identity=identity, recovery_code=code)
    except OSError as error:
        raise EnvironmentFailureError(f"the home cannot be made: {os.strerror(error.errno or 0)}") from error


def _build(
    home: Home,
    clock: Clock,
    identity: DeskIdentity,
    people: list[tuple[Officer, str | None]],
    key: DatabaseKey | None,
    slots: KeySlots | None,
) -> None:
    home.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    aside = home.database.with_name(f"{home.database.name}.{identity.desk_id}")
    try:
        migrate(aside, key=key)
        with closing(Store(aside, key)) as store:
            _fill(store, clock, identity, people, slots)
        with _one_at_a_time(home.data):
            if home.database.exists():
                raise AlreadySetUpError
            if slots is not None:
                # Slots without a database are those of a set-up that was killed here, and open nothing.
                write_slots(home.database, slots)
                put_up_sign(home.door_sign, DoorSign.of(identity, ()))
            put_in_place(aside, home.database)
    finally:
        aside.unlink(missing_ok=True)


@contextmanager
def _one_at_a_time(folder: Path) -> Iterator[None]:
    """Hold a lock on a folder, which the death of its holder frees; where there are none, hope stands for it."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _fill(
    store: Store,
    clock: Clock,
    identity: DeskIdentity,
    people: list[tuple[Officer, str | None]],
    slots: KeySlots | None,
) -> None:
    first = people[0][0]
    in_force = DeskRules(admits_specimens=identity.is_training)
    with store.write() as session:
        now = clock()
        desk.add_desk(session, identity)
        journal.open_chain(session, identity.desk_id, ChainReason.FRESH, now)
        about: dict[str, Json] = {
            "post": identity.post_code,
            "lane": identity.lane,
            "training": identity.is_training,
            "program": __version__,
        }
        journal.append(session, Act(kind=ActKind.DESK_SET_UP, at=now, payload=about))
        make_signing_key(session, clock)
        for officer, encoded in people:
            accounts.add_account(session, officer, encoded, now)
            payload = {"officer": first.officer_id, "session": None, **account_payload(officer)}
            journal.append(session, Act(kind=ActKind.ACCOUNT_ADDED, at=now, payload=payload))
        for slot in () if slots is None else slots.of_kind(SlotKind.ACCOUNT):
            accounts.set_slot_id(session, first.officer_id, slot.slot_id)
        rules.add_rules(session, in_force, now, first.officer_id)
        setting: dict[str, Json] = {"officer": first.officer_id, **rules_payload(in_force)}
        journal.append(session, Act(kind=ActKind.RULES_SET, at=now, payload=setting))


def put_in_place(built: Path, place: Path) -> None:
    """Give the file its name, which must be free: of two set-ups at once one wins and the other changes nothing."""
    try:
        place.hardlink_to(built)
    except FileExistsError as error:
        raise AlreadySetUpError from error
    folder = os.open(place.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
