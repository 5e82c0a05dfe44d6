"""The folder of list files: puts a built version in its place, and clears away what nobody needs."""

import os
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path

from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.watchlist import ListVersion
from borderdesk.storage.connecting import connect, driver
from borderdesk.storage.list_file import base_digest, file_name, name_of_file
from borderdesk.storage.list_pointers import key_of

_BEING_BUILT = ".part"


def place_to_build(folder: Path) -> Path:
    """Return a free name in the folder of lists, which is made where it is missing.

    Raises:
        EnvironmentFailureError: The folder cannot be made.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentFailureError(f"the folder of lists cannot be made: {error.strerror}") from None
    return folder / f"{uuid7()}{_BEING_BUILT}"


def put_in_place(built: Path, version: ListVersion) -> None:
    """Give a built file the name under which its version is opened; that survives a power cut.

    Raises:
        EnvironmentFailureError: The file is gone or the disk failed.
    """
    try:
        built.rename(built.parent / file_name(version))
        folder = os.open(built.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except OSError as error:
        raise EnvironmentFailureError(f"the list cannot be put in its place: {error.strerror}") from None


def clear_away(folder: Path, in_force: Iterable[ListVersion]) -> None:
    """Remove the files of versions that are in force no more, and those that a broken import left.

    Whoever has a removed file open reads on from it. To be called while no import can finish, which is inside a
    write transaction.
    """
    kept = set[str]()
    for version in in_force:
        kept.add(file_name(version))
        # A version that holds what has changed needs the file below it.
        below = base_digest(folder / file_name(version), key_of(version))
        kept |= set() if below is None else {name_of_file(below)}
    for path in folder.glob("*.sqlite"):
        if path.name not in kept:
            _remove(path)
    for path in folder.glob(f"*{_BEING_BUILT}"):
        if not _is_being_written(path):
            _remove(path)


def _is_being_written(path: Path) -> bool:
    """Tell whether a writer is alive: it locks its file to the end, and its death frees the lock."""
    try:
        # The lock is asked for before anything is read, so that no key is needed.
        with closing(connect(path, timeout=0)) as connection:
            connection.execute("BEGIN EXCLUSIVE")
    except driver.OperationalError as error:
        return bool(error.sqlite_errorcode == driver.SQLITE_BUSY)
    except driver.DatabaseError:
        return False
    return False


def _remove(path: Path) -> None:
    # A file that another program holds fast on this system is removed the next time.
    with suppress(OSError):
        path.unlink()
