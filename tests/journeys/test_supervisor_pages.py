"""A list comes in by the page, past crossings are compared with it, and the supervisor settles what that found."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from borderdesk.actions.sign_in import SignedIn
from borderdesk.app.pages import MATCHES, PEOPLE, SETTINGS, WATCHLIST, DeskPages
from borderdesk.app.rescreening import Rescreener
from borderdesk.domain.match_finding import FindingOutcome
from borderdesk.domain.match_queue import MatchQueue
from borderdesk.domain.officer import Role
from borderdesk.storage.list_file import OpenLists
from borderdesk.ui.application import start_application
from borderdesk.ui.tasks import Tasks
from borderdesk.ui.theme import Theme
from borderdesk.ui.watchlist.importing import ImportStage
from tests.made_up import Desk, desk_in

OWN = Path(__file__).parents[1] / "specimens" / "lists" / "own_table.csv"
WAIT_MS = 60_000


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path / "home") as opened:
        yield opened


def pages_for(desk: Desk, lists: OpenLists, rescreener: Rescreener, quick: Tasks, role: Role) -> DeskPages:
    officer, session_id = desk.colleague(role)
    by = SignedIn(officer=officer, session_id=session_id)
    at_work = desk.store, desk.home.lists, lists, desk.clock, by, desk.identity
    return DeskPages(*at_work, rescreener, Theme("light"), quick)


def names_of(pages: DeskPages) -> list[str]:
    return [named.name for named in pages.frame.pages]


def test_a_list_by_the_page_finds_who_crossed_before_it(desk: Desk, qtbot: QtBot) -> None:
    start_application()
    desk.record()
    quick, rescreener = Tasks(), Rescreener(desk.store, desk.home.lists)
    with closing(OpenLists(desk.home.lists)) as lists:
        administrator = pages_for(desk, lists, rescreener, quick, Role.ADMINISTRATOR)
        supervisor = pages_for(desk, lists, rescreener, quick, Role.SUPERVISOR)
        importing = administrator.watchlist.importing
        matches = supervisor.matches

        importing.choose(OWN)
        qtbot.waitUntil(lambda: importing.stage is ImportStage.READY, timeout=WAIT_MS)
        importing.use()
        qtbot.waitUntil(lambda: importing.stage is ImportStage.DONE, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: len(matches.cases.get(MatchQueue.ALREADY_CROSSED, ())) == 2, timeout=WAIT_MS)
        matches.look(is_looked_at=True)
        matches.choose_queue(MatchQueue.ALREADY_CROSSED)
        matches.ask(FindingOutcome.TRUE_MATCH)
        matches.answer(0, "", None)
        qtbot.waitUntil(lambda: len(matches.cases[MatchQueue.ALREADY_CROSSED]) == 1, timeout=WAIT_MS)

        assert rescreener.progress is not None
        assert (rescreener.progress.found, rescreener.progress.is_finished) == (2, True)
        assert names_of(administrator) == [WATCHLIST, PEOPLE, SETTINGS]
        assert MATCHES in names_of(supervisor)
        assert all(part.close(10) for part in (administrator, supervisor, rescreener, quick))
