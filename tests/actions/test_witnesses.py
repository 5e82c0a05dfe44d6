"""Checkpoints and who has seen them: printed, countersigned, proved, and two journals under one number."""

import json
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.actions.checkpoints import newest_checkpoint, public_key, take_checkpoint
from borderdesk.actions.entry_proofs import check_proof, prove_crossing
from borderdesk.actions.forks import known_forks, note_fork
from borderdesk.actions.journal import verify_journal
from borderdesk.actions.shifts import before_shift, close_shift, open_shift
from borderdesk.actions.witnesses import add_witness, read_witness
from borderdesk.domain.checkpoint import EVERY, Checkpoint, SignedCheckpoint
from borderdesk.domain.crossing import Direction
from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.journal_proof import Break, BrokenEntry, JournalProof
from borderdesk.domain.officer import Role
from borderdesk.domain.witness import WitnessOrigin, witness_line
from borderdesk.keys.signing import SigningKey
from borderdesk.storage import journal
from borderdesk.storage.list_file import OpenLists
from tests.actions.test_shifts import ALL_WORK
from tests.made_up import NOW, Desk


def signed(size: int = 1204) -> SignedCheckpoint:
    it = Checkpoint(desk=UUID(int=1), chain_id=UUID(int=2), size=size, root=b"\x11" * 32, head=b"\x22" * 32, at=NOW)
    return SignedCheckpoint(checkpoint=it, signature=b"\x33" * 64)


def test_a_checkpoint_is_read_back_from_its_text_and_fits_a_qr_code() -> None:
    text = signed().to_text()

    assert SignedCheckpoint.from_text(text) == signed()
    assert SignedCheckpoint.from_text(text.lower().replace("a", "a\n")) == signed()
    assert len(text) < 300
    assert set(text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:"), "only what a QR code packs tightly"


@given(st.data())
def test_a_mistyped_checkpoint_or_line_is_refused(data: st.DataObject) -> None:
    for text in (signed().to_text(), witness_line(signed().checkpoint)):
        places = [at for at, character in enumerate(text) if character.isalnum() and at > 3]
        at = data.draw(st.sampled_from(places))
        other = data.draw(st.sampled_from([c for c in "ABCDEFGHJKLMNPQRSTUVWXYZ234567" if c != text[at]]))
        try:
            given = read_witness(text[:at] + other + text[at + 1 :])
        except InvalidValueError:
            continue
        # One letter in 256 slips past the one byte that a line has room for; then the root is another.
        assert given.witness.root_start != read_witness(text).witness.root_start or given.signed is None


def test_a_checkpoint_is_taken_at_the_end_of_a_shift_and_every_so_many_entries(desk: Desk) -> None:
    lists = OpenLists(desk.home.lists)
    shift = open_shift(
        desk.store,
        desk.clock,
        desk.signed_in,
        desk.identity,
        direction=Direction.ENTRY,
        travelling_by=None,
        equipment=ALL_WORK,
        before=before_shift(desk.store, lists),
    )
    lists.close()
    assert newest_checkpoint(desk.store) is None

    close_shift(desk.store, desk.clock, desk.signed_in, shift.shift_id, handover="")
    at_closing = newest_checkpoint(desk.store)
    with desk.store.write() as session:
        for _ in range(EVERY):
            journal.append(session, Act(kind=ActKind.REFUSAL, at=NOW, payload={}))

    assert at_closing is not None
    with desk.store.read() as session:
        told = journal.entry_at(session, at_closing.checkpoint.chain_id, at_closing.checkpoint.size)
    assert told is not None
    assert told.kind == ActKind.SHIFT_CLOSED
    later = newest_checkpoint(desk.store)
    assert later is not None
    assert later.checkpoint.size == EVERY


def test_a_printed_checkpoint_that_came_back_is_asked_from_then_on(desk: Desk) -> None:
    seen = take_checkpoint(desk.store, desk.clock)

    add_witness(desk.store, desk.clock, desk.signed_in_as(Role.SUPERVISOR), witness_line(seen.checkpoint))

    outcome = verify_journal(desk.store, desk.officer)
    assert isinstance(outcome, JournalProof)
    assert outcome.witnessed == seen.checkpoint.size < outcome.entries
    assert outcome.witness is not None
    assert outcome.witness.origin is WitnessOrigin.PRINTED


def test_the_checkpoint_of_another_desk_is_no_witness(desk: Desk) -> None:
    with pytest.raises(InvalidValueError, match="not signed by this desk"):
        add_witness(desk.store, desk.clock, desk.signed_in_as(Role.SUPERVISOR), signed().to_text())

    outcome = verify_journal(desk.store, desk.officer, given=[read_witness(signed().to_text())])
    assert isinstance(outcome, BrokenEntry)


def test_an_officer_may_not_add_a_witness(desk: Desk) -> None:
    seen = take_checkpoint(desk.store, desk.clock)

    with pytest.raises(NotPermittedError):
        add_witness(desk.store, desk.clock, desk.signed_in_as(Role.OFFICER), seen.to_text())


def test_a_crossing_is_proved_without_the_database(desk: Desk) -> None:
    crossing = desk.record()
    desk.clock.advance(timedelta(minutes=1))
    desk.record()

    text = prove_crossing(desk.store, desk.clock, desk.signed_in_as(Role.AUDITOR), crossing.crossing_id).to_text()

    assert check_proof(text, public_key(desk.store)).holds
    assert check_proof(text).holds
    assert not check_proof(text, SigningKey.generate().verifying_key.public).holds
    content = json.loads(text)
    assert json.loads(content["entry"]["payload"])["crossing_id"] == str(crossing.crossing_id)


@pytest.mark.parametrize("name", ["sequence", "kind", "at", "payload", "salt", "previous", "link", "payload_digest"])
def test_a_proof_of_something_else_does_not_hold(desk: Desk, name: str) -> None:
    crossing = desk.record()
    text = prove_crossing(desk.store, desk.clock, desk.signed_in_as(Role.AUDITOR), crossing.crossing_id).to_text()
    content = json.loads(text)
    old = content["entry"][name]
    other = {"sequence": 1, "kind": "refusal", "at": "2026-11-24T07:00:00.000000+00:00"}
    content["entry"][name] = other[name] if name in other else ("0" if old[0] != "0" else "1") + old[1:]

    assert not check_proof(json.dumps(content)).holds


@pytest.mark.parametrize("role", [Role.OFFICER, Role.SUPERVISOR, Role.ADMINISTRATOR])
def test_a_proof_tells_all_and_so_only_an_auditor_makes_one(desk: Desk, role: Role) -> None:
    with pytest.raises(NotPermittedError):
        prove_crossing(desk.store, desk.clock, desk.signed_in_as(role), desk.record().crossing_id)


def test_a_crossing_that_nobody_logged_cannot_be_proved(desk: Desk) -> None:
    with pytest.raises(InvalidValueError, match="no entry"):
        prove_crossing(desk.store, desk.clock, desk.signed_in_as(Role.AUDITOR), UUID(int=5))


def test_a_second_entry_under_one_number_is_kept_and_the_alarm_stands(desk: Desk) -> None:
    desk.record()
    with desk.store.read() as session:
        own = journal.head(session)
    assert own is not None
    other = replace(own, link=bytes(32))

    assert not note_fork(desk.store, desk.clock, own, "hub")
    assert not note_fork(desk.store, desk.clock, replace(other, sequence=999), "hub")
    assert note_fork(desk.store, desk.clock, other, "hub")
    assert note_fork(desk.store, desk.clock, other, "hub")

    assert known_forks(desk.store) == ((own.chain_id, own.sequence),)
    outcome = verify_journal(desk.store, desk.officer)
    assert isinstance(outcome, BrokenEntry)
    assert (outcome.kind, outcome.sequence) == (Break.FORK, own.sequence)
