"""Rows typed from paper forms: kept until a supervisor signs them, then crossings under one batch."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from borderdesk.domain.crossing import Direction
from borderdesk.domain.crossing_record import Record, from_details, from_traveller, to_details, to_traveller
from borderdesk.domain.decision import Outcome
from borderdesk.domain.late_batch import LateBatch, LateRow
from borderdesk.domain.moments import moment_of, moment_text
from borderdesk.domain.officer import Role
from borderdesk.storage.tables import LateBatchRow, LateRowRow


def add_row(session: Session, row: LateRow) -> None:
    """Keep a row that was typed."""
    session.add(
        LateRowRow(
            row_id=str(row.row_id),
            typed_at=moment_text(row.typed_at),
            officer_id=row.officer_id,
            session_id=str(row.session_id),
            content=late_record(row),
        )
    )
    session.flush()


def rows_waiting(session: Session) -> tuple[LateRow, ...]:
    """Return the rows that wait for a signature, in the order of typing."""
    return tuple(_to_domain(row) for row in session.scalars(select(LateRowRow).order_by(LateRowRow.ordinal)))


def row_with(session: Session, row_id: UUID) -> LateRow | None:
    """Return the row with this id, if it still waits."""
    row = session.scalar(select(LateRowRow).where(LateRowRow.row_id == str(row_id)))
    return None if row is None else _to_domain(row)


def count_waiting(session: Session) -> int:
    """Return how many rows wait for a signature."""
    return session.scalar(select(func.count()).select_from(LateRowRow)) or 0


def remove_row(session: Session, row_id: UUID) -> None:
    """Forget a row that waited."""
    session.execute(delete(LateRowRow).where(LateRowRow.row_id == str(row_id)))


def add_batch(session: Session, batch: LateBatch) -> None:
    """Add a batch that was signed."""
    session.add(
        LateBatchRow(
            batch_id=str(batch.batch_id),
            desk_id=str(batch.desk_id),
            signed_at=moment_text(batch.signed_at),
            supervisor_id=batch.supervisor_id,
            session_id=str(batch.session_id),
            rows=batch.rows,
            matches=batch.matches,
        )
    )
    session.flush()


def late_record(row: LateRow) -> Record:
    """Return what is kept of a row beside its own columns; the journal keeps the same of one that is removed."""
    return {
        "post_code": row.post_code,
        "lane": row.lane,
        "occurred_at": moment_text(row.occurred_at),
        "direction": row.direction.value,
        "traveller": from_traveller(row.traveller),
        "outcome": row.outcome.value,
        "details": from_details(row.details),
        "paper_form": row.form,
        "decided_by": row.decided_by,
        "typist_role": row.typist_role.value,
    }


def _to_domain(row: LateRowRow) -> LateRow:
    content: Mapping[str, Any] = row.content
    return LateRow(
        row_id=UUID(row.row_id),
        post_code=content["post_code"],
        lane=content["lane"],
        occurred_at=moment_of(content["occurred_at"]),
        direction=Direction(content["direction"]),
        traveller=to_traveller(content["traveller"]),
        outcome=Outcome(content["outcome"]),
        details=to_details(content["details"]),
        form=content["paper_form"],
        decided_by=content["decided_by"],
        typed_at=moment_of(row.typed_at),
        officer_id=row.officer_id,
        typist_role=Role(content["typist_role"]),
        session_id=UUID(row.session_id),
    )
