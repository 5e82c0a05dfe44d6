"""A value under its label, with how it was checked."""

from PySide6.QtWidgets import QWidget

from borderdesk.ui.icons import Icon
from borderdesk.ui.parts.layouts import Column, Row, Strut
from borderdesk.ui.parts.marks import Chip, IconMark
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme


class Field(QWidget):
    """One element of a document: label, value, a mark, and a line of explanation where there is one."""

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
