"""The checkpoints that this desk has signed: added, and read from the newest back."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import LargeBinary, UniqueConstraint, select, text
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Mapped, Session, mapped_column

from borderdesk.domain.checkpoint import Checkpoint, SignedCheckpoint
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.moments import moment_of, moment_text
from borderdesk.keys.signing import SignedAs, VerifyingKey
from borderdesk.storage.tables import Base


class CheckpointRow(Base):
    """One signed checkpoint; written once."""

    __tablename__ = "journal_checkpoint"
    __table_args__ = (UniqueConstraint("chain_id", "size"),)

    ordinal: Mapped[int] = mapped_column(primary_key=True)
    desk_id: Mapped[str]
    chain_id: Mapped[str]
    size: Mapped[int]
    root: Mapped[bytes] = mapped_column(LargeBinary)
    head: Mapped[bytes] = mapped_column(LargeBinary)
    at: Mapped[str]
    signature: Mapped[bytes] = mapped_column(LargeBinary)


def add_checkpoint(session: Session, signed: SignedCheckpoint) -> None:
    """Keep a checkpoint; of a chain that has not grown since the last one there is one already."""
    it = signed.checkpoint
    adding = insert(CheckpointRow).values(
        desk_id=str(it.desk),
        chain_id=str(it.chain_id),
        size=it.size,
        root=it.root,
        head=it.head,
        at=moment_text(it.at),
        signature=signed.signature,
    )
    session.execute(adding.on_conflict_do_nothing())


def newest_checkpoint(session: Session) -> SignedCheckpoint | None:
    """Return the checkpoint that was taken last."""
    row = session.scalar(select(CheckpointRow).order_by(CheckpointRow.ordinal.desc()).limit(1))
    return None if row is None else _to_domain(row)


_AS_STORED = text("""
    SELECT CAST(desk_id AS BLOB), CAST(chain_id AS BLOB), size, root, head, CAST(at AS BLOB), signature
    FROM journal_checkpoint ORDER BY ordinal
""")


def checkpoints(session: Session, key: VerifyingKey | None) -> tuple[tuple[Checkpoint | None, bool], ...]:
    """Return all checkpoints, the oldest first, each with whether every byte of its row is what the key signed.

    None stands for a row that is no checkpoint any more.
    """
    return tuple(_checked(tuple(row), key) for row in session.execute(_AS_STORED))


def _checked(row: Sequence[Any], key: VerifyingKey | None) -> tuple[Checkpoint | None, bool]:
    desk, chain, size, root, head, at, signature = row
    try:
        it = Checkpoint(
            desk=UUID(desk.decode()),
            chain_id=UUID(chain.decode()),
            size=size,
            root=root,
            head=head,
            at=moment_of(at.decode()),
        )
        as_written = (str(it.desk), str(it.chain_id), moment_text(it.at))
        is_signed = key is not None and key.accepts(SignedAs.CHECKPOINT, it.message(), signature)
    except (ValueError, TypeError, AttributeError, InvalidValueError):
        return None, False
    return it, is_signed and as_written == (desk.decode(), chain.decode(), at.decode())


def _to_domain(row: CheckpointRow) -> SignedCheckpoint:
    checkpoint = Checkpoint(
        desk=UUID(row.desk_id),
        chain_id=UUID(row.chain_id),
        size=row.size,
        root=row.root,
        head=row.head,
        at=moment_of(row.at),
    )
    return SignedCheckpoint(checkpoint=checkpoint, signature=row.signature)
