"""The Matches page: a queue, the open match beside it, a strip that asks why."""

from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from borderdesk.domain.dates import InvalidDateError, PartialDate
from borderdesk.domain.match_finding import REASONS_FOR, FindingOutcome
from borderdesk.domain.match_queue import MatchCase, MatchQueue
from borderdesk.domain.watchlist import Handling, Level
from borderdesk.ui.matches.case_card import CaseCard
from borderdesk.ui.matches.model import MatchesModel
from borderdesk.ui.pages.page import Page
from borderdesk.ui.parts.answer_strip import Answer, AnswerStrip, Question
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.record_table import Cell, RecordTable, TableColumn
from borderdesk.ui.parts.surface import Surface
from borderdesk.ui.parts.tabs import Tabs
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.decisions import outcome_words
from borderdesk.ui.words.findings import score_of_100
from borderdesk.ui.words.match_findings import (
    finding_reason_words,
    handling_words,
    level_words,
    outcome_of_finding,
)
from borderdesk.ui.words.moments import waited_words
from borderdesk.ui.words.refusals import refusal_words
from borderdesk.ui.words.speech import figure

_STATUS = {Level.STOP: "stop", Level.CHECK: "warn"}
_KEYS = {
    Qt.Key.Key_T: (FindingOutcome.TRUE_MATCH, False),
    Qt.Key.Key_N: (FindingOutcome.NOT_THIS_PERSON, False),
    Qt.Key.Key_U: (FindingOutcome.CANNOT_TELL, False),
    Qt.Key.Key_D: (FindingOutcome.NOT_THIS_PERSON, True),
}


class MatchesPage(Page):
    """Draws the model; decides nothing."""

    def __init__(self, model: MatchesModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self._counted = 0
        self.tabs = Tabs(
            theme,
            self.tr("Queues"),
            (
                (MatchQueue.WAITING, self.tr("Waiting")),
                (MatchQueue.ALREADY_CROSSED, self.tr("Already crossed")),
                (MatchQueue.SETTLED, self.tr("Settled")),
            ),
        )
        columns = (
            TableColumn(words=self.tr("Waits"), width=58),
            TableColumn(words=self.tr("Level"), width=72),
            TableColumn(words=self.tr("Traveller")),
            TableColumn(words=self.tr("List"), width=92),
            TableColumn(words=self.tr("Score"), width=54, is_number=True),
            TableColumn(words=self.tr("Officer"), width=78),
            TableColumn(words=self.tr("Owner"), width=88),
            TableColumn(words=self.tr("State"), width=108),
        )
        self.table = RecordTable(theme, self.tr("Matches"), columns)
        self.foot = Text(theme, Letters.LABEL, "text2")
        self.card = CaseCard(theme)
        self.strip = AnswerStrip(theme, self)
        self._build(theme)
        self._connect()
        self._draw()

    @property
    def title_words(self) -> str:
        return self.tr("Matches")

    @property
    def aside_words(self) -> str:
        shown = self._model.shown
        return "" if shown is None else self.tr("{number} in this queue").replace("{number}", figure(len(shown)))

    def take_focus(self) -> None:
        self._model.refresh()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        key, model = Qt.Key(event.key()), self._model
        if key == Qt.Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier and model.may_undo:
            model.undo()
            return True
        if event.isAutoRepeat() or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        asks = model.asked is not None or model.asks_desk
        if key == Qt.Key.Key_Escape and asks:
            model.close()
        elif key == Qt.Key.Key_F5:
            model.refresh()
        elif key == Qt.Key.Key_F6:
            self._next_part()
        elif not asks and key in _KEYS:
            self._ask(*_KEYS[key])
        elif not asks and key == Qt.Key.Key_Q:
            model.ask_about()
        elif not asks and key == Qt.Key.Key_O:
            model.take()
        else:
            return False
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.look(is_looked_at=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._model.look(is_looked_at=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _build(self, theme: Theme) -> None:
        surface = Surface(theme)
        surface.body.addWidget(self.table, 1)
        foot = Row(theme, margins=(12, 6, 12, 8))
        foot.addWidget(self.foot)
        surface.body.addLayout(foot)
        column = Column(theme, self, gap=10)
        column.addWidget(self.tabs)
        row = Row(theme, gap=12)
        row.addWidget(surface, 1)
        row.addWidget(self.card)
        column.addLayout(row, 1)
        theme.changed.connect(self._place)

    def _connect(self) -> None:
        model, card = self._model, self.card
        model.changed.connect(self._draw)
        model.refused.connect(self._say_refused)
        self.tabs.chosen.connect(self._choose_queue)
        self.table.chosen.connect(model.choose_row)
        self.strip.answered.connect(self._answer)
        self.strip.closed.connect(model.close)
        card.true_button.clicked.connect(self._ask_true)
        card.not_button.clicked.connect(self._ask_not)
        card.unsure_button.clicked.connect(self._ask_unsure)
        card.lasting_button.clicked.connect(self._ask_lasting)
        card.take_button.clicked.connect(model.take)
        card.ask_button.clicked.connect(model.ask_about)

    @Slot()
    def _draw(self) -> None:
        model = self._model
        self.tabs.show_code(model.queue)
        for queue in (MatchQueue.WAITING, MatchQueue.ALREADY_CROSSED):
            cases = model.cases.get(queue)
            self.tabs.show_count(queue, None if cases is None else len(cases))
        self.table.show_rows([self._cells(case) for case in model.shown or ()], model.row)
        self.foot.show_text(self._foot_words(), "stop_text" if model.error else "text2")
        self.card.draw(model)
        self._draw_strip()
        self.titled.emit()
        if model.waiting != self._counted:
            self._counted = model.waiting
            self.counted.emit(model.waiting)

    def _cells(self, case: MatchCase) -> list[Cell]:
        traveller, model = case.crossing.traveller, self._model
        officer = outcome_words(case.crossing.decision.outcome)
        if case.outcome is not None:
            state = Cell(outcome_of_finding(case.outcome), status="fact")
        elif case.question is not None:
            state = Cell(self.tr("Asked"), status="warn")
        elif case.owner is not None:
            state = Cell(self.tr("Taken"), status="accent")
        elif case.handling is not Handling.OVERT:
            state = Cell(handling_words(case.handling), status="accent")
        else:
            state = Cell(self.tr("Noted at desk"), status="fact") if case.findings else Cell(self.tr("New"))
        return [
            Cell(waited_words(case.waits_since, model.now), is_faint=True),
            Cell(level_words(case.level), status=_STATUS[case.level]),
            Cell(traveller.name),
            Cell(case.hit.list_name),
            Cell(str(score_of_100(case.hit.score))),
            Cell(officer),
            Cell(case.owner_name or "–", is_faint=True),
            state,
        ]

    def _foot_words(self) -> str:
        model = self._model
        if model.error:
            return model.error
        if model.shown is None:
            return self.tr("Reading the matches")
        if model.may_undo:
            return self.tr("Saved. Ctrl Z takes it back within 60 s.")
        if not model.shown:
            return self.tr("Nothing waits here.")
        return self.tr("T true, N not this person, D set aside until a day, U cannot tell, O take, Q ask the desk.")

    def _draw_strip(self) -> None:
        model = self._model
        if model.asked is None and not model.asks_desk:
            if self.strip.isVisibleTo(self):
                self.strip.put_away()
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        question = self._question(model.asked, lasts=model.asks_to_last) if model.asked else self._question_to_desk()
        if question != self.strip.question:
            self.strip.ask(question)
            self._place()

    def _question(self, outcome: FindingOutcome, *, lasts: bool) -> Question:
        titles = {
            FindingOutcome.TRUE_MATCH: self.tr("True match: how do you know?"),
            FindingOutcome.NOT_THIS_PERSON: self.tr("Not this person: how do you know?"),
            FindingOutcome.CANNOT_TELL: self.tr("Cannot tell: why not?"),
        }
        explanation = ""
        if lasts:
            case = self._model.case
            two = case is not None and (case.level is Level.STOP or case.handling is not Handling.OVERT)
            explanation = self.tr("The record no longer stops this document, name and birth date, up to the day below.")
            if two:
                explanation = self.tr("Counts once a second supervisor agrees under Watchlist, Cleared pairs.")
        longest = self._model.longest_end
        return Question(
            title=self.tr("Set aside until a day: how do you know?") if lasts else titles[outcome],
            explanation=explanation,
            choices=tuple(finding_reason_words(reason) for reason in REASONS_FOR[outcome]),
            words_name=self.tr("Evidence"),
            day_name=self.tr("Until, YYYY-MM-DD") if lasts else "",
            day=longest.isoformat() if lasts else "",
        )

    def _question_to_desk(self) -> Question:
        return Question(
            title=self.tr("What do you ask the desk?"),
            explanation=self.tr("No other desk can be reached from here: call, and write down whom you asked."),
            words_name=self.tr("Question, and whom you asked"),
            save=self.tr("Ask"),
        )

    @Slot(object)
    def _answer(self, answer: Answer) -> None:
        if self._model.asks_desk:
            self._model.ask_desk(answer.words)
            return
        until: date | None = None
        if self._model.asks_to_last:
            try:
                until = PartialDate.parse_iso(answer.day).to_date()
            except InvalidDateError:
                self.strip.day.mark_wrong(True)
                self.strip.say_wrong(self.tr("Write the day as YYYY-MM-DD."))
                return
        self._model.answer(answer.choice, answer.words, until)

    @Slot(Exception)
    def _say_refused(self, error: Exception) -> None:
        self.strip.say_wrong(refusal_words(error))

    @Slot(str)
    def _choose_queue(self, code: str) -> None:
        self._model.choose_queue(MatchQueue(code))

    @Slot()
    def _ask_true(self) -> None:
        self._ask(FindingOutcome.TRUE_MATCH, False)

    @Slot()
    def _ask_not(self) -> None:
        self._ask(FindingOutcome.NOT_THIS_PERSON, False)

    @Slot()
    def _ask_unsure(self) -> None:
        self._ask(FindingOutcome.CANNOT_TELL, False)

    @Slot()
    def _ask_lasting(self) -> None:
        self._ask(FindingOutcome.NOT_THIS_PERSON, True)

    def _ask(self, outcome: FindingOutcome, lasts: bool) -> None:
        button = self.card.lasting_button if lasts else self.card.true_button
        if button.isEnabled():
            self._model.ask(outcome, lasts=lasts)

    def _next_part(self) -> None:
        if self.table.hasFocus():
            self.card.true_button.setFocus(Qt.FocusReason.TabFocusReason)
        elif any(button.hasFocus() for button in self.tabs.buttons.values()):
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.tabs.focus_chosen()

    def _place(self) -> None:
        self.strip.place_in(self.rect())
