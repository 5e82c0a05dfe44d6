"""Shifts with their closings, tries to sign in, and the words by which the log is searched."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision: str | None = "0004"
branch_labels = None
depends_on = None

# What the log is searched by, in one inverted index: the words of names, numbers and plates as they are, and one
# marked word for each element that a filter names. The column set is of this migration; a later one makes its own.
_WORDS = """
    {row}.primary_identifier || ' ' || {row}.secondary_identifier || ' ' || coalesce({row}.document_number, '')
    || ' ' || coalesce(json_extract({row}.details, '$.plate'), '')
    || ' nat_' || {row}.nationality || ' out_' || {row}.outcome || ' way_' || {row}.direction
    || ' off_' || replace({row}.officer_id, '-', '') || ' lane_' || hex({row}.lane)
    || ' day_' || replace(substr({row}.recorded_at, 1, 10), '-', '')
    || ' mon_' || replace(substr({row}.recorded_at, 1, 7), '-', '')
    || ' born_' || coalesce(substr({row}.date_of_birth, 1, 4), '')
    || CASE {row}.typed WHEN '[]' THEN '' ELSE ' flag_typed' END
    || CASE {row}.reasons WHEN '[]' THEN '' ELSE ' flag_override' END
"""


def upgrade() -> None:
    op.create_table(
        "shift",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("shift_id", sa.String(), nullable=False),
        sa.Column("desk_id", sa.String(), nullable=False),
        sa.Column("post_code", sa.String(), nullable=False),
        sa.Column("lane", sa.String(), nullable=False),
        sa.Column("officer_id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("opened_at", sa.String(), nullable=False),
        sa.Column("direction", sa.String(), nullable=False),
        sa.Column("travelling_by", sa.String(), nullable=True),
        sa.Column("equipment", sa.JSON(), nullable=False),
        sa.Column("list_date", sa.String(), nullable=True),
        sa.Column("list_entries", sa.Integer(), nullable=False),
        sa.Column("unsent", sa.Integer(), nullable=False),
        sa.Column("stamp_number", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["officer_id"], ["account.officer_id"], name=op.f("fk_shift_officer_id_account")),
        sa.ForeignKeyConstraint(
            ["session_id"], ["desk_session.session_id"], name=op.f("fk_shift_session_id_desk_session")
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_shift")),
        sa.UniqueConstraint("shift_id", name=op.f("uq_shift_shift_id")),
    )
    op.create_table(
        "shift_closing",
        sa.Column("shift_id", sa.String(), nullable=False),
        sa.Column("closed_by", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("closed_at", sa.String(), nullable=False),
        sa.Column("totals", sa.JSON(), nullable=False),
        sa.Column("unsent", sa.Integer(), nullable=False),
        sa.Column("open_referrals", sa.Integer(), nullable=False),
        sa.Column("handover", sa.String(), nullable=False),
        sa.Column("countersigned_by", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["shift_id"], ["shift.shift_id"], name=op.f("fk_shift_closing_shift_id_shift")),
        sa.ForeignKeyConstraint(["closed_by"], ["account.officer_id"], name=op.f("fk_shift_closing_closed_by_account")),
        sa.ForeignKeyConstraint(
            ["session_id"], ["desk_session.session_id"], name=op.f("fk_shift_closing_session_id_desk_session")
        ),
        sa.ForeignKeyConstraint(
            ["countersigned_by"], ["account.officer_id"], name=op.f("fk_shift_closing_countersigned_by_account")
        ),
        sa.PrimaryKeyConstraint("shift_id", name=op.f("pk_shift_closing")),
    )
    op.create_table(
        "sign_in_failures",
        sa.Column("bucket", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("last_failed_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("bucket", name=op.f("pk_sign_in_failures")),
    )
    op.create_index(
        "ix_crossing_date_of_birth_primary_identifier_secondary_identifier",
        "crossing",
        ["date_of_birth", "primary_identifier", "secondary_identifier"],
    )
    op.execute(
        "CREATE VIRTUAL TABLE crossing_words USING fts5(words, content='', detail=none, prefix='1 2', "
        "tokenize=\"unicode61 remove_diacritics 2 tokenchars '_'\")"
    )
    op.execute(
        f"INSERT INTO crossing_words (rowid, words) SELECT ordinal, {_WORDS.format(row='crossing')} FROM crossing"
    )
    op.execute(
        "CREATE TRIGGER crossing_words_added AFTER INSERT ON crossing BEGIN "
        f"INSERT INTO crossing_words (rowid, words) VALUES (new.ordinal, {_WORDS.format(row='new')}); END"
    )
    op.execute(
        "CREATE TRIGGER crossing_words_deleted AFTER DELETE ON crossing BEGIN INSERT INTO crossing_words "
        f"(crossing_words, rowid, words) VALUES ('delete', old.ordinal, {_WORDS.format(row='old')}); END"
    )
