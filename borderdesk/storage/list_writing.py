"""Writes one version of a list into a file of its own, aside, to be put in its place when it is whole."""

import hashlib
import json
import os
import sqlite3
from array import array
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import TracebackType

import numpy as np

from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.watchlist import WatchlistEntry
from borderdesk.storage.failures import failures_in_words
from borderdesk.storage.list_entries import to_text

FORM = 1
"""The form of a list file; a program that does not know a file's form does not open it."""

_TABLES = """
CREATE TABLE entry (number INTEGER PRIMARY KEY, reference TEXT NOT NULL UNIQUE, content TEXT NOT NULL,
                    names TEXT NOT NULL);
CREATE TABLE token (number INTEGER PRIMARY KEY, spelling TEXT NOT NULL, entry_count INTEGER NOT NULL,
                    entries BLOB NOT NULL);
CREATE TABLE token_key (key INTEGER PRIMARY KEY, tokens BLOB NOT NULL);
CREATE TABLE document (folded_number TEXT NOT NULL, entry INTEGER NOT NULL,
                       PRIMARY KEY (folded_number, entry)) WITHOUT ROWID;
CREATE TABLE birth (entries BLOB NOT NULL, days BLOB NOT NULL);
"""

# The file is thrown away whole where anything fails, so that nothing in it needs to be undone.
_PRAGMAS = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA temp_store = MEMORY;
"""


class DuplicateReferenceError(InvalidValueError):
    """The list uses a reference twice."""

    def __init__(self) -> None:
        super().__init__("the reference stands in the list already")


class ListFileWriter:
    """Writes a list file; as long as it is open nobody else can open the file.

    Raises:
        EnvironmentFailureError: The disk is full or fails.
    """

    def __init__(self, path: Path) -> None:
        path.touch(mode=0o600)
        self._path = path
        self._entries = 0
        self._tokens: dict[str, array[int]] = {}
        self._birth_entries = array("i")
        self._birth_days = array("i")
        self._connection = sqlite3.connect(path, isolation_level=None)
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

    def add(
        self,
        entry: WatchlistEntry,
        *,
        names: Sequence[Sequence[Sequence[str]]],
        tokens: Iterable[str],
        documents: Iterable[str],
        days_of_birth: Iterable[int],
    ) -> None:
        """Write an entry under what it is to be found by.

        Raises:
            DuplicateReferenceError: An entry of this reference is there; nothing was written.
        """
        number = self._entries
        with failures_in_words():
            try:
                self._connection.execute(
                    "INSERT INTO entry VALUES (?, ?, ?, ?)",
                    (number, entry.reference, to_text(entry), json.dumps(names, ensure_ascii=False)),
                )
            except sqlite3.IntegrityError:
                raise DuplicateReferenceError from None
            rows = [(document, number) for document in documents]
            self._connection.executemany("INSERT INTO document VALUES (?, ?)", rows)
        for token in tokens:
            self._tokens.setdefault(token, array("i")).append(number)
        for day in days_of_birth:
            self._birth_entries.append(number)
            self._birth_days.append(day)
        self._entries += 1

    def finish(self, token_keys: Callable[[str], Iterable[int]]) -> str:
        """Write the index, put all of it on the disk and return the file's digest."""
        keys: dict[int, array[int]] = {}
        with failures_in_words():
            for number, (spelling, entries) in enumerate(self._tokens.items()):
                row = (number, spelling, len(entries), _blob(entries))
                self._connection.execute("INSERT INTO token VALUES (?, ?, ?, ?)", row)
                for key in token_keys(spelling):
                    keys.setdefault(key, array("i")).append(number)
            rows = ((key, _blob(tokens)) for key, tokens in sorted(keys.items()))
            self._connection.executemany("INSERT INTO token_key VALUES (?, ?)", rows)
            births = (_blob(self._birth_entries), _blob(self._birth_days))
            self._connection.execute("INSERT INTO birth VALUES (?, ?)", births)
            self._connection.execute(f"PRAGMA user_version = {FORM}")
            self._connection.execute("COMMIT")
            self._connection.close()
        with self._path.open("rb") as stream:
            os.fsync(stream.fileno())
        return digest_of(self._path)


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _blob(numbers: "array[int]") -> bytes:
    return np.asarray(numbers, "<i4").tobytes()
