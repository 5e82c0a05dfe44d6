"""Backing a desk up to another disk, and making a desk from a backup on an empty machine."""

from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from borderdesk import __version__
from borderdesk.actions.clock import Clock
from borderdesk.actions.desk_setup import AlreadySetUpError, put_in_place
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import SignedIn, sign_in
from borderdesk.domain.canonical import Json
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.errors import EnvironmentFailureError, NotPermittedError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import Act, ActKind, ChainReason
from borderdesk.domain.officer import Permission
from borderdesk.domain.principal import ANONYMOUS, DESK
from borderdesk.keys.database_key import DatabaseKey
from borderdesk.keys.slots import KeySlots
from borderdesk.paths import Home
from borderdesk.storage import backup_folder, desk, journal, list_pointers
from borderdesk.storage.backup_folder import DATABASE, LISTS, Backup, copy_file, disk_in_words
from borderdesk.storage.health import whole_check
from borderdesk.storage.list_file import base_digest, file_name, name_of_file
from borderdesk.storage.migrations import is_current, migrate, version_of
from borderdesk.storage.slot_file import is_plain, slots_of
from borderdesk.storage.store import OpenSession, Store, make_one_file

KEPT = 7
"""How many backups of a desk stay in a folder."""

_TRIES = 3


@requires(Permission.BACK_UP)
def back_up(store: Store, clock: Clock, signed_in: SignedIn, home: Home, target: Path) -> Backup:
    """Back the desk up because a person asks for it, and journal it.

    Raises:
        NotPermittedError: The officer may not; the refusal is journalled.
        EnvironmentFailureError: The other disk is missing, full or failing; an older backup is as it was.
    """
    return _back_up(
        store, clock, home, target, {"officer": signed_in.officer.officer_id, "session": str(signed_in.session_id)}
    )


@requires(Permission.BACK_UP_ON_SCHEDULE, of=DESK)
def back_up_on_schedule(store: Store, clock: Clock, home: Home, target: Path) -> Backup:
    """Back the desk up because it is time to, and journal it as the desk's own act.

    Raises:
        EnvironmentFailureError: The other disk is missing, full or failing; an older backup is as it was.
    """
    return _back_up(store, clock, home, target, {"officer": None, "session": None})


@requires(Permission.BACK_UP_ON_SCHEDULE, of=DESK)
def newest_backup(store: Store, target: Path) -> Backup | None:
    """Return the newest whole backup of this desk in a folder; nothing where the folder is missing."""
    with store.read() as session:
        identity = desk.desk_of(session)
    with disk_in_words("the folder for backups cannot be read"):
        found = backup_folder.backups_in(target, identity.desk_id)
    return found[0] if found else None


@requires(Permission.EXAMINE_DESK, of=ANONYMOUS)
def check_backup(folder: Path) -> Backup:
    """Compare a backup with its checksums, and look at all of its database where that is plain.

    All of an encrypted one was looked at when the backup was made, and is again when it is restored.

    Raises:
        InvalidValueError: The folder is no backup.
        EnvironmentFailureError: The backup is damaged.
    """
    backup = backup_folder.backup_in(folder)
    backup_folder.require_whole(backup)
    if is_plain(folder / DATABASE):
        whole_check(folder / DATABASE)
    return backup


@requires(Permission.SET_UP_DESK, of=ANONYMOUS)
def restore_desk(home: Home, clock: Clock, folder: Path, who: Callable[[], tuple[str, str]]) -> DeskIdentity:
    """Make the desk of a backup in an empty home, whole or not at all, on a new chain that names the old head.

    `who` gives the user name and the passphrase of an account of the backup; a training desk asks for nobody's. A
    sequence number of the lost machine behind the backup's end never comes again, for the new chain counts from 1.

    Raises:
        AlreadySetUpError: There is a desk in this home.
        InvalidValueError: The folder is no backup.
        NotPermittedError: The passphrase is wrong, or the account may not restore; nothing is left.
        EnvironmentFailureError: The backup is damaged or a disk failed; nothing is left.
    """
    if home.database.exists():
        raise AlreadySetUpError
    backup = check_backup(folder)
    with disk_in_words("the home cannot be made"):
        home.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        aside = home.database.with_name(f"{home.database.name}.{uuid7()}")
        try:
            copy_file(folder / DATABASE, aside)
            identity = _begin_again(aside, slots_of(folder / DATABASE), clock, who)
            for name in backup.files:
                # Without a database, files beside it are those of a set-up that was cut off, and open nothing.
                if name != DATABASE:
                    (home.data / name).unlink(missing_ok=True)
                    copy_file(folder / name, home.data / name)
            put_in_place(aside, home.database)
        finally:
            for left in aside.parent.glob(f"{aside.name}*"):
                left.unlink(missing_ok=True)
    return identity


def _begin_again(
    database: Path, slots: KeySlots | None, clock: Clock, who: Callable[[], tuple[str, str]]
) -> DeskIdentity:
    name, passphrase = ("", "") if slots is None else who()
    key = None if slots is None else _key_in(database, slots, name, passphrase)
    whole_check(database, key)
    if not is_current(database, key):
        migrate(database, key=key)
    with closing(Store(database, key)) as store:
        with store.write() as session:
            identity = desk.desk_of(session)
            # The chain comes before the sign-in: the old one's next number may have been used on the lost machine.
            journal.open_chain(session, identity.desk_id, ChainReason.RESTORED, clock())
        if not identity.is_training:
            name, passphrase = (name, passphrase) if name else who()
            sign_in(store, clock, name, passphrase).officer.require(Permission.BACK_UP)
    return identity


def _key_in(database: Path, slots: KeySlots, user_name: str, passphrase: str) -> DatabaseKey:
    found = slots.opened_by_passphrase(user_name, passphrase)
    for key in () if found is None else found.keys:
        with suppress(EnvironmentFailureError):
            version_of(database, key)
            return key
    raise NotPermittedError("the name or the passphrase is wrong, or the backup is older than the account")


def _back_up(store: Store, clock: Clock, home: Home, target: Path, who: dict[str, Json]) -> Backup:
    with store.read() as session:
        identity = desk.desk_of(session)
    made_at = clock()
    for _ in range(_TRIES):
        with backup_folder.folder_being_made(target, identity.desk_id, made_at) as aside:
            copy = aside / DATABASE
            store.copy_to(copy)
            whole_check(copy, store.key)
            head, names = _contents(copy, home.lists, store.key)
            if not _copy_lists(store, home.lists, names, aside / LISTS):
                # A list was swapped meanwhile, and its old file is gone: the next copy names the new one.
                continue
            for file in home.beside_database:
                copy_file(file, aside / file.name)
            made = backup_folder.put_in_place(aside, identity.desk_id, made_at, __version__, head)
            backup_folder.keep_newest(target, made, KEPT)
            break
    else:
        raise EnvironmentFailureError("the lists were changed while they were copied; try again")
    payload: dict[str, Json] = {**who, "backup": made.folder.name, "head": made.head, "bytes": made.size}
    with store.write() as session:
        journal.append(session, Act(kind=ActKind.BACKED_UP, at=clock(), payload=payload))
    return made


def _contents(copy: Path, lists: Path, key: DatabaseKey | None) -> tuple[str, frozenset[str]]:
    """Return the link at the end of a copy's journal, and the names of the list files that it needs."""
    with closing(Store(copy, key)) as copied, copied.read() as session:
        last, names = journal.head(session), _lists_of(session, lists)
    make_one_file(copy, key)
    if last is None:
        raise EnvironmentFailureError("the copy of the database has no journal")
    return last.link.hex(), names


def _lists_of(session: OpenSession, lists: Path) -> frozenset[str]:
    keys = {file_name(one): list_pointers.key_of(one) for one in list_pointers.lists_in_force(session)}
    names = set(keys)
    below = {base_digest(lists / name, key) for name, key in keys.items() if (lists / name).exists()}
    return frozenset(names | {name_of_file(digest) for digest in below if digest is not None})


def _copy_lists(store: Store, lists: Path, names: frozenset[str], target: Path) -> bool:
    """Copy list files; False where one was swapped meanwhile. One that the desk itself misses is left out."""
    for name in names:
        try:
            copy_file(lists / name, target / name)
        except FileNotFoundError:
            with store.read() as session:
                if name not in _lists_of(session, lists):
                    return False
    return True
