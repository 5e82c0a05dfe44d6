"""The form for a single record of this desk."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from borderdesk.domain.watchlist import Category, Handling, Instruction, Level
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.inputs import Choice, Input, Labelled, Segment
from borderdesk.ui.parts.layouts import Row
from borderdesk.ui.parts.text import Text
from borderdesk.ui.second_person import SecondPerson
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.match_findings import handling_words, level_words
from borderdesk.ui.words.matches import category_words, instruction_words

FORM_WIDTH = 560


class RecordForm(Card):
    """Who or what, what to do, why, until when, and who agrees; the cells are named as the desk's own table names them.

    Signals:
        given: Somebody saves; carries the cells by name, and the second person or None.
        closed: Somebody leaves the form.
    """

    given = Signal(object, object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self._own_theme = theme
        self.title.show_text(self.tr("Add a record"))
        self.inputs = {
            "primary_identifier": Input(theme, self.tr("Surname")),
            "secondary_identifier": Input(theme, self.tr("Given names")),
            "date_of_birth": Input(theme, self.tr("Born, YYYY-MM-DD")),
            "nationality": Input(theme, self.tr("Nationality"), longest=3),
            "document_number": Input(theme, self.tr("Document number")),
            "issuing_state": Input(theme, self.tr("Issued by"), longest=3),
            "source": Input(theme, self.tr("Source"), longest=200),
            "reason": Input(theme, self.tr("Reason"), longest=500),
            "review_on": Input(theme, self.tr("Review, YYYY-MM-DD"), longest=10),
        }
        self.category = Choice(theme, self.tr("Category"), [(one, category_words(one)) for one in Category])
        self.instruction = Choice(theme, self.tr("What to do"), [(one, instruction_words(one)) for one in Instruction])
        self.level = Segment(theme, self.tr("Level"), [(one, level_words(one)) for one in Level])
        self.handling = Segment(theme, self.tr("Handling"), [(one, handling_words(one)) for one in Handling])
        self.second = Input(theme, self.tr("Second person, user name"))
        self.passphrase = Input(theme, self.tr("Their passphrase"), longest=256)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.note = Text(theme, Letters.SMALL, "text2")
        self.save = ActionButton(theme, width=148, height=38)
        self.leave = ActionButton(theme, width=132, height=38)
        self._build(theme)
        self.save.clicked.connect(self.give)
        self.leave.clicked.connect(self.closed)
        for field in (*self.inputs.values(), self.second, self.passphrase):
            field.returnPressed.connect(self.give)
        self.level.chosen.connect(self._draw_second)
        theme.changed.connect(self._dress_card)
        self._dress_card()
        self.clear()

    def clear(self) -> None:
        """Begin with an empty form."""
        for field in (*self.inputs.values(), self.second, self.passphrase):
            field.clear()
        self.category.show_code("")
        self.instruction.show_code("")
        self.level.show_code(Level.CHECK)
        self.handling.show_code(Handling.OVERT)
        self.note.show_text(self.tr("Source, reason and a review date are needed; for Stop, a second person."), "text2")
        self.save.show_as(ButtonKind.MAIN, self.tr("Add"), "Enter")
        self.leave.show_as(ButtonKind.PLAIN, self.tr("Close"), "Esc")
        self._draw_second()

    def take_focus(self) -> None:
        """Put the keyboard on the first input."""
        self.inputs["primary_identifier"].setFocus(Qt.FocusReason.OtherFocusReason)

    def say_wrong(self, words: str) -> None:
        """Say why the record was not added; what was typed stays."""
        self.note.show_text(words, "stop_text")
        self.passphrase.clear()

    @Slot()
    def give(self) -> None:
        """Hand over what was typed."""
        missing = next((one for one in (self.category, self.instruction) if not one.code), None)
        if missing is not None:
            self.say_wrong(self.tr("{name} is missing.").replace("{name}", missing.accessibleName()))
            missing.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        cells: dict[str, str] = {name: field.text().strip() for name, field in self.inputs.items()}
        cells |= {
            "category": self.category.code,
            "instruction": self.instruction.code,
            "handling": self.handling.code,
            "level": self.level.code,
        }
        self.given.emit(cells, self._second_person())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            event.ignore()

    def _second_person(self) -> SecondPerson | None:
        name = self.second.text().strip()
        return SecondPerson(user_name=name, passphrase=self.passphrase.text()) if name else None

    def _build(self, theme: Theme) -> None:
        fields: Mapping[str, QWidget] = self.inputs
        rows: tuple[tuple[tuple[QWidget, int], ...], ...] = (
            ((fields["primary_identifier"], 1), (fields["secondary_identifier"], 1), (fields["date_of_birth"], 1)),
            ((fields["document_number"], 1), (fields["issuing_state"], 1), (fields["nationality"], 1)),
            ((self.category, 1), (self.instruction, 1)),
            ((self.level, 2), (self.handling, 3)),
            ((fields["source"], 1), (fields["review_on"], 1)),
            ((fields["reason"], 1),),
            ((self.second, 1), (self.passphrase, 1)),
        )
        for row in rows:
            line = Row(theme, gap=10)
            for control, share in row:
                line.addWidget(Labelled(theme, control.accessibleName(), control), share)
            self.body.addLayout(line)
            self.body.addStretch(1)
        self.body.addWidget(self.note)
        self.body.addStretch(1)
        buttons = Row(theme, gap=10)
        buttons.addWidget(self.save)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        self.body.addLayout(buttons)

    @Slot()
    def _draw_second(self, *_code: object) -> None:
        needs = self.level.code == Level.STOP
        self.second.setPlaceholderText(self.tr("needed for Stop") if needs else self.tr("not needed"))

    def _dress_card(self) -> None:
        self.setFixedWidth(self._own_theme.px(FORM_WIDTH))
