"""The key of an encrypted database file: 32 random bytes that no text ever shows."""

import secrets
from hmac import compare_digest
from typing import Self

from borderdesk.domain.errors import InvalidValueError

KEY_LENGTH = 32


class DatabaseKey:
    """A raw key. It is used as it is, so that opening a file costs no hashing; passphrases open the slots instead."""

    def __init__(self, raw: bytes) -> None:
        if len(raw) != KEY_LENGTH:
            raise InvalidValueError(f"key of a database is not {KEY_LENGTH} bytes long")
        self._raw = bytes(raw)

    @classmethod
    def generate(cls) -> Self:
        """Return a new one."""
        return cls(secrets.token_bytes(KEY_LENGTH))

    def raw_bytes(self) -> bytes:
        """Return its bytes, to be sealed into a slot or kept inside a database that is encrypted itself."""
        return self._raw

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DatabaseKey) and compare_digest(self._raw, other._raw)

    def __hash__(self) -> int:
        return hash(self._raw)

    def __repr__(self) -> str:
        return "DatabaseKey()"
