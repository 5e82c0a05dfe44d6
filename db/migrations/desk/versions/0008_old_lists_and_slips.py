"""Old lists that a supervisor accepted for a shift, and the slips that were printed."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision: str | None = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "list_acceptance",
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("shift_id", sa.String(), nullable=False),
        sa.Column("list_name", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("age_minutes", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("accepted_by", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("accepted_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["shift_id"], ["shift.shift_id"], name=op.f("fk_list_acceptance_shift_id_shift")),
        sa.ForeignKeyConstraint(
            ["accepted_by"], ["account.officer_id"], name=op.f("fk_list_acceptance_accepted_by_account")
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["desk_session.session_id"], name=op.f("fk_list_acceptance_session_id_desk_session")
        ),
        sa.PrimaryKeyConstraint("ordinal", name=op.f("pk_list_acceptance")),
    )
    op.create_index("ix_list_acceptance_shift_id", "list_acceptance", ["shift_id"])
    op.create_table(
        "slip",
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("crossing_id", sa.String(), nullable=False),
        sa.Column("printed_at", sa.String(), nullable=False),
        sa.Column("officer_id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["crossing_id"], ["crossing.crossing_id"], name=op.f("fk_slip_crossing_id_crossing")),
        sa.ForeignKeyConstraint(["officer_id"], ["account.officer_id"], name=op.f("fk_slip_officer_id_account")),
        sa.ForeignKeyConstraint(
            ["session_id"], ["desk_session.session_id"], name=op.f("fk_slip_session_id_desk_session")
        ),
        sa.PrimaryKeyConstraint("ordinal", name=op.f("pk_slip")),
    )
    op.create_index("ix_slip_crossing_id", "slip", ["crossing_id"])
