"""Which crossings have a slip on paper: a row for each slip that was handed to the printer."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from borderdesk.domain.moments import moment_text
from borderdesk.storage.tables import Base


class SlipRow(Base):
    """One slip; a crossing may have several."""

    __tablename__ = "slip"
    __table_args__ = (Index("ix_slip_crossing_id", "crossing_id"),)

    ordinal: Mapped[int] = mapped_column(primary_key=True)
    crossing_id: Mapped[str] = mapped_column(ForeignKey("crossing.crossing_id"))
    printed_at: Mapped[str]
    officer_id: Mapped[str] = mapped_column(ForeignKey("account.officer_id"))
    session_id: Mapped[str] = mapped_column(ForeignKey("desk_session.session_id"))


def add_slip(session: Session, crossing_id: UUID, printed_at: datetime, officer_id: str, session_id: UUID) -> None:
    """Add a slip that is about to be printed."""
    session.add(
        SlipRow(
            crossing_id=str(crossing_id),
            printed_at=moment_text(printed_at),
            officer_id=officer_id,
            session_id=str(session_id),
        )
    )
    session.flush()


def has_slip(session: Session, crossing_id: UUID) -> bool:
    """Tell whether a slip of a crossing may be in somebody's hands."""
    return session.scalar(select(SlipRow.ordinal).where(SlipRow.crossing_id == str(crossing_id)).limit(1)) is not None
