"""The Matches page: keys ask, the strip answers, and what was refused stays to be mended."""

from dataclasses import replace
from datetime import UTC, date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from borderdesk.actions.match_queue import OpenedCase
from borderdesk.domain.errors import NotPermittedError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.match_finding import (
    FindingGrounds,
    FindingOutcome,
    FindingPlace,
    FindingReason,
    MatchFinding,
)
from borderdesk.domain.match_queue import MatchCase, MatchQueue
from borderdesk.domain.match_step import MatchStep, MatchStepKind
from borderdesk.domain.screening import Hit, Reason, ReasonKind
from borderdesk.domain.watchlist import Level
from borderdesk.ui.application import start_application
from borderdesk.ui.matches.model import MatchActions, MatchesModel
from borderdesk.ui.matches.view import MatchesPage
from borderdesk.ui.theme import Theme
from tests.made_up import NOW
from tests.ui.fake_desk import HeldTasks, InlineTasks
from tests.ui.made_up_matches import HIT, SUPERVISOR, a_case, opened


class Queue:
    """Answers the page, and keeps what it asks for."""

    def __init__(self, *cases: MatchCase, hit: Hit | None = HIT) -> None:
        self.cases = {MatchQueue.WAITING: list(cases), MatchQueue.ALREADY_CROSSED: [], MatchQueue.SETTLED: []}
        self.hit = hit
        self.found: list[tuple[MatchCase, FindingGrounds, date | None]] = []
        self.steps: list[tuple[object, ...]] = []
        self.now = NOW
        self.refusal: Exception | None = None

    def list_cases(self, queue: MatchQueue) -> list[MatchCase]:
        return list(self.cases[queue])

    def open_case(self, case: MatchCase) -> OpenedCase:
        return opened(case, self.hit)

    def find(self, case: MatchCase, grounds: FindingGrounds, until: date | None) -> MatchFinding:
        if self.refusal is not None:
            raise self.refusal
        self.found.append((case, grounds, until))
        self.cases[MatchQueue.WAITING].remove(case)
        return MatchFinding(
            finding_id=uuid7(),
            match=case.name,
            level=case.level,
            handling=case.handling,
            place=FindingPlace.QUEUE,
            grounds=grounds,
            found_at=NOW,
            officer_id="halvorsen",
            session_id=uuid7(),
        )

    def step(self, *what: object) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.steps.append(what)

    def model(self, tasks: InlineTasks | HeldTasks | None = None) -> MatchesModel:
        tasks = tasks or InlineTasks()
        actions = MatchActions(
            cases=self.list_cases,
            open_case=self.open_case,
            find=self.find,
            take=partial(self.step, "take"),
            ask_desk=partial(self.step, "ask"),
            undo=partial(self.step, "undo"),
        )
        return MatchesModel(actions, quick=tasks, slow=tasks, now=lambda: self.now, zone=UTC, officer=SUPERVISOR)


def page_of(queue: Queue, qtbot: QtBot) -> MatchesPage:
    start_application()
    page = MatchesPage(queue.model(), Theme("light"))
    qtbot.addWidget(page)
    page.resize(1152, 640)
    page.show()
    page.take_focus()
    return page


def press(page: MatchesPage, *keys: Qt.Key) -> None:
    """Press keys as the window hands them on: to whatever has the focus, and then to the page."""
    for key in keys:
        QTest.keyClick(page.focusWidget(), key)


def ask(page: MatchesPage, key: Qt.Key) -> None:
    assert page.take_key(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))


@pytest.mark.parametrize(
    ("key", "outcome", "reason"),
    [
        (Qt.Key.Key_T, FindingOutcome.TRUE_MATCH, FindingReason.SAME_PHOTO),
        (Qt.Key.Key_N, FindingOutcome.NOT_THIS_PERSON, FindingReason.OTHER_PHOTO),
        (Qt.Key.Key_U, FindingOutcome.CANNOT_TELL, FindingReason.SOURCE_NOT_REACHED),
    ],
)
def test_a_finding_takes_three_keys(qtbot: QtBot, key: Qt.Key, outcome: FindingOutcome, reason: FindingReason) -> None:
    case = a_case()
    queue = Queue(case)
    page = page_of(queue, qtbot)

    ask(page, key)
    press(page, Qt.Key.Key_2, Qt.Key.Key_Return)

    assert queue.found == [(case, FindingGrounds(outcome=outcome, reason=reason), None)]
    assert not page.strip.isVisible()


def test_setting_aside_offers_the_longest_time_and_takes_the_day_that_is_typed(qtbot: QtBot) -> None:
    queue = Queue(a_case())
    page = page_of(queue, qtbot)

    ask(page, Qt.Key.Key_D)
    offered = page.strip.day.text()
    page.strip.choose(1)
    page.strip.day.setText("2027-01-31")
    page.strip.give()

    assert offered == "2027-11-24"
    assert queue.found[0][2] == date(2027, 1, 31)


def test_a_day_that_is_none_is_marked_and_nothing_is_recorded(qtbot: QtBot) -> None:
    queue = Queue(a_case())
    page = page_of(queue, qtbot)

    ask(page, Qt.Key.Key_D)
    page.strip.choose(1)
    page.strip.day.setText("31.1.27")
    page.strip.give()

    assert queue.found == []
    assert page.strip.isVisible()


def test_without_a_reason_nothing_is_recorded(qtbot: QtBot) -> None:
    queue = Queue(a_case())
    page = page_of(queue, qtbot)

    ask(page, Qt.Key.Key_T)
    press(page, Qt.Key.Key_Return)

    assert queue.found == []
    assert "reason" in page.strip.explanation.text()


def test_another_reason_needs_words(qtbot: QtBot) -> None:
    queue = Queue(a_case())
    page = page_of(queue, qtbot)

    ask(page, Qt.Key.Key_N)
    page.strip.choose(5)
    page.strip.give()

    assert queue.found == []
    assert "ten characters" in page.strip.explanation.text()


def test_what_the_desk_refuses_stands_in_the_strip_which_stays(qtbot: QtBot) -> None:
    queue = Queue(a_case())
    page = page_of(queue, qtbot)
    queue.refusal = NotPermittedError("another person must say so")

    ask(page, Qt.Key.Key_T)
    press(page, Qt.Key.Key_1, Qt.Key.Key_Return)

    assert page.strip.isVisible()
    assert page.strip.explanation.text() == "Another person must say so."


@pytest.mark.parametrize("hit", [None, replace(HIT, reasons=(Reason(kind=ReasonKind.DOCUMENT_SAME), *HIT.reasons))])
def test_what_cannot_be_set_aside_for_longer_is_not_offered(qtbot: QtBot, hit: Hit | None) -> None:
    queue = Queue(a_case(), hit=hit)
    page = page_of(queue, qtbot)

    ask(page, Qt.Key.Key_D)

    assert not page.card.lasting_button.isEnabled()
    assert not page.strip.isVisible()
    assert page.card.true_button.isEnabled()


def test_who_decided_about_the_traveller_is_not_offered_to_set_aside(qtbot: QtBot) -> None:
    page = page_of(Queue(a_case(decider="halvorsen")), qtbot)

    assert not page.card.lasting_button.isEnabled()
    assert "You decided" in page.card.note.text()


def test_the_page_counts_both_queues_for_the_menu(qtbot: QtBot) -> None:
    queue = Queue(a_case(), a_case(surname="LINDQVIST"))
    queue.cases[MatchQueue.ALREADY_CROSSED] = [a_case(replace(HIT, level=Level.STOP))]
    page = page_of(queue, qtbot)
    counts: list[int] = []
    page.counted.connect(counts.append)

    ask(page, Qt.Key.Key_T)
    press(page, Qt.Key.Key_1, Qt.Key.Key_Return)

    assert counts == [2]
    assert page.aside_words == "1 in this queue"


def test_the_cursor_opens_the_match_of_its_row(qtbot: QtBot) -> None:
    page = page_of(Queue(a_case(), a_case(surname="LINDQVIST")), qtbot)

    press(page, Qt.Key.Key_Down)

    assert page.card.heading.text() == "Interest to customs"
    assert page.table.row == 1


def test_a_slow_answer_never_stands_beside_another_match(qtbot: QtBot) -> None:
    first, second = a_case(), a_case(surname="LINDQVIST")
    held = HeldTasks()
    model = Queue(first, second).model(held)
    model.look(is_looked_at=True)
    model.refresh()
    held.let_all_go()
    model.choose_row(1)
    model.choose_row(0)

    held.let_go()
    after_the_slow_answer = model.opened
    held.let_all_go()

    assert after_the_slow_answer is None
    assert model.opened is not None
    assert model.opened.case == first


def test_no_record_is_opened_that_nobody_looks_at(qtbot: QtBot) -> None:
    queue = Queue(a_case())
    page = page_of(queue, qtbot)
    page.hide()

    page.take_focus()

    assert page.card.heading.text() == "Match on NATIONAL"


def test_an_empty_queue_says_so(qtbot: QtBot) -> None:
    page = page_of(Queue(), qtbot)

    assert page.foot.text() == "Nothing waits here."
    assert not page.card.true_button.isEnabled()


def undo(page: MatchesPage) -> bool:
    return page.take_key(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier))


def test_a_match_is_taken_by_a_key(qtbot: QtBot) -> None:
    queue = Queue(case := a_case())
    page = page_of(queue, qtbot)

    ask(page, Qt.Key.Key_O)

    assert queue.steps == [("take", case)]


def test_the_desk_is_asked_in_words_and_told_that_no_other_desk_is_reached(qtbot: QtBot) -> None:
    queue = Queue(case := a_case())
    page = page_of(queue, qtbot)

    ask(page, Qt.Key.Key_Q)
    said = page.strip.explanation.text()
    QTest.keyClicks(page.strip.words, "Is the file still open? Called 204.")
    QTest.keyClick(page.strip.words, Qt.Key.Key_Return)

    assert said.startswith("No other desk can be reached from here")
    assert queue.steps == [("ask", case, "Is the file still open? Called 204.")]
    assert not page.strip.isVisible()


def test_the_last_finding_is_taken_back_within_a_minute_and_not_later(qtbot: QtBot) -> None:
    queue = Queue(a_case(), a_case(surname="BELQUIN"))
    page = page_of(queue, qtbot)
    assert not undo(page)

    ask(page, Qt.Key.Key_U)
    press(page, Qt.Key.Key_2, Qt.Key.Key_Return)
    assert undo(page)
    assert not undo(page)
    ask(page, Qt.Key.Key_U)
    press(page, Qt.Key.Key_2, Qt.Key.Key_Return)
    queue.now = NOW + timedelta(seconds=61)

    assert not undo(page)
    assert [what[0] for what in queue.steps] == ["undo"]


def test_a_match_says_whose_it_is(qtbot: QtBot) -> None:
    step = MatchStep(
        step_id=uuid7(),
        match=(case := a_case()).name,
        kind=MatchStepKind.TAKEN,
        at=NOW,
        officer_id="halvorsen",
        session_id=uuid7(),
    )
    page = page_of(Queue(replace(case, steps=(step,), owner_name="R. Halvorsen")), qtbot)

    rows = page.table.model()
    assert [rows.data(rows.index(0, column)) for column in (6, 7)] == ["R. Halvorsen", "Taken"]
    assert not page.card.take_button.isEnabled()


def test_what_was_not_taken_is_said(qtbot: QtBot) -> None:
    queue = Queue(a_case())
    page = page_of(queue, qtbot)
    queue.refusal = NotPermittedError("the role officer may not decide matches")

    ask(page, Qt.Key.Key_O)

    assert "may not decide matches" in page.foot.text()
