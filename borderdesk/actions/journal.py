"""Proving the journal."""

import json
from collections.abc import Callable, Iterator, Sequence

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.witnesses import GivenWitness
from borderdesk.domain.canonical import Json
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.journal import Act, ActKind, StoredEntry
from borderdesk.domain.journal_evidence import Evidence, compare
from borderdesk.domain.journal_proof import NOTHING_DELETED, BrokenEntry, JournalProof, verify
from borderdesk.domain.officer import Officer, Permission
from borderdesk.domain.tombstone import Deleted, EntryRange, ranges_named
from borderdesk.keys.signing import SignedAs, VerifyingKey
from borderdesk.keys.tombstones import holds
from borderdesk.storage import checkpoints, crossings, forks, journal, journal_state, witnesses
from borderdesk.storage.desk_key import signing_key
from borderdesk.storage.store import OpenSession, Store

Progress = Callable[[int, int], None]

_PROGRESS_STEP = 1000


@requires(Permission.VERIFY_JOURNAL)
def verify_journal(
    store: Store, officer: Officer, progress: Progress | None = None, given: Sequence[GivenWitness] = ()
) -> JournalProof | BrokenEntry:
    """Walk the whole journal beside the crossing log, without holding up those who write meanwhile.

    It is compared with the desk's checkpoints, with every witness that the desk keeps, and with those `given`.
    `progress` is told the entries walked and their number.

    Raises:
        NotPermittedError: The officer may not verify the journal.
    """
    with store.read() as session:
        evidence = _evidence(session, given)
        entries = journal.stored_entries(session)
        if progress is not None:
            entries = _counted(entries, journal.count(session), progress)
        outcome = verify(entries, crossings.records(session), evidence.sizes, deleted_entries(session))
    return outcome if isinstance(outcome, BrokenEntry) else compare(outcome, evidence)


def deleted_entries(session: OpenSession) -> Deleted:
    """Return what the signed tombstones of the journal name; one whose signature does not hold names nothing."""
    key, _ = _key_of(session)
    if key is None:
        return NOTHING_DELETED
    ranges: list[EntryRange] = []
    for entry, payload in journal.payloads(session, ActKind.RECORDS_PURGED):
        if holds(payload, entry.previous, key):
            ranges += ranges_named(payload)
    return Deleted(ranges)


@requires(Permission.VERIFY_JOURNAL)
def note_verified(store: Store, clock: Clock, signed_in: SignedIn, outcome: JournalProof | BrokenEntry) -> None:
    """Journal that somebody had the journal verified, and what came out."""
    payload: dict[str, Json] = {"officer": signed_in.officer.officer_id, "session": str(signed_in.session_id)}
    if isinstance(outcome, BrokenEntry):
        payload |= {"broken_at": outcome.position, "break": outcome.kind.value}
    else:
        payload |= {"entries": outcome.entries, "witnessed": outcome.witnessed}
    with store.write() as session:
        journal.append(session, Act(kind=ActKind.JOURNAL_VERIFIED, at=clock(), payload=payload))


def _evidence(session: OpenSession, given: Sequence[GivenWitness]) -> Evidence:
    key, has_its_key = _key_of(session)
    for witness in given:
        if witness.signed is not None and (key is None or not _is_signed(witness, key)):
            has_its_key = False
    return Evidence(
        states=journal_state.states(session),
        checkpoints=checkpoints.checkpoints(session, key),
        witnesses=(*witnesses.witnesses(session), *(it.witness for it in given)),
        forks=forks.forks(session),
        has_its_key=has_its_key,
    )


def _key_of(session: OpenSession) -> tuple[VerifyingKey | None, bool]:
    """Return the desk's key, and whether it is the one that the journal says was made here."""
    made = journal.last_content_of(session, ActKind.SIGNING_KEY_MADE)
    try:
        key = signing_key(session)
        told = None if made is None else json.loads(made)["public_key"]
    except (InvalidValueError, ValueError, KeyError, TypeError):
        return None, False
    if key is None:
        return None, told is None
    return key.verifying_key, key.verifying_key.public.hex() == told


def _is_signed(given: GivenWitness, key: VerifyingKey) -> bool:
    signed = given.signed
    return signed is None or key.accepts(SignedAs.CHECKPOINT, signed.checkpoint.message(), signed.signature)


def _counted(entries: Iterator[StoredEntry], total: int, progress: Progress) -> Iterator[StoredEntry]:
    for number, entry in enumerate(entries, 1):
        yield entry
        if number % _PROGRESS_STEP == 0 or number == total:
            progress(number, total)
