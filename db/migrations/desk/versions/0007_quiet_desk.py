"""A desk whose screen the public can see shows a match that stops as if there were none."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision: str | None = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("desk_rules") as rules:
        rules.add_column(sa.Column("quiet_desk", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("desk_rules") as rules:
        rules.alter_column("quiet_desk", server_default=None)
