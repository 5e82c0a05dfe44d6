"""Accounts have posts, validity and an end; a passphrase may be a temporary one; more settings are journalled rows."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision: str | None = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("account") as account:
        account.add_column(sa.Column("posts", sa.JSON(), nullable=False, server_default="[]"))
        account.add_column(sa.Column("valid_from", sa.String(), nullable=True))
        account.add_column(sa.Column("valid_until", sa.String(), nullable=True))
        account.add_column(sa.Column("disabled_at", sa.String(), nullable=True))
        account.add_column(sa.Column("handed_by", sa.String(), nullable=True))
        account.add_column(sa.Column("handed_at", sa.String(), nullable=True))
        account.add_column(
            sa.Column("has_temporary_passphrase", sa.Boolean(), nullable=False, server_default=sa.false())
        )
    with op.batch_alter_table("account") as account:
        account.alter_column("posts", server_default=None)
        account.alter_column("has_temporary_passphrase", server_default=None)
    with op.batch_alter_table("desk_rules") as rules:
        rules.add_column(sa.Column("list_late_seconds", sa.Integer(), nullable=False, server_default="86400"))
        rules.add_column(sa.Column("lock_after_minutes", sa.Integer(), nullable=False, server_default="10"))
        rules.add_column(sa.Column("undo_seconds", sa.Integer(), nullable=False, server_default="60"))
    with op.batch_alter_table("desk_rules") as rules:
        for column in ("list_late_seconds", "lock_after_minutes", "undo_seconds"):
            rules.alter_column(column, server_default=None)
