"""The page that closes a shift: what it comes to, what it leaves, who signs."""

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from borderdesk.actions.sign_in import SignInLockedError, SignInRefusedError
from borderdesk.domain.decision import Outcome
from borderdesk.domain.shift import LONGEST_HANDOVER
from borderdesk.ui.commands.command import PageCommand
from borderdesk.ui.frame.page import Page
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind, LinkButton
from borderdesk.ui.parts.card import Card, Rule
from borderdesk.ui.parts.inputs import Input, Labelled
from borderdesk.ui.parts.layouts import Column, Line, Row
from borderdesk.ui.parts.secret import Secret
from borderdesk.ui.parts.text import Text
from borderdesk.ui.parts.text_area import TextArea
from borderdesk.ui.shift.closing.model import ClosingModel
from borderdesk.ui.shift.closing.sheet import SheetState
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.decisions import outcome_words
from borderdesk.ui.words.moments import clock_words, day_words
from borderdesk.ui.words.signing_in import locked_words, refused_words
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, count, figure

SHOWN = len(Outcome)


class ClosingPage(Page):
    """Three blocks; F12 closes the shift, Esc goes back to it.

    Signals:
        left: The shift goes on.
    """

    left = Signal()

    def __init__(self, model: ClosingModel, theme: Theme, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme, self._zone = model, theme, zone
        self.opened = Text(theme, Letters.BODY, "text2", lines=2)
        self.rows = [_Total(theme) for _ in range(SHOWN)]
        self.facts = Text(theme, Letters.BODY, "text2", lines=3)
        self.handover = TextArea(theme, self.tr("For the next shift"), longest=LONGEST_HANDOVER, height=250)
        self.user_name = Input(theme, self.tr("User name"))
        self.secret = Secret(theme, self.tr("Passphrase"))
        self.sign = ActionButton(theme, width=180, height=36)
        self.second = Text(theme, Letters.BODY, "text2", lines=3)
        self.print_button = ActionButton(theme, width=200, height=36)
        words = (self.tr("Print the sheet"), self.tr("Save the sheet"))
        self.print_button.reserve(*((text, "Ctrl P", False) for text in words))
        self.save_sheet = LinkButton(theme, self.tr("Save as a file"), colour="accent")
        self.sheet = Text(theme, Letters.SMALL, "text2", lines=3)
        self.trouble = Text(theme, Letters.SMALL, "stop_text", lines=2)
        self.back = ActionButton(theme, width=190)
        self.close_button = ActionButton(theme, width=250)
        blocks = Row(theme, gap=12)
        for card in (self._totals(), self._leaving(), self._signing()):
            blocks.addWidget(card, 1)
        foot = Row(theme, gap=12)
        foot.addWidget(self.back)
        foot.addWidget(self.trouble, 1)
        foot.addWidget(self.close_button)
        column = Column(theme, self, gap=12)
        column.addLayout(blocks, 1)
        column.addLayout(foot)
        self.back.show_as(ButtonKind.PLAIN, self.tr("Back to the lane"), "Esc")
        self.handover.edited.connect(self._write)
        self.sign.clicked.connect(self._countersign)
        self.secret.entered.connect(self._countersign)
        self.back.clicked.connect(self.left)
        self.close_button.clicked.connect(model.close_shift)
        self.print_button.clicked.connect(model.print_sheet)
        self.save_sheet.clicked.connect(model.save_sheet)
        model.changed.connect(self._draw)
        self._draw()

    @property
    def title_words(self) -> str:
        return self.tr("Close the shift")

    @property
    def aside_words(self) -> str:
        return self.tr("Shift {number}").replace("{number}", str(self._model.shift.number))

    def take_focus(self) -> None:
        self.handover.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def commands(self) -> Sequence[PageCommand]:
        group = self.tr("Close the shift")
        return (
            PageCommand(group=group, words=self.tr("Close the shift"), key="F12", run=self._model.close_shift),
            PageCommand(group=group, words=self.tr("Print the sheet"), key="Ctrl P", run=self._model.print_sheet),
            PageCommand(group=group, words=self.tr("Back to the lane"), key="Esc", run=self.left.emit),
        )

    def take_key(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return False
        is_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_P and is_control:
            self._model.print_sheet()
        elif event.key() == Qt.Key.Key_F12:
            self._model.close_shift()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True

    def _totals(self) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("What the shift comes to"))
        body = card.body
        body.space(6)
        body.addWidget(self.opened)
        body.space(8)
        for row in self.rows:
            body.addWidget(row)
        body.space(6)
        body.addWidget(Rule(theme))
        body.space(6)
        body.addWidget(self.facts)
        body.addStretch(1)
        body.addWidget(self.sheet)
        body.space(6)
        paper = Row(theme, gap=12)
        paper.addWidget(self.print_button)
        paper.addWidget(self.save_sheet)
        paper.addStretch(1)
        body.addLayout(paper)
        return card

    def _leaving(self) -> Card:
        card = Card(self._theme, self.tr("Handover"))
        card.body.space(6)
        card.body.addWidget(self.handover)
        card.body.addStretch(1)
        return card

    def _signing(self) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("Countersign"))
        body = card.body
        body.space(6)
        words = self.tr("A second person may sign that this is right. It is not needed to close the shift.")
        body.addWidget(Text(theme, Letters.BODY, "text2", words, lines=3))
        body.space(10)
        body.addWidget(Labelled(theme, self.tr("User name"), self.user_name))
        body.space(6)
        body.addWidget(self.secret)
        body.space(10)
        body.addWidget(self.sign)
        body.space(10)
        body.addWidget(self.second)
        body.addStretch(1)
        return card

    @Slot()
    def _write(self) -> None:
        self._model.write_handover(self.handover.text)

    @Slot()
    def _countersign(self) -> None:
        self._model.countersign(self.user_name.text(), self.secret.take())

    @Slot()
    def _draw(self) -> None:
        model, shift = self._model, self._model.shift
        opened = shift.opened_at.astimezone(self._zone)
        words = self.tr("Opened {day} {time}").replace("{day}", day_words(opened.date()))
        self.opened.show_text(words.replace("{time}", clock_words(shift.opened_at, self._zone)))
        totals = model.counted.totals if model.counted else {}
        shown = sorted(totals.items(), key=lambda item: -item[1])
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(shown))
            if place < len(shown):
                outcome, number = shown[place]
                row.show_total(outcome_words(outcome), number)
        self._draw_facts()
        self._draw_second()
        self._draw_sheet()
        self.sign.show_as(ButtonKind.OFF if model.is_busy else ButtonKind.PLAIN, self.tr("Countersign"), "Enter")
        self.close_button.show_as(ButtonKind.OFF if model.is_busy else ButtonKind.MAIN, self.tr("Close shift"), "F12")
        if model.waits_for_traveller:
            trouble = self.tr("A traveller is at the desk. Decide about them first, or clear the read.")
        elif model.has_failed:
            trouble = self.tr("The shift is not closed: the desk cannot write. Try F12 again.")
        else:
            trouble = ""
        self.trouble.show_text(trouble)
        self.trouble.setAccessibleName(trouble)

    def _draw_facts(self) -> None:
        counted = self._model.counted
        if counted is None:
            self.facts.show_text(self.tr("Being counted"))
            return
        facts = (
            count(
                QT_TRANSLATE_NOOP("Words", "1 decision."),
                QT_TRANSLATE_NOOP("Words", "{number} decisions."),
                counted.decisions,
            ),
            count(
                QT_TRANSLATE_NOOP("Words", "1 referral open."),
                QT_TRANSLATE_NOOP("Words", "{number} referrals open."),
                counted.open_referrals,
            ),
            count(
                QT_TRANSLATE_NOOP("Words", "1 journal entry not sent yet."),
                QT_TRANSLATE_NOOP("Words", "{number} journal entries not sent yet."),
                counted.unsent,
            ),
        )
        self.facts.show_text(" ".join(facts))

    def _draw_sheet(self) -> None:
        sheet = self._model.sheet
        kind = ButtonKind.OFF if sheet.state is SheetState.BUSY else ButtonKind.PLAIN
        words = self.tr("Print the sheet") if sheet.has_printer else self.tr("Save the sheet")
        self.print_button.show_as(kind, words, "Ctrl P")
        self.save_sheet.setVisible(sheet.has_printer)
        match sheet.state:
            case SheetState.PRINTED:
                self.sheet.show_text(self.tr("The sheet is printed."), "ok_text")
            case SheetState.SAVED:
                self.sheet.show_text(self.tr("The sheet is in {file}").replace("{file}", sheet.file), "ok_text")
            case SheetState.FAILED if not sheet.has_printer:
                self.sheet.show_text(self.tr("The sheet is not saved: the desk cannot write."), "warn_text")
            case SheetState.FAILED:
                words = self.tr("The sheet is not printed. Look at paper and cable, or save it as a file.")
                self.sheet.show_text(words, "warn_text")
            case _:
                self.sheet.show_text("" if sheet.has_printer else self.tr("No printer is set up."), "text2")

    def _draw_second(self) -> None:
        model = self._model
        match model.second_refused:
            case SignInLockedError() as locked:
                self.second.show_text(locked_words(locked.until, self._zone), "stop_text")
            case SignInRefusedError() as refused:
                self.second.show_text(refused_words(refused.tries_left), "stop_text")
            case None if model.second is not None:
                words = self.tr("Countersigned by {name}.").replace("{name}", model.second.display_name)
                self.second.show_text(words, "ok_text")
                self.secret.clear()
            case None:
                self.second.show_text("")
            case _:
                self.second.show_text(self.tr("Nobody countersigns their own closing."), "stop_text")
        if model.second_refused is not None:
            self.secret.clear()


class _Total(Line):
    """One outcome and how often it holds."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 26, gap=8)
        self._words = Text(theme, Letters.BODY)
        self._number = Text(theme, Letters.VALUE, firm=True)
        self.row.addWidget(self._words)
        self.row.addStretch(1)
        self.row.addWidget(self._number)

    def show_total(self, words: str, number: int) -> None:
        self._words.show_text(words)
        self._number.show_text(figure(number))
        self.setAccessibleName(f"{words}: {number}")
