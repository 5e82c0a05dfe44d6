"""Looking into the lists in force: single records for people, and the proof that the files are whole."""

from dataclasses import dataclass
from pathlib import Path

from borderdesk.actions.rights import requires
from borderdesk.domain.officer import Officer, Permission
from borderdesk.domain.watchlist import WatchlistEntry
from borderdesk.storage import list_pointers
from borderdesk.storage.list_records import ListProof, entries_with, prove
from borderdesk.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundRecord:
    """An entry and the list that it is on."""

    list_name: str
    entry: WatchlistEntry


@requires(Permission.READ_LISTS)
def find_records(
    store: Store, folder: Path, officer: Officer, text: str, *, list_name: str | None = None, most: int = 100
) -> tuple[FoundRecord, ...]:
    """Return entries in which a text stands, or whose reference it is, on one list or all; expired ones too.

    Entries of a handling that the officer may not see are left out, as if there were none.

    Raises:
        NotPermittedError: The officer may not read the lists.
        EnvironmentFailureError: A list's file is damaged.
    """
    shown = officer.handlings_shown
    with store.read() as session:
        versions = list_pointers.lists_in_force(session)
    found: list[FoundRecord] = []
    for version in versions:
        if list_name in (None, version.name):
            entries = entries_with(folder, version, text.strip(), most)
            found += [
                FoundRecord(list_name=version.name, entry=entry)
                for entry in entries
                if (entry.handling or version.handling) in shown
            ]
    return tuple(found[:most])


@requires(Permission.READ_LISTS)
def verify_lists(store: Store, folder: Path, officer: Officer, list_name: str | None = None) -> tuple[ListProof, ...]:
    """Check the files of one list or of all: the digest that the pointer holds, the index, and every entry.

    Raises:
        NotPermittedError: The officer may not read the lists.
    """
    with store.read() as session:
        versions = list_pointers.lists_in_force(session)
    return tuple(prove(folder, version) for version in versions if list_name in (None, version.name))
