"""Encrypting a plain desk, and changing the key of an encrypted one: both write the database anew and swap it in."""

from dataclasses import replace
from pathlib import Path

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.slot_keeping import slots_beside
from borderdesk.domain.canonical import Json
from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Permission
from borderdesk.domain.watchlist import ListVersion
from borderdesk.keys.database_key import DatabaseKey
from borderdesk.storage import journal, list_pointers
from borderdesk.storage.list_encrypting import encrypt_list, plain_files
from borderdesk.storage.list_file import ListDamagedError
from borderdesk.storage.list_folder import put_in_place
from borderdesk.storage.private_file import erase
from borderdesk.storage.rewriting import erase_copies, rewrite
from borderdesk.storage.slot_file import write_slots
from borderdesk.storage.store import Store


@requires(Permission.MANAGE_ACCOUNTS)
def encrypt_desk(store: Store, folder: Path, clock: Clock, signed_in: SignedIn) -> Store:
    """Encrypt a plain desk with its lists, and return it open again; the store handed over is closed.

    Whoever has signed in since the program knows slots can open it afterwards, and everybody else once they have signed
    in while it is open. A plain copy is kept until the desk was opened with its key once more. Killed at any moment,
    the desk is plain or encrypted, and whole.

    Raises:
        NotPermittedError: The officer may not manage accounts.
        BusyError: Another program has the desk open; nothing was changed.
        EnvironmentFailureError: The disk is full or fails; nothing was changed.
    """
    key = DatabaseKey.generate()
    store.close()
    rewrite(store.path, None, key, once_alone=lambda: _let_in(store, key), keep=True)
    encrypted = Store(store.path, key)
    with encrypted.write() as session:
        act = Act(kind=ActKind.DATABASE_ENCRYPTED, at=clock(), payload=_by(signed_in))
        journal.append(session, act)
    encrypt_lists(encrypted, folder)
    return encrypted


def encrypt_lists(store: Store, folder: Path) -> None:
    """Encrypt the files of lists that lie plain beside an encrypted database, each with a key of its own.

    A damaged one stays as it is, and is said to be damaged. What lies there plain besides was left by a power cut.
    """
    if store.key is None:
        return
    for version in _plain_lists(store):
        try:
            encrypted = encrypt_list(folder, version)
        except ListDamagedError:
            continue
        with store.write() as session:
            if list_pointers.list_named(session, version.name) != version:
                continue
            for built, under in encrypted.built:
                put_in_place(built, under)
            list_pointers.put_in_force(session, encrypted.version)
    if not _plain_lists(store):
        for path in plain_files(folder):
            erase(path)


def _plain_lists(store: Store) -> tuple[ListVersion, ...]:
    with store.read() as session:
        return tuple(version for version in list_pointers.lists_in_force(session) if version.file_key is None)


@requires(Permission.MANAGE_ACCOUNTS)
def rotate_key(store: Store, clock: Clock, signed_in: SignedIn) -> Store:
    """Give an encrypted desk a new key, and return it open again; the store handed over is closed.

    Every slot takes the new key without its passphrase. Whoever was removed before and kept the old key or the old
    slots opens nothing with them any more. Killed at any moment, the desk opens with the one key or the other.

    Raises:
        NotPermittedError: The officer may not manage accounts.
        BusyError: Another program has the desk open; nothing was changed.
        EnvironmentFailureError: The desk is not encrypted, or the disk is full or fails; nothing was changed.
    """
    if store.key is None:
        raise EnvironmentFailureError("the database is not encrypted: there is no key to change")
    old, new = store.key, DatabaseKey.generate()
    store.close()
    rewrite(store.path, old, new, once_alone=lambda: _let_in(store, new, old))
    rotated = Store(store.path, new)
    finish_rotation(rotated, clock, has_new_key=True, by=signed_in)
    erase_copies(store.path)
    return rotated


def finish_rotation(store: Store, clock: Clock, *, has_new_key: bool, by: SignedIn | None = None) -> None:
    """Leave the key in the slots that opened the desk alone; a rotation that came that far is journalled.

    `by` is unknown where power failed during a rotation, and the next opening finds it done.
    """
    if store.key is None:
        return
    if has_new_key:
        payload: dict[str, Json] = {"officer": None, "session": None} if by is None else _by(by)
        with store.write() as session:
            journal.append(session, Act(kind=ActKind.DATABASE_KEY_ROTATED, at=clock(), payload=payload))
    with store.write():
        slots = slots_beside(store)
        is_due = slots.is_rotation_due and not has_new_key
        write_slots(store.path, replace(slots.let_in(store.key), is_rotation_due=is_due))


def _let_in(store: Store, *keys: DatabaseKey) -> None:
    write_slots(store.path, slots_beside(store).let_in(*keys))


def _by(signed_in: SignedIn) -> dict[str, Json]:
    return {"officer": signed_in.officer.officer_id, "session": str(signed_in.session_id)}
