"""The crossing: what the officer asks the traveller."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QWidget

from borderdesk.domain.crossing import CrossingDetails, TravelMode
from borderdesk.ui.inspection.desk import DeskView
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.keys import Command, KeyMap
from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.inputs import Choice, Input, Labelled, Segment, complete
from borderdesk.ui.theme import Theme
from borderdesk.ui.words.decisions import mode_words

MODES = (TravelMode.FOOT, TravelMode.CAR, TravelMode.BUS, TravelMode.LORRY)
"""What can be chosen, in the order of `MEANS`."""

MEANS = (Command.FOOT, Command.CAR, Command.BUS, Command.LORRY)
"""The commands that choose it."""

LONGEST_STAY_DAYS = 999


class CrossingCard(Card):
    """Five answers, in the order in which Tab goes through them.

    Signals:
        answered: An answer is different now; carries the details with all of them.
    """

    answered = Signal(object)

    def __init__(self, theme: Theme, keys: KeyMap, desk: DeskView) -> None:
        super().__init__(theme, "")
        self.title.show_text(self.tr("Crossing"))
        self.setAccessibleName(self.tr("Crossing"))
        self._grid_theme = theme
        self._details = CrossingDetails()
        names = [
            self.tr("Travelling by"),
            self.tr("Plate"),
            self.tr("Purpose"),
            self.tr("Stay, days"),
            self.tr("Going to"),
        ]
        self.mode = Segment(theme, names[0], [(mode.value, mode_words(mode)) for mode in MODES])
        self.plate = Input(theme, names[1], longest=16)
        self.purpose = Choice(theme, names[2], [(purpose.code, purpose.name) for purpose in desk.purposes])
        self.stay = Input(theme, names[3], longest=3)
        self.stay.setValidator(QIntValidator(0, LONGEST_STAY_DAYS, self.stay))
        self.destination = Input(theme, names[4], longest=60)
        self._desk = desk
        complete(self.destination, desk.destinations)
        self._grid = QGridLayout()
        self._asked_once = (
            Labelled(theme, names[0], self.mode, hint=f"({keys.caps(MEANS)})"),
            Labelled(theme, names[1], self.plate),
        )
        self._grid.addWidget(self._asked_once[0], 0, 0, 1, 2)
        self._grid.addWidget(self._asked_once[1], 0, 2)
        for column, (name, control) in enumerate(
            zip(names[2:], (self.purpose, self.stay, self.destination), strict=True)
        ):
            self._grid.addWidget(Labelled(theme, name, control), 1, column)
        for column in range(3):
            self._grid.setColumnStretch(column, 1)
        self.body.space(6)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        for control in (self.plate, self.stay, self.destination):
            control.setPlaceholderText("–")
        self.mode.chosen.connect(self._take)
        self.purpose.activated.connect(self._take)
        for control in (self.plate, self.stay):
            control.textEdited.connect(self._take)
        # A completion is no edit to Qt, but it is an answer.
        self.destination.textChanged.connect(self._take)
        theme.changed.connect(self._dress)
        self._dress()

    def draw(self, model: InspectionModel) -> None:
        """Show the answers so far."""
        details = self._details = model.details
        self.mode.show_code(details.travelling_by.value if details.travelling_by else "")
        self.plate.show_text(details.plate)
        self.purpose.show_code(details.purpose)
        self.stay.show_text("" if details.stay_days is None else str(details.stay_days))
        # A completion in the middle of typing differs in capitals only, and is left alone.
        if details.destination.casefold() != self.destination.text().strip().casefold():
            self.destination.show_text(details.destination)

    def hold_vehicle(self, row: QWidget, aside: QWidget) -> None:
        """Give room to a vehicle: a row in place of the means of travel, and words at the right of the title."""
        self._grid.addWidget(row, 0, 0, 1, 3)
        self.aside.addWidget(aside)

    def show_vehicle(self, is_open: bool) -> None:
        """Ask everybody what they travel by, or let the vehicle that is open answer it."""
        for answer in self._asked_once:
            answer.setVisible(not is_open)

    @Slot()
    def _take(self, *_changed: object) -> None:
        mode = self.mode.code
        stay = self.stay.text().strip()
        self.answered.emit(
            replace(
                self._details,
                travelling_by=TravelMode(mode) if mode else None,
                plate=self.plate.text().upper(),
                purpose=self.purpose.code,
                stay_days=int(stay) if stay else None,
                destination=self._desk.place_words(self.destination.text()),
            )
        )

    def _dress(self) -> None:
        self._grid.setHorizontalSpacing(self._grid_theme.px(14))
        self._grid.setVerticalSpacing(self._grid_theme.px(9))
