"""The entries that this desk adds itself: a row for each, another for its end; neither is ever changed."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.moments import moment_of, moment_text
from borderdesk.domain.watchlist import Level, WatchlistEntry
from borderdesk.storage.list_entries import from_text, to_text
from borderdesk.storage.tables import Base


class OwnEntryRow(Base):
    """One entry, as it was added."""

    __tablename__ = "own_entry"

    reference: Mapped[str] = mapped_column(primary_key=True)
    level: Mapped[str]
    content: Mapped[str]
    added_at: Mapped[str]
    added_by: Mapped[str] = mapped_column(ForeignKey("account.officer_id"))
    approved_by: Mapped[str | None] = mapped_column(ForeignKey("account.officer_id"))
    reason: Mapped[str]


class OwnEntryClosingRow(Base):
    """The end of one entry."""

    __tablename__ = "own_entry_closing"

    reference: Mapped[str] = mapped_column(ForeignKey("own_entry.reference"), primary_key=True)
    closed_at: Mapped[str]
    closed_by: Mapped[str] = mapped_column(ForeignKey("account.officer_id"))
    approved_by: Mapped[str | None] = mapped_column(ForeignKey("account.officer_id"))
    reason: Mapped[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Who did something to an entry, when and why; `approved_by` is the second person where one is needed."""

    at: datetime
    by: str
    approved_by: str | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnEntry:
    """An entry of this desk with its history; it counts until it is closed."""

    entry: WatchlistEntry
    level: Level
    added: Signature
    closed: Signature | None

    @property
    def is_open(self) -> bool:
        """Nobody has closed it."""
        return self.closed is None


def add_entry(session: Session, own: OwnEntry) -> None:
    """Keep a new entry."""
    session.add(
        OwnEntryRow(
            reference=own.entry.reference,
            level=own.level.value,
            content=to_text(own.entry),
            added_at=moment_text(own.added.at),
            added_by=own.added.by,
            approved_by=own.added.approved_by,
            reason=own.added.reason,
        )
    )
    session.flush()


def add_closing(session: Session, own: OwnEntry) -> None:
    """Keep that an entry was closed."""
    if own.closed is None:
        raise InvalidValueError("the entry is not closed")
    session.add(
        OwnEntryClosingRow(
            reference=own.entry.reference,
            closed_at=moment_text(own.closed.at),
            closed_by=own.closed.by,
            approved_by=own.closed.approved_by,
            reason=own.closed.reason,
        )
    )
    session.flush()


def own_entries(session: Session) -> tuple[OwnEntry, ...]:
    """Return the entries of this desk, in the order of their adding, closed ones too."""
    query = (
        select(OwnEntryRow, OwnEntryClosingRow)
        .outerjoin(OwnEntryClosingRow, OwnEntryClosingRow.reference == OwnEntryRow.reference)
        .order_by(OwnEntryRow.added_at, OwnEntryRow.reference)
    )
    return tuple(_to_domain(row, closing) for row, closing in session.execute(query))


def _to_domain(row: OwnEntryRow, closing: OwnEntryClosingRow | None) -> OwnEntry:
    closed = None
    if closing is not None:
        closed = Signature(
            at=moment_of(closing.closed_at),
            by=closing.closed_by,
            approved_by=closing.approved_by,
            reason=closing.reason,
        )
    return OwnEntry(
        entry=from_text(row.content),
        level=Level(row.level),
        added=Signature(at=moment_of(row.added_at), by=row.added_by, approved_by=row.approved_by, reason=row.reason),
        closed=closed,
    )
