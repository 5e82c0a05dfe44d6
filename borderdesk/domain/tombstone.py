"""The tombstone of deleted records: which entries of the journal lost their content, by whom, why, and signed."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any
from uuid import UUID

from borderdesk.domain.canonical import Json, canonical_json
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.retention import DueRecords

FORM = 1


@dataclass(frozen=True, slots=True, order=True)
class EntryRange:
    """Entries of one chain, from a sequence number to another, both included."""

    chain_id: UUID
    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tombstone:
    """What one purge deleted. `follows` is the link of the entry before it, so that it fits in one place only."""

    officer_id: str
    session_id: UUID
    deleted: tuple[tuple[DueRecords, str], ...]
    """Each kind, and the reason for which records that headquarters does not have were exempted, empty for none."""
    entries: tuple[EntryRange, ...]
    follows: bytes

    def message(self) -> bytes:
        """Return what is signed."""
        return canonical_json(self.payload())

    def payload(self) -> dict[str, Json]:
        """Return what the journal says of it, but for the signature."""
        kinds: list[Json] = [
            {
                "kind": due.kind.value,
                "records": due.records,
                "unconfirmed": due.unconfirmed,
                "oldest": None if due.oldest is None else due.oldest.isoformat(),
                "newest": None if due.newest is None else due.newest.isoformat(),
                "exempted": reason,
            }
            for due, reason in self.deleted
        ]
        entries: list[Json] = [[str(one.chain_id), one.first, one.last] for one in self.entries]
        return {
            "form": FORM,
            "officer": self.officer_id,
            "session": str(self.session_id),
            "kinds": kinds,
            "entries": entries,
            "follows": self.follows.hex(),
        }


def ranges_of(places: Iterable[tuple[UUID, int]]) -> tuple[EntryRange, ...]:
    """Return entries, each by chain and sequence number, as few ranges."""

    def runs() -> Iterator[EntryRange]:
        numbered = enumerate(sorted(set(places)))
        for (chain, _), run in groupby(numbered, key=lambda one: (one[1][0], one[1][1] - one[0])):
            sequences = [sequence for _, (_, sequence) in run]
            yield EntryRange(chain, sequences[0], sequences[-1])

    return tuple(runs())


def ranges_named(payload: Mapping[str, Any]) -> tuple[EntryRange, ...]:
    """Return the entries that the payload of a tombstone names.

    Raises:
        InvalidValueError: It is none of this form.
    """
    try:
        if payload["form"] != FORM:
            raise InvalidValueError("tombstone has a form that this program does not know")
        return tuple(EntryRange(UUID(chain), int(first), int(last)) for chain, first, last in payload["entries"])
    except (KeyError, TypeError, ValueError) as error:
        raise InvalidValueError("tombstone lacks an element, or it holds no value of its kind") from error


class Deleted:
    """Every entry that tombstones name, to be asked about one by one."""

    def __init__(self, ranges: Iterable[EntryRange] = ()) -> None:
        self._firsts: dict[UUID, list[int]] = {}
        self._lasts: dict[UUID, list[int]] = {}
        for chain, run in groupby(sorted(ranges), key=lambda one: one.chain_id):
            firsts: list[int] = []
            lasts: list[int] = []
            for one in run:
                if lasts and one.first <= lasts[-1]:
                    lasts[-1] = max(lasts[-1], one.last)
                else:
                    firsts.append(one.first)
                    lasts.append(one.last)
            self._firsts[chain], self._lasts[chain] = firsts, lasts

    def names(self, chain_id: UUID, sequence: int) -> bool:
        """Tell whether a tombstone names an entry."""
        place = bisect_right(self._firsts.get(chain_id, []), sequence)
        return place > 0 and sequence <= self._lasts[chain_id][place - 1]
