"""Bringing lists in and saying which are in force."""

import re
from dataclasses import dataclass
from pathlib import Path

from borderdesk.actions.clock import Clock
from borderdesk.actions.list_building import BuiltList, Progress, build_aside
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.canonical import Json
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Officer, Permission
from borderdesk.domain.watchlist import Handling, Level, ListVersion
from borderdesk.lists import ListFormat, RejectedRecord
from borderdesk.storage import journal, list_pointers
from borderdesk.storage.list_file import OpenLists
from borderdesk.storage.list_folder import clear_away, place_to_build, put_in_place
from borderdesk.storage.store import Store

LARGEST_SHRINK = 0.10
"""The share of its entries that a list may lose without anybody saying that this is right."""

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._-]{0,39}")


class ListShrunkError(InvalidValueError):
    """The new version has far fewer entries than the one in force, which stays; `share` says how many of all go."""

    def __init__(self, removed: int, before: int) -> None:
        super().__init__(
            f"the new version removes {removed:,} of the {before:,} entries in force, over a tenth, so the list in "
            "force stays; say --allow-shrink if this is right"
        )
        self.share = removed / before


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportSummary:
    """What came of an import; `rejected` holds the first of the records that could not be entries."""

    version: ListVersion
    skipped: int
    rejected_count: int
    rejected: tuple[RejectedRecord, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListState:
    """A list that should be in force; a damaged one is not, and nobody counts as screened until it is repaired."""

    version: ListVersion
    age_minutes: int
    is_damaged: bool


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
    allow_shrink: bool = False,
    progress: Progress | None = None,
) -> ImportSummary:
    """Put a new version of a list in force, whole or not at all.

    It is built in its own file first. To put the file in its place, to point to it and to journal that is one write
    transaction; whatever happens before leaves the version that is in force untouched.

    Raises:
        NotPermittedError: The officer may not import lists.
        ListShrunkError: Over a tenth of the entries would go; `allow_shrink` says that this is right.
        InvalidValueError: The file is foreign, cut, or holds no entry at all; or the name is none.
        EnvironmentFailureError: The disk failed, or the building was stopped.
    """
    signed_in.officer.require(Permission.IMPORT_LIST)
    if not _NAME.fullmatch(name):
        raise InvalidValueError(
            "name of the list is not up to 40 letters, digits, spaces, dots, hyphens and underlines"
        )
    target = place_to_build(folder)
    built = build_aside(source, target, list_format, progress)
    try:
        return _swap(store, folder, clock, signed_in, built, name, level, handling, allow_shrink=allow_shrink)
    finally:
        target.unlink(missing_ok=True)


def _swap(
    store: Store,
    folder: Path,
    clock: Clock,
    signed_in: SignedIn,
    built: BuiltList,
    name: str,
    level: Level,
    handling: Handling,
    *,
    allow_shrink: bool,
) -> ImportSummary:
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
    )
    with store.write() as session:
        before = list_pointers.list_named(session, name)
        _require_plausible(before, version, allow_shrink=allow_shrink)
        put_in_place(built.path, version)
        list_pointers.put_in_force(session, version)
        journal.append(session, Act(kind=ActKind.LIST_IMPORTED, at=now, payload=_payload(signed_in, built, version)))
    with store.write() as session:
        clear_away(folder, list_pointers.lists_in_force(session))
    return ImportSummary(
        version=version, skipped=built.skipped, rejected_count=built.rejected_count, rejected=built.rejected
    )


def _require_plausible(before: ListVersion | None, version: ListVersion, *, allow_shrink: bool) -> None:
    if not version.entries:
        raise InvalidValueError("the file holds no entry that can be screened against; the list in force stays")
    if before is not None and not allow_shrink and version.entries < before.entries * (1 - LARGEST_SHRINK):
        raise ListShrunkError(before.entries - version.entries, before.entries)


def _payload(signed_in: SignedIn, built: BuiltList, version: ListVersion) -> dict[str, Json]:
    return {
        "officer": signed_in.officer.officer_id,
        "session": str(signed_in.session_id),
        "list": version.name,
        "version": version.version,
        "list_date": None if version.list_date is None else version.list_date.isoformat(),
        "entries": version.entries,
        "skipped": built.skipped,
        "rejected": built.rejected_count,
        "level": version.level.value,
        "handling": version.handling.value,
        "digest": version.digest,
    }


def list_states(store: Store, lists: OpenLists, clock: Clock, officer: Officer) -> tuple[ListState, ...]:
    """Return every list that should be in force, by name, with its age and whether its file is whole.

    Raises:
        NotPermittedError: The officer may not read the lists.
    """
    officer.require(Permission.READ_LISTS)
    at_hand = lists.in_force(store)
    now = clock()
    return tuple(
        ListState(version=version, age_minutes=version.age_minutes(now), is_damaged=version.name in at_hand.damaged)
        for version in at_hand.versions
    )
