"""The pages around the people and the rules of a desk, in each language that the program speaks: no word is cut."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from borderdesk.app.people import keeping_model, people_model, settings_model
from borderdesk.domain.officer import Role
from borderdesk.domain.retention import RecordKind
from borderdesk.ui.audit.page import AuditPage
from borderdesk.ui.damaged.page import DamagedPage
from borderdesk.ui.first_run.recovery_page import RecoveryPage
from borderdesk.ui.lock.passphrase_page import PassphrasePage
from borderdesk.ui.pages.page import Page
from borderdesk.ui.parts.buttons import ActionButton
from borderdesk.ui.people.page import PeoplePage
from borderdesk.ui.settings.page import KEEPING, SettingsPage
from borderdesk.ui.theme import Theme
from borderdesk.ui.watchlist.model import WatchlistTab
from borderdesk.ui.watchlist.view import WatchlistPage
from borderdesk.ui.window import MainWindow
from tests.made_up import Desk, desk_in
from tests.ui.audit.test_audit_page import BROKEN, Audit
from tests.ui.damaged.test_damaged_page import WHOLE
from tests.ui.fake_desk import InlineTasks
from tests.ui.inspection.test_gallery import gallery
from tests.ui.pages.test_pages_frame import cut_words, frame_of
from tests.ui.test_page_pictures import framed
from tests.ui.test_sign_in_with_a_code import Codes, opened, type_code
from tests.ui.watchlist.test_watchlist_page import TABLE, Watchlists

CODE = "-".join(["ABCD"] * 14)


@dataclass
class Shown:
    """A window and what its pages are made of."""

    window: MainWindow
    tasks: InlineTasks
    home: Path
    held: ExitStack

    @property
    def theme(self) -> Theme:
        return self.window.theme

    def desk(self) -> Desk:
        return self.held.enter_context(desk_in(self.home))

    def put(self, page: Page) -> None:
        self.window.keep_pages(frame_of(self.theme, page))
        self.window.show_pages()
        page.take_focus()


def people(shown: Shown) -> PeoplePage:
    desk = shown.desk()
    boss = desk.signed_in_as(Role.ADMINISTRATOR, "boss")
    desk.colleague(Role.OFFICER, "okafor")
    model = people_model(desk.store, desk.clock, boss, desk.identity, shown.tasks)
    page = PeoplePage(model, shown.theme)
    shown.put(page)
    model.choose([account.officer.user_name for account in model.accounts or ()].index("okafor"))
    return page


def adding_a_person(shown: Shown) -> None:
    people(shown).open_form()


def resetting(shown: Shown) -> None:
    people(shown).ask_reset()


def disabling(shown: Shown) -> None:
    people(shown).ask_disable()


def settings(shown: Shown, role: Role = Role.ADMINISTRATOR) -> None:
    desk = shown.desk()
    model = settings_model(desk.store, desk.clock, desk.signed_in_as(role), shown.tasks)
    shown.put(SettingsPage(model, shown.theme))
    model.type("undo_seconds", "90")


def settings_of_a_supervisor(shown: Shown) -> None:
    settings(shown, Role.SUPERVISOR)


def keeping(shown: Shown, role: Role = Role.SUPERVISOR) -> None:
    desk = shown.desk()
    desk.record()
    desk.clock.advance(timedelta(days=2_000))
    who = desk.store, desk.clock, desk.signed_in_as(role)
    page = SettingsPage(settings_model(*who, shown.tasks), shown.theme, keeping_model(*who, shown.tasks))
    shown.put(page)
    page.show_part(KEEPING)
    assert page.keeping is not None
    page.keeping.table.chosen.emit(list(RecordKind).index(RecordKind.CROSSING_OPEN))


def keeping_of_an_administrator(shown: Shown) -> None:
    keeping(shown, Role.ADMINISTRATOR)


def audit(shown: Shown, asked: Audit | None = None) -> None:
    page = AuditPage((asked or Audit()).model(), shown.theme)
    shown.put(page)
    page._model.verify()


def broken_audit(shown: Shown) -> None:
    audit(shown, Audit(outcome=BROKEN, is_trusted=False))


def columns(shown: Shown) -> None:
    model = Watchlists().model()
    shown.put(WatchlistPage(model, shown.theme))
    model.choose_tab(WatchlistTab.IMPORT)
    model.importing.choose(TABLE)


def damaged(shown: Shown) -> None:
    framed(shown.window, DamagedPage(replace(WHOLE, is_whole=False), shown.theme))


def recovery(shown: Shown) -> None:
    framed(shown.window, RecoveryPage(CODE, shown.theme))


def passphrase(shown: Shown) -> None:
    framed(shown.window, PassphrasePage(lambda _before, _after: None, shown.tasks, shown.theme, is_must=True))


def signing_in_with_a_code(shown: Shown) -> None:
    _, view = opened(shown.window, Codes(fails=OSError()), shown.tasks)
    type_code(view)


SHOWN: tuple[Callable[[Shown], object], ...] = (
    people,
    adding_a_person,
    resetting,
    disabling,
    settings,
    settings_of_a_supervisor,
    keeping,
    keeping_of_an_administrator,
    audit,
    broken_audit,
    columns,
    damaged,
    recovery,
    passphrase,
    signing_in_with_a_code,
)


@pytest.mark.parametrize("opens", SHOWN, ids=lambda opens: opens.__name__)
def test_a_page_of_the_office_fits_in_its_words(
    language: str, opens: Callable[[Shown], object], qtbot: QtBot, inline: InlineTasks, tmp_path: Path
) -> None:
    window = MainWindow(Theme("light"))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    with ExitStack() as held:
        opens(Shown(window, inline, tmp_path / "home", held))
        for _ in range(4):
            QCoreApplication.processEvents()

        picture = gallery(tmp_path) / f"{language}-office-{opens.__name__}.png"
        assert window.grab().toImage().save(str(picture), quality=100)
        assert cut_words(window) == []
        buttons = [part for part in window.findChildren(QWidget) if isinstance(part, ActionButton) and part.isVisible()]
        assert [button.text() for button in buttons if button.is_cut] == []
        window.hide()
