"""Keeping records, on the Settings page: an administrator sets terms, a supervisor deletes what is due."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from borderdesk.actions.retention import retention_in_force
from borderdesk.app.people import keeping_model, settings_model
from borderdesk.domain.crossing_filter import EVERY_CROSSING
from borderdesk.domain.journal import ActKind
from borderdesk.domain.officer import Role
from borderdesk.domain.retention import RecordKind
from borderdesk.storage import crossings
from borderdesk.ui.application import start_application
from borderdesk.ui.settings.keeping_tab import KeepingTab
from borderdesk.ui.settings.page import KEEPING, SettingsPage
from borderdesk.ui.theme import Theme
from tests.made_up import Desk, desk_in, last_act
from tests.ui.fake_desk import InlineTasks

SHOWN: list[SettingsPage] = []
"""Holds the page of a test; Qt deletes a window that nobody holds."""
OPEN = list(RecordKind).index(RecordKind.CROSSING_OPEN)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path / "home") as opened:
        opened.record()
        opened.clock.advance(timedelta(days=2_000))
        yield opened


def tab_of(desk: Desk, role: Role, inline: InlineTasks, qtbot: QtBot) -> KeepingTab:
    start_application()
    who = desk.store, desk.clock, desk.signed_in_as(role)
    page = SettingsPage(settings_model(*who, inline), Theme("light"), keeping_model(*who, inline))
    qtbot.addWidget(page)
    SHOWN[:] = [page]
    page.resize(1168, 640)
    page.show()
    page.take_focus()
    page.show_part(KEEPING)
    assert page.keeping is not None
    page.keeping.table.chosen.emit(OPEN)
    return page.keeping


def answer(tab: KeepingTab, words: str = "") -> None:
    tab.strip.words.setText(words)
    tab.strip.give()


def crossings_left(desk: Desk) -> int:
    with desk.store.read() as session:
        return len(list(crossings.page(session, EVERY_CROSSING, None, 100)))


def test_an_administrator_sets_a_term_and_deletes_nothing(desk: Desk, inline: InlineTasks, qtbot: QtBot) -> None:
    tab = tab_of(desk, Role.ADMINISTRATOR, inline, qtbot)

    tab.set_button.click()
    answer(tab, "3000")

    assert retention_in_force(desk.store).days[RecordKind.CROSSING_OPEN] == 3_000
    assert last_act(desk)[0] == ActKind.RETENTION_SET
    assert not tab.delete_button.isEnabled()
    assert not tab.exempt_button.isEnabled()


@pytest.mark.parametrize(
    ("words", "said"), [("soon", "Write the number of days."), ("0", "Term of crossing_open is not between")]
)
def test_a_term_that_is_none_is_refused_and_the_question_stays(
    desk: Desk, inline: InlineTasks, qtbot: QtBot, words: str, said: str
) -> None:
    tab = tab_of(desk, Role.ADMINISTRATOR, inline, qtbot)
    before = retention_in_force(desk.store)

    tab.set_button.click()
    answer(tab, words)

    assert tab.strip.explanation.text().startswith(said)
    assert tab.strip.question is not None
    assert retention_in_force(desk.store) == before


def test_a_supervisor_sees_what_is_due_exempts_it_with_a_reason_and_deletes_it(
    desk: Desk, inline: InlineTasks, qtbot: QtBot
) -> None:
    tab = tab_of(desk, Role.SUPERVISOR, inline, qtbot)
    assert not tab.set_button.isEnabled()
    assert not tab.delete_button.isEnabled()
    assert tab.note.text().startswith("1 record stays")

    tab.exempt_button.click()
    answer(tab, "headquarters has no hub yet")
    tab.ask_delete()
    assert tab.strip.title.text() == "Delete 1 record for good?"
    assert crossings_left(desk) == 1
    answer(tab)

    assert crossings_left(desk) == 0
    assert last_act(desk)[0] == ActKind.RECORDS_PURGED
    assert tab.strip.question is None


def test_closing_the_question_deletes_nothing(desk: Desk, inline: InlineTasks, qtbot: QtBot) -> None:
    tab = tab_of(desk, Role.SUPERVISOR, inline, qtbot)
    tab.exempt_button.click()
    answer(tab, "headquarters has no hub yet")

    tab.delete_button.click()
    tab.strip.closed.emit()

    assert crossings_left(desk) == 1


def test_a_reason_that_says_nothing_deletes_nothing(desk: Desk, inline: InlineTasks, qtbot: QtBot) -> None:
    tab = tab_of(desk, Role.SUPERVISOR, inline, qtbot)
    tab.exempt_button.click()
    answer(tab, "old")

    tab.delete_button.click()
    answer(tab)

    assert "fewer than 10" in tab.strip.explanation.text()
    assert crossings_left(desk) == 1
