"""How often signing in has failed, counted alike for names that exist and names that do not.

What was typed is not kept, for it may be a passphrase in the wrong field: names are counted in 65,536 buckets, which
tells nobody apart who is not there.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.orm import Mapped, Session, mapped_column

from borderdesk.domain.moments import moment_of, moment_text
from borderdesk.storage.tables import Base

_BUCKET_BYTES = 2


class FailuresRow(Base):
    """The failures of one bucket since the last success in it."""

    __tablename__ = "sign_in_failures"

    bucket: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    failures: Mapped[int]
    last_failed_at: Mapped[str]


@dataclass(frozen=True, slots=True)
class Failures:
    """How many tries failed since the last that did not, and when the last of them was."""

    number: int = 0
    last_at: datetime | None = None


def failures_of(session: Session, user_name: str) -> Failures:
    """Return the failures that count against a name."""
    row = session.get(FailuresRow, bucket_of(user_name))
    return Failures() if row is None else Failures(row.failures, moment_of(row.last_failed_at))


def count_failure(session: Session, user_name: str, at: datetime) -> Failures:
    """Count one more failure and return what counts against the name now."""
    before = failures_of(session, user_name)
    session.merge(FailuresRow(bucket=bucket_of(user_name), failures=before.number + 1, last_failed_at=moment_text(at)))
    session.flush()
    return Failures(before.number + 1, at)


def take_over(session: Session, bucket: int, failures: Failures) -> None:
    """Count for a bucket what was counted while the database was closed."""
    if failures.last_at is not None:
        at = moment_text(failures.last_at)
        session.merge(FailuresRow(bucket=bucket, failures=failures.number, last_failed_at=at))
        session.flush()


def forget_failures(session: Session, user_name: str | None = None) -> None:
    """Count from zero again for a name, or for all."""
    query = delete(FailuresRow)
    session.execute(query if user_name is None else query.where(FailuresRow.bucket == bucket_of(user_name)))


def bucket_of(user_name: str) -> int:
    """Return the bucket in which a name is counted."""
    return int.from_bytes(hashlib.sha256(user_name.encode("utf-8", "replace")).digest()[:_BUCKET_BYTES])
