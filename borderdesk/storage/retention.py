"""How long each kind of record is kept: each setting is a row, the last one of a kind is in force."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from borderdesk.domain.moments import moment_text
from borderdesk.domain.retention import DEFAULT_DAYS, RecordKind, RetentionRules
from borderdesk.storage.tables import Base


class RetentionRuleRow(Base):
    """One setting of one kind's term."""

    __tablename__ = "retention_rule"

    ordinal: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    days: Mapped[int]
    set_at: Mapped[str]
    set_by: Mapped[str] = mapped_column(ForeignKey("account.officer_id"))


def set_terms(session: Session, days: Mapping[RecordKind, int], at: datetime, officer_id: str) -> None:
    """Put terms in force; those before them stay on record."""
    for kind, number in days.items():
        session.add(RetentionRuleRow(kind=kind.value, days=number, set_at=moment_text(at), set_by=officer_id))
        session.flush()


def retention_rules(session: Session) -> RetentionRules:
    """Return the terms in force; a kind that nobody has set has its default."""
    rows = session.scalars(select(RetentionRuleRow).order_by(RetentionRuleRow.ordinal))
    return RetentionRules({**DEFAULT_DAYS, **{RecordKind(row.kind): row.days for row in rows}})
