"""The tables of the desk's database; times and ids are kept as the text that records write."""

from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, LargeBinary, MetaData, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """What every table of the desk's database belongs to."""

    metadata = MetaData(naming_convention=NAMING)


class DeskRow(Base):
    """The one desk of this database."""

    __tablename__ = "desk"
    __table_args__ = (CheckConstraint("only = 1", name="only_one"),)

    only: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, default=1)
    desk_id: Mapped[str]
    post_code: Mapped[str]
    post_name: Mapped[str]
    lane: Mapped[str]
    time_zone: Mapped[str]
    is_training: Mapped[bool]


class RulesRow(Base):
    """One setting of the rules that decide who passes; the last row is in force."""

    __tablename__ = "desk_rules"

    ordinal: Mapped[int] = mapped_column(primary_key=True)
    set_at: Mapped[str]
    set_by: Mapped[str] = mapped_column(ForeignKey("account.officer_id"))
    expired_document: Mapped[str]
    list_age_limit_seconds: Mapped[int]
    double_read_guard_seconds: Mapped[int]
    admits_specimens: Mapped[bool]
    quiet_desk: Mapped[bool]
    list_late_seconds: Mapped[int]
    lock_after_minutes: Mapped[int]
    undo_seconds: Mapped[int]


class AccountRow(Base):
    """A person who may sign in; without a hash the account opens without a passphrase, on a training desk only.

    `slot_id` names the slot in which this account's passphrase keeps the key of the database, where that is encrypted.
    """

    __tablename__ = "account"
    __table_args__ = (UniqueConstraint("user_name"),)

    officer_id: Mapped[str] = mapped_column(primary_key=True)
    user_name: Mapped[str]
    display_name: Mapped[str]
    role: Mapped[str]
    passphrase_hash: Mapped[str | None]
    slot_id: Mapped[str | None]
    added_at: Mapped[str]
    failed_sign_ins: Mapped[int]
    posts: Mapped[list[str]] = mapped_column(JSON)
    valid_from: Mapped[str | None]
    valid_until: Mapped[str | None]
    disabled_at: Mapped[str | None]
    handed_by: Mapped[str | None]
    handed_at: Mapped[str | None]
    has_temporary_passphrase: Mapped[bool]


class SessionRow(Base):
    """One time that an officer signed in."""

    __tablename__ = "desk_session"

    session_id: Mapped[str] = mapped_column(primary_key=True)
    officer_id: Mapped[str] = mapped_column(ForeignKey("account.officer_id"))
    opened_at: Mapped[str]


class JournalRow(Base):
    """One journal entry; `ordinal` is the order of writing in this database, over all its chains."""

    __tablename__ = "journal_entry"
    __table_args__ = (UniqueConstraint("chain_id", "sequence"), Index("ix_journal_entry_kind", "kind"))

    ordinal: Mapped[int] = mapped_column(primary_key=True)
    desk_id: Mapped[str]
    chain_id: Mapped[str]
    sequence: Mapped[int]
    kind: Mapped[str]
    at: Mapped[str]
    monotonic_ns: Mapped[int]
    payload: Mapped[bytes | None] = mapped_column(LargeBinary)
    salt: Mapped[bytes | None] = mapped_column(LargeBinary)
    payload_digest: Mapped[bytes] = mapped_column(LargeBinary)
    previous: Mapped[bytes] = mapped_column(LargeBinary)
    link: Mapped[bytes] = mapped_column(LargeBinary)


# The index and the query must say it in the same words. Nested columns hold canonical JSON, which has no spaces.
MATCHED = text("""(instr(hits, '"band":"red"') > 0 OR instr(hits, '"band":"amber"') > 0)""")
"""Holds of a crossing with a match that is more than grey."""


class CrossingRow(Base):
    """One crossing; every column but `ordinal` bears the name and the value of the record's element."""

    __tablename__ = "crossing"
    __table_args__ = (
        UniqueConstraint("crossing_id"),
        UniqueConstraint("source_event_id"),
        UniqueConstraint("amends"),
        Index("ix_crossing_lane_ordinal", "lane", "ordinal"),
        Index("ix_crossing_document_number_issuing_state", "document_number", "issuing_state"),
        Index("ix_crossing_recorded_at", "recorded_at"),
        Index(
            "ix_crossing_date_of_birth_primary_identifier_secondary_identifier",
            "date_of_birth",
            "primary_identifier",
            "secondary_identifier",
        ),
        Index("ix_crossing_matched", "recorded_at", sqlite_where=MATCHED),
        Index("ix_crossing_vehicle_id", text("json_extract(details, '$.vehicle_id')")),
    )

    ordinal: Mapped[int] = mapped_column(primary_key=True)
    form: Mapped[int]
    crossing_id: Mapped[str]
    source_event_id: Mapped[str]
    kind: Mapped[str]
    amends: Mapped[str | None] = mapped_column(ForeignKey("crossing.crossing_id"))
    direction: Mapped[str]
    desk_id: Mapped[str]
    post_code: Mapped[str]
    lane: Mapped[str]
    time_zone: Mapped[str]
    occurred_at: Mapped[str]
    recorded_at: Mapped[str]
    clock_status: Mapped[str]
    officer_id: Mapped[str] = mapped_column(ForeignKey("account.officer_id"))
    session_id: Mapped[str] = mapped_column(ForeignKey("desk_session.session_id"))
    second_officer_id: Mapped[str | None] = mapped_column(ForeignKey("account.officer_id"))
    supervisor_id: Mapped[str | None] = mapped_column(ForeignKey("account.officer_id"))
    primary_identifier: Mapped[str]
    secondary_identifier: Mapped[str]
    date_of_birth: Mapped[str | None]
    sex: Mapped[str]
    nationality: Mapped[str]
    name_may_be_truncated: Mapped[bool]
    typed: Mapped[list[str]] = mapped_column(JSON)
    document_code: Mapped[str | None]
    issuing_state: Mapped[str | None]
    document_number: Mapped[str | None]
    date_of_expiry: Mapped[str | None]
    optional_data: Mapped[str | None]
    capture_method: Mapped[str]
    mrz_format: Mapped[str | None]
    mrz_lines: Mapped[list[str]] = mapped_column(JSON)
    checks: Mapped[dict[str, bool]] = mapped_column(JSON)
    characters_inferred: Mapped[list[list[int]]] = mapped_column(JSON)
    verdict: Mapped[str]
    lists: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    hits: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    findings: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    rule_id: Mapped[str | None]
    rule_pack_version: Mapped[str | None]
    rule_citation: Mapped[str | None]
    rule_explanation: Mapped[str | None]
    rule_days_max: Mapped[int | None]
    outcome: Mapped[str]
    reasons: Mapped[list[str]] = mapped_column(JSON)
    remark: Mapped[str]
    called_at: Mapped[str]
    captured_at: Mapped[str]
    checked_at: Mapped[str]
    decided_at: Mapped[str]
    committed_at: Mapped[str | None]
    program_version: Mapped[str]
    details: Mapped[dict[str, Any]] = mapped_column(JSON)


class VehicleRow(Base):
    """A vehicle as it was opened at a lane; written once."""

    __tablename__ = "vehicle"
    __table_args__ = (Index("ix_vehicle_lane", "lane"),)

    ordinal: Mapped[int] = mapped_column(primary_key=True)
    vehicle_id: Mapped[str] = mapped_column(unique=True)
    desk_id: Mapped[str]
    post_code: Mapped[str]
    lane: Mapped[str]
    direction: Mapped[str]
    travelling_by: Mapped[str]
    plate: Mapped[str]
    carrier: Mapped[str]
    purpose: Mapped[str]
    destination: Mapped[str]
    expected: Mapped[int]
    opened_at: Mapped[str]
    officer_id: Mapped[str] = mapped_column(ForeignKey("account.officer_id"))
    session_id: Mapped[str] = mapped_column(ForeignKey("desk_session.session_id"))


class VehicleClosingRow(Base):
    """That a vehicle went on; written once."""

    __tablename__ = "vehicle_closing"

    vehicle_id: Mapped[str] = mapped_column(ForeignKey("vehicle.vehicle_id"), primary_key=True)
    closed_at: Mapped[str]
    officer_id: Mapped[str] = mapped_column(ForeignKey("account.officer_id"))
    session_id: Mapped[str] = mapped_column(ForeignKey("desk_session.session_id"))
    expected: Mapped[int]
    done: Mapped[int]
    set_aside: Mapped[int]
    in_secondary: Mapped[int]
    reason: Mapped[str | None]
    remark: Mapped[str]


class DraftRow(Base):
    """A half-done inspection: at most one at the desk of each lane, any number set aside; gone once it is decided."""

    __tablename__ = "inspection_draft"
    __table_args__ = (
        Index("ix_inspection_draft_lane_at_desk", "lane", unique=True, sqlite_where=text("place = 'at_desk'")),
        Index("ix_inspection_draft_vehicle_id", "vehicle_id"),
    )

    event_id: Mapped[str] = mapped_column(primary_key=True)
    lane: Mapped[str]
    place: Mapped[str]
    vehicle_id: Mapped[str | None] = mapped_column(ForeignKey("vehicle.vehicle_id"))
    saved_at: Mapped[str]
    officer_id: Mapped[str] = mapped_column(ForeignKey("account.officer_id"))
    content: Mapped[dict[str, Any]] = mapped_column(JSON)


class LateRowRow(Base):
    """A row typed from a paper form that nobody has signed yet; gone once its batch is signed."""

    __tablename__ = "late_row"

    ordinal: Mapped[int] = mapped_column(primary_key=True)
    row_id: Mapped[str] = mapped_column(unique=True)
    typed_at: Mapped[str]
    officer_id: Mapped[str] = mapped_column(ForeignKey("account.officer_id"))
    session_id: Mapped[str] = mapped_column(ForeignKey("desk_session.session_id"))
    content: Mapped[dict[str, Any]] = mapped_column(JSON)


class LateBatchRow(Base):
    """Rows from paper forms that a supervisor signed together; written once."""

    __tablename__ = "late_batch"

    batch_id: Mapped[str] = mapped_column(primary_key=True)
    desk_id: Mapped[str]
    signed_at: Mapped[str]
    supervisor_id: Mapped[str] = mapped_column(ForeignKey("account.officer_id"))
    session_id: Mapped[str] = mapped_column(ForeignKey("desk_session.session_id"))
    rows: Mapped[int]
    matches: Mapped[int]
