"""Parcels at the hub: stored once, joined in their order whatever order they came in, and never silently replaced."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import func, select, text

from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.journal import ActKind, JournalEntry
from borderdesk.hub import chains, desks, partitions
from borderdesk.hub.database import HubDatabase
from borderdesk.hub.ingest import NO_CHAIN, take_parcel, understand_again
from borderdesk.hub.tables import CrossingRow, DeskRow, ParcelRow
from borderdesk.keys.signing import SigningKey
from borderdesk.sync.enrolment import EnrolmentRequest
from borderdesk.sync.errors import ParcelRefusedError, Puzzle, Refused
from borderdesk.sync.parcel import read_envelope, understand, write_parcel
from borderdesk.sync.receipt import Receipt
from tests.hub.records import crossing_chain
from tests.hub.serving import THIS
from tests.sync.journals import AT, CHAIN, DESK, HUB, KEY, OPENING, SENDER
from tests.sync.test_parcel import signed_again

ENTRIES = crossing_chain(30)


def asking(code: bytes) -> EnrolmentRequest:
    return EnrolmentRequest(secret=code, desk=DESK, desk_key=KEY.verifying_key, desk_seal=OPENING.closing_key)


@pytest.fixture
def enrolled(database: HubDatabase) -> HubDatabase:
    code = desks.offer_enrolment(database, SENDER.post, "1", AT)
    desks.enrol(database, asking(code), AT)
    database.write(lambda connection: partitions.make_months(connection, AT.date()))
    return database


def parcel(first: int, last: int, entries: Sequence[JournalEntry] = ENTRIES) -> bytes:
    return write_parcel(SENDER, entries[first - 1 : last], KEY)


def take(database: HubDatabase, data: bytes) -> Receipt:
    return take_parcel(database, THIS, data, AT)


def stored(database: HubDatabase) -> list[tuple[int, bytes]]:
    query = select(CrossingRow.sequence, CrossingRow.record).order_by(CrossingRow.sequence)
    return [tuple(row) for row in database.read(lambda connection: connection.execute(query).all())]  # type: ignore[misc]


def sealed_records(entries: Sequence[JournalEntry]) -> list[tuple[int, bytes]]:
    return [(e.sequence, e.payload) for e in entries if e.kind == ActKind.CROSSING and e.payload is not None]


def states(database: HubDatabase) -> list[str]:
    return list(database.read(lambda c: c.scalars(select(ParcelRow.state).order_by(ParcelRow.received_at)).all()))


def test_a_run_is_stored_byte_for_byte_and_its_receipt_says_so(enrolled: HubDatabase) -> None:
    receipt = take(enrolled, parcel(1, 30))
    assert (receipt.whole_to, receipt.kept_to, receipt.head) == (30, 30, ENTRIES[-1].link)
    assert receipt.crossings == len(sealed_records(ENTRIES))
    assert stored(enrolled) == sealed_records(ENTRIES)
    content = enrolled.read(lambda connection: connection.scalars(select(ParcelRow.content)).one())
    assert content == parcel(1, 30)


def test_the_same_parcel_again_changes_nothing(enrolled: HubDatabase) -> None:
    first = take(enrolled, parcel(1, 30))
    assert take(enrolled, parcel(1, 30)) == first
    assert stored(enrolled) == sealed_records(ENTRIES)
    assert states(enrolled) == ["joined"]


@pytest.mark.parametrize("seed", range(12))
def test_any_order_overlap_and_repeat_comes_to_the_same_end(enrolled: HubDatabase, seed: int) -> None:
    chance = random.Random(seed)
    runs = [(first, min(30, first + chance.randint(0, 9))) for first in chance.sample(range(1, 31), 12)]
    runs += [(first, min(30, first + 4)) for first in range(1, 31, 5)]
    chance.shuffle(runs)
    for first, last in runs:
        receipt = take(enrolled, parcel(first, last))
    assert (receipt.whole_to, receipt.kept_to, receipt.is_forked) == (30, 30, False)
    assert receipt.crossings == len(sealed_records(ENTRIES))
    assert stored(enrolled) == sealed_records(ENTRIES)


def test_before_a_gap_the_receipt_says_where_the_chain_ends(enrolled: HubDatabase) -> None:
    take(enrolled, parcel(1, 10))
    receipt = take(enrolled, parcel(16, 20))
    assert (receipt.whole_to, receipt.kept_to) == (10, 10)
    receipt = take(enrolled, parcel(11, 15))
    assert (receipt.whole_to, receipt.kept_to) == (20, 20)


@pytest.mark.parametrize(("first", "last"), [(11, 14), (8, 14), (3, 7), (10, 10)])
def test_two_entries_with_one_number_are_a_fork_and_both_are_kept(enrolled: HubDatabase, first: int, last: int) -> None:
    take(enrolled, parcel(1, 12))
    other = crossing_chain(30, fork_at=min(first, 9))
    receipt = take(enrolled, parcel(first, last, other))
    assert receipt.is_forked
    assert (receipt.whole_to, receipt.head) == (12, ENTRIES[11].link)
    assert sorted(states(enrolled)) == ["forked", "joined"]
    assert set(sealed_records(other[first - 1 : last])) <= set(stored(enrolled))


def test_a_fork_that_waited_behind_a_gap_is_found_when_the_gap_is_filled(enrolled: HubDatabase) -> None:
    other = crossing_chain(30, fork_at=5)
    assert not take(enrolled, parcel(11, 14, other)).is_forked
    receipt = take(enrolled, parcel(1, 10))
    assert receipt.is_forked
    assert receipt.whole_to == 10


@pytest.mark.parametrize("schema", [1, 2])
def test_a_desk_cannot_speak_in_anothers_chain(enrolled: HubDatabase, schema: int) -> None:
    take(enrolled, parcel(1, 10))
    code = desks.offer_enrolment(enrolled, SENDER.post, "2", AT)
    desks.enrol(enrolled, replace(asking(code), desk=HUB), AT)
    foreign = write_parcel(replace(SENDER, desk=HUB), crossing_chain(14, desk=HUB)[10:], KEY)
    if schema != 1:
        foreign = signed_again(None, schema=schema, desk=str(HUB), chain=str(CHAIN), first=11, last=14)
    receipt = take(enrolled, foreign)
    assert (receipt.puzzle, receipt.chain, receipt.kept_to) == (Puzzle.FOREIGN_CHAIN, NO_CHAIN, 0)
    assert sorted(states(enrolled)) == ["joined", "puzzling"]
    assert understand_again(enrolled, THIS) == 0
    own = take(enrolled, parcel(11, 20))
    assert (own.whole_to, own.kept_to, own.is_forked) == (20, 20, False)


def test_an_unknown_desk_is_refused(database: HubDatabase) -> None:
    with pytest.raises(ParcelRefusedError) as raised:
        take(database, parcel(1, 3))
    assert raised.value.refused is Refused.UNKNOWN_DESK


def test_a_revoked_desk_is_refused_and_what_it_sent_stays(enrolled: HubDatabase) -> None:
    take(enrolled, parcel(1, 3))
    desks.revoke(enrolled, DESK, AT)
    with pytest.raises(ParcelRefusedError) as raised:
        take(enrolled, parcel(4, 6))
    assert raised.value.refused is Refused.REVOKED_DESK
    assert states(enrolled) == ["joined"]


def test_a_parcel_signed_by_another_is_refused(enrolled: HubDatabase) -> None:
    with pytest.raises(ParcelRefusedError) as raised:
        take(enrolled, write_parcel(SENDER, ENTRIES[:3], SigningKey.generate()))
    assert raised.value.refused is Refused.BAD_SIGNATURE
    assert states(enrolled) == []


@pytest.mark.parametrize(
    ("changes", "puzzle"),
    [({"schema": 2}, Puzzle.SCHEMA), ({"training": True}, Puzzle.TRAINING), ({"hub": str(DESK)}, Puzzle.OTHER_HUB)],
)
def test_what_is_not_understood_is_kept_whole_and_the_desk_goes_on(
    enrolled: HubDatabase, changes: dict[str, Any], puzzle: Puzzle
) -> None:
    strange = signed_again(None, **changes)
    receipt = take(enrolled, strange)
    assert (receipt.puzzle, receipt.whole_to, receipt.kept_to) == (puzzle, 0, 12)
    assert enrolled.read(lambda connection: connection.scalars(select(ParcelRow.content)).one()) == strange
    assert states(enrolled) == ["puzzling"]


def test_a_header_without_a_place_is_kept_too(enrolled: HubDatabase) -> None:
    receipt = take(enrolled, signed_again(None, schema=9, chain="?", first=None, last=None))
    assert (receipt.puzzle, receipt.kept_to) == (Puzzle.SCHEMA, 0)
    assert states(enrolled) == ["puzzling"]


def test_a_record_of_a_newer_form_is_kept_until_the_hub_has_learnt_it(
    enrolled: HubDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer = crossing_chain(6, form=2)
    receipt = take(enrolled, parcel(1, 6, newer))
    assert (receipt.puzzle, receipt.whole_to, receipt.kept_to) == (Puzzle.RECORD, 0, 6)
    assert understand_again(enrolled, THIS) == 0
    monkeypatch.setattr("borderdesk.hub.crossings.FORM", 2)
    assert understand_again(enrolled, THIS) == 1
    assert stored(enrolled) == sealed_records(newer)
    assert enrolled.read(lambda c: chains.chain_state(c, SENDER.post, CHAIN)).whole_to == 6


def test_a_crossing_from_an_absurd_time_is_stored_like_any_other(enrolled: HubDatabase) -> None:
    odd = crossing_chain(4, at=AT + timedelta(days=365 * 900))
    take(enrolled, parcel(1, 4, odd))
    assert stored(enrolled) == sealed_records(odd)
    there = "SELECT count(*) FROM crossing_other"
    assert enrolled.read(lambda connection: connection.scalar(text(there))) == len(sealed_records(odd))


def test_a_month_that_came_late_leaves_its_rows_where_they_are(enrolled: HubDatabase) -> None:
    odd = crossing_chain(4, at=AT + timedelta(days=200))
    take(enrolled, parcel(1, 4, odd))
    enrolled.write(lambda connection: partitions.make_months(connection, (AT + timedelta(days=300)).date()))
    assert stored(enrolled) == sealed_records(odd)


def test_the_chain_can_be_read_back_from_the_parcels(enrolled: HubDatabase) -> None:
    for first in range(1, 30, 6):
        take(enrolled, parcel(first, min(30, first + 8)))
    links: dict[int, bytes] = {}

    def walk(connection: Any) -> None:
        for content in chains.parcels_of(connection, SENDER.post, CHAIN):
            links.update({e.sequence: e.link for e in understand(read_envelope(content), HUB).entries})

    enrolled.read(walk)
    assert links == {entry.sequence: entry.link for entry in ENTRIES}


def test_a_code_enrols_one_desk_once(database: HubDatabase) -> None:
    code = desks.offer_enrolment(database, SENDER.post, "1", AT)
    assert desks.enrol(database, asking(code), AT) == SENDER.post
    assert desks.enrol(database, asking(code), AT) == SENDER.post
    other = SigningKey.generate().verifying_key
    for desk, key in ((uuid4(), other), (DESK, other)):
        with pytest.raises(NotPermittedError):
            desks.enrol(database, replace(asking(code), desk=desk, desk_key=key), AT)
    assert database.read(lambda c: c.scalar(select(func.count()).select_from(DeskRow))) == 1


def test_a_code_that_is_wrong_or_old_enrols_nobody(database: HubDatabase) -> None:
    code = desks.offer_enrolment(database, SENDER.post, "1", AT)
    for shown, now in ((bytes(20), AT), (code, AT + desks.LASTS + timedelta(seconds=1))):
        with pytest.raises(NotPermittedError):
            desks.enrol(database, asking(shown), now)
