"""The key with which this desk signs; it lies in the desk's database and nowhere else."""

from sqlalchemy import CheckConstraint, LargeBinary, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from borderdesk.keys.signing import SigningKey
from borderdesk.storage.tables import Base


class DeskKeyRow(Base):
    """The private half of the desk's one signing key."""

    __tablename__ = "desk_key"
    __table_args__ = (CheckConstraint("only = 1", name="only_one"),)

    only: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, default=1)
    private: Mapped[bytes] = mapped_column(LargeBinary)


def add_key(session: Session, key: SigningKey) -> None:
    """Keep the key of this desk, once."""
    session.add(DeskKeyRow(private=key.private_bytes()))
    session.flush()


def signing_key(session: Session) -> SigningKey | None:
    """Return the key of this desk, or None in a database from before desks had one.

    Raises:
        InvalidValueError: What lies there is no key.
    """
    private = session.scalar(select(DeskKeyRow.private))
    return None if private is None else SigningKey(private)
