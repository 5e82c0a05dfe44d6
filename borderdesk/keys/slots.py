"""Slots: each keeps the database's key for one passphrase or code, and takes a new key without either.

A slot holds an X25519 pair. The private half is wrapped under what Argon2id makes of the passphrase; the database's key
is sealed to the public half with HPKE (RFC 9180). Nothing in a slot says whose it is: the name goes into the salt, and
the tag by which a slot is found comes out of the same Argon2id as the wrapping key, so that a name can be tried only
together with its passphrase.
"""

import hashlib
import secrets
from dataclasses import dataclass, replace
from enum import StrEnum
from hmac import compare_digest
from typing import Self

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap

from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.domain.identifiers import uuid7
from borderdesk.keys.database_key import DatabaseKey

SALT_LENGTH = 16
_TAG_LENGTH, _WRAPPING_LENGTH = 16, 32
_SALTED = b"BorderDesk slot, form 1\n"
_SEALED = b"BorderDesk database key, form 1\n"
_suite = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class SlotKind(StrEnum):
    """Whose secret opens a slot."""

    ACCOUNT = "passphrase"
    RECOVERY = "recovery"
    ONE_TIME = "one_time"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One slot. `sealed` holds the database's key, the newest first where it is just being changed.

    Without any the slot was made while no key was at hand, and opens nothing until a desk that is open lets it in.
    `number` tells one-time codes apart on their sheet.
    """

    slot_id: str
    kind: SlotKind
    salt: bytes
    tag: bytes
    public: bytes
    wrapped: bytes
    sealed: tuple[bytes, ...] = ()
    number: int = 0

    @classmethod
    def for_account(cls, user_name: str, passphrase: str, salt: bytes) -> Self:
        """Return a new slot for a person; it takes as long as one Argon2id."""
        return cls._made(SlotKind.ACCOUNT, user_name, passphrase, salt, 0)

    @classmethod
    def for_code(cls, kind: SlotKind, secret: str, salt: bytes, number: int = 0) -> Self:
        """Return a new slot for the secret of a code; it takes as long as one Argon2id."""
        return cls._made(kind, "", secret, salt, number)

    @classmethod
    def _made(cls, kind: SlotKind, user_name: str, secret: str, salt: bytes, number: int) -> Self:
        tag, wrapping = _derived(kind, user_name, secret, salt)
        private = X25519PrivateKey.generate()
        return cls(
            slot_id=uuid7().hex,
            kind=kind,
            salt=salt,
            tag=tag,
            public=private.public_key().public_bytes_raw(),
            wrapped=aes_key_wrap(wrapping, private.private_bytes_raw()),
            number=number,
        )

    def let_in(self, *keys: DatabaseKey) -> "Slot":
        """Return the slot with these keys of a database in it, and no others."""
        public = X25519PublicKey.from_public_bytes(self.public)
        return replace(self, sealed=tuple(_suite.encrypt(key.raw_bytes(), public, info=_SEALED) for key in keys))

    def _keys(self, wrapping: bytes) -> tuple[DatabaseKey, ...]:
        try:
            private = X25519PrivateKey.from_private_bytes(aes_key_unwrap(wrapping, self.wrapped))
            return tuple(DatabaseKey(_suite.decrypt(box, private, info=_SEALED)) for box in self.sealed)
        except (InvalidUnwrap, InvalidTag, ValueError):
            raise EnvironmentFailureError("slot of the database's key is damaged") from None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedSlot:
    """A slot and the keys in it, the one to be tried first at the front; none where it was not let in yet."""

    slot: Slot
    keys: tuple[DatabaseKey, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySlots:
    """All slots of a desk. `is_rotation_due` says that somebody was removed who could have kept the key."""

    salt: bytes
    slots: tuple[Slot, ...] = ()
    is_rotation_due: bool = False

    @classmethod
    def new(cls) -> Self:
        """Return none, for a new desk."""
        return cls(salt=secrets.token_bytes(SALT_LENGTH))

    def opened_by_passphrase(self, user_name: str, passphrase: str) -> OpenedSlot | None:
        """Return the slot that a name and a passphrase open; whether anybody has the name takes the same work."""
        return self._opened((SlotKind.ACCOUNT,), user_name, passphrase)

    def opened_by_code(self, secret: str) -> OpenedSlot | None:
        """Return the slot that the secret of a code opens."""
        return self._opened((SlotKind.RECOVERY, SlotKind.ONE_TIME), "", secret)

    def of_kind(self, kind: SlotKind) -> tuple[Slot, ...]:
        """Return the slots of a kind."""
        return tuple(slot for slot in self.slots if slot.kind is kind)

    def with_slots(self, *added: Slot) -> "KeySlots":
        """Return these slots and more."""
        return replace(self, slots=(*self.slots, *added))

    def without(self, *removed: Slot) -> "KeySlots":
        """Return these slots but for some."""
        gone = {slot.slot_id for slot in removed}
        return replace(self, slots=tuple(slot for slot in self.slots if slot.slot_id not in gone))

    def let_in(self, *keys: DatabaseKey) -> "KeySlots":
        """Return the slots with these keys in each, and no others."""
        return replace(self, slots=tuple(slot.let_in(*keys) for slot in self.slots))

    def _opened(self, kinds: tuple[SlotKind, ...], user_name: str, secret: str) -> OpenedSlot | None:
        found: OpenedSlot | None = None
        candidates = [slot for slot in self.slots if slot.kind in kinds]
        # Accounts made elsewhere bring the salt of where they were made; there are one or two.
        for salt in sorted({self.salt, *(slot.salt for slot in candidates)}):
            tag, wrapping = _derived(kinds[0], user_name, secret, salt)
            for slot in candidates:
                if slot.salt == salt and compare_digest(slot.tag, tag):
                    found = OpenedSlot(slot=slot, keys=slot._keys(wrapping))
        return found


def _derived(kind: SlotKind, user_name: str, secret: str, salt: bytes) -> tuple[bytes, bytes]:
    """Return the tag and the wrapping key; the parameters are those of a passphrase's hash."""
    space = b"account\n" if kind is SlotKind.ACCOUNT else b"code\n"
    salted = hashlib.sha256(_SALTED + space + salt + user_name.strip().casefold().encode()).digest()[:SALT_LENGTH]
    made = hash_secret_raw(
        secret.encode("utf-8", "surrogatepass"),
        salted,
        time_cost=3,
        memory_cost=64 * 1024,
        parallelism=4,
        hash_len=_TAG_LENGTH + _WRAPPING_LENGTH,
        type=Type.ID,
    )
    return made[:_TAG_LENGTH], made[_TAG_LENGTH:]
