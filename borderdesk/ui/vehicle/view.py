"""Draws the vehicle at the lane: its row in the crossing card, the words at the card's title, and its strip."""

from PySide6.QtCore import QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from borderdesk.domain.vehicle import Headcount, Vehicle
from borderdesk.ui.icons import Icon
from borderdesk.ui.inspection.crossing_card import CrossingCard
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.keys import Command, KeyMap
from borderdesk.ui.parts.buttons import LinkButton
from borderdesk.ui.parts.layouts import Column, Line, Row
from borderdesk.ui.parts.marks import IconMark
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.vehicle.model import VehicleModel
from borderdesk.ui.vehicle.strip import VehicleStrip
from borderdesk.ui.words.decisions import mode_words
from borderdesk.ui.words.vehicles import aside_words, done_words, kept_words, left_words, parked_detail, parked_words

ROW_HEIGHT = 56
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class VehicleView(QObject):
    """Joins what is drawn of vehicles to the inspection screen.

    Signals:
        answered: The strip has closed; the keyboard belongs to the scan target again.
    """

    answered = Signal()

    def __init__(
        self,
        model: VehicleModel,
        inspection: InspectionModel,
        theme: Theme,
        keys: KeyMap,
        card: CrossingCard,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._model, self._inspection, self._keys, self._card = model, inspection, keys, card
        self.acts = {
            Command.VEHICLE: model.ask_vehicle,
            Command.SET_ASIDE: model.wait_aside,
            Command.SAME_VEHICLE: model.same_vehicle,
        }
        self.row = VehicleRow(theme, keys)
        self.aside = VehicleAside(theme, keys)
        self.strip = VehicleStrip(theme, inspection.desk, parent)
        card.hold_vehicle(self.row, self.aside)
        self.row.wait.clicked.connect(model.wait_aside)
        self.row.close_link.clicked.connect(model.ask_vehicle)
        self.aside.link.clicked.connect(self._follow_link)
        self.strip.opened.connect(model.open)
        self.strip.explained.connect(model.answer_leaving)
        self.strip.left.connect(model.close)
        self.strip.chosen.connect(model.take_up)
        self.strip.withdrawn.connect(model.withdraw)
        model.changed.connect(self._draw)
        inspection.changed.connect(self._draw)
        self._draw()

    @property
    def is_asking(self) -> bool:
        """The strip is open."""
        return self._model.asked is not None

    def take_key(self, event: QKeyEvent) -> bool:
        """Act on a key that is about vehicles; while the strip asks, no key decides about a traveller."""
        command = self._keys.command_of(event)
        act = None if command is None else self.acts.get(command)
        if act is not None:
            if not event.isAutoRepeat():
                act()
            return True
        key = Qt.Key(event.key())
        if self._model.asked is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if key == Qt.Key.Key_Escape:
            self._model.withdraw()
        elif key in _ENTER:
            self.strip.save()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.strip.choose(key - Qt.Key.Key_0)
        else:
            return Qt.Key.Key_F1 <= key <= Qt.Key.Key_F12
        return True

    @Slot()
    def _follow_link(self) -> None:
        if self._model.vehicle is None and self._model.at_lane.parked:
            self._model.wait_aside()
        else:
            self._model.ask_vehicle()

    @Slot()
    def _draw(self) -> None:
        model, was_asking = self._model, not self.strip.isHidden()
        self._card.show_vehicle(model.vehicle is not None)
        self.row.draw(model)
        self.aside.draw(model, self._inspection)
        self.strip.draw(model, self._inspection)
        if was_asking and model.asked is None:
            self.answered.emit()


class VehicleRow(QWidget):
    """Plate, carrier and how many people are done, parked and left, in place of the means of travel."""

    def __init__(self, theme: Theme, keys: KeyMap) -> None:
        super().__init__()
        self._theme, self._keys = theme, keys
        self.plate = Text(theme, Letters.VALUE, firm=True)
        self.what = Text(theme, Letters.SMALL, "text2")
        self.wait = LinkButton(theme, self.tr("Set aside"), keys.cap(Command.SET_ASIDE))
        self.close_link = LinkButton(theme, self.tr("Close"), keys.cap(Command.VEHICLE))
        self.done = Text(theme, Letters.SMALL_STRONG, "ok_text", firm=True)
        self.parked = Text(theme, Letters.SMALL_STRONG, "warn_text", firm=True)
        self.left_over = Text(theme, Letters.SMALL_STRONG, "text", firm=True)
        self.bar = PeopleBar(theme)
        for link in (self.wait, self.close_link):
            # Their keys do the same; Tab goes on from answer to answer.
            link.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        upper, lower = Line(theme, 28, gap=10), Line(theme, 24, gap=14)
        icon = IconMark(theme, 20)
        icon.show_icon(Icon.VEHICLE, "text2")
        for part in (icon, self.plate, self.what):
            upper.row.addWidget(part)
        upper.row.addStretch(1)
        upper.row.addWidget(self.wait)
        upper.row.addWidget(self.close_link)
        lower.row.addWidget(self.bar, 1)
        for count in (self.done, self.parked, self.left_over):
            lower.row.addWidget(count)
        column = Column(theme, self, gap=2)
        column.addWidget(upper)
        column.addWidget(lower)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def draw(self, model: VehicleModel) -> None:
        """Show the vehicle that is open."""
        vehicle, people = model.vehicle, model.at_lane.headcount
        self.setVisible(vehicle is not None)
        if vehicle is None or people is None:
            return
        self.plate.show_text(vehicle.answers.plate)
        self.what.show_text(_what(vehicle))
        self.done.show_text(done_words(people))
        self.parked.show_text(parked_words(people), "warn_text" if people.parked else "text2")
        self.parked.setToolTip(parked_detail(people))
        self.left_over.show_text(left_words(people), "text" if people.left else "text2")
        self.bar.show_people(people)
        brings_back = not model.may_park and bool(model.at_lane.parked)
        words = self.tr("Bring back") if brings_back else self.tr("Set aside")
        self.wait.show_words(words, self._keys.cap(Command.SET_ASIDE))
        counts = (self.done.text(), self.parked.text(), self.left_over.text())
        self.setAccessibleName(f"{self.plate.text()}: {', '.join(counts)}")

    def _dress(self) -> None:
        self.setFixedHeight(self._theme.px(ROW_HEIGHT))


class PeopleBar(QWidget):
    """How far the vehicle is: done, parked and left as parts of one bar; the numbers stand beside it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._people: Headcount | None = None
        theme.changed.connect(self._dress)
        self._dress()

    def show_people(self, people: Headcount) -> None:
        """Show another count."""
        if people != self._people:
            self._people = people
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter, people = self._theme, QPainter(self), self._people
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 2
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        if people is None or not people.people:
            return
        share = self.width() / people.people
        parts = (("ok_text", 0, people.done), ("warn", people.done, people.parked))
        for colour, begin, number in parts:
            if number:
                left, width = begin * share, number * share
                if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                    left = self.width() - left - width
                painter.setBrush(theme.colour(colour))
                painter.drawRoundedRect(QRectF(left, 0, width, self.height()), radius, radius)

    def _dress(self) -> None:
        self.setFixedHeight(self._theme.px(8))
        self.update()


class VehicleAside(QWidget):
    """At the right of the card's title: which answers are kept, who is set aside, or how to open a vehicle."""

    def __init__(self, theme: Theme, keys: KeyMap) -> None:
        super().__init__()
        self._keys = keys
        self.kept = Text(theme, Letters.LABEL, "text2")
        self.link = LinkButton(theme, self.tr("Open vehicle"), keys.cap(Command.VEHICLE))
        self.link.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = Row(theme, self, gap=12)
        row.addStretch(1)
        row.addWidget(self.kept)
        row.addWidget(self.link)

    def draw(self, model: VehicleModel, inspection: InspectionModel) -> None:
        """Say what is kept."""
        is_open = model.vehicle is not None
        words = kept_words(inspection.details, is_vehicle=is_open) if model.is_kept else ""
        self.kept.show_text(words)
        self.kept.setVisible(bool(words))
        self.link.setVisible(not is_open)
        waiting = len(model.at_lane.parked)
        if waiting:
            self.link.show_words(aside_words(waiting), self._keys.cap(Command.SET_ASIDE))
        else:
            self.link.show_words(self.tr("Open vehicle"), self._keys.cap(Command.VEHICLE))


def _what(vehicle: Vehicle) -> str:
    return vehicle.answers.carrier or mode_words(vehicle.answers.travelling_by)
