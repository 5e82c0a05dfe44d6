"""Old lists that a supervisor accepted for a shift: a row for each list, never changed."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from borderdesk.domain.list_acceptance import OldListAcceptance
from borderdesk.domain.moments import moment_text
from borderdesk.storage.tables import Base


class ListAcceptanceRow(Base):
    """One version of a list that is older than its limit, accepted for a shift."""

    __tablename__ = "list_acceptance"
    __table_args__ = (Index("ix_list_acceptance_shift_id", "shift_id"),)

    ordinal: Mapped[int] = mapped_column(primary_key=True)
    shift_id: Mapped[str] = mapped_column(ForeignKey("shift.shift_id"))
    list_name: Mapped[str]
    version: Mapped[str]
    age_minutes: Mapped[int]
    reason: Mapped[str]
    accepted_by: Mapped[str] = mapped_column(ForeignKey("account.officer_id"))
    session_id: Mapped[str] = mapped_column(ForeignKey("desk_session.session_id"))
    accepted_at: Mapped[str]


def add_acceptance(session: Session, acceptance: OldListAcceptance) -> None:
    """Add an acceptance."""
    session.add_all(
        ListAcceptanceRow(
            shift_id=str(acceptance.shift_id),
            list_name=old.name,
            version=old.version,
            age_minutes=old.age_minutes,
            reason=acceptance.reason,
            accepted_by=acceptance.accepted_by,
            session_id=str(acceptance.session_id),
            accepted_at=moment_text(acceptance.accepted_at),
        )
        for old in acceptance.lists
    )
    session.flush()


def accepted_lists(
    session: Session, shift_id: UUID, since: datetime, *, for_officer: str
) -> frozenset[tuple[str, str]]:
    """Return the name and version of each list that others accepted for an officer in a shift since a time."""
    row = ListAcceptanceRow
    query = (
        select(row.list_name, row.version)
        .where(row.shift_id == str(shift_id), row.accepted_at >= moment_text(since))
        .where(row.accepted_by != for_officer)
    )
    return frozenset((name, version) for name, version in session.execute(query))
