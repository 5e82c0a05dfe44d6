"""The log page: rows by key, late answers dropped, records opened on purpose, exports that say what they take."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from borderdesk.actions.crossing_views import LogPage as Rows
from borderdesk.actions.crossing_views import OpenedRecord, timeline_of
from borderdesk.domain.crossing import Crossing, CrossingKind
from borderdesk.domain.crossing_filter import CrossingFilter
from borderdesk.domain.decision import Decision, Outcome
from borderdesk.domain.identifiers import uuid7
from borderdesk.ui.application import start_application
from borderdesk.ui.frame.view import PlainFrame
from borderdesk.ui.log.model import PAGE, LogModel
from borderdesk.ui.log.page import LogPage
from borderdesk.ui.log.table_rows import Column
from borderdesk.ui.theme import Theme
from borderdesk.ui.window import MainWindow
from tests.made_up import NOW, a_crossing
from tests.ui.fake_desk import HeldTasks, InlineTasks
from tests.ui.keyboard import ALT, CONTROL, press, type_in
from tests.ui.log.test_search import OFFICERS, ZONE


@dataclass
class Log:
    """A log under the hand of the test; it remembers what it was asked."""

    rows: list[Crossing] = field(default_factory=lambda: [a_crossing() for _ in range(PAGE + 15)])
    asked: list[tuple[CrossingFilter, UUID | None]] = field(default_factory=list)
    opened: list[UUID] = field(default_factory=list)
    exported: list[CrossingFilter] = field(default_factory=list)
    fails: Exception | None = None
    amendments: tuple[Crossing, ...] = ()

    def page(self, wanted: CrossingFilter, before: UUID | None, limit: int) -> Rows:
        if self.fails is not None:
            raise self.fails
        self.asked.append((wanted, before))
        ids = [row.crossing_id for row in self.rows]
        first = 0 if before is None else ids.index(before) + 1
        rows = tuple(self.rows[first : first + limit])
        return Rows(rows=rows, amended_by={}, is_last=first + limit >= len(self.rows))

    def count(self, _wanted: CrossingFilter, after: UUID | None) -> int:
        ids = [row.crossing_id for row in self.rows]
        return len(ids) if after is None else ids.index(after)

    def open(self, crossing_id: UUID) -> OpenedRecord:
        self.opened.append(crossing_id)
        crossing = next(row for row in self.rows if row.crossing_id == crossing_id)
        names = {crossing.officer_id: "D. Okafor"}
        timeline = timeline_of(crossing, self.amendments, names)
        return OpenedRecord(crossing=crossing, amendments=self.amendments, timeline=timeline, officer_name="D. Okafor")

    def export(self, wanted: CrossingFilter) -> tuple[int, str]:
        self.exported.append(wanted)
        return len(self.rows), "log.csv"

    def model(self, tasks: InlineTasks | HeldTasks, *, may_export: bool = True) -> LogModel:
        return LogModel(
            page=self.page,
            count=self.count,
            open_record=self.open,
            export=self.export if may_export else None,
            officers=lambda: OFFICERS,
            tasks=tasks,
            now=lambda: NOW,
            zone=ZONE,
        )


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    start_application()
    window = MainWindow(Theme("light"))
    qtbot.addWidget(window)
    window.show()
    yield window
    window.hide()


def opened(window: MainWindow, model: LogModel) -> LogPage:
    page = LogPage(model, window.theme)
    window.show_screen(PlainFrame(page, window.theme, post_name="Namanga", now=lambda: NOW, zone=ZONE))
    return page


def test_the_first_rows_are_there_and_more_are_loaded_behind_the_last_one(
    window: MainWindow, log: Log, inline: InlineTasks
) -> None:
    page = opened(window, log.model(inline))
    assert page.rows.rowCount() == PAGE
    assert page.aside_words == f"{PAGE + 15} rows"

    press(Qt.Key.Key_End)
    page.rows.fetchMore(page.rows.index(-1, -1))

    assert page.rows.rowCount() == PAGE + 15
    assert log.asked[-1][1] == log.rows[PAGE - 1].crossing_id
    assert not page.rows.canFetchMore(page.rows.index(-1, -1))


def test_an_answer_to_an_earlier_question_is_dropped(log: Log, held: HeldTasks, qtbot: QtBot) -> None:
    model = log.model(held)
    model.look_for("lane:9")
    first, later = log.rows[:2], log.rows[2:4]

    log.rows = later
    held.let_go(2)
    log.rows = first
    held.let_all_go()

    assert model.rows == later


def test_a_record_is_opened_by_enter_alone_and_closed_when_the_mark_moves(
    window: MainWindow, log: Log, inline: InlineTasks
) -> None:
    page = opened(window, log.model(inline))
    press(Qt.Key.Key_Down)
    assert log.opened == []

    press(Qt.Key.Key_Return)
    assert log.opened == [log.rows[1].crossing_id]
    assert page.record.surname.text() == "ERIKSSON"
    assert page.record.lines[-1].isVisible() is False
    press(Qt.Key.Key_Down)

    assert page.record.whole.isVisible() is False
    assert len(log.opened) == 1


def test_a_correction_stands_beside_what_it_corrects(window: MainWindow, log: Log, inline: InlineTasks) -> None:
    before = log.rows[0]
    log.amendments = (
        replace(
            before,
            crossing_id=uuid7(),
            kind=CrossingKind.CORRECTION,
            amends=before.crossing_id,
            decision=Decision(outcome=Outcome.REFUSE, remark="wrong key"),
        ),
    )
    page = opened(window, log.model(inline))

    press(Qt.Key.Key_Return)

    assert page.record.corrections.text() == "Admitted is now Refused. wrong key"
    assert page.record.surname.text() == "ERIKSSON"


def test_an_export_says_first_what_it_takes_and_takes_exactly_that(
    window: MainWindow, log: Log, inline: InlineTasks
) -> None:
    page = opened(window, log.model(inline))
    press(Qt.Key.Key_E, CONTROL)
    assert page.question.words.text() == f"{PAGE + 15} rows in this filter and time range."
    press(Qt.Key.Key_Escape)
    assert log.exported == []

    press(Qt.Key.Key_E, CONTROL)
    press(Qt.Key.Key_Return)

    assert [wanted.until for wanted in log.exported] == [NOW]
    assert log.exported[0] == replace(log.asked[0][0], until=NOW)
    assert page.question.words.text() == f"{PAGE + 15} rows written to log.csv"
    assert log.opened == []


def test_who_may_not_export_is_not_offered_it(window: MainWindow, log: Log, inline: InlineTasks) -> None:
    page = opened(window, log.model(inline, may_export=False))

    press(Qt.Key.Key_E, CONTROL)

    assert not page.page_actions()
    assert not page.question.isVisible()


def test_new_rows_stay_behind_their_button_until_it_is_pressed(
    window: MainWindow, log: Log, inline: InlineTasks
) -> None:
    model = log.model(inline)
    page = opened(window, model)
    newest = model.rows[0]
    log.rows = [a_crossing(), a_crossing(), *log.rows]

    model.look_for_new()
    assert page.new.text() == "2 new"
    assert model.rows[0] == newest
    press(Qt.Key.Key_F5)

    assert model.rows[0] == log.rows[0]
    assert not page.new.isVisible()


def test_a_slash_searches_and_what_is_not_understood_is_underlined(
    window: MainWindow, log: Log, inline: InlineTasks
) -> None:
    page = opened(window, log.model(inline))

    press(Qt.Key.Key_Slash)
    type_in("lane:2 colour:red")
    press(Qt.Key.Key_Return)

    assert log.asked[-1][0].lane == "2"
    assert page.search.underlined == ((7, 10),)
    assert page.foot.text() == "The underlined words are not understood and ask for nothing."
    assert page.table.hasFocus()


def test_alt_and_a_digit_choose_the_time(window: MainWindow, log: Log, inline: InlineTasks) -> None:
    opened(window, log.model(inline))

    press(Qt.Key.Key_4, ALT)
    assert log.asked[-1][0].since is None
    press(Qt.Key.Key_1, ALT)

    assert log.asked[-1][0].since == NOW - timedelta(hours=1)


def test_a_log_that_cannot_be_read_says_so_and_can_be_asked_again(
    window: MainWindow, log: Log, inline: InlineTasks
) -> None:
    log.fails = OSError()
    page = opened(window, log.model(inline))
    assert page.foot.text() == "The log cannot be read. Press F5 to try again."

    log.fails = None
    press(Qt.Key.Key_F5)

    assert page.rows.rowCount() == PAGE


def test_every_cell_has_words_for_who_cannot_see_it(log: Log, inline: InlineTasks, qtbot: QtBot) -> None:
    start_application()
    page = LogPage(log.model(inline), Theme("dark"))
    qtbot.addWidget(page)

    for column in set(Column) - {Column.FLAGS}:
        assert page.rows.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole)
