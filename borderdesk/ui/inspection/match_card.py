"""A match that is handled openly: what the list says, how it compares, what to do."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from borderdesk.domain.screening import Hit
from borderdesk.domain.verdict import Verdict
from borderdesk.ui.icons import Icon
from borderdesk.ui.inspection.checks import CheckState, check_rows
from borderdesk.ui.inspection.match_rows import LIKENESS_WORDS, Likeness, MatchRow, match_rows
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.notes_mark import NotesMark
from borderdesk.ui.keys import Command, KeyMap
from borderdesk.ui.parts.buttons import LinkButton
from borderdesk.ui.parts.card import Card, Rule
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.marks import Chip, IconMark, KeyCap
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.findings import score_of_100
from borderdesk.ui.words.matches import category_words, other_checks_words, reason_words, what_to_do
from borderdesk.ui.words.moments import day_words
from borderdesk.ui.words.speech import say

MOST_ROWS, MOST_LINES = 4, 4


class MatchCard(Card):
    """One match at a time, the most serious first; Page Up and Page Down move between them."""

    def __init__(self, theme: Theme, keys: KeyMap) -> None:
        super().__init__(theme, " ")
        self.setAccessibleName(self.tr("Match"))
        self.score = Text(theme, Letters.SMALL_STRONG, "stop_text")
        self.aside.addWidget(self.score)
        self.category = Text(theme, Letters.MATCH_TITLE, lines=2, narrower=(Letters.VALUE, Letters.BODY))
        self._list = Text(theme, Letters.SMALL, "text2")
        self._record = Text(theme, Letters.SMALL, "text2")
        self.rows = [_ComparedRow(theme) for _ in range(MOST_ROWS)]
        self._reasons = Text(theme, Letters.LABEL, "text2", lines=3)
        self.what_to_do = _WhatToDo(theme)
        self._passed_icon = IconMark(theme, 18)
        self._passed = Text(theme, Letters.SMALL, "text2", lines=2, narrower=(Letters.LABEL,))
        body = self.body
        body.space(5)
        for widget in (self.category, self._list, self._record):
            body.addWidget(widget)
        body.space(7)
        body.addWidget(Rule(theme))
        for row in self.rows:
            body.addWidget(row)
        body.space(4)
        body.addWidget(self._reasons)
        body.space(7)
        body.addWidget(self.what_to_do)
        body.addStretch(1)
        passed = Row(theme, margins=(2, 6, 0, 6), gap=9)
        passed.addWidget(self._passed_icon)
        passed.addWidget(self._passed)
        passed.addStretch(1)
        self.notes = NotesMark(theme)
        passed.addWidget(self.notes)
        passed.addWidget(KeyCap(theme, keys.cap(Command.NOTE)))
        body.addLayout(passed)
        body.addWidget(Rule(theme))
        body.space(8)
        foot = Row(theme, gap=8)
        self.doubt = Text(theme, Letters.SMALL, "text2", lines=2)
        self.say_why = LinkButton(theme, self.tr("Say why"), keys.cap(Command.NOT_THE_SAME), colour="accent")
        foot.addWidget(self.doubt, 1)
        foot.addWidget(self.say_why)
        body.addLayout(foot)

    def draw(self, model: InspectionModel) -> None:
        """Show the match that is turned to."""
        assessment, hit = model.shown, model.matches.hit
        if assessment is None or model.subject is None or hit is None:
            return
        colour = "stop_text" if assessment.verdict is Verdict.STOP else "warn_text"
        self.outline("stop" if assessment.verdict is Verdict.STOP else "warn", 2)
        number, all_of_them = map(str, model.matches.place)
        title = self.tr("Match {number} of {all}").replace("{number}", number).replace("{all}", all_of_them)
        self.title.show_text(title, colour)
        score = self.tr("Score {score} of 100").replace("{score}", str(score_of_100(hit.score)))
        self.score.show_text(score, colour)
        self.category.show_text(category_words(hit.entry.category))
        self._list.show_text(self.tr("List {name}").replace("{name}", hit.list_name))
        listed_on = f", {day_words(hit.entry.listed_on)}" if hit.entry.listed_on else ""
        self._record.show_text(self.tr("Record {number}").replace("{number}", hit.entry.reference) + listed_on)
        compared = match_rows(hit, model.subject.traveller, model.desk)[:MOST_ROWS]
        for index, row in enumerate(self.rows):
            row.setVisible(index < len(compared))
            if index < len(compared):
                row.draw(compared[index])
        self._reasons.show_text(" ".join(map(reason_words, hit.reasons)))
        lines = what_to_do(hit.entry)
        self.what_to_do.draw(lines[:MOST_LINES], is_stop=assessment.verdict is Verdict.STOP)
        passed = sum(row.state is CheckState.PASSED for row in check_rows(model.subject, assessment, model.desk))
        self._passed_icon.show_icon(Icon.PASSED, "ok_text")
        self._passed.show_text(other_checks_words(passed))

        self.notes.show_count(model.notes_count)
        self._draw_doubt(model, hit)

    def _draw_doubt(self, model: InspectionModel, hit: Hit) -> None:
        doubt = model.matches.doubt_of(hit)
        if doubt is not None and doubt.needs_supervisor:
            words = self.tr("You say it is another. The supervisor is asked.")
        elif doubt is not None:
            words = self.tr("Match set aside by you.")
        elif not model.matches.may_doubt:
            words = self.tr("Not the same? Secondary looks into it.")
        elif hit.is_by_document:
            words = self.tr("Not the same document?")
        else:
            words = self.tr("Not the same person?")
        self.doubt.show_text(words)
        self.say_why.setVisible(model.matches.may_doubt)


class _ComparedRow(QWidget):
    """An element with its value, the record's value where it differs, and how the two compare."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._name = Text(theme, Letters.LABEL, "text3")
        self._likeness = Chip(theme)
        self._value = Text(theme, Letters.BODY, narrower=(Letters.LABEL,))
        self._listed = Text(theme, Letters.SMALL, "text2", narrower=(Letters.LABEL,))
        column = Column(theme, self, margins=(0, 7, 0, 0))
        head = Row(theme)
        head.addWidget(self._name)
        head.addStretch(1)
        head.addWidget(self._likeness)
        column.addLayout(head)
        column.addWidget(self._value)
        column.addWidget(self._listed)

    def draw(self, row: MatchRow) -> None:
        self._name.show_text(row.name)
        self._value.show_text(row.value)
        self._listed.show_text(self.tr("record: {value}").replace("{value}", row.listed))
        self._listed.setVisible(bool(row.listed))
        words = say(LIKENESS_WORDS[row.likeness])
        match row.likeness:
            case Likeness.SAME:
                self._likeness.show_status(words, "stop")
            case Likeness.NEAR:
                self._likeness.show_status(words, "warn")
            case _:
                self._likeness.show_fact(words)
        self.setAccessibleName(f"{row.name}: {row.value}, {words}")


class _WhatToDo(QWidget):
    """The list's instructions as numbered lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._fill = "stop_soft"
        self._title = Text(theme, Letters.SMALL_STRONG, "stop_text", self.tr("What to do"))
        self._numbers = [Text(theme, Letters.SMALL_STRONG, "stop_text", str(n + 1)) for n in range(MOST_LINES)]
        self._lines = [Text(theme, Letters.SMALL, lines=2) for _ in range(MOST_LINES)]
        column = Column(theme, self, margins=(12, 9, 12, 10), gap=4)
        column.addWidget(self._title)
        for number, line in zip(self._numbers, self._lines, strict=True):
            row = Row(theme, gap=10)
            row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(line, 1)
            column.addLayout(row)

    def draw(self, lines: tuple[str, ...], *, is_stop: bool) -> None:
        self._fill, colour = ("stop_soft", "stop_text") if is_stop else ("warn_soft", "warn_text")
        self._title.show_text(self._title.text(), colour)
        for index, (number, line) in enumerate(zip(self._numbers, self._lines, strict=True)):
            number.show_text(number.text(), colour)
            line.show_text(lines[index] if index < len(lines) else "")
            number.setVisible(index < len(lines))
            line.setVisible(index < len(lines))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(self._fill))
        painter.drawRoundedRect(QRectF(self.rect()), self._theme.px(6), self._theme.px(6))
