"""Tells whether a database file is whole, without changing anything in it."""

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.keys.database_key import DatabaseKey
from borderdesk.storage.connecting import connect, driver
from borderdesk.storage.failures import failures_in_words

_STEPS = 10_000
"""How often, in steps of SQLite's machine, the clock is looked at."""


class DatabaseDamagedError(EnvironmentFailureError):
    """The database file is damaged; what can be read of it can be saved into a new one."""


def quick_check(path: Path, within_seconds: float, key: DatabaseKey | None = None) -> None:
    """Look for damage as far as a time allows: the file is opened, then its pages are walked.

    Raises:
        DatabaseDamagedError: A page is damaged.
        EnvironmentFailureError: The disk failed otherwise.
    """
    deadline = time.monotonic() + within_seconds
    _check(path, key, "PRAGMA quick_check(1)", lambda: int(time.monotonic() >= deadline))


def whole_check(path: Path, key: DatabaseKey | None = None) -> None:
    """Look at every page, every index and every reference, however long it takes.

    Raises:
        DatabaseDamagedError: Something is damaged.
        EnvironmentFailureError: The disk failed otherwise.
    """
    _check(path, key, "PRAGMA integrity_check(1)", None)
    with failures_in_words(), closing(connect(path, key)) as connection:
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise DatabaseDamagedError("the database is damaged: a row names one that is missing")


def _check(path: Path, key: DatabaseKey | None, question: str, is_over: Callable[[], int] | None) -> None:
    try:
        with closing(connect(path, key)) as connection:
            connection.set_progress_handler(is_over, _STEPS)
            try:
                (answer,) = connection.execute(question).fetchone()
            except driver.OperationalError as error:
                if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                    return
                raise
    except driver.DatabaseError as error:
        # A file that is no database is not a damaged one: nothing could be saved from it.
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_CORRUPT:
            raise DatabaseDamagedError("the database is damaged") from error
        with failures_in_words():
            raise
    if answer != "ok":
        raise DatabaseDamagedError("the database is damaged")
