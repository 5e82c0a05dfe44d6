"""Code lines to type or paste, each with how far it is and whether its check digits hold."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from borderdesk.domain.mrz import Mrz, MrzError, parse_mrz
from borderdesk.ui.inspection.intake import cut_zone
from borderdesk.ui.parts.inputs import Input, Labelled
from borderdesk.ui.parts.layouts import Column
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme

LONGEST = 44
LENGTHS = (30, 36, 44)


class LineInput(Input):
    """One code line; a whole zone that is pasted into it is spread over all lines.

    Signals:
        pasted: Carries the text of the clipboard.
    """

    pasted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QApplication.clipboard().text())
        else:
            super().keyPressEvent(event)


class CodeLinesEntry(QWidget):
    """Two or three lines; capital letters come by themselves.

    Signals:
        typed: The lines are different now.
        finished: The officer pressed Enter.
    """

    typed = Signal()
    finished = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        names = (self.tr("Line 1"), self.tr("Line 2"), self.tr("Line 3"))
        self.lines = [LineInput(theme, name, longest=LONGEST, letters=Letters.CODE) for name in names]
        self._labelled = [Labelled(theme, line.accessibleName(), line, has_note=True) for line in self.lines]
        self.result = Text(theme, Letters.SMALL, "text2", lines=3)
        column = Column(theme, self, gap=6)
        for labelled in self._labelled:
            column.addWidget(labelled)
        column.addWidget(self.result)
        column.addStretch(1)
        for line in self.lines:
            line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            line.textEdited.connect(self._take)
            line.returnPressed.connect(self.finished)
            line.pasted.connect(self._paste)

    @property
    def has_text(self) -> bool:
        """Tell whether anything was typed."""
        return any(self._texts())

    def clear(self) -> None:
        """Empty all lines."""
        for line in self.lines:
            line.show_text("")
        self.result.show_text("")

    def read(self, today: date) -> Mrz | None:
        """Return the zone that the lines are, or None while they are none; say how far they are."""
        texts = self._texts()
        while texts and not texts[-1]:
            texts.pop()
        mrz, words, colour = None, "", "text2"
        try:
            mrz = parse_mrz(texts, today)
            held, all_of_them = sum(check.holds for check in mrz.checks), len(mrz.checks)
            words = self.tr("Check digits {held} of {all}").replace("{held}", str(held))
            words, colour = words.replace("{all}", str(all_of_them)), "ok_text" if mrz.is_valid else "warn_text"
        except MrzError as error:
            if error.line is not None and texts:
                words = self.tr("Line {number} is not complete").replace("{number}", str(error.line))
        self.result.show_text(words, colour)
        self._count(texts)
        return mrz

    def _texts(self) -> list[str]:
        return ["".join(line.text().upper().split()) for line in self.lines]

    def _count(self, texts: list[str]) -> None:
        """Say under each line how many characters it has, beside the length that it seems to be of."""
        first = len(texts[0]) if texts else 0
        expected = next((length for length in LENGTHS if first <= length), LENGTHS[-1])
        for index, labelled in enumerate(self._labelled):
            length = len(texts[index]) if index < len(texts) else 0
            words = self.tr("{number} of {all}").replace("{number}", str(length)).replace("{all}", str(expected))
            labelled.note.show_text(words if length else "", "text2" if length == expected else "warn_text")

    @Slot(str)
    def _take(self, _text: str) -> None:
        sender = self.sender()
        if isinstance(sender, LineInput):
            at = sender.cursorPosition()
            sender.show_text(sender.text().upper())
            sender.setCursorPosition(at)
        self.typed.emit()

    @Slot(str)
    def _paste(self, text: str) -> None:
        pasted = [line for part in text.split("\n") if part.strip() for line in cut_zone(part)]
        for line, words in zip(self.lines, [*pasted[:3], "", "", ""], strict=False):
            line.show_text("".join(words.upper().split()))
        self.typed.emit()
