"""The hub of a desk, and its last receipt for each chain."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision: str | None = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "hub_link",
        sa.Column("only", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("hub_id", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("post", sa.String(), nullable=False),
        sa.Column("hub_key", sa.LargeBinary(), nullable=False),
        sa.Column("hub_seal", sa.LargeBinary(), nullable=False),
        sa.Column("opening_key", sa.LargeBinary(), nullable=False),
        sa.Column("enrolled_at", sa.String(), nullable=False),
        sa.CheckConstraint("only = 1", name=op.f("ck_hub_link_only_one")),
        sa.PrimaryKeyConstraint("only", name=op.f("pk_hub_link")),
    )
    op.create_table(
        "chain_sent",
        sa.Column("chain_id", sa.String(), nullable=False),
        sa.Column("kept_to", sa.Integer(), nullable=False),
        sa.Column("whole_to", sa.Integer(), nullable=False),
        sa.Column("crossings", sa.Integer(), nullable=False),
        sa.Column("is_forked", sa.Boolean(), nullable=False),
        sa.Column("received_at", sa.String(), nullable=False),
        sa.Column("receipt", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("chain_id", name=op.f("pk_chain_sent")),
    )
