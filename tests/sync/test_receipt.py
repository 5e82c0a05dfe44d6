"""Receipts: what the hub signed is what the desk reads, and nothing else."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.errors import InvalidValueError
from borderdesk.keys.signing import SigningKey
from borderdesk.sync.errors import Puzzle
from borderdesk.sync.receipt import Receipt, read_receipt, write_receipt
from tests.sync.journals import AT, CHAIN, DESK, HUB, KEY

RECEIPT = Receipt(
    hub=HUB,
    post="KE-MLB",
    desk=DESK,
    chain=CHAIN,
    parcel=bytes(32),
    received_at=AT,
    whole_to=500,
    head=bytes(range(32)),
    crossings=420,
    kept_to=700,
)


@given(st.integers(0, 2**40), st.booleans(), st.none() | st.sampled_from(Puzzle))
def test_a_receipt_arrives_as_it_left(whole_to: int, is_forked: bool, puzzle: Puzzle | None) -> None:
    receipt = replace(RECEIPT, whole_to=whole_to, is_forked=is_forked, puzzle=puzzle)
    assert read_receipt(write_receipt(receipt, KEY), KEY.verifying_key) == receipt


def test_a_changed_receipt_is_refused() -> None:
    outer = json.loads(write_receipt(RECEIPT, KEY))
    for name in outer["receipt"]:
        changed = {**outer, "receipt": {**outer["receipt"], name: 501}}
        with pytest.raises(InvalidValueError, match="signature"):
            read_receipt(json.dumps(changed).encode(), KEY.verifying_key)


def test_another_hubs_receipt_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="signature"):
        read_receipt(write_receipt(RECEIPT, SigningKey.generate()), KEY.verifying_key)


@given(st.binary(max_size=100))
def test_other_bytes_are_no_receipt(data: bytes) -> None:
    with pytest.raises(InvalidValueError):
        read_receipt(data, KEY.verifying_key)
