"""The imports of every list, and the entries that the desk adds itself."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision: str | None = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "list_import",
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("imported_at", sa.String(), nullable=False),
        sa.Column("imported_by", sa.String(), nullable=False),
        sa.Column("format", sa.String(), nullable=False),
        sa.Column("authority", sa.String(), nullable=False),
        sa.Column("list_date", sa.String(), nullable=True),
        sa.Column("licence_note", sa.String(), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("skipped", sa.Integer(), nullable=False),
        sa.Column("rejected", sa.Integer(), nullable=False),
        sa.Column("added", sa.Integer(), nullable=True),
        sa.Column("changed", sa.Integer(), nullable=True),
        sa.Column("removed", sa.Integer(), nullable=True),
        sa.Column("mapping", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["imported_by"], ["account.officer_id"], name=op.f("fk_list_import_imported_by_account")
        ),
        sa.PrimaryKeyConstraint("ordinal", name=op.f("pk_list_import")),
    )
    op.create_index(op.f("ix_list_import_name"), "list_import", ["name"])
    op.create_table(
        "own_entry",
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("added_at", sa.String(), nullable=False),
        sa.Column("added_by", sa.String(), nullable=False),
        sa.Column("approved_by", sa.String(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["added_by"], ["account.officer_id"], name=op.f("fk_own_entry_added_by_account")),
        sa.ForeignKeyConstraint(["approved_by"], ["account.officer_id"], name=op.f("fk_own_entry_approved_by_account")),
        sa.PrimaryKeyConstraint("reference", name=op.f("pk_own_entry")),
    )
    op.create_table(
        "own_entry_closing",
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("closed_at", sa.String(), nullable=False),
        sa.Column("closed_by", sa.String(), nullable=False),
        sa.Column("approved_by", sa.String(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["reference"], ["own_entry.reference"], name=op.f("fk_own_entry_closing_reference_own_entry")
        ),
        sa.ForeignKeyConstraint(
            ["closed_by"], ["account.officer_id"], name=op.f("fk_own_entry_closing_closed_by_account")
        ),
        sa.ForeignKeyConstraint(
            ["approved_by"], ["account.officer_id"], name=op.f("fk_own_entry_closing_approved_by_account")
        ),
        sa.PrimaryKeyConstraint("reference", name=op.f("pk_own_entry_closing")),
    )
