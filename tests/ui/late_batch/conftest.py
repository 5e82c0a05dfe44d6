"""The page for late batches over a real database and a real list of Utopia."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from borderdesk.actions.accounts import add_account
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.watchlists import import_list
from borderdesk.app.late_batch import late_batch_model
from borderdesk.domain.crossing import Crossing
from borderdesk.domain.crossing_filter import EVERY_CROSSING
from borderdesk.domain.officer import Role
from borderdesk.domain.watchlist import Level
from borderdesk.storage import crossings
from borderdesk.storage.list_file import OpenLists
from borderdesk.ui.application import start_application
from borderdesk.ui.late_batch.model import LateBatchModel
from borderdesk.ui.late_batch.view import LateBatchView
from borderdesk.ui.theme import Theme
from borderdesk.ui.window import MainWindow
from tests.made_up import Desk as StoredDesk
from tests.made_up import desk_in
from tests.ui.fake_desk import Desk as FakeDesk
from tests.ui.fake_desk import InlineTasks

PASSPHRASE = "correct horse battery"
LISTS = Path(__file__).parents[2] / "specimens" / "lists"


@dataclass
class Page:
    """The page, served by keys."""

    stored: StoredDesk
    fake: FakeDesk
    model: LateBatchModel
    window: MainWindow

    @property
    def view(self) -> LateBatchView:
        assert self.window.late_batch is not None
        return self.window.late_batch

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.focusWidget(), key, modifiers)

    def type(self, *texts: str) -> None:
        """Type texts into this control and the ones after it, with the Tab key between them."""
        for number, text in enumerate(texts):
            if number:
                self.press(Qt.Key.Key_Tab)
            QTest.keyClicks(self.window.focusWidget(), text)

    def open(self) -> None:
        self.press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)

    def type_row(self, *, at: str = "0915", number: str = "x1234567", surname: str = "Lindqvist") -> None:
        """Type one line from its time on, and keep it."""
        self.type(at, "", number, "uto", surname, "Greta", "140789", "f", "", "020931")
        self.press(Qt.Key.Key_Return)

    def logged(self) -> list[Crossing]:
        with self.stored.store.read() as session:
            return list(crossings.page(session, EVERY_CROSSING, None, 1000))[::-1]


def make_home(folder: Path) -> Path:
    """Set a desk up with a list in force and a supervisor who can sign; what takes long is done once."""
    with desk_in(folder) as stored:
        stored.clock.now = FakeDesk().clock.now()
        own = stored.signed_in
        add_account(
            stored.store,
            stored.clock,
            own.officer,
            own.session_id,
            user_name="mwangi",
            display_name="M. Mwangi",
            role=Role.SUPERVISOR,
            passphrase=PASSPHRASE,
        )
        file = LISTS / "own_table.csv"
        import_list(stored.store, stored.home.lists, stored.clock, own, file, name="NATIONAL", level=Level.STOP)
    return folder


@contextmanager
def page_in(
    folder: Path, qtbot: QtBot, *, as_officer: bool = True, palette: str = "light", size: tuple[int, int] = (1366, 768)
) -> Iterator[Page]:
    """Open the desk in a folder; an officer works at it, or the training officer."""
    fake = FakeDesk()
    start_application()
    with desk_in(folder) as stored, closing(OpenLists(stored.home.lists)) as lists:
        stored.clock.now = fake.clock.now()
        who: SignedIn = stored.signed_in_as(Role.OFFICER, "okafor") if as_officer else stored.signed_in
        view = replace(fake.view, desk=stored.identity, officer=who.officer)
        model = late_batch_model(stored.store, lists, stored.clock, lambda: who, stored.identity, view, InlineTasks())
        window = MainWindow(Theme(palette))
        qtbot.addWidget(window)
        window.resize(*size)
        window.show_inspection(fake.model(InlineTasks()))
        window.offer_late_batch(model)
        window.show()
        yield Page(stored=stored, fake=fake, model=model, window=window)
        window.hide()


@pytest.fixture(scope="session")
def made_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_home(tmp_path_factory.mktemp("made") / "home")


@pytest.fixture
def home(made_home: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made_home, tmp_path / "home"))


@pytest.fixture
def page(home: Path, qtbot: QtBot) -> Iterator[Page]:
    with page_in(home, qtbot) as opened:
        yield opened
