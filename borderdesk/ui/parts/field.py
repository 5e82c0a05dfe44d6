"""A value under its label, with how it was checked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from borderdesk.ui.icons import Icon
from borderdesk.ui.parts.layouts import Column, Row, Strut
from borderdesk.ui.parts.marks import Chip, IconMark
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme


class Field(QWidget):
    """One element of a document: label, value, a mark, and a line of explanation where there is one.

    Signals:
        correct: The officer wants to correct it: Enter, or a letter or digit, while it is offered and has the keyboard.
    """

    correct = Signal()

    def __init__(self, theme: Theme, label: str) -> None:
        super().__init__()
        self.label = Text(theme, Letters.LABEL, "text3", label)
        self.value = Text(theme, Letters.VALUE, "text3", "–", narrower=(Letters.INPUT, Letters.BODY, Letters.LABEL))
        self._mark = IconMark(theme, 17)
        self._typed = Chip(theme)
        self.note = Text(theme, Letters.LABEL, "text2")
        self.note.setVisible(False)
        column = Column(theme, self, gap=1)
        column.addWidget(self.label)
        row = Row(theme, gap=8)
        row.addWidget(self.value)
        row.addWidget(self._mark)
        row.addWidget(self._typed)
        row.addStretch(1)
        row.addWidget(Strut(theme, 24))
        column.addLayout(row)
        column.addWidget(self.note)
        column.addStretch(1)

    def show_value(
        self, value: str, mark: tuple[Icon, str] | None = None, note: str = "", *, typed: str = "", was_read: str = ""
    ) -> None:
        """Show a value; a typed one says so and keeps what was read in its tooltip."""
        self.value.show_text(value or "–", "text" if value else "text3")
        self._mark.setVisible(mark is not None)
        if mark is not None:
            self._mark.show_icon(*mark)
        self._typed.show_fact(typed)
        self._typed.setToolTip(was_read)
        self.note.show_text(note)
        self.note.setVisible(bool(note))
        self.setAccessibleName(f"{self.label.text()}: {value}")
        self.setAccessibleDescription(note)

    def offer(self, is_offered: bool) -> None:
        """Let the keyboard come here to correct the value, or not."""
        policy = Qt.FocusPolicy.StrongFocus if is_offered else Qt.FocusPolicy.NoFocus
        if policy is not self.focusPolicy():
            self.setFocusPolicy(policy)
            if not is_offered and self.hasFocus():
                self.clearFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if is_plain and (event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.text().isalnum()):
            self.correct.emit()
        else:
            event.ignore()
