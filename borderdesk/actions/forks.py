"""Two entries under one number: both are kept, and the alarm does not go away by itself."""

from uuid import UUID

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.domain.journal import Act, ActKind, JournalEntry
from borderdesk.domain.officer import Permission
from borderdesk.domain.principal import DESK
from borderdesk.storage import forks, journal
from borderdesk.storage.store import Store


@requires(Permission.KEEP_JOURNAL, of=DESK)
def note_fork(store: Store, clock: Clock, other: JournalEntry, source: str) -> bool:
    """Compare an entry of this desk that came from elsewhere with its own; keep and journal it where it is another.

    Exchanges and restores call this. An entry whose number this journal does not have is no fork.

    Returns:
        Whether it is a fork, now or noted before.
    """
    with store.write() as session:
        own = journal.entry_at(session, other.chain_id, other.sequence)
        if own is None or own.link == other.link:
            return False
        now = clock()
        if forks.add_fork(session, other, source, now):
            payload = {
                "officer": None,
                "source": source,
                "chain": str(other.chain_id),
                "sequence": other.sequence,
                "own_link": own.link.hex(),
                "other_link": other.link.hex(),
            }
            journal.append(session, Act(kind=ActKind.FORK_FOUND, at=now, payload=payload))
    return True


def known_forks(store: Store) -> tuple[tuple[UUID, int], ...]:
    """Return chain and sequence of every entry that exists twice; while there is one, the alarm stands."""
    with store.read() as session:
        return forks.forks(session)
