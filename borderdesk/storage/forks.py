"""Entries that bear the number of one of this journal and are another: kept beside it, for neither is thrown away."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import LargeBinary, UniqueConstraint, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Mapped, Session, mapped_column

from borderdesk.domain.journal import JournalEntry
from borderdesk.domain.moments import moment_text
from borderdesk.storage.tables import Base


class ForkRow(Base):
    """One entry of another journal that claims to be this one; `source` says where it came from."""

    __tablename__ = "journal_fork"
    __table_args__ = (UniqueConstraint("chain_id", "sequence", "link"),)

    ordinal: Mapped[int] = mapped_column(primary_key=True)
    found_at: Mapped[str]
    source: Mapped[str]
    desk_id: Mapped[str]
    chain_id: Mapped[str]
    sequence: Mapped[int]
    kind: Mapped[str]
    at: Mapped[str]
    monotonic_ns: Mapped[int]
    payload: Mapped[bytes | None] = mapped_column(LargeBinary)
    salt: Mapped[bytes | None] = mapped_column(LargeBinary)
    payload_digest: Mapped[bytes] = mapped_column(LargeBinary)
    previous: Mapped[bytes] = mapped_column(LargeBinary)
    link: Mapped[bytes] = mapped_column(LargeBinary)


def add_fork(session: Session, entry: JournalEntry, source: str, at: datetime) -> bool:
    """Keep the other entry; tell whether it is a new one."""
    adding = insert(ForkRow).values(
        found_at=moment_text(at),
        source=source,
        desk_id=str(entry.desk),
        chain_id=str(entry.chain_id),
        sequence=entry.sequence,
        kind=entry.kind,
        at=moment_text(entry.at),
        monotonic_ns=entry.monotonic_ns,
        payload=entry.payload,
        salt=entry.salt,
        payload_digest=entry.payload_digest,
        previous=entry.previous,
        link=entry.link,
    )
    return session.execute(adding.on_conflict_do_nothing().returning(ForkRow.ordinal)).first() is not None


def forks(session: Session) -> tuple[tuple[UUID, int], ...]:
    """Return chain and sequence of every entry that exists twice, in the order in which they were found."""
    rows = session.execute(select(ForkRow.chain_id, ForkRow.sequence).order_by(ForkRow.ordinal))
    return tuple(dict.fromkeys((UUID(row.chain_id), row.sequence) for row in rows))
