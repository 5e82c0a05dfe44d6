"""Saves what can be read of a damaged database into a new one, table by table, the journal first."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from borderdesk.keys.database_key import DatabaseKey
from borderdesk.storage.connecting import connect, driver
from borderdesk.storage.failures import failures_in_words
from borderdesk.storage.migrations import migrate
from borderdesk.storage.schema import all_tables

FIRST = ("journal_entry", "crossing", "desk", "account", "desk_session")
LOG = frozenset({"journal_entry", "crossing", "later_match", "slip", "rescreening"})
"""What only makes sense whole: a desk that goes on without all of it begins its log anew."""

_BATCH = 200
_CAREFUL = 256
"""So many rows are tried one by one behind a damaged place; then the steps grow."""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """How many rows of each table were saved, and the tables of which some could not be read."""

    rows: Mapping[str, int]
    damaged: tuple[str, ...]


def salvage(damaged: Path, into: Path, key: DatabaseKey | None = None) -> Salvaged:
    """Save every row that can be read into a new database; the damaged file is only read.

    Raises:
        EnvironmentFailureError: The disk failed or is full; the damaged file is as it was.
    """
    migrate(into, key=key)
    rows: dict[str, int] = {}
    broken: list[str] = []
    with failures_in_words(), closing(connect(into, key)) as target:
        target.execute("BEGIN IMMEDIATE")
        for name in _tables():
            reading = _Reading(damaged, key, name)
            rows[name] = sum(_insert(target, name, row) for row in reading.rows())
            if reading.has_gaps:
                broken.append(name)
        target.execute("COMMIT")
    return Salvaged(rows, tuple(broken))


def without_log(salvaged: Path, into: Path, key: DatabaseKey | None = None) -> None:
    """Make a new database from a salvaged one, with everything but its log and what refers to that."""
    migrate(into, key=key)
    with failures_in_words(), closing(connect(into, key)) as target:
        target.execute("BEGIN IMMEDIATE")
        for name in _tables():
            if name not in LOG:
                for row in _Reading(salvaged, key, name).rows():
                    _insert(target, name, row)
        while strangers := target.execute("PRAGMA foreign_key_check").fetchall():
            for table, rowid, *_ in strangers:
                target.execute(f"DELETE FROM {table} WHERE rowid = ?", (rowid,))
        target.execute("COMMIT")


def _tables() -> tuple[str, ...]:
    names = [table.name for table in all_tables().sorted_tables]
    return (*FIRST, *(name for name in names if name not in FIRST))


class _Reading:
    """Reads a table in the order of its rows, around what cannot be read."""

    def __init__(self, path: Path, key: DatabaseKey | None, table: str) -> None:
        self._path, self._key, self._table = path, key, table
        self._source = connect(path, key)
        self.has_gaps = False

    def rows(self) -> Iterator[Mapping[str, Any]]:
        """Yield every row that can be read."""
        try:
            yield from self._rows()
        finally:
            self._source.close()

    def _rows(self) -> Iterator[Mapping[str, Any]]:
        try:
            columns = [row[1] for row in self._source.execute(f"PRAGMA table_info({self._table})")]
        except driver.DatabaseError:
            self._begin_anew()
            columns = []
        if not columns:
            self.has_gaps = True
            return
        listed = ", ".join(f'"{column}"' for column in columns)
        query = f"SELECT rowid, {listed} FROM {self._table} NOT INDEXED WHERE rowid > ? ORDER BY rowid LIMIT {_BATCH}"
        place, skipped, end = 0, 0, self._last()
        while place < end:
            found = 0
            try:
                for rowid, *values in self._source.execute(query, (place,)):
                    place, found, skipped = rowid, found + 1, 0
                    yield dict(zip(columns, values, strict=True))
            except (driver.DatabaseError, UnicodeDecodeError):
                self._begin_anew()
                skipped += 1
                place += 1 if skipped < _CAREFUL else skipped
            else:
                if found < _BATCH:
                    return

    def _begin_anew(self) -> None:
        """Open the file again: an encrypted one answers nothing more on a connection that met a damaged page."""
        self.has_gaps = True
        self._source.close()
        self._source = connect(self._path, self._key)

    def _last(self) -> int:
        try:
            row = self._source.execute(f"SELECT max(rowid) FROM {self._table} NOT INDEXED").fetchone()
        except driver.DatabaseError:
            # Nobody knows how far the rows go; no desk writes more than this.
            self._begin_anew()
            return 50_000_000
        return int(row[0] or 0)


def _insert(target: sqlite3.Connection, table: str, row: Mapping[str, Any]) -> int:
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    # What damage has made of a row may break the rules of its table; such a row is none.
    done = target.execute(f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})", tuple(row.values()))
    return done.rowcount
