"""Counts what a new version of a list changes: entries that are new, that read otherwise, that are gone."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from borderdesk.keys.database_key import DatabaseKey
from borderdesk.storage.connecting import attach, connect_unchanging, driver, unchanging_address


@dataclass(frozen=True, slots=True, kw_only=True)
class ListChanges:
    """How many entries a version adds, changes and removes, by their references."""

    added: int
    changed: int
    removed: int


def changes_between(
    before: Path, after: Path, *, before_key: DatabaseKey | None = None, after_key: DatabaseKey | None = None
) -> ListChanges | None:
    """Compare two list files; None where the one before cannot be read, or does not hold all of its entries itself."""
    try:
        with closing(connect_unchanging(after, after_key)) as connection:
            attach(connection, unchanging_address(before), "old", before_key)
            if _is_partial(connection, "old") or _is_partial(connection, "main"):
                return None
            stayed, changed = connection.execute(
                "SELECT count(*), total(new.content <> was.content) FROM main.entry AS new"
                " JOIN old.entry AS was ON was.reference = new.reference"
            ).fetchone()
            (old,) = connection.execute("SELECT count(*) FROM old.entry").fetchone()
            (new,) = connection.execute("SELECT count(*) FROM main.entry").fetchone()
    except driver.DatabaseError:
        return None
    return ListChanges(added=new - stayed, changed=int(changed), removed=old - stayed)


def _is_partial(connection: sqlite3.Connection, name: str) -> bool:
    """Tell whether a file holds only what differs from another one."""
    found = connection.execute(f"SELECT 1 FROM {name}.sqlite_master WHERE name = 'base'").fetchone()
    return found is not None and connection.execute(f"SELECT 1 FROM {name}.base").fetchone() is not None
