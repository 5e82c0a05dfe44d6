"""Vehicles that are opened once, inspections that are not decided yet, and crossings typed from paper."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision: str | None = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "vehicle",
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("vehicle_id", sa.String(), nullable=False),
        sa.Column("desk_id", sa.String(), nullable=False),
        sa.Column("post_code", sa.String(), nullable=False),
        sa.Column("lane", sa.String(), nullable=False),
        sa.Column("direction", sa.String(), nullable=False),
        sa.Column("travelling_by", sa.String(), nullable=False),
        sa.Column("plate", sa.String(), nullable=False),
        sa.Column("carrier", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("destination", sa.String(), nullable=False),
        sa.Column("expected", sa.Integer(), nullable=False),
        sa.Column("opened_at", sa.String(), nullable=False),
        *_officer_and_session("vehicle"),
        sa.PrimaryKeyConstraint("ordinal", name=op.f("pk_vehicle")),
        sa.UniqueConstraint("vehicle_id", name=op.f("uq_vehicle_vehicle_id")),
    )
    op.create_index("ix_vehicle_lane", "vehicle", ["lane"])
    op.create_table(
        "vehicle_closing",
        sa.Column("vehicle_id", sa.String(), nullable=False),
        sa.Column("closed_at", sa.String(), nullable=False),
        *_officer_and_session("vehicle_closing"),
        sa.Column("expected", sa.Integer(), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("set_aside", sa.Integer(), nullable=False),
        sa.Column("in_secondary", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("remark", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["vehicle_id"], ["vehicle.vehicle_id"], name=op.f("fk_vehicle_closing_vehicle_id_vehicle")
        ),
        sa.PrimaryKeyConstraint("vehicle_id", name=op.f("pk_vehicle_closing")),
    )
    op.create_table(
        "inspection_draft",
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("lane", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("vehicle_id", sa.String(), nullable=True),
        sa.Column("saved_at", sa.String(), nullable=False),
        sa.Column("officer_id", sa.String(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["account.officer_id"], name=op.f("fk_inspection_draft_officer_id_account")
        ),
        sa.ForeignKeyConstraint(
            ["vehicle_id"], ["vehicle.vehicle_id"], name=op.f("fk_inspection_draft_vehicle_id_vehicle")
        ),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_inspection_draft")),
    )
    op.create_index(
        "ix_inspection_draft_lane_at_desk",
        "inspection_draft",
        ["lane"],
        unique=True,
        sqlite_where=sa.text("place = 'at_desk'"),
    )
    op.create_index("ix_inspection_draft_vehicle_id", "inspection_draft", ["vehicle_id"])
    op.create_table(
        "late_row",
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("row_id", sa.String(), nullable=False),
        sa.Column("typed_at", sa.String(), nullable=False),
        *_officer_and_session("late_row"),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("ordinal", name=op.f("pk_late_row")),
        sa.UniqueConstraint("row_id", name=op.f("uq_late_row_row_id")),
    )
    op.create_table(
        "late_batch",
        sa.Column("batch_id", sa.String(), nullable=False),
        sa.Column("desk_id", sa.String(), nullable=False),
        sa.Column("signed_at", sa.String(), nullable=False),
        *_officer_and_session("late_batch", "supervisor_id"),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("matches", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("batch_id", name=op.f("pk_late_batch")),
    )
    # Crossings of a vehicle are counted after each decision.
    op.execute("CREATE INDEX ix_crossing_vehicle_id ON crossing (json_extract(details, '$.vehicle_id'))")


def _officer_and_session(table: str, officer: str = "officer_id") -> tuple[sa.schema.SchemaItem, ...]:
    return (
        sa.Column(officer, sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint([officer], ["account.officer_id"], name=op.f(f"fk_{table}_{officer}_account")),
        sa.ForeignKeyConstraint(
            ["session_id"], ["desk_session.session_id"], name=op.f(f"fk_{table}_session_id_desk_session")
        ),
    )
