"""Logging, undoing and correcting crossings: who may, what it requires, and that the journal always tells of it."""

import sqlite3
from dataclasses import replace
from datetime import timedelta

import pytest

from borderdesk.actions.crossing_log import recent_decisions
from borderdesk.actions.crossings import correct_crossing, record_crossing, undo_crossing
from borderdesk.actions.journal import verify_journal
from borderdesk.domain.canonical import canonical_json
from borderdesk.domain.crossing import ClockStatus, Crossing, CrossingKind, Direction
from borderdesk.domain.crossing_record import to_record
from borderdesk.domain.decision import Decision, DecisionReason, Outcome
from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import ActKind
from borderdesk.domain.journal_proof import Break, BrokenEntry, JournalProof
from borderdesk.domain.officer import Role
from borderdesk.domain.watchlist import Handling
from borderdesk.storage import journal
from tests.made_up import ADMIT, ADMIT_IN_DOUBT, CAPTURE, ERIKSSON, NOW, Desk, assessment, hit_with, timings

A_MINUTE = timedelta(minutes=1)
SMITH = replace(ERIKSSON, primary_identifier="SMITH")
OVERT_HIT = (hit_with(Handling.OVERT),)


def entries(desk: Desk) -> int:
    with desk.store.read() as session:
        return journal.count(session)


def undo(desk: Desk, crossing: Crossing) -> Crossing:
    return undo_crossing(desk.store, desk.clock, desk.officer, desk.session_id, desk.identity, crossing.crossing_id)


def test_a_crossing_is_logged_with_its_journal_entry(desk: Desk) -> None:
    desk.clock.advance(A_MINUTE)

    crossing = desk.record()

    with desk.store.read() as session:
        head = journal.head(session)
    assert head is not None
    assert head.kind == ActKind.CROSSING
    assert head.payload == canonical_json(to_record(crossing))
    assert recent_decisions(desk.store, desk.officer, "1", 1) == (crossing,)
    assert crossing.timings.committed_at == crossing.recorded_at == NOW + A_MINUTE
    assert crossing.clock_status is ClockStatus.TRUSTED


def test_a_clock_that_was_set_back_is_marked(desk: Desk) -> None:
    crossing = record_crossing(
        desk.store,
        desk.clock,
        desk.officer,
        desk.session_id,
        desk.identity,
        traveller=ERIKSSON,
        capture=CAPTURE,
        assessment=assessment(),
        decision=ADMIT,
        direction=Direction.ENTRY,
        timings=timings(NOW + A_MINUTE),
    )

    assert crossing.clock_status is ClockStatus.DRIFT


@pytest.mark.parametrize("role", [Role.OFFICER, Role.SECONDARY_OFFICER, Role.SUPERVISOR])
def test_whoever_works_at_the_desk_may_log_a_crossing(desk: Desk, role: Role) -> None:
    officer, session_id = desk.colleague(role)

    assert replace(desk, officer=officer, session_id=session_id).record().officer_id == officer.officer_id


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.AUDITOR])
def test_who_does_not_work_at_the_desk_may_not_log_a_crossing(desk: Desk, role: Role) -> None:
    officer, session_id = desk.colleague(role)
    before = entries(desk)

    with pytest.raises(NotPermittedError):
        replace(desk, officer=officer, session_id=session_id).record()

    assert (recent_decisions(desk.store, desk.officer, "1", 1), entries(desk)) == ((), before + 1)


def test_a_traveller_in_doubt_passes_only_with_a_reason(desk: Desk) -> None:
    with pytest.raises(InvalidValueError, match="without a reason"):
        desk.record(decision=ADMIT, hits=OVERT_HIT)

    assert recent_decisions(desk.store, desk.officer, "1", 1) == ()
    assert desk.record(decision=ADMIT_IN_DOUBT, hits=OVERT_HIT).decision == ADMIT_IN_DOUBT


def test_the_assessment_of_another_traveller_logs_nobody(desk: Desk) -> None:
    with pytest.raises(InvalidValueError, match="another traveller"):
        record_crossing(
            desk.store,
            desk.clock,
            desk.officer,
            desk.session_id,
            desk.identity,
            traveller=SMITH,
            capture=CAPTURE,
            assessment=assessment(ERIKSSON),
            decision=ADMIT,
            direction=Direction.ENTRY,
            timings=timings(),
        )

    assert recent_decisions(desk.store, desk.officer, "1", 1) == ()


def test_saving_the_same_inspection_again_makes_no_second_crossing(desk: Desk) -> None:
    event = uuid7()
    first = desk.record(source_event_id=event)
    before = entries(desk)

    again = desk.record(source_event_id=event)

    assert again == first
    assert entries(desk) == before


def test_an_inspection_that_was_logged_is_not_logged_with_another_decision(desk: Desk) -> None:
    event = uuid7()
    desk.record(source_event_id=event)

    with pytest.raises(InvalidValueError, match="logged already"):
        desk.record(source_event_id=event, decision=Decision(outcome=Outcome.REFUSE))


def test_ones_own_decision_is_undone_by_a_row_that_says_so(desk: Desk) -> None:
    crossing = desk.record()
    desk.clock.advance(A_MINUTE)

    reversal = undo(desk, crossing)

    assert (reversal.kind, reversal.amends) == (CrossingKind.REVERSAL, crossing.crossing_id)
    assert reversal.decision == Decision(outcome=Outcome.VOID, reasons=(DecisionReason.OFFICER_ERROR,))
    assert recent_decisions(desk.store, desk.officer, "1", 5) == (reversal, crossing)
    assert isinstance(verify_journal(desk.store, desk.officer), JournalProof)


def test_after_a_minute_nothing_is_undone(desk: Desk) -> None:
    crossing = desk.record()
    desk.clock.advance(A_MINUTE + timedelta(microseconds=1))

    with pytest.raises(NotPermittedError, match="60 seconds"):
        undo(desk, crossing)

    assert recent_decisions(desk.store, desk.officer, "1", 5) == (crossing,)


def test_anothers_decision_is_not_undone(desk: Desk) -> None:
    crossing = desk.record()
    officer, session_id = desk.colleague(Role.OFFICER)

    with pytest.raises(NotPermittedError):
        undo(replace(desk, officer=officer, session_id=session_id), crossing)


def test_a_decision_of_another_lane_is_not_undone(desk: Desk) -> None:
    crossing = desk.record()

    with pytest.raises(NotPermittedError):
        undo(replace(desk, identity=replace(desk.identity, lane="2")), crossing)


def test_nothing_is_undone_twice_and_an_undo_is_not_undone(desk: Desk) -> None:
    crossing = desk.record()
    reversal = undo(desk, crossing)

    with pytest.raises(InvalidValueError, match="already"):
        undo(desk, crossing)
    with pytest.raises(NotPermittedError):
        undo(desk, reversal)


def test_a_crossing_that_is_not_there_is_not_undone(desk: Desk) -> None:
    with pytest.raises(InvalidValueError, match="no such crossing"):
        undo_crossing(desk.store, desk.clock, desk.officer, desk.session_id, desk.identity, uuid7())


def test_a_supervisor_corrects_by_a_new_row_and_the_old_one_stays(desk: Desk) -> None:
    crossing = desk.record()
    supervisor, session_id = desk.colleague(Role.SUPERVISOR)
    desk.clock.advance(60 * A_MINUTE)

    corrected = correct_crossing(
        desk.store,
        desk.clock,
        supervisor,
        session_id,
        crossing.crossing_id,
        remark="the surname was typed wrongly",
        assessment=assessment(SMITH),
    )

    assert (corrected.kind, corrected.amends) == (CrossingKind.CORRECTION, crossing.crossing_id)
    assert corrected.traveller == SMITH
    assert corrected.decision == replace(crossing.decision, remark="the surname was typed wrongly")
    assert (corrected.officer_id, corrected.supervisor_id) == (supervisor.officer_id, supervisor.officer_id)
    assert (corrected.occurred_at, corrected.recorded_at) == (crossing.occurred_at, NOW + 60 * A_MINUTE)
    assert recent_decisions(desk.store, desk.officer, "1", 5) == (corrected, crossing)
    assert isinstance(verify_journal(desk.store, desk.officer), JournalProof)


@pytest.mark.parametrize("role", [Role.OFFICER, Role.SECONDARY_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR])
def test_nobody_else_corrects(desk: Desk, role: Role) -> None:
    crossing = desk.record()
    officer, session_id = desk.colleague(role)

    with pytest.raises(NotPermittedError):
        correct_crossing(desk.store, desk.clock, officer, session_id, crossing.crossing_id, remark="because")

    assert recent_decisions(desk.store, desk.officer, "1", 5) == (crossing,)


def test_a_correction_without_a_remark_is_refused(desk: Desk) -> None:
    crossing = desk.record()

    with pytest.raises(InvalidValueError, match="remark"):
        correct_crossing(desk.store, desk.clock, desk.officer, desk.session_id, crossing.crossing_id, remark=" ")


def test_what_was_undone_or_corrected_is_not_corrected_again(desk: Desk) -> None:
    undone, corrected = desk.record(), desk.record()
    reversal = undo(desk, undone)
    correction = correct_crossing(
        desk.store, desk.clock, desk.officer, desk.session_id, corrected.crossing_id, remark="first"
    )

    for crossing in (undone, corrected, reversal):
        with pytest.raises(InvalidValueError):
            correct_crossing(
                desk.store, desk.clock, desk.officer, desk.session_id, crossing.crossing_id, remark="again"
            )
    correct_crossing(
        desk.store, desk.clock, desk.officer, desk.session_id, correction.crossing_id, remark="its last row may be"
    )


def test_a_refusal_is_journalled_with_its_officer(desk: Desk) -> None:
    auditor = desk.signed_in_as(Role.AUDITOR)
    with pytest.raises(NotPermittedError):
        replace(desk, officer=auditor.officer, session_id=auditor.session_id).record()

    with desk.store.read() as session:
        head = journal.head(session)
    assert head is not None
    assert head.kind == ActKind.REFUSAL
    assert head.payload is not None
    assert auditor.officer.officer_id.encode() in head.payload
    assert b"inspect" in head.payload


@pytest.mark.parametrize(
    ("role", "allowed"),
    [(Role.SUPERVISOR, True), (Role.AUDITOR, True), (Role.ADMINISTRATOR, True), (Role.OFFICER, False)],
)
def test_the_journal_is_verified_by_role(desk: Desk, role: Role, allowed: bool) -> None:
    desk.record()
    officer, _ = desk.colleague(role)
    walked: list[tuple[int, int]] = []

    if allowed:
        proof = verify_journal(desk.store, officer, lambda done, total: walked.append((done, total)))
        assert isinstance(proof, JournalProof)
        assert walked == [(proof.entries, proof.entries)]
    else:
        with pytest.raises(NotPermittedError):
            verify_journal(desk.store, officer)


def test_a_crossing_that_was_changed_behind_the_desks_back_is_found(desk: Desk) -> None:
    desk.record()
    crossing = desk.record()
    connection = sqlite3.connect(desk.home.database)
    with connection:
        connection.execute("UPDATE crossing SET outcome = 'refuse' WHERE crossing_id = ?", [str(crossing.crossing_id)])
    connection.close()

    broken = verify_journal(desk.store, desk.officer)

    assert isinstance(broken, BrokenEntry)
    assert (broken.kind, broken.position) == (Break.RECORD, entries(desk))
