"""Every version of a list that was ever in force: a row for each import, which is never changed."""

import json
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from borderdesk.domain.moments import moment_of, moment_text
from borderdesk.domain.watchlist import ListVersion
from borderdesk.storage.list_changes import ListChanges
from borderdesk.storage.tables import Base


class ListImportRow(Base):
    """One import that put a version in force."""

    __tablename__ = "list_import"

    ordinal: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(index=True)
    version: Mapped[str]
    imported_at: Mapped[str]
    imported_by: Mapped[str] = mapped_column(ForeignKey("account.officer_id"))
    format: Mapped[str]
    authority: Mapped[str]
    list_date: Mapped[str | None]
    licence_note: Mapped[str]
    entries: Mapped[int]
    skipped: Mapped[int]
    rejected: Mapped[int]
    added: Mapped[int | None]
    changed: Mapped[int | None]
    removed: Mapped[int | None]
    mapping: Mapped[str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListImport:
    """What is kept of one import. `mapping` is how a table's columns were read, as JSON."""

    name: str
    version: str
    imported_at: datetime
    imported_by: str
    format: str
    authority: str
    list_date: date | None
    licence_note: str
    entries: int
    skipped: int
    rejected: int
    changes: ListChanges | None
    mapping: str | None


def add_import(
    session: Session,
    version: ListVersion,
    *,
    officer_id: str,
    list_format: str,
    licence_note: str,
    skipped: int,
    rejected: int,
    changes: ListChanges | None,
    mapping: dict[str, object] | None,
) -> None:
    """Keep that a version was put in force."""
    session.add(
        ListImportRow(
            name=version.name,
            version=version.version,
            imported_at=moment_text(version.imported_at),
            imported_by=officer_id,
            format=list_format,
            authority=version.authority,
            list_date=None if version.list_date is None else version.list_date.isoformat(),
            licence_note=licence_note,
            entries=version.entries,
            skipped=skipped,
            rejected=rejected,
            added=None if changes is None else changes.added,
            changed=None if changes is None else changes.changed,
            removed=None if changes is None else changes.removed,
            mapping=None if mapping is None else json.dumps(mapping, ensure_ascii=False),
        )
    )
    session.flush()


def imports_of(session: Session, name: str, most: int = 100) -> tuple[ListImport, ...]:
    """Return the imports of a list, the last one first."""
    query = select(ListImportRow).where(ListImportRow.name == name).order_by(ListImportRow.ordinal.desc()).limit(most)
    return tuple(_to_domain(row) for row in session.scalars(query))


def mappings(session: Session, most: int = 50) -> tuple[str, ...]:
    """Return how the columns of the last tables were read, as JSON, the last one first."""
    row = ListImportRow
    query = select(row.mapping).where(row.mapping.is_not(None)).order_by(row.ordinal.desc()).limit(most)
    return tuple(dict.fromkeys(text for text in session.scalars(query) if text is not None))


def _to_domain(row: ListImportRow) -> ListImport:
    changes = None
    if row.added is not None and row.changed is not None and row.removed is not None:
        changes = ListChanges(added=row.added, changed=row.changed, removed=row.removed)
    return ListImport(
        name=row.name,
        version=row.version,
        imported_at=moment_of(row.imported_at),
        imported_by=row.imported_by,
        format=row.format,
        authority=row.authority,
        list_date=None if row.list_date is None else date.fromisoformat(row.list_date),
        licence_note=row.licence_note,
        entries=row.entries,
        skipped=row.skipped,
        rejected=row.rejected,
        changes=changes,
        mapping=row.mapping,
    )
