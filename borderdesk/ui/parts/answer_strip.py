"""A strip that asks in place: numbered answers, a line of words, a day where one is needed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from borderdesk.domain.decision import LONGEST_REMARK
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.choices import NumberedChoice
from borderdesk.ui.parts.inputs import Input
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme

STRIP_HEIGHT, WITH_CHOICES = 84, 126
MOST_CHOICES = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked: a title, an explanation, numbered choices, and the names of the inputs that there are."""

    title: str
    explanation: str = ""
    choices: tuple[str, ...] = ()
    words_name: str = ""
    day_name: str = ""
    day: str = ""
    second_name: str = ""
    secret_name: str = ""
    save: str = ""
    danger: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was answered: the chosen number from 0, -1 for none, the words, the day as typed, the second person."""

    choice: int
    words: str
    day: str
    second: str = ""
    secret: str = ""


class AnswerStrip(QWidget):
    """Asks one question at a time; digits choose, Enter saves, Esc closes.

    Signals:
        answered: Somebody saves; carries the answer. The strip stays until it is closed or says what is wrong.
        closed: Somebody closes it.
    """

    answered = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._question: Question | None = None
        self._choices: list[NumberedChoice] = []
        self.title = Text(theme, Letters.BUTTON)
        self.explanation = Text(theme, Letters.SMALL, "text2")
        self.words = Input(theme, "", longest=LONGEST_REMARK)
        self.day = Input(theme, "", longest=20)
        self.second = Input(theme, "")
        self.secret = Input(theme, "", longest=256)
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.save = ActionButton(theme, width=148, height=38)
        self.close_button = ActionButton(theme, width=128, height=38)
        asked = Column(theme, self, margins=(14, 10, 12, 9), gap=6)
        head = Row(theme, gap=12)
        head.addWidget(self.title)
        head.addWidget(self.explanation, 1)
        asked.addLayout(head)
        self._answers = Row(theme, gap=8)
        self._answers.addStretch(1)
        asked.addLayout(self._answers)
        inputs = Row(theme, gap=10)
        inputs.addWidget(self.words, 1)
        inputs.addWidget(self.day)
        inputs.addWidget(self.second)
        inputs.addWidget(self.secret)
        inputs.addStretch()
        inputs.addWidget(self.save)
        inputs.addWidget(self.close_button)
        asked.addLayout(inputs)
        self.save.clicked.connect(self.give)
        self.close_button.clicked.connect(self.closed)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def question(self) -> Question | None:
        """What is asked now."""
        return self._question

    def ask(self, question: Question) -> None:
        """Put a question, with the keyboard on its first input."""
        self._question = question
        self.setAccessibleName(question.title)
        self.title.show_text(question.title)
        self.explanation.show_text(question.explanation, "text2")
        self._show_choices(question.choices)
        for field, name in (
            (self.words, question.words_name),
            (self.day, question.day_name),
            (self.second, question.second_name),
            (self.secret, question.secret_name),
        ):
            field.clear()
            field.setVisible(bool(name))
            field.setAccessibleName(name)
            field.setPlaceholderText(name)
            field.mark_wrong(False)
        self.day.setText(question.day)
        kind = ButtonKind.DANGER if question.danger else ButtonKind.MAIN
        save = question.save or self.tr("Save")
        self.save.reserve((save, "Enter", False))
        self.save.show_as(kind, save, "Enter")
        self.close_button.show_as(ButtonKind.PLAIN, self.tr("Close"), "Esc")
        self.show()
        self.raise_()
        first: QWidget = self._choices[0] if self._choices else self.words if question.words_name else self.save
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_wrong(self, words: str) -> None:
        """Say why the answer cannot be saved; the question stays."""
        self.explanation.show_text(words, "stop_text")
        self.secret.clear()
        self.setAccessibleDescription(words)

    def place_in(self, room: QRect) -> None:
        """Lie at the foot of a room, over whatever is there."""
        has_choices = self._question is not None and bool(self._question.choices)
        height = self._theme.px(WITH_CHOICES if has_choices else STRIP_HEIGHT)
        self.setGeometry(room.left(), room.bottom() + 1 - height, room.width(), height)

    def put_away(self) -> None:
        """Ask nothing any more."""
        self._question = None
        self.secret.clear()
        self.hide()

    def choose(self, number: int) -> bool:
        """Choose by number from 1; tell whether there is such a choice."""
        if not 1 <= number <= len(self._choices):
            return False
        for choice in self._choices:
            choice.setChecked(choice.number == number)
        return True

    @Slot()
    def give(self) -> None:
        """Answer with what is chosen and typed."""
        if self._question is None:
            return
        chosen = next((choice.number - 1 for choice in self._choices if choice.isChecked()), -1)
        if self._choices and chosen < 0:
            self.say_wrong(self.tr("Choose a reason."))
            return
        self.answered.emit(
            Answer(
                choice=chosen,
                words=self.words.text().strip(),
                day=self.day.text().strip(),
                second=self.second.text().strip(),
                secret=self.secret.text(),
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.closed.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.give()
        elif not (Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and self.choose(key - Qt.Key.Key_0)):
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        edge = "stop" if self._question is not None and self._question.danger else "accent"
        painter.fillRect(0, 0, self.width(), self._theme.px(2), self._theme.colour(edge))

    def _show_choices(self, words: Sequence[str]) -> None:
        for choice in self._choices:
            self._answers.removeWidget(choice)
            choice.hide()
            choice.deleteLater()
        self._choices = [NumberedChoice(self._theme, number, text) for number, text in enumerate(words, 1)]
        for place, choice in enumerate(self._choices):
            choice.clicked.connect(self._clicked)
            self._answers.insertWidget(place, choice)

    @Slot()
    def _clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, NumberedChoice):
            self.choose(sender.number)

    def _dress(self) -> None:
        self.day.setFixedWidth(self._theme.px(150))
        for field in (self.second, self.secret):
            field.setFixedWidth(self._theme.px(210))
        self.words.setMinimumWidth(self._theme.px(150))
        self.update()
