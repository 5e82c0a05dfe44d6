"""Proving the journal, and noting in it what was refused."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from uuid import UUID

from borderdesk.actions.clock import Clock
from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.journal import Act, ActKind, JournalEntry
from borderdesk.domain.journal_proof import BrokenEntry, JournalProof, verify
from borderdesk.domain.officer import Officer, Permission
from borderdesk.domain.tombstone import Deleted, EntryRange, ranges_named
from borderdesk.keys.tombstones import holds
from borderdesk.storage import crossings, journal
from borderdesk.storage.store import OpenSession, Store

Progress = Callable[[int, int], None]

_PROGRESS_STEP = 1000


def verify_journal(store: Store, officer: Officer, progress: Progress | None = None) -> JournalProof | BrokenEntry:
    """Walk the whole journal beside the crossing log, without holding up those who write meanwhile.

    `progress` is told the entries walked and their number.

    Raises:
        NotPermittedError: The officer may not verify the journal.
    """
    officer.require(Permission.VERIFY_JOURNAL)
    with store.read() as session:
        entries = journal.entries(session)
        if progress is not None:
            entries = _counted(entries, journal.count(session), progress)
        return verify(entries, crossings.records(session), deleted_entries(session))


def deleted_entries(session: OpenSession) -> Deleted:
    """Return what the signed tombstones of the journal name; one whose signature does not hold names nothing."""
    ranges: list[EntryRange] = []
    for entry, payload in journal.payloads(session, ActKind.RECORDS_PURGED):
        if holds(payload, entry.previous):
            ranges += ranges_named(payload)
    return Deleted(ranges)


def note_refusal(
    store: Store, clock: Clock, officer: Officer, refused: Permission, session_id: UUID | None = None
) -> None:
    """Journal that an officer tried what their role does not allow."""
    session_name = None if session_id is None else str(session_id)
    payload = {"officer": officer.officer_id, "session": session_name, "refused": refused.value}
    with store.write() as session:
        journal.append(session, Act(kind=ActKind.REFUSAL, at=clock(), payload=payload))


@contextmanager
def refusals_noted(
    store: Store, clock: Clock, officer: Officer, refused: Permission, session_id: UUID
) -> Iterator[None]:
    """Journal it where the officer may not do what the block does."""
    try:
        yield
    except NotPermittedError:
        note_refusal(store, clock, officer, refused, session_id)
        raise


def _counted(entries: Iterator[JournalEntry], total: int, progress: Progress) -> Iterator[JournalEntry]:
    for number, entry in enumerate(entries, 1):
        yield entry
        if number % _PROGRESS_STEP == 0 or number == total:
            progress(number, total)
