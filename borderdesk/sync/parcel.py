"""A parcel: a run of one journal chain, as the bytes that travel.

The bytes are a first line, the length of the header (4 bytes, big-endian), the header as canonical JSON, an Ed25519
signature of it (64 bytes) and the body: the entries as lines of canonical JSON, compressed with Zstandard (RFC 8878).
The header names the digest of the body, so the signature covers both.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any
from uuid import UUID

import zstandard

from borderdesk.domain.canonical import canonical_json
from borderdesk.domain.checkpoint import SignedCheckpoint
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.journal import JournalEntry, link_of, payload_digest
from borderdesk.domain.moments import moment_of, moment_text
from borderdesk.keys.signing import SIGNATURE_LENGTH, SignedAs, SigningKey, VerifyingKey
from borderdesk.sync.errors import ParcelPuzzleError, ParcelRefusedError, Puzzle, Refused

SCHEMA = 1
"""The version of the header and of the entries' lines."""

MOST_ENTRIES = 1000
LARGEST = 8 << 20
"""The most bytes of a parcel as it travels."""
LARGEST_UNPACKED = 64 << 20
_FIRST_LINE = b"BorderDesk parcel\n"
_LARGEST_HEADER = 16 << 10
_LEVEL = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Which desk sends to which hub, and what it runs."""

    hub: UUID
    post: str
    desk: UUID
    program: str
    is_training: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """A parcel from outside: what must be known of it to ask whether its sender may send. Nothing is proved yet."""

    desk: UUID
    header: dict[str, Any] = field(repr=False)
    header_bytes: bytes = field(repr=False)
    signature: bytes = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def digest(self) -> bytes:
        """SHA-256 of the parcel as it travels: the same bytes are the same parcel."""
        return hashlib.sha256(_bytes_of(self.header_bytes, self.signature, self.body)).digest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """A parcel that was understood: entries `first` to `last` of a chain, each bound to the one before it.

    `previous` is the link that the first entry names; `head` is the link of the last. `checkpoint` is what the desk
    signed its chain to come to at the last entry, where the parcel is the last of an exchange.
    """

    sender: Sender
    chain: UUID
    previous: bytes
    entries: tuple[JournalEntry, ...] = field(repr=False)
    checkpoint: SignedCheckpoint | None = None

    @property
    def first(self) -> int:
        """The sequence number of the first entry."""
        return self.entries[0].sequence

    @property
    def last(self) -> int:
        """The sequence number of the last entry."""
        return self.entries[-1].sequence

    @property
    def head(self) -> bytes:
        """The link of the last entry."""
        return self.entries[-1].link


def write_parcel(
    sender: Sender, entries: Sequence[JournalEntry], key: SigningKey, checkpoint: SignedCheckpoint | None = None
) -> bytes:
    """Return the bytes of a parcel with a run of one chain, signed by the desk.

    Raises:
        InvalidValueError: There are no entries or too many, or they do not follow each other in one chain.
    """
    if not 0 < len(entries) <= MOST_ENTRIES:
        raise InvalidValueError("parcel has no entries or too many")
    _require_run(entries)
    lines = b"".join(_line_of(entry) for entry in entries)
    body = zstandard.ZstdCompressor(level=_LEVEL).compress(lines)
    header = canonical_json(
        {
            "schema": SCHEMA,
            "hub": str(sender.hub),
            "post": sender.post,
            "desk": str(sender.desk),
            "chain": str(entries[0].chain_id),
            "first": entries[0].sequence,
            "last": entries[-1].sequence,
            "previous": entries[0].previous.hex(),
            "head": entries[-1].link.hex(),
            "body_digest": hashlib.sha256(body).hexdigest(),
            "body_size": len(lines),
            "program": sender.program,
            "training": sender.is_training,
            "checkpoint": None if checkpoint is None else checkpoint.to_text(),
        }
    )
    return _bytes_of(header, key.sign(SignedAs.PARCEL, header), body)


def read_envelope(data: bytes) -> Envelope:
    """Take a parcel's bytes apart far enough to learn which desk says that it sent them.

    Raises:
        ParcelRefusedError: These bytes are no parcel, or too many.
    """
    if len(data) > LARGEST:
        raise ParcelRefusedError(Refused.TOO_LARGE, f"parcel is larger than {LARGEST} bytes")
    start = len(_FIRST_LINE) + 4
    if not data.startswith(_FIRST_LINE) or len(data) < start:
        raise ParcelRefusedError(Refused.NO_PARCEL, "first line is not that of a parcel")
    length = int.from_bytes(data[len(_FIRST_LINE) : start], "big")
    end = start + length
    if length > _LARGEST_HEADER or len(data) < end + SIGNATURE_LENGTH:
        raise ParcelRefusedError(Refused.NO_PARCEL, "header of the parcel is cut or too long")
    header_bytes = data[start:end]
    try:
        header = json.loads(header_bytes)
        desk = UUID(header["desk"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ParcelRefusedError(Refused.NO_PARCEL, "header of the parcel names no desk") from error
    signature = data[end : end + SIGNATURE_LENGTH]
    return Envelope(
        desk=desk,
        header=header,
        header_bytes=header_bytes,
        signature=signature,
        body=data[end + SIGNATURE_LENGTH :],
    )


def require_signature(envelope: Envelope, key: VerifyingKey) -> None:
    """Prove that the desk which has this key made the whole parcel.

    Raises:
        ParcelRefusedError: The header is not signed by it, or the body is not the one that the header names.
    """
    if not key.accepts(SignedAs.PARCEL, envelope.header_bytes, envelope.signature):
        raise ParcelRefusedError(Refused.BAD_SIGNATURE, "signature of the parcel does not hold")
    if envelope.header.get("body_digest") != hashlib.sha256(envelope.body).hexdigest():
        raise ParcelRefusedError(Refused.BAD_SIGNATURE, "body of the parcel is not the one that was signed")


def understand(envelope: Envelope, hub: UUID) -> Parcel:
    """Return what a parcel with a good signature says.

    Raises:
        ParcelPuzzleError: It cannot be understood, or is not meant for this hub.
    """
    header = envelope.header
    if header.get("schema") != SCHEMA:
        raise ParcelPuzzleError(Puzzle.SCHEMA, "schema of the parcel is not one that this hub knows")
    try:
        sender = Sender(
            hub=UUID(header["hub"]),
            post=str(header["post"]),
            desk=envelope.desk,
            program=str(header["program"]),
            is_training=bool(header["training"]),
        )
        chain, first, last = UUID(header["chain"]), int(header["first"]), int(header["last"])
        previous, head = bytes.fromhex(header["previous"]), bytes.fromhex(header["head"])
        size = int(header["body_size"])
        said = header["checkpoint"]
        checkpoint = None if said is None else SignedCheckpoint.from_text(said)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise ParcelPuzzleError(Puzzle.HEADER, "header of the parcel lacks an element or holds a wrong one") from error
    if sender.hub != hub:
        raise ParcelPuzzleError(Puzzle.OTHER_HUB, "parcel is addressed to another hub")
    if sender.is_training:
        raise ParcelPuzzleError(Puzzle.TRAINING, "parcel comes from a training desk")
    entries = _entries_of(_unpacked(envelope.body, size), desk=sender.desk, chain=chain)
    if len(entries) != last - first + 1 or entries[0].sequence != first:
        raise ParcelPuzzleError(Puzzle.ENTRIES, "parcel holds other entries than its header says")
    if entries[0].previous != previous or entries[-1].link != head:
        raise ParcelPuzzleError(Puzzle.LINKS, "links of the parcel are not those that its header says")
    return Parcel(sender=sender, chain=chain, previous=previous, entries=entries, checkpoint=checkpoint)


def _bytes_of(header: bytes, signature: bytes, body: bytes) -> bytes:
    return b"".join((_FIRST_LINE, len(header).to_bytes(4, "big"), header, signature, body))


def _require_run(entries: Sequence[JournalEntry]) -> None:
    for before, after in pairwise(entries):
        follows = after.sequence == before.sequence + 1 and after.previous == before.link
        if not follows or after.chain_id != before.chain_id:
            raise InvalidValueError("entries of a parcel do not follow each other in one chain")


def _line_of(entry: JournalEntry) -> bytes:
    line = {
        "sequence": entry.sequence,
        "kind": str(entry.kind),
        "at": moment_text(entry.at),
        "monotonic_ns": entry.monotonic_ns,
        # As text: the digest is over these very bytes.
        "payload": None if entry.payload is None else entry.payload.decode(),
        "salt": None if entry.salt is None else entry.salt.hex(),
        "payload_digest": entry.payload_digest.hex(),
        "previous": entry.previous.hex(),
        "link": entry.link.hex(),
    }
    return canonical_json(line) + b"\n"


def _unpacked(body: bytes, size: int) -> bytes:
    if not 0 < size <= LARGEST_UNPACKED:
        raise ParcelPuzzleError(Puzzle.UNPACKING, "unpacked size of the parcel is over the limit")
    try:
        with zstandard.ZstdDecompressor(max_window_size=LARGEST_UNPACKED).stream_reader(body) as reader:
            unpacked = reader.read(size + 1)
    except (zstandard.ZstdError, MemoryError) as error:
        raise ParcelPuzzleError(Puzzle.UNPACKING, "body of the parcel cannot be unpacked") from error
    if len(unpacked) != size:
        raise ParcelPuzzleError(Puzzle.UNPACKING, "body of the parcel has another size than its header says")
    return unpacked


def _entries_of(unpacked: bytes, *, desk: UUID, chain: UUID) -> tuple[JournalEntry, ...]:
    lines = unpacked.split(b"\n")
    if lines.pop() or not 0 < len(lines) <= MOST_ENTRIES:
        raise ParcelPuzzleError(Puzzle.ENTRIES, "parcel has no entries, too many, or a cut one")
    entries: list[JournalEntry] = []
    for line in lines:
        try:
            entry = _entry_of(json.loads(line), desk, chain)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise ParcelPuzzleError(Puzzle.ENTRIES, "entry of the parcel cannot be understood") from error
        if entries and (entry.sequence != entries[-1].sequence + 1 or entry.previous != entries[-1].link):
            raise ParcelPuzzleError(Puzzle.LINKS, "entries of the parcel do not follow each other")
        _require_sealed(entry)
        entries.append(entry)
    return tuple(entries)


def _entry_of(line: dict[str, Any], desk: UUID, chain: UUID) -> JournalEntry:
    payload, salt = line["payload"], line["salt"]
    return JournalEntry(
        desk=desk,
        chain_id=chain,
        sequence=int(line["sequence"]),
        kind=str(line["kind"]),
        at=moment_of(line["at"]),
        monotonic_ns=int(line["monotonic_ns"]),
        payload=None if payload is None else payload.encode(),
        salt=None if salt is None else bytes.fromhex(salt),
        payload_digest=bytes.fromhex(line["payload_digest"]),
        previous=bytes.fromhex(line["previous"]),
        link=bytes.fromhex(line["link"]),
    )


def _require_sealed(entry: JournalEntry) -> None:
    """Compute the digest and the link of an entry again."""
    if entry.payload is not None and entry.salt is not None:
        digest = payload_digest(entry.salt, entry.payload)
    elif entry.is_purged:
        digest = entry.payload_digest
    else:
        raise ParcelPuzzleError(Puzzle.ENTRIES, "entry of the parcel is purged by half")
    if digest != entry.payload_digest:
        raise ParcelPuzzleError(Puzzle.LINKS, "payload of an entry is not the one that was sealed")
    link = link_of(
        desk=entry.desk,
        chain_id=entry.chain_id,
        sequence=entry.sequence,
        kind=entry.kind,
        at=entry.at,
        monotonic_ns=entry.monotonic_ns,
        previous=entry.previous,
        digest=entry.payload_digest,
    )
    if link != entry.link:
        raise ParcelPuzzleError(Puzzle.LINKS, "link of an entry is not the one of its metadata")
