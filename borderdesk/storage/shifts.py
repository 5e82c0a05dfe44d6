"""Shifts: a row when one is opened, another when it is closed, neither ever changed."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, UniqueConstraint, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from borderdesk.domain.canonical import Json
from borderdesk.domain.crossing import Direction, TravelMode
from borderdesk.domain.moments import moment_of, moment_text
from borderdesk.domain.shift import (
    EquipmentFinding,
    EquipmentPart,
    EquipmentState,
    Handover,
    Shift,
    ShiftClosing,
)
from borderdesk.storage.tables import AccountRow, Base


class ShiftRow(Base):
    """One shift as it was opened."""

    __tablename__ = "shift"
    __table_args__ = (UniqueConstraint("shift_id"),)

    number: Mapped[int] = mapped_column(primary_key=True)
    shift_id: Mapped[str]
    desk_id: Mapped[str]
    post_code: Mapped[str]
    lane: Mapped[str]
    officer_id: Mapped[str] = mapped_column(ForeignKey("account.officer_id"))
    session_id: Mapped[str] = mapped_column(ForeignKey("desk_session.session_id"))
    opened_at: Mapped[str]
    direction: Mapped[str]
    travelling_by: Mapped[str | None]
    equipment: Mapped[list[dict[str, str]]] = mapped_column(JSON)
    list_date: Mapped[str | None]
    list_entries: Mapped[int]
    unsent: Mapped[int]
    stamp_number: Mapped[str]


class ClosingRow(Base):
    """The end of one shift."""

    __tablename__ = "shift_closing"

    shift_id: Mapped[str] = mapped_column(ForeignKey("shift.shift_id"), primary_key=True)
    closed_by: Mapped[str] = mapped_column(ForeignKey("account.officer_id"))
    session_id: Mapped[str] = mapped_column(ForeignKey("desk_session.session_id"))
    closed_at: Mapped[str]
    totals: Mapped[dict[str, int]] = mapped_column(JSON)
    unsent: Mapped[int]
    open_referrals: Mapped[int]
    handover: Mapped[str]
    countersigned_by: Mapped[str | None] = mapped_column(ForeignKey("account.officer_id"))


def next_number(session: Session) -> int:
    """Return the number of the next shift at this desk."""
    return (session.scalar(select(func.max(ShiftRow.number))) or 0) + 1


def add_shift(session: Session, shift: Shift) -> None:
    """Add a shift that begins."""
    session.add(ShiftRow(**shift_record(shift)))
    session.flush()


def add_closing(session: Session, closing: ShiftClosing) -> None:
    """Add the end of a shift; a second end is refused by the table."""
    session.add(ClosingRow(**closing_record(closing)))
    session.flush()


def open_shift(session: Session) -> Shift | None:
    """Return the shift that is not closed, the newest where a broken desk left two."""
    closed = select(ClosingRow.shift_id).where(ClosingRow.shift_id == ShiftRow.shift_id).exists()
    row = session.scalar(select(ShiftRow).where(~closed).order_by(ShiftRow.number.desc()).limit(1))
    return None if row is None else _to_domain(row)


def newest_shift(session: Session) -> Shift | None:
    """Return the last shift that was opened, closed or not."""
    row = session.scalar(select(ShiftRow).order_by(ShiftRow.number.desc()).limit(1))
    return None if row is None else _to_domain(row)


def last_handover(session: Session) -> Handover | None:
    """Return what the last shift that was closed left."""
    query = (
        select(ClosingRow, AccountRow.display_name)
        .join(AccountRow, AccountRow.officer_id == ClosingRow.closed_by)
        .join(ShiftRow, ShiftRow.shift_id == ClosingRow.shift_id)
        .order_by(ShiftRow.number.desc())
        .limit(1)
    )
    found = session.execute(query).first()
    if found is None:
        return None
    row, name = found
    return Handover(
        text=row.handover,
        officer_name=name,
        written_at=moment_of(row.closed_at),
        open_referrals=row.open_referrals,
    )


def shift_record(shift: Shift) -> dict[str, Json]:
    """Return every element of a shift by name, as the table and the journal keep it."""
    return {
        "number": shift.number,
        "shift_id": str(shift.shift_id),
        "desk_id": str(shift.desk_id),
        "post_code": shift.post_code,
        "lane": shift.lane,
        "officer_id": shift.officer_id,
        "session_id": str(shift.session_id),
        "opened_at": moment_text(shift.opened_at),
        "direction": shift.direction.value,
        "travelling_by": None if shift.travelling_by is None else shift.travelling_by.value,
        "equipment": [
            {"part": found.part.value, "state": found.state.value, "reason": found.reason} for found in shift.equipment
        ],
        "list_date": None if shift.list_date is None else shift.list_date.isoformat(),
        "list_entries": shift.list_entries,
        "unsent": shift.unsent,
        "stamp_number": shift.stamp_number,
    }


def closing_record(closing: ShiftClosing) -> dict[str, Json]:
    """Return every element of a closing by name, as the table and the journal keep it."""
    return {
        "shift_id": str(closing.shift_id),
        "closed_by": closing.closed_by,
        "session_id": str(closing.session_id),
        "closed_at": moment_text(closing.closed_at),
        "totals": {outcome.value: number for outcome, number in closing.totals.items()},
        "unsent": closing.unsent,
        "open_referrals": closing.open_referrals,
        "handover": closing.handover,
        "countersigned_by": closing.countersigned_by,
    }


def _to_domain(row: ShiftRow) -> Shift:
    return Shift(
        shift_id=UUID(row.shift_id),
        number=row.number,
        desk_id=UUID(row.desk_id),
        post_code=row.post_code,
        lane=row.lane,
        officer_id=row.officer_id,
        session_id=UUID(row.session_id),
        opened_at=moment_of(row.opened_at),
        direction=Direction(row.direction),
        travelling_by=None if row.travelling_by is None else TravelMode(row.travelling_by),
        equipment=tuple(_finding(found) for found in row.equipment),
        list_date=None if row.list_date is None else date.fromisoformat(row.list_date),
        list_entries=row.list_entries,
        unsent=row.unsent,
        stamp_number=row.stamp_number,
    )


def _finding(found: dict[str, Any]) -> EquipmentFinding:
    return EquipmentFinding(
        part=EquipmentPart(found["part"]), state=EquipmentState(found["state"]), reason=found["reason"]
    )
