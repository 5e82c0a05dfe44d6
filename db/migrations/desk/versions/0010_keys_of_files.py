"""The key of each list's file, and which slot opens the desk for an account."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision: str | None = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Plain additions: rebuilding the tables would copy them for nothing.
    op.add_column("list_in_force", sa.Column("file_key", sa.LargeBinary(), nullable=True))
    op.add_column("account", sa.Column("slot_id", sa.String(), nullable=True))
