"""A question that is asked in place, with numbered answers: why, which direction, what to do about a slip."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from borderdesk.domain.crossing import Direction
from borderdesk.domain.decision import LONGEST_REMARK, DecisionReason
from borderdesk.domain.match_doubt import DoubtReason
from borderdesk.domain.verdict import FindingKind
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.slips import PrinterAnswer
from borderdesk.ui.inspection.states import ADMIT_REASONS, DOUBT_REASONS, NEEDS_REMARK, UNDO_REASONS, Strip
from borderdesk.ui.keys import Command, KeyMap
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind, DecisionButton
from borderdesk.ui.parts.choices import NumberedChoice
from borderdesk.ui.parts.inputs import Input
from borderdesk.ui.parts.layouts import Column, Flow, Row
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.decisions import decision_reason_words, doubt_reason_words

HEIGHT = 84

Reason = DecisionReason | DoubtReason
_WHY = (Strip.ADMIT_REASON, Strip.NOT_THE_SAME, Strip.UNDO_REASON)


class QuestionStrip(QWidget):
    """The strip above the action bar; digits choose, the key of the question saves, Esc closes.

    Signals:
        reason_given: What was chosen and typed is different now; carries the reason and the remark.
        saved: The officer saves with the pointer.
        closed: The officer closes it with the pointer.
        printer_answered: What to do about a slip that was not printed; carries the answer.
    """

    reason_given = Signal(object, str)
    saved = Signal()
    closed = Signal()
    printer_answered = Signal(object)

    def __init__(self, theme: Theme, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._keys = theme, keys
        self._asked: Strip | None = None
        self._reason: Reason | None = None
        self.title = Text(theme, Letters.BUTTON)
        self.hint = Text(theme, Letters.SMALL_STRONG, "warn_text")
        self.answers: dict[Strip, list[NumberedChoice]] = {
            Strip.ADMIT_REASON: self._choices(theme, [decision_reason_words(reason) for reason in ADMIT_REASONS]),
            Strip.NOT_THE_SAME: self._choices(theme, [doubt_reason_words(reason) for reason in DOUBT_REASONS]),
            Strip.UNDO_REASON: self._choices(theme, [decision_reason_words(reason) for reason in UNDO_REASONS]),
            Strip.PRINTER: self._choices(theme, [self._printer_words(answer) for answer in PrinterAnswer]),
        }
        self.explanation = Text(theme, Letters.SMALL, "text2")
        self.remark = Input(theme, self.tr("Name or remark"), longest=LONGEST_REMARK)
        self.remark.setPlaceholderText(self.tr("Name or remark"))
        self.save = DecisionButton(theme, width=112, height=38)
        self.close_button = ActionButton(theme, width=116, height=38)
        column = Column(theme, self, margins=(14, 6, 12, 4), gap=0)
        head = Row(theme, gap=10)
        head.addWidget(self.title)
        head.addWidget(self.hint)
        head.addStretch(1)
        for widget in (self.remark, self.save, self.close_button):
            head.addWidget(widget)
        column.addLayout(head)
        flow = Flow(theme, gap=6)
        for choices in self.answers.values():
            for choice in choices:
                choice.clicked.connect(self._chosen)
                flow.addWidget(choice)
        column.addLayout(flow)
        column.addWidget(self.explanation)
        column.addStretch(1)
        self.remark.textEdited.connect(self._tell)
        self.save.clicked.connect(self.saved)
        self.close_button.clicked.connect(self.closed)
        self.close_button.reserve((self.tr("Close"), keys.cap(Command.CLEAR), False))
        caps = (keys.cap(Command.ADMIT), keys.cap(Command.NOT_THE_SAME), keys.cap(Command.UNDO))
        self.save.reserve(*((self.tr("Save"), cap, False) for cap in caps))
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def draw(self, model: InspectionModel) -> None:
        """Ask what the model asks; a question that is new starts empty and takes the keyboard."""
        asked = model.prompts.strip if model.prompts.strip is not Strip.OLD_LIST else None
        is_news = asked is not self._asked
        self._asked = asked
        self.setVisible(asked is not None)
        if asked is None:
            return
        choices = self.answers.get(asked, [])
        for strip, group in self.answers.items():
            for choice in group:
                choice.setVisible(strip is asked)
        self.remark.setVisible(asked in _WHY)
        self.save.setVisible(asked in _WHY)
        self.explanation.setVisible(not choices)
        self.close_button.show_as(ButtonKind.PLAIN, self.tr("Close"), self._keys.cap(Command.CLEAR))
        self.hint.show_text(self._hint_words(asked, model))
        if is_news:
            self._reason = None
            self.remark.show_text("")
        match asked:
            case Strip.ADMIT_REASON:
                self._draw_reason(model)
            case Strip.NOT_THE_SAME:
                self._draw_doubt(model)
            case Strip.UNDO_REASON:
                self._draw_undo(model)
            case Strip.PRINTER:
                self.title.show_text(self.tr("The slip is not printed"))
            case Strip.DIRECTION:
                self._draw_direction(model)
        if is_news:
            (choices[0] if choices else self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, number: int) -> None:
        """Choose by number; a reason that needs words takes the keyboard to them, and what needs no saving is done."""
        if self._asked is Strip.PRINTER and 1 <= number <= len(PrinterAnswer):
            self.printer_answered.emit(tuple(PrinterAnswer)[number - 1])
            return
        reasons = _reasons(self._asked)
        if not 1 <= number <= len(reasons):
            return
        self._reason = reasons[number - 1]
        if self._reason in (*NEEDS_REMARK, DoubtReason.OTHER):
            self.remark.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(1280), self._theme.px(HEIGHT))

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return max(self._theme.px(HEIGHT), layout.heightForWidth(width) if layout else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        painter.fillRect(0, 0, self.width(), self._theme.px(2), self._theme.colour("accent"))

    def _choices(self, theme: Theme, words: Sequence[str]) -> list[NumberedChoice]:
        return [NumberedChoice(theme, number, text) for number, text in enumerate(words, 1)]

    def _draw_reason(self, model: InspectionModel) -> None:
        is_exit = model.lane.direction is Direction.EXIT
        words = self.tr("Why does the traveller leave?") if is_exit else self.tr("Why is the traveller admitted?")
        self.title.show_text(words)
        because = self.tr("Choose a reason; a shift lead needs a name, other needs words")
        self._draw_answer(Command.ADMIT, is_complete=model.prompts.has_reason, because=because)

    def _draw_doubt(self, model: InspectionModel) -> None:
        hit = model.matches.hit
        is_by_document = hit is not None and hit.is_by_document
        self.title.show_text(
            self.tr("Why is it not the same document?") if is_by_document else self.tr("Why is it not the same person?")
        )
        because = self.tr("Choose a reason; other needs ten characters")
        self._draw_answer(Command.NOT_THE_SAME, is_complete=model.prompts.has_doubt, because=because)

    def _draw_answer(self, command: Command, *, is_complete: bool, because: str) -> None:
        for choice, reason in zip(self.answers[Strip(self._asked or "")], _reasons(self._asked), strict=True):
            choice.setChecked(reason is self._reason)
        kind = ButtonKind.MAIN if is_complete else ButtonKind.OFF
        self.save.show_as(kind, self.tr("Save"), self._keys.cap(command), because="" if is_complete else because)

    def _draw_direction(self, model: InspectionModel) -> None:
        if model.lane.direction is Direction.EXIT:
            self.title.show_text(self.tr("Change this lane to entry?"))
        else:
            self.title.show_text(self.tr("Change this lane to exit?"))
        self.explanation.show_text(self.tr("Enter within 3 seconds changes it. Esc leaves it as it is."))

    def _draw_undo(self, model: InspectionModel) -> None:
        self.title.show_text(self.tr("Why is it undone? A slip of it was printed"))
        because = self.tr("Choose a reason; other needs words")
        self._draw_answer(Command.UNDO, is_complete=model.prompts.has_reason, because=because)

    def _hint_words(self, asked: Strip, model: InspectionModel) -> str:
        """Return what is said beside the question."""
        if model.intake.is_waiting:
            return self.tr("Finish this traveller first")
        if asked is Strip.PRINTER:
            return self.tr("The decision is saved. Look at paper and cable.")
        is_old = any(f.kind is FindingKind.LIST_OLD for f in (model.shown.findings if model.shown else ()))
        if asked is Strip.ADMIT_REASON and is_old and model.paperwork.old_lists.is_offered:
            words = self.tr("A supervisor may accept the old list for the whole shift: {key}")
            return words.replace("{key}", self._keys.cap(Command.ACCEPT_LIST))
        return ""

    def _printer_words(self, answer: PrinterAnswer) -> str:
        match answer:
            case PrinterAnswer.AGAIN:
                return self.tr("Print again")
            case PrinterAnswer.SAVE:
                return self.tr("Save as a file")
            case PrinterAnswer.WITHOUT:
                return self.tr("Go on without a slip")

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


def _reasons(asked: Strip | None) -> tuple[Reason, ...]:
    match asked:
        case Strip.ADMIT_REASON:
            return ADMIT_REASONS
        case Strip.NOT_THE_SAME:
            return DOUBT_REASONS
        case Strip.UNDO_REASON:
            return UNDO_REASONS
        case _:
            return ()
