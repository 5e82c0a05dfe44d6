"""What happened to matches in the queue beside their findings: rows are added, never changed."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import ForeignKey, Index, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from borderdesk.domain.match_finding import MatchName
from borderdesk.domain.match_step import MatchStep, MatchStepKind
from borderdesk.domain.moments import moment_of, moment_text
from borderdesk.storage.tables import Base

_VARIABLES = 500
"""How many values one statement is asked about at a time."""


class MatchStepRow(Base):
    """One step."""

    __tablename__ = "match_step"
    __table_args__ = (Index("ix_match_step_event_id", "event_id"),)

    step_id: Mapped[str] = mapped_column(primary_key=True)
    event_id: Mapped[str]
    list_name: Mapped[str]
    reference: Mapped[str]
    kind: Mapped[str]
    at: Mapped[str]
    words: Mapped[str]
    finding_id: Mapped[str | None] = mapped_column(unique=True)
    officer_id: Mapped[str] = mapped_column(ForeignKey("account.officer_id"))
    session_id: Mapped[str] = mapped_column(ForeignKey("desk_session.session_id"))


def add_step(session: Session, step: MatchStep) -> None:
    """Add a step."""
    session.add(
        MatchStepRow(
            step_id=str(step.step_id),
            event_id=str(step.match.event_id),
            list_name=step.match.list_name,
            reference=step.match.reference,
            kind=step.kind.value,
            at=moment_text(step.at),
            words=step.words,
            finding_id=None if step.finding_id is None else str(step.finding_id),
            officer_id=step.officer_id,
            session_id=str(step.session_id),
        )
    )
    session.flush()


def steps_about(session: Session, events: Iterable[UUID]) -> tuple[MatchStep, ...]:
    """Return every step about the matches of these inspections, the oldest first."""
    row, names = MatchStepRow, [str(event) for event in events]
    found: list[MatchStepRow] = []
    for start in range(0, len(names), _VARIABLES):
        found += session.scalars(select(row).where(row.event_id.in_(names[start : start + _VARIABLES])))
    return tuple(_to_domain(one) for one in sorted(found, key=lambda one: (one.at, one.step_id)))


def undone_among(session: Session, findings: Iterable[UUID]) -> frozenset[UUID]:
    """Return which of these findings were taken back."""
    row, names, found = MatchStepRow, [str(finding) for finding in findings], set[UUID]()
    for start in range(0, len(names), _VARIABLES):
        query = select(row.finding_id).where(row.finding_id.in_(names[start : start + _VARIABLES]))
        found.update(UUID(name) for name in session.scalars(query) if name is not None)
    return frozenset(found)


def _to_domain(row: MatchStepRow) -> MatchStep:
    return MatchStep(
        step_id=UUID(row.step_id),
        match=MatchName(event_id=UUID(row.event_id), list_name=row.list_name, reference=row.reference),
        kind=MatchStepKind(row.kind),
        at=moment_of(row.at),
        words=row.words,
        finding_id=None if row.finding_id is None else UUID(row.finding_id),
        officer_id=row.officer_id,
        session_id=UUID(row.session_id),
    )
