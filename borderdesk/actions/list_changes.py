"""Brings in what has changed in a list since it was imported, without building the list again."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from borderdesk.actions.clock import Clock
from borderdesk.actions.list_building import read_as_here
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.canonical import Json
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Permission
from borderdesk.domain.watchlist import ListVersion, WatchlistEntry
from borderdesk.lists import RejectedRecord
from borderdesk.screening import IndexBuilder
from borderdesk.storage import journal, list_pointers
from borderdesk.storage.list_file import ListFile, ListLayer, file_name
from borderdesk.storage.list_folder import clear_away, place_to_build, put_in_place
from borderdesk.storage.list_writing import ListFileWriter
from borderdesk.storage.store import Store

MOST_CHANGES = 50_000
"""How many changed entries a list may hold above the file that was built; then the whole list is to be imported."""


def entries_in(source: Path) -> Iterator[WatchlistEntry]:
    """Yield the entries of a file of changes, which is read like a list.

    Raises:
        InvalidValueError: The file is foreign or cut, or one of its records cannot be an entry: of changes none is
            left out.
        EnvironmentFailureError: The file cannot be read.
    """
    for record in read_as_here(source).records:
        match record:
            case WatchlistEntry():
                yield record
            case RejectedRecord():
                raise InvalidValueError(f"change {record.reference} cannot be brought in: {record.reason}")


@requires(Permission.IMPORT_LIST)
def change_list(
    store: Store,
    folder: Path,
    clock: Clock,
    signed_in: SignedIn,
    name: str,
    *,
    changed: Iterable[WatchlistEntry] = (),
    removed: Iterable[str] = (),
) -> ListVersion:
    """Put a version in force in which entries are added or replaced, by reference, and others are gone.

    Changes are held in a small file above the one that was built, which stays as it is; a further change takes the
    earlier ones with it. The swap is that of an import.

    Raises:
        NotPermittedError: The officer may not import lists.
        InvalidValueError: The list is not in force, a reference to remove is not in it, or too much has changed.
        EnvironmentFailureError: The disk failed, or the file in force is damaged.
    """
    with store.read() as session:
        before = list_pointers.list_named(session, name)
    if before is None:
        raise InvalidValueError("the list to change is not in force")
    target = place_to_build(folder)
    try:
        with closing(ListFile(folder / file_name(before), before)) as file:
            digest, entries = _write(target, before, file.layers, tuple(changed), frozenset(removed))
        return _swap(store, folder, clock, signed_in, target, before, digest, entries)
    finally:
        target.unlink(missing_ok=True)


def _write(
    target: Path,
    before: ListVersion,
    layers: tuple[ListLayer, ...],
    changed: tuple[WatchlistEntry, ...],
    removed: frozenset[str],
) -> tuple[str, int]:
    """Write the changes and return the digest of their file and how many entries the list has with them."""
    base, above = layers[0], layers[1:]
    base_digest = before.digest
    for layer in above:
        base_digest = layer.base_digest or base_digest
    kept = {entry.reference: entry for layer in above for _, entry in layer.entries()}
    if any(reference not in kept and base.number_of(reference) is None for reference in removed):
        raise InvalidValueError("a reference to remove is not in the list")
    kept.update((entry.reference, entry) for entry in changed)
    replaced = {number for reference in (*kept, *removed) if (number := base.number_of(reference)) is not None}
    kept = {reference: entry for reference, entry in kept.items() if reference not in removed}
    if len(kept) > MOST_CHANGES:
        raise InvalidValueError(f"over {MOST_CHANGES:,} entries have changed; import the whole list")
    hidden = base.hidden | replaced
    index = IndexBuilder()
    # The small file and the one below it are one version, which has one key.
    with ListFileWriter(target, list_pointers.key_of(before)) as writer:
        for entry in kept.values():
            writer.add(entry)
            index.add(entry)
        writer.add_base(base_digest, hidden)
        return writer.finish(index.finish().by_name()), base.entry_total - len(hidden) + len(kept)


def _swap(
    store: Store,
    folder: Path,
    clock: Clock,
    signed_in: SignedIn,
    target: Path,
    before: ListVersion,
    digest: str,
    entries: int,
) -> ListVersion:
    now = clock()
    version = replace(
        before, version=f"{now.date().isoformat()}.{digest[:8]}", imported_at=now, entries=entries, digest=digest
    )
    payload: dict[str, Json] = {
        "officer": signed_in.officer.officer_id,
        "session": str(signed_in.session_id),
        "list": version.name,
        "version": version.version,
        "changes": before.version,
        "entries": entries,
        "digest": digest,
    }
    with store.write() as session:
        if list_pointers.list_named(session, before.name) != before:
            raise InvalidValueError("another version came into force meanwhile; bring the changes in again")
        put_in_place(target, version)
        list_pointers.put_in_force(session, version)
        journal.append(session, Act(kind=ActKind.LIST_IMPORTED, at=now, payload=payload))
    with store.write() as session:
        clear_away(folder, list_pointers.lists_in_force(session))
    return version
