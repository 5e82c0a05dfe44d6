"""Ed25519 signatures (RFC 8032), each made for one purpose that its context names."""

from dataclasses import dataclass
from enum import Enum
from typing import Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from borderdesk.domain.errors import InvalidValueError

KEY_LENGTH = 32
SIGNATURE_LENGTH = 64


class SignedAs(Enum):
    """What a signature is for: it stands before the message, so that none can be shown as one of another kind."""

    CHECKPOINT = b"BorderDesk checkpoint, form 1\n"
    TOMBSTONE = b"BorderDesk tombstone, form 1\n"
    PARCEL = b"BorderDesk parcel, form 1\n"
    RECEIPT = b"BorderDesk receipt, form 1\n"
    NEWS = b"BorderDesk news, form 1\n"
    ENROLMENT = b"BorderDesk enrolment, form 1\n"


@dataclass(frozen=True, slots=True)
class VerifyingKey:
    """The public half, 32 bytes."""

    public: bytes

    def __post_init__(self) -> None:
        if len(self.public) != KEY_LENGTH:
            raise InvalidValueError(f"public key of a signature is not {KEY_LENGTH} bytes long")

    def accepts(self, purpose: SignedAs, message: bytes, signature: bytes) -> bool:
        """Tell whether the private half signed this message for this purpose."""
        try:
            Ed25519PublicKey.from_public_bytes(self.public).verify(signature, purpose.value + message)
        except InvalidSignature:
            return False
        return True


class SigningKey:
    """The private half, which never shows itself in a text."""

    def __init__(self, private: bytes) -> None:
        if len(private) != KEY_LENGTH:
            raise InvalidValueError(f"private key of a signature is not {KEY_LENGTH} bytes long")
        self._private = Ed25519PrivateKey.from_private_bytes(private)

    @classmethod
    def generate(cls) -> Self:
        """Return a new one."""
        return cls(Ed25519PrivateKey.generate().private_bytes_raw())

    def private_bytes(self) -> bytes:
        """Return its 32 bytes, to be kept where only this desk reads them."""
        return self._private.private_bytes_raw()

    @property
    def verifying_key(self) -> VerifyingKey:
        """The half that everybody may have."""
        return VerifyingKey(self._private.public_key().public_bytes_raw())

    def sign(self, purpose: SignedAs, message: bytes) -> bytes:
        """Return the signature of a message, 64 bytes."""
        return self._private.sign(purpose.value + message)
