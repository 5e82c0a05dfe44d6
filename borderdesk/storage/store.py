"""The desk's database file, and the only two ways to a session."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import TypeAlias

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from borderdesk.domain.canonical import canonical_text
from borderdesk.keys.database_key import DatabaseKey
from borderdesk.storage.connecting import connect, driver
from borderdesk.storage.failures import failures_in_words, is_busy

OpenSession: TypeAlias = Session
"""A session of a store, as functions of other rooms name what they are handed."""

BUSY_SECONDS = 5.0
"""How long one writer waits for another before it gives up."""

_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    # NORMAL would let a power cut undo a crossing that the officer saw confirmed.
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    # Of a traveller who was cleared, no name may be left in the free pages of the file.
    "PRAGMA secure_delete = ON",
)
# SQLite itself would wait in ever longer steps, and a quick writer beside it would take the lock again and again.
_SHORT_STEPS = "PRAGMA busy_timeout = 8"


class Store:
    """One desk's database. It must exist: a missing file is an error, never a new database.

    A key opens an encrypted one; None opens a plain one.
    """

    def __init__(self, path: Path, key: DatabaseKey | None = None, busy_seconds: float = BUSY_SECONDS) -> None:
        self.path, self.key = path, key
        self._reading = _engine(path, key, busy_seconds, _PRAGMAS)
        self._writing = _engine(path, key, busy_seconds, (*_PRAGMAS, _SHORT_STEPS))
        event.listen(self._reading, "begin", _begin_to_read)
        event.listen(self._writing, "begin", partial(_begin_to_write, busy_seconds))

    def new_file_key(self) -> DatabaseKey | None:
        """Return a key of its own for a file beside the database, to be kept in it; None beside a plain one."""
        return None if self.key is None else DatabaseKey.generate()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Open a session that sees one state of the database throughout and writes nothing.

        Raises:
            EnvironmentFailureError: The disk or the database failed; the text says how.
        """
        with failures_in_words(), Session(self._reading) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Open a session that holds the write lock from its first moment; all is committed at the end, or nothing.

        Raises:
            BusyError: Another writer held the lock too long.
            EnvironmentFailureError: The disk or the database failed; nothing was written.
        """
        with failures_in_words(), Session(self._writing) as session, session.begin():
            # The lock is taken now: a transaction that reads first and writes later would fail beside another writer.
            session.connection()
            yield session

    def fold_log(self) -> bool:
        """Fold the write-ahead log into the file and leave nothing in it; False where a reader was in the way."""
        with failures_in_words(), self._writing.connect() as connection:
            raw = connection.connection.driver_connection
            busy = raw is None or raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        return not busy

    def copy_to(self, target: Path) -> None:
        """Copy the database as it is at one moment into a new file; who writes meanwhile is not held up."""
        target.touch(mode=0o600, exist_ok=False)
        with (
            failures_in_words(),
            closing(connect(self.path, self.key)) as source,
            closing(connect(target, self.key)) as copy,
        ):
            source.backup(copy)

    def close(self) -> None:
        """Close the idle connections; the last one to close folds the write-ahead log into the database."""
        self._reading.dispose()
        self._writing.dispose()


def make_one_file(path: Path, key: DatabaseKey | None = None) -> None:
    """Leave a database that nobody has open in one file, which opens from a read-only medium too."""
    with failures_in_words(), closing(connect(path, key)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")


def _engine(path: Path, key: DatabaseKey | None, busy_seconds: float, pragmas: tuple[str, ...]) -> Engine:
    def connected() -> sqlite3.Connection:
        connection = connect(path, key, busy_seconds)
        try:
            for pragma in pragmas:
                connection.execute(pragma)
        except driver.Error:
            connection.close()
            raise
        return connection

    return create_engine(
        "sqlite:///",
        creator=connected,
        module=driver,
        poolclass=QueuePool,
        hide_parameters=True,
        json_serializer=canonical_text,
    )


def _begin_to_read(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _begin_to_write(busy_seconds: float, connection: Connection) -> None:
    deadline = time.monotonic() + busy_seconds
    while True:
        try:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        except OperationalError as error:
            if not is_busy(error) or time.monotonic() >= deadline:
                raise
        else:
            return
