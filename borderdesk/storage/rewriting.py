"""Writes a database anew under another key, and puts it in the place of the old one in one step."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from borderdesk.domain.errors import BusyError, EnvironmentFailureError
from borderdesk.keys.database_key import DatabaseKey
from borderdesk.storage.connecting import attach, connect, connect_unchanging
from borderdesk.storage.failures import failures_in_words
from borderdesk.storage.private_file import erase, overwrite, sync_folder
from borderdesk.storage.slot_file import is_plain

_ASIDE = ".rewritten"
_KEPT = ".plain-copy"


def rewrite(
    database: Path,
    old: DatabaseKey | None,
    new: DatabaseKey,
    *,
    once_alone: Callable[[], None],
    keep: bool = False,
) -> None:
    """Write a database under a new key. Killed at any moment, it leaves the old one or the new one, each whole.

    `once_alone` is called when nobody else can open the database any more, and before it changes. Where the old one is
    kept, a copy of it lies beside it until `erase_copies`.

    Raises:
        BusyError: Somebody else has the database open; nothing was changed.
        EnvironmentFailureError: The disk is full or fails; nothing was changed.
    """
    aside = database.with_name(f"{database.name}{_ASIDE}")
    try:
        _remove(aside)
        aside.touch(mode=0o600)
        # Closing any handle of a file gives its locks up, so this one is opened first and closed last.
        with database.open("r+b") as old_file, failures_in_words(), closing(connect(database, old)) as source:
            _be_alone(source)
            once_alone()
            _export(source, aside, new)
            if keep:
                _copy(source, kept_copy(database), old)
            aside.replace(database)
            sync_folder(database.parent)
            # Who opened the old file meanwhile waits for its lock, and must not write into what nobody will read.
            overwrite(old_file)
    except OSError as error:
        words = (os.strerror(error.errno) if error.errno else "unknown reason").lower()
        raise EnvironmentFailureError(f"the database cannot be written anew: {words}") from error
    finally:
        with suppress(OSError):
            _remove(aside)


def kept_copy(database: Path) -> Path:
    """Return where the copy of a database lies as it was before it was encrypted."""
    return database.with_name(f"{database.name}{_KEPT}")


def erase_copies(database: Path) -> None:
    """Make unreadable and remove the copies of a database, which an earlier key opens, or none."""
    for path in _copies(database):
        with suppress(OSError):
            erase(path)


def erase_plain_copies(database: Path) -> None:
    """Make unreadable and remove the copies of a database that are not encrypted, and what a rewriting left undone."""
    with suppress(OSError):
        _remove(database.with_name(f"{database.name}{_ASIDE}"))
    for path in _copies(database):
        with suppress(OSError):
            if is_plain(path):
                erase(path)


def _copies(database: Path) -> tuple[Path, ...]:
    return kept_copy(database), *database.parent.glob(f"{database.name}.before-*")


def export_unchanging(source: Path, target: Path, key: DatabaseKey) -> None:
    """Write a plain file that nobody changes any more under a key, aside.

    Raises:
        EnvironmentFailureError: The disk is full or fails, or the file is damaged.
    """
    target.touch(mode=0o600)
    with failures_in_words(), closing(connect_unchanging(source)) as connection:
        _export(connection, target, key)


def _be_alone(connection: sqlite3.Connection) -> None:
    """Take a lock that is kept until the connection closes; there is no write-ahead log beside the file any more."""
    # This fails as long as another connection is open.
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")
    if connection.execute("PRAGMA journal_mode").fetchone() != ("delete",):
        raise BusyError("the database is busy: another program has it open; close it and try again")


def _export(source: sqlite3.Connection, target: Path, key: DatabaseKey) -> None:
    attach(source, str(target), "fresh", key)
    (form,) = source.execute("PRAGMA main.user_version").fetchone()
    source.execute("SELECT sqlcipher_export('fresh')")
    source.execute(f"PRAGMA fresh.user_version = {form}")
    source.execute("DETACH fresh")
    # It is opened as it will be, and compared: the old file goes for good.
    with closing(connect(target, key)) as fresh:
        if _sizes(fresh) != _sizes(source) or fresh.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise EnvironmentFailureError("the database could not be written anew whole; it was left as it is")
    with target.open("rb") as file:
        os.fsync(file.fileno())


def _sizes(connection: sqlite3.Connection) -> dict[str, int]:
    """Return how many rows each table has; tables of an index of words are counted by what they are kept in."""
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0").fetchall()
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in names}


def _copy(source: sqlite3.Connection, target: Path, key: DatabaseKey | None) -> None:
    _remove(target)
    target.touch(mode=0o600)
    with closing(connect(target, key)) as copy:
        source.backup(copy)


def _remove(path: Path) -> None:
    for each in (path, path.with_name(f"{path.name}-journal")):
        erase(each)
