"""A receipt: what the hub says, under its signature, that it holds of a desk's chain."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from borderdesk.domain.canonical import Json, canonical_json
from borderdesk.domain.checkpoint import SignedCheckpoint
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.moments import moment_of, moment_text
from borderdesk.keys.signing import SignedAs, SigningKey, VerifyingKey
from borderdesk.sync.errors import Puzzle

_FORM = 1
_LARGEST = 16 << 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What is stored of one chain after a parcel came.

    The chain is whole at the hub from its first entry to `whole_to` (0: nothing yet), whose link is `head`; in it are
    `crossings` crossings. Parcels that are kept, understood or not, reach from the first entry to `kept_to` without a
    gap: that is where the desk goes on. `puzzle` says why this parcel was kept without being understood, and
    `is_forked` that two entries of the chain bear one number.
    """

    hub: UUID
    post: str
    desk: UUID
    chain: UUID
    parcel: bytes
    received_at: datetime
    whole_to: int
    head: bytes
    crossings: int
    kept_to: int
    is_forked: bool = False
    puzzle: Puzzle | None = None
    checkpoint: SignedCheckpoint | None = None


def write_receipt(receipt: Receipt, key: SigningKey) -> bytes:
    """Return a receipt as the bytes that travel, signed by the hub."""
    said: dict[str, Json] = {
        "form": _FORM,
        "hub": str(receipt.hub),
        "post": receipt.post,
        "desk": str(receipt.desk),
        "chain": str(receipt.chain),
        "parcel": receipt.parcel.hex(),
        "received_at": moment_text(receipt.received_at),
        "whole_to": receipt.whole_to,
        "head": receipt.head.hex(),
        "crossings": receipt.crossings,
        "kept_to": receipt.kept_to,
        "forked": receipt.is_forked,
        "puzzle": None if receipt.puzzle is None else receipt.puzzle.value,
        "checkpoint": None if receipt.checkpoint is None else receipt.checkpoint.to_text(),
    }
    signature = key.sign(SignedAs.RECEIPT, canonical_json(said))
    return canonical_json({"receipt": said, "signature": signature.hex()})


def read_receipt(data: bytes, key: VerifyingKey) -> Receipt:
    """Return what a receipt says.

    Raises:
        InvalidValueError: It is no receipt, or the hub with this key did not sign it.
    """
    if len(data) > _LARGEST:
        raise InvalidValueError("receipt is too long")
    try:
        outer = json.loads(data)
        said, signature = outer["receipt"], bytes.fromhex(outer["signature"])
        signed = canonical_json(said)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise InvalidValueError("receipt cannot be understood") from error
    if not key.accepts(SignedAs.RECEIPT, signed, signature):
        raise InvalidValueError("signature of the receipt does not hold")
    return _receipt_of(said)


def _receipt_of(said: dict[str, Any]) -> Receipt:
    if said.get("form") != _FORM:
        raise InvalidValueError("receipt has a form that this program does not know")
    try:
        return Receipt(
            hub=UUID(said["hub"]),
            post=said["post"],
            desk=UUID(said["desk"]),
            chain=UUID(said["chain"]),
            parcel=bytes.fromhex(said["parcel"]),
            received_at=moment_of(said["received_at"]),
            whole_to=int(said["whole_to"]),
            head=bytes.fromhex(said["head"]),
            crossings=int(said["crossings"]),
            kept_to=int(said["kept_to"]),
            is_forked=bool(said["forked"]),
            puzzle=None if said["puzzle"] is None else Puzzle(said["puzzle"]),
            checkpoint=None if said["checkpoint"] is None else SignedCheckpoint.from_text(said["checkpoint"]),
        )
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise InvalidValueError("receipt lacks an element or holds a wrong one") from error
