"""The one row that says which desk this database belongs to."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.errors import NotSetUpError
from borderdesk.storage.tables import DeskRow


def add_desk(session: Session, desk: DeskIdentity) -> None:
    """Say once which desk this is."""
    session.add(
        DeskRow(
            desk_id=str(desk.desk_id),
            post_code=desk.post_code,
            post_name=desk.post_name,
            lane=desk.lane,
            time_zone=desk.time_zone,
            is_training=desk.is_training,
        )
    )
    session.flush()


def desk_of(session: Session) -> DeskIdentity:
    """Return the desk that this database belongs to."""
    row = session.scalar(select(DeskRow))
    if row is None:
        raise NotSetUpError("the database names no desk")
    return DeskIdentity(
        desk_id=UUID(row.desk_id),
        post_code=row.post_code,
        post_name=row.post_name,
        lane=row.lane,
        time_zone=row.time_zone,
        is_training=row.is_training,
    )
