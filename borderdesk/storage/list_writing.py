"""Writes one version of a list into a file of its own, aside, to be put in its place when it is whole."""

import hashlib
import os
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from types import TracebackType

import numpy as np
from numpy.typing import NDArray

from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError
from borderdesk.domain.watchlist import WatchlistEntry
from borderdesk.keys.database_key import DatabaseKey
from borderdesk.storage.connecting import attach, connect, unchanging_address
from borderdesk.storage.failures import failures_in_words
from borderdesk.storage.list_entries import to_text

FORM = 2
"""The form of a list file; a program that does not know a file's form does not open it."""

_TABLES = """
CREATE TABLE entry (number INTEGER PRIMARY KEY, reference TEXT NOT NULL, names TEXT NOT NULL, content TEXT NOT NULL);
CREATE TABLE array (name TEXT PRIMARY KEY, kind TEXT NOT NULL, numbers BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE base (digest TEXT NOT NULL, hidden BLOB NOT NULL);
"""
_BATCH = 1000

# The file is thrown away whole where anything fails, so that nothing in it needs to be undone.
_PRAGMAS = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA temp_store = MEMORY;
"""


_FRESH = """
SELECT new.number FROM main.entry AS new LEFT JOIN old.entry AS was ON was.reference = new.reference
WHERE was.content IS NULL OR was.content <> new.content OR json_extract(new.content, '$.valid_from') >= ?
ORDER BY new.number
"""


class DuplicateReferenceError(InvalidValueError):
    """The list uses a reference twice."""

    def __init__(self) -> None:
        super().__init__("the reference stands in the list already")


class ListFileWriter:
    """Writes a list file, encrypted where there is a key; as long as it is open nobody else can open the file.

    Raises:
        EnvironmentFailureError: The disk is full or fails.
    """

    def __init__(self, path: Path, key: DatabaseKey | None = None) -> None:
        path.touch(mode=0o600)
        self._path = path
        self._entries = 0
        self._references: set[str] = set()
        self._rows: list[tuple[int, str, str, str]] = []
        self._connection = connect(path, key)
        with failures_in_words():
            self._connection.executescript(_PRAGMAS)
            self._connection.execute("BEGIN EXCLUSIVE")
            for statement in _TABLES.strip().split(";\n"):
                self._connection.execute(statement)

    def __enter__(self) -> "ListFileWriter":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self._connection.close()

    @property
    def entry_count(self) -> int:
        """How many entries were written."""
        return self._entries

    def add(self, entry: WatchlistEntry) -> None:
        """Write an entry under the next number.

        Raises:
            DuplicateReferenceError: An entry of this reference is there; nothing was written.
        """
        if entry.reference in self._references:
            raise DuplicateReferenceError
        names = "\n".join(" ".join(name.text.splitlines()) for name in entry.names)
        self._rows.append((self._entries, entry.reference, names, to_text(entry)))
        self._references.add(entry.reference)
        self._entries += 1
        if len(self._rows) >= _BATCH:
            self._write_rows()

    def add_base(self, digest: str, hidden: Iterable[int]) -> None:
        """Say that the file holds what has changed above another one, of whose entries these do not count any more."""
        row = (digest, np.array(sorted(hidden), "<i4").tobytes())
        with failures_in_words():
            self._connection.execute("INSERT INTO base VALUES (?, ?)", row)

    def add_fresh(self, before: Path, begun_since: date, before_key: DatabaseKey | None = None) -> None:
        """Say which entries are new or read otherwise than in an earlier file of the list, or began not before a day.

        All entries are written by then. Of a file that is not whole, or holds only what has changed above another one,
        nothing is said.
        """
        self._write_rows()
        try:
            if digest_of(before) != before.stem:
                return
            with failures_in_words():
                attach(self._connection, unchanging_address(before), "old", before_key)
                if self._connection.execute("SELECT 1 FROM old.base").fetchone() is None:
                    rows = self._connection.execute(_FRESH, (begun_since.isoformat(),))
                    numbers = np.fromiter((row[0] for row in rows), "<i4")
                    self._connection.execute("CREATE TABLE main.fresh (digest TEXT NOT NULL, numbers BLOB NOT NULL)")
                    self._connection.execute("INSERT INTO fresh VALUES (?, ?)", (before.stem, numbers.tobytes()))
        except (OSError, EnvironmentFailureError):
            # Without it every entry counts as new, which only takes longer.
            return

    def finish(self, arrays: Mapping[str, NDArray[np.generic]]) -> str:
        """Write the arrays of the index, put all of it on the disk and return the file's digest."""
        self._write_rows()
        self._references.clear()
        with failures_in_words():
            self._connection.execute("CREATE UNIQUE INDEX entry_by_reference ON entry (reference)")
            for name, numbers in arrays.items():
                row = (name, numbers.dtype.newbyteorder("<").str, numbers.tobytes())
                self._connection.execute("INSERT INTO array VALUES (?, ?, ?)", row)
            self._connection.execute(f"PRAGMA user_version = {FORM}")
            self._connection.execute("COMMIT")
            self._connection.close()
        with self._path.open("rb") as stream:
            os.fsync(stream.fileno())
        return digest_of(self._path)

    def _write_rows(self) -> None:
        with failures_in_words():
            self._connection.executemany("INSERT INTO entry VALUES (?, ?, ?, ?)", self._rows)
        self._rows.clear()


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
