"""Adding single entries at this desk and closing them; they are screened like every other at once."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from borderdesk.actions.clock import Clock
from borderdesk.actions.list_building import write_small
from borderdesk.actions.rights import requires
from borderdesk.actions.second_person import require_second
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.state_codes import state_code_finder
from borderdesk.domain.canonical import Json
from borderdesk.domain.errors import BusyError, InvalidValueError
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Officer, Permission
from borderdesk.domain.watchlist import OWN_LISTS, Handling, Level, ListVersion, WatchlistEntry
from borderdesk.lists import entry_of
from borderdesk.paths import resources_directory
from borderdesk.reference import load_reference
from borderdesk.storage import desk, journal, list_pointers, own_entries
from borderdesk.storage.list_folder import clear_away, place_to_build, put_in_place
from borderdesk.storage.own_entries import OwnEntry, Signature
from borderdesk.storage.store import Store

_TRIES = 5


def entry_from_cells(cells: Mapping[str, str]) -> WatchlistEntry:
    """Return the entry that typed values make, named and written as in the columns of our own table.

    An empty reference stays to be given.

    Raises:
        InvalidValueError: A value is not what its name stands for; the text names it.
    """
    find_code = state_code_finder(load_reference(resources_directory() / "reference"))
    filled = {name: text.strip() for name, text in cells.items()}
    return entry_of({**filled, "reference": filled.get("reference") or _TO_BE_GIVEN}, find_code)


_TO_BE_GIVEN = "-"


@requires(Permission.MAINTAIN_ENTRIES)
def add_entry(
    store: Store,
    folder: Path,
    clock: Clock,
    signed_in: SignedIn,
    entry: WatchlistEntry,
    *,
    level: Level,
    reason: str,
    second: SignedIn | None = None,
) -> OwnEntry:
    """Add an entry of this desk, put it in force and journal it, all or nothing; without a reference it is given one.

    `second` is the officer who approves it, signed in at this moment: a Stop entry needs one.

    Raises:
        NotPermittedError: The officer or the second one may not add entries, or both are the same.
        SecondPersonNeededError: The entry is a Stop entry and nobody else approves it.
        InvalidValueError: Source, reason or review date is missing, the review lies in the past, or the reference is
            taken.
    """
    if second is not None or level is Level.STOP:
        require_second(store, clock, signed_in, second, "a Stop entry")
    _require_accountable(entry, reason, clock)
    for _ in range(_TRIES):
        with store.read() as session:
            before = list_pointers.list_named(session, OWN_LISTS[level])
            found = own_entries.own_entries(session)
            authority = desk.desk_of(session)
        reference = entry.reference
        if reference == _TO_BE_GIVEN:
            reference = f"{authority.post_code}-{authority.lane}-{len(found) + 1:05}"
        if any(own.entry.reference == reference for own in found):
            raise InvalidValueError("reference of the entry is taken")
        added = OwnEntry(
            entry=replace(entry, reference=reference),
            level=level,
            added=_signature(clock, signed_in, second, reason),
            closed=None,
        )
        with _built(store, folder, clock, level, authority.post_name, (*found, added)) as (path, version):
            with store.write() as session:
                if (
                    own_entries.own_entries(session) != found
                    or list_pointers.list_named(session, version.name) != before
                ):
                    continue
                own_entries.add_entry(session, added)
                put_in_place(path, version)
                list_pointers.put_in_force(session, version)
                payload = {**_payload(signed_in, second, added, reason), "entry": _entry_payload(added.entry)}
                journal.append(session, Act(kind=ActKind.ENTRY_ADDED, at=added.added.at, payload=payload))
            _clear_away(store, folder)
            return added
    raise BusyError("the desk's entries are being changed by others; try again")


@requires(Permission.MAINTAIN_ENTRIES)
def close_entry(
    store: Store,
    folder: Path,
    clock: Clock,
    signed_in: SignedIn,
    reference: str,
    *,
    reason: str,
    second: SignedIn | None = None,
) -> OwnEntry:
    """Close an entry of this desk: it alerts no more, and stays on record.

    A Stop entry needs a second officer here too.

    Raises:
        NotPermittedError: The officer or the second one may not close entries, or both are the same.
        SecondPersonNeededError: The entry is a Stop entry and nobody else approves its end.
        InvalidValueError: This desk has no open entry of this reference, or no reason is given.
    """
    if not reason.strip():
        raise InvalidValueError("reason for closing the entry is missing")
    for _ in range(_TRIES):
        with store.read() as session:
            found = own_entries.own_entries(session)
            own = next((own for own in found if own.entry.reference == reference), None)
            if own is None:
                raise InvalidValueError(
                    "this desk has added no entry of this reference; those of a list are its authority's to close"
                )
            before = list_pointers.list_named(session, OWN_LISTS[own.level])
            authority = desk.desk_of(session)
        if second is not None or own.level is Level.STOP:
            require_second(store, clock, signed_in, second, "the end of a Stop entry")
        if not own.is_open:
            raise InvalidValueError("the entry is closed already")
        closed = replace(own, closed=_signature(clock, signed_in, second, reason))
        remaining = (closed if other is own else other for other in found)
        with _built(store, folder, clock, own.level, authority.post_name, remaining) as (path, version):
            with store.write() as session:
                if (
                    own_entries.own_entries(session) != found
                    or list_pointers.list_named(session, version.name) != before
                ):
                    continue
                own_entries.add_closing(session, closed)
                put_in_place(path, version)
                list_pointers.put_in_force(session, version)
                payload = _payload(signed_in, second, closed, reason)
                journal.append(session, Act(kind=ActKind.ENTRY_CLOSED, at=clock(), payload=payload))
            _clear_away(store, folder)
            return closed
    raise BusyError("the desk's entries are being changed by others; try again")


@requires(Permission.READ_LISTS)
def desk_entries(store: Store, officer: Officer) -> tuple[OwnEntry, ...]:
    """Return the entries of this desk, closed and expired ones too, as far as the officer may see them.

    Raises:
        NotPermittedError: The officer may not read the lists.
    """
    with store.read() as session:
        found = own_entries.own_entries(session)
    shown = officer.handlings_shown
    return tuple(own for own in found if (own.entry.handling or Handling.OVERT) in shown)


def _require_accountable(entry: WatchlistEntry, reason: str, clock: Clock) -> None:
    today = clock().date()
    if not entry.source.strip():
        raise InvalidValueError("source of the entry is missing")
    if not reason.strip():
        raise InvalidValueError("reason for the entry is missing")
    if entry.review_on is None:
        raise InvalidValueError("review_on of the entry is missing")
    if entry.review_on <= today:
        raise InvalidValueError("review_on of the entry is not after today")


@contextmanager
def _built(
    store: Store, folder: Path, clock: Clock, level: Level, authority: str, found: Iterable[OwnEntry]
) -> Iterator[tuple[Path, ListVersion]]:
    """Write the file of all open entries of a level aside; it is gone behind the block unless it was put in place."""
    entries = [own.entry for own in found if own.is_open and own.level is level]
    path, key = place_to_build(folder), store.new_file_key()
    now = clock()
    try:
        digest = write_small(path, entries, key)
        yield (
            path,
            ListVersion(
                name=OWN_LISTS[level],
                version=f"{now.date().isoformat()}.{digest[:8]}",
                authority=authority,
                list_date=now.date(),
                imported_at=now,
                entries=len(entries),
                level=level,
                handling=Handling.OVERT,
                digest=digest,
                file_key=None if key is None else key.raw_bytes(),
            ),
        )
    finally:
        path.unlink(missing_ok=True)


def _clear_away(store: Store, folder: Path) -> None:
    with store.write() as session:
        clear_away(folder, list_pointers.lists_in_force(session))


def _signature(clock: Clock, signed_in: SignedIn, second: SignedIn | None, reason: str) -> Signature:
    approved_by = None if second is None else second.officer.officer_id
    return Signature(at=clock(), by=signed_in.officer.officer_id, approved_by=approved_by, reason=reason.strip())


def _payload(signed_in: SignedIn, second: SignedIn | None, own: OwnEntry, reason: str) -> dict[str, Json]:
    return {
        "officer": signed_in.officer.officer_id,
        "session": str(signed_in.session_id),
        "approved_by": None if second is None else second.officer.officer_id,
        "reference": own.entry.reference,
        "level": own.level.value,
        "reason": reason.strip(),
    }


def _entry_payload(entry: WatchlistEntry) -> dict[str, Json]:
    """Return what the journal keeps of a new entry: what was asked and by whom, with every name and document."""
    return {
        "category": entry.category.value,
        "instruction": entry.instruction.value,
        "handling": None if entry.handling is None else entry.handling.value,
        "names": [name.text for name in entry.names],
        "births": [str(born.date_of_birth) for born in entry.births],
        "documents": [f"{paper.issuing_state} {paper.document_number}".strip() for paper in entry.documents],
        "source": entry.source,
        "review_on": None if entry.review_on is None else entry.review_on.isoformat(),
        "expires_on": None if entry.expires_on is None else entry.expires_on.isoformat(),
    }
