"""The part of the Settings page on keeping records: terms to set, what is due, and deleting it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from borderdesk.domain.retention import RecordKind
from borderdesk.ui.parts.answer_strip import Answer, AnswerStrip, Question
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.record_table import Cell, RecordTable, TableColumn
from borderdesk.ui.parts.surface import Surface
from borderdesk.ui.parts.text import Text
from borderdesk.ui.settings.keeping import KeepingModel
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.moments import day_words
from borderdesk.ui.words.retention import delete_words, deleted_words, record_kind_words, staying_words
from borderdesk.ui.words.speech import figure


class KeepingTab(QWidget):
    """One row a kind of record; S sets its term, X exempts it, D deletes what is due."""

    def __init__(self, model: KeepingModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        columns = (
            TableColumn(words=self.tr("Kind of record")),
            TableColumn(words=self.tr("Kept for, days"), width=130, is_number=True),
            TableColumn(words=self.tr("Due"), width=90, is_number=True),
            TableColumn(words=self.tr("From"), width=124),
            TableColumn(words=self.tr("To"), width=124),
            TableColumn(words=self.tr("Headquarters lacks"), width=160, is_number=True),
            TableColumn(words=self.tr("Exempted because"), width=220),
        )
        self.table = RecordTable(theme, self.tr("How long records are kept"), columns)
        self.note = Text(theme, Letters.SMALL, "text2", lines=2)
        self.set_button = ActionButton(theme, width=180, height=38)
        self.exempt_button = ActionButton(theme, width=150, height=38)
        self.delete_button = ActionButton(theme, width=230, height=38)
        self.strip = AnswerStrip(theme, self)
        self._answered: Callable[[Answer], None] | None = None
        surface = Surface(theme)
        surface.body.addWidget(self.table, 1)
        foot = Row(theme, margins=(12, 6, 12, 8), gap=10)
        foot.addWidget(self.note, 1)
        for button in (self.set_button, self.exempt_button, self.delete_button):
            foot.addWidget(button)
        surface.body.addLayout(foot)
        Column(theme, self).addWidget(surface, 1)
        self.table.chosen.connect(model.choose)
        self.set_button.clicked.connect(self.ask_term)
        self.exempt_button.clicked.connect(self.ask_exemption)
        self.delete_button.clicked.connect(self.ask_delete)
        self.strip.answered.connect(self._answer)
        self.strip.closed.connect(self.close_strip)
        model.changed.connect(self._draw)
        model.saved.connect(self.close_strip)
        model.refused.connect(self._say_refused)
        theme.changed.connect(self._place)
        self._draw()

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key stands for here; tell whether it stands for anything."""
        acts: dict[int, Callable[[], None]] = {
            Qt.Key.Key_S: self.ask_term,
            Qt.Key.Key_X: self.ask_exemption,
            Qt.Key.Key_D: self.ask_delete,
            Qt.Key.Key_F5: self._model.refresh,
        }
        if event.key() == Qt.Key.Key_Escape and self.strip.question is not None:
            self.close_strip()
            return True
        if event.key() not in acts or event.isAutoRepeat():
            return False
        acts[event.key()]()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @Slot()
    def ask_term(self) -> None:
        """Ask how long the kind that has the cursor is kept."""
        if self._model.actions.set_terms is None:
            return
        title = self.tr("{kind}: kept for how many days?").replace("{kind}", record_kind_words(self._model.kind))
        explanation = self.tr("Counts at once. The audit log keeps what it was.")
        self._ask(Question(title=title, explanation=explanation, words_name=self.tr("Days")), self._set_term)

    @Slot()
    def ask_exemption(self) -> None:
        """Ask why records of the kind that has the cursor go although headquarters lacks them."""
        due = self._model.due(self._model.kind)
        if due is None or not due.unconfirmed:
            return
        question = Question(
            title=self.tr("{kind}: delete what headquarters lacks?").replace("{kind}", record_kind_words(due.kind)),
            explanation=self.tr("The tombstone keeps your reason and your name."),
            words_name=self.tr("Reason, 10 characters or more"),
            save=self.tr("Exempt"),
        )
        self._ask(question, lambda answer: self._model.exempt(answer.words))

    @Slot()
    def ask_delete(self) -> None:
        """Ask whether to delete what is shown."""
        number = self._model.going
        if not number:
            return
        question = Question(
            title=delete_words(number),
            explanation=self.tr("Nobody brings them back. A signed tombstone says what went, and by whom."),
            save=self.tr("Delete"),
            danger=True,
        )
        self._ask(question, lambda _answer: self._model.delete())

    @Slot()
    def close_strip(self) -> None:
        """Ask nothing any more."""
        if self.strip.question is not None:
            self._answered = None
            self.strip.put_away()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, question: Question, answered: Callable[[Answer], None]) -> None:
        self._answered = answered
        self.strip.ask(question)
        self._place()

    @Slot(object)
    def _answer(self, answer: Answer) -> None:
        if self._answered is not None:
            self._answered(answer)

    def _set_term(self, answer: Answer) -> None:
        if answer.words.isascii() and answer.words.isdecimal() and len(answer.words) < 7:
            self._model.set_term(int(answer.words))
        else:
            self.strip.words.mark_wrong(True)
            self.strip.say_wrong(self.tr("Write the number of days."))

    @Slot(str)
    def _say_refused(self, words: str) -> None:
        if self.strip.question is not None:
            self.strip.say_wrong(words)

    @Slot()
    def _draw(self) -> None:
        model = self._model
        self.table.show_rows([self._cells(kind) for kind in RecordKind], model.row)
        sets, deletes, due = model.actions.set_terms is not None, model.preview is not None, model.due(model.kind)
        no_term = "" if sets else self.tr("An administrator sets the terms")
        self._show(self.set_button, self.tr("Set the term"), "S", no_term)
        no_purge = "" if deletes else self.tr("A supervisor deletes what is due")
        lacks = due is not None and due.unconfirmed > 0
        no_exemption = no_purge or ("" if lacks else self.tr("Headquarters has all of this kind"))
        self._show(self.exempt_button, self.tr("Exempt it"), "X", no_exemption)
        no_delete = no_purge or ("" if model.going else self.tr("Nothing is due that may be deleted"))
        self._show(self.delete_button, self.tr("Delete what is due"), "D", no_delete, ButtonKind.DANGER)
        self._draw_note()

    def _draw_note(self) -> None:
        model = self._model
        if model.error:
            self.note.show_text(model.error, "stop_text")
        elif model.deleted is not None:
            self.note.show_text(deleted_words(model.deleted), "ok_text")
        elif model.staying:
            self.note.show_text(staying_words(model.staying), "text2")
        elif model.preview is None:
            self.note.show_text(self.tr("A supervisor deletes what is due, and sees it before."), "text2")
        else:
            self.note.show_text(self.tr("Only what is due by these terms can be deleted."), "text2")

    def _cells(self, kind: RecordKind) -> list[Cell]:
        model = self._model
        due, terms = model.due(kind), model.terms
        counted = ["–", "–", "–", "–"]
        if due is not None:
            days = (day_words(due.oldest), day_words(due.newest))
            counted = [figure(due.records), *days, figure(due.unconfirmed)]
        kept = "–" if terms is None else figure(terms.days[kind])
        faint = due is None or not due.records
        return [
            Cell(record_kind_words(kind)),
            Cell(kept),
            *(Cell(text, is_faint=faint) for text in counted),
            Cell(model.exempted.get(kind, "–"), is_faint=kind not in model.exempted),
        ]

    @staticmethod
    def _show(button: ActionButton, words: str, key: str, because: str, kind: ButtonKind = ButtonKind.PLAIN) -> None:
        button.show_as(ButtonKind.OFF if because else kind, words, key, because=because)

    def _place(self) -> None:
        self.strip.place_in(self.rect())
