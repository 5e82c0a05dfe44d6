"""A match has an owner, the desk can be asked, and one's own finding is taken back within a minute."""

from datetime import timedelta
from pathlib import Path

import pytest

from borderdesk.actions.journal import verify_journal
from borderdesk.actions.lasting_pairs import list_pairs
from borderdesk.actions.match_findings import find_in_queue
from borderdesk.actions.match_queue import match_cases, open_case
from borderdesk.actions.match_steps import ask_desk, take_match, undo_finding
from borderdesk.actions.rescreening import rescreen_crossings
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.watchlists import import_list
from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.domain.journal import ActKind
from borderdesk.domain.journal_proof import JournalProof
from borderdesk.domain.lasting_pair import PairState
from borderdesk.domain.match_finding import FindingGrounds, FindingOutcome, FindingReason
from borderdesk.domain.match_queue import MatchCase, MatchQueue
from borderdesk.domain.officer import Role
from borderdesk.domain.watchlist import Level
from borderdesk.storage import journal
from borderdesk.storage.list_file import OpenLists
from tests.made_up import Desk

NOT_HER = FindingGrounds(outcome=FindingOutcome.NOT_THIS_PERSON, reason=FindingReason.OTHER_PHOTO)


def somebody(desk: Desk, role: Role = Role.SUPERVISOR, name: str = "") -> SignedIn:
    officer, session_id = desk.colleague(role, name) if name else desk.colleague(role)
    return SignedIn(officer=officer, session_id=session_id)


@pytest.fixture
def lists(desk: Desk, tmp_path: Path) -> OpenLists:
    table = tmp_path / "list.csv"
    table.write_text(
        "reference,category,instruction,primary_identifier,secondary_identifier,date_of_birth\n"
        "N1,wanted,refer_to_secondary,ERIKSSON,ANNA MARIA,1974-08-12\n"
    )
    by = SignedIn(officer=desk.officer, session_id=desk.session_id)
    import_list(desk.store, desk.home.lists, desk.clock, by, table, name="N", level=Level.CHECK)
    desk.record()
    opened = OpenLists(desk.home.lists)
    rescreen_crossings(desk.store, opened, desk.clock, lambda _: None, lambda: False)
    return opened


def case_in(desk: Desk, queue: MatchQueue = MatchQueue.ALREADY_CROSSED) -> MatchCase:
    (case,) = match_cases(desk.store, desk.clock, desk.officer, queue)
    return case


def test_whoever_takes_a_match_owns_it_until_another_does(desk: Desk, lists: OpenLists) -> None:
    supervisor = somebody(desk)
    assert case_in(desk).owner is None

    take_match(desk.store, desk.clock, supervisor, case_in(desk))
    first = case_in(desk)
    desk.clock.advance(timedelta(seconds=1))
    take_match(desk.store, desk.clock, SignedIn(officer=desk.officer, session_id=desk.session_id), first)

    assert (first.owner, first.owner_name) == (supervisor.officer.officer_id, supervisor.officer.display_name)
    assert case_in(desk).owner == desk.officer.officer_id


def test_a_question_stands_until_something_is_found_out(desk: Desk, lists: OpenLists) -> None:
    supervisor = somebody(desk)
    ask_desk(desk.store, desk.clock, supervisor, case_in(desk), "Is the file open? Called 204.")
    asked = case_in(desk)
    desk.clock.advance(timedelta(seconds=1))
    unsure = FindingGrounds(outcome=FindingOutcome.CANNOT_TELL, reason=FindingReason.SOURCE_NOT_REACHED)
    find_in_queue(desk.store, lists, desk.clock, supervisor, asked, unsure)

    assert asked.question is not None
    assert asked.question.words == "Is the file open? Called 204."
    assert case_in(desk).question is None
    with pytest.raises(InvalidValueError):
        ask_desk(desk.store, desk.clock, supervisor, asked, "  ")


def test_a_finding_taken_back_opens_the_match_again_and_ends_the_pair(desk: Desk, lists: OpenLists) -> None:
    supervisor = somebody(desk)
    until = desk.clock.now.date() + timedelta(days=30)
    finding = find_in_queue(desk.store, lists, desk.clock, supervisor, case_in(desk), NOT_HER, set_aside_until=until)

    undo_finding(desk.store, desk.clock, supervisor, finding)

    assert case_in(desk).outcome is None
    assert open_case(desk.store, lists, desk.clock, supervisor, case_in(desk)).earlier == ()
    (pair,) = list_pairs(desk.store, supervisor.officer)
    assert pair.state(desk.clock.now.date()) is PairState.ENDED
    with desk.store.read() as session:
        kinds = [entry.kind for entry in journal.entries(session)]
    assert kinds.count(ActKind.MATCH_FINDING_UNDONE) == kinds.count(ActKind.PAIR_ENDED) == 1
    assert isinstance(verify_journal(desk.store, desk.officer), JournalProof)


def test_a_finding_is_taken_back_once_by_its_finder_within_a_minute(desk: Desk, lists: OpenLists) -> None:
    supervisor = somebody(desk)
    finding = find_in_queue(desk.store, lists, desk.clock, supervisor, case_in(desk), NOT_HER)

    with pytest.raises(NotPermittedError):
        undo_finding(desk.store, desk.clock, SignedIn(officer=desk.officer, session_id=desk.session_id), finding)
    desk.clock.advance(timedelta(seconds=61))
    with pytest.raises(InvalidValueError, match="60 seconds"):
        undo_finding(desk.store, desk.clock, supervisor, finding)
    desk.clock.advance(-timedelta(seconds=61))
    undo_finding(desk.store, desk.clock, supervisor, finding)
    with pytest.raises(InvalidValueError, match="already"):
        undo_finding(desk.store, desk.clock, supervisor, finding)


def test_an_officer_takes_no_match(desk: Desk, lists: OpenLists) -> None:
    with pytest.raises(NotPermittedError):
        take_match(desk.store, desk.clock, somebody(desk, Role.OFFICER), case_in(desk))

    assert case_in(desk).owner is None
