"""Looks entries of a list file up for people, and proves that the file is what it should be."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np

from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.watchlist import ListVersion, WatchlistEntry
from borderdesk.keys.database_key import DatabaseKey
from borderdesk.storage.connecting import connect_unchanging, driver
from borderdesk.storage.list_entries import from_text
from borderdesk.storage.list_file import ListDamagedError, ListFile, file_name
from borderdesk.storage.list_pointers import key_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ListProof:
    """What the check of a list file found; `fault` is empty where all is as it should be."""

    version: ListVersion
    entries: int
    fault: str

    @property
    def holds(self) -> bool:
        """The file is the one that was built, and every entry in it can be read."""
        return not self.fault


def prove(folder: Path, version: ListVersion) -> ListProof:
    """Check a version's file: its digest, its form, the database in it, and each of its entries."""
    path = folder / file_name(version)
    try:
        ListFile(path, version).close()
    except ListDamagedError as error:
        return ListProof(version=version, entries=0, fault=str(error))
    entries = 0
    try:
        for connection, hidden in _layers(path, key_of(version)):
            (said,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
            if said != "ok":
                return ListProof(version=version, entries=0, fault="the database in the file is damaged")
            for number, content in connection.execute("SELECT number, content FROM entry"):
                from_text(content)
                entries += number not in hidden
    except (driver.DatabaseError, InvalidValueError, ValueError, KeyError):
        return ListProof(version=version, entries=entries, fault=f"entry {entries + 1:,} of the file cannot be read")
    fault = "" if entries == version.entries else f"the file holds {entries:,} entries, and not {version.entries:,}"
    return ListProof(version=version, entries=entries, fault=fault)


def entries_with(folder: Path, version: ListVersion, text: str, most: int) -> tuple[WatchlistEntry, ...]:
    """Return entries whose reference is a text, or whose content holds it; capitals of A to Z do not count.

    Raises:
        ListDamagedError: The file is missing or damaged.
    """
    pattern = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    query = (
        "SELECT number, content FROM entry WHERE reference = ?1 UNION ALL "
        "SELECT number, content FROM entry WHERE reference <> ?1 AND content LIKE ?2 ESCAPE '\\'"
    )
    found: list[WatchlistEntry] = []
    try:
        for connection, hidden in _layers(folder / file_name(version), key_of(version)):
            rows = connection.execute(query, (text, pattern))
            counting = (from_text(content) for number, content in rows if number not in hidden)
            found += islice(counting, most - len(found))
        return tuple(found)
    except driver.DatabaseError:
        raise ListDamagedError(f"the file of list {version.name} is missing or damaged") from None


def _layers(path: Path, key: DatabaseKey | None) -> Iterator[tuple[sqlite3.Connection, frozenset[int]]]:
    """Yield a list file and, where it holds only what has changed, the one below it.

    With each come the numbers of its entries that do not count any more.
    """
    hidden: frozenset[int] = frozenset()
    below: tuple[str, bytes] | None = None
    while True:
        with closing(connect_unchanging(path, key)) as connection:
            table = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'base'").fetchone()
            below = None if table is None else connection.execute("SELECT digest, hidden FROM base").fetchone()
            yield connection, hidden
        if below is None:
            return
        path, hidden = path.parent / f"{below[0]}.sqlite", frozenset(np.frombuffer(below[1], "<i4").tolist())
