"""Crossings from paper: both times are kept, a supervisor signs, and today's lists are asked although it is past."""

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from borderdesk.actions.crossing_log import decisions_since, earlier_decision, list_crossings, recent_decisions
from borderdesk.actions.crossings import undo_crossing
from borderdesk.actions.examination import examine
from borderdesk.actions.journal import verify_journal
from borderdesk.actions.late_batches import (
    add_late_row,
    check_late_row,
    late_rows,
    remove_late_row,
    sign_late_batch,
)
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.watchlists import import_list
from borderdesk.domain.crossing import ClockStatus, Crossing, CrossingDetails, Direction
from borderdesk.domain.crossing_filter import EVERY_CROSSING
from borderdesk.domain.dates import PartialDate
from borderdesk.domain.decision import Outcome
from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import ActKind
from borderdesk.domain.journal_proof import JournalProof
from borderdesk.domain.late_batch import MOST_ROWS, LateBatch, LateRow
from borderdesk.domain.officer import Role
from borderdesk.domain.verdict import FindingKind, Verdict
from borderdesk.domain.watchlist import Level
from borderdesk.storage import journal, late_batches
from borderdesk.storage.list_file import OpenLists
from tests.made_up import ERIKSSON, NOW, PASSPORT, Desk

YESTERDAY = NOW - timedelta(hours=20)
LISTS = Path(__file__).parents[1] / "specimens" / "lists"


@pytest.fixture
def lists(desk: Desk) -> Iterator[OpenLists]:
    with closing(OpenLists(desk.home.lists)) as opened:
        yield opened


@pytest.fixture
def okafor(desk: Desk) -> SignedIn:
    return desk.signed_in_as(Role.OFFICER, "okafor")


@pytest.fixture
def mwangi(desk: Desk) -> SignedIn:
    return desk.signed_in_as(Role.SUPERVISOR, "mwangi")


def a_row(typist: SignedIn, **changes: object) -> LateRow:
    row = LateRow(
        row_id=uuid7(),
        post_code="NMG",
        lane="3",
        occurred_at=YESTERDAY,
        direction=Direction.ENTRY,
        traveller=ERIKSSON,
        outcome=Outcome.ADMIT,
        details=CrossingDetails(plate="KDA 001A"),
        form="F-0012",
        decided_by="A. Wanjiru",
        typed_at=NOW,
        officer_id=typist.officer.officer_id,
        typist_role=typist.officer.role,
        session_id=typist.session_id,
    )
    return replace(row, **changes)  # type: ignore[arg-type]  # names are the fields'


def sign(desk: Desk, lists: OpenLists, who: SignedIn) -> LateBatch:
    return sign_late_batch(desk.store, lists, desk.clock, who, desk.identity)


def logged(desk: Desk) -> list[Crossing]:
    return list(list_crossings(desk.store, desk.officer, EVERY_CROSSING))


def test_a_signed_row_is_a_crossing_with_both_times_and_both_names(
    desk: Desk, lists: OpenLists, okafor: SignedIn, mwangi: SignedIn
) -> None:
    row = a_row(okafor)
    add_late_row(desk.store, okafor, row)
    before = logged(desk)
    desk.clock.advance(timedelta(minutes=10))

    batch = sign(desk, lists, mwangi)

    (crossing,) = logged(desk)
    assert before == []
    assert (crossing.occurred_at, crossing.timings.captured_at) == (YESTERDAY, NOW)
    assert crossing.recorded_at == NOW + timedelta(minutes=10)
    assert crossing.clock_status is ClockStatus.MANUAL
    assert (crossing.officer_id, crossing.supervisor_id) == (okafor.officer.officer_id, mwangi.officer.officer_id)
    assert crossing.is_late
    assert crossing.details.late is not None
    assert crossing.details.late.batch_id == batch.batch_id
    assert (crossing.details.late.form, crossing.details.late.decided_by) == ("F-0012", "A. Wanjiru")
    assert (crossing.lane, crossing.details.plate) == ("3", "KDA 001A")
    assert late_rows(desk.store, okafor) == ()
    assert isinstance(verify_journal(desk.store, desk.officer), JournalProof)


def test_the_signature_is_journalled_behind_its_crossings(
    desk: Desk, lists: OpenLists, okafor: SignedIn, mwangi: SignedIn
) -> None:
    for _ in range(2):
        add_late_row(desk.store, okafor, a_row(okafor))

    sign(desk, lists, mwangi)

    with desk.store.read() as session:
        kinds = [entry.kind for entry in journal.entries(session)][-3:]
        head = journal.head(session)
    assert kinds == [ActKind.CROSSING, ActKind.CROSSING, ActKind.LATE_BATCH_SIGNED]
    assert head is not None
    assert head.payload is not None
    payload = json.loads(head.payload)
    assert (payload["supervisor"], payload["rows"]) == (mwangi.officer.officer_id, 2)
    assert payload["typed_by"] == [okafor.officer.officer_id]


@pytest.mark.parametrize("role", [Role.OFFICER, Role.SECONDARY_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR])
def test_only_a_supervisor_signs(desk: Desk, lists: OpenLists, okafor: SignedIn, role: Role) -> None:
    add_late_row(desk.store, okafor, a_row(okafor))

    with pytest.raises(NotPermittedError):
        sign(desk, lists, desk.signed_in_as(role))

    assert logged(desk) == []
    assert len(late_rows(desk.store, okafor)) == 1


def test_an_officer_who_became_a_supervisor_does_not_sign_what_they_typed(
    desk: Desk, lists: OpenLists, okafor: SignedIn, mwangi: SignedIn
) -> None:
    add_late_row(desk.store, okafor, a_row(okafor))
    promoted = replace(okafor, officer=replace(okafor.officer, role=Role.SUPERVISOR))

    with pytest.raises(NotPermittedError, match="typed"):
        sign(desk, lists, promoted)

    assert logged(desk) == []
    assert sign(desk, lists, mwangi).rows == 1


def test_a_supervisor_who_typed_alone_signs_their_own(desk: Desk, lists: OpenLists, mwangi: SignedIn) -> None:
    add_late_row(desk.store, mwangi, a_row(mwangi))

    assert sign(desk, lists, mwangi).rows == 1


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.AUDITOR])
def test_who_does_not_work_at_the_desk_may_not_type(desk: Desk, okafor: SignedIn, role: Role) -> None:
    stranger, row = desk.signed_in_as(role), a_row(okafor)
    add_late_row(desk.store, okafor, row)

    with pytest.raises(NotPermittedError):
        add_late_row(desk.store, stranger, a_row(stranger))
    with pytest.raises(NotPermittedError):
        late_rows(desk.store, stranger)
    with pytest.raises(NotPermittedError):
        remove_late_row(desk.store, desk.clock, stranger, row.row_id)
    assert late_rows(desk.store, okafor) == (row,)


def test_nobody_types_in_the_name_of_another(desk: Desk, okafor: SignedIn, mwangi: SignedIn) -> None:
    with pytest.raises(InvalidValueError, match="typist"):
        add_late_row(desk.store, mwangi, a_row(okafor))


def test_a_row_is_checked_against_todays_lists_and_a_match_does_not_keep_it_out_of_the_log(
    desk: Desk, lists: OpenLists, okafor: SignedIn, mwangi: SignedIn
) -> None:
    own = SignedIn(officer=desk.officer, session_id=desk.session_id)
    import_list(
        desk.store, desk.home.lists, desk.clock, own, LISTS / "own_table.csv", name="NATIONAL", level=Level.STOP
    )
    row = a_row(okafor)

    now = check_late_row(desk.store, lists, desk.clock, okafor, row)
    add_late_row(desk.store, okafor, row)
    batch = sign(desk, lists, mwangi)

    (crossing,) = logged(desk)
    assert now.verdict is Verdict.STOP
    assert batch.matches == 1
    assert crossing.decision.outcome is Outcome.ADMIT
    assert crossing.check.verdict is Verdict.STOP
    assert {hit.reference for hit in crossing.check.hits} == {"UTO-D-001", "UTO-P-001"}


def test_the_document_is_judged_as_of_the_day_of_the_crossing(desk: Desk, lists: OpenLists, okafor: SignedIn) -> None:
    expires = PartialDate.of(YESTERDAY.date())
    row = a_row(okafor, traveller=replace(ERIKSSON, document=replace(PASSPORT, date_of_expiry=expires)))

    findings = check_late_row(desk.store, lists, desk.clock, okafor, row).findings

    assert FindingKind.DOCUMENT_EXPIRED not in {finding.kind for finding in findings}


def test_late_crossings_do_not_count_as_work_of_the_lane(
    desk: Desk, lists: OpenLists, okafor: SignedIn, mwangi: SignedIn
) -> None:
    here = desk.record()
    add_late_row(desk.store, okafor, a_row(okafor, lane=desk.identity.lane))

    sign(desk, lists, mwangi)

    assert recent_decisions(desk.store, desk.officer, "1", 5) == (here,)
    assert decisions_since(desk.store, desk.officer, "1", NOW - timedelta(days=2)) == 1
    assert earlier_decision(desk.store, desk.officer, desk.clock, "1", PASSPORT) is not None
    assert len(logged(desk)) == 2


def test_a_late_crossing_cannot_be_undone_as_if_it_had_just_been_decided(
    desk: Desk, lists: OpenLists, okafor: SignedIn, mwangi: SignedIn
) -> None:
    add_late_row(desk.store, okafor, a_row(okafor))
    sign(desk, lists, mwangi)
    (crossing,) = logged(desk)

    with pytest.raises(NotPermittedError):
        undo_crossing(desk.store, desk.clock, okafor.officer, okafor.session_id, desk.identity, crossing.crossing_id)


def test_a_row_that_is_taken_back_is_gone_and_the_journal_keeps_it(
    desk: Desk, lists: OpenLists, okafor: SignedIn, mwangi: SignedIn
) -> None:
    row = a_row(okafor)
    add_late_row(desk.store, okafor, row)

    remove_late_row(desk.store, desk.clock, okafor, row.row_id)

    with desk.store.read() as session:
        head = journal.head(session)
    assert head is not None
    assert head.payload is not None
    assert head.kind == ActKind.LATE_ROW_REMOVED
    assert json.loads(head.payload)["content"] == late_batches.late_record(row)
    with pytest.raises(InvalidValueError, match="no row"):
        sign(desk, lists, mwangi)
    with pytest.raises(InvalidValueError, match="no such row"):
        remove_late_row(desk.store, desk.clock, okafor, row.row_id)


def test_rows_that_wait_are_told_of_when_the_desk_is_examined(desk: Desk, checkout: Path, okafor: SignedIn) -> None:
    def told() -> list[str]:
        found = examine(desk.home, checkout / "resources", desk.clock, (3, 11))
        return [one.words for one in found if one.name == "late batch"]

    before = told()
    add_late_row(desk.store, okafor, a_row(okafor))

    assert before == []
    assert told() == ["rows from paper forms that are in no log before a supervisor signs them: 1"]


def test_a_batch_is_not_longer_than_a_supervisor_can_compare(desk: Desk, okafor: SignedIn) -> None:
    with desk.store.write() as session:
        for _ in range(MOST_ROWS):
            late_batches.add_row(session, a_row(okafor))

    with pytest.raises(InvalidValueError, match="signed before"):
        add_late_row(desk.store, okafor, a_row(okafor))


@pytest.mark.parametrize(
    "change",
    [
        {"occurred_at": NOW + timedelta(seconds=1)},
        {"form": " "},
        {"decided_by": ""},
        {"lane": ""},
        {"outcome": Outcome.EXIT_ALLOWED},
        {"direction": Direction.EXIT},
        {"outcome": Outcome.VOID},
    ],
)
def test_a_row_that_no_paper_form_can_say_is_refused(okafor: SignedIn, change: dict[str, object]) -> None:
    with pytest.raises(InvalidValueError):
        a_row(okafor, **change)
