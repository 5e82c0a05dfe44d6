"""A shift is opened once, closed once, counted when it is closed, and both are in the journal."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from borderdesk.actions.accounts import add_account
from borderdesk.actions.crossings import undo_crossing
from borderdesk.actions.shifts import (
    at_closing,
    before_shift,
    close_shift,
    countersigner,
    open_shift,
    shift_in_progress,
)
from borderdesk.actions.sign_in import SignedIn, SignInRefusedError
from borderdesk.domain.crossing import Direction, TravelMode
from borderdesk.domain.decision import Decision, Outcome
from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import ActKind
from borderdesk.domain.officer import Role
from borderdesk.domain.shift import EquipmentFinding, EquipmentPart, EquipmentState, Shift
from borderdesk.storage import journal
from borderdesk.storage.list_file import OpenLists
from tests.made_up import Desk

ALL_WORK = tuple(EquipmentFinding(part=part, state=EquipmentState.WORKS) for part in EquipmentPart)


def signed_in(desk: Desk) -> SignedIn:
    return SignedIn(officer=desk.officer, session_id=desk.session_id)


def opened(desk: Desk, equipment: tuple[EquipmentFinding, ...] = ALL_WORK, who: SignedIn | None = None) -> Shift:
    return open_shift(
        desk.store,
        desk.clock,
        who or signed_in(desk),
        desk.identity,
        direction=Direction.EXIT,
        travelling_by=TravelMode.BUS,
        equipment=equipment,
        before=before_shift(desk.store, OpenLists(desk.home.lists)),
        stamp_number=" KSB 17 ",
    )


def last_act(desk: Desk) -> tuple[str, dict[str, object]]:
    with desk.store.read() as session:
        head = journal.head(session)
    assert head is not None
    assert head.payload is not None
    return head.kind, json.loads(head.payload)


def test_an_opened_shift_is_there_again_after_a_restart_and_in_the_journal(desk: Desk) -> None:
    fault = EquipmentFinding(part=EquipmentPart.PRINTER, state=EquipmentState.FAULT, reason="no paper until noon")
    shift = opened(desk, (*ALL_WORK[:2], fault, ALL_WORK[3]))

    assert shift_in_progress(desk.store) == shift
    assert (shift.number, shift.stamp_number, shift.direction) == (1, "KSB 17", Direction.EXIT)
    kind, payload = last_act(desk)
    assert kind == ActKind.SHIFT_OPENED
    assert "no paper until noon" in json.dumps(payload)


def test_a_fault_without_a_reason_opens_nothing(desk: Desk) -> None:
    with pytest.raises(InvalidValueError, match="camera"):
        EquipmentFinding(part=EquipmentPart.CAMERA, state=EquipmentState.FAULT, reason="  ")
    with pytest.raises(InvalidValueError, match="each part"):
        opened(desk, ALL_WORK[:3])

    assert shift_in_progress(desk.store) is None


def test_one_shift_at_a_time(desk: Desk) -> None:
    opened(desk)

    with pytest.raises(InvalidValueError, match="open at this desk"):
        opened(desk)


def test_a_closed_shift_counts_what_holds_of_its_decisions(desk: Desk) -> None:
    desk.record()
    desk.clock.advance(timedelta(minutes=1))
    shift = opened(desk)
    desk.record()
    desk.record(decision=Decision(outcome=Outcome.REFER_SECONDARY))
    desk.record(decision=Decision(outcome=Outcome.REFER_SECONDARY))
    undone = desk.record()
    undo_crossing(desk.store, desk.clock, desk.officer, desk.session_id, desk.identity, undone.crossing_id)
    counted = at_closing(desk.store, shift)

    closing = close_shift(desk.store, desk.clock, signed_in(desk), shift.shift_id, handover="Two wait in secondary.")

    assert closing.totals == counted.totals == {Outcome.ADMIT: 1, Outcome.REFER_SECONDARY: 2}
    assert (closing.open_referrals, counted.decisions) == (2, 3)
    assert shift_in_progress(desk.store) is None
    assert last_act(desk)[0] == ActKind.SHIFT_CLOSED
    left = before_shift(desk.store, OpenLists(desk.home.lists)).handover
    assert left is not None
    assert (left.text, left.open_referrals) == ("Two wait in secondary.", 2)
    assert opened(desk).number == 2


def test_what_is_not_open_cannot_be_closed_and_a_handover_has_its_length(desk: Desk) -> None:
    shift = opened(desk)

    with pytest.raises(InvalidValueError, match="not open"):
        close_shift(desk.store, desk.clock, signed_in(desk), uuid7(), handover="")
    with pytest.raises(InvalidValueError, match="500"):
        close_shift(desk.store, desk.clock, signed_in(desk), shift.shift_id, handover="x" * 501)

    assert shift_in_progress(desk.store) == shift


def test_a_second_person_countersigns_by_passphrase_and_nobody_their_own(desk: Desk) -> None:
    shift = opened(desk)
    lead = add_account(
        desk.store,
        desk.clock,
        desk.officer,
        desk.session_id,
        user_name="lead",
        display_name="R. Halvorsen",
        role=Role.SUPERVISOR,
        passphrase="a long enough one",
    )

    with pytest.raises(SignInRefusedError):
        countersigner(desk.store, desk.clock, signed_in(desk), "lead", "not the right one")
    second = countersigner(desk.store, desk.clock, signed_in(desk), "lead", "a long enough one")
    closing = close_shift(desk.store, desk.clock, signed_in(desk), shift.shift_id, handover="", countersigned_by=second)

    assert closing.countersigned_by == lead.officer.officer_id
    with pytest.raises(InvalidValueError, match="own"):
        replace(closing, countersigned_by=closing.closed_by)


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.AUDITOR])
def test_only_who_may_inspect_opens_or_closes_a_shift(desk: Desk, role: Role) -> None:
    officer, session_id = desk.colleague(role)
    stranger = SignedIn(officer=officer, session_id=session_id)

    with pytest.raises(NotPermittedError):
        opened(desk, who=stranger)
    shift = opened(desk)
    with pytest.raises(NotPermittedError):
        close_shift(desk.store, desk.clock, stranger, shift.shift_id, handover="")
