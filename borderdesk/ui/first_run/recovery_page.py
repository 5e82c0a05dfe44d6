"""The page that says the recovery code, once."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from borderdesk.ui.commands.command import PageCommand
from borderdesk.ui.frame.page import Page
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme

CARD_WIDTH = 560
GROUPS_A_LINE = 4


class RecoveryPage(Page):
    """The code in groups; F12 says that it is written down.

    Signals:
        done: Somebody has the code on paper.
    """

    done = Signal()

    def __init__(self, code: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.kept = ActionButton(theme, width=260)
        self._card = Card(theme, self.tr("Recovery code of this desk"))
        body = self._card.body
        body.space(8)
        words = self.tr(
            "The records of this desk are encrypted. When every passphrase is lost, this code opens them, and nothing "
            "else does. Write it down and keep it where the desk is not, in a sealed envelope. It is shown this once."
        )
        body.addWidget(Text(theme, Letters.BODY, "text", words, lines=4))
        body.space(14)
        groups = code.split("-")
        self.lines = [
            Text(theme, Letters.GIVEN_NAMES, "text", "   ".join(groups[at : at + GROUPS_A_LINE]))
            for at in range(0, len(groups), GROUPS_A_LINE)
        ]
        for line in self.lines:
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            body.addWidget(line)
        body.space(14)
        words = self.tr("Large and small letters, spaces and dashes do not count when it is typed.")
        body.addWidget(Text(theme, Letters.SMALL, "text2", words, lines=2))
        body.space(14)
        foot = Row(theme)
        foot.addStretch(1)
        foot.addWidget(self.kept)
        body.addLayout(foot)
        column, row = Column(theme, self), Row(theme)
        column.addStretch(1)
        row.addStretch(1)
        row.addWidget(self._card)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        self.kept.show_as(ButtonKind.MAIN, self.tr("It is written down"), "F12")
        self.kept.clicked.connect(self.done)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def title_words(self) -> str:
        return self.tr("Keep this code")

    def take_focus(self) -> None:
        self.kept.setFocus(Qt.FocusReason.OtherFocusReason)

    def commands(self) -> Sequence[PageCommand]:
        words = self.tr("The recovery code is written down")
        return (PageCommand(group=self.tr("First run"), words=words, key="F12", run=self.done.emit),)

    def take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_F12 and not event.isAutoRepeat():
            self.done.emit()
            return True
        return False

    @Slot()
    def _dress(self) -> None:
        self._card.setFixedWidth(self._theme.px(CARD_WIDTH))
