"""Headquarters' questions: who crossed where, who is inside, how many crossed; all posts at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, and_, exists, func, select
from sqlalchemy.orm import aliased

from borderdesk.domain.crossing import CrossingKind, Direction
from borderdesk.domain.decision import Outcome
from borderdesk.hub.database import HubDatabase
from borderdesk.hub.tables import ChainRow, CrossingRow, DeskRow, ParcelRow

MOST = 1000
"""The most crossings that one answer holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """Whom to look for; every element that is given must hold."""

    document_number: str | None = None
    issuing_state: str | None = None
    primary_identifier: str | None = None
    secondary_identifier: str | None = None
    date_of_birth: str | None = None
    post: str | None = None
    since: datetime | None = None

    @property
    def conditions(self) -> list[Any]:
        """The question in SQL."""
        row = CrossingRow
        said = {name: getattr(self, name) for name in _ELEMENTS}
        conditions = [getattr(row, name) == value for name, value in said.items() if value is not None]
        return conditions if self.since is None else [*conditions, row.occurred_at >= self.since]


_LET_IN = (Outcome.ADMIT.value, Outcome.ADMIT_LIMITED.value)
_ELEMENTS = (
    "document_number",
    "issuing_state",
    "primary_identifier",
    "secondary_identifier",
    "date_of_birth",
    "post",
)
_SHOWN = (
    *("crossing_id", "post", "lane", "desk_id", "occurred_at", "recorded_at", "kind", "amends", "direction"),
    *("outcome", "primary_identifier", "secondary_identifier", "date_of_birth", "sex", "nationality"),
    *("document_code", "issuing_state", "document_number"),
)


def find(database: HubDatabase, sought: Sought, most: int = MOST) -> Sequence[Mapping[str, Any]]:
    """Return the crossings of a traveller or a document at all posts, the last one first."""
    row = CrossingRow
    query = _shown().where(*sought.conditions).order_by(row.occurred_at.desc()).limit(most)
    return database.read(lambda connection: _rows(connection, query))


def inside(database: HubDatabase, sought: Sought, before: datetime | None = None) -> Sequence[Mapping[str, Any]]:
    """Return the entries on file here that no exit with the same document closes, at whatever post.

    An exit that has not reached this hub yet closes nothing: such an entry accuses nobody. `before` leaves out who
    entered later.
    """
    row, later = CrossingRow, aliased(CrossingRow)
    same = and_(later.issuing_state == row.issuing_state, later.document_number == row.document_number)
    left = exists().where(same, later.outcome == Outcome.EXIT_ALLOWED.value, later.occurred_at > row.occurred_at)
    undone = aliased(CrossingRow)
    amended = exists().where(undone.amends == row.crossing_id, undone.post == row.post)
    query = (
        _shown()
        .where(*sought.conditions)
        .where(row.direction == Direction.ENTRY.value, row.outcome.in_(_LET_IN))
        .where(row.document_number.is_not(None), ~left, ~amended)
        .order_by(row.occurred_at)
        .limit(MOST)
    )
    if before is not None:
        query = query.where(row.occurred_at < before)
    return database.read(lambda connection: _rows(connection, query))


def count(database: HubDatabase, by: Sequence[str], since: datetime, until: datetime) -> Sequence[Mapping[str, Any]]:
    """Count crossings by some of post, hour, direction, nationality and outcome; what was undone is not counted."""
    row = CrossingRow
    groups = {
        "post": row.post,
        "hour": func.date_trunc("hour", row.occurred_at),
        "direction": row.direction,
        "nationality": row.nationality,
        "outcome": row.outcome,
    }
    columns: list[Any] = [groups[name].label(name) for name in by]
    undone = aliased(CrossingRow)
    amended = exists().where(undone.amends == row.crossing_id, undone.post == row.post)
    query = (
        select(*columns, func.count().label("crossings"))
        .where(row.occurred_at >= since, row.occurred_at < until)
        .where(row.kind != CrossingKind.REVERSAL.value, ~amended)
        .group_by(*columns)
        .order_by(*columns)
    )
    return database.read(lambda connection: _rows(connection, query))


def desks_told(database: HubDatabase) -> Sequence[Mapping[str, Any]]:
    """Return each desk with what is known of it: last seen, crossings here, chains whole, parcels that wait."""
    desk, chain, parcel = DeskRow, ChainRow, ParcelRow
    own = and_(chain.post == desk.post, chain.desk_id == desk.desk_id)
    kept = select(func.count()).where(parcel.post == desk.post, parcel.desk_id == desk.desk_id)
    query = select(
        desk.post,
        desk.lane,
        desk.desk_id,
        desk.enrolled_at,
        desk.revoked_at,
        desk.last_seen_at,
        desk.program,
        select(func.coalesce(func.sum(chain.crossings), 0)).where(own).scalar_subquery().label("crossings"),
        select(func.coalesce(func.bool_or(chain.is_forked), False)).where(own).scalar_subquery().label("is_forked"),
        kept.where(parcel.state != "joined").scalar_subquery().label("parcels_waiting"),
    ).order_by(desk.post, desk.lane)
    return database.read(lambda connection: _rows(connection, query))


def _shown() -> Select[*tuple[Any, ...]]:
    return select(*(getattr(CrossingRow, name) for name in _SHOWN))


def _rows(connection: Connection, query: Select[*tuple[Any, ...]]) -> list[dict[str, Any]]:
    return [dict(row._mapping) for row in connection.execute(query)]


def as_json(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row with its ids and times as texts."""
    return {
        name: value.isoformat() if isinstance(value, datetime) else str(value) if isinstance(value, UUID) else value
        for name, value in row.items()
    }
