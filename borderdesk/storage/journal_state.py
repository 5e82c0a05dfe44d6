"""What a desk keeps of each chain to go on with it: its Merkle tree, and the latest time it has seen."""

from uuid import UUID

from sqlalchemy import LargeBinary, cast, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Mapped, Session, mapped_column

from borderdesk.domain.journal_evidence import ChainState
from borderdesk.storage.tables import Base


class JournalStateRow(Base):
    """The state of one chain; the one row of the journal that each new entry changes."""

    __tablename__ = "journal_state"

    chain_id: Mapped[str] = mapped_column(primary_key=True)
    size: Mapped[int]
    tree: Mapped[bytes] = mapped_column(LargeBinary)
    latest_at: Mapped[str]


_NEW = insert(Base.metadata.tables[JournalStateRow.__tablename__])
_KEEPING = _NEW.on_conflict_do_update(
    index_elements=["chain_id"],
    set_={"size": _NEW.excluded.size, "tree": _NEW.excluded.tree, "latest_at": _NEW.excluded.latest_at},
)

# Read as bytes: a text that somebody has damaged must not keep a crossing from being written.
_LATEST = cast(JournalStateRow.latest_at, LargeBinary)


def state_of(session: Session, chain_id: UUID) -> ChainState | None:
    """Return the state of a chain, or None for one that an older program wrote."""
    row = JournalStateRow
    found = session.execute(select(row.size, row.tree, _LATEST).where(row.chain_id == str(chain_id))).first()
    return None if found is None else _to_domain(*found)


def states(session: Session) -> dict[UUID, ChainState]:
    """Return the states of all chains."""
    row = JournalStateRow
    rows = session.execute(select(row.chain_id, row.size, row.tree, _LATEST))
    return {UUID(chain_id): _to_domain(size, tree, latest) for chain_id, size, tree, latest in rows}


def keep_state(session: Session, chain_id: UUID, state: ChainState) -> None:
    """Put the state of a chain in the place of the one before."""
    values = {"chain_id": str(chain_id), "size": state.size, "tree": state.tree, "latest_at": state.latest_at}
    session.execute(_KEEPING, values)


def _to_domain(size: int, tree: bytes, latest_at: bytes) -> ChainState:
    return ChainState(size=size, tree=tree, latest_at=latest_at.decode(errors="replace"))
