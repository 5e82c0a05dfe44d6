"""The first form of the hub's database."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_TIME = sa.TIMESTAMP(timezone=True)


def upgrade() -> None:
    op.create_table(
        "desk",
        sa.Column("post", sa.Text, nullable=False),
        sa.Column("desk_id", sa.Uuid, nullable=False),
        sa.Column("lane", sa.Text, nullable=False),
        sa.Column("public_key", sa.LargeBinary, nullable=False),
        sa.Column("seal_key", sa.LargeBinary, nullable=False),
        sa.Column("enrolled_at", _TIME, nullable=False),
        sa.Column("revoked_at", _TIME),
        sa.Column("last_seen_at", _TIME),
        sa.Column("program", sa.Text),
        sa.PrimaryKeyConstraint("post", "desk_id", name="pk_desk"),
    )
    op.create_index("ix_desk_desk_id", "desk", ["desk_id"])
    op.create_table(
        "enrolment",
        sa.Column("post", sa.Text, nullable=False),
        sa.Column("code_digest", sa.LargeBinary, nullable=False),
        sa.Column("lane", sa.Text, nullable=False),
        sa.Column("expires_at", _TIME, nullable=False),
        sa.Column("used_at", _TIME),
        sa.Column("desk_id", sa.Uuid),
        sa.PrimaryKeyConstraint("post", "code_digest", name="pk_enrolment"),
    )
    op.create_table(
        "chain",
        sa.Column("post", sa.Text, nullable=False),
        sa.Column("chain_id", sa.Uuid, nullable=False),
        sa.Column("desk_id", sa.Uuid, nullable=False),
        sa.Column("whole_to", sa.BigInteger, nullable=False),
        sa.Column("head", sa.LargeBinary, nullable=False),
        sa.Column("crossings", sa.BigInteger, nullable=False),
        sa.Column("is_forked", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("post", "chain_id", name="pk_chain"),
    )
    op.create_table(
        "parcel",
        sa.Column("post", sa.Text, nullable=False),
        sa.Column("desk_id", sa.Uuid, nullable=False),
        sa.Column("digest", sa.LargeBinary, nullable=False),
        sa.Column("chain_id", sa.Uuid),
        sa.Column("first_sequence", sa.BigInteger),
        sa.Column("last_sequence", sa.BigInteger),
        sa.Column("received_at", _TIME, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("puzzle", sa.Text),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("post", "desk_id", "digest", name="pk_parcel"),
    )
    op.create_index("ix_parcel_post_chain_id_first_sequence", "parcel", ["post", "chain_id", "first_sequence"])
    op.create_index("ix_parcel_post_state", "parcel", ["post", "state"])
    op.create_table(
        "crossing",
        sa.Column("post", sa.Text, nullable=False),
        sa.Column("crossing_id", sa.Uuid, nullable=False),
        sa.Column("recorded_at", _TIME, nullable=False),
        sa.Column("desk_id", sa.Uuid, nullable=False),
        sa.Column("chain_id", sa.Uuid, nullable=False),
        sa.Column("sequence", sa.BigInteger, nullable=False),
        sa.Column("occurred_at", _TIME, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("amends", sa.Uuid),
        sa.Column("direction", sa.Text, nullable=False),
        sa.Column("lane", sa.Text, nullable=False),
        sa.Column("officer_id", sa.Text, nullable=False),
        sa.Column("outcome", sa.Text, nullable=False),
        sa.Column("verdict", sa.Text, nullable=False),
        sa.Column("primary_identifier", sa.Text, nullable=False),
        sa.Column("secondary_identifier", sa.Text, nullable=False),
        sa.Column("date_of_birth", sa.Text),
        sa.Column("sex", sa.Text, nullable=False),
        sa.Column("nationality", sa.Text, nullable=False),
        sa.Column("document_code", sa.Text),
        sa.Column("issuing_state", sa.Text),
        sa.Column("document_number", sa.Text),
        sa.Column("record", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("post", "crossing_id", "recorded_at", name="pk_crossing"),
        postgresql_partition_by="RANGE (recorded_at)",
    )
    for columns in (
        ["issuing_state", "document_number", "occurred_at"],
        ["primary_identifier", "date_of_birth"],
        ["post", "occurred_at"],
    ):
        op.create_index(f"ix_crossing_{'_'.join(columns)}", "crossing", columns)
    # What is dated outside the months that `borderdesk.hub.partitions` makes lands here, and nothing is turned away.
    op.execute("CREATE TABLE crossing_other PARTITION OF crossing DEFAULT")
