"""Setting how long each kind of record is kept, looking at what is due, and deleting it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from uuid import UUID

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.canonical import Json
from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError
from borderdesk.domain.journal import Act, ActKind, JournalEntry
from borderdesk.domain.officer import Permission
from borderdesk.domain.retention import DueRecords, PurgePreview, RecordKind, RetentionRules
from borderdesk.domain.tombstone import Tombstone, ranges_of
from borderdesk.keys.tombstones import signed
from borderdesk.storage import exchange, journal, purging, retention
from borderdesk.storage.desk_key import signing_key
from borderdesk.storage.due_records import DueRecord, due_records
from borderdesk.storage.store import OpenSession, Store

LEAST_REASON = 10
"""How many characters the reason for an exemption needs."""

_Due = Mapping[RecordKind, tuple[DueRecord, ...]]


def retention_in_force(store: Store) -> RetentionRules:
    """Return how long each kind of record is kept at this desk."""
    with store.read() as session:
        return retention.retention_rules(session)


@requires(Permission.SET_RETENTION)
def set_retention(store: Store, clock: Clock, signed_in: SignedIn, days: Mapping[RecordKind, int]) -> RetentionRules:
    """Set the terms of some kinds of record, and journal them; the others stay as they are.

    Raises:
        NotPermittedError: The officer may not set them; the refusal is journalled.
        InvalidValueError: A term is too short or too long.
    """
    with store.write() as session:
        before = retention.retention_rules(session)
        rules = RetentionRules({**before.days, **days})
        now = clock()
        retention.set_terms(session, days, now, signed_in.officer.officer_id)
        payload: dict[str, Json] = {
            "officer": signed_in.officer.officer_id,
            "session": str(signed_in.session_id),
            "days": {kind.value: number for kind, number in days.items()},
            "before": {kind.value: before.days[kind] for kind in days},
        }
        journal.append(session, Act(kind=ActKind.RETENTION_SET, at=now, payload=payload))
    return rules


@requires(Permission.PURGE_RECORDS)
def preview_purge(store: Store, clock: Clock, signed_in: SignedIn) -> PurgePreview:
    """Return what is due now: how many records of which kind, from which day, and what headquarters does not have.

    Raises:
        NotPermittedError: The officer may not delete records; the refusal is journalled.
    """
    with store.read() as session:
        now = clock()
        return _preview(_due(session, now), exchange.confirmed(session), now)


@requires(Permission.PURGE_RECORDS)
def purge_records(
    store: Store,
    clock: Clock,
    signed_in: SignedIn,
    preview: PurgePreview,
    exempted: Mapping[RecordKind, str],
) -> JournalEntry | None:
    """Delete what a preview has shown and headquarters has, or a supervisor exempts by kind and reason.

    All is done in one transaction: rows go, journal entries lose payload and salt and keep their hashes, and a signed
    tombstone says what was deleted. Then no byte of it is left in the database file. Copies made before keep theirs.

    Returns:
        The tombstone's entry, or None where there was nothing to delete.

    Raises:
        NotPermittedError: The officer may not delete records; the refusal is journalled.
        InvalidValueError: A reason is too short, or other records are due now than the preview has shown.
        EnvironmentFailureError: The desk has no key to sign with.
    """
    if any(len(reason.strip()) < LEAST_REASON for reason in exempted.values()):
        raise InvalidValueError(f"reason of an exemption has fewer than {LEAST_REASON} characters")
    with store.write() as session:
        due, confirmed = _due(session, preview.at), exchange.confirmed(session)
        if _preview(due, confirmed, preview.at) != preview:
            raise InvalidValueError("other records are due now than were shown; look again before deleting")
        chosen = {
            kind: tuple(record for record in records if kind in exempted or _is_confirmed(record, confirmed))
            for kind, records in due.items()
        }
        every = [record for records in chosen.values() for record in records]
        last, key = journal.head(session), signing_key(session)
        if not every or last is None:
            return None
        if key is None:
            raise EnvironmentFailureError("the desk has no key to sign with")
        tombstone = Tombstone(
            officer_id=signed_in.officer.officer_id,
            session_id=signed_in.session_id,
            deleted=tuple(
                (_counted(kind, records, confirmed), exempted.get(kind, "").strip())
                for kind, records in chosen.items()
                if records
            ),
            entries=ranges_of(place for record in every for place in record.entries),
            follows=last.link,
        )
        purging.delete_records(session, every)
        entry = journal.append(session, Act(kind=ActKind.RECORDS_PURGED, at=clock(), payload=signed(tombstone, key)))
    store.fold_log()
    return entry


def _due(session: OpenSession, now: datetime) -> _Due:
    due: defaultdict[RecordKind, list[DueRecord]] = defaultdict(list)
    for record in due_records(session, retention.retention_rules(session), now):
        due[record.kind].append(record)
    return {kind: tuple(due[kind]) for kind in RecordKind}


def _preview(due: _Due, confirmed: Mapping[UUID, int], now: datetime) -> PurgePreview:
    return PurgePreview(at=now, kinds=tuple(_counted(kind, due[kind], confirmed) for kind in RecordKind))


def _counted(kind: RecordKind, records: Iterable[DueRecord], confirmed: Mapping[UUID, int]) -> DueRecords:
    every = tuple(records)
    days = sorted(record.day for record in every)
    return DueRecords(
        kind=kind,
        records=len(every),
        unconfirmed=sum(not _is_confirmed(record, confirmed) for record in every),
        oldest=days[0] if days else None,
        newest=days[-1] if days else None,
    )


def _is_confirmed(record: DueRecord, confirmed: Mapping[UUID, int]) -> bool:
    return all(sequence <= confirmed.get(chain, 0) for chain, sequence in record.entries)
