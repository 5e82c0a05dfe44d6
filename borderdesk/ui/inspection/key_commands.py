"""What each key does at primary inspection; Enter and Space never decide about a traveller."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from borderdesk.ui.inspection.crossing_card import MEANS, MODES
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.keys import Command, KeyMap

if TYPE_CHECKING:
    from borderdesk.ui.inspection.view import InspectionView

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeyCommands:
    """Turns keys into what the model does; a key that repeats itself does nothing."""

    def __init__(self, model: InspectionModel, view: InspectionView, keys: KeyMap) -> None:
        self._model, self._view, self._keys = model, view, keys
        self._acts: dict[Command, Callable[[], None]] = {
            Command.TYPE: model.open_typing,
            Command.DIRECTION: model.ask_direction,
            Command.READ_AGAIN: model.ask_again,
            Command.NEXT_CARD: partial(self._go, 1),
            Command.PREVIOUS_CARD: partial(self._go, -1),
            Command.NOTE: model.press_note,
            Command.REFER: model.refer,
            Command.NOT_THE_SAME: model.press_not_the_same,
            Command.ADMIT: model.press_admit,
            Command.CLEAR: model.clear,
            Command.UNDO: model.undo_last,
            **{command: partial(model.travel_by, mode) for command, mode in zip(MEANS, MODES, strict=True)},
            Command.PRINT: model.paperwork.print_slip,
            Command.ACCEPT_LIST: model.paperwork.ask_acceptance,
            Command.CALL_FOR_HELP: model.call_for_help,
            Command.NEXT_MATCH: partial(model.matches.turn, 1),
            Command.PREVIOUS_MATCH: partial(model.matches.turn, -1),
        }

    def can_do(self, command: Command) -> bool:
        """Tell whether a command means something on this screen of this desk."""
        model = self._model
        match command:
            case Command.CALL_FOR_HELP:
                return model.may_call
            case Command.PRINT:
                return model.paperwork.slips.is_offered
            case Command.ACCEPT_LIST:
                return model.paperwork.old_lists.is_offered
            case _:
                return command in self._acts

    def do(self, command: Command) -> None:
        """Do what a key of this screen does when it is tapped."""
        (self._model.tap_note if command is Command.NOTE else self._acts[command])()

    def press(self, event: QKeyEvent) -> bool:
        """Act on a key that goes down, and tell whether it means anything here."""
        command = self._keys.command_of(event)
        if command is None:
            return self._press_other(event)
        act = self._acts.get(command)
        if act is None:
            return False
        if not event.isAutoRepeat():
            act()
        return True

    def release(self, event: QKeyEvent) -> bool:
        """Act on a key that goes up, and tell whether it means anything here."""
        if self._keys.command_of(event) is not Command.NOTE:
            return False
        if not event.isAutoRepeat():
            self._model.release_note()
        return True

    def _press_other(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in ENTER:
            self._model.confirm()
            return True
        if self._view.strip.isVisible() and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self._view.strip.choose(key - Qt.Key.Key_0)
            return True
        return False

    def _go(self, by: int) -> None:
        """Move the keyboard to the first control of the next card, or of the one before."""
        view = self._view
        cards: tuple[QWidget, ...] = (
            view.document,
            view.entry,
            view.decisions,
            view.traveller,
            view.crossing,
            view.checks,
            view.match_card,
            view.note_form,
            view.history,
            view.action_bar,
        )
        first = {card: control for card in cards if (control := _first_control(card)) is not None}
        focused: QWidget | None = view.window().focusWidget()
        order = list(first)
        at = next((i for i, card in enumerate(order) if focused is not None and card.isAncestorOf(focused)), -1)
        if order:
            index = (at + by) % len(order) if at >= 0 or by > 0 else len(order) - 1
            first[order[index]].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _first_control(card: QWidget) -> QWidget | None:
    if not card.isVisible():
        return None
    controls = (
        widget
        for widget in card.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled()
    )
    return next(controls, None)
