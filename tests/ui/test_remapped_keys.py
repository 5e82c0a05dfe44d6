"""Where a post gives its keys other commands, every cap, hint, list and card names the new key and none the old one."""

import re
from collections.abc import Iterator
from string import ascii_uppercase

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.ui.application import start_application
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.keys import Command, KeyMap
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Theme
from borderdesk.ui.window import MainWindow
from tests.ui.fake_desk import Desk
from tests.ui.inspection.reach import (
    Reach,
    camera_lost,
    cannot_read,
    clear,
    discreet,
    names,
    no_list,
    not_checked,
    partly_read,
    ready,
    settle,
    stop,
)
from tests.ui.keyboard import ALT, CONTROL, press

MOVED = dict(
    zip((command for command in Command if command is not Command.CLEAR), [*ascii_uppercase, "F34", "F35"], strict=True)
)
OTHER = KeyMap({command: f"Alt+{key}" if len(key) == 1 else key for command, key in MOVED.items()})
USUAL = re.compile(r"\b(F([1-9]|1[0-2])|Ctrl [A-Z]|Alt [0-9]|Pg(Up|Down))\b")


def press_for(command: Command) -> None:
    key = MOVED[command]
    press(Qt.Key(ord(key)), ALT) if len(key) == 1 else press(Qt.Key.Key_F34 if key == "F34" else Qt.Key.Key_F35)


def said_by(part: QWidget) -> Iterator[str]:
    """Everything that a part shows or says, the caps that it paints itself among it."""
    yield from (part.accessibleName(), part.accessibleDescription(), part.toolTip())
    yield str(getattr(part, "_key", ""))
    text = getattr(part, "text", None)
    if isinstance(part, Text) or callable(text):
        yield str(part.text())  # type: ignore[attr-defined]  # whatever has a text() shows it


def naming_a_usual_key(window: MainWindow) -> list[str]:
    parts = [window, *window.findChildren(QWidget)]
    return [said for part in parts if part.isVisible() for said in said_by(part) if USUAL.search(said)]


@pytest.fixture
def window(desk: Desk, model: InspectionModel, qtbot: QtBot) -> Iterator[MainWindow]:
    start_application()
    window = MainWindow(Theme("light"), keys=OTHER)
    qtbot.addWidget(window)
    window.show_inspection(model)
    window.show()
    yield window
    window.hide()


@pytest.mark.parametrize(
    "reach",
    [ready, cannot_read, clear, stop, discreet, no_list, not_checked, partly_read, camera_lost],
    ids=names,
)
def test_no_state_names_a_key_that_means_something_else_here(
    desk: Desk, model: InspectionModel, window: MainWindow, reach: Reach
) -> None:
    reach(desk, model, window)
    settle()

    assert naming_a_usual_key(window) == []


def test_forms_strips_and_what_is_not_saved_name_the_keys_of_this_post(
    desk: Desk, model: InspectionModel, window: MainWindow
) -> None:
    named = []
    for command in (Command.TYPE, Command.CLEAR, Command.DIRECTION, Command.CLEAR, Command.NOTE, Command.CLEAR):
        press(Qt.Key.Key_Escape) if command is Command.CLEAR else press_for(command)
        settle()
        named += naming_a_usual_key(window)
    desk.save_fails = EnvironmentFailureError("disk full")
    clear(desk, model, window)
    press_for(Command.ADMIT)
    settle()

    assert window.inspection is not None
    assert "Alt L" in window.inspection.verdict_bar.reason.text()
    assert named + naming_a_usual_key(window) == []


def test_the_list_of_commands_and_the_keys_name_the_keys_of_this_post_and_answer_to_them(window: MainWindow) -> None:
    offered = {command.key for command in window.commands()}

    press_for(Command.HELP)
    shown = {key for group in window.key_overlay.groups for key, _ in group.keys}
    said = window.key_overlay.accessibleDescription()
    press_for(Command.HELP)
    is_over = not window.key_overlay.isVisible()
    press_for(Command.COMMANDS)
    is_listed = window.command_list.isVisible()
    press_for(Command.COMMANDS)

    assert not [key for key in offered | shown if USUAL.search(key)]
    assert {OTHER.cap(command) for command in (Command.ADMIT, Command.NOTE, Command.HELP, Command.FOOT)} <= shown
    assert not USUAL.search(said)
    assert (is_over, is_listed, window.command_list.isVisible()) == (True, True, False)


def test_the_card_is_asked_for_with_the_key_of_this_post(window: MainWindow) -> None:
    asked: list[object] = []
    window.card_asked.connect(asked.append)

    press_for(Command.HELP)
    press(Qt.Key.Key_P, CONTROL)
    before = list(asked)
    press_for(Command.PRINT)

    assert before == []
    assert len(asked) == 1


def test_every_command_of_this_screen_has_its_key_in_the_overview_and_no_other_twice(window: MainWindow) -> None:
    caps = [command.key for command in window.commands() if command.key]
    elsewhere = {
        Command.FIND,
        Command.LOCK,
        Command.LATE_BATCH,
        Command.CALL_FOR_HELP,
    }
    vehicles = {Command.VEHICLE, Command.SET_ASIDE, Command.SAME_VEHICLE}

    assert len(caps) == len(set(caps))
    assert set(caps) == {OTHER.cap(command) for command in set(Command) - elsewhere - vehicles}
