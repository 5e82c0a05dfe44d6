"""What is printed is noted first: undoing it needs a reason, and what no longer holds is not printed."""

import pytest

from borderdesk.actions.crossings import correct_crossing, undo_crossing
from borderdesk.actions.prints import note_sheet, note_slip
from borderdesk.domain.decision import DecisionReason, Outcome
from borderdesk.domain.errors import InvalidValueError, NotPermittedError, ReasonNeededError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import ActKind
from borderdesk.domain.officer import Role
from borderdesk.domain.shift_sheet import ShiftSheet
from borderdesk.storage import crossings
from tests.actions.test_shifts import opened
from tests.made_up import Desk, last_act


def test_undoing_a_crossing_with_a_slip_needs_a_reason_that_is_kept(desk: Desk) -> None:
    crossing = desk.record()
    who = (desk.store, desk.clock, desk.officer, desk.session_id, desk.identity, crossing.crossing_id)
    note_slip(desk.store, desk.clock, desk.signed_in, crossing.crossing_id)

    with pytest.raises(ReasonNeededError):
        undo_crossing(*who)
    with desk.store.read() as session:
        assert crossings.amendment_of(session, crossing.crossing_id) is None
    undone = undo_crossing(*who, DecisionReason.OTHER, "wrong passport")

    assert undone.decision.outcome is Outcome.VOID
    assert (undone.decision.reasons, undone.decision.remark) == ((DecisionReason.OTHER,), "wrong passport")


def test_undoing_a_crossing_without_a_slip_needs_none_although_another_has_one(desk: Desk) -> None:
    note_slip(desk.store, desk.clock, desk.signed_in, desk.record().crossing_id)
    crossing = desk.record()

    who = (desk.store, desk.clock, desk.officer, desk.session_id, desk.identity, crossing.crossing_id)

    assert undo_crossing(*who).decision.reasons == (DecisionReason.OFFICER_ERROR,)


def test_a_slip_is_in_the_journal_and_names_nobody(desk: Desk) -> None:
    crossing = desk.record()

    note_slip(desk.store, desk.clock, desk.signed_in, crossing.crossing_id)

    kind, payload = last_act(desk)
    assert kind == ActKind.SLIP_PRINTED
    assert set(payload) == {"officer", "session", "crossing"}
    assert payload["crossing"] == str(crossing.crossing_id)


def test_what_was_undone_or_corrected_or_never_was_has_no_slip(desk: Desk) -> None:
    undone, corrected = desk.record(), desk.record()
    undo_crossing(desk.store, desk.clock, desk.officer, desk.session_id, desk.identity, undone.crossing_id)
    correct_crossing(desk.store, desk.clock, desk.officer, desk.session_id, corrected.crossing_id, remark="wrong plate")

    for crossing_id in (undone.crossing_id, corrected.crossing_id, uuid7()):
        with pytest.raises(InvalidValueError):
            note_slip(desk.store, desk.clock, desk.signed_in, crossing_id)


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.AUDITOR])
def test_only_who_inspects_prints_slips_and_sheets(desk: Desk, role: Role) -> None:
    who, sheet = desk.signed_in_as(role), sheet_of(desk)
    crossing = desk.record()

    with pytest.raises(NotPermittedError):
        note_slip(desk.store, desk.clock, who, crossing.crossing_id)
    with pytest.raises(NotPermittedError):
        note_sheet(desk.store, desk.clock, who, sheet)


def sheet_of(desk: Desk) -> ShiftSheet:
    return ShiftSheet(
        shift=opened(desk),
        post_name="Namanga",
        counted_at=desk.clock(),
        totals={},
        unsent=0,
        open_referrals=0,
        handover="",
        officer_name="D. Okafor",
    )


def test_the_journal_keeps_the_digest_that_stands_on_the_sheet(desk: Desk) -> None:
    sheet = sheet_of(desk)

    note_sheet(desk.store, desk.clock, desk.signed_in, sheet)

    kind, payload = last_act(desk)
    assert (kind, payload["digest"]) == (ActKind.SHEET_PRINTED, sheet.digest)
