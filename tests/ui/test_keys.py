"""Keys can be given to other commands, but not those that everybody relies on."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from borderdesk.ui.keys import DEFAULTS, Command, KeyMap, KeyMapError

CTRL = Qt.KeyboardModifier.ControlModifier


def pressed(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers)


def test_the_usual_keys_are_those_of_the_design() -> None:
    keys = KeyMap()

    assert keys.command_of(pressed(Qt.Key.Key_F12)) is Command.ADMIT
    assert keys.command_of(pressed(Qt.Key.Key_F8)) is Command.REFER
    assert keys.command_of(pressed(Qt.Key.Key_F8, CTRL)) is Command.CALL_FOR_HELP
    assert keys.command_of(pressed(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)) is Command.PREVIOUS_CARD
    assert keys.command_of(pressed(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)) is Command.CAR
    assert keys.command_of(pressed(Qt.Key.Key_F10)) is None
    assert set(DEFAULTS) == set(Command)


def test_a_command_can_have_another_key_and_its_cap_follows() -> None:
    keys = KeyMap.from_text("refer=F9, not_the_same=F8, undo=Ctrl+U")

    assert keys.command_of(pressed(Qt.Key.Key_F9)) is Command.REFER
    assert keys.cap(Command.UNDO) == "Ctrl U"
    assert keys.command_of(pressed(Qt.Key.Key_Z, CTRL)) is None


@pytest.mark.parametrize(
    "text",
    [
        "admit=Return",
        "admit=Esc",
        "admit=Tab",
        "admit=Space",
        "admit=A",
        "admit=5",
        "admit=Ctrl+V",
        "admit=Ctrl+Return",
        "clear=F10",
        "admit=F8",
        "dance=F10",
        "admit=",
        "admit=nonsense",
    ],
)
def test_a_key_that_has_a_meaning_of_its_own_cannot_be_given_away(text: str) -> None:
    with pytest.raises(KeyMapError):
        KeyMap.from_text(text)
