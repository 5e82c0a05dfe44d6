"""The hub that this desk sends to, and its last receipt for each chain of the journal."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, LargeBinary, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from borderdesk.domain.exchange import ChainSent, HubLink
from borderdesk.domain.journal import ActKind, JournalEntry
from borderdesk.domain.moments import moment_of, moment_text
from borderdesk.keys.sealing import OpeningKey
from borderdesk.storage import journal
from borderdesk.storage.tables import Base, JournalRow


class HubLinkRow(Base):
    """The one hub of this desk, and the key that opens what is sealed to the desk."""

    __tablename__ = "hub_link"
    __table_args__ = (CheckConstraint("only = 1", name="only_one"),)

    only: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, default=1)
    hub_id: Mapped[str]
    address: Mapped[str]
    post: Mapped[str]
    hub_key: Mapped[bytes] = mapped_column(LargeBinary)
    hub_seal: Mapped[bytes] = mapped_column(LargeBinary)
    opening_key: Mapped[bytes] = mapped_column(LargeBinary)
    enrolled_at: Mapped[str]


class ChainSentRow(Base):
    """The hub's last receipt for one chain, as it was signed, and what it says."""

    __tablename__ = "chain_sent"

    chain_id: Mapped[str] = mapped_column(primary_key=True)
    kept_to: Mapped[int]
    whole_to: Mapped[int]
    crossings: Mapped[int]
    is_forked: Mapped[bool]
    received_at: Mapped[str]
    receipt: Mapped[bytes] = mapped_column(LargeBinary)


def add_link(session: Session, link: HubLink, opening: OpeningKey) -> None:
    """Say once which hub this desk sends to."""
    session.add(
        HubLinkRow(
            hub_id=str(link.hub),
            address=link.address,
            post=link.post,
            hub_key=link.hub_key,
            hub_seal=link.hub_seal,
            opening_key=opening.private_bytes(),
            enrolled_at=moment_text(link.enrolled_at),
        )
    )
    session.flush()


def hub_link(session: Session) -> HubLink | None:
    """Return the hub of this desk."""
    row = session.scalar(select(HubLinkRow))
    if row is None:
        return None
    return HubLink(
        hub=UUID(row.hub_id),
        address=row.address,
        post=row.post,
        hub_key=row.hub_key,
        hub_seal=row.hub_seal,
        enrolled_at=moment_of(row.enrolled_at),
    )


def opening_key(session: Session) -> OpeningKey | None:
    """Return the key that opens what is sealed to this desk."""
    private = session.scalar(select(HubLinkRow.opening_key))
    return None if private is None else OpeningKey(private)


def put_receipt(session: Session, sent: ChainSent, received_at: datetime, receipt: bytes) -> None:
    """Keep the hub's last receipt for a chain in the place of the one before it."""
    session.merge(
        ChainSentRow(
            chain_id=str(sent.chain_id),
            kept_to=sent.kept_to,
            whole_to=sent.whole_to,
            crossings=sent.crossings,
            is_forked=sent.is_forked,
            received_at=moment_text(received_at),
            receipt=receipt,
        )
    )
    session.flush()


def chains_sent(session: Session) -> Iterator[tuple[ChainSent, int]]:
    """Yield every chain of the journal in their order, each with the number of its last entry."""
    row = JournalRow
    opened = select(row.chain_id).where(row.kind == ActKind.CHAIN_OPENED.value).order_by(row.ordinal)
    for chain in session.scalars(opened).all():
        last = session.scalar(select(func.max(row.sequence)).where(row.chain_id == chain)) or 0
        yield _sent(session, chain), last


def unsent_run(session: Session, most: int, carried: Mapping[UUID, int]) -> tuple[JournalEntry, ...]:
    """Return the first entries that the hub lacks, of one chain; none where it has them all.

    `carried` says up to where each chain is on its way already.
    """
    for sent, last in chains_sent(session):
        after = max(sent.kept_to, carried.get(sent.chain_id, 0))
        if after < last:
            return journal.run_of(session, sent.chain_id, after, most)
    return ()


def unsent(session: Session) -> int:
    """Return how many journal entries the hub has not confirmed."""
    return sum(max(last - sent.kept_to, 0) for sent, last in chains_sent(session))


def confirmed(session: Session) -> dict[UUID, int]:
    """Return up to which entry of each chain the hub has it whole and understood."""
    return {UUID(row.chain_id): row.whole_to for row in session.scalars(select(ChainSentRow))}


def sent_of(session: Session, chain_id: UUID) -> ChainSent:
    """Return what the hub's last receipt says of a chain."""
    return _sent(session, str(chain_id))


def crossings_told(session: Session, sent: ChainSent) -> int:
    """Return of how many crossings a chain tells up to where the hub has it whole."""
    row = JournalRow
    query = select(func.count()).select_from(row).where(row.chain_id == str(sent.chain_id))
    query = query.where(row.sequence <= sent.whole_to, row.kind == ActKind.CROSSING.value)
    return session.scalar(query) or 0


def _sent(session: Session, chain: str) -> ChainSent:
    row = session.get(ChainSentRow, chain)
    if row is None:
        return ChainSent(chain_id=UUID(chain))
    return ChainSent(
        chain_id=UUID(chain),
        kept_to=row.kept_to,
        whole_to=row.whole_to,
        crossings=row.crossings,
        is_forked=row.is_forked,
        received_at=moment_of(row.received_at),
    )
