"""Pairs of an entry and a traveller whom it does not mean: rows are added, never changed."""

from datetime import date
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import ForeignKey, Index, Select, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, aliased, mapped_column

from borderdesk.domain.dates import PartialDate
from borderdesk.domain.document import TravelDocument
from borderdesk.domain.lasting_pair import LastingPair, PairedTraveller, PairFile, PairStep, PairStepKind
from borderdesk.domain.match_finding import FindingReason
from borderdesk.domain.moments import moment_of, moment_text
from borderdesk.domain.watchlist import Handling
from borderdesk.storage.match_findings import MatchFindingRow
from borderdesk.storage.tables import AccountRow, Base

_Asked: TypeAlias = Select[Any, Any, Any, Any, Any, Any]


class LastingPairRow(Base):
    """One pair as it was decided."""

    __tablename__ = "lasting_pair"
    __table_args__ = (
        Index("ix_lasting_pair_document_number_issuing_state", "document_number", "issuing_state"),
        Index("ix_lasting_pair_decided_at", "decided_at"),
    )

    pair_id: Mapped[str] = mapped_column(primary_key=True)
    finding_id: Mapped[str] = mapped_column(ForeignKey("match_finding.finding_id"))
    list_name: Mapped[str]
    reference: Mapped[str]
    entry_digest: Mapped[str]
    handling: Mapped[str]
    name: Mapped[str]
    date_of_birth: Mapped[str]
    issuing_state: Mapped[str]
    document_number: Mapped[str]
    date_of_expiry: Mapped[str | None]
    needs_second: Mapped[bool]
    reason: Mapped[str]
    evidence: Mapped[str]
    decided_at: Mapped[str]
    ends_on: Mapped[str]
    officer_id: Mapped[str] = mapped_column(ForeignKey("account.officer_id"))
    session_id: Mapped[str] = mapped_column(ForeignKey("desk_session.session_id"))


class PairStepRow(Base):
    """What happened to a pair later; each kind happens once."""

    __tablename__ = "lasting_pair_step"
    __table_args__ = (UniqueConstraint("pair_id", "kind"),)

    step_id: Mapped[str] = mapped_column(primary_key=True)
    pair_id: Mapped[str] = mapped_column(ForeignKey("lasting_pair.pair_id"))
    kind: Mapped[str]
    at: Mapped[str]
    remark: Mapped[str]
    officer_id: Mapped[str] = mapped_column(ForeignKey("account.officer_id"))
    session_id: Mapped[str] = mapped_column(ForeignKey("desk_session.session_id"))


def _pairs() -> _Asked:
    """Return the one question for pairs, which is the same whatever there is to find: its time tells nothing."""
    row, agreed, ended = LastingPairRow, aliased(PairStepRow), aliased(PairStepRow)
    decider, agreer, ender = aliased(AccountRow), aliased(AccountRow), aliased(AccountRow)
    return (
        select(row, agreed, ended, decider.display_name, agreer.display_name, ender.display_name)
        .join(decider, decider.officer_id == row.officer_id)
        .outerjoin(agreed, (agreed.pair_id == row.pair_id) & (agreed.kind == PairStepKind.AGREED.value))
        .outerjoin(ended, (ended.pair_id == row.pair_id) & (ended.kind == PairStepKind.ENDED.value))
        .outerjoin(agreer, agreer.officer_id == agreed.officer_id)
        .outerjoin(ender, ender.officer_id == ended.officer_id)
        .order_by(row.decided_at.desc(), row.pair_id)
    )


_PAIRS = _pairs()
"""Put together once: every check of a traveller asks it."""


def add_pair(session: Session, pair: LastingPair) -> None:
    """Add a pair."""
    who = pair.traveller
    session.add(
        LastingPairRow(
            pair_id=str(pair.pair_id),
            finding_id=str(pair.finding_id),
            list_name=pair.list_name,
            reference=pair.reference,
            entry_digest=pair.entry_digest,
            handling=pair.handling.value,
            name=who.name,
            date_of_birth=str(who.date_of_birth),
            issuing_state=who.issuing_state,
            document_number=who.document_number,
            date_of_expiry=None if who.date_of_expiry is None else str(who.date_of_expiry),
            needs_second=pair.needs_second,
            reason=pair.reason.value,
            evidence=pair.evidence,
            decided_at=moment_text(pair.decided_at),
            ends_on=pair.ends_on.isoformat(),
            officer_id=pair.officer_id,
            session_id=str(pair.session_id),
        )
    )
    session.flush()


def add_step(session: Session, step: PairStep) -> None:
    """Add what happened to a pair."""
    session.add(
        PairStepRow(
            step_id=str(step.step_id),
            pair_id=str(step.pair_id),
            kind=step.kind.value,
            at=moment_text(step.at),
            remark=step.remark,
            officer_id=step.officer_id,
            session_id=str(step.session_id),
        )
    )
    session.flush()


def pairs_of_document(session: Session, document: TravelDocument) -> tuple[PairFile, ...]:
    """Return every pair with a document, in force or not, the newest first."""
    row = LastingPairRow
    query = _PAIRS.where(row.document_number == document.document_number, row.issuing_state == document.issuing_state)
    return _files(session, query)


def pair_with(session: Session, pair_id: UUID) -> PairFile | None:
    """Return the pair with this id."""
    files = _files(session, _PAIRS.where(LastingPairRow.pair_id == str(pair_id)))
    return files[0] if files else None


def pair_of_finding(session: Session, finding_id: UUID) -> PairFile | None:
    """Return the pair that was made from a finding."""
    files = _files(session, _PAIRS.where(LastingPairRow.finding_id == str(finding_id)))
    return files[0] if files else None


def inspection_of(session: Session, pair: LastingPair) -> UUID:
    """Return the inspection whose match a pair was made from."""
    row = MatchFindingRow
    return UUID(session.scalars(select(row.event_id).where(row.finding_id == str(pair.finding_id))).one())


def latest_pairs(session: Session, limit: int) -> tuple[PairFile, ...]:
    """Return the last pairs that were decided, in force or not, the newest first."""
    return _files(session, _PAIRS.limit(limit))


def _files(session: Session, query: _Asked) -> tuple[PairFile, ...]:
    return tuple(_to_file(*found) for found in session.execute(query))


def _to_file(
    row: LastingPairRow,
    agreed: PairStepRow | None,
    ended: PairStepRow | None,
    decided_by: str,
    agreed_by: str | None,
    ended_by: str | None,
) -> PairFile:
    return PairFile(
        pair=_to_pair(row),
        decided_by=decided_by,
        agreed=None if agreed is None else _to_step(agreed),
        agreed_by=agreed_by or "",
        ended=None if ended is None else _to_step(ended),
        ended_by=ended_by or "",
    )


def _to_pair(row: LastingPairRow) -> LastingPair:
    return LastingPair(
        pair_id=UUID(row.pair_id),
        finding_id=UUID(row.finding_id),
        list_name=row.list_name,
        reference=row.reference,
        entry_digest=row.entry_digest,
        handling=Handling(row.handling),
        traveller=PairedTraveller(
            name=row.name,
            date_of_birth=PartialDate.parse_iso(row.date_of_birth),
            issuing_state=row.issuing_state,
            document_number=row.document_number,
            date_of_expiry=None if row.date_of_expiry is None else PartialDate.parse_iso(row.date_of_expiry),
        ),
        needs_second=row.needs_second,
        reason=FindingReason(row.reason),
        evidence=row.evidence,
        decided_at=moment_of(row.decided_at),
        ends_on=date.fromisoformat(row.ends_on),
        officer_id=row.officer_id,
        session_id=UUID(row.session_id),
    )


def _to_step(row: PairStepRow) -> PairStep:
    return PairStep(
        step_id=UUID(row.step_id),
        pair_id=UUID(row.pair_id),
        kind=PairStepKind(row.kind),
        at=moment_of(row.at),
        remark=row.remark,
        officer_id=row.officer_id,
        session_id=UUID(row.session_id),
    )
