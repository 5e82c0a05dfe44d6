"""Proves a journal: every entry follows the one before it, and every crossing is what its entry says."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from borderdesk.domain.journal import NO_LINK, ActKind, StoredEntry, payload_digest
from borderdesk.domain.merkle import MerkleTree
from borderdesk.domain.tombstone import Deleted
from borderdesk.domain.witness import Witness

NOTHING_DELETED = Deleted()
_KNOWN = frozenset(kind.value.encode() for kind in ActKind)
_CROSSING = ActKind.CROSSING.value.encode()
_OPENED = ActKind.CHAIN_OPENED.value.encode()
_CONFIRMED = ActKind.CLOCK_CONFIRMED.value.encode()


class Break(StrEnum):
    """How an entry is broken.

    GAP: entries before it are missing. ORDER: it stands where it does not belong. LINK: its metadata, or what it
    names as the entry before it, was changed. PAYLOAD: what it says was changed. UNKNOWN: an act that this program
    does not know. RECORD: the crossing log differs from it, or holds a crossing that no entry tells of. DELETED: its
    content was deleted, and no tombstone names it. CUT: it is missing, and somebody saw it. CHECKPOINT: a checkpoint
    of the desk up to it was changed, or tells otherwise. WITNESS: up to it the journal is another than the one that
    was seen. STATE: what the desk keeps to go on from it was changed. KEY: the desk's key is another than the journal
    says. FORK: another entry bears its number.
    """

    GAP = "gap"
    ORDER = "order"
    LINK = "link"
    PAYLOAD = "payload"
    UNKNOWN = "unknown"
    RECORD = "record"
    CUT = "cut"
    CHECKPOINT = "checkpoint"
    WITNESS = "witness"
    STATE = "state"
    KEY = "key"
    FORK = "fork"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokenEntry:
    """The first entry that does not hold; `position` counts from 1 through the whole journal.

    Behind the last entry (`chain_id` is None) stands a crossing that has no entry, or an empty journal.
    """

    position: int
    chain_id: UUID | None
    sequence: int | None
    kind: Break


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainEnd:
    """Where a chain ends; its first entry stands at position `first` of the journal.

    `state` is its Merkle tree's, and `latest_at` the time that a trusted clock may not be behind.
    """

    chain_id: UUID
    first: int
    sequence: int
    link: bytes
    root: bytes
    state: bytes
    latest_at: str

    def position_of(self, sequence: int) -> int:
        """Return where in the journal an entry of this chain stands."""
        return self.first + sequence - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalProof:
    """A journal that holds: how much was walked and where it ends. `purged` entries hold without their payload.

    `seen` has the root and the link at each size of a chain that was asked for. `witness` is the newest from outside
    that agrees, which speaks for the first `witnessed` entries: behind them an end may have been cut off unseen.
    """

    entries: int
    crossings: int
    purged: int
    ends: tuple[ChainEnd, ...]
    seen: Mapping[tuple[UUID, int], tuple[bytes, bytes]] = field(repr=False)
    witnessed: int = 0
    witness: Witness | None = None

    @property
    def chains(self) -> int:
        """How many chains there are."""
        return len(self.ends)

    @property
    def head(self) -> ChainEnd:
        """The end of the last chain."""
        return self.ends[-1]


def verify(
    entries: Iterable[StoredEntry],
    crossings: Iterable[bytes],
    sizes: Collection[int] = (),
    deleted: Deleted = NOTHING_DELETED,
) -> JournalProof | BrokenEntry:
    """Walk a journal once, from its first entry on, beside the crossing log in the order of its rows.

    `crossings` are the canonical records of the log; both may be streams. `sizes` are those of checkpoints and
    witnesses. `deleted` is what the tombstones of this journal name: a crossing whose entry was purged is in the log no
    more.
    """
    walk, records = _Walk(frozenset(sizes), deleted), iter(crossings)
    told = purged = 0
    for entry in entries:
        fault = walk.fault_of(entry) or _fault_of_record(entry, records)
        if fault is not None:
            return walk.broken_at(entry, fault)
        walk.go_past(entry)
        told += entry.kind == _CROSSING
        purged += entry.is_purged
    if walk.last is None or next(records, None) is not None:
        kind = Break.GAP if walk.last is None else Break.RECORD
        return BrokenEntry(position=walk.walked + 1, chain_id=None, sequence=None, kind=kind)
    return JournalProof(entries=walk.walked, crossings=told, purged=purged, ends=walk.all_ends(), seen=walk.seen)


class _Walk:
    """What has been walked so far."""

    def __init__(self, sizes: frozenset[int], deleted: Deleted) -> None:
        self.walked = 0
        self.last: StoredEntry | None = None
        self.seen: dict[tuple[UUID, int], tuple[bytes, bytes]] = {}
        self._sizes, self._deleted = sizes, deleted
        self._ends: dict[bytes, ChainEnd] = {}
        self._tree, self._first, self._latest = MerkleTree(), 1, b""

    def fault_of(self, entry: StoredEntry) -> Break | None:
        if not entry.has_its_kinds:
            return Break.LINK
        last = self.last
        if last is not None and entry.chain == last.chain:
            fault = self._fault_of_place(entry, last)
        else:
            fault = self._fault_of_opening(entry, last)
        return fault or self._fault_of_content(entry)

    def go_past(self, entry: StoredEntry) -> None:
        self.walked += 1
        if self.last is None or entry.chain != self.last.chain:
            self._end_chain()
            self._tree, self._first, self._latest = MerkleTree(), self.walked, b""
        self._tree.append(entry.link)
        if entry.kind == _CONFIRMED or entry.at > self._latest:
            self._latest = entry.at
        if entry.sequence in self._sizes:
            self.seen[UUID(entry.chain.decode()), entry.sequence] = (self._tree.root(), entry.link)
        self.last = entry

    def broken_at(self, entry: StoredEntry, kind: Break) -> BrokenEntry:
        """Name the entry by what the journal says where that can be read, and else by what would follow."""
        chain_id = _read_chain(entry.chain)
        if chain_id is None and self.last is not None:
            chain_id = UUID(self.last.chain.decode())
        return BrokenEntry(position=self.walked + 1, chain_id=chain_id, sequence=_number(entry.sequence), kind=kind)

    def all_ends(self) -> tuple[ChainEnd, ...]:
        self._end_chain()
        return tuple(self._ends.values())

    def _end_chain(self) -> None:
        if self.last is None:
            return
        self._ends[self.last.chain] = ChainEnd(
            chain_id=UUID(self.last.chain.decode()),
            first=self._first,
            sequence=self.last.sequence,
            link=self.last.link,
            root=self._tree.root(),
            state=self._tree.state,
            latest_at=self._latest.decode(),
        )

    def _fault_of_place(self, entry: StoredEntry, last: StoredEntry) -> Break | None:
        if entry.sequence > last.sequence + 1:
            return Break.GAP
        if entry.sequence <= last.sequence or entry.kind == _OPENED or entry.ordinal != self.walked + 1:
            return Break.ORDER
        return None if entry.previous == last.link and entry.desk == last.desk else Break.LINK

    def _fault_of_opening(self, entry: StoredEntry, last: StoredEntry | None) -> Break | None:
        if entry.chain in self._ends:
            return Break.ORDER
        if entry.sequence > 1:
            # One whose chain was changed stands between two of the right one, which is a broken link and no gap.
            return Break.LINK if last is not None and entry.sequence == last.sequence + 1 else Break.GAP
        if entry.kind != _OPENED or entry.ordinal != self.walked + 1:
            return Break.ORDER
        return None if entry.previous == (last.link if last else NO_LINK) else Break.LINK

    def _fault_of_content(self, entry: StoredEntry) -> Break | None:
        if entry.true_link() != entry.link:
            return Break.LINK
        if entry.kind not in _KNOWN:
            return Break.UNKNOWN
        if entry.is_purged:
            return None if self._deleted.names(UUID(entry.chain.decode()), entry.sequence) else Break.DELETED
        if not isinstance(entry.payload, bytes) or not isinstance(entry.salt, bytes):
            return Break.PAYLOAD
        return None if payload_digest(entry.salt, entry.payload) == entry.payload_digest else Break.PAYLOAD


def _fault_of_record(entry: StoredEntry, records: Iterator[bytes]) -> Break | None:
    if entry.kind != _CROSSING or entry.is_purged:
        return None
    return None if next(records, None) == entry.payload else Break.RECORD


def _read_chain(chain: object) -> UUID | None:
    try:
        return UUID(chain.decode()) if isinstance(chain, bytes) else None
    except ValueError:
        return None


def _number(sequence: object) -> int | None:
    return sequence if isinstance(sequence, int) else None
