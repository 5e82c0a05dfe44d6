"""The journal: every act as one entry, each bound to the one before it."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from borderdesk.domain.canonical import Json, canonical_json
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.moments import moment_text, require_utc

SALT_LENGTH = 32
NO_LINK = bytes(32)
"""What the very first entry of a journal names as the one before it."""

_CONTEXT = b"BorderDesk journal entry, form 1\n"
_AS_STORED = _CONTEXT + (
    b'{"at":"%b","chain":"%b","desk":"%b","kind":"%b","monotonic_ns":%d,"payload_digest":"%b","previous":"%b","sequence":%d}'
)


class ActKind(StrEnum):
    """What was done."""

    CHAIN_OPENED = "chain_opened"
    DESK_SET_UP = "desk_set_up"
    RULES_SET = "rules_set"
    ACCOUNT_ADDED = "account_added"
    ACCOUNT_DISABLED = "account_disabled"
    ACCOUNT_ENABLED = "account_enabled"
    PASSPHRASE_RESET = "passphrase_reset"
    PASSPHRASE_CHANGED = "passphrase_changed"
    SIGNED_IN = "signed_in"
    SIGN_IN_FAILED = "sign_in_failed"
    SIGN_IN_UNLOCKED = "sign_in_unlocked"
    SESSION_LOCKED = "session_locked"
    SESSION_UNLOCKED = "session_unlocked"
    UNLOCK_FAILED = "unlock_failed"
    OFFICER_CHANGED = "officer_changed"
    SHIFT_OPENED = "shift_opened"
    SHIFT_CLOSED = "shift_closed"
    OLD_LIST_ACCEPTED = "old_list_accepted"
    SLIP_PRINTED = "slip_printed"
    SHEET_PRINTED = "sheet_printed"
    CROSSING = "crossing"
    REFUSAL = "refusal"
    LOG_EXPORTED = "log_exported"
    RECORD_VIEWED = "record_viewed"
    HISTORY_SEARCHED = "history_searched"
    LIST_IMPORTED = "list_imported"
    LIST_REMOVED = "list_removed"
    LIST_SET = "list_set"
    ENTRY_ADDED = "entry_added"
    ENTRY_CLOSED = "entry_closed"
    MATCH_FOUND_OUT = "match_found_out"
    MATCH_TAKEN = "match_taken"
    MATCH_ASKED = "match_asked"
    MATCH_FINDING_UNDONE = "match_finding_undone"
    PAIR_SET_ASIDE = "pair_set_aside"
    PAIR_AGREED = "pair_agreed"
    PAIR_ENDED = "pair_ended"
    LATER_MATCH = "later_match"
    CROSSINGS_RESCREENED = "crossings_rescreened"
    VEHICLE_OPENED = "vehicle_opened"
    VEHICLE_CLOSED = "vehicle_closed"
    TRAVELLER_PARKED = "traveller_parked"
    TRAVELLER_TAKEN_UP = "traveller_taken_up"
    LATE_ROW_REMOVED = "late_row_removed"
    LATE_BATCH_SIGNED = "late_batch_signed"
    HUB_JOINED = "hub_joined"
    SIGNING_KEY_MADE = "signing_key_made"
    WITNESS_ADDED = "witness_added"
    FORK_FOUND = "fork_found"
    CLOCK_JUMPED = "clock_jumped"
    CLOCK_CONFIRMED = "clock_confirmed"
    JOURNAL_VERIFIED = "journal_verified"
    ENTRY_PROVED = "entry_proved"
    AUDIT_READ = "audit_read"
    AUDIT_EXPORTED = "audit_exported"
    RETENTION_SET = "retention_set"
    RECORDS_PURGED = "records_purged"
    SUBJECT_EXTRACTED = "subject_extracted"
    BACKED_UP = "backed_up"
    DATABASE_ENCRYPTED = "database_encrypted"
    DATABASE_KEY_ROTATED = "database_key_rotated"
    RECOVERY_CODE_MADE = "recovery_code_made"
    ONE_TIME_CODES_MADE = "one_time_codes_made"
    CODE_USED = "code_used"


class ChainReason(StrEnum):
    """Why a chain begins: a sequence number never means two things, so each new life of a database gets its own."""

    FRESH = "fresh"
    RESTORED = "restored"
    COPIED = "copied"
    CUT = "cut"
    """The end of the chain before it was cut off: what is written from now on must not take its numbers again."""
    SALVAGED = "salvaged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One act before it has its place in the journal; the payload says who did it and to what."""

    kind: ActKind
    at: datetime
    payload: Mapping[str, Json]


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalEntry:
    """An act in its place.

    `link` binds the entry's metadata, `previous` and `payload_digest`. A purge deletes `payload` and `salt` together:
    the links still hold, and without its salt the digest cannot be guessed back to a name. `monotonic_ns` orders
    entries of one run of the machine where its clock was set back.
    """

    desk: UUID
    chain_id: UUID
    sequence: int
    kind: str
    at: datetime
    monotonic_ns: int
    payload: bytes | None = field(repr=False)
    salt: bytes | None = field(repr=False)
    payload_digest: bytes
    previous: bytes
    link: bytes

    def __post_init__(self) -> None:
        require_utc(self.at, "time of a journal entry")
        if self.sequence < 1:
            raise InvalidValueError("sequence of a journal entry is below 1")

    @property
    def is_purged(self) -> bool:
        """The payload was deleted and only its digest is left."""
        return self.payload is None and self.salt is None


class StoredEntry(NamedTuple):
    """An entry as its table holds it: texts as their bytes, so that a changed byte tells even where both mean the same.

    `has_its_kinds` says that every column but payload and salt holds the kind of value that it should.
    """

    ordinal: int
    desk: bytes
    chain: bytes
    sequence: int
    kind: bytes
    at: bytes
    monotonic_ns: int
    payload: bytes | None
    salt: bytes | None
    payload_digest: bytes
    previous: bytes
    link: bytes
    has_its_kinds: bool = True

    @property
    def is_purged(self) -> bool:
        """The payload was deleted and only its digest is left."""
        return self.payload is None and self.salt is None

    def true_link(self) -> bytes:
        """Return the link that an entry with these values has; as `link_of`, without reading the values first."""
        return hashlib.sha256(
            _AS_STORED
            % (
                self.at,
                self.chain,
                self.desk,
                self.kind,
                self.monotonic_ns,
                self.payload_digest.hex().encode(),
                self.previous.hex().encode(),
                self.sequence,
            )
        ).digest()


def as_stored(entry: JournalEntry, ordinal: int) -> StoredEntry:
    """Return an entry as the table holds it."""
    return StoredEntry(
        ordinal=ordinal,
        desk=str(entry.desk).encode(),
        chain=str(entry.chain_id).encode(),
        sequence=entry.sequence,
        kind=entry.kind.encode(),
        at=moment_text(entry.at).encode(),
        monotonic_ns=entry.monotonic_ns,
        payload=entry.payload,
        salt=entry.salt,
        payload_digest=entry.payload_digest,
        previous=entry.previous,
        link=entry.link,
    )


def seal(
    act: Act, *, desk: UUID, chain_id: UUID, sequence: int, previous: bytes, salt: bytes, monotonic_ns: int
) -> JournalEntry:
    """Return the entry of an act, bound to the link of the entry before it."""
    if len(salt) != SALT_LENGTH:
        raise InvalidValueError("salt of a journal entry is not 32 bytes long")
    payload = canonical_json(act.payload)
    digest = payload_digest(salt, payload)
    link = link_of(
        desk=desk,
        chain_id=chain_id,
        sequence=sequence,
        kind=act.kind,
        at=act.at,
        monotonic_ns=monotonic_ns,
        previous=previous,
        digest=digest,
    )
    return JournalEntry(
        desk=desk,
        chain_id=chain_id,
        sequence=sequence,
        kind=act.kind,
        at=act.at,
        monotonic_ns=monotonic_ns,
        payload=payload,
        salt=salt,
        payload_digest=digest,
        previous=previous,
        link=link,
    )


def payload_digest(salt: bytes, payload: bytes) -> bytes:
    """Return SHA-256 over the salt and then the payload."""
    return hashlib.sha256(salt + payload).digest()


def link_of(
    *,
    desk: UUID,
    chain_id: UUID,
    sequence: int,
    kind: str,
    at: datetime,
    monotonic_ns: int,
    previous: bytes,
    digest: bytes,
) -> bytes:
    """Return the link of an entry: SHA-256 over a context line and the canonical JSON of its metadata."""
    metadata = {
        "desk": str(desk),
        "chain": str(chain_id),
        "sequence": sequence,
        "kind": str(kind),
        "at": moment_text(at),
        "monotonic_ns": monotonic_ns,
        "previous": previous.hex(),
        "payload_digest": digest.hex(),
    }
    return hashlib.sha256(_CONTEXT + canonical_json(metadata)).digest()
