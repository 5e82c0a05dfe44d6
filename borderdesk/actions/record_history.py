"""What happened to one record: who added and closed it, in which versions of its list it stood, what was found."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from borderdesk.actions.rights import requires
from borderdesk.domain.match_finding import FindingOutcome
from borderdesk.domain.officer import Officer, Permission
from borderdesk.domain.watchlist import OWN_LISTS
from borderdesk.storage import accounts, list_imports, list_pointers, match_findings, match_steps, own_entries
from borderdesk.storage.list_file import OpenLists
from borderdesk.storage.store import OpenSession, Store

MOST_VERSIONS = 20
MOST_FINDINGS = 20


class RecordEventKind(StrEnum):
    """What happened: of a list's record it is known whether its last version was the one that brought or changed it."""

    ADDED = "added"
    CLOSED = "closed"
    NEW_OR_CHANGED = "new_or_changed"
    UNCHANGED = "unchanged"
    LIST_VERSION = "list_version"
    FOUND = "found"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordEvent:
    """One event; `by` and `approved_by` are names, `words` the reason, `version` that of the list."""

    kind: RecordEventKind
    at: datetime
    by: str
    approved_by: str = ""
    words: str = ""
    version: str = ""
    outcome: FindingOutcome | None = None


@requires(Permission.READ_LISTS)
def record_history(
    store: Store, lists: OpenLists, officer: Officer, list_name: str, reference: str
) -> tuple[RecordEvent, ...]:
    """Return what is known to have happened to a record, the newest first.

    Findings are told to who may decide matches, and never about whom they were.

    Raises:
        NotPermittedError: The officer may not read the lists.
    """
    at_hand = lists.in_force(store)
    with store.read() as session:
        names = {known.officer_id: known.display_name for known in accounts.officers(session)}
        if list_name in OWN_LISTS.values():
            events = list(_of_own_entry(session, names, reference))
        else:
            fresh = next((file.fresh for version, file in at_hand.opened if version.name == list_name), None)
            is_new = None if fresh is None else reference in fresh.references
            events = list(_of_list(session, names, list_name, is_new))
        if officer.may(Permission.DECIDE_MATCHES):
            events += _found(session, names, list_name, reference)
    return tuple(sorted(events, key=lambda event: event.at, reverse=True))


def _of_own_entry(session: OpenSession, names: dict[str, str], reference: str) -> Iterator[RecordEvent]:
    own = next((own for own in own_entries.own_entries(session) if own.entry.reference == reference), None)
    signatures = [] if own is None else [(RecordEventKind.ADDED, own.added), (RecordEventKind.CLOSED, own.closed)]
    for kind, signed in signatures:
        if signed is not None:
            approved_by = names.get(signed.approved_by or "", "")
            by = names.get(signed.by, "")
            yield RecordEvent(kind=kind, at=signed.at, by=by, approved_by=approved_by, words=signed.reason)


def _of_list(session: OpenSession, names: dict[str, str], list_name: str, is_new: bool | None) -> Iterator[RecordEvent]:
    in_force = list_pointers.list_named(session, list_name)
    for one in list_imports.imports_of(session, list_name, most=MOST_VERSIONS):
        kind = RecordEventKind.LIST_VERSION
        if in_force is not None and one.version == in_force.version and is_new is not None:
            kind = RecordEventKind.NEW_OR_CHANGED if is_new else RecordEventKind.UNCHANGED
        yield RecordEvent(kind=kind, at=one.imported_at, by=names.get(one.imported_by, ""), version=one.version)


def _found(session: OpenSession, names: dict[str, str], list_name: str, reference: str) -> Iterator[RecordEvent]:
    found = match_findings.findings_about_entry(session, list_name, reference, MOST_FINDINGS)
    undone = match_steps.undone_among(session, [finding.finding_id for finding in found])
    for finding in found:
        if finding.finding_id not in undone:
            yield RecordEvent(
                kind=RecordEventKind.FOUND,
                at=finding.found_at,
                by=names.get(finding.officer_id, ""),
                outcome=finding.grounds.outcome,
            )
