"""Where a parcel belongs in its chain: behind what is here, before a gap, or beside it as a fork."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Connection, Row, Select, select, update
from sqlalchemy.dialects.postgresql import insert

from borderdesk.domain.journal import ActKind
from borderdesk.hub.tables import ChainRow, ParcelRow
from borderdesk.sync.parcel import Parcel, read_envelope, understand


class ParcelState(StrEnum):
    """What became of a parcel that was kept.

    JOINED: it is part of its whole chain. WAITING: entries before it are missing. FORKED: an entry in it bears the
    number of another one here. PUZZLING: it is not understood.
    """

    JOINED = "joined"
    WAITING = "waiting"
    FORKED = "forked"
    PUZZLING = "puzzling"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainState:
    """How far a chain is whole; see `Receipt`."""

    whole_to: int = 0
    head: bytes = b""
    crossings: int = 0
    is_forked: bool = False


def lock_chain(connection: Connection, post: str, desk: UUID, chain: UUID) -> ChainState:
    """Return how far a chain is whole, and let nobody else change that until the transaction ends."""
    values = {
        "post": post,
        "chain_id": chain,
        "desk_id": desk,
        "whole_to": 0,
        "head": b"",
        "crossings": 0,
        "is_forked": False,
    }
    connection.execute(insert(ChainRow).values(values).on_conflict_do_nothing(index_elements=["post", "chain_id"]))
    row = connection.execute(_chain(post, chain).with_for_update()).one()
    return _state_of(row)


def is_anothers(connection: Connection, post: str, desk: UUID, chain: UUID) -> bool:
    """Tell whether a locked chain was begun by another desk: nobody else may add to it or speak of it."""
    row = ChainRow
    query = select(row.desk_id).where(row.post == post, row.chain_id == chain)
    return connection.execute(query).scalar_one() != desk


def chain_state(connection: Connection, post: str, chain: UUID) -> ChainState:
    """Return how far a chain is whole."""
    row = connection.execute(_chain(post, chain)).one_or_none()
    return ChainState() if row is None else _state_of(row)


def join(connection: Connection, hub: UUID, post: str, state: ChainState, digest: bytes, parcel: Parcel) -> None:
    """Put a kept parcel into its locked chain, and after it those that waited for it."""
    became = _place(connection, hub, post, state, parcel)
    _mark(connection, post, parcel.chain, digest, became)
    if became is ParcelState.JOINED:
        state = _with(state, parcel)
        while (waiting := _next_waiting(connection, post, parcel.chain, state)) is not None:
            waited, content = waiting
            later = _opened(content, hub)
            then = _place(connection, hub, post, state, later)
            _mark(connection, post, parcel.chain, waited, then)
            state = _with(state, later) if then is ParcelState.JOINED else replace(state, is_forked=True)
    elif became is ParcelState.FORKED:
        state = replace(state, is_forked=True)
    connection.execute(
        update(ChainRow)
        .where(ChainRow.post == post, ChainRow.chain_id == parcel.chain)
        .values(whole_to=state.whole_to, head=state.head, crossings=state.crossings, is_forked=state.is_forked)
    )


def kept_to(connection: Connection, post: str, chain: UUID, state: ChainState) -> int:
    """Return up to which entry parcels are here without a gap, whether or not they are understood."""
    row = ParcelRow
    query = (
        select(row.first_sequence, row.last_sequence)
        .where(row.post == post, row.chain_id == chain, row.last_sequence > state.whole_to)
        .where(row.state.in_([ParcelState.WAITING.value, ParcelState.PUZZLING.value]))
        .order_by(row.first_sequence)
    )
    reached = state.whole_to
    for first, last in connection.execute(query):
        if first is None or last is None or first > reached + 1:
            break
        reached = max(reached, last)
    return reached


def _chain(post: str, chain: UUID) -> Select[int, bytes, int, bool]:
    row = ChainRow
    columns = (row.whole_to, row.head, row.crossings, row.is_forked)
    return select(*columns).where(row.post == post, row.chain_id == chain)


def _state_of(row: Row[int, bytes, int, bool]) -> ChainState:
    return ChainState(whole_to=row.whole_to, head=row.head, crossings=row.crossings, is_forked=row.is_forked)


def _place(connection: Connection, hub: UUID, post: str, state: ChainState, parcel: Parcel) -> ParcelState:
    if parcel.first > state.whole_to + 1:
        return ParcelState.WAITING
    return ParcelState.JOINED if _agrees(connection, hub, post, state, parcel) else ParcelState.FORKED


def _agrees(connection: Connection, hub: UUID, post: str, state: ChainState, parcel: Parcel) -> bool:
    """Tell whether a parcel says of the whole chain's entries what they say: one link decides for all before it."""
    if state.whole_to == 0:
        return True
    if parcel.first == state.whole_to + 1:
        return parcel.previous == state.head
    if parcel.last >= state.whole_to:
        return _link_at(parcel, state.whole_to) == state.head
    row = ParcelRow
    query = (
        select(row.content)
        .where(row.post == post, row.chain_id == parcel.chain, row.state == ParcelState.JOINED.value)
        .where(row.first_sequence <= parcel.last, row.last_sequence >= parcel.last)
        .limit(1)
    )
    known = connection.execute(query).scalar_one()
    return _link_at(_opened(known, hub), parcel.last) == parcel.head


def _link_at(parcel: Parcel, sequence: int) -> bytes:
    return parcel.entries[sequence - parcel.first].link


def _with(state: ChainState, parcel: Parcel) -> ChainState:
    new = [entry for entry in parcel.entries if entry.sequence > state.whole_to]
    if not new:
        return state
    crossings = sum(entry.kind == ActKind.CROSSING for entry in new)
    return replace(state, whole_to=parcel.last, head=parcel.head, crossings=state.crossings + crossings)


def _next_waiting(connection: Connection, post: str, chain: UUID, state: ChainState) -> tuple[bytes, bytes] | None:
    row = ParcelRow
    query = (
        select(row.digest, row.content)
        .where(row.post == post, row.chain_id == chain, row.state == ParcelState.WAITING.value)
        .where(row.first_sequence <= state.whole_to + 1)
        .order_by(row.first_sequence)
        .limit(1)
    )
    found = connection.execute(query).one_or_none()
    return None if found is None else (found[0], found[1])


def _mark(connection: Connection, post: str, chain: UUID, digest: bytes, state: ParcelState) -> None:
    row = ParcelRow
    connection.execute(
        update(row)
        .where(row.post == post, row.chain_id == chain, row.digest == digest)
        .values(state=state.value, puzzle=None)
    )


def _opened(content: bytes, hub: UUID) -> Parcel:
    return understand(read_envelope(content), hub)


def parcels_of(connection: Connection, post: str, chain: UUID) -> Iterator[bytes]:
    """Yield the parcels of a whole chain in their order, as they came."""
    row = ParcelRow
    query = (
        select(row.content)
        .where(row.post == post, row.chain_id == chain, row.state == ParcelState.JOINED.value)
        .order_by(row.first_sequence)
    )
    for (content,) in connection.execute(query.execution_options(yield_per=50)):
        yield content
