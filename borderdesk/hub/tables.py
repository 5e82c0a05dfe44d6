"""The tables of the hub; every key begins with the post, so that they can be spread over several servers."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, Index, LargeBinary, MetaData, Text, Uuid
from sqlalchemy.dialects.postgresql import TIMESTAMP
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMING = {"ix": "ix_%(table_name)s_%(column_0_N_name)s", "pk": "pk_%(table_name)s"}


class Base(DeclarativeBase):
    """What every table of the hub belongs to."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {  # noqa: RUF012  # as SQLAlchemy declares it
        datetime: TIMESTAMP(timezone=True),
        bytes: LargeBinary,
        str: Text,
        UUID: Uuid,
        int: BigInteger,
    }


class DeskRow(Base):
    """A desk that was enrolled, and what it last told of itself."""

    __tablename__ = "desk"
    __table_args__ = (Index(None, "desk_id"),)

    post: Mapped[str] = mapped_column(primary_key=True)
    desk_id: Mapped[UUID] = mapped_column(primary_key=True)
    lane: Mapped[str]
    public_key: Mapped[bytes]
    seal_key: Mapped[bytes]
    enrolled_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
    last_seen_at: Mapped[datetime | None]
    program: Mapped[str | None]


class EnrolmentRow(Base):
    """A one-time code that was given out for a post; only its digest is kept."""

    __tablename__ = "enrolment"

    post: Mapped[str] = mapped_column(primary_key=True)
    code_digest: Mapped[bytes] = mapped_column(primary_key=True)
    lane: Mapped[str]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    desk_id: Mapped[UUID | None]


class ChainRow(Base):
    """How far one chain of a desk is whole here, from its first entry on."""

    __tablename__ = "chain"

    post: Mapped[str] = mapped_column(primary_key=True)
    chain_id: Mapped[UUID] = mapped_column(primary_key=True)
    desk_id: Mapped[UUID]
    whole_to: Mapped[int]
    head: Mapped[bytes]
    crossings: Mapped[int]
    is_forked: Mapped[bool]


class ParcelRow(Base):
    """A parcel as it came; `state` is one of JOINED, WAITING, FORKED and PUZZLING."""

    __tablename__ = "parcel"
    __table_args__ = (Index(None, "post", "chain_id", "first_sequence"), Index(None, "post", "state"))

    post: Mapped[str] = mapped_column(primary_key=True)
    desk_id: Mapped[UUID] = mapped_column(primary_key=True)
    digest: Mapped[bytes] = mapped_column(primary_key=True)
    chain_id: Mapped[UUID | None]
    first_sequence: Mapped[int | None]
    last_sequence: Mapped[int | None]
    received_at: Mapped[datetime]
    state: Mapped[str]
    puzzle: Mapped[str | None]
    content: Mapped[bytes]


class CrossingRow(Base):
    """A crossing of any post: the elements that headquarters asks for, and the whole record as the desk sealed it."""

    __tablename__ = "crossing"
    __table_args__ = (
        Index(None, "issuing_state", "document_number", "occurred_at"),
        Index(None, "primary_identifier", "date_of_birth"),
        Index(None, "post", "occurred_at"),
        {"postgresql_partition_by": "RANGE (recorded_at)"},
    )

    post: Mapped[str] = mapped_column(primary_key=True)
    crossing_id: Mapped[UUID] = mapped_column(primary_key=True)
    recorded_at: Mapped[datetime] = mapped_column(primary_key=True)
    desk_id: Mapped[UUID]
    chain_id: Mapped[UUID]
    sequence: Mapped[int]
    occurred_at: Mapped[datetime]
    kind: Mapped[str]
    amends: Mapped[UUID | None]
    direction: Mapped[str]
    lane: Mapped[str]
    officer_id: Mapped[str]
    outcome: Mapped[str]
    verdict: Mapped[str]
    primary_identifier: Mapped[str]
    secondary_identifier: Mapped[str]
    date_of_birth: Mapped[str | None]
    sex: Mapped[str]
    nationality: Mapped[str]
    document_code: Mapped[str | None]
    issuing_state: Mapped[str | None]
    document_number: Mapped[str | None]
    record: Mapped[bytes]
