"""A question that is asked in place: why to admit in spite of doubt, or whether to change the direction."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from borderdesk.domain.crossing import Direction
from borderdesk.domain.decision import LONGEST_REMARK, DecisionReason
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.states import ADMIT_REASONS, NEEDS_REMARK, Strip
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind, DecisionButton
from borderdesk.ui.parts.choices import NumberedChoice
from borderdesk.ui.parts.inputs import Input
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.decisions import decision_reason_words


class QuestionStrip(QWidget):
    """The strip above the action bar; digits choose, F12 saves, Esc closes.

    Signals:
        reason_given: What was chosen and typed is different now; carries the reason and the remark.
        saved: The officer saves with the pointer.
        closed: The officer closes it with the pointer.
    """

    reason_given = Signal(object, str)
    saved = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._asked: Strip | None = None
        self._reason: DecisionReason | None = None
        self.title = Text(theme, Letters.BUTTON)
        self.choices = [
            NumberedChoice(theme, number, decision_reason_words(reason))
            for number, reason in enumerate(ADMIT_REASONS, 1)
        ]
        self.explanation = Text(theme, Letters.SMALL, "text2")
        self.remark = Input(theme, self.tr("Name or remark"), longest=LONGEST_REMARK)
        self.remark.setPlaceholderText(self.tr("Name or remark"))
        self.save = DecisionButton(theme, width=112, height=38)
        self.close_button = ActionButton(theme, width=116, height=38)
        row = Row(theme, self, margins=(14, 8, 12, 8), gap=10)
        question = Column(theme, gap=8)
        question.addWidget(self.title)
        answers = Row(theme, gap=6)
        for choice in self.choices:
            choice.clicked.connect(self._chosen)
            answers.addWidget(choice)
        answers.addWidget(self.explanation)
        answers.addStretch(1)
        question.addLayout(answers)
        row.addLayout(question, 1)
        row.addWidget(self.remark)
        row.addWidget(self.save)
        row.addWidget(self.close_button)
        self.remark.textEdited.connect(self._tell)
        self.save.clicked.connect(self.saved)
        self.close_button.clicked.connect(self.closed)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def draw(self, model: InspectionModel) -> None:
        """Ask what the model asks; a question that is new starts empty and takes the keyboard."""
        asked, is_news = model.prompts.strip, model.prompts.strip is not self._asked
        self._asked = asked
        self.setVisible(asked is not None)
        if asked is None:
            return
        is_reason = asked is Strip.ADMIT_REASON
        for choice in self.choices:
            choice.setVisible(is_reason)
        self.remark.setVisible(is_reason)
        self.save.setVisible(is_reason)
        self.explanation.setVisible(not is_reason)
        self.close_button.show_as(ButtonKind.PLAIN, self.tr("Close"), "Esc")
        if is_reason:
            self._draw_reason(model, is_news=is_news)
        else:
            self._draw_direction(model)
        if is_news:
            (self.choices[0] if is_reason else self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, number: int) -> None:
        """Choose by number; a reason that needs words takes the keyboard to them."""
        if self._asked is not Strip.ADMIT_REASON or not 1 <= number <= len(ADMIT_REASONS):
            return
        self._reason = ADMIT_REASONS[number - 1]
        if self._reason in NEEDS_REMARK:
            self.remark.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._tell()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        painter.fillRect(0, 0, self.width(), self._theme.px(2), self._theme.colour("accent"))

    def _draw_reason(self, model: InspectionModel, *, is_news: bool) -> None:
        is_exit = model.lane.direction is Direction.EXIT
        words = self.tr("Why does the traveller leave?") if is_exit else self.tr("Why is the traveller admitted?")
        self.title.show_text(words)
        if is_news:
            self._reason = None
            self.remark.show_text("")
        for choice, reason in zip(self.choices, ADMIT_REASONS, strict=True):
            choice.setChecked(reason is self._reason)
        is_complete = model.prompts.has_reason
        because = "" if is_complete else self.tr("Choose a reason; a shift lead needs a name, other needs words")
        self.save.show_as(ButtonKind.MAIN if is_complete else ButtonKind.OFF, self.tr("Save"), "F12", because=because)

    def _draw_direction(self, model: InspectionModel) -> None:
        if model.lane.direction is Direction.EXIT:
            self.title.show_text(self.tr("Change this lane to entry?"))
        else:
            self.title.show_text(self.tr("Change this lane to exit?"))
        self.explanation.show_text(self.tr("Enter within 3 seconds changes it. Esc leaves it as it is."))

    @Slot()
    def _chosen(self) -> None:
        sender = self.sender()
        if isinstance(sender, NumberedChoice):
            self.choose(sender.number)

    @Slot()
    def _tell(self, *_text: object) -> None:
        self.reason_given.emit(self._reason, self.remark.text())

    def _dress(self) -> None:
        self.remark.setFixedWidth(self._theme.px(170))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(1280), self._theme.px(84))
