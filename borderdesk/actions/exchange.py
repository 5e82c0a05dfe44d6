"""Sending the journal to the hub: the outbox is what its last receipt leaves, and repeats are harmless.

No transaction is open while anything travels: entries are read, the session is closed, the parcel goes, the receipt is
kept. Where the desk dies in between, the same entries go again, and the hub knows them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from borderdesk import __version__
from borderdesk.actions.checkpoints import take_checkpoint
from borderdesk.actions.clock import Clock
from borderdesk.actions.hub_link import Post
from borderdesk.actions.rights import requires
from borderdesk.domain.checkpoint import SignedCheckpoint
from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError, NotSetUpError
from borderdesk.domain.exchange import ChainSent, ExchangeState, HubLink
from borderdesk.domain.officer import Officer, Permission
from borderdesk.domain.principal import Principal
from borderdesk.domain.witness import Witness, WitnessOrigin
from borderdesk.keys.sealing import ClosingKey, SealedAs
from borderdesk.keys.signing import SignedAs, SigningKey, VerifyingKey
from borderdesk.storage import exchange
from borderdesk.storage.checkpoints import newest_checkpoint
from borderdesk.storage.desk import desk_of
from borderdesk.storage.desk_key import signing_key
from borderdesk.storage.store import Store
from borderdesk.storage.witnesses import add_witness
from borderdesk.sync import stick
from borderdesk.sync.parcel import Sender, write_parcel
from borderdesk.sync.receipt import Receipt, read_receipt

PARCELS = "/v1/parcels"
RUN = 500
"""Entries of one parcel, unless they are long."""

Progress = Callable[[int, int], None]
"""Is told how many entries went, and of how many."""


def _silent(_done: int, _total: int) -> None:
    """Tell nobody."""


def _never() -> bool:
    """Go on."""
    return False


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
    del officer
    with store.read() as session:
        link = exchange.hub_link(session)
        chains = list(exchange.chains_sent(session))
        told = sum(exchange.crossings_told(session, sent) for sent, _ in chains)
        oldest = exchange.unsent_run(session, 1, {})
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
    clock: Clock,
    officer: Officer | Principal,
    post: Post,
    progress: Progress = _silent,
    is_stopped: Callable[[], bool] = _never,
) -> int:
    """Send everything that the hub lacks and return how many entries went; what is interrupted goes on next time.

    Raises:
        NotPermittedError: The officer may not.
        NotSetUpError: The desk has joined no hub.
        HubUnreachedError: The hub does not answer; what was receipted before stays so.
        InvalidValueError: The hub refuses, or its receipt does not hold.
    """
    del officer
    total, done, has_gone_back = 0, 0, False
    if _unsent(store):
        take_checkpoint(store, clock)
    while not is_stopped() and (parcel := _next_parcel(store)) is not None:
        total = total or _unsent(store)
        before = _kept_to(store, parcel.chain_id)
        _note(store, post(PARCELS, parcel.data))
        after = _kept_to(store, parcel.chain_id)
        if after == before or (after < before and has_gone_back):
            raise InvalidValueError("the hub keeps no more of the journal than before; headquarters must look at it")
        # A hub that was restored from a backup may lack what it had: it says so, and is given it again.
        has_gone_back = has_gone_back or after < before
        done += max(after - before, 0)
        progress(min(done, total), total)
    return done


@requires(Permission.EXCHANGE)
def note_receipt(store: Store, officer: Officer | Principal, data: bytes) -> Receipt:
    """Keep what the hub's receipt says, once its signature holds; an older one than that which is here says nothing.

    Raises:
        NotPermittedError: The officer may not.
        NotSetUpError: The desk has joined no hub.
        InvalidValueError: It is no receipt, not the hub's, or another desk's.
    """
    del officer
    return _note(store, data)


@requires(Permission.EXCHANGE)
def copy_to_stick(
    store: Store, clock: Clock, officer: Officer | Principal, stick_folder: Path, progress: Progress = _silent
) -> int:
    """Put everything that the hub lacks onto a stick, sealed to the hub, and return how many entries.

    Nothing counts as sent before the hub's receipt is back, by whatever road: a stick that is lost is no loss.

    Raises:
        NotPermittedError: The officer may not.
        NotSetUpError: The desk has joined no hub.
        EnvironmentFailureError: The stick is full, read-only or gone.
    """
    del officer
    recipient = ClosingKey(hub_of(store).hub_seal)
    carried: dict[UUID, int] = {}
    done, total = 0, _unsent(store)
    if total:
        take_checkpoint(store, clock)
    while (parcel := _next_parcel(store, carried)) is not None:
        stick.put(stick_folder, SealedAs.PARCEL, parcel.data, recipient)
        carried[parcel.chain_id] = parcel.last
        done += parcel.last - parcel.first + 1
        progress(min(done, total), total)
    return done


@requires(Permission.EXCHANGE)
def read_from_stick(store: Store, officer: Officer | Principal, stick_folder: Path) -> int:
    """Keep the receipts on a stick that are for this desk, take them off it, and return how many.

    Raises:
        NotPermittedError: The officer may not.
        NotSetUpError: The desk has joined no hub.
        InvalidValueError: A receipt that is sealed to this desk was not signed by its hub.
        EnvironmentFailureError: The stick cannot be read, or is gone.
    """
    del officer
    hub_of(store)
    with store.read() as session:
        key = exchange.opening_key(session)
    assert key is not None
    read = []
    for path, data in stick.opened(stick_folder, SealedAs.RECEIPT, key):
        _note(store, data)
        read.append(path)
    stick.remove(read)
    return len(read)


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
        signed = newest_checkpoint(session)
    if link is None:
        raise NotSetUpError("the desk has joined no hub")
    if key is None:
        raise EnvironmentFailureError("the desk has no key to sign with")
    if not entries:
        return None
    sender = Sender(hub=link.hub, post=link.post, desk=desk.desk_id, program=__version__, is_training=desk.is_training)
    last = entries[-1]
    ends = signed is not None and (signed.checkpoint.size, signed.checkpoint.head) == (last.sequence, last.link)
    return NextParcel(
        data=write_parcel(sender, entries, key, signed if ends else None),
        chain_id=last.chain_id,
        first=entries[0].sequence,
        last=last.sequence,
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
        if receipt.checkpoint is not None and _is_ours(receipt.checkpoint, signing_key(session)):
            # No entry of the journal tells of it: every exchange would leave one more to be sent.
            seen = Witness.of(receipt.checkpoint.checkpoint, WitnessOrigin.RECEIPT)
            add_witness(session, seen, data.decode(), receipt.received_at)
    return receipt


def _is_ours(signed: SignedCheckpoint, key: SigningKey | None) -> bool:
    message = signed.checkpoint.message()
    return key is not None and key.verifying_key.accepts(SignedAs.CHECKPOINT, message, signed.signature)


def _unsent(store: Store) -> int:
    with store.read() as session:
        return exchange.unsent(session)


def _kept_to(store: Store, chain: UUID) -> int:
    with store.read() as session:
        return exchange.sent_of(session, chain).kept_to
