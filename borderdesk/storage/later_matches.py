"""Matches with past crossings that newer lists brought up, and how far looking for them has come."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from borderdesk.domain.match_queue import LaterMatch
from borderdesk.domain.moments import moment_of, moment_text
from borderdesk.domain.watchlist import Handling, Level
from borderdesk.domain.watchlist_check import HitRecord
from borderdesk.storage.tables import Base


class LaterMatchRow(Base):
    """One match that was found after the crossing; written once."""

    __tablename__ = "later_match"
    __table_args__ = (
        UniqueConstraint("crossing_id", "list_name", "reference"),
        Index("ix_later_match_found_at", "found_at"),
    )

    later_match_id: Mapped[str] = mapped_column(primary_key=True)
    crossing_id: Mapped[str] = mapped_column(ForeignKey("crossing.crossing_id"))
    list_name: Mapped[str]
    reference: Mapped[str]
    list_version: Mapped[str]
    level: Mapped[str]
    found_at: Mapped[str]
    hit: Mapped[dict[str, Any]] = mapped_column(JSON)


class RescreeningRow(Base):
    """How far the crossings were screened against list versions: like a pointer, its progress is moved on."""

    __tablename__ = "rescreening"

    rescreening_id: Mapped[str] = mapped_column(primary_key=True)
    digests: Mapped[str]
    since: Mapped[str]
    started_at: Mapped[str]
    position: Mapped[int]
    last: Mapped[int]
    total: Mapped[int]
    screened: Mapped[int]
    found: Mapped[int]
    finished_at: Mapped[str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescreening:
    """One run through the crossings since a day against the list versions of these digests.

    It stands behind the row `position` of the log and ends with the row `last`.
    """

    rescreening_id: UUID
    digests: frozenset[str]
    since: datetime
    started_at: datetime
    position: int
    last: int
    total: int
    screened: int = 0
    found: int = 0
    finished_at: datetime | None = None


def add_later_match(session: Session, match: LaterMatch) -> None:
    """Add a match that was found after the crossing."""
    session.add(
        LaterMatchRow(
            later_match_id=str(match.later_match_id),
            crossing_id=str(match.crossing_id),
            list_name=match.hit.list_name,
            reference=match.hit.reference,
            list_version=match.list_version,
            level=match.level.value,
            found_at=moment_text(match.found_at),
            hit=asdict(match.hit),
        )
    )
    session.flush()


def later_matches_of(session: Session, crossings: Iterable[UUID]) -> tuple[LaterMatch, ...]:
    """Return what was found later about these crossings, at most 500 of them."""
    row = LaterMatchRow
    query = select(row).where(row.crossing_id.in_([str(crossing) for crossing in crossings]))
    return tuple(_to_match(one) for one in session.scalars(query))


def latest_later_matches(session: Session, limit: int) -> tuple[LaterMatch, ...]:
    """Return the last matches that were found after the crossing, the newest first."""
    row = LaterMatchRow
    query = select(row).order_by(row.found_at.desc(), row.later_match_id).limit(limit)
    return tuple(_to_match(one) for one in session.scalars(query))


def put_rescreening(session: Session, run: Rescreening) -> None:
    """Say how far a run has come."""
    session.merge(
        RescreeningRow(
            rescreening_id=str(run.rescreening_id),
            digests=json.dumps(sorted(run.digests)),
            since=moment_text(run.since),
            started_at=moment_text(run.started_at),
            position=run.position,
            last=run.last,
            total=run.total,
            screened=run.screened,
            found=run.found,
            finished_at=None if run.finished_at is None else moment_text(run.finished_at),
        )
    )
    session.flush()


def rescreenings(session: Session, limit: int = 100) -> tuple[Rescreening, ...]:
    """Return the last runs, the newest first."""
    row = RescreeningRow
    query = select(row).order_by(row.started_at.desc(), row.rescreening_id.desc()).limit(limit)
    return tuple(_to_run(one) for one in session.scalars(query))


def _to_match(row: LaterMatchRow) -> LaterMatch:
    hit: Mapping[str, Any] = row.hit
    return LaterMatch(
        later_match_id=UUID(row.later_match_id),
        crossing_id=UUID(row.crossing_id),
        list_version=row.list_version,
        level=Level(row.level),
        hit=HitRecord(**{**hit, "handling": Handling(hit["handling"]), "reasons": tuple(hit["reasons"])}),
        found_at=moment_of(row.found_at),
    )


def _to_run(row: RescreeningRow) -> Rescreening:
    return Rescreening(
        rescreening_id=UUID(row.rescreening_id),
        digests=frozenset(json.loads(row.digests)),
        since=moment_of(row.since),
        started_at=moment_of(row.started_at),
        position=row.position,
        last=row.last,
        total=row.total,
        screened=row.screened,
        found=row.found,
        finished_at=None if row.finished_at is None else moment_of(row.finished_at),
    )
