"""An input for what nobody beside the officer may read."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from borderdesk.ui.parts.buttons import LinkButton
from borderdesk.ui.parts.inputs import Input
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme

LONGEST_SECRET = 256


class Secret(QWidget):
    """A labelled line of hidden text, which a link shows and hides.

    Signals:
        entered: The officer pressed Enter.
    """

    entered = Signal()

    def __init__(self, theme: Theme, label: str, *, longest: int = LONGEST_SECRET) -> None:
        super().__init__()
        self.input = Input(theme, label, longest=longest)
        self.input.setEchoMode(QLineEdit.EchoMode.Password)
        self.input.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.label = Text(theme, Letters.LABEL, "text3", label)
        self.toggle = LinkButton(theme, self.tr("Show"), colour="accent")
        self.toggle.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = Row(theme)
        head.addWidget(self.label)
        head.addStretch(1)
        head.addWidget(self.toggle)
        column = Column(theme, self, gap=1)
        column.addLayout(head)
        column.addWidget(self.input)
        self.toggle.clicked.connect(self._turn)
        self.input.returnPressed.connect(self.entered)

    def show_label(self, label: str) -> None:
        """Ask for another secret."""
        self.label.show_text(label)
        self.input.setAccessibleName(label)

    def take(self) -> str:
        """Return what was typed."""
        return self.input.text()

    def clear(self) -> None:
        """Forget what was typed, and hide what comes next."""
        self.input.clear()
        self.input.setEchoMode(QLineEdit.EchoMode.Password)
        self.toggle.show_words(self.tr("Show"), "")

    @Slot()
    def _turn(self) -> None:
        is_hidden = self.input.echoMode() is QLineEdit.EchoMode.Password
        self.input.setEchoMode(QLineEdit.EchoMode.Normal if is_hidden else QLineEdit.EchoMode.Password)
        self.toggle.show_words(self.tr("Hide") if is_hidden else self.tr("Show"), "")
