"""Sending the journal to the hub: the outbox is what its last receipt leaves, and repeats are harmless.

No transaction is open while anything travels: entries are read, the session is closed, the parcel goes, the receipt is
kept. Where the desk dies in between, the same entries go again, and the hub knows them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from borderdesk import __version__
from borderdesk.actions.hub_link import Post
from borderdesk.actions.rights import requires
from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError, NotSetUpError
from borderdesk.domain.exchange import ChainSent, ExchangeState, HubLink
from borderdesk.domain.journal import JournalEntry
from borderdesk.domain.officer import Officer, Permission
from borderdesk.domain.principal import DESK, Principal
from borderdesk.keys.signing import SigningKey, VerifyingKey
from borderdesk.storage import exchange, journal
from borderdesk.storage.desk import desk_of
from borderdesk.storage.desk_key import signing_key
from borderdesk.storage.store import Store
from borderdesk.sync.parcel import MOST_ENTRIES, Sender, write_parcel
from borderdesk.sync.receipt import Receipt, read_receipt

PARCELS = "/v1/parcels"
RUN = 500
"""Entries of one parcel, unless they are long."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class NextParcel:
    """A parcel that is ready to go, and the entries in it."""

    data: bytes
    chain_id: UUID
    first: int
    last: int


@requires(Permission.READ_SYNC)
def exchange_state(store: Store, officer: Officer | Principal) -> ExchangeState:
    """Return where the exchange with the hub stands.

    Raises:
        NotPermittedError: The officer may not see it.
    """
    return _state(store, officer)


def _state(store: Store, _officer: Officer | Principal) -> ExchangeState:
    with store.read() as session:
        link = exchange.hub_link(session)
        chains = list(exchange.chains_sent(session))
        told = sum(exchange.crossings_told(session, sent) for sent, _ in chains)
        oldest = exchange.unsent_run(session, 1)
    receipts = [sent.received_at for sent, _ in chains if sent.received_at is not None]
    return ExchangeState(
        link=link,
        sent=sum(min(sent.kept_to, last) for sent, last in chains),
        unsent=sum(max(last - sent.kept_to, 0) for sent, last in chains),
        puzzling=sum(sent.kept_to - sent.whole_to for sent, _ in chains),
        crossings_told=told,
        crossings_stored=sum(sent.crossings for sent, _ in chains),
        is_forked=any(sent.is_forked for sent, _ in chains),
        last_receipt_at=max(receipts, default=None),
        oldest_unsent_at=oldest[0].at if oldest else None,
    )


@requires(Permission.EXCHANGE)
def send_now(
    store: Store,
    officer: Officer | Principal,
    post: Post,
    progress: Progress = lambda _done, _total: None,
    is_stopped: Callable[[], bool] = lambda: False,
) -> int:
    """Send everything that the hub lacks and return how many entries went; what is interrupted goes on next time.

    Raises:
        NotPermittedError: The officer may not.
        NotSetUpError: The desk has joined no hub.
        HubUnreachedError: The hub does not answer; what was receipted before stays so.
        InvalidValueError: The hub refuses, or its receipt does not hold.
    """
    del officer
    total, done = 0, 0
    while not is_stopped() and (parcel := _next_parcel(store)) is not None:
        total = total or _unsent(store)
        before = _kept_to(store, parcel.chain_id)
        _note(store, post(PARCELS, parcel.data))
        after = _kept_to(store, parcel.chain_id)
        if after <= before:
            raise InvalidValueError("the hub keeps no more of the journal than before; headquarters must look at it")
        done += after - before
        progress(min(done, total), total)
    return done


def note_receipt(store: Store, data: bytes) -> Receipt:
    """Keep what the hub's receipt says, once its signature holds; an older one than that which is here says nothing.

    Raises:
        NotSetUpError: The desk has joined no hub.
        InvalidValueError: It is no receipt, not the hub's, or another desk's.
    """
    return _note(store, data)


def parcels_to_carry(store: Store, after: dict[UUID, int] | None = None) -> tuple[bytes, dict[UUID, int]] | None:
    """Return the next parcel for a stick, and how far each chain is on it then; None where all is on it.

    A stick brings its receipts back days later, so what is on it already is said by the caller.
    """
    carried = dict(after or {})
    parcel = _next_parcel(store, carried)
    if parcel is None:
        return None
    return parcel.data, {**carried, parcel.chain_id: parcel.last}


def hub_of(store: Store) -> HubLink:
    """Return the hub of this desk.

    Raises:
        NotSetUpError: The desk has joined none.
    """
    with store.read() as session:
        link = exchange.hub_link(session)
    if link is None:
        raise NotSetUpError("the desk has joined no hub")
    return link


def _next_parcel(store: Store, carried: dict[UUID, int] | None = None) -> NextParcel | None:
    with store.read() as session:
        link, desk, key = exchange.hub_link(session), desk_of(session), signing_key(session)
        entries = exchange.unsent_run(session, RUN, carried or {})
    if link is None:
        raise NotSetUpError("the desk has joined no hub")
    if key is None:
        raise EnvironmentFailureError("the desk has no key to sign with")
    if not entries:
        return None
    sender = Sender(
        hub=link.hub, post=link.post, desk=desk.desk_id, program=__version__, is_training=desk.is_training
    )
    return _parcel(sender, entries, key)


def _parcel(sender: Sender, entries: tuple[JournalEntry, ...], key: SigningKey) -> NextParcel:
    assert len(entries) <= MOST_ENTRIES
    return NextParcel(
        data=write_parcel(sender, entries, key),
        chain_id=entries[0].chain_id,
        first=entries[0].sequence,
        last=entries[-1].sequence,
    )


def _note(store: Store, data: bytes) -> Receipt:
    with store.read() as session:
        link, desk = exchange.hub_link(session), desk_of(session)
    if link is None:
        raise NotSetUpError("the desk has joined no hub")
    receipt = read_receipt(data, VerifyingKey(link.hub_key))
    if receipt.hub != link.hub or receipt.desk != desk.desk_id:
        raise InvalidValueError("receipt is another desk's")
    sent = ChainSent(
        chain_id=receipt.chain,
        kept_to=receipt.kept_to,
        whole_to=receipt.whole_to,
        crossings=receipt.crossings,
        is_forked=receipt.is_forked,
        received_at=receipt.received_at,
    )
    with store.write() as session:
        known = exchange.sent_of(session, receipt.chain)
        if known.received_at is None or known.received_at <= receipt.received_at:
            exchange.put_receipt(session, sent, receipt.received_at, data)
    return receipt


def _unsent(store: Store) -> int:
    with store.read() as session:
        return journal.unsent(session)


def _kept_to(store: Store, chain: UUID) -> int:
    with store.read() as session:
        return exchange.sent_of(session, chain).kept_to


DESK_SENDS = DESK
"""Who sends when a timer does: the desk itself."""
