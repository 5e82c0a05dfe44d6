"""The form for typing what a machine cannot read; it takes the place of the left column."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QLocale, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout

from borderdesk.domain.traveller import Sex, Traveller
from borderdesk.ui.inspection.desk import DeskView
from borderdesk.ui.inspection.entry import TypedEntry, Understood, entry_of, understand
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.inputs import Choice, Input, Labelled, complete
from borderdesk.ui.parts.marks import KeyCap
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.documents import sex_words
from borderdesk.ui.words.moments import typed_day_words

LONGEST_NUMBER, LONGEST_NAME, LONGEST_DAY = 22, 80, 16


class EntryForm(Card):
    """Eight elements, the document number first: it is checked before the rest is typed.

    Signals:
        typed: The texts mean something else now; carries the traveller, or None while there is too little,
            and whether there is any text at all.
        finished: The officer pressed Enter: the checks need not wait for more.
    """

    typed = Signal(object, bool)
    finished = Signal()

    def __init__(self, theme: Theme, desk: DeskView) -> None:
        super().__init__(theme, "")
        self.title.show_text(self.tr("Type details"))
        self.setAccessibleName(self.tr("Type details"))
        self._grid_theme, self._desk = theme, desk
        self._before: Traveller | None = None
        self._is_open = False
        self._today = date.min
        self.aside.addWidget(Text(theme, Letters.LABEL, "text2", self.tr("Close")))
        self.aside.addWidget(KeyCap(theme, "Esc"))
        self.inputs = {
            "document_number": Input(theme, self.tr("Document number"), longest=LONGEST_NUMBER),
            "issuing_state": Input(theme, self.tr("Issued by")),
            "primary_identifier": Input(theme, self.tr("Surname"), longest=LONGEST_NAME),
            "secondary_identifier": Input(theme, self.tr("Given names"), longest=LONGEST_NAME),
            "date_of_birth": Input(theme, self.tr("Date of birth"), longest=LONGEST_DAY),
            "nationality": Input(theme, self.tr("Nationality")),
            "date_of_expiry": Input(theme, self.tr("Expires"), longest=LONGEST_DAY),
        }
        self.sex = Choice(theme, self.tr("Sex"), [(sex.value, sex_words(sex)) for sex in Sex])
        for name in ("date_of_birth", "date_of_expiry"):
            self.inputs[name].setPlaceholderText(self.tr("14 Jul 89 or 140789"))
        self._complete_states()
        self._labelled = {
            name: Labelled(theme, control.accessibleName(), control, has_note=True)
            for name, control in {**self.inputs, "sex": self.sex}.items()
        }
        self._grid = QGridLayout()
        for row, names in enumerate(
            (
                ("document_number", "issuing_state"),
                ("primary_identifier",),
                ("secondary_identifier",),
                ("date_of_birth", "sex"),
                ("nationality", "date_of_expiry"),
            )
        ):
            for column, name in enumerate(names):
                self._grid.addWidget(self._labelled[name], row, column, 1, 2 // len(names))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.body.space(8)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        for control in self.inputs.values():
            control.textEdited.connect(self._take)
            control.returnPressed.connect(self._finish)
        self.sex.activated.connect(self._take)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def draw(self, model: InspectionModel) -> None:
        """Open with what is known, or close; while it is open the texts are the officer's."""
        if model.is_typing and not self._is_open:
            self._before = model.subject.traveller if model.subject else None
            self._fill(entry_of(self._before) if self._before else TypedEntry())
            self.inputs["document_number"].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._today = model.lane.now.astimezone(model.desk.zone).date()
            self._explain(self._understood())
        self._is_open = model.is_typing
        self.setVisible(self._is_open)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def _entry(self) -> TypedEntry:
        texts = {name: control.text() for name, control in self.inputs.items()}
        return replace(TypedEntry(**texts), sex=self.sex.code)

    def _understood(self) -> Understood:
        months = [QLocale().monthName(n, QLocale.FormatType.ShortFormat) for n in range(1, 13)]
        return understand(
            self._entry(), today=self._today, states=self._desk.states, months=months, before=self._before
        )

    def _fill(self, entry: TypedEntry) -> None:
        for name, control in self.inputs.items():
            control.show_text(getattr(entry, name))
        self.sex.show_code(entry.sex)

    @Slot()
    def _take(self, *_text: object) -> None:
        understood = self._understood()
        self._explain(understood)
        self.typed.emit(understood.traveller, not self._entry().is_empty)

    @Slot()
    def _finish(self) -> None:
        self.finished.emit()

    def _explain(self, understood: Understood) -> None:
        """Say back how dates and states were understood, and which text makes no sense."""
        notes = {
            "date_of_birth": typed_day_words(understood.date_of_birth) if understood.date_of_birth else "",
            "date_of_expiry": typed_day_words(understood.date_of_expiry) if understood.date_of_expiry else "",
            "issuing_state": self._desk.state_words(understood.issuing_state or ""),
            "nationality": self._desk.state_words(understood.nationality or ""),
        }
        for name, control in self.inputs.items():
            is_wrong = name in understood.wrong
            control.mark_wrong(is_wrong)
            note = self._wrong_words(name) if is_wrong else notes.get(name, "")
            self._labelled[name].note.show_text(note, "stop_text" if is_wrong else "text2")

    def _wrong_words(self, name: str) -> str:
        match name:
            case "document_number":
                return self.tr("Letters and digits only")
            case "issuing_state" | "nationality":
                return self.tr("Type a code or a country")
            case _:
                return self.tr("No such day")

    def _complete_states(self) -> None:
        for element in ("issuing_state", "nationality"):
            complete(self.inputs[element], [state.name for state in self._desk.states])

    def _dress(self) -> None:
        self._grid.setHorizontalSpacing(self._grid_theme.px(12))
        self._grid.setVerticalSpacing(self._grid_theme.px(6))
