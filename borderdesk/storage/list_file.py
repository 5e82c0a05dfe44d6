"""Opens list versions, each an immutable file, and keeps those in force open."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.parse import quote

import numpy as np
from numpy.typing import NDArray

from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.domain.watchlist import ListVersion, WatchlistEntry
from borderdesk.storage.list_entries import from_text
from borderdesk.storage.list_pointers import lists_in_force
from borderdesk.storage.list_writing import FORM, digest_of
from borderdesk.storage.store import Store

_VARIABLES = 500
"""How many values one statement is asked about at a time."""


class ListDamagedError(EnvironmentFailureError):
    """A list that should be in force is missing or was changed on the disk; it must be imported again."""


class ListFile:
    """One version of a list, open for reading; it answers what screening asks of a list.

    The driver is asked directly: a check asks some two hundred small questions, and what the mapper adds to each of
    them would be most of the time that a check takes.

    Raises:
        ListDamagedError: The file is missing, cannot be read or is not the one that was built.
    """

    def __init__(self, path: Path, version: ListVersion) -> None:
        try:
            if digest_of(path) != version.digest:
                raise ListDamagedError(f"the file of list {version.name} was changed")
        except OSError:
            raise ListDamagedError(f"the file of list {version.name} is missing or cannot be read") from None
        address = f"file:{quote(str(path))}?mode=ro&immutable=1"
        self._connection = sqlite3.connect(address, uri=True, check_same_thread=False)
        self._entry_count = version.entries
        (form,) = self._connection.execute("PRAGMA user_version").fetchone()
        if form != FORM:
            self.close()
            raise ListDamagedError(f"the file of list {version.name} has another form; import the list again")
        entries, days = self._connection.execute("SELECT entries, days FROM birth").fetchone()
        self._births = _numbers(entries), _numbers(days)

    @property
    def entry_count(self) -> int:
        """How many entries the list has."""
        return self._entry_count

    def tokens_under(self, keys: Iterable[int]) -> list[tuple[int, str, int]]:
        """Return the tokens filed under any of the keys: number, spelling, and how many entries have it."""
        found = self._select("SELECT tokens FROM token_key WHERE key IN", keys)
        numbers = {int(number) for (blob,) in found for number in _numbers(blob)}
        return list(self._select("SELECT number, spelling, entry_count FROM token WHERE number IN", sorted(numbers)))

    def entries_with_token(self, token: int) -> NDArray[np.int32]:
        """Return the entries one of whose names has a token."""
        (blob,) = self._connection.execute("SELECT entries FROM token WHERE number = ?", (token,)).fetchone()
        return _numbers(blob)

    def entries_with_document(self, folded_number: str) -> list[int]:
        """Return the entries one of whose document numbers folds to this."""
        query = "SELECT entry FROM document WHERE folded_number = ? ORDER BY entry"
        return [entry for (entry,) in self._connection.execute(query, (folded_number,))]

    def births(self) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """Return entries and days of birth (YYYYMMDD), one pair for each day that is listed."""
        return self._births

    def entry(self, number: int) -> tuple[WatchlistEntry, Sequence[Sequence[tuple[str, ...]]]]:
        """Return an entry, and its names in their order, taken apart into parts."""
        query = "SELECT content, names FROM entry WHERE number = ?"
        content, names = self._connection.execute(query, (number,)).fetchone()
        return from_text(content), [[tuple(part) for part in name] for name in json.loads(names)]

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def _select(self, query: str, values: Iterable[int]) -> Iterator[tuple[Any, ...]]:
        remaining = iter(values)
        while batch := list(islice(remaining, _VARIABLES)):
            yield from self._connection.execute(f"{query} ({','.join('?' * len(batch))})", batch)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListsAtHand:
    """All lists that should be in force, those of them that are open, and the names of those that cannot be opened."""

    versions: tuple[ListVersion, ...]
    opened: tuple[tuple[ListVersion, ListFile], ...]
    damaged: tuple[str, ...]


class OpenLists:
    """Keeps the lists in force open, and notices when another version is in force or a file was touched.

    It belongs to the thread that screens.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open: dict[ListVersion, tuple[ListFile, tuple[int, ...]]] = {}

    def in_force(self, store: Store) -> ListsAtHand:
        """Return the lists in force now; one that cannot be opened is tried again the next time."""
        with store.read() as session:
            versions = lists_in_force(session)
        self._close(version for version in tuple(self._open) if version not in versions)
        damaged = []
        for version in versions:
            try:
                self._ensure_open(version)
            except ListDamagedError:
                damaged.append(version.name)
        opened = tuple((version, self._open[version][0]) for version in versions if version in self._open)
        return ListsAtHand(versions=versions, opened=opened, damaged=tuple(damaged))

    def close(self) -> None:
        """Close every file."""
        self._close(tuple(self._open))

    def _ensure_open(self, version: ListVersion) -> None:
        path = self._folder / file_name(version)
        state = _state_of(path)
        if version in self._open and self._open[version][1] != state:
            self._close((version,))
        if version not in self._open:
            self._open[version] = (ListFile(path, version), state)

    def _close(self, versions: Iterable[ListVersion]) -> None:
        for version in versions:
            file, _ = self._open.pop(version)
            file.close()


def file_name(version: ListVersion) -> str:
    """Return the name of a version's file in the folder of lists."""
    return f"{version.digest}.sqlite"


def _state_of(path: Path) -> tuple[int, ...]:
    """Return what changes when a file is changed or replaced, or nothing for a missing one."""
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


def _numbers(blob: bytes) -> NDArray[np.int32]:
    return np.frombuffer(blob, "<i4")
