"""What the tests of the window may ask for."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from borderdesk.ui.application import start_application
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.languages import speak
from borderdesk.ui.theme import Theme
from borderdesk.ui.window import MainWindow
from tests.ui.fake_desk import Desk, HeldTasks, InlineTasks


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def inline() -> InlineTasks:
    return InlineTasks()


@pytest.fixture
def held() -> HeldTasks:
    return HeldTasks()


@pytest.fixture
def model(desk: Desk, inline: InlineTasks, qtbot: QtBot) -> InspectionModel:
    """An inspection whose tasks run at once; `qtbot` sees to it that Qt runs."""
    return desk.model(inline)


@pytest.fixture
def window(model: InspectionModel, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window with the inspection screen, as large as it was designed for."""
    start_application()
    window = MainWindow(Theme("light"))
    qtbot.addWidget(window)
    window.show_inspection(model)
    window.show()
    yield window
    window.hide()


@pytest.fixture(params=["sw", "fr"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """Speak a language until the end of the test."""
    code, before = str(request.param), QLocale()
    start_application()
    speak(code)
    try:
        yield code
    finally:
        speak("en")
        QLocale.setDefault(before)
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
