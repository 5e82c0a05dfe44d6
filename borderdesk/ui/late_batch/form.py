"""The form for one line of a paper form: what is the same for many lines is asked once and stays."""

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from borderdesk.domain.crossing import Direction
from borderdesk.domain.late_batch import LATE_OUTCOMES
from borderdesk.domain.traveller import Sex
from borderdesk.ui.inspection.entry import TypedEntry
from borderdesk.ui.late_batch.entry import PaperLine, UnderstoodLine
from borderdesk.ui.late_batch.model import LateBatchModel
from borderdesk.ui.parts.card import Card, Rule
from borderdesk.ui.parts.inputs import Choice, Input, Labelled, Segment, complete
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.vehicle.strip import MODES_OF_TRAVEL
from borderdesk.ui.words.decisions import direction_words, mode_words, outcome_words
from borderdesk.ui.words.documents import sex_words
from borderdesk.ui.words.moments import typed_day_words

LONGEST = {"document_number": 22, "primary_identifier": 80, "secondary_identifier": 80, "plate": 16, "lane": 12}
_KEPT = (("lane", "day", "direction"), ("form", "decided_by"))
_ASKED = (
    ("at", "outcome", "document_number", "issuing_state"),
    ("primary_identifier", "secondary_identifier"),
    ("date_of_birth", "sex", "nationality", "date_of_expiry"),
    ("travelling_by", "plate", "purpose", "destination"),
)
_SPANS = {"direction": 2, "decided_by": 3, "primary_identifier": 2, "secondary_identifier": 2}
_COLUMNS = 4


class LateForm(Card):
    """Post, lane, day, direction and form stay from row to row; the traveller is new each time.

    Signals:
        typed: The officer pressed Enter on a line that is a row; carries it.
    """

    typed = Signal(object)

    def __init__(self, theme: Theme, model: LateBatchModel) -> None:
        super().__init__(theme, "")
        self.title.show_text(self.tr("One line of the paper form"))
        self.setAccessibleName(self.tr("One line of the paper form"))
        self._form_theme, self._model = theme, model
        self.post = Text(theme, Letters.SMALL, "text2", model.desk.desk.post_name)
        self.aside.addWidget(self.post)
        names = self._names()
        self.inputs = {
            name: Input(theme, words, longest=LONGEST.get(name, 60))
            for name, words in names.items()
            if name not in ("direction", "outcome", "sex", "travelling_by", "purpose")
        }
        ways = [(way.value, direction_words(way)) for way in (Direction.ENTRY, Direction.EXIT)]
        self.direction = Segment(theme, names["direction"], ways)
        desk = model.desk
        self.choices = {
            "outcome": Choice(theme, names["outcome"], [(one.value, outcome_words(one)) for one in LATE_OUTCOMES]),
            "sex": Choice(theme, names["sex"], [(sex.value, sex_words(sex)) for sex in Sex]),
            "travelling_by": Choice(
                theme, names["travelling_by"], [(mode.value, mode_words(mode)) for mode in MODES_OF_TRAVEL]
            ),
            "purpose": Choice(theme, names["purpose"], [(purpose.code, purpose.name) for purpose in desk.purposes]),
        }
        self._controls: dict[str, QWidget] = {**self.inputs, **self.choices, "direction": self.direction}
        self.labelled = {
            name: Labelled(theme, words, self._controls[name], has_note=True) for name, words in names.items()
        }
        self._grids = [self._grid(_KEPT), self._grid(_ASKED)]
        kept = Text(theme, Letters.LABEL, "text3", self.tr("Kept from row to row"))
        self.body.space(6)
        self.body.addWidget(kept)
        self.body.space(6)
        self.body.addLayout(self._grids[0])
        self.body.space(2)
        self.body.addWidget(Rule(theme))
        self.body.space(6)
        self.body.addLayout(self._grids[1])
        self.body.addStretch(1)
        for element in ("issuing_state", "nationality"):
            complete(self.inputs[element], [name for state in desk.states for name in (state.name, *state.also_named)])
        complete(self.inputs["destination"], desk.destinations)
        for control in self.inputs.values():
            control.textEdited.connect(self._explain)
        for choice in self.choices.values():
            choice.activated.connect(self._explain)
        self.direction.chosen.connect(self._choose_direction)
        model.added.connect(self._next)
        theme.changed.connect(self._dress)
        self._dress()
        self._begin()

    def focus_first(self) -> None:
        """Put the keyboard where the next row begins: at the form's number, or at the time once that is known."""
        first = "at" if self.inputs["form"].text() else "form"
        self.inputs[first].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def save(self) -> None:
        """Hand the row on where the texts are one; else mark what keeps them from being one."""
        understood = self._understood()
        self._mark(understood, is_asked=True)
        if understood.row is not None:
            self.typed.emit(understood.row)
            return
        faulty = [
            name for names in (*_KEPT, *_ASKED) for name in names if name in understood.wrong | understood.missing
        ]
        first = self.inputs.get(faulty[0]) or self.choices.get(faulty[0]) if faulty else None
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def line(self) -> PaperLine:
        """Return the texts as they stand."""
        texts = {name: control.text() for name, control in self.inputs.items()}
        person = {name: texts.pop(name) for name in TypedEntry.__slots__ if name in texts}
        chosen = {name: choice.code for name, choice in self.choices.items() if name != "sex"}
        texts["destination"] = self._model.desk.place_words(texts["destination"])
        return PaperLine(
            **texts,
            **chosen,
            direction=Direction(self.direction.code),
            traveller=TypedEntry(**person, sex=self.choices["sex"].code),
        )

    def _names(self) -> dict[str, str]:
        return {
            "lane": self.tr("Lane"),
            "day": self.tr("Day"),
            "direction": self.tr("Direction"),
            "form": self.tr("Form number"),
            "decided_by": self.tr("Decided by, as on the form"),
            "at": self.tr("Time"),
            "outcome": self.tr("Decision"),
            "document_number": self.tr("Document number"),
            "issuing_state": self.tr("Issued by"),
            "date_of_expiry": self.tr("Expires"),
            "primary_identifier": self.tr("Surname"),
            "secondary_identifier": self.tr("Given names"),
            "date_of_birth": self.tr("Date of birth"),
            "sex": self.tr("Sex"),
            "nationality": self.tr("Nationality"),
            "travelling_by": self.tr("Travelling by"),
            "plate": self.tr("Plate"),
            "purpose": self.tr("Purpose"),
            "destination": self.tr("Going to"),
        }

    def _grid(self, rows: tuple[tuple[str, ...], ...]) -> QGridLayout:
        grid = QGridLayout()
        for number, names in enumerate(rows):
            column = 0
            for name in names:
                span = _SPANS.get(name, 1)
                grid.addWidget(self.labelled[name], number, column, 1, span)
                column += span
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        return grid

    def _begin(self) -> None:
        self.inputs["lane"].show_text(self._model.desk.desk.lane)
        today = self._model.now().astimezone(self._model.desk.zone).date()
        self.inputs["day"].show_text(f"{today:%d.%m.%Y}")
        self.direction.show_code(Direction.ENTRY.value)
        self.choices["outcome"].show_code("admit")
        self.inputs["at"].setPlaceholderText(self.tr("14:32"))
        self._explain()

    @Slot()
    def _next(self) -> None:
        """Clear what was about one traveller; what they came in and what for is often the same, and stays to edit."""
        for name in TypedEntry.__slots__:
            if name in self.inputs:
                self.inputs[name].show_text("")
        self.choices["sex"].show_code("")
        self.inputs["at"].show_text("")
        self._explain()
        self.inputs["at"].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _choose_direction(self, way: str) -> None:
        passed = {Direction.ENTRY.value: "admit", Direction.EXIT.value: "exit_allowed"}
        if self.choices["outcome"].code in passed.values():
            self.choices["outcome"].show_code(passed[way])
        self._explain()

    def _understood(self) -> UnderstoodLine:
        months = [QLocale().monthName(n, QLocale.FormatType.ShortFormat) for n in range(1, 13)]
        return self._model.understand(self.line(), months)

    @Slot()
    def _explain(self, *_changed: object) -> None:
        self._mark(self._understood(), is_asked=False)

    def _mark(self, understood: UnderstoodLine, *, is_asked: bool) -> None:
        """Say back how dates and states were understood, and what is wrong or, once asked for, missing."""
        person = understood.traveller
        notes = {
            "date_of_birth": typed_day_words(person.date_of_birth) if person.date_of_birth else "",
            "date_of_expiry": typed_day_words(person.date_of_expiry) if person.date_of_expiry else "",
            "issuing_state": self._model.desk.state_words(person.issuing_state or ""),
            "nationality": self._model.desk.state_words(person.nationality or ""),
        }
        for name, labelled in self.labelled.items():
            is_wrong = name in understood.wrong
            is_missing = is_asked and name in understood.missing
            if name in self.inputs:
                self.inputs[name].mark_wrong(is_wrong or is_missing)
            words = self._wrong_words(name) if is_wrong else notes.get(name, "")
            words = self.tr("Needed") if is_missing else words
            labelled.note.show_text(words, "stop_text" if is_wrong or is_missing else "text2")

    def _wrong_words(self, name: str) -> str:
        match name:
            case "document_number":
                return self.tr("Letters and digits only")
            case "issuing_state" | "nationality":
                return self.tr("Type a code or a country")
            case "at":
                return self.tr("No such time, or not yet")
            case "outcome":
                return self.tr("Does not go with the direction")
            case _:
                return self.tr("No such day")

    def _dress(self) -> None:
        for grid in self._grids:
            grid.setHorizontalSpacing(self._form_theme.px(12))
            grid.setVerticalSpacing(self._form_theme.px(2))
