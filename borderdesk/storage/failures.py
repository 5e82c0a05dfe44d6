"""Puts what the disk and SQLite complain about into words for a person at the desk."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from borderdesk.domain.errors import BusyError, EnvironmentFailureError
from borderdesk.storage.connecting import driver

_PRIMARY = 0xFF  # SQLite's extended codes hold the primary one in their low byte.
_WORDS = {
    driver.SQLITE_FULL: "the disk is full; nothing was saved",
    driver.SQLITE_READONLY: "the disk is read-only; nothing was saved",
    driver.SQLITE_CANTOPEN: (
        "the database cannot be opened: its folder is missing, or it is on a read-only disk or in a read-only folder"
    ),
    driver.SQLITE_PERM: "the database may not be read or written by this user",
    driver.SQLITE_IOERR: "the disk cannot be written: it is full or it fails; nothing was saved",
    driver.SQLITE_CORRUPT: "the database is damaged",
    driver.SQLITE_NOTADB: "the database is damaged, or it is none",
}
_BUSY = (driver.SQLITE_BUSY, driver.SQLITE_LOCKED)


@contextmanager
def failures_in_words() -> Iterator[None]:
    """Raise what the machine did wrong as EnvironmentFailureError, and let every other error through as it is."""
    try:
        yield
    except DBAPIError as error:
        if isinstance(error.orig, driver.Error):
            _raise_in_words(error.orig)
        raise
    except driver.Error as error:
        _raise_in_words(error)
        raise


def is_busy(error: DBAPIError) -> bool:
    """Tell whether another connection was in the way."""
    return getattr(error.orig, "sqlite_errorcode", 0) & _PRIMARY in _BUSY


def _raise_in_words(error: Exception) -> None:
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
    if code in _BUSY:
        raise BusyError("the database is busy: another program is writing to it; try again") from error
    if code in _WORDS:
        raise EnvironmentFailureError(_WORDS[code]) from error
