"""The first form: desk, rules, accounts, sessions, journal and crossings."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "account",
        sa.Column("officer_id", sa.String(), nullable=False),
        sa.Column("user_name", sa.String(), nullable=False),
        sa.Column("display_name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("passphrase_hash", sa.String(), nullable=True),
        sa.Column("added_at", sa.String(), nullable=False),
        sa.Column("failed_sign_ins", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("officer_id", name=op.f("pk_account")),
        sa.UniqueConstraint("user_name", name=op.f("uq_account_user_name")),
    )
    op.create_table(
        "desk",
        sa.Column("only", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("desk_id", sa.String(), nullable=False),
        sa.Column("post_code", sa.String(), nullable=False),
        sa.Column("post_name", sa.String(), nullable=False),
        sa.Column("lane", sa.String(), nullable=False),
        sa.Column("time_zone", sa.String(), nullable=False),
        sa.Column("is_training", sa.Boolean(), nullable=False),
        sa.CheckConstraint("only = 1", name=op.f("ck_desk_only_one")),
        sa.PrimaryKeyConstraint("only", name=op.f("pk_desk")),
    )
    op.create_table(
        "journal_entry",
        sa.Column("ordinal", sa.Integer(), nullable=False),
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
        sa.PrimaryKeyConstraint("ordinal", name=op.f("pk_journal_entry")),
        sa.UniqueConstraint("chain_id", "sequence", name=op.f("uq_journal_entry_chain_id_sequence")),
    )
    op.create_table(
        "desk_rules",
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("set_at", sa.String(), nullable=False),
        sa.Column("set_by", sa.String(), nullable=False),
        sa.Column("expired_document", sa.String(), nullable=False),
        sa.Column("list_age_limit_seconds", sa.Integer(), nullable=False),
        sa.Column("double_read_guard_seconds", sa.Integer(), nullable=False),
        sa.Column("admits_specimens", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["set_by"], ["account.officer_id"], name=op.f("fk_desk_rules_set_by_account")),
        sa.PrimaryKeyConstraint("ordinal", name=op.f("pk_desk_rules")),
    )
    op.create_table(
        "desk_session",
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("officer_id", sa.String(), nullable=False),
        sa.Column("opened_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["account.officer_id"], name=op.f("fk_desk_session_officer_id_account")
        ),
        sa.PrimaryKeyConstraint("session_id", name=op.f("pk_desk_session")),
    )
    op.create_table(
        "crossing",
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("form", sa.Integer(), nullable=False),
        sa.Column("crossing_id", sa.String(), nullable=False),
        sa.Column("source_event_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("amends", sa.String(), nullable=True),
        sa.Column("direction", sa.String(), nullable=False),
        sa.Column("desk_id", sa.String(), nullable=False),
        sa.Column("post_code", sa.String(), nullable=False),
        sa.Column("lane", sa.String(), nullable=False),
        sa.Column("time_zone", sa.String(), nullable=False),
        sa.Column("occurred_at", sa.String(), nullable=False),
        sa.Column("recorded_at", sa.String(), nullable=False),
        sa.Column("clock_status", sa.String(), nullable=False),
        sa.Column("officer_id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("second_officer_id", sa.String(), nullable=True),
        sa.Column("supervisor_id", sa.String(), nullable=True),
        sa.Column("primary_identifier", sa.String(), nullable=False),
        sa.Column("secondary_identifier", sa.String(), nullable=False),
        sa.Column("date_of_birth", sa.String(), nullable=True),
        sa.Column("sex", sa.String(), nullable=False),
        sa.Column("nationality", sa.String(), nullable=False),
        sa.Column("name_may_be_truncated", sa.Boolean(), nullable=False),
        sa.Column("typed", sa.JSON(), nullable=False),
        sa.Column("document_code", sa.String(), nullable=True),
        sa.Column("issuing_state", sa.String(), nullable=True),
        sa.Column("document_number", sa.String(), nullable=True),
        sa.Column("date_of_expiry", sa.String(), nullable=True),
        sa.Column("optional_data", sa.String(), nullable=True),
        sa.Column("capture_method", sa.String(), nullable=False),
        sa.Column("mrz_format", sa.String(), nullable=True),
        sa.Column("mrz_lines", sa.JSON(), nullable=False),
        sa.Column("checks", sa.JSON(), nullable=False),
        sa.Column("characters_inferred", sa.JSON(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("lists", sa.JSON(), nullable=False),
        sa.Column("hits", sa.JSON(), nullable=False),
        sa.Column("findings", sa.JSON(), nullable=False),
        sa.Column("rule_id", sa.String(), nullable=True),
        sa.Column("rule_pack_version", sa.String(), nullable=True),
        sa.Column("rule_citation", sa.String(), nullable=True),
        sa.Column("rule_explanation", sa.String(), nullable=True),
        sa.Column("rule_days_max", sa.Integer(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        sa.Column("called_at", sa.String(), nullable=False),
        sa.Column("captured_at", sa.String(), nullable=False),
        sa.Column("checked_at", sa.String(), nullable=False),
        sa.Column("decided_at", sa.String(), nullable=False),
        sa.Column("committed_at", sa.String(), nullable=True),
        sa.Column("program_version", sa.String(), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["amends"], ["crossing.crossing_id"], name=op.f("fk_crossing_amends_crossing")),
        sa.ForeignKeyConstraint(["officer_id"], ["account.officer_id"], name=op.f("fk_crossing_officer_id_account")),
        sa.ForeignKeyConstraint(
            ["second_officer_id"], ["account.officer_id"], name=op.f("fk_crossing_second_officer_id_account")
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["desk_session.session_id"], name=op.f("fk_crossing_session_id_desk_session")
        ),
        sa.ForeignKeyConstraint(
            ["supervisor_id"], ["account.officer_id"], name=op.f("fk_crossing_supervisor_id_account")
        ),
        sa.PrimaryKeyConstraint("ordinal", name=op.f("pk_crossing")),
        sa.UniqueConstraint("amends", name=op.f("uq_crossing_amends")),
        sa.UniqueConstraint("crossing_id", name=op.f("uq_crossing_crossing_id")),
        sa.UniqueConstraint("source_event_id", name=op.f("uq_crossing_source_event_id")),
    )
    with op.batch_alter_table("crossing") as batch_op:
        batch_op.create_index("ix_crossing_document_number_issuing_state", ["document_number", "issuing_state"])
        batch_op.create_index("ix_crossing_lane_ordinal", ["lane", "ordinal"])
        batch_op.create_index("ix_crossing_recorded_at", ["recorded_at"])
