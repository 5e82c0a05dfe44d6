"""The actions, always in the same places: at the left what prepares, at the right what decides."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from borderdesk.domain.crossing import Direction
from borderdesk.domain.decision import Admission
from borderdesk.domain.verdict import Verdict
from borderdesk.ui.icons import Icon
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.states import UNSAVED, Stage
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind, DecisionButton
from borderdesk.ui.parts.layouts import Row
from borderdesk.ui.theme import Theme


class ActionBar(QWidget):
    """Six buttons; what a button does stands on it with its key."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.clear = ActionButton(theme, width=112)
        self.type_details = ActionButton(theme, width=158)
        self.look_up = ActionButton(theme, width=106)
        self.note = ActionButton(theme, width=110)
        self.refer = DecisionButton(theme, width=252)
        self.admit = DecisionButton(theme, width=270)
        row = Row(theme, self, margins=(12, 1, 12, 0), gap=10)
        for button in (self.clear, self.type_details, self.look_up, self.note):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.refer)
        row.space(14)
        row.addWidget(self.admit)
        theme.changed.connect(self.update)

    def draw(self, model: InspectionModel) -> None:
        """Show what may be done now."""
        off = ButtonKind.OFF
        free = off if model.stage in UNSAVED else ButtonKind.PLAIN
        self.clear.show_as(free, self.tr("Clear"), "Esc")
        self.type_details.show_as(free, self.tr("Type details"), "F2")
        can_look_up = model.desk.can_look_up
        because = "" if can_look_up else self.tr("Not set up on this desk")
        self.look_up.show_as(ButtonKind.PLAIN if can_look_up else off, self.tr("Find"), "F3", because=because)
        self.note.show_as(off, self.tr("Note"), "F7", because=self.tr("Not set up on this desk"))
        self._draw_refer(model)
        self._draw_admit(model)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, line = QPainter(self), max(1, self._theme.px(1))
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        painter.fillRect(0, 0, self.width(), line, self._theme.colour("line"))

    def _draw_refer(self, model: InspectionModel) -> None:
        words = self.tr("Refer to secondary")
        if not model.may_refer:
            self.refer.show_as(ButtonKind.OFF, words, "F8", because=self.tr("Nobody is at the desk yet"))
            return
        is_stop = model.assessment is not None and model.assessment.verdict is Verdict.STOP
        self.refer.show_as(ButtonKind.DANGER if is_stop else ButtonKind.PLAIN, words, "F8", Icon.REFER)

    def _draw_admit(self, model: InspectionModel) -> None:
        is_exit = model.lane.direction is Direction.EXIT
        words = self.tr("Record exit and next") if is_exit else self.tr("Admit and next")
        if model.stage is Stage.NOT_SAVED:
            self.admit.show_as(ButtonKind.MAIN, self.tr("Try again to save"), "F12", Icon.UNDONE)
        elif model.admission is Admission.PLAIN:
            self.admit.show_as(ButtonKind.MAIN, words, "F12", Icon.ADMIT)
        elif model.admission is Admission.WITH_REASON:
            words = self.tr("Record exit with a reason") if is_exit else self.tr("Admit with a reason")
            self.admit.show_as(ButtonKind.PLAIN, words, "F12", Icon.ADMIT)
        elif model.stage is Stage.DECIDING:
            words = self.tr("Exit is off until settled") if is_exit else self.tr("Admit is off until settled")
            self.admit.show_as(ButtonKind.OFF, words, because=self.tr("Refer to secondary"))
        else:
            self.admit.show_as(ButtonKind.OFF, words, "F12", because=self.tr("Nobody is checked yet"))
