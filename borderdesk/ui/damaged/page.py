"""Tells the officer that the database was damaged, what was saved, and that work can go on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from borderdesk.actions.damaged_desk import Recovered
from borderdesk.ui.commands.command import PageCommand
from borderdesk.ui.frame.page import Page
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.speech import figure

CARD_WIDTH = 640
KEYS_ON = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DamagedPage(Page):
    """One card; Enter goes on.

    Signals:
        done: It was read; work goes on.
    """

    done = Signal()

    def __init__(self, recovered: Recovered, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.go_on = ActionButton(theme, width=210)
        self._card = Card(theme, self.title_words)
        body = self._card.body
        body.space(6)
        self.sentences = tuple(self._sentences(recovered))
        for sentence in self.sentences:
            body.addWidget(Text(theme, Letters.BODY, "text2", sentence, lines=5))
            body.space(10)
        body.addWidget(self.go_on)
        column, row = Column(theme, self), Row(theme)
        column.addStretch(1)
        row.addStretch(1)
        row.addWidget(self._card)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        self.go_on.show_as(ButtonKind.MAIN, self.tr("Go on"), "Enter")
        self.go_on.clicked.connect(self.done)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def title_words(self) -> str:
        return self.tr("The database was damaged")

    def take_focus(self) -> None:
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def commands(self) -> Sequence[PageCommand]:
        group = self.title_words
        return (PageCommand(group=group, words=self.tr("Go on"), key="Enter", run=self.done.emit),)

    def take_key(self, event: QKeyEvent) -> bool:
        if event.key() in KEYS_ON:
            self.done.emit()
            return True
        return False

    def _sentences(self, recovered: Recovered) -> Sequence[str]:
        saved = self.tr("{crossings} crossings and {entries} journal entries were saved.")
        saved = saved.replace("{crossings}", figure(recovered.crossings)).replace(
            "{entries}", figure(recovered.entries)
        )
        kept = self.tr("The damaged file is kept for the administrator: {file}. Nothing in it was changed.")
        kept = kept.replace("{file}", recovered.kept.name)
        if recovered.is_whole:
            can = self.tr("The log is whole: work goes on where it was. The disk may be failing; tell the supervisor.")
            return (saved, can, kept)
        can = self.tr(
            "The log has gaps, so the desk begins an empty one. People, rules and watchlists are there: you can work "
            "at once. Earlier crossings are not shown here until the administrator has restored a backup."
        )
        beside = self.tr("What was saved of the old log lies beside it. Tell the supervisor now.")
        return (saved, can, beside, kept)

    def _dress(self) -> None:
        self._card.setFixedWidth(self._theme.px(CARD_WIDTH))
