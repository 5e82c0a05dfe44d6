"""The actions, always in the same places: at the left what prepares, at the right what decides."""

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from borderdesk.domain.crossing import Direction
from borderdesk.domain.decision import Admission
from borderdesk.domain.verdict import Verdict
from borderdesk.ui.icons import Icon
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.states import UNSAVED, Stage
from borderdesk.ui.keys import Command, KeyMap
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind, DecisionButton
from borderdesk.ui.parts.layouts import Row
from borderdesk.ui.theme import Theme


class ActionBar(QWidget):
    """Six buttons; what a button does stands on it with its key.

    `finds` says whether somebody outside this screen answers when a traveller's history is asked for.
    """

    def __init__(self, theme: Theme, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._keys = theme, keys
        self.finds = False
        self.clear = ActionButton(theme, width=112)
        self.type_details = ActionButton(theme, width=158)
        self.look_up = ActionButton(theme, width=106)
        self.note = ActionButton(theme, width=110)
        self.refer = DecisionButton(theme, width=252)
        self.admit = DecisionButton(theme, width=270)
        self._buttons = (self.clear, self.type_details, self.look_up, self.note, self.refer, self.admit)
        self._row = Row(theme, self, margins=(12, 1, 12, 0), gap=10)
        for button in self._buttons[:4]:
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._row.addWidget(self.refer)
        self._row.space(14)
        self._row.addWidget(self.admit)
        self._reserve()
        theme.changed.connect(self._dress)

    def draw(self, model: InspectionModel) -> None:
        """Show what may be done now."""
        off, keys = ButtonKind.OFF, self._keys
        free = off if model.stage in UNSAVED else ButtonKind.PLAIN
        self.clear.show_as(free, self.tr("Clear"), keys.cap(Command.CLEAR))
        self.type_details.show_as(free, self.tr("Type details"), keys.cap(Command.TYPE))
        why = "" if self.finds else self.tr("Not set up on this desk")
        find = ButtonKind.PLAIN if self.finds and free is not off else off
        self.look_up.show_as(find, self.tr("Find"), keys.cap(Command.FIND), because=why)
        self.note.show_as(free, self.tr("Note"), keys.cap(Command.NOTE))
        self._draw_refer(model)
        self._draw_admit(model)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, line = QPainter(self), max(1, self._theme.px(1))
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        painter.fillRect(0, 0, self.width(), line, self._theme.colour("line"))

    def _draw_refer(self, model: InspectionModel) -> None:
        words, key = self.tr("Refer to secondary"), self._keys.cap(Command.REFER)
        if not model.may_refer:
            self.refer.show_as(ButtonKind.OFF, words, key, because=self.tr("Nobody is at the desk yet"))
            return
        is_stop = model.shown is not None and model.shown.verdict is Verdict.STOP
        self.refer.show_as(ButtonKind.DANGER if is_stop else ButtonKind.PLAIN, words, key, Icon.REFER)

    def _draw_admit(self, model: InspectionModel) -> None:
        is_exit, key = model.lane.direction is Direction.EXIT, self._keys.cap(Command.ADMIT)
        words = self.tr("Record exit and next") if is_exit else self.tr("Admit and next")
        if model.stage is Stage.NOT_SAVED:
            self.admit.show_as(ButtonKind.MAIN, self.tr("Try again to save"), key, Icon.UNDONE)
        elif model.admission is Admission.PLAIN:
            self.admit.show_as(ButtonKind.MAIN, words, key, Icon.ADMIT)
        elif model.admission is Admission.WITH_REASON:
            words = self.tr("Exit with a reason") if is_exit else self.tr("Admit with a reason")
            self.admit.show_as(ButtonKind.PLAIN, words, key, Icon.ADMIT)
        elif model.stage is Stage.DECIDING:
            words = self.tr("Exit is off until settled") if is_exit else self.tr("Admit is off until settled")
            self.admit.show_as(ButtonKind.OFF, words, because=self.tr("Refer to secondary"))
        else:
            self.admit.show_as(ButtonKind.OFF, words, key, because=self.tr("Nobody is checked yet"))

    def _reserve(self) -> None:
        """Keep the room that the longest words of each button need in the language of the window."""
        cap = self._keys.cap
        self.clear.reserve((self.tr("Clear"), cap(Command.CLEAR), False))
        self.type_details.reserve((self.tr("Type details"), cap(Command.TYPE), False))
        self.look_up.reserve((self.tr("Find"), cap(Command.FIND), False))
        self.note.reserve((self.tr("Note"), cap(Command.NOTE), False))
        self.refer.reserve((self.tr("Refer to secondary"), cap(Command.REFER), True))
        with_key = (
            self.tr("Admit and next"),
            self.tr("Record exit and next"),
            self.tr("Admit with a reason"),
            self.tr("Exit with a reason"),
            self.tr("Try again to save"),
        )
        without_key = (self.tr("Admit is off until settled"), self.tr("Exit is off until settled"))
        self.admit.reserve(
            *((words, cap(Command.ADMIT), True) for words in with_key), *((words, "", False) for words in without_key)
        )

    def _dress(self) -> None:
        self._fit()
        self.update()

    def _fit(self) -> None:
        """Tighten the buttons where the window is too narrow for them at ease."""
        for button in self._buttons:
            button.tighten(False)
        needed = sum(button.sizeHint().width() for button in self._buttons) + self._theme.px(24 + 5 * 10 + 14)
        is_tight = needed > self.width()
        for button in self._buttons:
            button.tighten(is_tight)
        self._row.setSpacing(self._theme.px(4 if is_tight else 10))
