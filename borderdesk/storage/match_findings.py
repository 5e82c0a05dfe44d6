"""What was found out about matches: rows are added, never changed."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import ForeignKey, Index, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from borderdesk.domain.match_finding import (
    FindingGrounds,
    FindingOutcome,
    FindingPlace,
    FindingReason,
    MatchFinding,
    MatchName,
)
from borderdesk.domain.moments import moment_of, moment_text
from borderdesk.domain.watchlist import Handling, Level
from borderdesk.storage.tables import Base

_VARIABLES = 500
"""How many values one statement is asked about at a time."""


class MatchFindingRow(Base):
    """One finding; `event_id` is the inspection's, whose crossing may not be logged yet."""

    __tablename__ = "match_finding"
    __table_args__ = (
        Index("ix_match_finding_event_id", "event_id"),
        Index("ix_match_finding_list_name_reference", "list_name", "reference"),
    )

    finding_id: Mapped[str] = mapped_column(primary_key=True)
    event_id: Mapped[str]
    list_name: Mapped[str]
    reference: Mapped[str]
    level: Mapped[str]
    handling: Mapped[str]
    place: Mapped[str]
    outcome: Mapped[str]
    reason: Mapped[str]
    evidence: Mapped[str]
    found_at: Mapped[str]
    officer_id: Mapped[str] = mapped_column(ForeignKey("account.officer_id"))
    session_id: Mapped[str] = mapped_column(ForeignKey("desk_session.session_id"))


def add_finding(session: Session, finding: MatchFinding) -> None:
    """Add a finding."""
    session.add(
        MatchFindingRow(
            finding_id=str(finding.finding_id),
            event_id=str(finding.match.event_id),
            list_name=finding.match.list_name,
            reference=finding.match.reference,
            level=finding.level.value,
            handling=finding.handling.value,
            place=finding.place.value,
            outcome=finding.grounds.outcome.value,
            reason=finding.grounds.reason.value,
            evidence=finding.grounds.evidence,
            found_at=moment_text(finding.found_at),
            officer_id=finding.officer_id,
            session_id=str(finding.session_id),
        )
    )
    session.flush()


def findings_about(session: Session, events: Iterable[UUID]) -> tuple[MatchFinding, ...]:
    """Return every finding about the matches of these inspections, the oldest first."""
    row, names = MatchFindingRow, [str(event) for event in events]
    found: list[MatchFindingRow] = []
    for start in range(0, len(names), _VARIABLES):
        found += session.scalars(select(row).where(row.event_id.in_(names[start : start + _VARIABLES])))
    return tuple(_to_domain(one) for one in sorted(found, key=lambda one: (one.found_at, one.finding_id)))


def findings_about_entry(session: Session, list_name: str, reference: str, limit: int) -> tuple[MatchFinding, ...]:
    """Return the last findings about an entry, whoever the traveller was, the newest first."""
    row = MatchFindingRow
    query = (
        select(row)
        .where(row.list_name == list_name, row.reference == reference)
        .order_by(row.found_at.desc())
        .limit(limit)
    )
    return tuple(_to_domain(one) for one in session.scalars(query))


def _to_domain(row: MatchFindingRow) -> MatchFinding:
    return MatchFinding(
        finding_id=UUID(row.finding_id),
        match=MatchName(event_id=UUID(row.event_id), list_name=row.list_name, reference=row.reference),
        level=Level(row.level),
        handling=Handling(row.handling),
        place=FindingPlace(row.place),
        grounds=FindingGrounds(
            outcome=FindingOutcome(row.outcome), reason=FindingReason(row.reason), evidence=row.evidence
        ),
        found_at=moment_of(row.found_at),
        officer_id=row.officer_id,
        session_id=UUID(row.session_id),
    )
