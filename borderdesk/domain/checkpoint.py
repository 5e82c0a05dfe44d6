"""A checkpoint: what a chain of the journal came to at a time, signed by its desk, small enough for paper."""

import base64
import binascii
import hashlib
import struct
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Self
from uuid import UUID

from borderdesk.domain.canonical import canonical_json
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.moments import moment_text, require_utc

EVERY = 500
"""After so many entries a desk takes a checkpoint by itself."""

_MARK = "BD1:"
_PARTS = struct.Struct(">16s16sQ32s32sQ64s")
_SUM = 4
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """The first `size` entries of a chain: the root over their links, the link of the last one, and the time."""

    desk: UUID
    chain_id: UUID
    size: int
    root: bytes
    head: bytes
    at: datetime

    def __post_init__(self) -> None:
        require_utc(self.at, "time of a checkpoint")
        if self.size < 1 or len(self.root) != 32 or len(self.head) != 32:
            raise InvalidValueError("checkpoint has no size, or a root or head that is no hash")

    def message(self) -> bytes:
        """Return what is signed."""
        return canonical_json(
            {
                "desk": str(self.desk),
                "chain": str(self.chain_id),
                "size": self.size,
                "root": self.root.hex(),
                "head": self.head.hex(),
                "at": moment_text(self.at),
            }
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedCheckpoint:
    """A checkpoint with the signature of its desk, which whoever uses it checks first."""

    checkpoint: Checkpoint
    signature: bytes

    def to_text(self) -> str:
        """Write it in capitals and digits, as a QR code holds them best: some 290 characters."""
        it = self.checkpoint
        micros = (it.at - _EPOCH) // timedelta(microseconds=1)
        parts = _PARTS.pack(it.desk.bytes, it.chain_id.bytes, it.size, it.root, it.head, micros, self.signature)
        return _MARK + base32(parts + checksum(parts, _SUM))

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Read what `to_text` wrote; spaces, lines and small letters do not matter.

        Raises:
            InvalidValueError: It is no checkpoint, or a character of it is wrong.
        """
        compact = "".join(text.split()).upper()
        content = from_base32(compact.removeprefix(_MARK))
        parts, tail = content[:-_SUM], content[-_SUM:]
        if len(parts) != _PARTS.size or checksum(parts, _SUM) != tail:
            raise InvalidValueError("checkpoint is incomplete, or a character of it is wrong")
        desk, chain, size, root, head, micros, signature = _PARTS.unpack(parts)
        try:
            at = _EPOCH + timedelta(microseconds=micros)
        except OverflowError as error:
            raise InvalidValueError("checkpoint has a time that no calendar has") from error
        it = Checkpoint(desk=UUID(bytes=desk), chain_id=UUID(bytes=chain), size=size, root=root, head=head, at=at)
        return cls(checkpoint=it, signature=signature)


def base32(content: bytes) -> str:
    """Write bytes in capitals and digits, without padding."""
    return base64.b32encode(content).decode().rstrip("=")


def from_base32(text: str) -> bytes:
    """Read what `base32` wrote; 0, 1 and 8, which it never writes, are read as what they look like.

    Raises:
        InvalidValueError: A character is none that `base32` writes, or one is missing.
    """
    compact = text.translate(str.maketrans("018", "OIB"))
    try:
        return base64.b32decode(compact + "=" * (-len(compact) % 8))
    except (binascii.Error, ValueError) as error:
        raise InvalidValueError("checkpoint is incomplete, or a character of it is wrong") from error


def checksum(content: bytes, length: int) -> bytes:
    """Return what tells a mistyped text from a true one; it protects from nobody."""
    return hashlib.sha256(content).digest()[:length]
