"""Choosing one's own passphrase in the place of a temporary one, or of the one until now."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from borderdesk.actions.sign_in import SignInLockedError, SignInRefusedError
from borderdesk.domain.errors import InvalidValueError
from borderdesk.ui.frame.page import Page
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.secret import Secret
from borderdesk.ui.parts.text import Text
from borderdesk.ui.tasks import RunsTasks
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.refusals import refusal_words
from borderdesk.ui.words.signing_in import passphrase_refused_words

CARD_WIDTH = 440


class PassphrasePage(Page):
    """The passphrase until now, and the new one twice; where it is a must, the only way on is to sign out.

    Signals:
        chosen: The new passphrase is set; carries what the setting of it came to.
        left: Nothing is chosen.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(
        self,
        change: Callable[[str, str], object],
        tasks: RunsTasks,
        theme: Theme,
        *,
        is_must: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._change, self._tasks, self._theme = change, tasks, theme
        self.before = Secret(theme, self.tr("Temporary passphrase") if is_must else self.tr("Passphrase until now"))
        self.after = Secret(theme, self.tr("Your own passphrase"))
        self.again = Secret(theme, self.tr("The same again"))
        self.trouble = Text(theme, Letters.SMALL, "stop_text", lines=2)
        self.save = ActionButton(theme, width=190)
        self.leave = ActionButton(theme, width=200)
        self._card = Card(theme, self.tr("Choose your passphrase"))
        body = self._card.body
        body.space(6)
        rules = self.tr("12 characters or more: a few words that nobody would say together are easy to keep.")
        body.addWidget(Text(theme, Letters.BODY, "text2", rules, lines=3))
        body.space(10)
        for secret in (self.before, self.after, self.again):
            body.addWidget(secret)
            body.space(6)
        body.addWidget(self.trouble)
        body.space(8)
        buttons = Row(theme, gap=12)
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        body.addLayout(buttons)
        column, row = Column(theme, self), Row(theme)
        column.addStretch(1)
        row.addStretch(1)
        row.addWidget(self._card)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        self.save.show_as(ButtonKind.MAIN, self.tr("Use it"), "Enter")
        self.leave.show_as(ButtonKind.PLAIN, self.tr("Sign out") if is_must else self.tr("Not now"), "Esc")
        self.before.entered.connect(partial(self.after.input.setFocus, Qt.FocusReason.TabFocusReason))
        self.after.entered.connect(partial(self.again.input.setFocus, Qt.FocusReason.TabFocusReason))
        self.again.entered.connect(self._save)
        self.save.clicked.connect(self._save)
        self.leave.clicked.connect(self.left)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def title_words(self) -> str:
        return self.tr("Your passphrase")

    def take_focus(self) -> None:
        self.before.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        return False

    @Slot()
    def _save(self) -> None:
        after = self.after.take()
        if after != self.again.take():
            self._refuse(self.tr("The two are not the same. Type the new passphrase twice."))
            return
        self._tasks.run(partial(self._change, self.before.take(), after), self._saved, self._not_saved)

    def _saved(self, came: object) -> None:
        for secret in (self.before, self.after, self.again):
            secret.clear()
        self.chosen.emit(came)

    def _not_saved(self, error: Exception) -> None:
        if isinstance(error, SignInRefusedError):
            self._refuse(passphrase_refused_words(error.tries_left))
        elif isinstance(error, SignInLockedError):
            self._refuse(self.tr("Too many tries. Sign out, and ask a supervisor."))
        elif isinstance(error, InvalidValueError):
            self._refuse(self.tr("It must be another one, of 12 characters or more."))
        else:
            self._refuse(refusal_words(error))

    def _refuse(self, words: str) -> None:
        self.trouble.show_text(words)
        self.trouble.setAccessibleName(words)
        for secret in (self.after, self.again):
            secret.clear()
        self.after.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress(self) -> None:
        self._card.setFixedWidth(self._theme.px(CARD_WIDTH))
