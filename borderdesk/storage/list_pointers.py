"""Which version of each list is in force: to change a row here is to swap the version."""

from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from borderdesk.domain.moments import moment_of, moment_text
from borderdesk.domain.watchlist import Handling, Level, ListVersion
from borderdesk.keys.database_key import DatabaseKey
from borderdesk.storage.tables import Base


class ListPointerRow(Base):
    """The version of one list that is in force; its file bears the digest as its name."""

    __tablename__ = "list_in_force"

    name: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[str]
    authority: Mapped[str]
    list_date: Mapped[str | None]
    imported_at: Mapped[str]
    entries: Mapped[int]
    level: Mapped[str]
    handling: Mapped[str]
    digest: Mapped[str]
    file_key: Mapped[bytes | None]
    age_limit_days: Mapped[int | None]


def lists_in_force(session: Session) -> tuple[ListVersion, ...]:
    """Return the version in force of every list, by name."""
    return tuple(_to_domain(row) for row in session.scalars(select(ListPointerRow).order_by(ListPointerRow.name)))


def list_named(session: Session, name: str) -> ListVersion | None:
    """Return the version in force of one list."""
    row = session.get(ListPointerRow, name)
    return None if row is None else _to_domain(row)


def put_in_force(session: Session, version: ListVersion) -> None:
    """Make a version the one in force of its list."""
    session.merge(
        ListPointerRow(
            name=version.name,
            version=version.version,
            authority=version.authority,
            list_date=None if version.list_date is None else version.list_date.isoformat(),
            imported_at=moment_text(version.imported_at),
            entries=version.entries,
            level=version.level.value,
            handling=version.handling.value,
            digest=version.digest,
            file_key=version.file_key,
            age_limit_days=version.age_limit_days,
        )
    )
    session.flush()


def take_out_of_force(session: Session, name: str) -> None:
    """Leave a list without any version in force."""
    session.execute(delete(ListPointerRow).where(ListPointerRow.name == name))


def key_of(version: ListVersion) -> DatabaseKey | None:
    """Return what opens the file of a version and the one below it; None where they are plain."""
    return None if version.file_key is None else DatabaseKey(version.file_key)


def _to_domain(row: ListPointerRow) -> ListVersion:
    return ListVersion(
        name=row.name,
        version=row.version,
        authority=row.authority,
        list_date=None if row.list_date is None else date.fromisoformat(row.list_date),
        imported_at=moment_of(row.imported_at),
        entries=row.entries,
        level=Level(row.level),
        handling=Handling(row.handling),
        digest=row.digest,
        file_key=row.file_key,
        age_limit_days=row.age_limit_days,
    )
