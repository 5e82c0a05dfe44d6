"""Which desks may send: enrolled with a one-time code, revoked by headquarters."""

import hashlib
import secrets
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, select, update
from sqlalchemy.dialects.postgresql import insert

from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.hub.database import HubDatabase
from borderdesk.hub.tables import DeskRow, EnrolmentRow
from borderdesk.sync.enrolment import EnrolmentRequest

CODE_BYTES = 20
LASTS = timedelta(days=7)


def offer_enrolment(database: HubDatabase, post: str, lane: str, now: datetime) -> bytes:
    """Return a one-time code with which one desk of a post may enrol within a week; only its digest is kept."""
    if not post.strip() or not lane.strip():
        raise InvalidValueError("enrolment lacks its post or its lane")
    code = secrets.token_bytes(CODE_BYTES)
    values = {"post": post, "code_digest": _digest(code), "lane": lane, "expires_at": now + LASTS}
    database.write(lambda connection: connection.execute(insert(EnrolmentRow).values(values)))
    return code


def enrol(database: HubDatabase, asked: EnrolmentRequest, now: datetime) -> str:
    """Take a desk in that shows a code, and return its post; the code is used up.

    Enrolling the same desk with the same key again changes nothing, so that an answer that was lost may be asked for
    again.

    Raises:
        NotPermittedError: Nobody gave this code out, it was used by another desk, or it has expired.
    """

    def work(connection: Connection) -> str:
        row = EnrolmentRow
        query = select(row.post, row.lane, row.expires_at, row.used_at, row.desk_id)
        found = connection.execute(
            query.where(row.code_digest == _digest(asked.secret)).with_for_update()
        ).one_or_none()
        if found is None or (found.used_at is None and found.expires_at < now):
            raise NotPermittedError("enrolment code is not known here, or it has expired")
        if found.used_at is not None and not _is_enrolled(connection, found.post, asked):
            raise NotPermittedError("enrolment code was used by another desk")
        if found.used_at is None:
            _add(connection, found.post, found.lane, asked, now)
            connection.execute(
                update(row)
                .where(row.post == found.post, row.code_digest == _digest(asked.secret))
                .values(used_at=now, desk_id=asked.desk)
            )
        return str(found.post)

    return database.write(work)


def revoke(database: HubDatabase, desk: UUID, now: datetime) -> None:
    """Take no more parcels from a desk, from now on; what it sent stays.

    Raises:
        InvalidValueError: No such desk is enrolled.
    """
    row = DeskRow
    changing = update(row).where(row.desk_id == desk, row.revoked_at.is_(None)).values(revoked_at=now)
    if database.write(lambda connection: connection.execute(changing).rowcount) != 1:
        raise InvalidValueError("desk to revoke is not enrolled here, or it is revoked already")


def _digest(code: bytes) -> bytes:
    return hashlib.sha256(b"BorderDesk enrolment code\n" + code).digest()


def _is_enrolled(connection: Connection, post: str, asked: EnrolmentRequest) -> bool:
    row = DeskRow
    query = select(row.public_key).where(row.post == post, row.desk_id == asked.desk, row.revoked_at.is_(None))
    return connection.execute(query).scalar() == asked.desk_key.public


def _add(connection: Connection, post: str, lane: str, asked: EnrolmentRequest, now: datetime) -> None:
    row = DeskRow
    if connection.execute(select(row.desk_id).where(row.desk_id == asked.desk)).first() is not None:
        raise NotPermittedError("desk is enrolled already; a desk that is replaced is a new one")
    values = {
        "post": post,
        "desk_id": asked.desk,
        "lane": lane,
        "public_key": asked.desk_key.public,
        "seal_key": asked.desk_seal.public,
        "enrolled_at": now,
    }
    connection.execute(insert(row).values(values))
