"""What others have seen of this journal, whatever way it came back to the desk."""

from datetime import datetime

from sqlalchemy import LargeBinary, UniqueConstraint, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Mapped, Session, mapped_column

from borderdesk.domain.moments import moment_of, moment_text
from borderdesk.domain.witness import Witness, WitnessOrigin
from borderdesk.storage.tables import Base


class WitnessRow(Base):
    """One witness; `evidence` is what it came as: the text of the paper, or the receipt as it was signed."""

    __tablename__ = "journal_witness"
    __table_args__ = (UniqueConstraint("origin", "chain_end", "size"),)

    ordinal: Mapped[int] = mapped_column(primary_key=True)
    origin: Mapped[str]
    chain_end: Mapped[bytes] = mapped_column(LargeBinary)
    size: Mapped[int]
    root_start: Mapped[bytes] = mapped_column(LargeBinary)
    at: Mapped[str | None]
    evidence: Mapped[str]
    added_at: Mapped[str]


def add_witness(session: Session, witness: Witness, evidence: str, at: datetime) -> bool:
    """Keep a witness; tell whether it is a new one."""
    adding = insert(WitnessRow).values(
        origin=witness.origin.value,
        chain_end=witness.chain_end,
        size=witness.size,
        root_start=witness.root_start,
        at=None if witness.at is None else moment_text(witness.at),
        evidence=evidence,
        added_at=moment_text(at),
    )
    return session.execute(adding.on_conflict_do_nothing().returning(WitnessRow.ordinal)).first() is not None


def witnesses(session: Session) -> tuple[Witness, ...]:
    """Return all witnesses, the oldest first."""
    return tuple(
        Witness(
            origin=WitnessOrigin(row.origin),
            chain_end=row.chain_end,
            size=row.size,
            root_start=row.root_start,
            at=None if row.at is None else moment_of(row.at),
        )
        for row in session.scalars(select(WitnessRow).order_by(WitnessRow.ordinal))
    )
