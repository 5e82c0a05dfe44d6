"""The People and posts page."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from borderdesk.domain.account import Account, AccountState
from borderdesk.ui.commands.command import PageCommand
from borderdesk.ui.pages.page import Page
from borderdesk.ui.parts.answer_strip import Answer, AnswerStrip, Question
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.record_table import Cell, RecordTable, TableColumn
from borderdesk.ui.parts.surface import Surface
from borderdesk.ui.parts.text import Text
from borderdesk.ui.people.account_card import AccountCard
from borderdesk.ui.people.account_form import AccountForm
from borderdesk.ui.people.model import PeopleModel
from borderdesk.ui.second_person import second_of
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.people import account_state_words, last_seen_words
from borderdesk.ui.words.roles import role_words
from borderdesk.ui.words.speech import figure


class PeoplePage(Page):
    """Draws the model; decides nothing."""

    def __init__(self, model: PeopleModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        columns = (
            TableColumn(words=self.tr("Name")),
            TableColumn(words=self.tr("User name"), width=116),
            TableColumn(words=self.tr("Role"), width=146),
            TableColumn(words=self.tr("Last seen"), width=150),
            TableColumn(words=self.tr("State"), width=170),
        )
        self.table = RecordTable(theme, self.tr("People"), columns)
        self.foot = Text(theme, Letters.LABEL, "text2")
        self.card, self.form = AccountCard(theme), AccountForm(theme)
        self.form.hide()
        self.strip = AnswerStrip(theme, self)
        self._answered: Callable[[Answer], None] | None = None
        self.add_button = ActionButton(theme, width=170, height=36)
        may_add = model.actions.add is not None
        because = "" if may_add else self.tr("An administrator adds people")
        kind = ButtonKind.PLAIN if may_add else ButtonKind.OFF
        self.add_button.show_as(kind, self.tr("Add a person"), "F2", because=because)
        found = Surface(theme)
        found.body.addWidget(self.table, 1)
        foot = Row(theme, margins=(12, 6, 12, 8))
        foot.addWidget(self.foot)
        found.body.addLayout(foot)
        below = Row(theme, gap=12)
        below.addWidget(found, 1)
        below.addWidget(self.card)
        below.addWidget(self.form)
        Column(theme, self).addLayout(below, 1)
        model.changed.connect(self._draw)
        model.saved.connect(self._put_away)
        model.refused.connect(self._say_refused)
        self.table.chosen.connect(model.choose)
        self.add_button.clicked.connect(self.open_form)
        self.form.given.connect(model.add)
        self.form.closed.connect(self._close)
        self.card.reset_button.clicked.connect(self.ask_reset)
        self.card.disable_button.clicked.connect(self.ask_disable)
        self.strip.answered.connect(self._answer)
        self.strip.closed.connect(self._close)
        theme.changed.connect(self._place)
        self._draw()

    @property
    def title_words(self) -> str:
        return self.tr("People and posts")

    @property
    def aside_words(self) -> str:
        accounts = self._model.accounts
        if accounts is None:
            return ""
        open_ones = sum(self._model.state_of(one) is AccountState.OPEN for one in accounts)
        return self.tr("{number} may sign in").replace("{number}", figure(open_ones))

    def page_actions(self) -> tuple[ActionButton, ...]:
        return (self.add_button,)

    def commands(self) -> tuple[PageCommand, ...]:
        group, may = self.tr("People"), self._model.actions
        return (
            PageCommand(
                group=group, words=self.tr("Add a person"), key="F2", run=self.open_form, is_on=may.add is not None
            ),
            PageCommand(
                group=group, words=self.tr("Reset passphrase"), key="R", run=self.ask_reset, is_on=may.reset is not None
            ),
            PageCommand(
                group=group,
                words=self.tr("Disable, or let in again"),
                key="D",
                run=self.ask_disable,
                is_on=may.disable is not None,
            ),
        )

    def take_focus(self) -> None:
        self._model.refresh()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat() or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        acts: dict[int, Callable[[], None]] = {
            Qt.Key.Key_F2: self.open_form,
            Qt.Key.Key_F5: self._model.refresh,
            Qt.Key.Key_F6: self.take_focus,
            Qt.Key.Key_R: self.ask_reset,
            Qt.Key.Key_D: self.ask_disable,
        }
        if event.key() == Qt.Key.Key_Escape and (self.strip.question is not None or self.form.isVisibleTo(self)):
            self._close()
            return True
        act = acts.get(event.key())
        if act is None:
            return False
        act()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @Slot()
    def open_form(self) -> None:
        """Show the form for a new account."""
        if self.add_button.isEnabled() and self.strip.question is None:
            self.form.clear()
            self.card.hide()
            self.form.show()
            self.form.take_focus()

    @Slot()
    def ask_reset(self) -> None:
        """Ask whether the person that has the cursor is to have a temporary passphrase."""
        account = self._model.account
        if account is None or not self.card.reset_button.isEnabled():
            return
        title = self.tr("Give {name} a temporary passphrase?").replace("{name}", account.officer.display_name)
        explanation = self.tr("Be sure who asks for it. It is shown once, and opens nothing but the choice of another.")
        self._ask(title, explanation, self.tr("Give it"), self._reset, has_second=self._model.needs_second)

    @Slot()
    def ask_disable(self) -> None:
        """Ask why the person that has the cursor is disabled, or let in again."""
        account = self._model.account
        if account is None or not self.card.disable_button.isEnabled():
            return
        if account.disabled_at is None:
            title, save = self.tr("Disable {name}: why?"), self.tr("Disable")
            explanation = self.tr("They sign in no more. Nothing of theirs is deleted.")
        else:
            title, save = self.tr("Let {name} in again: why?"), self.tr("Let in")
            explanation = self.tr("Their passphrase is the one that they had.")
        has_second = account.disabled_at is not None and self._model.needs_second
        named = title.replace("{name}", account.officer.display_name)
        self._ask(named, explanation, save, self._disable, has_words=True, has_second=has_second)

    def _ask(
        self,
        title: str,
        explanation: str,
        save: str,
        answered: Callable[[Answer], None],
        *,
        has_words: bool = False,
        has_second: bool = False,
    ) -> None:
        self._answered = answered
        self.strip.ask(
            Question(
                title=title,
                explanation=explanation,
                words_name=self.tr("Reason") if has_words else "",
                second_name=self.tr("Second person, user name") if has_second else "",
                secret_name=self.tr("Their passphrase") if has_second else "",
                save=save,
            )
        )
        self._place()

    @Slot(object)
    def _answer(self, answer: Answer) -> None:
        if self._answered is not None:
            self._answered(answer)

    def _reset(self, answer: Answer) -> None:
        self._model.reset(second_of(answer))

    def _disable(self, answer: Answer) -> None:
        account = self._model.account
        if account is not None and account.disabled_at is not None:
            self._model.enable(answer.words, second_of(answer))
        else:
            self._model.disable(answer.words)

    def _said(self, _answer: Answer) -> None:
        self._close()

    @Slot()
    def _draw(self) -> None:
        model = self._model
        self.table.show_rows([self._cells(account) for account in model.accounts or ()], model.row)
        self.card.draw(model)
        words = model.error or self.tr("Accounts are disabled, never deleted: the log names their people for good.")
        self.foot.show_text(words, "stop_text" if model.error else "text2")
        self.titled.emit()
        if model.to_say is not None and self.strip.question is None:
            title = self.tr("Say it to {name}, once: {passphrase}")
            title = title.replace("{name}", model.to_say.officer.display_name)
            title = title.replace("{passphrase}", model.to_say.temporary_passphrase or "")
            explanation = self.tr("It is kept nowhere. They choose their own within 24 hours.")
            self._ask(title, explanation, self.tr("It is said"), self._said)

    def _cells(self, account: Account) -> list[Cell]:
        state = self._model.state_of(account)
        return [
            Cell(account.officer.display_name),
            Cell(account.officer.user_name, is_faint=True),
            Cell(role_words(account.officer.role)),
            Cell(last_seen_words(account.last_seen_at, self._model.zone)),
            Cell(account_state_words(state), status="ok" if state is AccountState.OPEN else "stop"),
        ]

    @Slot(str)
    def _say_refused(self, words: str) -> None:
        if self.form.isVisibleTo(self):
            self.form.say_wrong(words)
        elif self.strip.question is not None:
            self.strip.say_wrong(words)

    @Slot()
    def _close(self) -> None:
        self._put_away()
        if self._model.to_say is not None:
            self._model.said()

    @Slot()
    def _put_away(self) -> None:
        self._answered = None
        self.strip.put_away()
        self.form.clear()
        self.form.hide()
        self.card.show()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _place(self) -> None:
        self.strip.place_in(self.rect())
