"""The strip that asks about a vehicle: what it is, why it goes on, or who of those set aside comes back."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIntValidator, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from borderdesk.domain.crossing import TravelMode
from borderdesk.domain.draft import InspectionDraft
from borderdesk.domain.vehicle import LONGEST_REMARK, MOST_PEOPLE, LeavingReason, VehicleAnswers
from borderdesk.ui.inspection.desk import DeskView
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.choices import NumberedChoice
from borderdesk.ui.parts.inputs import Choice, Input, Labelled, complete
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.vehicle.model import Question, VehicleModel
from borderdesk.ui.words.decisions import mode_words
from borderdesk.ui.words.documents import listed_name
from borderdesk.ui.words.vehicles import leaving_words, left_words, parked_words

MOST_SHOWN = 6
LONGEST_NAME = 18
REASONS = tuple(LeavingReason)
VEHICLES = (
    TravelMode.BUS,
    TravelMode.CAR,
    TravelMode.LORRY,
    TravelMode.TRAIN,
    TravelMode.VESSEL,
    TravelMode.AIRCRAFT,
    TravelMode.BODA,
    TravelMode.BICYCLE,
)
MODES_OF_TRAVEL = (TravelMode.FOOT, *VEHICLES)


class VehicleStrip(QWidget):
    """Above the action bar, over the foot of the columns; Enter saves, digits choose, Esc closes.

    Signals:
        opened: The officer opens a vehicle; carries what was answered.
        explained: Why the vehicle goes on is different now; carries the reason and the remark.
        left: The officer lets the vehicle go on.
        chosen: The officer brings somebody back; carries the number from 1.
        withdrawn: The officer closes the strip with the pointer.
    """

    opened = Signal(object)
    explained = Signal(object, str)
    left = Signal()
    chosen = Signal(int)
    withdrawn = Signal()

    def __init__(self, theme: Theme, desk: DeskView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._desk = theme, desk
        self._asked: Question | None = None
        self._inspection: InspectionModel | None = None
        self._reason: LeavingReason | None = None
        self.title = Text(theme, Letters.BUTTON, lines=3)
        self.explanation = Text(theme, Letters.SMALL, "text2")
        self.plate = Input(theme, self.tr("Plate"), longest=16)
        self.mode = Choice(theme, self.tr("Travelling by"), [(mode.value, mode_words(mode)) for mode in VEHICLES])
        self.people = Input(theme, self.tr("People"), longest=4)
        self.people.setValidator(QIntValidator(1, MOST_PEOPLE, self.people))
        self.carrier = Input(theme, self.tr("Carrier"), longest=60)
        self.purpose = Choice(theme, self.tr("Purpose"), [(item.code, item.name) for item in desk.purposes])
        self.destination = Input(theme, self.tr("Going to"), longest=60)
        complete(self.destination, desk.destinations)
        self._answers = [
            Labelled(theme, control.accessibleName(), control)
            for control in (self.plate, self.mode, self.people, self.carrier, self.purpose, self.destination)
        ]
        self.reasons = [NumberedChoice(theme, number, leaving_words(why)) for number, why in enumerate(REASONS, 1)]
        self.remark = Input(theme, self.tr("Remark"), longest=LONGEST_REMARK)
        self.remark.setPlaceholderText(self.tr("Remark"))
        self.waiting: list[NumberedChoice] = []
        self.save_button = ActionButton(theme, width=186, height=38)
        self.close_button = ActionButton(theme, width=134, height=38)
        self._lay_out(theme)
        self.remark.textEdited.connect(self._explain)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.withdrawn)
        for control in (self.plate, self.people):
            control.textEdited.connect(self._forgive)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def draw(self, model: VehicleModel, inspection: InspectionModel) -> None:
        """Ask what the model asks; a question that is new starts empty and takes the keyboard."""
        asked, is_news = model.asked, model.asked is not self._asked
        self._asked, self._inspection = asked, inspection
        self.setVisible(asked is not None)
        if asked is None:
            return
        people = model.at_lane.headcount
        may_leave_now = people is not None and people.is_complete
        if is_news:
            self._dress()
        for answer in self._answers:
            answer.setVisible(asked is Question.OPEN)
        for choice in (*self.reasons, self.remark):
            choice.setVisible(asked is Question.CLOSE and not may_leave_now)
        self.explanation.setVisible(asked is Question.CLOSE and may_leave_now)
        self.save_button.setVisible(asked is not Question.PARKED)
        self.close_button.show_as(ButtonKind.PLAIN, self.tr("Close"), "Esc")
        self._show_waiting(model.at_lane.parked if asked is Question.PARKED else ())
        match asked:
            case Question.OPEN:
                self._draw_open(inspection, is_news=is_news)
            case Question.CLOSE:
                self._draw_close(model, is_news=is_news)
            case Question.PARKED:
                self.title.show_text(self.tr("Who comes back to the desk?"))
                if is_news and self.waiting:
                    self.waiting[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, number: int) -> None:
        """Choose by number: why the vehicle goes on, or who comes back."""
        if self._asked is Question.PARKED:
            self.chosen.emit(number)
        elif self._asked is Question.CLOSE and 1 <= number <= len(REASONS):
            self._reason = REASONS[number - 1]
            if self._reason is LeavingReason.OTHER:
                self.remark.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._explain()

    @Slot()
    def save(self) -> None:
        """Open the vehicle as it was answered, or let it go on."""
        if self._asked is Question.CLOSE:
            self.left.emit()
        elif self._asked is Question.OPEN and self._is_answered():
            self.opened.emit(self._answered())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        painter.fillRect(0, 0, self.width(), self._theme.px(2), self._theme.colour("accent"))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(1280), self._theme.px(84))

    def _lay_out(self, theme: Theme) -> None:
        self._row = Row(theme, self, margins=(14, 8, 12, 8), gap=10)
        self._row.addWidget(self.title)
        self._row.addWidget(self.explanation, 1)
        for answer in self._answers:
            self._row.addWidget(answer)
        self._choices = Row(theme, gap=6)
        for choice in self.reasons:
            choice.clicked.connect(self._pressed)
            self._choices.addWidget(choice)
        self._choices.addWidget(self.remark)
        numbered = Column(theme)
        numbered.addStretch(1)
        numbered.addLayout(self._choices)
        self._row.addLayout(numbered)
        self._row.addStretch(1)
        ends = Column(theme)
        ends.addStretch(1)
        buttons = Row(theme, gap=10)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.close_button)
        ends.addLayout(buttons)
        self._row.addLayout(ends)

    def _draw_open(self, inspection: InspectionModel, *, is_news: bool) -> None:
        self.title.show_text(self.tr("Open a vehicle"))
        self.save_button.show_as(ButtonKind.MAIN, self.tr("Open"), "Enter")
        if not is_news:
            return
        details = inspection.details
        mode = details.travelling_by if details.travelling_by in VEHICLES else TravelMode.BUS
        self.plate.show_text(details.plate)
        self.mode.show_code(mode.value)
        self.people.show_text("")
        self.carrier.show_text("")
        self.purpose.show_code(details.purpose)
        self.destination.show_text(details.destination)
        self._forgive()
        self.plate.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _draw_close(self, model: VehicleModel, *, is_news: bool) -> None:
        vehicle, people = model.vehicle, model.at_lane.headcount
        if vehicle is None or people is None:
            return
        if is_news:
            self._reason = None
            self.remark.show_text("")
        for choice, reason in zip(self.reasons, REASONS, strict=True):
            choice.setChecked(reason is self._reason)
        if people.is_complete:
            words = self.tr("{plate} goes on")
            self.explanation.show_text(self.tr("Everybody is done. Enter closes the vehicle."))
        else:
            words = self.tr("{plate}: {parked}, {left}")
            words = words.replace("{parked}", parked_words(people)).replace("{left}", left_words(people))
        self.title.show_text(words.replace("{plate}", vehicle.answers.plate))
        because = "" if model.may_close else self.tr("Choose a reason; other needs words")
        kind = ButtonKind.MAIN if model.may_close else ButtonKind.OFF
        self.save_button.show_as(kind, self.tr("Let it go"), "Enter", because=because)
        if is_news:
            first = self.close_button if people.is_complete else self.reasons[0]
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_waiting(self, parked: tuple[InspectionDraft, ...]) -> None:
        names = [_short(listed_name(draft.traveller)) for draft in parked[:MOST_SHOWN]]
        if names == [choice.text() for choice in self.waiting]:
            return
        for choice in self.waiting:
            choice.setParent(None)
            choice.deleteLater()
        self.waiting = [NumberedChoice(self._theme, number, name) for number, name in enumerate(names, 1)]
        for choice in self.waiting:
            choice.clicked.connect(self._pressed)
            self._choices.addWidget(choice)

    def _is_answered(self) -> bool:
        has_plate, has_people = bool(self.plate.text().strip()), self.people.hasAcceptableInput()
        self.plate.mark_wrong(not has_plate)
        self.people.mark_wrong(not has_people)
        if not (has_plate and has_people):
            (self.plate if not has_plate else self.people).setFocus(Qt.FocusReason.OtherFocusReason)
        return has_plate and has_people

    def _answered(self) -> VehicleAnswers | None:
        if self._inspection is None:
            return None
        return VehicleAnswers(
            direction=self._inspection.lane.direction,
            travelling_by=TravelMode(self.mode.code or TravelMode.BUS),
            plate=" ".join(self.plate.text().upper().split()),
            expected=int(self.people.text()),
            carrier=self.carrier.text().strip(),
            purpose=self.purpose.code,
            destination=self._desk.place_words(self.destination.text()),
        )

    @Slot()
    def _pressed(self) -> None:
        sender = self.sender()
        if isinstance(sender, NumberedChoice):
            self.choose(sender.number)

    @Slot()
    def _explain(self, *_text: object) -> None:
        self.explained.emit(self._reason, self.remark.text())

    @Slot()
    def _forgive(self, *_text: object) -> None:
        self.plate.mark_wrong(False)
        self.people.mark_wrong(False)

    def _dress(self) -> None:
        px = self._theme.px
        self.title.setFixedWidth(px(130 if self._asked is Question.OPEN else 196))
        self.remark.setMinimumWidth(px(70))
        self.remark.setMaximumWidth(px(180))
        widths = (110, 132, 66, 140, 130, 130)
        for answer, width in zip(self._answers, widths, strict=True):
            answer.setFixedWidth(px(width))


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"
