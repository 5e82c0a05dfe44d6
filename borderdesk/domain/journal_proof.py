"""Proves a journal: every entry follows the one before it, and every crossing is what its entry says."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from borderdesk.domain.journal import NO_LINK, ActKind, JournalEntry, link_of, payload_digest
from borderdesk.domain.tombstone import Deleted

NOTHING_DELETED = Deleted()


class Break(StrEnum):
    """How an entry is broken.

    GAP: entries before it are missing. ORDER: it stands where it does not belong. LINK: its metadata, or what it
    names as the entry before it, was changed. PAYLOAD: what it says was changed. UNKNOWN: an act that this program
    does not know. RECORD: the crossing log differs from it, or holds a crossing that no entry tells of. DELETED: its
    content was deleted, and no tombstone names it.
    """

    GAP = "gap"
    ORDER = "order"
    LINK = "link"
    PAYLOAD = "payload"
    UNKNOWN = "unknown"
    RECORD = "record"
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
class JournalProof:
    """A journal that holds: how much was walked and where it ends. `purged` entries hold without their payload."""

    entries: int
    chains: int
    crossings: int
    purged: int
    head: JournalEntry


def verify(
    entries: Iterable[JournalEntry], crossings: Iterable[bytes], deleted: Deleted = NOTHING_DELETED
) -> JournalProof | BrokenEntry:
    """Walk a journal once, from its first entry on, beside the crossing log in the order of its rows.

    `crossings` are the canonical records of the log; both may be streams. `deleted` is what the tombstones of this
    journal name: a crossing whose entry was purged is in the log no more.
    """
    records = iter(crossings)
    seen: set[UUID] = set()
    last: JournalEntry | None = None
    position = told = purged = 0
    for position, entry in enumerate(entries, 1):
        fault = _fault_of(entry, last, seen, deleted) or _fault_of_record(entry, records)
        if fault is not None:
            return BrokenEntry(position=position, chain_id=entry.chain_id, sequence=entry.sequence, kind=fault)
        seen.add(entry.chain_id)
        told += entry.kind == ActKind.CROSSING
        purged += entry.is_purged
        last = entry
    if last is None or next(records, None) is not None:
        kind = Break.GAP if last is None else Break.RECORD
        return BrokenEntry(position=position + 1, chain_id=None, sequence=None, kind=kind)
    return JournalProof(entries=position, chains=len(seen), crossings=told, purged=purged, head=last)


def _fault_of(entry: JournalEntry, last: JournalEntry | None, seen: set[UUID], deleted: Deleted) -> Break | None:
    if last is not None and entry.chain_id == last.chain_id:
        fault = _fault_of_place(entry, last)
    else:
        fault = _fault_of_opening(entry, last, seen)
    return fault or _fault_of_content(entry, deleted)


def _fault_of_place(entry: JournalEntry, last: JournalEntry) -> Break | None:
    if entry.sequence > last.sequence + 1:
        return Break.GAP
    if entry.sequence <= last.sequence or entry.kind == ActKind.CHAIN_OPENED:
        return Break.ORDER
    return None if entry.previous == last.link and entry.desk == last.desk else Break.LINK


def _fault_of_opening(entry: JournalEntry, last: JournalEntry | None, seen: set[UUID]) -> Break | None:
    if entry.chain_id in seen:
        return Break.ORDER
    if entry.sequence > 1:
        return Break.GAP
    if entry.kind != ActKind.CHAIN_OPENED:
        return Break.ORDER
    return None if entry.previous == (last.link if last else NO_LINK) else Break.LINK


def _fault_of_content(entry: JournalEntry, deleted: Deleted) -> Break | None:
    link = link_of(
        desk=entry.desk,
        chain_id=entry.chain_id,
        sequence=entry.sequence,
        kind=entry.kind,
        at=entry.at,
        monotonic_ns=entry.monotonic_ns,
        previous=entry.previous,
        digest=entry.payload_digest,
    )
    if link != entry.link:
        return Break.LINK
    if entry.kind not in tuple(ActKind):
        return Break.UNKNOWN
    if entry.is_purged:
        return None if deleted.names(entry.chain_id, entry.sequence) else Break.DELETED
    if entry.payload is None or entry.salt is None:
        return Break.PAYLOAD
    return None if payload_digest(entry.salt, entry.payload) == entry.payload_digest else Break.PAYLOAD


def _fault_of_record(entry: JournalEntry, records: Iterator[bytes]) -> Break | None:
    if entry.kind != ActKind.CROSSING or entry.is_purged:
        return None
    return None if next(records, None) == entry.payload else Break.RECORD
