"""Parcels: every byte of them counts, and what comes out is what went in."""

import hashlib
import json
from dataclasses import replace
from typing import Any

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.canonical import canonical_json
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.journal import JournalEntry
from borderdesk.keys.signing import SignedAs, SigningKey
from borderdesk.sync.errors import ParcelPuzzleError, ParcelRefusedError, Puzzle, Refused
from borderdesk.sync.parcel import (
    LARGEST,
    LARGEST_UNPACKED,
    MOST_ENTRIES,
    Envelope,
    read_envelope,
    require_signature,
    understand,
    write_parcel,
)
from tests.sync.journals import HUB, KEY, SENDER, run

ENTRIES = run(12)
PARCEL = write_parcel(SENDER, ENTRIES, KEY)


def received(data: bytes) -> Envelope:
    envelope = read_envelope(data)
    require_signature(envelope, KEY.verifying_key)
    return envelope


def signed_again(body: bytes | None = None, **changes: Any) -> bytes:
    """Return the parcel with another header or body, properly signed: what a desk with a fault of its own sends."""
    envelope = read_envelope(PARCEL)
    body = envelope.body if body is None else body
    said = {**envelope.header, "body_digest": hashlib.sha256(body).hexdigest(), **changes}
    header = canonical_json({name: value for name, value in said.items() if value is not ...})
    signature = KEY.sign(SignedAs.PARCEL, header)
    return b"BorderDesk parcel\n" + len(header).to_bytes(4, "big") + header + signature + body


def with_lines(lines: bytes, **changes: Any) -> bytes:
    return signed_again(zstandard.ZstdCompressor().compress(lines), body_size=len(lines), **changes)


def lines_of(data: bytes) -> list[dict[str, Any]]:
    unpacked = zstandard.ZstdDecompressor().decompress(read_envelope(data).body)
    return [json.loads(line) for line in unpacked.splitlines()]


def written(lines: list[dict[str, Any]]) -> bytes:
    return b"".join(canonical_json(line) + b"\n" for line in lines)


def puzzle_of(data: bytes) -> Puzzle:
    with pytest.raises(ParcelPuzzleError) as raised:
        understand(received(data), HUB)
    return raised.value.puzzle


@given(st.integers(1, 12), st.integers(0, 11))
def test_a_run_of_a_chain_arrives_as_it_left(count: int, start: int) -> None:
    entries = ENTRIES[start : start + count]
    parcel = understand(received(write_parcel(SENDER, entries, KEY)), HUB)
    assert list(parcel.entries) == entries
    assert (parcel.first, parcel.last) == (entries[0].sequence, entries[-1].sequence)
    assert (parcel.previous, parcel.head) == (entries[0].previous, entries[-1].link)
    assert parcel.sender == SENDER


def test_a_purged_entry_travels_without_its_payload() -> None:
    entries = [replace(entry, payload=None, salt=None) if entry.sequence == 3 else entry for entry in ENTRIES]
    parcel = understand(received(write_parcel(SENDER, entries, KEY)), HUB)
    assert [entry.sequence for entry in parcel.entries if entry.is_purged] == [3]


def test_every_single_changed_byte_is_refused() -> None:
    small = write_parcel(SENDER, ENTRIES[:2], KEY)
    for place in range(len(small)):
        for bit in (0, 3, 7):
            changed = bytearray(small)
            changed[place] ^= 1 << bit
            with pytest.raises(ParcelRefusedError):
                received(bytes(changed))


@given(st.integers(0, len(PARCEL) - 1))
def test_a_cut_parcel_is_refused(length: int) -> None:
    with pytest.raises(ParcelRefusedError):
        received(PARCEL[:length])


@given(st.binary(max_size=300))
def test_other_bytes_are_no_parcel(data: bytes) -> None:
    with pytest.raises(ParcelRefusedError) as raised:
        read_envelope(b"BorderDesk parcel\n" + data)
    assert raised.value.refused is Refused.NO_PARCEL


def test_another_desks_signature_is_refused() -> None:
    with pytest.raises(ParcelRefusedError) as raised:
        require_signature(read_envelope(PARCEL), SigningKey.generate().verifying_key)
    assert raised.value.refused is Refused.BAD_SIGNATURE


def test_too_many_bytes_are_refused() -> None:
    with pytest.raises(ParcelRefusedError) as raised:
        read_envelope(PARCEL + bytes(LARGEST))
    assert raised.value.refused is Refused.TOO_LARGE


@pytest.mark.parametrize(
    ("changes", "puzzle"),
    [
        ({"schema": 2}, Puzzle.SCHEMA),
        ({"chain": "not an id"}, Puzzle.HEADER),
        ({"first": ...}, Puzzle.HEADER),
        ({"hub": str(SENDER.desk)}, Puzzle.OTHER_HUB),
        ({"training": True}, Puzzle.TRAINING),
        ({"body_size": LARGEST_UNPACKED + 1}, Puzzle.UNPACKING),
        ({"body_size": 5}, Puzzle.UNPACKING),
        ({"last": 13}, Puzzle.ENTRIES),
        ({"head": "00" * 32}, Puzzle.LINKS),
        ({"previous": "11" * 32}, Puzzle.LINKS),
        ({"chain": str(SENDER.desk)}, Puzzle.LINKS),
    ],
)
def test_a_signed_parcel_that_is_not_understood_says_why(changes: dict[str, Any], puzzle: Puzzle) -> None:
    assert puzzle_of(signed_again(**changes)) is puzzle


def test_a_bomb_is_not_unpacked() -> None:
    bomb = zstandard.ZstdCompressor(level=19).compress(bytes(LARGEST_UNPACKED * 4))
    assert puzzle_of(signed_again(bomb)) is Puzzle.UNPACKING
    assert puzzle_of(signed_again(bomb, body_size=LARGEST_UNPACKED)) is Puzzle.UNPACKING


def test_a_body_that_is_no_zstandard_is_kept_apart() -> None:
    assert puzzle_of(signed_again(b"no body at all")) is Puzzle.UNPACKING


@pytest.mark.parametrize(
    ("element", "value", "puzzle"),
    [
        ("payload", '{"officer":"another"}', Puzzle.LINKS),
        ("salt", None, Puzzle.ENTRIES),
        ("kind", "crossing", Puzzle.LINKS),
        ("at", "2026-11-24T06:00:01.000000+00:00", Puzzle.LINKS),
        ("at", "yesterday", Puzzle.ENTRIES),
        ("monotonic_ns", 4, Puzzle.LINKS),
        ("sequence", 6, Puzzle.LINKS),
        ("link", "00" * 32, Puzzle.LINKS),
    ],
)
def test_an_entry_that_is_not_as_it_was_sealed_is_noticed(element: str, value: object, puzzle: Puzzle) -> None:
    lines = lines_of(PARCEL)
    lines[4][element] = value
    assert puzzle_of(with_lines(written(lines))) is puzzle


@pytest.mark.parametrize("lines", [b"", b"\n", b"[]\n", b"{}\n", b'{"sequence":1}', b"[" * 100_000 + b"\n"])
def test_lines_that_are_no_entries_are_noticed(lines: bytes) -> None:
    assert puzzle_of(with_lines(lines)) in {Puzzle.ENTRIES, Puzzle.UNPACKING}


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=9), lambda c: st.lists(c, max_size=3)))
def test_any_value_of_any_element_of_the_header_is_survived(value: object) -> None:
    for name in read_envelope(PARCEL).header:
        if name not in {"desk", "body_digest"}:
            try:
                understand(received(signed_again(None, **{name: value})), HUB)
            except ParcelPuzzleError:
                continue


@pytest.mark.parametrize(
    "entries",
    [[], [ENTRIES[0], ENTRIES[2]], [ENTRIES[1], ENTRIES[0]], [ENTRIES[0], *run(2, chain=SENDER.desk)[1:]]],
)
def test_what_is_no_run_of_one_chain_is_not_written(entries: list[JournalEntry]) -> None:
    with pytest.raises(InvalidValueError, match="parcel"):
        write_parcel(SENDER, entries, KEY)


def test_a_parcel_has_a_limit() -> None:
    with pytest.raises(InvalidValueError, match="too many"):
        write_parcel(SENDER, run(MOST_ENTRIES + 1), KEY)


def test_the_same_entries_are_the_same_parcel() -> None:
    assert write_parcel(SENDER, ENTRIES, KEY) == PARCEL
    assert read_envelope(PARCEL).digest == hashlib.sha256(PARCEL).digest()
