"""Going on at once where the database of a desk is damaged: what can be read is saved, the damaged file is kept."""

from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from borderdesk.actions.clock import Clock
from borderdesk.actions.database_check import is_damaged
from borderdesk.actions.journal import deleted_entries
from borderdesk.actions.rights import requires
from borderdesk.domain.errors import BorderDeskError, EnvironmentFailureError
from borderdesk.domain.journal import ChainReason, JournalEntry
from borderdesk.domain.journal_proof import JournalProof, verify
from borderdesk.domain.officer import Permission
from borderdesk.domain.principal import ANONYMOUS
from borderdesk.keys.database_key import DatabaseKey
from borderdesk.paths import Home
from borderdesk.storage import accounts, crossings, desk, journal
from borderdesk.storage.backup_folder import copy_file, disk_in_words
from borderdesk.storage.salvage import salvage, without_log
from borderdesk.storage.store import Store, make_one_file

_WITH_IT = ("-wal", "-shm")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovered:
    """What became of a damaged database.

    `is_whole` says that the log was saved without a gap and goes on; otherwise the desk works on an empty log. `kept`
    is the damaged file, `salvaged` what was read of it where the log is not whole.
    """

    kept: Path
    salvaged: Path | None
    is_whole: bool
    crossings: int
    entries: int


@requires(Permission.SET_UP_DESK, of=ANONYMOUS)
def recover_if_damaged(home: Home, clock: Clock, key: DatabaseKey | None = None) -> Recovered | None:
    """Look for damage, and put a desk that works in the place of a damaged one; None where there is none.

    Raises:
        EnvironmentFailureError: Too little could be read to make a desk of it, or a disk failed; nothing was changed.
    """
    return recover(home, clock, key) if is_damaged(home, key) else None


@requires(Permission.SET_UP_DESK, of=ANONYMOUS)
def recover(home: Home, clock: Clock, key: DatabaseKey | None = None) -> Recovered:
    """Save what can be read of a damaged database and put a desk that works in its place.

    Where the journal proves whole, all of the log is in it, on a new chain. Where it does not, the desk keeps people,
    rules, lists and open work, begins an empty log whose chain names the last entry that could be read, and what was
    saved of the old log lies beside it.

    Raises:
        EnvironmentFailureError: Too little could be read to make a desk of it, or a disk failed; nothing was changed.
    """
    now = clock()
    stamp = f"{now:%Y%m%d-%H%M%S}"
    kept = home.database.with_name(f"{home.database.name}.damaged-{stamp}")
    saved = home.database.with_name(f"{home.database.name}.salvaged-{stamp}")
    fresh = home.database.with_name(f"{home.database.name}.fresh-{stamp}")
    with disk_in_words("the damaged database cannot be saved"):
        try:
            rows = salvage(home.database, saved, key).rows
            lost, is_whole = _read_log(saved, key)
            if is_whole:
                saved.rename(fresh)
                lost = None
            else:
                without_log(saved, fresh, key)
            _go_on(fresh, key, now, lost)
            _swap(home.database, kept, fresh)
        except BorderDeskError:
            saved.unlink(missing_ok=True)
            raise
        finally:
            for left in (*fresh.parent.glob(f"{fresh.name}*"), *saved.parent.glob(f"{saved.name}-*")):
                left.unlink(missing_ok=True)
    return Recovered(
        kept=kept,
        salvaged=None if is_whole else saved,
        is_whole=is_whole,
        crossings=rows["crossing"],
        entries=rows["journal_entry"],
    )


def _read_log(saved: Path, key: DatabaseKey | None) -> tuple[JournalEntry | None, bool]:
    """Return the last entry of a salvaged journal, and whether journal and log prove whole."""
    with closing(Store(saved, key)) as store, store.read() as session:
        last, is_whole = None, False
        with suppress(BorderDeskError, ValueError, TypeError):
            last = journal.head(session)
        # What damage has made of an entry may be no entry at all.
        with suppress(BorderDeskError, ValueError, TypeError):
            proof = verify(
                journal.stored_entries(session), crossings.records(session), deleted=deleted_entries(session)
            )
            is_whole = isinstance(proof, JournalProof)
    make_one_file(saved, key)
    return last, is_whole


def _go_on(fresh: Path, key: DatabaseKey | None, now: datetime, lost: JournalEntry | None) -> None:
    with closing(Store(fresh, key)) as store:
        with store.read() as session:
            has_people = bool(accounts.officers(session))
        if not has_people:
            raise EnvironmentFailureError("the database is damaged, and nobody's account can be read; restore a backup")
        with store.write() as session:
            identity = desk.desk_of(session)
            journal.open_chain(session, identity.desk_id, ChainReason.SALVAGED, now, lost)
    make_one_file(fresh, key)


def _swap(database: Path, kept: Path, fresh: Path) -> None:
    """Keep the damaged file with its write-ahead log under other names, then put the fresh one in its place."""
    for suffix in ("", *_WITH_IT):
        source = database.with_name(database.name + suffix)
        if source.exists():
            copy_file(source, kept.with_name(kept.name + suffix))
    # The old write-ahead log must never meet the new file.
    for suffix in _WITH_IT:
        database.with_name(database.name + suffix).unlink(missing_ok=True)
    fresh.replace(database)
