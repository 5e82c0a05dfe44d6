"""The keys of the window: which command each one gives, and how its cap is written."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from borderdesk.domain.errors import InvalidValueError


class Command(StrEnum):
    """What a key can ask for, by the name that a settings file uses."""

    HELP = "help"
    TYPE = "type"
    FIND = "find"
    DIRECTION = "direction"
    READ_AGAIN = "read_again"
    NEXT_CARD = "next_card"
    PREVIOUS_CARD = "previous_card"
    NOTE = "note"
    REFER = "refer"
    NOT_THE_SAME = "not_the_same"
    FULL_SCREEN = "full_screen"
    ADMIT = "admit"
    CLEAR = "clear"
    UNDO = "undo"
    VEHICLE = "vehicle"
    SET_ASIDE = "set_aside"
    SAME_VEHICLE = "same_vehicle"
    FOOT = "foot"
    CAR = "car"
    BUS = "bus"
    LORRY = "lorry"
    PRINT = "print"
    CALL_FOR_HELP = "call_for_help"
    COMMANDS = "commands"
    LOCK = "lock"
    LATE_BATCH = "late_batch"
    ACCEPT_LIST = "accept_list"
    NEXT_MATCH = "next_match"
    PREVIOUS_MATCH = "previous_match"


DEFAULTS: Mapping[Command, str] = {
    Command.HELP: "F1",
    Command.TYPE: "F2",
    Command.FIND: "F3",
    Command.DIRECTION: "F4",
    Command.READ_AGAIN: "F5",
    Command.NEXT_CARD: "F6",
    Command.PREVIOUS_CARD: "Shift+F6",
    Command.NOTE: "F7",
    Command.REFER: "F8",
    Command.NOT_THE_SAME: "F9",
    Command.FULL_SCREEN: "F11",
    Command.ADMIT: "F12",
    Command.CLEAR: "Esc",
    Command.UNDO: "Ctrl+Z",
    Command.VEHICLE: "Ctrl+B",
    Command.SET_ASIDE: "Ctrl+W",
    Command.SAME_VEHICLE: "Ctrl+G",
    Command.FOOT: "Alt+1",
    Command.CAR: "Alt+2",
    Command.BUS: "Alt+3",
    Command.LORRY: "Alt+4",
    Command.PRINT: "Ctrl+P",
    Command.CALL_FOR_HELP: "Ctrl+F8",
    Command.COMMANDS: "Ctrl+K",
    Command.LOCK: "Ctrl+L",
    Command.LATE_BATCH: "Ctrl+T",
    Command.ACCEPT_LIST: "Ctrl+F12",
    Command.NEXT_MATCH: "PgDown",
    Command.PREVIOUS_MATCH: "PgUp",
}
DECISIONS = (Command.ADMIT, Command.REFER, Command.NOT_THE_SAME)
"""The commands about a traveller: a key that repeats itself never gives them."""

_FIXED = (Command.CLEAR,)
_CONTROL = Qt.KeyboardModifier.ControlModifier
_NO_COMMAND_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_EDITING = {Qt.Key(ord(letter)) for letter in "ACVXY"}
_IGNORED = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier


_PAGES = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class KeyMapError(InvalidValueError):
    """A settings text does not describe keys; it names the command or the key that is to blame."""


class KeyMap:
    """Which key gives which command; Esc, Enter and Tab keep their meaning whatever a post prefers.

    Raises:
        KeyMapError: A key cannot be given away, or two commands would share one.
    """

    def __init__(self, changes: Mapping[Command, str] | None = None) -> None:
        changes = changes or {}
        for command, key in changes.items():
            _require_free(command, QKeySequence(key), key)
        self._keys = {command: QKeySequence(key) for command, key in {**DEFAULTS, **changes}.items()}
        self._commands = {key.toString(): command for command, key in self._keys.items()}
        if len(self._commands) != len(self._keys):
            taken = [key.toString() for key in self._keys.values()]
            twice = next(key for key in taken if taken.count(key) > 1)
            raise KeyMapError(f"key {twice} is given to two commands")

    @classmethod
    def from_text(cls, text: str) -> "KeyMap":
        """Return the keys of a settings text such as "admit=F10, refer=Ctrl+R"; an empty one is the usual map.

        Raises:
            KeyMapError: There is no such command or key, or it cannot be given away.
        """
        changes: dict[Command, str] = {}
        for part in filter(None, (part.strip() for part in text.split(","))):
            name, _, key = part.partition("=")
            try:
                changes[Command(name.strip())] = key.strip()
            except ValueError as error:
                raise KeyMapError(f"there is no command {name.strip()!r}") from error
        return cls(changes)

    def command_of(self, event: QKeyEvent) -> Command | None:
        """Return what a key asks for, None for one that means nothing to the window."""
        pressed = event.modifiers() & ~_IGNORED
        return self._commands.get(QKeySequence(pressed.value | event.key()).toString())

    def cap(self, command: Command) -> str:
        """Return what stands on the cap of a command's key: "Ctrl Z"."""
        return self._keys[command].toString(QKeySequence.SequenceFormat.PortableText).replace("+", " ")

    def caps(self, commands: Sequence[Command]) -> str:
        """Return the caps of commands that belong together: "Alt 1 – 4" where they follow each other."""
        caps = [self.cap(command) for command in commands]
        stem, first = caps[0][:-1], caps[0][-1:]
        if first.isdigit() and caps == [f"{stem}{int(first) + step}" for step in range(len(caps))]:
            return f"{caps[0]} – {caps[-1][-1]}"
        return ", ".join(caps)


def is_window_key(event: QKeyEvent) -> bool:
    """Tell whether a key belongs to the window even while an input has the focus; those that edit text do not."""
    modifiers, key = event.modifiers(), event.key()
    if modifiers & Qt.KeyboardModifier.AltModifier or Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return True
    if key in _PAGES:
        return True
    return bool(modifiers & _CONTROL) and Qt.Key.Key_A <= key <= Qt.Key.Key_Z and Qt.Key(key) not in _EDITING


def _require_free(command: Command, key: QKeySequence, text: str) -> None:
    if command in _FIXED:
        raise KeyMapError(f"the key of {command.value!r} cannot be changed")
    if key.count() != 1 or not key.toString():
        raise KeyMapError(f"{text!r} is no key")
    combination = key[0]  # type: ignore[index]  # the stubs leave __getitem__ out
    pressed, modifiers = combination.key(), combination.keyboardModifiers()
    is_function = Qt.Key.Key_F1 <= pressed <= Qt.Key.Key_F35 or pressed in _PAGES
    has_modifier = bool(modifiers & (_CONTROL | Qt.KeyboardModifier.AltModifier))
    edits = bool(modifiers & _CONTROL) and pressed in _EDITING
    # Ctrl and a digit opens a page of a supervisor, wherever they are.
    opens = bool(modifiers & _CONTROL) and Qt.Key.Key_0 <= pressed <= Qt.Key.Key_9
    if pressed in _NO_COMMAND_KEYS or edits or opens or not (is_function or has_modifier):
        raise KeyMapError(f"key {text!r} has a meaning of its own")
