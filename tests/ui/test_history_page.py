"""A traveller's history: nobody's is opened without a purpose, and what is missing in it stands in amber."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from borderdesk.actions.traveller_history import FoundHistory, HistoryQuestion, Person, Purpose
from borderdesk.domain.crossing import Direction
from borderdesk.domain.decision import Decision, Outcome
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.stays import stays_of
from borderdesk.domain.traveller import Traveller
from borderdesk.ui.application import start_application
from borderdesk.ui.frame.view import PlainFrame
from borderdesk.ui.history.model import HistoryModel
from borderdesk.ui.history.page import HistoryPage
from borderdesk.ui.theme import Theme
from borderdesk.ui.window import MainWindow
from tests.made_up import ERIKSSON, NOW, a_crossing
from tests.ui.fake_desk import InlineTasks
from tests.ui.keyboard import ALT, press, type_in


def crossed(direction: Direction, day: int) -> object:
    outcome = Outcome.EXIT_ALLOWED if direction is Direction.EXIT else Outcome.ADMIT
    return a_crossing(
        crossing_id=uuid7(),
        direction=direction,
        decision=Decision(outcome=outcome),
        occurred_at=NOW + timedelta(days=day),
    )


ROWS = tuple(
    crossed(direction, day)
    for direction, day in (
        (Direction.EXIT, 0),
        (Direction.ENTRY, 3),
        (Direction.EXIT, 15),
        (Direction.ENTRY, 20),
        (Direction.ENTRY, 30),
    )
)
PERSON = Person(
    name="ERIKSSON ANNA MARIA",
    date_of_birth=ERIKSSON.date_of_birth,
    is_near=True,
    crossings=ROWS,  # type: ignore[arg-type]
    stays=stays_of(ROWS),  # type: ignore[arg-type]
    is_cut=False,
)


@dataclass
class Histories:
    """What the page asks, and what it is told."""

    found: FoundHistory = field(default_factory=lambda: FoundHistory(people=(PERSON,), since=None))
    asked: list[tuple[HistoryQuestion, Purpose]] = field(default_factory=list)

    def find(self, question: HistoryQuestion, purpose: Purpose) -> FoundHistory:
        self.asked.append((question, purpose))
        return self.found

    def page(self, window: MainWindow, tasks: InlineTasks, at_desk: Traveller | None = None) -> HistoryPage:
        model = HistoryModel(find=self.find, tasks=tasks, zone=UTC, at_desk=at_desk, parent=window)
        page = HistoryPage(model, window.theme)
        window.show_screen(PlainFrame(page, window.theme, post_name="Namanga", now=lambda: NOW, zone=UTC))
        return page


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    start_application()
    window = MainWindow(Theme("light"))
    qtbot.addWidget(window)
    window.show()
    yield window
    window.hide()


def test_the_traveller_at_the_desk_needs_no_purpose(window: MainWindow, inline: InlineTasks) -> None:
    histories = Histories()
    page = histories.page(window, inline, ERIKSSON)

    assert histories.asked == [(HistoryQuestion(document_number="L898902C3"), Purpose.AT_THE_DESK)]
    assert page.at_desk.isVisible()
    assert page.who.text() == "ERIKSSON ANNA MARIA"


def test_anybody_else_needs_one_of_four(window: MainWindow, inline: InlineTasks) -> None:
    histories = Histories()
    page = histories.page(window, inline)
    type_in("L898902C3")
    press(Qt.Key.Key_Return)
    assert histories.asked == []
    assert page.trouble.text() == "Choose why first: Alt and a number."

    press(Qt.Key.Key_2, ALT)
    press(Qt.Key.Key_Return)

    assert histories.asked == [(HistoryQuestion(document_number="L898902C3"), Purpose.REQUEST)]


def test_somebody_else_than_the_traveller_at_the_desk_needs_one_too(window: MainWindow, inline: InlineTasks) -> None:
    histories = Histories()
    page = histories.page(window, inline, ERIKSSON)

    type_in("9")
    press(Qt.Key.Key_Return)

    assert len(histories.asked) == 1
    assert not page.at_desk.isVisible()
    assert not page.who.isVisible()


@pytest.mark.parametrize(("year", "is_asked"), [("1974", True), ("74", False), ("", False), ("197x", False)])
def test_a_name_needs_a_year_of_four_digits(window: MainWindow, inline: InlineTasks, year: str, is_asked: bool) -> None:
    histories = Histories()
    page = histories.page(window, inline)
    press(Qt.Key.Key_1, ALT)
    press(Qt.Key.Key_Tab)
    type_in("eriksson anna")
    press(Qt.Key.Key_Tab)
    type_in(year)
    press(Qt.Key.Key_Return)

    assert bool(histories.asked) is is_asked
    assert ("four digits" in page.trouble.text()) is not is_asked


def test_stays_are_paired_with_their_days_and_what_is_missing_is_said(window: MainWindow, inline: InlineTasks) -> None:
    page = Histories().page(window, inline, ERIKSSON)

    shown = [row.accessibleName() for row in page.stays if row.isVisible()]

    assert len(shown) == 4
    assert shown[0].endswith("Not out yet ")
    assert shown[1].endswith("No exit on record ")
    assert shown[2].endswith("12 days")
    assert shown[3].startswith("No entry on record")
    assert page.near.accessibleName() == "near"


def test_what_lies_before_the_days_one_may_see_is_not_called_missing(window: MainWindow, inline: InlineTasks) -> None:
    cut = FoundHistory(people=(replace(PERSON, is_cut=True),), since=NOW.date())
    page = Histories(found=cut).page(window, inline, ERIKSSON)

    shown = [row.accessibleName() for row in page.stays if row.isVisible()]

    assert shown[3].startswith("Entered before that")
    assert page.more.text() == "You see what happened since 24 Nov 2026."


def test_page_down_shows_the_next_person(window: MainWindow, inline: InlineTasks) -> None:
    two = FoundHistory(people=(PERSON, replace(PERSON, name="ERIKSEN ANNA")), since=None)
    page = Histories(found=two).page(window, inline, ERIKSSON)

    press(Qt.Key.Key_PageDown)
    press(Qt.Key.Key_PageDown)

    assert page.who.text() == "ERIKSEN ANNA"


def test_esc_goes_back(window: MainWindow, inline: InlineTasks) -> None:
    page = Histories().page(window, inline)
    left: list[bool] = []
    page.left.connect(lambda: left.append(True))

    press(Qt.Key.Key_Escape)

    assert left == [True]
