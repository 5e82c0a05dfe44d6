"""Bringing lists in, saying which are in force, and taking one away."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from borderdesk.actions.clock import Clock
from borderdesk.actions.import_progress import ImportControl, Progress, Told
from borderdesk.actions.list_building import BuildOrder, BuiltList, build_aside
from borderdesk.actions.rights import requires
from borderdesk.actions.second_person import second_unless_alone
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.canonical import Json
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Officer, Permission
from borderdesk.domain.watchlist import OWN_LISTS, Handling, Level, ListVersion
from borderdesk.keys.database_key import DatabaseKey
from borderdesk.lists import ColumnMapping, ListFormat, RejectedRecord
from borderdesk.storage import journal, list_imports, list_pointers, rules
from borderdesk.storage.list_changes import ListChanges
from borderdesk.storage.list_file import OpenLists, file_name
from borderdesk.storage.list_folder import clear_away, place_to_build, put_in_place
from borderdesk.storage.list_imports import ListImport
from borderdesk.storage.store import Store

LARGEST_SHRINK = 0.10
"""The share of its entries that a list may lose without anybody saying that this is right."""

RESCREENED_FOR = timedelta(days=90)
"""How far back crossings are screened again when a list has changed."""

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._-]{0,39}")


class ListShrunkError(InvalidValueError):
    """The new version removes far too many of the entries in force, which stay; `share` says how many of all."""

    def __init__(self, removed: int, before: int) -> None:
        super().__init__(
            f"the new version removes {removed:,} of the {before:,} entries in force, over a tenth, so the list in "
            "force stays; say --allow-shrink if this is right"
        )
        self.share = removed / before


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportSummary:
    """What came of an import; `rejected` holds the first of the records that could not be entries.

    `changes` are None where there was no version to compare with. `mapping` is how a table's columns were read.
    """

    version: ListVersion
    list_format: ListFormat
    licence_note: str
    skipped: int
    rejected_count: int
    rejected_by_reason: Mapping[str, int]
    rejected: tuple[RejectedRecord, ...]
    changes: ListChanges | None
    mapping: ColumnMapping | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ListState:
    """A list that should be in force; a damaged one is not, and nobody counts as screened until it is repaired.

    `is_late` says that it is as old as the post's rules call late. `last_import` is None for the desk's own entries.
    """

    version: ListVersion
    age_minutes: int
    is_damaged: bool
    is_late: bool = False
    last_import: ListImport | None = None


@requires(Permission.IMPORT_LIST)
def import_list(
    store: Store,
    folder: Path,
    clock: Clock,
    signed_in: SignedIn,
    source: Path,
    *,
    name: str,
    level: Level = Level.STOP,
    handling: Handling = Handling.OVERT,
    list_format: ListFormat = ListFormat.AUTO,
    mapping: ColumnMapping | None = None,
    licence_note: str | None = None,
    allow_shrink: bool = False,
    second: SignedIn | None = None,
    progress: Progress | None = None,
    on_rejected: Callable[[RejectedRecord], None] | None = None,
    control: ImportControl | None = None,
) -> ImportSummary:
    """Put a new version of a list in force, whole or not at all.

    It is built in its own file first. To put the file in its place, to point to it and to journal that is one write
    transaction; whatever happens before leaves the version that is in force untouched. Without a mapping a table is
    read as the list's last one was, if it has the same columns; without a licence note the last one is kept, where the
    file's format brings none. `on_rejected` is handed every rejected record.

    Raises:
        NotPermittedError: The officer may not import lists.
        ListShrunkError: Over a tenth of the entries would go; `allow_shrink` says that this is right.
        SecondPersonNeededError: Over a tenth goes, and nobody else approves it, though somebody could.
        InvalidValueError: The file is foreign, cut, or holds no entry at all; or the name is none.
        ImportStoppedError: The control said so.
        EnvironmentFailureError: The disk failed, or the building was stopped.
    """
    if not _NAME.fullmatch(name) or name.upper() in OWN_LISTS.values():
        raise InvalidValueError(
            "name of the list is not up to 40 letters, digits, spaces, dots, hyphens and underlines, "
            "or is that of the desk's own entries"
        )
    before, saved, kept_note = _last(store, name)
    target = place_to_build(folder)
    order = BuildOrder(
        source=source,
        target=target,
        list_format=list_format,
        mapping=mapping or saved,
        before=None if before is None else folder / file_name(before),
        begun_since=clock().date() - RESCREENED_FOR,
        key=store.new_file_key(),
        before_key=None if before is None else list_pointers.key_of(before),
    )
    told = Told(progress, on_rejected)
    built = build_aside(order, told, control)
    note = built.licence_note or kept_note if licence_note is None else licence_note
    try:
        version = _swap(
            store,
            folder,
            clock,
            signed_in,
            built,
            order.key,
            told,
            before,
            name,
            level,
            handling,
            note,
            second,
            allow_shrink=allow_shrink,
        )
    finally:
        target.unlink(missing_ok=True)
    return ImportSummary(
        version=version,
        list_format=built.list_format,
        licence_note=note,
        skipped=built.skipped,
        rejected_count=told.rejected_count,
        rejected_by_reason=dict(told.by_reason.most_common()),
        rejected=tuple(told.rejected),
        changes=built.changes,
        mapping=built.mapping,
    )


def _last(store: Store, name: str) -> tuple[ListVersion | None, ColumnMapping | None, str]:
    """Return the version in force, how the columns of the list's last table were read, and its licence note."""
    with store.read() as session:
        before = list_pointers.list_named(session, name)
        imports = list_imports.imports_of(session, name, most=1)
    saved = imports[0].mapping if imports else None
    note = imports[0].licence_note if imports else ""
    return before, None if saved is None else ColumnMapping.from_json(saved), note


def _swap(
    store: Store,
    folder: Path,
    clock: Clock,
    signed_in: SignedIn,
    built: BuiltList,
    key: DatabaseKey | None,
    told: Told,
    compared_with: ListVersion | None,
    name: str,
    level: Level,
    handling: Handling,
    licence_note: str,
    second: SignedIn | None,
    *,
    allow_shrink: bool,
) -> ListVersion:
    now = clock()
    list_date = built.list_date
    version = ListVersion(
        name=name,
        version=f"{(list_date or now.date()).isoformat()}.{built.digest[:8]}",
        authority=built.authority,
        list_date=list_date,
        imported_at=now,
        entries=built.entries,
        level=level,
        handling=handling,
        digest=built.digest,
        age_limit_days=None if compared_with is None else compared_with.age_limit_days,
        file_key=None if key is None else key.raw_bytes(),
    )
    with store.write() as session:
        before = list_pointers.list_named(session, name)
        changes = built.changes if before == compared_with else None
        removed = _require_plausible(before, version, changes, allow_shrink=allow_shrink)
        alone = removed and second_unless_alone(store, clock, signed_in, second, "to remove over a tenth of a list")
        put_in_place(built.path, version)
        list_pointers.put_in_force(session, version)
        list_imports.add_import(
            session,
            version,
            officer_id=signed_in.officer.officer_id,
            list_format=built.list_format.value,
            licence_note=licence_note,
            skipped=built.skipped,
            rejected=told.rejected_count,
            changes=changes,
            mapping=None if built.mapping is None else built.mapping.to_json(),
        )
        payload = {
            **_payload(signed_in, built, told, version),
            "approved_by": _id_of(second) if removed else None,
            "alone": alone,
        }
        journal.append(session, Act(kind=ActKind.LIST_IMPORTED, at=now, payload=payload))
    with store.write() as session:
        clear_away(folder, list_pointers.lists_in_force(session))
    return version


def _require_plausible(
    before: ListVersion | None, version: ListVersion, changes: ListChanges | None, *, allow_shrink: bool
) -> bool:
    """Tell whether over a tenth of the entries go, which somebody must have said to be right."""
    if not version.entries:
        raise InvalidValueError("the file holds no entry that can be screened against; the list in force stays")
    if before is None:
        return False
    # Where the entries cannot be compared one by one, at least so many are gone.
    removed = before.entries - version.entries if changes is None else changes.removed
    is_large = removed > before.entries * LARGEST_SHRINK
    if is_large and not allow_shrink:
        raise ListShrunkError(removed, before.entries)
    return is_large


def _payload(signed_in: SignedIn, built: BuiltList, told: Told, version: ListVersion) -> dict[str, Json]:
    return {
        "officer": signed_in.officer.officer_id,
        "session": str(signed_in.session_id),
        "list": version.name,
        "version": version.version,
        "format": built.list_format.value,
        "list_date": None if version.list_date is None else version.list_date.isoformat(),
        "entries": version.entries,
        "skipped": built.skipped,
        "rejected": told.rejected_count,
        "level": version.level.value,
        "handling": version.handling.value,
        "digest": version.digest,
    }


@requires(Permission.READ_LISTS)
def list_states(store: Store, lists: OpenLists, clock: Clock, officer: Officer) -> tuple[ListState, ...]:
    """Return every list that should be in force, by name, with its age and whether its file is whole.

    Raises:
        NotPermittedError: The officer may not read the lists.
    """
    at_hand = lists.in_force(store)
    now = clock()
    with store.read() as session:
        late_after = rules.current_rules(session).list_late_after
        imports = {version.name: list_imports.imports_of(session, version.name, most=1) for version in at_hand.versions}
    return tuple(
        ListState(
            version=version,
            age_minutes=version.age_minutes(now),
            is_damaged=version.name in at_hand.damaged,
            is_late=version.age_minutes(now) > version.age_limit(late_after).total_seconds() / 60,
            last_import=next(iter(imports[version.name]), None),
        )
        for version in at_hand.versions
    )


@requires(Permission.READ_LISTS)
def list_history(store: Store, officer: Officer, name: str) -> tuple[ListImport, ...]:
    """Return the imports of a list, the last one first.

    Raises:
        NotPermittedError: The officer may not read the lists.
    """
    with store.read() as session:
        return list_imports.imports_of(session, name)


@requires(Permission.REMOVE_LIST)
def remove_list(
    store: Store,
    folder: Path,
    clock: Clock,
    signed_in: SignedIn,
    *,
    name: str,
    reason: str,
    second: SignedIn | None = None,
) -> None:
    """Take a list out of force for good, and journal who did it and why; travellers are not screened against it again.

    Raises:
        NotPermittedError: The officer may not remove lists.
        SecondPersonNeededError: Nobody else approves it, though somebody could.
        InvalidValueError: No such list is in force, it holds the desk's own entries, or no reason is given.
    """
    if not reason.strip():
        raise InvalidValueError("reason for the removal is missing")
    alone = second_unless_alone(store, clock, signed_in, second, "the removal of a list")
    with store.write() as session:
        version = list_pointers.list_named(session, name)
        if version is None:
            raise InvalidValueError("no list of this name is in force")
        if version.is_own:
            raise InvalidValueError("the list holds the desk's own entries: close them one by one")
        list_pointers.take_out_of_force(session, name)
        payload: dict[str, Json] = {
            "officer": signed_in.officer.officer_id,
            "session": str(signed_in.session_id),
            "list": name,
            "version": version.version,
            "entries": version.entries,
            "reason": reason.strip(),
            "approved_by": _id_of(second),
            "alone": alone,
        }
        journal.append(session, Act(kind=ActKind.LIST_REMOVED, at=clock(), payload=payload))
        clear_away(folder, list_pointers.lists_in_force(session))


def _id_of(person: SignedIn | None) -> str | None:
    return None if person is None else person.officer.officer_id
