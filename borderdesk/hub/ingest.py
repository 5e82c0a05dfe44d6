"""Takes a parcel in: whose it is, what it says, where it belongs, and the receipt for it."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select, update
from sqlalchemy.dialects.postgresql import insert

from borderdesk.domain.checkpoint import SignedCheckpoint
from borderdesk.hub import chains, crossings
from borderdesk.hub.chains import ChainState, ParcelState
from borderdesk.hub.database import HubDatabase
from borderdesk.hub.tables import DeskRow, ParcelRow
from borderdesk.keys.sealing import OpeningKey
from borderdesk.keys.signing import SignedAs, SigningKey, VerifyingKey
from borderdesk.sync.errors import ParcelPuzzleError, ParcelRefusedError, Puzzle, Refused
from borderdesk.sync.parcel import Envelope, Parcel, read_envelope, require_signature, understand
from borderdesk.sync.receipt import Receipt

NO_CHAIN = UUID(int=0)
"""What a receipt names where the parcel's header names no chain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hub:
    """This hub, the key that it signs with and the one that opens what was sealed to it."""

    hub_id: UUID
    key: SigningKey
    opening: OpeningKey


@dataclass(frozen=True, slots=True, kw_only=True)
class _Desk:
    post: str
    public_key: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class _Understood:
    parcel: Parcel | None
    puzzle: Puzzle | None
    rows: list[dict[str, Any]] = field(default_factory=list)


def take_parcel(database: HubDatabase, hub: Hub, data: bytes, now: datetime) -> Receipt:
    """Store a parcel as it came, once, and say how far its chain is whole now.

    What is stored is committed when this returns. A parcel that is not understood is stored too.

    Raises:
        ParcelRefusedError: It is no parcel or too large, its desk is unknown or revoked, or its signature is wrong.
        EnvironmentFailureError: The database cannot be reached; nothing is stored.
    """
    envelope = read_envelope(data)
    desk = database.read(lambda connection: _desk(connection, envelope))
    require_signature(envelope, VerifyingKey(desk.public_key))
    understood = _understand(envelope, hub.hub_id, desk.post)
    return database.write(lambda connection: _store(connection, hub, envelope, data, desk, understood, now))


def understand_again(database: HubDatabase, hub: Hub) -> int:
    """Try every parcel again that was not understood, after this program has learnt more; return how many are now."""
    row = ParcelRow
    query = select(row.post, row.digest, row.content).where(row.state == ParcelState.PUZZLING.value)
    found = database.read(lambda connection: connection.execute(query.order_by(row.first_sequence)).all())
    return sum(_try_again(database, hub, post, digest, content) for post, digest, content in found)


def _desk(connection: Connection, envelope: Envelope) -> _Desk:
    row = DeskRow
    query = select(row.post, row.public_key, row.revoked_at).where(row.desk_id == envelope.desk)
    found = connection.execute(query).one_or_none()
    if found is None:
        raise ParcelRefusedError(Refused.UNKNOWN_DESK, "desk of the parcel is not enrolled here")
    post, public_key, revoked_at = found
    if revoked_at is not None:
        raise ParcelRefusedError(Refused.REVOKED_DESK, "desk of the parcel is revoked")
    return _Desk(post=post, public_key=public_key)


def _understand(envelope: Envelope, hub: UUID, post: str) -> _Understood:
    try:
        parcel = understand(envelope, hub)
        return _Understood(parcel=parcel, puzzle=None, rows=crossings.crossings_in(parcel.entries, post))
    except ParcelPuzzleError as error:
        return _Understood(parcel=None, puzzle=error.puzzle)


def _store(
    connection: Connection,
    hub: Hub,
    envelope: Envelope,
    data: bytes,
    desk: _Desk,
    understood: _Understood,
    now: datetime,
) -> Receipt:
    post = desk.post
    parcel, puzzle = understood.parcel, understood.puzzle
    chain, first, last = _place_in(envelope.header) if parcel is None else (parcel.chain, parcel.first, parcel.last)
    state = ChainState() if chain is None else chains.lock_chain(connection, post, envelope.desk, chain)
    if chain is not None and chains.is_anothers(connection, post, envelope.desk, chain):
        parcel, puzzle, state = None, Puzzle.FOREIGN_CHAIN, ChainState()
        chain, first, last = None, None, None
    digest = envelope.digest
    values = {
        "post": post,
        "desk_id": envelope.desk,
        "digest": digest,
        "chain_id": chain,
        "first_sequence": first,
        "last_sequence": last,
        "received_at": now,
        "state": ParcelState.PUZZLING.value,
        "puzzle": None if puzzle is None else puzzle.value,
        "content": data,
    }
    key = ["post", "desk_id", "digest"]
    adding = insert(ParcelRow).values(values).on_conflict_do_nothing(index_elements=key).returning(ParcelRow.digest)
    is_new = connection.execute(adding).one_or_none() is not None
    if parcel is not None and is_new:
        chains.join(connection, hub.hub_id, post, state, digest, parcel)
        crossings.add(connection, understood.rows)
    if chain is not None:
        state = chains.chain_state(connection, post, chain)
    connection.execute(
        update(DeskRow)
        .where(DeskRow.post == post, DeskRow.desk_id == envelope.desk)
        .values(last_seen_at=now, program=str(envelope.header.get("program", ""))[:100])
    )
    return Receipt(
        hub=hub.hub_id,
        post=post,
        desk=envelope.desk,
        chain=chain or NO_CHAIN,
        parcel=digest,
        received_at=now,
        whole_to=state.whole_to,
        head=state.head,
        crossings=state.crossings,
        kept_to=state.whole_to if chain is None else chains.kept_to(connection, post, chain, state),
        is_forked=state.is_forked,
        puzzle=puzzle,
        checkpoint=None if parcel is None else _countersigned(parcel, state, VerifyingKey(desk.public_key)),
    )


def _countersigned(parcel: Parcel, state: ChainState, key: VerifyingKey) -> SignedCheckpoint | None:
    """Return the parcel's checkpoint where it is this desk's and the whole chain here ends in it."""
    signed = parcel.checkpoint
    if signed is None or not key.accepts(SignedAs.CHECKPOINT, signed.checkpoint.message(), signed.signature):
        return None
    it = signed.checkpoint
    ends = (it.desk, it.chain_id, it.size, it.head) == (parcel.sender.desk, parcel.chain, state.whole_to, state.head)
    return signed if ends and not state.is_forked else None


def _try_again(database: HubDatabase, hub: Hub, post: str, digest: bytes, content: bytes) -> bool:
    understood = _understand(read_envelope(content), hub.hub_id, post)
    parcel = understood.parcel
    if parcel is None:
        return False

    def work(connection: Connection) -> bool:
        state = chains.lock_chain(connection, post, parcel.sender.desk, parcel.chain)
        if chains.is_anothers(connection, post, parcel.sender.desk, parcel.chain):
            return False
        chains.join(connection, hub.hub_id, post, state, digest, parcel)
        crossings.add(connection, understood.rows)
        return True

    return database.write(work)


def _place_in(header: dict[str, Any]) -> tuple[UUID | None, int | None, int | None]:
    """Return the place that a header names, which is all that can be known of a parcel from a newer program."""
    chain, first, last = header.get("chain"), header.get("first"), header.get("last")
    try:
        place = UUID(str(chain))
    except ValueError:
        return None, None, None
    whole = all(isinstance(n, int) and not isinstance(n, bool) and 0 < n < 1 << 62 for n in (first, last))
    return (place, first, last) if whole else (place, None, None)
