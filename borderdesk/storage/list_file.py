"""Opens list versions, each an immutable file, and keeps those in force open."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.domain.watchlist import ListVersion, WatchlistEntry
from borderdesk.keys.database_key import DatabaseKey
from borderdesk.storage.connecting import connect_unchanging, driver
from borderdesk.storage.list_entries import from_text
from borderdesk.storage.list_pointers import key_of, lists_in_force
from borderdesk.storage.list_writing import FORM, digest_of
from borderdesk.storage.store import Store

_VARIABLES = 500
"""How many values one statement is asked about at a time."""


class ListDamagedError(EnvironmentFailureError):
    """A list that should be in force is missing or was changed on the disk; it must be imported again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fresh:
    """The entries of a list file that are new, or read otherwise, beside those of an earlier one: `beside`, a digest.

    Those that begin to count about now are among them.
    """

    beside: str
    numbers: frozenset[int]
    references: frozenset[str]


class ListLayer:
    """One file of entries with their index, open for reading.

    The driver is asked directly: what the mapper adds to a small question would be most of the time that it takes.

    Raises:
        ListDamagedError: The file is missing, cannot be read or is not the one that was built.
    """

    def __init__(self, path: Path, digest: str, list_name: str, key: DatabaseKey | None = None) -> None:
        try:
            if digest_of(path) != digest:
                raise ListDamagedError(f"the file of list {list_name} was changed")
        except OSError:
            raise ListDamagedError(f"the file of list {list_name} is missing or cannot be read") from None
        self.hidden: frozenset[int] = frozenset()
        self._connection = connect_unchanging(path, key)
        if self._form() != FORM:
            self.close()
            raise ListDamagedError(f"the file of list {list_name} has another form; import the list again")
        rows = self._connection.execute("SELECT name, kind, numbers FROM array")
        self._arrays = {name: np.frombuffer(numbers, kind) for name, kind, numbers in rows}

    def _form(self) -> int | None:
        """Return the form of the file; None where its key does not open it."""
        try:
            (form,) = self._connection.execute("PRAGMA user_version").fetchone()
        except driver.DatabaseError:
            return None
        return int(form)

    @property
    def arrays(self) -> Mapping[str, NDArray[np.generic]]:
        """The arrays of the index, as they were written."""
        return self._arrays

    @property
    def entry_total(self) -> int:
        """How many entries the file holds, those included that do not count any more."""
        (total,) = self._connection.execute("SELECT count(*) FROM entry").fetchone()
        return int(total)

    @property
    def base_digest(self) -> str | None:
        """The digest of the file that this one changes, where it does."""
        row = self._connection.execute("SELECT digest FROM base").fetchone()
        return None if row is None else str(row[0])

    def hidden_below(self) -> frozenset[int]:
        """Return the entries of the file below that do not count any more."""
        row = self._connection.execute("SELECT hidden FROM base").fetchone()
        return frozenset() if row is None else frozenset(np.frombuffer(row[0], "<i4").tolist())

    @cached_property
    def fresh(self) -> "Fresh | None":
        """What is new in this file beside an earlier one, where that is known."""
        if self._connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'fresh'").fetchone() is None:
            return None
        digest, found = self._connection.execute("SELECT digest, numbers FROM fresh").fetchone()
        numbers = np.frombuffer(found, "<i4").tolist()
        references: set[str] = set()
        for batch in _batches(numbers):
            query = f"SELECT reference FROM entry WHERE number IN ({','.join('?' * len(batch))})"
            references.update(reference for (reference,) in self._connection.execute(query, batch))
        return Fresh(beside=digest, numbers=frozenset(numbers), references=frozenset(references))

    def references(self) -> frozenset[str]:
        """Return the references of all entries of the file."""
        return frozenset(reference for (reference,) in self._connection.execute("SELECT reference FROM entry"))

    def names(self, numbers: Sequence[int]) -> list[list[str]]:
        """Return the names of entries, in the order asked for."""
        found: dict[int, str] = {}
        for batch in _batches(numbers):
            query = f"SELECT number, names FROM entry WHERE number IN ({','.join('?' * len(batch))})"
            found.update(self._connection.execute(query, batch))
        return [found[number].split("\n") if found[number] else [] for number in numbers]

    def entry(self, number: int) -> WatchlistEntry:
        """Return an entry."""
        query = "SELECT content FROM entry WHERE number = ?"
        (content,) = self._connection.execute(query, (number,)).fetchone()
        return from_text(content)

    def entries(self) -> Iterator[tuple[int, WatchlistEntry]]:
        """Yield every entry that counts, with its number."""
        for number, content in self._connection.execute("SELECT number, content FROM entry ORDER BY number"):
            if number not in self.hidden:
                yield number, from_text(content)

    def number_of(self, reference: str) -> int | None:
        """Return the number of the entry with a reference, where there is one that counts."""
        row = self._connection.execute("SELECT number FROM entry WHERE reference = ?", (reference,)).fetchone()
        return None if row is None or row[0] in self.hidden else int(row[0])

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


class ListFile:
    """One version of a list, open for reading: the file that was built, below the one of what has changed since.

    Raises:
        ListDamagedError: A file is missing, cannot be read or is not the one that was built.
    """

    def __init__(self, path: Path, version: ListVersion) -> None:
        self._entry_count = version.entries
        key = key_of(version)
        top = ListLayer(path, version.digest, version.name, key)
        self._layers: tuple[ListLayer, ...] = (top,)
        digest = top.base_digest
        if digest is not None:
            try:
                below = ListLayer(path.parent / name_of_file(digest), digest, version.name, key)
            except ListDamagedError:
                top.close()
                raise
            below.hidden = top.hidden_below()
            self._layers = (below, top)

    @property
    def layers(self) -> tuple[ListLayer, ...]:
        """The files of the version, the one that was built first."""
        return self._layers

    @property
    def entry_count(self) -> int:
        """How many entries the list has."""
        return self._entry_count

    def entry_of(self, reference: str) -> WatchlistEntry | None:
        """Return the entry with a reference."""
        for layer in self._layers:
            number = layer.number_of(reference)
            if number is not None:
                return layer.entry(number)
        return None

    @property
    def fresh(self) -> Fresh | None:
        """What is new in this version beside an earlier one, where that is known; numbers are those of the top file."""
        top = self._layers[-1]
        if top.base_digest is None:
            return top.fresh
        everything = frozenset(range(top.entry_total))
        return Fresh(beside=top.base_digest, numbers=everything, references=top.references())

    def close(self) -> None:
        """Close the files."""
        for layer in self._layers:
            layer.close()


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
    return name_of_file(version.digest)


def name_of_file(digest: str) -> str:
    """Return the name of the file with a digest in the folder of lists."""
    return f"{digest}.sqlite"


def base_digest(path: Path, key: DatabaseKey | None = None) -> str | None:
    """Return the digest of the file that a list file changes, where it is such a file; nothing is verified."""
    with suppress(driver.DatabaseError), closing(connect_unchanging(path, key)) as connection:
        row = connection.execute("SELECT digest FROM base").fetchone()
        return None if row is None else str(row[0])
    return None


def _batches(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    for first in range(0, len(numbers), _VARIABLES):
        yield numbers[first : first + _VARIABLES]


def _state_of(path: Path) -> tuple[int, ...]:
    """Return what changes when a file is changed or replaced, or nothing for a missing one."""
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
