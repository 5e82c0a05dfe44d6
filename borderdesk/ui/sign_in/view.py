"""The sign-in card in the middle of the window."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from borderdesk import __version__
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.inputs import Input, Labelled
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.text import Text
from borderdesk.ui.sign_in.model import Refusal, SignInModel
from borderdesk.ui.theme import Letters, Theme

CARD_WIDTH = 400


class SignInView(QWidget):
    """User name and passphrase; Enter goes on. What was wrong stands in place."""

    def __init__(self, model: SignInModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self.user_name = Input(theme, self.tr("User name"))
        self.passphrase = Input(theme, self.tr("Passphrase"), longest=256)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.refusal = Text(theme, Letters.SMALL, "stop_text", lines=2)
        self.button = ActionButton(theme, width=CARD_WIDTH - 28)
        self._card = Card(theme, self.tr("Sign in"))
        body = self._card.body
        body.space(10)
        body.addWidget(Text(theme, Letters.TITLE, "text", model.post_name))
        body.addWidget(Text(theme, Letters.BODY, "text2", self.tr("Lane {lane}").replace("{lane}", model.lane)))
        body.space(14)
        body.addWidget(Labelled(theme, self.user_name.accessibleName(), self.user_name))
        body.space(8)
        body.addWidget(Labelled(theme, self.passphrase.accessibleName(), self.passphrase))
        body.space(8)
        body.addWidget(self.refusal)
        body.space(8)
        body.addWidget(self.button)
        body.space(10)
        version = self.tr("BorderDesk {version}").replace("{version}", __version__)
        body.addWidget(Text(theme, Letters.LABEL, "text3", version))
        column, row = Column(theme, self), Row(theme)
        column.addStretch(1)
        row.addStretch(1)
        row.addWidget(self._card)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self.button.clicked.connect(self._try)
        self.user_name.returnPressed.connect(self._next)
        self.passphrase.returnPressed.connect(self._try)
        model.changed.connect(self._draw)
        theme.changed.connect(self._dress)
        self._dress()
        self._draw()
        self.user_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour("app"))

    @Slot()
    def _next(self) -> None:
        self.passphrase.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _try(self) -> None:
        self._model.try_with(self.user_name.text(), self.passphrase.text())

    @Slot()
    def _draw(self) -> None:
        model = self._model
        kind = ButtonKind.OFF if model.is_busy else ButtonKind.MAIN
        self.button.show_as(kind, self.tr("Signing in") if model.is_busy else self.tr("Sign in"), "Enter")
        match model.refusal:
            case None:
                self.refusal.show_text("")
            case Refusal.NOT_RIGHT:
                self.refusal.show_text(self.tr("User name or passphrase is not right."))
                self.passphrase.clear()
                self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
            case Refusal.NOT_POSSIBLE:
                self.refusal.show_text(self.tr("The desk cannot open its records. Call the administrator."))

    def _dress(self) -> None:
        self._card.setFixedWidth(self._theme.px(CARD_WIDTH))
