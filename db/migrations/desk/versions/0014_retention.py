"""How long each kind of record is kept: each setting is a row, the last one of a kind is in force."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision: str | None = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "retention_rule",
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("set_at", sa.String(), nullable=False),
        sa.Column("set_by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["set_by"], ["account.officer_id"], name=op.f("fk_retention_rule_set_by_account")),
        sa.PrimaryKeyConstraint("ordinal", name=op.f("pk_retention_rule")),
    )
