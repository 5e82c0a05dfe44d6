"""Witnesses of a journal: what others hold of it, so that an end that was cut off is missed."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Self
from uuid import UUID

from borderdesk.domain.checkpoint import Checkpoint, base32, checksum, from_base32
from borderdesk.domain.errors import InvalidValueError

_CHAIN, _ROOT, _SUM = 5, 14, 1
_LINE = re.compile(r"(\d{1,18})-([A-Z0-9]{32})")


class WitnessOrigin(StrEnum):
    """Who held it: paper that was printed at the desk, or a hub that countersigned."""

    PRINTED = "printed"
    RECEIPT = "receipt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """That a chain had `size` entries and this root; from paper that was typed in, only the ends of both are known.

    `at` is when the checkpoint was taken, where that is known.
    """

    origin: WitnessOrigin
    chain_end: bytes
    size: int
    root_start: bytes
    at: datetime | None = None

    def __post_init__(self) -> None:
        if self.size < 1 or not _CHAIN <= len(self.chain_end) <= 16 or not _ROOT <= len(self.root_start) <= 32:
            raise InvalidValueError("witness has no size, or too little of a chain or a root")

    @classmethod
    def of(cls, checkpoint: Checkpoint, origin: WitnessOrigin) -> Self:
        """Return what a whole checkpoint says."""
        return cls(
            origin=origin,
            chain_end=checkpoint.chain_id.bytes,
            size=checkpoint.size,
            root_start=checkpoint.root,
            at=checkpoint.at,
        )

    @classmethod
    def from_line(cls, text: str) -> Self:
        """Read the line that `witness_line` wrote, as a person typed it from paper.

        Raises:
            InvalidValueError: It is no such line, or a character of it is wrong.
        """
        found = _LINE.fullmatch("".join(text.split()).upper())
        if found is None:
            raise InvalidValueError("witness is a number, a dash and eight groups of four characters")
        size, content = int(found[1]), from_base32(found[2])
        chain_end, root_start, tail = content[:_CHAIN], content[_CHAIN:-_SUM], content[-_SUM:]
        if checksum(b"%d" % size + content[:-_SUM], _SUM) != tail:
            raise InvalidValueError("witness has a character that is wrong")
        return cls(origin=WitnessOrigin.PRINTED, chain_end=chain_end, size=size, root_start=root_start)

    def is_about(self, chain_id: UUID) -> bool:
        """Tell whether this is the chain that was seen."""
        return chain_id.bytes.endswith(self.chain_end)

    def agrees_with(self, root: bytes) -> bool:
        """Tell whether a root over as many entries is the one that was seen."""
        return root.startswith(self.root_start)


def witness_line(checkpoint: Checkpoint) -> str:
    """Write what a person can type in from paper: `1204-ABCD EFGH ...`; 112 bits of the root stand in it."""
    content = checkpoint.chain_id.bytes[-_CHAIN:] + checkpoint.root[:_ROOT]
    text = base32(content + checksum(b"%d" % checkpoint.size + content, _SUM))
    groups = " ".join(text[start : start + 4] for start in range(0, len(text), 4))
    return f"{checkpoint.size}-{groups}"
