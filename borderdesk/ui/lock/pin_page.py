"""Choosing the PIN that unlocks a running session."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from borderdesk.domain.errors import InvalidValueError
from borderdesk.ui.commands.command import PageCommand
from borderdesk.ui.frame.page import Page
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.secret import Secret
from borderdesk.ui.parts.text import Text
from borderdesk.ui.tasks import RunsTasks
from borderdesk.ui.theme import Letters, Theme

CARD_WIDTH = 440
LONGEST_PIN = 12


class PinPage(Page):
    """The PIN twice; Esc goes on without one.

    Signals:
        done: A PIN was set, or none is wanted.
    """

    done = Signal()

    def __init__(
        self, set_pin: Callable[[str], None], tasks: RunsTasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._set_pin, self._tasks, self._theme = set_pin, tasks, theme
        self.pin = Secret(theme, self.tr("PIN"), longest=LONGEST_PIN)
        self.again = Secret(theme, self.tr("The same PIN again"), longest=LONGEST_PIN)
        self.trouble = Text(theme, Letters.SMALL, "stop_text", lines=2)
        self.save = ActionButton(theme, width=210)
        self.skip = ActionButton(theme, width=180)
        self._card = Card(theme, self.tr("PIN for this session"))
        body = self._card.body
        body.space(6)
        rules = self.tr(
            "6 to 12 digits, not one digit again and again, not digits in their order. It unlocks this desk until you "
            "sign out, and is written down nowhere."
        )
        body.addWidget(Text(theme, Letters.BODY, "text2", rules, lines=4))
        body.space(10)
        body.addWidget(self.pin)
        body.space(6)
        body.addWidget(self.again)
        body.space(6)
        body.addWidget(self.trouble)
        body.space(8)
        buttons = Row(theme, gap=12)
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        buttons.addWidget(self.skip)
        body.addLayout(buttons)
        column, row = Column(theme, self), Row(theme)
        column.addStretch(1)
        row.addStretch(1)
        row.addWidget(self._card)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        self.save.show_as(ButtonKind.MAIN, self.tr("Set the PIN"), "Enter")
        self.skip.show_as(ButtonKind.PLAIN, self.tr("Not now"), "Esc")
        self.pin.entered.connect(partial(self.again.input.setFocus, Qt.FocusReason.TabFocusReason))
        self.again.entered.connect(self._save)
        self.save.clicked.connect(self._save)
        self.skip.clicked.connect(self.done)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def title_words(self) -> str:
        return self.tr("Choose a PIN")

    def take_focus(self) -> None:
        self.pin.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def commands(self) -> Sequence[PageCommand]:
        group = self.tr("PIN")
        return (
            PageCommand(group=group, words=self.tr("Set the PIN"), key="Enter", run=self._save),
            PageCommand(group=group, words=self.tr("Go on without a PIN"), key="Esc", run=self.done.emit),
        )

    def take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
            return True
        return False

    @Slot()
    def _save(self) -> None:
        pin = self.pin.take()
        if pin != self.again.take():
            self._refuse(self.tr("The two are not the same. Type the PIN twice."))
            return
        self._tasks.run(partial(self._set_pin, pin), self._saved, self._not_saved)

    def _saved(self, _nothing: None) -> None:
        self.done.emit()

    def _not_saved(self, error: Exception) -> None:
        if isinstance(error, InvalidValueError):
            self._refuse(self.tr("Anybody would try this one. Choose 6 to 12 other digits."))
        else:
            self._refuse(self.tr("The PIN cannot be set. Go on without it."))

    def _refuse(self, words: str) -> None:
        self.trouble.show_text(words)
        self.trouble.setAccessibleName(words)
        self.pin.clear()
        self.again.clear()
        self.take_focus()

    def _dress(self) -> None:
        self._card.setFixedWidth(self._theme.px(CARD_WIDTH))
