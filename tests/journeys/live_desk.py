"""A live desk driven by keys alone: started without a home, with a drawn camera, by officers who type."""

import statistics
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from operator import methodcaller
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from borderdesk import paths
from borderdesk.actions.accounts import add_account
from borderdesk.actions.clock import utc_now
from borderdesk.actions.door import OpenedDesk
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.watchlists import import_list
from borderdesk.app.desk import Desk
from borderdesk.app.desk_door import DeskDoor
from borderdesk.app.first_run import FirstRun
from borderdesk.app.start import drawn_camera
from borderdesk.domain.officer import Role
from borderdesk.domain.verdict import DeskRules
from borderdesk.paths import Home
from borderdesk.settings import Settings
from borderdesk.specimen.cast import CastMember, training_cast, training_day
from borderdesk.specimen.training_lists import training_lists
from borderdesk.storage import rules
from borderdesk.storage.store import Store
from borderdesk.ui.application import start_application
from borderdesk.ui.first_run.recovery_page import RecoveryPage
from borderdesk.ui.inspection.model import DEAD_FOR_S, InspectionModel
from borderdesk.ui.inspection.states import Stage
from borderdesk.ui.window import MainWindow

PASSPHRASE = "four words you see"
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@dataclass
class LiveDesk:
    """The program as somebody at the keyboard has it. `keys_of` counts the keys that each traveller took."""

    window: MainWindow
    home: Home
    qtbot: QtBot
    desks: list[Desk] = field(default_factory=list)
    keys: int = 0
    keys_of: dict[str, list[int]] = field(default_factory=dict)

    @property
    def desk(self) -> Desk:
        """The desk that the first run made."""
        return self.desks[-1]

    @property
    def model(self) -> InspectionModel:
        """The inspection that is on."""
        assert self.desk.model is not None
        return self.desk.model

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key where the keyboard is; it must be somewhere that can be seen."""
        focused = QApplication.focusWidget()
        assert focused is None or focused.isVisible()
        self.keys += 1
        QTest.keyClick(focused or self.window, key, modifiers)

    def type(self, text: str) -> None:
        """Type a text where the keyboard is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        self.keys += len(text)
        QTest.keyClicks(focused, text)

    def run_command(self, words: str) -> None:
        """Run something from the command list."""
        self.press(Qt.Key.Key_K, CONTROL)
        self.type(words)
        self.press(Qt.Key.Key_Return)

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(holds, timeout=40_000)

    def rest(self) -> None:
        """Wait until the decision keys are alive again after a verdict."""
        loop = QEventLoop()
        QTimer.singleShot(round((DEAD_FOR_S + 0.05) * 1000), loop.quit)
        loop.exec()

    def set_up(self) -> None:
        """Answer the assistant: post, lane, administrator."""
        self.type("Nam")
        self.press(Qt.Key.Key_Tab)
        self.press(Qt.Key.Key_A, CONTROL)
        for text in ("2", "admin", "A. Wanjiru", PASSPHRASE):
            self.type(text)
            self.press(Qt.Key.Key_Tab)
        self.type(PASSPHRASE)
        self.press(Qt.Key.Key_F12)
        self.until(lambda: bool(self.window.findChildren(RecoveryPage)))
        self.press(Qt.Key.Key_F12)
        self.until(lambda: self.window.sign_in is not None)

    def sign_in(self, user_name: str, pin: str = "") -> None:
        """Sign in, and choose a PIN or none."""
        self.until(lambda: self.window.sign_in is not None and self.window.sign_in.user_name.hasFocus())
        self.type(user_name)
        self.press(Qt.Key.Key_Return)
        self.type(PASSPHRASE)
        self.press(Qt.Key.Key_Return)
        self.until(lambda: bool(self.desks) and self.desk.flow.session is not None)
        if not pin:
            self.press(Qt.Key.Key_Escape)
            return
        for _ in range(2):
            self.type(pin)
            self.press(Qt.Key.Key_Return)

    def people_and_lists(self) -> None:
        """Do what the administrator does with commands of their own: accounts, lists, a post that admits specimens."""
        administrator = self.desk.flow.session
        assert administrator is not None
        add_people_and_lists(self.desk.store, self.home, administrator.signed_in)

    def serve(self, member: CastMember) -> None:
        """Serve one traveller as the verdict asks for, and count the keys."""
        model, before = self.model, self.model.lane.rows
        self.keys = 0
        if member.typed is not None or not member.accepted:
            self._type_traveller(member)
        else:
            self.desk.eye.tell(methodcaller("lay", member))
        self.until(lambda: model.stage is Stage.DECIDING)
        self.rest()
        verdict = model.assessment.verdict.value if model.assessment else ""
        match verdict:
            case "clear":
                self.press(Qt.Key.Key_F12)
            case "stop":
                self.press(Qt.Key.Key_F8)
            case _:
                self.press(Qt.Key.Key_F12)
                self.press(Qt.Key.Key_1)
                self.press(Qt.Key.Key_F12)
        kind = "typed" if member.typed is not None or not member.accepted else verdict
        self.keys_of.setdefault(kind, []).append(self.keys)
        self.until(lambda: model.lane.rows != before)
        self.desk.eye.tell(methodcaller("take_away"))
        self.until(lambda: model.stage is Stage.READY)

    def _type_traveller(self, member: CastMember) -> None:
        self.press(Qt.Key.Key_F2)
        self.until(lambda: self.model.is_typing)
        for text in typed_texts(member):
            self.type(text)
            self.press(Qt.Key.Key_Tab)

        def is_whole() -> bool:
            subject = self.model.subject
            known = subject.traveller.document if subject else None
            return self.model.stage is Stage.DECIDING and known is not None and known.date_of_expiry is not None

        self.until(is_whole)

    @property
    def median_keys_of_clear(self) -> float:
        """What a clear traveller costs."""
        return statistics.median(self.keys_of["clear"])


def add_people_and_lists(store: Store, home: Home, who: SignedIn) -> None:
    """Add two officers and a supervisor, the lists of the training desk, and that the post admits specimens."""
    for name, shown, role in (
        ("okafor", "D. Okafor", Role.OFFICER),
        ("mwangi", "J. Mwangi", Role.OFFICER),
        ("halvorsen", "R. Halvorsen", Role.SUPERVISOR),
    ):
        add_account(
            store,
            utc_now,
            who.officer,
            who.session_id,
            user_name=name,
            display_name=shown,
            role=role,
            passphrase=PASSPHRASE,
        )
    for item in training_lists():
        import_list(store, home.lists, utc_now, who, item.path, name=item.name, level=item.level)
    with store.write() as session:
        rules.add_rules(session, DeskRules(admits_specimens=True), utc_now(), who.officer.officer_id)


def typed_texts(member: CastMember) -> tuple[str, ...]:
    """Return what an officer types of a traveller, in the order of the form."""
    traveller = member.typed or (member.document.traveller(datetime.now(UTC).date()) if member.document else None)
    assert traveller is not None
    document = traveller.document
    assert document is not None
    return (
        document.document_number,
        document.issuing_state,
        traveller.primary_identifier,
        traveller.secondary_identifier,
        _typed_day(str(traveller.date_of_birth)),
        traveller.sex.value,
        traveller.nationality,
        _typed_day(str(document.date_of_expiry)),
    )


def _take_down(whole: Desk | DeskDoor | FirstRun) -> None:
    """Let Qt take it down here: left to Python, it would be taken down on any thread."""
    if isValid(whole.window):
        whole.window.deleteLater()
    whole.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _typed_day(iso: str) -> str:
    return f"{iso[8:10]}{iso[5:7]}{iso[2:4]}"


def travellers(number: int) -> Iterator[CastMember]:
    """Return so many travellers: everybody of the cast, and invented ones who are clear between them."""
    cast = training_cast(datetime.now(UTC).date())
    yield from cast[: min(number, len(cast))]
    day = training_day(datetime.now(UTC).date())
    invented = (member for member in day if member.key.startswith("invented"))
    for _ in range(number - len(cast)):
        yield next(invented)


@contextmanager
def started_without_a_home(folder: Path, qtbot: QtBot) -> Iterator[LiveDesk]:
    """Start the program where there is no desk."""
    start_application()
    home = Home(data=folder, config=folder, state=folder)
    resources, settings = paths.resources_directory(), Settings(theme="light")
    with ExitStack() as closing:

        def work(window: MainWindow, opened: OpenedDesk) -> None:
            desk = Desk(home, resources, drawn_camera, settings, utc_now, window=window, opened=opened)
            closing.callback(_take_down, desk)
            closing.callback(desk.close)
            live.desks.append(desk)
            desk.welcome(opened.signed_in)

        def opened(window: MainWindow, _is_training: bool) -> None:
            door = DeskDoor(home, settings, utc_now, opened=work, window=window)
            closing.callback(_take_down, door)
            closing.callback(door.close)

        first = FirstRun(home, resources, settings, utc_now, make_training=lambda: None, opened=opened)
        closing.callback(_take_down, first)
        closing.callback(first.close)
        live = LiveDesk(window=first.window, home=home, qtbot=qtbot)
        first.window.show()
        live.until(lambda: QApplication.focusWidget() is not None)
        yield live
