"""Findings and lasting pairs at a desk: who may decide, what it needs, and what it changes."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from borderdesk.actions.crossings import correct_crossing, record_crossing, undo_crossing
from borderdesk.actions.inspection import inspect_traveller
from borderdesk.actions.journal import verify_journal
from borderdesk.actions.lasting_pairs import agree_pair, end_pair, list_pairs
from borderdesk.actions.match_findings import find_at_primary, find_in_queue
from borderdesk.actions.match_queue import match_cases, open_case, waiting_count
from borderdesk.actions.screening import screen_traveller
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.watchlists import import_list
from borderdesk.domain.crossing import Crossing, Direction
from borderdesk.domain.decision import Decision, DecisionReason, Outcome
from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import ActKind
from borderdesk.domain.journal_proof import JournalProof
from borderdesk.domain.lasting_pair import PairFile, PairState
from borderdesk.domain.match_finding import FindingGrounds, FindingOutcome, FindingPlace, FindingReason
from borderdesk.domain.match_queue import MatchCase, MatchQueue
from borderdesk.domain.officer import Role
from borderdesk.domain.screening import Screening
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.verdict import Assessment, Verdict
from borderdesk.domain.watchlist import Handling, Level
from borderdesk.storage import journal
from borderdesk.storage.list_file import OpenLists
from tests.made_up import CAPTURE, ERIKSSON, PASSPORT, Desk, hit_with, timings

NOT_HER = FindingGrounds(outcome=FindingOutcome.NOT_THIS_PERSON, reason=FindingReason.OTHER_PHOTO)
IT_IS_HER = FindingGrounds(outcome=FindingOutcome.TRUE_MATCH, reason=FindingReason.SAME_PHOTO)
NOBODY_KNOWS = FindingGrounds(outcome=FindingOutcome.CANNOT_TELL, reason=FindingReason.SOURCE_NOT_REACHED)
REFER = Decision(outcome=Outcome.REFER_SECONDARY)
OTHER_PASSPORT = replace(ERIKSSON, document=replace(PASSPORT, document_number="L898902C4"))
HEADER = "reference,category,instruction,primary_identifier,secondary_identifier,date_of_birth,handling\n"


@dataclass
class Post:
    """A desk with one list, and its people."""

    desk: Desk
    lists: OpenLists
    folder: Path
    supervisor: SignedIn
    second: SignedIn
    officer: SignedIn

    def bring_in(self, level: Level = Level.CHECK, handling: str = "", instruction: str = "refer_to_secondary") -> None:
        path = self.folder / "list.csv"
        path.write_text(f"{HEADER}N1,wanted,{instruction},ERIKSSON,ANNA MARIA,1974-08-12,{handling}\n")
        by = SignedIn(officer=self.desk.officer, session_id=self.desk.session_id)
        import_list(self.desk.store, self.desk.home.lists, self.desk.clock, by, path, name="N", level=level)

    def screen(self, traveller: Traveller = ERIKSSON) -> Screening:
        return screen_traveller(self.desk.store, self.lists, self.desk.clock, self.officer.officer, traveller)

    def cross(self, traveller: Traveller = ERIKSSON, by: SignedIn | None = None) -> Crossing:
        by = by or self.officer
        return record_crossing(
            self.desk.store,
            self.desk.clock,
            by.officer,
            by.session_id,
            self.desk.identity,
            traveller=traveller,
            capture=CAPTURE,
            assessment=self.inspect(traveller, by),
            decision=REFER,
            direction=Direction.ENTRY,
            timings=timings(self.desk.clock.now),
        )

    def verdict(self, traveller: Traveller = ERIKSSON) -> Verdict:
        self.desk.clock.advance(timedelta(minutes=10))
        return self.inspect(traveller, self.officer).verdict

    def inspect(self, traveller: Traveller, by: SignedIn) -> Assessment:
        desk = self.desk
        return inspect_traveller(desk.store, self.lists, desk.clock, by, desk.identity, traveller, None, accepted=True)

    def waiting(self, queue: MatchQueue = MatchQueue.WAITING) -> tuple[MatchCase, ...]:
        return match_cases(self.desk.store, self.desk.clock, self.supervisor.officer, queue)

    def find(self, grounds: FindingGrounds = NOT_HER, *, by: SignedIn | None = None, until: date | None = None) -> None:
        (case,) = self.waiting()
        who = by or self.supervisor
        find_in_queue(self.desk.store, self.lists, self.desk.clock, who, case, grounds, set_aside_until=until)

    def pair(self) -> PairFile:
        (file,) = list_pairs(self.desk.store, self.supervisor.officer)
        return file

    @property
    def next_year(self) -> date:
        return self.desk.clock.now.date() + timedelta(days=365)

    def acts(self) -> list[str]:
        with self.desk.store.read() as session:
            return [entry.kind for entry in journal.entries(session)]


@pytest.fixture
def post(desk: Desk, tmp_path: Path) -> Iterator[Post]:
    def sign(role: Role, name: str = "") -> SignedIn:
        officer, session_id = desk.colleague(role, name)
        return SignedIn(officer=officer, session_id=session_id)

    with closing(OpenLists(desk.home.lists)) as lists:
        yield Post(
            desk=desk,
            lists=lists,
            folder=tmp_path,
            supervisor=sign(Role.SUPERVISOR, "halvorsen"),
            second=sign(Role.SUPERVISOR, "njoroge"),
            officer=sign(Role.OFFICER, "okafor"),
        )


def test_a_lasting_finding_keeps_an_innocent_from_being_stopped_again(post: Post) -> None:
    post.bring_in()
    assert post.verdict() is Verdict.CHECK
    post.cross()

    post.find(until=post.next_year)

    assert post.verdict() is Verdict.CLEAR
    (hit,) = post.screen().hits
    assert hit.is_set_aside
    assert hit.reasons[-1].listed == "halvorsen"
    assert post.pair().state(post.desk.clock.now.date()) is PairState.IN_FORCE


def test_the_finding_alone_holds_for_that_crossing_only(post: Post) -> None:
    post.bring_in()
    post.cross()

    post.find()

    assert post.waiting() == ()
    assert len(post.waiting(MatchQueue.SETTLED)) == 1
    assert post.verdict() is Verdict.CHECK


def test_with_another_document_the_traveller_is_stopped_again(post: Post) -> None:
    post.bring_in()
    post.cross()
    post.find(until=post.next_year)

    assert post.verdict(OTHER_PASSPORT) is Verdict.CHECK


def test_when_the_entry_changes_the_traveller_is_stopped_again(post: Post) -> None:
    post.bring_in()
    post.cross()
    post.find(until=post.next_year)

    post.bring_in(instruction="arrest_detain")

    assert post.verdict() is Verdict.CHECK


def test_when_the_pair_has_run_out_the_traveller_is_stopped_again(post: Post) -> None:
    post.bring_in()
    post.cross()
    post.find(until=post.desk.clock.now.date() + timedelta(days=2))
    assert post.verdict() is Verdict.CLEAR

    post.desk.clock.advance(timedelta(days=2))

    assert post.verdict() is Verdict.CHECK


def test_a_pair_that_is_ended_stops_the_traveller_again_and_stays_on_record(post: Post) -> None:
    post.bring_in()
    post.cross()
    post.find(until=post.next_year)

    end_pair(post.desk.store, post.desk.clock, post.second, post.pair().pair.pair_id, "Photo was of another person")

    assert post.verdict() is Verdict.CHECK
    assert post.pair().state(post.desk.clock.now.date()) is PairState.ENDED
    assert post.pair().ended_by == "njoroge"
    with pytest.raises(InvalidValueError, match="ended already"):
        end_pair(post.desk.store, post.desk.clock, post.second, post.pair().pair.pair_id, "Again")


def test_an_end_without_a_reason_is_refused(post: Post) -> None:
    post.bring_in()
    post.cross()
    post.find(until=post.next_year)

    with pytest.raises(InvalidValueError, match="says why"):
        end_pair(post.desk.store, post.desk.clock, post.second, post.pair().pair.pair_id, " ")


@pytest.mark.parametrize(("level", "handling"), [(Level.STOP, ""), (Level.CHECK, "discreet"), (Level.STOP, "blind")])
def test_for_stop_discreet_and_blind_a_second_person_must_agree(post: Post, level: Level, handling: str) -> None:
    post.bring_in(level, handling)
    post.cross()

    post.find(until=post.next_year)
    assert not post.screen().hits[0].is_set_aside
    pair_id = post.pair().pair.pair_id
    with pytest.raises(NotPermittedError):
        agree_pair(post.desk.store, post.desk.clock, post.supervisor, pair_id)
    agree_pair(post.desk.store, post.desk.clock, post.second, pair_id)

    (hit,) = post.screen().hits
    assert hit.is_set_aside
    assert hit.reasons[-1].listed == ("" if handling else "halvorsen, njoroge")
    with pytest.raises(InvalidValueError, match="does not wait"):
        agree_pair(post.desk.store, post.desk.clock, post.second, pair_id)


def test_an_overt_check_entry_needs_no_second_person(post: Post) -> None:
    post.bring_in()
    post.cross()
    post.find(until=post.next_year)

    with pytest.raises(InvalidValueError, match="does not wait"):
        agree_pair(post.desk.store, post.desk.clock, post.second, post.pair().pair.pair_id)


@pytest.mark.parametrize("handling", ["", "discreet", "blind"])
def test_a_check_asks_the_database_the_same_whoever_was_set_aside(post: Post, handling: str) -> None:
    post.bring_in(handling=handling)
    post.cross()
    post.find(until=post.next_year)
    if handling:
        agree_pair(post.desk.store, post.desk.clock, post.second, post.pair().pair.pair_id)
    unlisted = replace(OTHER_PASSPORT, primary_identifier="LINDQVIST", secondary_identifier="GRETA")
    post.screen()
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_others: object) -> None:
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        listed = post.screen().hits
        about_the_listed = tuple(asked)
        asked.clear()
        post.screen(unlisted)
    finally:
        event.remove(Engine, "before_cursor_execute", note)

    assert listed[0].is_set_aside
    assert about_the_listed == tuple(asked)


def test_who_referred_the_traveller_neither_sets_aside_nor_agrees(post: Post) -> None:
    post.bring_in(Level.STOP)
    post.cross(by=post.supervisor)

    with pytest.raises(NotPermittedError):
        post.find(by=post.supervisor)
    with pytest.raises(NotPermittedError):
        post.find(by=post.supervisor, until=post.next_year)
    post.find(by=post.second, until=post.next_year)
    with pytest.raises(NotPermittedError):
        agree_pair(post.desk.store, post.desk.clock, post.supervisor, post.pair().pair.pair_id)

    assert post.acts().count(ActKind.REFUSAL) == 3
    assert not post.screen().hits[0].is_set_aside


def test_a_supervisor_may_settle_an_own_check_case_but_not_for_longer(post: Post) -> None:
    post.bring_in(Level.CHECK)
    post.cross(by=post.supervisor)

    with pytest.raises(NotPermittedError):
        post.find(by=post.supervisor, until=post.next_year)
    post.find(by=post.supervisor)

    assert post.waiting() == ()


@pytest.mark.parametrize("role", [Role.OFFICER, Role.SECONDARY_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR])
def test_only_a_supervisor_decides_matches(post: Post, role: Role) -> None:
    post.bring_in()
    post.cross()
    officer, session_id = post.desk.colleague(role, f"a-{role.value}")
    who = SignedIn(officer=officer, session_id=session_id)
    (case,) = post.waiting()

    with pytest.raises(NotPermittedError):
        post.find(by=who)
    with pytest.raises(NotPermittedError):
        match_cases(post.desk.store, post.desk.clock, officer, MatchQueue.WAITING)
    with pytest.raises(NotPermittedError):
        open_case(post.desk.store, post.lists, post.desk.clock, who, case)
    with pytest.raises(NotPermittedError):
        list_pairs(post.desk.store, officer)
    with pytest.raises(NotPermittedError):
        end_pair(post.desk.store, post.desk.clock, who, uuid7(), "because")
    with pytest.raises(NotPermittedError):
        agree_pair(post.desk.store, post.desk.clock, who, uuid7())
    assert len(post.waiting()) == 1


@pytest.mark.parametrize("days", [0, 366])
def test_a_pair_of_more_than_twelve_months_or_none_writes_nothing(post: Post, days: int) -> None:
    post.bring_in()
    post.cross()
    before = post.acts()

    with pytest.raises(InvalidValueError, match="12 months"):
        post.find(until=post.desk.clock.now.date() + timedelta(days=days))

    assert post.acts() == before
    assert len(post.waiting()) == 1


def test_only_not_this_person_can_last(post: Post) -> None:
    post.bring_in()
    post.cross()

    with pytest.raises(InvalidValueError, match="not this person"):
        post.find(IT_IS_HER, until=post.next_year)


def test_a_match_that_the_list_gives_no_more_cannot_be_set_aside(post: Post) -> None:
    post.bring_in()
    post.cross()
    post.bring_in()
    (post.folder / "list.csv").write_text(f"{HEADER}N2,wanted,refer_to_secondary,LINDQVIST,GRETA,1999-01-01,\n")
    by = SignedIn(officer=post.desk.officer, session_id=post.desk.session_id)
    at = post.desk.store, post.desk.home.lists, post.desk.clock, by
    second = post.desk.signed_in_as(Role.ADMINISTRATOR)
    import_list(*at, post.folder / "list.csv", name="N", allow_shrink=True, second=second)

    with pytest.raises(InvalidValueError, match="not give this match any more"):
        post.find(until=post.next_year)


def test_that_nobody_can_tell_leaves_the_match_open(post: Post) -> None:
    post.bring_in()
    post.cross()

    post.find(NOBODY_KNOWS)
    (case,) = post.waiting()
    post.find(IT_IS_HER, by=post.second)

    assert case.outcome is FindingOutcome.CANNOT_TELL
    (settled,) = post.waiting(MatchQueue.SETTLED)
    assert settled.outcome is FindingOutcome.TRUE_MATCH
    assert len(settled.findings) == 2
    assert waiting_count(post.desk.store, post.desk.clock, post.supervisor.officer) == 0


def test_stop_lists_come_first_then_who_waits_longest(post: Post) -> None:
    post.bring_in()
    post.cross()
    post.desk.clock.advance(timedelta(minutes=1))
    post.cross(OTHER_PASSPORT)
    first, second = post.waiting()

    assert first.waits_since < second.waits_since
    assert first.level is Level.CHECK


def test_a_finding_at_primary_is_kept_and_changes_no_verdict(post: Post) -> None:
    post.bring_in()
    (hit,) = post.screen().hits
    event = uuid7()

    kept = find_at_primary(post.desk.store, post.desk.clock, post.officer, event, hit, NOT_HER)

    assert (kept.place, kept.match.event_id) == (FindingPlace.PRIMARY, event)
    assert post.verdict() is Verdict.CHECK
    assert post.acts()[-1] == ActKind.MATCH_FOUND_OUT


def test_what_primary_found_stands_in_the_queue_beside_the_match_which_stays_open(post: Post) -> None:
    post.bring_in()
    crossing = post.cross()
    (hit,) = post.screen().hits

    find_at_primary(post.desk.store, post.desk.clock, post.officer, crossing.source_event_id, hit, NOT_HER)

    (case,) = post.waiting()
    assert [finding.place for finding in case.findings] == [FindingPlace.PRIMARY]


def test_at_primary_only_who_inspects_and_only_what_the_desk_shows(post: Post) -> None:
    auditor, session_id = post.desk.colleague(Role.AUDITOR)
    hidden = hit_with(Handling.DISCREET)

    with pytest.raises(InvalidValueError):
        find_at_primary(post.desk.store, post.desk.clock, post.officer, uuid7(), hidden, NOT_HER)
    with pytest.raises(NotPermittedError):
        find_at_primary(
            post.desk.store,
            post.desk.clock,
            SignedIn(officer=auditor, session_id=session_id),
            uuid7(),
            hit_with(Handling.OVERT),
            NOT_HER,
        )


def test_a_match_that_was_set_aside_waits_for_nobody(post: Post) -> None:
    post.bring_in()
    post.cross()
    post.find(until=post.next_year)

    again = post.cross()

    assert again.check.hits[0].is_set_aside
    assert post.waiting() == ()


def test_an_undone_crossing_waits_for_nobody_and_a_corrected_one_keeps_its_findings(post: Post) -> None:
    post.bring_in()
    crossing = post.cross()
    corrected = correct_crossing(
        post.desk.store,
        post.desk.clock,
        post.second.officer,
        post.second.session_id,
        crossing.crossing_id,
        remark="Direction was wrong",
        decision=Decision(outcome=Outcome.REFER_SECONDARY, reasons=(DecisionReason.OFFICER_ERROR,)),
    )
    (case,) = post.waiting()
    assert case.crossing.crossing_id == corrected.crossing_id
    assert case.deciders == {post.officer.officer.officer_id, post.second.officer.officer_id}
    post.find(IT_IS_HER)

    undone = post.cross(OTHER_PASSPORT)
    undo_crossing(
        post.desk.store,
        post.desk.clock,
        post.officer.officer,
        post.officer.session_id,
        post.desk.identity,
        undone.crossing_id,
    )

    assert post.waiting() == ()


def test_an_opened_case_shows_the_record_and_that_it_was_seen_is_journalled(post: Post) -> None:
    post.bring_in()
    post.cross()
    (case,) = post.waiting()

    opened = open_case(post.desk.store, post.lists, post.desk.clock, post.supervisor, case)

    assert opened.hit is not None
    assert opened.hit.entry.names[0].text == "ERIKSSON ANNA MARIA"
    assert post.acts()[-1] == ActKind.RECORD_VIEWED


def test_every_finding_and_pair_is_proved_by_the_journal(post: Post) -> None:
    post.bring_in(Level.STOP)
    post.cross()
    post.find(until=post.next_year)
    agree_pair(post.desk.store, post.desk.clock, post.second, post.pair().pair.pair_id)
    end_pair(post.desk.store, post.desk.clock, post.second, post.pair().pair.pair_id, "Ended in this test")

    assert isinstance(verify_journal(post.desk.store, post.supervisor.officer), JournalProof)
    assert post.acts()[-4:] == [
        ActKind.MATCH_FOUND_OUT,
        ActKind.PAIR_SET_ASIDE,
        ActKind.PAIR_AGREED,
        ActKind.PAIR_ENDED,
    ]
