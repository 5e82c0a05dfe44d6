"""Reading the journal as an audit: pages of who did what, whole into a file; reading it is journalled too."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TextIO
from uuid import UUID

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.audit import AuditEntry, AuditFilter
from borderdesk.domain.canonical import Json, canonical_text
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.moments import moment_text
from borderdesk.domain.officer import Officer, Permission, Role
from borderdesk.domain.watchlist import Handling
from borderdesk.storage import accounts, audit, journal
from borderdesk.storage.store import OpenSession, Store


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditRow:
    """One act as a reader may see it: ids and words of the record, never what is known of a traveller.

    `number` is the entry's in its chain, for who reads all: where entries are left out, a gap would tell of them.
    """

    ordinal: int
    number: int | None
    at: datetime
    kind: ActKind | None
    kind_name: str
    person_id: str | None
    person: str
    role: Role | None
    desk: UUID
    object_id: str
    result: str
    changes: tuple[tuple[str, str, str], ...]
    is_purged: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditPage:
    """Some acts, the newest first; `is_last` says that nothing older fits."""

    rows: tuple[AuditRow, ...]
    is_last: bool


@requires(Permission.READ_AUDIT)
def read_audit(
    store: Store, clock: Clock, signed_in: SignedIn, wanted: AuditFilter, before: int | None, limit: int
) -> AuditPage:
    """Return the next acts that fit behind one; each question is journalled, the pages that follow it are not.

    Raises:
        NotPermittedError: The officer may not read the audit.
    """
    officer = signed_in.officer
    if before is None:
        with store.write() as session:
            _note(session, ActKind.AUDIT_READ, clock(), signed_in, wanted, {})
    with store.read() as session:
        found = audit.audit_page(session, wanted, _handlings(officer), before, limit)
        people = {person.officer_id: person for person in accounts.officers(session)}
    return AuditPage(rows=tuple(_row(entry, people, officer) for entry in found), is_last=len(found) < limit)


@requires(Permission.READ_AUDIT)
def export_audit(
    store: Store, clock: Clock, signed_in: SignedIn, wanted: AuditFilter, output: TextIO
) -> tuple[int, str]:
    """Write the acts that fit, the oldest first, one object a line; journal it, and return number and SHA-256.

    Raises:
        NotPermittedError: The officer may not read the audit.
    """
    officer, digest, written = signed_in.officer, hashlib.sha256(), 0
    with store.read() as session:
        people = {person.officer_id: person for person in accounts.officers(session)}
        for entry in audit.audit_entries(session, wanted, _handlings(officer)):
            line = canonical_text(_as_object(_row(entry, people, officer))) + "\n"
            output.write(line)
            digest.update(line.encode())
            written += 1
    with store.write() as session:
        about: dict[str, Json] = {"entries": written, "sha256": digest.hexdigest()}
        _note(session, ActKind.AUDIT_EXPORTED, clock(), signed_in, wanted, about)
    return written, digest.hexdigest()


def _handlings(officer: Officer) -> frozenset[Handling]:
    return frozenset(Handling) if officer.may(Permission.READ_WHOLE_AUDIT) else officer.handlings_shown


def _note(
    session: OpenSession,
    kind: ActKind,
    at: datetime,
    signed_in: SignedIn,
    wanted: AuditFilter,
    about: dict[str, Json],
) -> None:
    asked: dict[str, Json] = {
        "kinds": sorted(kind.value for kind in wanted.kinds),
        "since": None if wanted.since is None else moment_text(wanted.since),
        "until": None if wanted.until is None else moment_text(wanted.until),
        "person": wanted.person,
        "about": wanted.about,
    }
    payload: dict[str, Json] = {
        "officer": signed_in.officer.officer_id,
        "session": str(signed_in.session_id),
        "filter": {name: value for name, value in asked.items() if value},
        **about,
    }
    journal.append(session, Act(kind=kind, at=at, payload=payload))


def _row(entry: AuditEntry, people: Mapping[str, Officer], reader: Officer) -> AuditRow:
    person = people.get(entry.person or "")
    known = {kind.value: kind for kind in ActKind}
    return AuditRow(
        ordinal=entry.ordinal,
        number=entry.sequence if reader.may(Permission.READ_WHOLE_AUDIT) else None,
        at=entry.at,
        kind=known.get(entry.kind),
        kind_name=entry.kind,
        person_id=entry.person,
        person="" if person is None else person.display_name,
        role=None if person is None else person.role,
        desk=entry.desk,
        object_id=entry.object_id,
        result=entry.result,
        changes=entry.changes,
        is_purged=entry.payload is None,
    )


def _as_object(row: AuditRow) -> dict[str, Json]:
    return {
        "number": row.number,
        "at": moment_text(row.at),
        "act": row.kind_name,
        "officer": row.person_id,
        "person": row.person,
        "role": None if row.role is None else row.role.value,
        "desk": str(row.desk),
        "object": row.object_id,
        "result": row.result,
        "changes": [{"name": name, "before": old, "after": new} for name, old, new in row.changes],
        "purged": row.is_purged,
    }
