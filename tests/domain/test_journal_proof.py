"""Proving a journal: an honest one holds, and every way to tamper with it is found where it was done."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.canonical import canonical_json
from borderdesk.domain.journal import NO_LINK, Act, ActKind, JournalEntry, StoredEntry, as_stored, link_of, seal
from borderdesk.domain.journal_proof import Break, BrokenEntry, JournalProof, verify
from borderdesk.domain.tombstone import Deleted, ranges_of

DESK = UUID(int=1)
AT = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
RECORDS = [canonical_json({"crossing": number}) for number in range(3)]


def follow(entries: list[JournalEntry], kind: str, payload: dict[str, int], chain: UUID) -> None:
    last = entries[-1] if entries else None
    sequence = last.sequence + 1 if last and last.chain_id == chain else 1
    act = Act(kind=ActKind(kind), at=AT, payload=payload)
    previous = last.link if last else NO_LINK
    entries.append(
        seal(act, desk=DESK, chain_id=chain, sequence=sequence, previous=previous, salt=bytes(32), monotonic_ns=0)
    )


def honest() -> list[JournalEntry]:
    """Two chains: one with two crossings, one with one, and an entry of another kind in between."""
    entries: list[JournalEntry] = []
    first, second = UUID(int=2), UUID(int=3)
    follow(entries, "chain_opened", {}, first)
    follow(entries, "crossing", {"crossing": 0}, first)
    follow(entries, "refusal", {}, first)
    follow(entries, "crossing", {"crossing": 1}, first)
    follow(entries, "chain_opened", {}, second)
    follow(entries, "crossing", {"crossing": 2}, second)
    return entries


def stored(entries: Sequence[JournalEntry]) -> list[StoredEntry]:
    return [as_stored(entry, ordinal) for ordinal, entry in enumerate(entries, 1)]


def break_in(entries: Sequence[JournalEntry], records: Sequence[bytes] = RECORDS) -> tuple[int, Break]:
    outcome = verify(stored(entries), records)
    assert isinstance(outcome, BrokenEntry)
    return outcome.position, outcome.kind


def test_an_honest_journal_holds_over_all_its_chains() -> None:
    proof = verify(stored(honest()), RECORDS)

    assert isinstance(proof, JournalProof)
    assert (proof.entries, proof.chains, proof.crossings, proof.purged) == (6, 2, 3, 0)
    last = honest()[-1]
    assert (proof.head.chain_id, proof.head.sequence, proof.head.link) == (last.chain_id, last.sequence, last.link)


def test_the_link_of_a_stored_entry_is_that_of_the_entry() -> None:
    for entry in honest():
        assert (
            as_stored(entry, 1).true_link()
            == entry.link
            == link_of(
                desk=entry.desk,
                chain_id=entry.chain_id,
                sequence=entry.sequence,
                kind=entry.kind,
                at=entry.at,
                monotonic_ns=entry.monotonic_ns,
                previous=entry.previous,
                digest=entry.payload_digest,
            )
        )


@pytest.mark.parametrize("at", range(5))
def test_an_entry_taken_out_is_named_as_a_gap_or_a_broken_link(at: int) -> None:
    entries = honest()
    del entries[at]

    position, kind = break_in(entries)

    assert position == at + 1
    assert kind in (Break.GAP, Break.LINK)


@pytest.mark.parametrize("at", range(6))
def test_an_entry_written_twice_is_out_of_order(at: int) -> None:
    entries = honest()
    entries.insert(at + 1, entries[at])

    assert break_in(entries) == (at + 2, Break.ORDER)


@pytest.mark.parametrize("at", range(6))
def test_a_changed_payload_is_found_where_it_was_changed(at: int) -> None:
    entries = honest()
    entries[at] = replace(entries[at], payload=b"{}" if entries[at].payload != b"{}" else b"[]")

    assert break_in(entries) == (at + 1, Break.PAYLOAD)


@pytest.mark.parametrize("at", range(6))
@pytest.mark.parametrize("change", [{"payload": None}, {"salt": None}])
def test_half_a_purge_is_no_purge(at: int, change: dict[str, Any]) -> None:
    entries = honest()
    entries[at] = replace(entries[at], **change)

    assert break_in(entries) == (at + 1, Break.PAYLOAD)


@pytest.mark.parametrize("at", range(6))
@pytest.mark.parametrize("change", [{"at": AT.replace(second=1)}, {"monotonic_ns": 1}, {"link": bytes(32)}])
def test_changed_metadata_breaks_the_link(at: int, change: dict[str, Any]) -> None:
    entries = honest()
    entries[at] = replace(entries[at], **change)

    assert break_in(entries) == (at + 1, Break.LINK)


def test_an_entry_that_was_written_anew_does_not_fit_the_next_one() -> None:
    entries = honest()
    forged = Act(kind=ActKind.REFUSAL, at=AT, payload={"forged": 1})
    last = entries[1]
    entries[2] = seal(
        forged, desk=DESK, chain_id=last.chain_id, sequence=3, previous=last.link, salt=bytes(32), monotonic_ns=0
    )

    assert break_in(entries) == (4, Break.LINK)


def test_a_chain_that_names_another_head_is_broken_at_its_opening() -> None:
    entries = honest()[4:]

    assert break_in(entries, RECORDS[2:]) == (1, Break.LINK)


def test_a_chain_that_comes_back_after_another_is_out_of_order() -> None:
    entries = honest()
    follow(entries, "refusal", {}, UUID(int=2))

    assert break_in(entries) == (7, Break.ORDER)


def test_an_act_that_nobody_knows_is_named_as_unknown() -> None:
    entries = honest()[:3]
    strange = Act(kind="magic", at=AT, payload={})  # type: ignore[arg-type]
    last = entries[-1]
    entries.append(
        seal(strange, desk=DESK, chain_id=last.chain_id, sequence=4, previous=last.link, salt=bytes(32), monotonic_ns=0)
    )

    assert break_in(entries) == (4, Break.UNKNOWN)


def test_purged_entries_hold_and_are_counted() -> None:
    entries = [replace(entry, payload=None, salt=None) for entry in honest()]
    named = Deleted(ranges_of((entry.chain_id, entry.sequence) for entry in entries))

    proof = verify(stored(entries), [], deleted=named)

    assert isinstance(proof, JournalProof)
    assert proof.purged == 6


@pytest.mark.parametrize("at", range(6))
def test_a_purged_entry_that_no_tombstone_names_is_found(at: int) -> None:
    entries = honest()
    entries[at] = replace(entries[at], payload=None, salt=None)
    others = Deleted(ranges_of((entry.chain_id, entry.sequence) for entry in entries if entry is not entries[at]))
    outcome = verify(stored(entries), RECORDS, deleted=others)

    assert isinstance(outcome, BrokenEntry)
    assert (outcome.position, outcome.kind) == (at + 1, Break.DELETED)


def test_a_crossing_that_stayed_in_the_log_after_its_entry_was_purged_is_found() -> None:
    entries = honest()
    entries[1] = replace(entries[1], payload=None, salt=None)
    named = Deleted(ranges_of([(entries[1].chain_id, entries[1].sequence)]))

    assert isinstance(verify(stored(entries), RECORDS[1:], deleted=named), JournalProof)
    outcome = verify(stored(entries), RECORDS, deleted=named)
    assert isinstance(outcome, BrokenEntry)
    assert (outcome.position, outcome.kind) == (4, Break.RECORD)


@pytest.mark.parametrize(
    ("records", "broken"),
    [
        (RECORDS[:2], (6, Break.RECORD)),
        (RECORDS[1:], (2, Break.RECORD)),
        ([RECORDS[0], b"{}", RECORDS[2]], (4, Break.RECORD)),
        ([RECORDS[1], RECORDS[0], RECORDS[2]], (2, Break.RECORD)),
        ([*RECORDS, b"{}"], (7, Break.RECORD)),
    ],
)
def test_a_crossing_log_that_differs_from_the_journal_is_found(records: list[bytes], broken: tuple[int, Break]) -> None:
    assert break_in(honest(), records) == broken


def test_an_empty_journal_is_broken_too() -> None:
    assert break_in([], []) == (1, Break.GAP)


@given(st.data())
def test_any_changed_byte_of_a_payload_digest_or_link_is_found(data: st.DataObject) -> None:
    entries = honest()
    at = data.draw(st.integers(0, len(entries) - 1))
    name = data.draw(st.sampled_from(["payload", "salt", "payload_digest", "previous", "link"]))
    content = bytearray(getattr(entries[at], name))
    content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
    entries[at] = replace(entries[at], **{name: bytes(content)})  # type: ignore[arg-type]

    assert break_in(entries)[0] == at + 1
