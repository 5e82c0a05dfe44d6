"""The journal's table: entries are added at its end, and read from its beginning."""

import json
import secrets
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import LargeBinary, Row, cast, func, insert, select, text
from sqlalchemy.orm import Session

from borderdesk.domain.canonical import Json
from borderdesk.domain.checkpoint import EVERY, Checkpoint, SignedCheckpoint
from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import NO_LINK, SALT_LENGTH, Act, ActKind, ChainReason, JournalEntry, StoredEntry, seal
from borderdesk.domain.journal_evidence import ChainState
from borderdesk.domain.merkle import MerkleTree
from borderdesk.domain.moments import moment_of, moment_text
from borderdesk.keys.signing import SignedAs
from borderdesk.storage.checkpoints import add_checkpoint
from borderdesk.storage.desk_key import signing_key
from borderdesk.storage.journal_state import keep_state, state_of
from borderdesk.storage.tables import Base, CrossingRow, JournalRow

BATCH = 500
CLOCK_SLACK = timedelta(seconds=2)
"""So far a time may lie behind another without being a jump: acts that were begun together are written in turn."""

# Entries are read as bare columns: a journal is long, and nothing in it is ever changed through an object.
_COLUMNS = JournalRow.__table__.columns
_ADDING = insert(Base.metadata.tables[JournalRow.__tablename__])


def open_chain(
    session: Session, desk: UUID, reason: ChainReason, at: datetime, lost: JournalEntry | None = None
) -> JournalEntry:
    """Begin a new chain, which names the end of the one before it where there is one.

    `lost` is the last entry that could be read of a journal that is not in this database.
    """
    return _open(session, desk, reason, at, head(session), lost)


def append(session: Session, act: Act) -> JournalEntry:
    """Journal an act behind the last entry, in the transaction that the act itself is written in.

    A clock that went back is told of first. Where the desk remembers more entries than there are, a new chain begins.
    """
    last = head(session)
    if last is None:
        raise EnvironmentFailureError("the journal has no chain to add to")
    state = _current_state(session, last)
    if state.size > last.sequence:
        last = _open(session, last.desk, ChainReason.CUT, act.at, last)
        state = _current_state(session, last)
    if act.at < last.at - CLOCK_SLACK:
        back: dict[str, Json] = {"from": moment_text(last.at), "to": moment_text(act.at)}
        last = _follow(session, last, state, Act(kind=ActKind.CLOCK_JUMPED, at=act.at, payload=back))
        state = _current_state(session, last)
    return _follow(session, last, state, act)


def take_checkpoint(session: Session, at: datetime) -> SignedCheckpoint | None:
    """Sign what the last chain comes to now, keep it and return it; without a key or an entry there is nothing to."""
    last = head(session)
    return None if last is None else sign_chain(session, last.chain_id, at)


def sign_chain(session: Session, chain_id: UUID, at: datetime) -> SignedCheckpoint | None:
    """Sign what one chain came to, also where another has begun after it."""
    last = _end_of(session, chain_id)
    return None if last is None else _sign(session, last, _current_state(session, last), at)


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


_AS_STORED = text("""
    SELECT ordinal, CAST(desk_id AS BLOB), CAST(chain_id AS BLOB), sequence, CAST(kind AS BLOB), CAST(at AS BLOB),
        monotonic_ns, CAST(payload AS BLOB), CAST(salt AS BLOB), CAST(payload_digest AS BLOB), CAST(previous AS BLOB),
        CAST(link AS BLOB),
        typeof(desk_id) || typeof(chain_id) || typeof(kind) || typeof(at) = 'texttexttexttext'
        AND typeof(sequence) || typeof(monotonic_ns) = 'integerinteger'
        AND typeof(payload_digest) || typeof(previous) || typeof(link) = 'blobblobblob'
        AND typeof(payload) || typeof(salt) NOT GLOB '*[tr]*'
    FROM journal_entry ORDER BY ordinal
""")


def stored_entries(session: Session) -> Iterator[StoredEntry]:
    """Yield all entries as the table holds them, whatever was done to them."""
    for row in session.execute(_AS_STORED.execution_options(yield_per=BATCH)):
        yield StoredEntry._make(row)


def links(session: Session, chain_id: UUID, after: int = 0, upto: int | None = None) -> Iterator[bytes]:
    """Yield the links of a chain's entries, which are the leaves of its Merkle tree."""
    query = select(JournalRow.link).where(JournalRow.chain_id == str(chain_id), JournalRow.sequence > after)
    if upto is not None:
        query = query.where(JournalRow.sequence <= upto)
    yield from session.scalars(query.order_by(JournalRow.sequence).execution_options(yield_per=BATCH))


def entry_at(session: Session, chain_id: UUID, sequence: int) -> JournalEntry | None:
    """Return the entry of a chain that bears a number."""
    row = JournalRow
    query = select(*_COLUMNS).where(row.chain_id == str(chain_id), row.sequence == sequence)
    found = session.execute(query).first()
    return None if found is None else _to_domain(found)


def last_content_of(session: Session, kind: ActKind) -> bytes | None:
    """Return what the last entry of a kind says, whatever was done to the rest of it."""
    content = cast(JournalRow.payload, LargeBinary)
    return session.scalar(select(content).where(JournalRow.kind == kind.value).order_by(JournalRow.ordinal.desc()))


def crossing_entry(session: Session, crossing_id: UUID) -> JournalEntry | None:
    """Return the entry that tells of a crossing, which bears the time at which the crossing was recorded."""
    row = JournalRow
    recorded = select(CrossingRow.recorded_at).where(CrossingRow.crossing_id == str(crossing_id)).scalar_subquery()
    query = select(*_COLUMNS).where(row.kind == ActKind.CROSSING.value, row.at == recorded)
    tells = func.instr(row.payload, f'"crossing_id":"{crossing_id}"'.encode()) > 0
    found = session.execute(query.where(tells)).first()
    return None if found is None else _to_domain(found)


def latest_time(session: Session) -> datetime | None:
    """Return the time that a trusted clock is not behind: the latest of any entry since a clock was last confirmed."""
    last = head(session)
    return None if last is None else moment_of(_current_state(session, last).latest_at)


def count(session: Session) -> int:
    """Return how many entries there are."""
    return session.scalar(select(func.count()).select_from(JournalRow)) or 0


def run_of(session: Session, chain_id: UUID, after: int, most: int) -> tuple[JournalEntry, ...]:
    """Return the entries of a chain that follow a sequence number, so many at most."""
    query = select(*_COLUMNS).where(JournalRow.chain_id == str(chain_id), JournalRow.sequence > after)
    return tuple(_to_domain(row) for row in session.execute(query.order_by(JournalRow.sequence).limit(most)))


def payloads(session: Session, kind: ActKind) -> Iterator[tuple[JournalEntry, Any]]:
    """Yield every entry of a kind that still has its payload, with what the payload says."""
    query = select(*_COLUMNS).where(JournalRow.kind == kind, JournalRow.payload.is_not(None))
    for row in session.execute(query.order_by(JournalRow.ordinal)):
        yield _to_domain(row), json.loads(row.payload)


def _open(
    session: Session,
    desk: UUID,
    reason: ChainReason,
    at: datetime,
    old: JournalEntry | None,
    lost: JournalEntry | None = None,
) -> JournalEntry:
    old_head: Json = None
    if (named := old or lost) is not None:
        old_head = {"chain": str(named.chain_id), "sequence": named.sequence, "link": named.link.hex()}
    act = Act(kind=ActKind.CHAIN_OPENED, at=at, payload={"reason": reason.value, "old_head": old_head})
    entry = _add(session, act, desk=desk, chain_id=uuid7(), sequence=1, previous=old.link if old else NO_LINK)
    _remember(session, entry, ChainState(size=0, tree=b"", latest_at=""))
    return entry


def _follow(session: Session, last: JournalEntry, state: ChainState, act: Act) -> JournalEntry:
    entry = _add(session, act, desk=last.desk, chain_id=last.chain_id, sequence=last.sequence + 1, previous=last.link)
    state = _remember(session, entry, state)
    if entry.sequence % EVERY == 0:
        _sign(session, entry, state, act.at)
    return entry


def _end_of(session: Session, chain_id: UUID) -> JournalEntry | None:
    row = JournalRow
    query = select(*_COLUMNS).where(row.chain_id == str(chain_id)).order_by(row.sequence.desc()).limit(1)
    found = session.execute(query).first()
    return None if found is None else _to_domain(found)


def _current_state(session: Session, last: JournalEntry) -> ChainState:
    """Return the state of the last chain, made from its entries where it is missing, behind or damaged.

    A damaged state must not keep a crossing from being written.
    """
    state = state_of(session, last.chain_id)
    if state is None or not state.can_go_on:
        state = ChainState(size=0, tree=b"", latest_at="")
    if state.size >= last.sequence:
        return state
    row, tree, latest = JournalRow, MerkleTree.from_bytes(state.size, state.tree), state.latest_at
    query = select(row.link, row.at, row.kind).where(row.chain_id == str(last.chain_id), row.sequence > state.size)
    for entry in session.execute(query.order_by(row.sequence).execution_options(yield_per=BATCH)):
        tree.append(entry.link)
        latest = _later(latest, entry.at, entry.kind)
    return ChainState(size=tree.size, tree=tree.state, latest_at=latest)


def _remember(session: Session, entry: JournalEntry, before: ChainState) -> ChainState:
    tree = MerkleTree.from_bytes(before.size, before.tree)
    tree.append(entry.link)
    latest = _later(before.latest_at, moment_text(entry.at), entry.kind)
    state = ChainState(size=tree.size, tree=tree.state, latest_at=latest)
    keep_state(session, entry.chain_id, state)
    return state


def _later(latest: str, at: str, kind: str) -> str:
    return at if kind == ActKind.CLOCK_CONFIRMED or at > latest else latest


def _sign(session: Session, last: JournalEntry, state: ChainState, at: datetime) -> SignedCheckpoint | None:
    key = signing_key(session)
    if key is None:
        return None
    root = MerkleTree.from_bytes(state.size, state.tree).root()
    checkpoint = Checkpoint(
        desk=last.desk, chain_id=last.chain_id, size=last.sequence, root=root, head=last.link, at=at
    )
    signed = SignedCheckpoint(checkpoint=checkpoint, signature=key.sign(SignedAs.CHECKPOINT, checkpoint.message()))
    add_checkpoint(session, signed)
    return signed


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
    # A bare row: an object of the session would cost a crossing more than its hashes do.
    values = {
        "desk_id": str(entry.desk),
        "chain_id": str(entry.chain_id),
        "sequence": entry.sequence,
        "kind": str(entry.kind),
        "at": moment_text(entry.at),
        "monotonic_ns": entry.monotonic_ns,
        "payload": entry.payload,
        "salt": entry.salt,
        "payload_digest": entry.payload_digest,
        "previous": entry.previous,
        "link": entry.link,
    }
    session.execute(_ADDING, values)
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
