"""What a reader types never reaches a control, and what a person types always does."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from borderdesk.ui.application import start_application
from borderdesk.ui.wedge import WedgeFilter
from tests.ui.fake_desk import mrz_of
from tests.ui.keyboard import Keyboard

ZONE = mrz_of().lines


class Page(QWidget):
    """A line to type in and a button, with a wedge filter at the door."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.button = QLineEdit(), QPushButton("press")
        self.presses = 0
        self.button.clicked.connect(self._count)
        layout = QVBoxLayout(self)
        layout.addWidget(self.line)
        layout.addWidget(self.button)
        self.scans: list[str] = []

    def _count(self) -> None:
        self.presses += 1


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[Page]:
    page = Page()
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    page.line.setFocus()
    yield page
    page.hide()


@pytest.fixture
def wedge(page: Page) -> Iterator[WedgeFilter]:
    wedge = WedgeFilter(start_application())
    wedge.scanned.connect(page.scans.append)
    yield wedge
    wedge.switch(False)


@pytest.fixture
def keyboard(page: Page, wedge: WedgeFilter) -> Keyboard:
    return Keyboard(page.windowHandle())


@pytest.mark.parametrize("end", ["\n", "\t"])
def test_a_burst_is_read_whole_and_leaves_the_page_alone(
    page: Page, wedge: WedgeFilter, keyboard: Keyboard, end: str
) -> None:
    keyboard.type("".join(ZONE) + end)
    wedge.settle()

    assert page.scans == ["".join(ZONE)]
    assert page.line.text() == ""
    assert page.focusWidget() is page.line


def test_a_burst_of_lines_is_one_burst(page: Page, wedge: WedgeFilter, keyboard: Keyboard) -> None:
    keyboard.type("\n".join(ZONE) + "\n")
    wedge.settle()

    assert page.scans == ["\n".join(ZONE)]


def test_a_burst_ends_by_itself_when_the_reader_pauses(page: Page, keyboard: Keyboard, qtbot: QtBot) -> None:
    keyboard.type("ABCDEFGH\n")

    qtbot.waitUntil(lambda: page.scans == ["ABCDEFGH"], timeout=5000)


def test_a_person_who_types_is_no_reader(page: Page, wedge: WedgeFilter, keyboard: Keyboard) -> None:
    keyboard.type("VASARELY", apart_ms=36)
    wedge.settle()

    assert page.scans == []
    assert page.line.text() == "VASARELY"


def test_the_slowest_burst_is_a_burst(page: Page, wedge: WedgeFilter, keyboard: Keyboard) -> None:
    keyboard.type("VASARELY\n", apart_ms=35)
    wedge.settle()

    assert page.scans == ["VASARELY"]


def test_seven_characters_are_no_burst_and_come_in_with_their_enter(
    page: Page, wedge: WedgeFilter, keyboard: Keyboard
) -> None:
    entered: list[str] = []
    page.line.returnPressed.connect(lambda: entered.append(page.line.text()))

    keyboard.type("ABCDEFG\n")
    wedge.settle()

    assert page.scans == []
    assert entered == ["ABCDEFG"]


def test_a_burst_without_an_end_comes_in_as_text(page: Page, wedge: WedgeFilter, keyboard: Keyboard) -> None:
    keyboard.type("ABCDEFGHIJ")
    wedge.settle()

    assert page.scans == []
    assert page.line.text() == "ABCDEFGHIJ"


def test_a_leading_space_is_never_held(page: Page, keyboard: Keyboard) -> None:
    keyboard.type(" ")

    assert page.line.text() == " "


def test_a_space_presses_a_button_at_once(page: Page, keyboard: Keyboard) -> None:
    page.button.setFocus()

    keyboard.type(" ")

    assert page.presses == 1


def test_keys_with_ctrl_are_never_held_and_come_after_what_was(page: Page, keyboard: Keyboard) -> None:
    keyboard.type("AB")
    keyboard.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    assert page.line.text() == "AB"
    assert page.line.selectedText() == "AB"


def test_a_key_that_repeats_itself_is_no_reader(page: Page, wedge: WedgeFilter, keyboard: Keyboard) -> None:
    for _ in range(12):
        keyboard.now_ms += 30
        keyboard.press("A", repeats=True)
    keyboard.type("\n")
    wedge.settle()

    assert page.scans == []
    assert page.line.text() == "A" * 12


def test_what_is_held_comes_in_before_what_follows(page: Page, wedge: WedgeFilter, keyboard: Keyboard) -> None:
    keyboard.type("AB")
    keyboard.type("C", apart_ms=100)
    wedge.settle()

    assert page.line.text() == "ABC"


def test_a_filter_that_is_off_holds_nothing(page: Page, wedge: WedgeFilter, keyboard: Keyboard) -> None:
    wedge.switch(False)

    keyboard.type("A long passphrase")

    assert page.line.text() == "A long passphrase"


def test_the_end_of_a_burst_presses_nothing(page: Page, wedge: WedgeFilter, keyboard: Keyboard) -> None:
    page.button.setFocus()

    keyboard.type("1234567 89\n")
    wedge.settle()

    assert page.presses == 0
    assert not page.button.isDown()
    assert page.scans == ["1234567 89"]


def test_it_leaves_the_windows_that_live_and_those_that_are_gone(
    page: Page, wedge: WedgeFilter, keyboard: Keyboard, qtbot: QtBot
) -> None:
    gone = QWindow()
    gone.show()
    page.button.setFocus()
    page.line.setFocus()
    with qtbot.waitSignal(gone.destroyed):
        gone.deleteLater()

    wedge.leave()
    keyboard.type("".join(ZONE) + "\n")

    assert page.scans == []
    assert page.line.text() == "".join(ZONE)
