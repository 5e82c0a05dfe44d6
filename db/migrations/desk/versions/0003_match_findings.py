"""What was found out about matches: findings, lasting pairs, matches found later, and the search for those."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision: str | None = "0002"
branch_labels = None
depends_on = None

_MATCHED = """(instr(hits, '"band":"red"') > 0 OR instr(hits, '"band":"amber"') > 0)"""


def upgrade() -> None:
    op.create_index("ix_crossing_matched", "crossing", ["recorded_at"], sqlite_where=sa.text(_MATCHED))
    op.create_table(
        "match_finding",
        sa.Column("finding_id", sa.String(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("list_name", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("handling", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("found_at", sa.String(), nullable=False),
        *_who("match_finding"),
        sa.PrimaryKeyConstraint("finding_id", name=op.f("pk_match_finding")),
    )
    op.create_index("ix_match_finding_event_id", "match_finding", ["event_id"])
    op.create_index("ix_match_finding_list_name_reference", "match_finding", ["list_name", "reference"])
    op.create_table(
        "lasting_pair",
        sa.Column("pair_id", sa.String(), nullable=False),
        sa.Column("finding_id", sa.String(), nullable=False),
        sa.Column("list_name", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("entry_digest", sa.String(), nullable=False),
        sa.Column("handling", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("date_of_birth", sa.String(), nullable=False),
        sa.Column("issuing_state", sa.String(), nullable=False),
        sa.Column("document_number", sa.String(), nullable=False),
        sa.Column("date_of_expiry", sa.String(), nullable=True),
        sa.Column("needs_second", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("decided_at", sa.String(), nullable=False),
        sa.Column("ends_on", sa.String(), nullable=False),
        *_who("lasting_pair"),
        sa.ForeignKeyConstraint(
            ["finding_id"], ["match_finding.finding_id"], name=op.f("fk_lasting_pair_finding_id_match_finding")
        ),
        sa.PrimaryKeyConstraint("pair_id", name=op.f("pk_lasting_pair")),
    )
    op.create_index("ix_lasting_pair_decided_at", "lasting_pair", ["decided_at"])
    op.create_index(
        "ix_lasting_pair_document_number_issuing_state", "lasting_pair", ["document_number", "issuing_state"]
    )
    op.create_table(
        "lasting_pair_step",
        sa.Column("step_id", sa.String(), nullable=False),
        sa.Column("pair_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("remark", sa.String(), nullable=False),
        *_who("lasting_pair_step"),
        sa.ForeignKeyConstraint(
            ["pair_id"], ["lasting_pair.pair_id"], name=op.f("fk_lasting_pair_step_pair_id_lasting_pair")
        ),
        sa.PrimaryKeyConstraint("step_id", name=op.f("pk_lasting_pair_step")),
        sa.UniqueConstraint("pair_id", "kind", name=op.f("uq_lasting_pair_step_pair_id_kind")),
    )
    op.create_table(
        "later_match",
        sa.Column("later_match_id", sa.String(), nullable=False),
        sa.Column("crossing_id", sa.String(), nullable=False),
        sa.Column("list_name", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("list_version", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("found_at", sa.String(), nullable=False),
        sa.Column("hit", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["crossing_id"], ["crossing.crossing_id"], name=op.f("fk_later_match_crossing_id_crossing")
        ),
        sa.PrimaryKeyConstraint("later_match_id", name=op.f("pk_later_match")),
        sa.UniqueConstraint(
            "crossing_id", "list_name", "reference", name=op.f("uq_later_match_crossing_id_list_name_reference")
        ),
    )
    op.create_index("ix_later_match_found_at", "later_match", ["found_at"])
    op.create_table(
        "rescreening",
        sa.Column("rescreening_id", sa.String(), nullable=False),
        sa.Column("digests", sa.String(), nullable=False),
        sa.Column("since", sa.String(), nullable=False),
        sa.Column("started_at", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("screened", sa.Integer(), nullable=False),
        sa.Column("found", sa.Integer(), nullable=False),
        sa.Column("finished_at", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("rescreening_id", name=op.f("pk_rescreening")),
    )


def _who(table: str) -> tuple[sa.Column[str] | sa.ForeignKeyConstraint, ...]:
    return (
        sa.Column("officer_id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["officer_id"], ["account.officer_id"], name=op.f(f"fk_{table}_officer_id_account")),
        sa.ForeignKeyConstraint(
            ["session_id"], ["desk_session.session_id"], name=op.f(f"fk_{table}_session_id_desk_session")
        ),
    )
