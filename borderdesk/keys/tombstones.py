"""Signs the tombstone of deleted records, and tells whether one is as it was signed."""

from collections.abc import Mapping
from typing import Any

from borderdesk.domain.canonical import Json, canonical_json
from borderdesk.domain.tombstone import Tombstone
from borderdesk.keys.signing import SignedAs, SigningKey, VerifyingKey


def signed(tombstone: Tombstone, key: SigningKey) -> dict[str, Json]:
    """Return the payload of a tombstone with the desk's signature and the half of its key that everybody may have."""
    signature = key.sign(SignedAs.TOMBSTONE, tombstone.message())
    return {**tombstone.payload(), "key": key.verifying_key.public.hex(), "signature": signature.hex()}


def holds(payload: Mapping[str, Any], follows: bytes, key: VerifyingKey) -> bool:
    """Tell whether a payload is a tombstone for the place behind a link, signed with this key."""
    said = {name: value for name, value in payload.items() if name not in ("key", "signature")}
    try:
        accepted = key.accepts(SignedAs.TOMBSTONE, canonical_json(said), bytes.fromhex(payload["signature"]))
    except (KeyError, TypeError, ValueError):
        return False
    return accepted and payload.get("key") == key.public.hex() and payload.get("follows") == follows.hex()
