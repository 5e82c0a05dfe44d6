"""Proving the journal."""

from collections.abc import Callable, Iterator

from borderdesk.actions.rights import requires
from borderdesk.domain.journal import JournalEntry
from borderdesk.domain.journal_proof import BrokenEntry, JournalProof, verify
from borderdesk.domain.officer import Officer, Permission
from borderdesk.storage import crossings, journal
from borderdesk.storage.store import Store

Progress = Callable[[int, int], None]

_PROGRESS_STEP = 1000


@requires(Permission.VERIFY_JOURNAL)
def verify_journal(store: Store, officer: Officer, progress: Progress | None = None) -> JournalProof | BrokenEntry:
    """Walk the whole journal beside the crossing log, without holding up those who write meanwhile.

    `progress` is told the entries walked and their number.

    Raises:
        NotPermittedError: The officer may not verify the journal.
    """
    with store.read() as session:
        entries = journal.entries(session)
        if progress is not None:
            entries = _counted(entries, journal.count(session), progress)
        return verify(entries, crossings.records(session))


def _counted(entries: Iterator[JournalEntry], total: int, progress: Progress) -> Iterator[JournalEntry]:
    for number, entry in enumerate(entries, 1):
        yield entry
        if number % _PROGRESS_STEP == 0 or number == total:
            progress(number, total)
