"""The six checks about the traveller, one row each."""

from PySide6.QtCore import Qt

from borderdesk.ui.icons import Icon
from borderdesk.ui.inspection.checks import CheckRow, CheckState, check_rows
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.notes_mark import NotesMark
from borderdesk.ui.keys import Command, KeyMap
from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.layouts import Line
from borderdesk.ui.parts.marks import IconMark, KeyCap
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme

_MARKS = {
    CheckState.WAITING: (Icon.WAITING, "text3"),
    CheckState.NOTHING: (Icon.WAITING, "text3"),
    CheckState.PASSED: (Icon.PASSED, "ok_text"),
    CheckState.DOUBT: (Icon.DOUBT, "warn_text"),
    CheckState.FAILED: (Icon.FAILED, "stop_text"),
}


class ChecksCard(Card):
    """The rows, and at the title how many notes there are; nothing moves when that number changes."""

    def __init__(self, theme: Theme, keys: KeyMap) -> None:
        super().__init__(theme, "", head=24)
        self.title.show_text(self.tr("Checks"))
        self.setAccessibleName(self.tr("Checks"))
        self.notes = NotesMark(theme)
        self.aside.addWidget(self.notes)
        self.aside.addWidget(KeyCap(theme, keys.cap(Command.NOTE)))
        self.rows = [_CheckLine(theme) for _ in range(6)]
        self.body.space(6)
        for row in self.rows:
            self.body.addWidget(row)
        self.body.addStretch(1)

    def draw(self, model: InspectionModel) -> None:
        """Show how each check went."""
        for line, row in zip(self.rows, check_rows(model.subject, model.shown, model.desk), strict=True):
            line.draw(row)
        self.notes.show_count(model.notes_count)


class _CheckLine(Line):
    """An icon, the name of the check, its result."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 32, margins=(1, 0, 1, 0), gap=11)
        self._icon = IconMark(theme, 18)
        self._name = Text(theme, Letters.BODY, firm=True)
        self.result = Text(theme, Letters.SMALL, "text2", lines=2, narrower=(Letters.LABEL,))
        self.result.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = self.row
        row.addWidget(self._icon)
        row.addWidget(self._name)
        row.addStretch(1)
        row.addWidget(self.result)

    def draw(self, row: CheckRow) -> None:
        icon, colour = _MARKS[row.state]
        self._icon.show_icon(icon, colour)
        self._name.show_text(row.name)
        is_trouble = row.state in (CheckState.DOUBT, CheckState.FAILED)
        self.result.show_text(
            row.words, colour if is_trouble else "text2", Letters.SMALL_STRONG if is_trouble else Letters.SMALL
        )
        self.setAccessibleName(f"{row.name}: {row.words}")
