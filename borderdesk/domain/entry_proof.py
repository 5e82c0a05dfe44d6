"""The proof that one entry stands in a journal: checked without the journal, against a signed checkpoint."""

import json
from dataclasses import dataclass, field
from typing import Self
from uuid import UUID

from borderdesk.domain.canonical import Json
from borderdesk.domain.checkpoint import SignedCheckpoint
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.journal import JournalEntry, as_stored, payload_digest
from borderdesk.domain.merkle import includes
from borderdesk.domain.moments import moment_of, moment_text

FORM = "BorderDesk proof of an entry, form 1"


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryProof:
    """An entry with what leads from it to the root of a checkpoint; `public_key` is the desk's, as the desk says."""

    entry: JournalEntry
    path: tuple[bytes, ...] = field(repr=False)
    checkpoint: SignedCheckpoint
    public_key: bytes

    @property
    def holds(self) -> bool:
        """The entry is whole and stands in the tree of the checkpoint; whether that was signed is another question."""
        entry, it = self.entry, self.checkpoint.checkpoint
        if entry.payload is None or entry.salt is None or (entry.desk, entry.chain_id) != (it.desk, it.chain_id):
            return False
        if payload_digest(entry.salt, entry.payload) != entry.payload_digest:
            return False
        if as_stored(entry, 1).true_link() != entry.link:
            return False
        return includes(it.root, it.size, entry.sequence - 1, entry.link, self.path)

    def to_text(self) -> str:
        """Write it as JSON; what the entry says stands in it as it was sealed, letter by letter."""
        entry = self.entry
        if entry.payload is None or entry.salt is None:
            raise InvalidValueError("entry was purged; there is nothing left in it to prove")
        content: dict[str, Json] = {
            "form": FORM,
            "entry": {
                "desk": str(entry.desk),
                "chain": str(entry.chain_id),
                "sequence": entry.sequence,
                "kind": entry.kind,
                "at": moment_text(entry.at),
                "monotonic_ns": entry.monotonic_ns,
                "payload": entry.payload.decode(),
                "salt": entry.salt.hex(),
                "payload_digest": entry.payload_digest.hex(),
                "previous": entry.previous.hex(),
                "link": entry.link.hex(),
            },
            "path": [step.hex() for step in self.path],
            "checkpoint": self.checkpoint.to_text(),
            "public_key": self.public_key.hex(),
        }
        return json.dumps(content, ensure_ascii=False, indent=1) + "\n"

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Read what `to_text` wrote.

        Raises:
            InvalidValueError: It is no such file; the text names the part that is missing or wrong.
        """
        part = "file"
        try:
            content = json.loads(text)
            part = "form"
            if content["form"] != FORM:
                raise InvalidValueError("proof has a form that this program does not know")
            part = "entry"
            entry = _entry_of(content["entry"])
            part = "path"
            path = tuple(bytes.fromhex(step) for step in content["path"])
            part = "checkpoint"
            checkpoint = SignedCheckpoint.from_text(content["checkpoint"])
            part = "public key"
            public_key = bytes.fromhex(content["public_key"])
        except InvalidValueError:
            raise
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise InvalidValueError(f"proof cannot be read: its {part} is missing or wrong") from error
        return cls(entry=entry, path=path, checkpoint=checkpoint, public_key=public_key)


def _entry_of(content: dict[str, object]) -> JournalEntry:
    def text(name: str) -> str:
        value = content[name]
        if not isinstance(value, str):
            raise TypeError
        return value

    def number(name: str) -> int:
        value = content[name]
        if not isinstance(value, int) or isinstance(value, bool):
            raise TypeError
        return value

    return JournalEntry(
        desk=UUID(text("desk")),
        chain_id=UUID(text("chain")),
        sequence=number("sequence"),
        kind=text("kind"),
        at=moment_of(text("at")),
        monotonic_ns=number("monotonic_ns"),
        payload=text("payload").encode(),
        salt=bytes.fromhex(text("salt")),
        payload_digest=bytes.fromhex(text("payload_digest")),
        previous=bytes.fromhex(text("previous")),
        link=bytes.fromhex(text("link")),
    )
