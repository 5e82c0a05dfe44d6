"""The journal's table: entries are added at its end, and read from its beginning."""

import secrets
import time
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from borderdesk.domain.canonical import Json
from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import NO_LINK, SALT_LENGTH, Act, ActKind, ChainReason, JournalEntry, seal
from borderdesk.domain.moments import moment_of, moment_text
from borderdesk.storage.tables import JournalRow

BATCH = 500

# Entries are read as bare columns: a journal is long, and nothing in it is ever changed through an object.
_COLUMNS = JournalRow.__table__.columns


def open_chain(session: Session, desk: UUID, reason: ChainReason, at: datetime) -> JournalEntry:
    """Begin a new chain, which names the end of the one before it where there is one."""
    old = head(session)
    old_head: Json = None
    if old is not None:
        old_head = {"chain": str(old.chain_id), "sequence": old.sequence, "link": old.link.hex()}
    act = Act(kind=ActKind.CHAIN_OPENED, at=at, payload={"reason": reason.value, "old_head": old_head})
    return _add(session, act, desk=desk, chain_id=uuid7(), sequence=1, previous=old.link if old else NO_LINK)


def append(session: Session, act: Act) -> JournalEntry:
    """Journal an act behind the last entry, in the transaction that the act itself is written in."""
    last = head(session)
    if last is None:
        raise EnvironmentFailureError("the journal has no chain to add to")
    return _add(session, act, desk=last.desk, chain_id=last.chain_id, sequence=last.sequence + 1, previous=last.link)


def head(session: Session) -> JournalEntry | None:
    """Return the last entry."""
    row = session.execute(select(*_COLUMNS).order_by(JournalRow.ordinal.desc()).limit(1)).first()
    return None if row is None else _to_domain(row)


def entries(session: Session, after: JournalEntry | None = None) -> Iterator[JournalEntry]:
    """Yield the entries written after one, or all, in the order of writing and without holding them all."""
    query = select(*_COLUMNS).order_by(JournalRow.ordinal)
    if after is not None:
        place = select(JournalRow.ordinal).where(
            JournalRow.chain_id == str(after.chain_id), JournalRow.sequence == after.sequence
        )
        query = query.where(JournalRow.ordinal > place.scalar_subquery())
    for row in session.execute(query.execution_options(yield_per=BATCH)):
        yield _to_domain(row)


def count(session: Session) -> int:
    """Return how many entries there are."""
    return session.scalar(select(func.count()).select_from(JournalRow)) or 0


def run_of(session: Session, chain_id: UUID, after: int, most: int) -> tuple[JournalEntry, ...]:
    """Return the entries of a chain that follow a sequence number, so many at most."""
    query = select(*_COLUMNS).where(JournalRow.chain_id == str(chain_id), JournalRow.sequence > after)
    return tuple(_to_domain(row) for row in session.execute(query.order_by(JournalRow.sequence).limit(most)))


def _add(session: Session, act: Act, *, desk: UUID, chain_id: UUID, sequence: int, previous: bytes) -> JournalEntry:
    entry = seal(
        act,
        desk=desk,
        chain_id=chain_id,
        sequence=sequence,
        previous=previous,
        salt=secrets.token_bytes(SALT_LENGTH),
        monotonic_ns=time.monotonic_ns(),
    )
    session.add(
        JournalRow(
            desk_id=str(entry.desk),
            chain_id=str(entry.chain_id),
            sequence=entry.sequence,
            kind=str(entry.kind),
            at=moment_text(entry.at),
            monotonic_ns=entry.monotonic_ns,
            payload=entry.payload,
            salt=entry.salt,
            payload_digest=entry.payload_digest,
            previous=entry.previous,
            link=entry.link,
        )
    )
    session.flush()
    return entry


def _to_domain(row: Row[Any]) -> JournalEntry:
    return JournalEntry(
        desk=UUID(row.desk_id),
        chain_id=UUID(row.chain_id),
        sequence=row.sequence,
        kind=row.kind,
        at=moment_of(row.at),
        monotonic_ns=row.monotonic_ns,
        payload=row.payload,
        salt=row.salt,
        payload_digest=row.payload_digest,
        previous=row.previous,
        link=row.link,
    )
