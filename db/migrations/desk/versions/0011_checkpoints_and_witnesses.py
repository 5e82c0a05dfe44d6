"""The desk signs what its journal comes to, and keeps what others have seen of it."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision: str | None = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "desk_key",
        sa.Column("only", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("private", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("only", name=op.f("pk_desk_key")),
        sa.CheckConstraint("only = 1", name=op.f("ck_desk_key_only_one")),
    )
    op.create_table(
        "journal_state",
        sa.Column("chain_id", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("tree", sa.LargeBinary(), nullable=False),
        sa.Column("latest_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("chain_id", name=op.f("pk_journal_state")),
    )
    op.create_table(
        "journal_checkpoint",
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("desk_id", sa.String(), nullable=False),
        sa.Column("chain_id", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("root", sa.LargeBinary(), nullable=False),
        sa.Column("head", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("ordinal", name=op.f("pk_journal_checkpoint")),
        sa.UniqueConstraint("chain_id", "size", name=op.f("uq_journal_checkpoint_chain_id_size")),
    )
    op.create_table(
        "journal_witness",
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("chain_end", sa.LargeBinary(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("root_start", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.String(), nullable=True),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("added_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("ordinal", name=op.f("pk_journal_witness")),
        sa.UniqueConstraint("origin", "chain_end", "size", name=op.f("uq_journal_witness_origin_chain_end_size")),
    )
    op.create_table(
        "journal_fork",
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("found_at", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("desk_id", sa.String(), nullable=False),
        sa.Column("chain_id", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("monotonic_ns", sa.Integer(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=True),
        sa.Column("salt", sa.LargeBinary(), nullable=True),
        sa.Column("payload_digest", sa.LargeBinary(), nullable=False),
        sa.Column("previous", sa.LargeBinary(), nullable=False),
        sa.Column("link", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("ordinal", name=op.f("pk_journal_fork")),
        sa.UniqueConstraint("chain_id", "sequence", "link", name=op.f("uq_journal_fork_chain_id_sequence_link")),
    )
    # The page of the journal asks for one kind of act, and for the newest of them.
    op.create_index(op.f("ix_journal_entry_kind"), "journal_entry", ["kind"])
