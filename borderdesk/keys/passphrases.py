"""Hashes passphrases and PINs with Argon2id, and checks them with the same work whether or not there is an account."""

import secrets
from itertools import pairwise

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError

from borderdesk.domain.errors import InvalidValueError

SHORTEST = 12
SHORTEST_PIN, LONGEST_PIN = 6, 12
_LONGEST = 1024  # More than anybody types, and short enough that hashing it costs what hashing costs.

_SPOKEN = "abcdefghjkmnpqrstuvwxyz23456789"

_hasher = PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=4, type=Type.ID)

# The hash of a random passphrase that nobody keeps: checking against it costs what a real check costs.
_NOBODY = "$argon2id$v=19$m=65536,t=3,p=4$qO6D5ZM60lgOTqfqCQKY3g$sHxK/ebG6lp7AsAB/MfpkTz8xpy31X5+f5qJA3daE5I"


def hash_passphrase(passphrase: str) -> str:
    """Return what a passphrase can later be checked against.

    Raises:
        InvalidValueError: It is shorter than 12 characters, or longer than a passphrase can be.
    """
    if len(passphrase) < SHORTEST:
        raise InvalidValueError(f"passphrase is shorter than {SHORTEST} characters")
    if len(passphrase) > _LONGEST:
        raise InvalidValueError(f"passphrase is longer than {_LONGEST} characters")
    return _hasher.hash(passphrase)


def temporary_passphrase() -> str:
    """Return a passphrase to be said aloud or read from a screen once: 79 bits, without letters that look alike."""
    groups = ("".join(secrets.choice(_SPOKEN) for _ in range(4)) for _ in range(4))
    return "-".join(groups)


def hash_pin(pin: str) -> str:
    """Return what a PIN can later be checked against with `verify_passphrase`.

    Raises:
        InvalidValueError: It is not 6 to 12 digits, or it is one that anybody would try first.
    """
    if not (pin.isascii() and pin.isdecimal() and SHORTEST_PIN <= len(pin) <= LONGEST_PIN):
        raise InvalidValueError(f"PIN is not {SHORTEST_PIN} to {LONGEST_PIN} digits")
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if steps <= {0} or steps <= {1} or steps <= {9}:
        raise InvalidValueError("PIN is one digit again and again, or digits in their order")
    return _hasher.hash(pin)


def verify_passphrase(encoded: str | None, passphrase: str) -> bool:
    """Tell whether a passphrase is the one that was hashed; without a hash the same work is done for a No."""
    try:
        _hasher.verify(encoded or _NOBODY, passphrase)
    except (VerificationError, InvalidHashError):
        return False
    return encoded is not None
