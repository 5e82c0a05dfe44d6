"""Sealing to one recipient with HPKE (RFC 9180): whoever has the public half closes, only the private half opens."""

from dataclasses import dataclass
from enum import Enum
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from borderdesk.domain.errors import InvalidValueError

KEY_LENGTH = 32
_suite = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class SealedAs(Enum):
    """What is sealed: what was closed as one kind does not open as another."""

    PARCEL = b"BorderDesk sealed parcel, form 1\n"
    RECEIPT = b"BorderDesk sealed receipt, form 1\n"
    LIST_KEY = b"BorderDesk sealed list key, form 1\n"


@dataclass(frozen=True, slots=True)
class ClosingKey:
    """The public half, 32 bytes."""

    public: bytes

    def __post_init__(self) -> None:
        if len(self.public) != KEY_LENGTH:
            raise InvalidValueError(f"public key of a seal is not {KEY_LENGTH} bytes long")

    def close(self, kind: SealedAs, content: bytes) -> bytes:
        """Return what only the private half opens; it is 48 bytes longer, and looks like chance."""
        return _suite.encrypt(content, X25519PublicKey.from_public_bytes(self.public), info=kind.value)


class OpeningKey:
    """The private half, which never shows itself in a text."""

    def __init__(self, private: bytes) -> None:
        if len(private) != KEY_LENGTH:
            raise InvalidValueError(f"private key of a seal is not {KEY_LENGTH} bytes long")
        self._private = X25519PrivateKey.from_private_bytes(private)

    @classmethod
    def generate(cls) -> Self:
        """Return a new one."""
        return cls(X25519PrivateKey.generate().private_bytes_raw())

    def private_bytes(self) -> bytes:
        """Return its 32 bytes, to be kept where only its owner reads them."""
        return self._private.private_bytes_raw()

    @property
    def closing_key(self) -> ClosingKey:
        """The half that everybody may have."""
        return ClosingKey(self._private.public_key().public_bytes_raw())

    def open(self, kind: SealedAs, sealed: bytes) -> bytes:
        """Return what was sealed to the public half.

        Raises:
            InvalidValueError: It was sealed to another key or as another kind, or a byte of it is not as it was.
        """
        try:
            return _suite.decrypt(sealed, self._private, info=kind.value)
        except (InvalidTag, ValueError) as error:
            raise InvalidValueError("seal cannot be opened with this key, or it is damaged") from error
