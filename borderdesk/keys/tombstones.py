"""Signs the tombstone of deleted records, and tells whether one is as it was signed."""

from collections.abc import Mapping
from typing import Any

from borderdesk.domain.canonical import Json, canonical_json
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.tombstone import Tombstone
from borderdesk.keys.signing import SignedAs, SigningKey, VerifyingKey


def signed(tombstone: Tombstone, key: SigningKey) -> dict[str, Json]:
    """Return the payload of a tombstone with the desk's signature and the half of its key that everybody may have."""
    signature = key.sign(SignedAs.TOMBSTONE, tombstone.message())
    return {**tombstone.payload(), "key": key.verifying_key.public.hex(), "signature": signature.hex()}


def holds(payload: Mapping[str, Any], follows: bytes) -> bool:
    """Tell whether a payload is a tombstone for the place behind a link, as the key that it names signed it."""
    said = {name: value for name, value in payload.items() if name not in ("key", "signature")}
    try:
        key = VerifyingKey(bytes.fromhex(payload["key"]))
        accepted = key.accepts(SignedAs.TOMBSTONE, canonical_json(said), bytes.fromhex(payload["signature"]))
    except (KeyError, TypeError, ValueError, InvalidValueError):
        return False
    return accepted and payload.get("follows") == follows.hex()
