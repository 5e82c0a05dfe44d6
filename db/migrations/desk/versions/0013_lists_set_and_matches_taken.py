"""How old a list may be is said for each; a match of the queue is somebody's, and a finding can be taken back."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision: str | None = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("list_in_force") as lists:
        lists.add_column(sa.Column("age_limit_days", sa.Integer(), nullable=True))
    op.create_table(
        "match_step",
        sa.Column("step_id", sa.String(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("list_name", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("finding_id", sa.String(), nullable=True),
        sa.Column("officer_id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["officer_id"], ["account.officer_id"], name=op.f("fk_match_step_officer_id_account")),
        sa.ForeignKeyConstraint(
            ["session_id"], ["desk_session.session_id"], name=op.f("fk_match_step_session_id_desk_session")
        ),
        sa.PrimaryKeyConstraint("step_id", name=op.f("pk_match_step")),
        sa.UniqueConstraint("finding_id", name=op.f("uq_match_step_finding_id")),
    )
    op.create_index("ix_match_step_event_id", "match_step", ["event_id"])
