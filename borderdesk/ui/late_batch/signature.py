"""The strip in which a supervisor signs the rows; what is typed into it is kept nowhere."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from borderdesk.ui.late_batch.model import LateBatchModel, Trouble
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.inputs import Input, Labelled
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.late_batches import matches_words, rows_words


class SignatureStrip(QWidget):
    """Above the action bar; Enter signs, Esc closes.

    Signals:
        signed: Carries the supervisor's user name and passphrase, both empty where the officer at the desk signs.
        withdrawn: The officer closes the strip with the pointer.
    """

    signed = Signal(str, str)
    withdrawn = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._was_asking = False
        self.title = Text(theme, Letters.BUTTON, lines=2)
        self.words = Text(theme, Letters.SMALL, "text2", lines=2)
        self.user_name = Input(theme, self.tr("Supervisor's user name"))
        self.passphrase = Input(theme, self.tr("Passphrase"), longest=256)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._asked = [
            Labelled(theme, control.accessibleName(), control) for control in (self.user_name, self.passphrase)
        ]
        self.sign_button = ActionButton(theme, width=150, height=38)
        self.close_button = ActionButton(theme, width=134, height=38)
        row = Row(theme, self, margins=(14, 8, 12, 8), gap=10)
        question = Column(theme, gap=1)
        question.addStretch(1)
        question.addWidget(self.title)
        question.addWidget(self.words)
        question.addStretch(1)
        row.addLayout(question, 1)
        for asked in self._asked:
            row.addWidget(asked)
        ends, buttons = Column(theme), Row(theme, gap=10)
        ends.addStretch(1)
        buttons.addWidget(self.sign_button)
        buttons.addWidget(self.close_button)
        ends.addLayout(buttons)
        row.addLayout(ends)
        self.sign_button.clicked.connect(self.sign)
        self.close_button.clicked.connect(self.withdrawn)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def draw(self, model: LateBatchModel) -> None:
        """Ask for the signature; a question that is new starts empty and takes the keyboard."""
        is_news = model.is_asking and not self._was_asking
        self._was_asking = model.is_asking
        self.setVisible(model.is_asking)
        if not model.is_asking:
            self.passphrase.clear()
            return
        for asked in self._asked:
            asked.setVisible(not model.officer_signs)
        counted = f"{rows_words(len(model.entries))}, {matches_words(model.match_count)}"
        self.title.show_text(self.tr("The supervisor signs: {rows}").replace("{rows}", counted))
        self.words.show_text(*self._explanation(model))
        kind = ButtonKind.OFF if model.is_busy else ButtonKind.MAIN
        self.sign_button.show_as(kind, self.tr("Signing") if model.is_busy else self.tr("Sign"), "Enter")
        self.close_button.show_as(ButtonKind.PLAIN, self.tr("Close"), "Esc")
        if is_news:
            self.user_name.show_text("")
            self.passphrase.clear()
            first = self.close_button if model.officer_signs else self.user_name
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        elif model.trouble is Trouble.WRONG_SIGNER and not model.is_busy and self.passphrase.text():
            self.passphrase.clear()
            self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def sign(self) -> None:
        """Go on to the passphrase, or sign."""
        if self.user_name.isVisible() and self.user_name.text().strip() and not self.passphrase.text():
            self.passphrase.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.signed.emit(self.user_name.text(), self.passphrase.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        painter.fillRect(0, 0, self.width(), self._theme.px(2), self._theme.colour("accent"))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(1280), self._theme.px(84))

    def _explanation(self, model: LateBatchModel) -> tuple[str, str]:
        match model.trouble:
            case Trouble.WRONG_SIGNER:
                words = self.tr(
                    "Not signed. User name or passphrase is not right, or this person may not sign these rows."
                )
                return words, "stop_text"
            case Trouble.NOT_SIGNED:
                return self.tr("Not signed. Nothing is in the log yet. Look at the rows and try again."), "stop_text"
        if model.officer_signs:
            who = model.officer.display_name
            words = self.tr("{who} compares the rows with the paper. Enter signs.").replace("{who}", who)
            return words, "text2"
        return self.tr("The supervisor compares the rows with the paper and signs with their own passphrase."), "text2"

    def _dress(self) -> None:
        for asked in self._asked:
            asked.setFixedWidth(self._theme.px(226))
