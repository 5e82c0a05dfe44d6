"""The form for typing what a machine cannot read; it takes the place of the left column."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from borderdesk.domain.crossing import CrossingDetails, TypingReason, WithoutDocument
from borderdesk.domain.document import DocumentKind
from borderdesk.domain.transliteration import TransliterationError, mrz_spelling
from borderdesk.domain.traveller import Sex, Traveller
from borderdesk.ui.inspection.code_lines_entry import CodeLinesEntry
from borderdesk.ui.inspection.desk import DeskView
from borderdesk.ui.inspection.entry import TypedEntry, Understood, entry_of, traveller_of_lines, understand
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.keys import Command, KeyMap
from borderdesk.ui.parts.buttons import LinkButton
from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.inputs import Choice, Input, Labelled
from borderdesk.ui.parts.marks import KeyCap
from borderdesk.ui.theme import Theme
from borderdesk.ui.words.decisions import typing_reason_words, without_document_words
from borderdesk.ui.words.documents import kind_words, sex_words
from borderdesk.ui.words.moments import typed_day_words

LONGEST_NUMBER, LONGEST_NAME, LONGEST_DAY = 22, 80, 16

_CODES = {
    "P": DocumentKind.PASSPORT,
    "I": DocumentKind.IDENTITY_CARD,
    "AC": DocumentKind.CREW_CARD,
    "V": DocumentKind.VISA,
}
_NAMES = ("primary_identifier", "secondary_identifier")


class EntryForm(Card):
    """The elements, the document number first: it is checked before the rest is typed; or the code lines instead.

    Signals:
        typed: The texts mean something else now; carries the traveller, or None while there is too little,
            whether there is any text at all, and the zone where code lines were typed.
        answered: Why it is typed is different now; carries the details of the crossing.
        finished: The officer pressed Enter: the checks need not wait for more.
    """

    typed = Signal(object, bool, object)
    answered = Signal(object)
    finished = Signal()

    def __init__(self, theme: Theme, keys: KeyMap, desk: DeskView) -> None:
        super().__init__(theme, "")
        self.title.show_text(self.tr("Type details"))
        self.setAccessibleName(self.tr("Type details"))
        self._desk = desk
        self._before: Traveller | None = None
        self._details = CrossingDetails()
        self._is_open = self._has_lines = False
        self._today = date.min
        self.switch = LinkButton(theme, self.tr("Code lines"), colour="accent")
        self.switch.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.aside.addWidget(self.switch)
        self.aside.addWidget(KeyCap(theme, keys.cap(Command.CLEAR)))
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
        self.kind = Choice(theme, self.tr("Kind"), [(code, kind_words(kind)) for code, kind in _CODES.items()])
        reasons = [(reason.value, typing_reason_words(reason)) for reason in TypingReason]
        self.reason = Choice(theme, self.tr("Typed because"), reasons)
        cases = [(case.value, without_document_words(case)) for case in WithoutDocument]
        self.without = Choice(theme, self.tr("Instead of a document"), cases)
        for name in ("date_of_birth", "date_of_expiry"):
            self.inputs[name].setPlaceholderText(self.tr("14 Jul 89 or 140789"))
        choices = {"sex": self.sex, "document_code": self.kind}
        self._labelled = {
            name: Labelled(theme, control.accessibleName(), control, has_note=True)
            for name, control in {**self.inputs, **choices}.items()
        }
        self._fields = QWidget()
        self._grid = self._laid_out(
            self._fields,
            (
                ("document_number", "issuing_state"),
                ("primary_identifier",),
                ("secondary_identifier",),
                ("date_of_birth", "sex"),
                ("nationality", "date_of_expiry"),
            ),
        )
        self.code_lines = CodeLinesEntry(theme)
        self._about = QGridLayout()
        self._about.addWidget(self._labelled["document_code"], 0, 0)
        self._about.addWidget(Labelled(theme, self.reason.accessibleName(), self.reason, has_note=True), 0, 1)
        self._instead = Labelled(theme, self.without.accessibleName(), self.without)
        self._about.addWidget(self._instead, 1, 0, 1, 2)
        self.body.space(6)
        self.body.addWidget(self._fields)
        self.body.addWidget(self.code_lines)
        self.body.addLayout(self._about)
        self.body.addStretch(1)
        for control in self.inputs.values():
            control.textEdited.connect(self._take)
            control.returnPressed.connect(self.finished)
        for choice in (self.sex, self.kind):
            choice.activated.connect(self._take)
        for choice in (self.reason, self.without):
            choice.activated.connect(self._answer)
        self.code_lines.typed.connect(self._take)
        self.code_lines.finished.connect(self.finished)
        self.switch.clicked.connect(self._switch)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def draw(self, model: InspectionModel) -> None:
        """Open with what is known, or close; while it is open the texts are the officer's."""
        details = self._details = model.details
        self.reason.show_code(details.typed_because.value if details.typed_because else "")
        self.without.show_code(details.without_document.value if details.without_document else "")
        self._instead.setVisible(details.typed_because is TypingReason.NO_DOCUMENT)
        if model.is_typing and not self._is_open:
            self._open(model)
        self._is_open = model.is_typing
        self.setVisible(self._is_open)

    def _open(self, model: InspectionModel) -> None:
        self._before = model.subject.traveller if model.subject else None
        self._fill(entry_of(self._before) if self._before else TypedEntry())
        self.code_lines.clear()
        self._show_lines(False)
        self._today = model.lane.now.astimezone(model.desk.zone).date()
        self._explain(self._understood())
        wanted = self.inputs.get(model.typing_at, self.inputs["document_number"])
        wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _laid_out(self, parent: QWidget, rows: tuple[tuple[str, ...], ...]) -> QGridLayout:
        grid = QGridLayout(parent)
        grid.setContentsMargins(0, 0, 0, 0)
        for row, names in enumerate(rows):
            for column, name in enumerate(names):
                grid.addWidget(self._labelled[name], row, column, 1, 2 // len(names))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _entry(self) -> TypedEntry:
        texts = {name: control.text() for name, control in self.inputs.items()}
        return replace(TypedEntry(**texts), sex=self.sex.code, document_code=self.kind.code)

    def _understood(self) -> Understood:
        months = [QLocale().monthName(n, QLocale.FormatType.ShortFormat) for n in range(1, 13)]
        return understand(
            self._entry(), today=self._today, states=self._desk.states, months=months, before=self._before
        )

    def _fill(self, entry: TypedEntry) -> None:
        for name, control in self.inputs.items():
            control.show_text(getattr(entry, name))
        self.sex.show_code(entry.sex)
        self.kind.show_code(entry.document_code if entry.document_code in _CODES else "")

    @Slot()
    def _take(self, *_text: object) -> None:
        if self._has_lines:
            mrz = self.code_lines.read(self._today)
            traveller = traveller_of_lines(mrz) if mrz and mrz.elements.primary_identifier else None
            self.typed.emit(traveller, self.code_lines.has_text, mrz)
            return
        understood = self._understood()
        self._explain(understood)
        self.typed.emit(understood.traveller, not self._entry().is_empty, None)

    @Slot()
    def _answer(self, *_index: object) -> None:
        reason, case = self.reason.code, self.without.code
        because = TypingReason(reason) if reason else None
        instead = WithoutDocument(case) if case and because is TypingReason.NO_DOCUMENT else None
        self.answered.emit(replace(self._details, typed_because=because, without_document=instead))

    @Slot()
    def _switch(self) -> None:
        self._show_lines(not self._has_lines)
        (self.code_lines.lines[0] if self._has_lines else self.inputs["document_number"]).setFocus()

    def _show_lines(self, has_lines: bool) -> None:
        """Show the code lines in the place of the elements, or the elements again."""
        self._has_lines = has_lines
        self._fields.setVisible(not has_lines)
        self.code_lines.setVisible(has_lines)
        self._labelled["document_code"].setVisible(not has_lines)
        self.switch.show_words(self.tr("Single details") if has_lines else self.tr("Code lines"), "")

    def _explain(self, understood: Understood) -> None:
        """Say back how dates and states were understood, how names are spelled, and what makes no sense."""
        notes = {
            "date_of_birth": typed_day_words(understood.date_of_birth) if understood.date_of_birth else "",
            "date_of_expiry": typed_day_words(understood.date_of_expiry) if understood.date_of_expiry else "",
            "issuing_state": self._desk.state_words(understood.issuing_state or ""),
            "nationality": self._desk.state_words(understood.nationality or ""),
            **{name: self._spelling(self.inputs[name].text()) for name in _NAMES},
        }
        for name, control in self.inputs.items():
            is_wrong = name in understood.wrong
            control.mark_wrong(is_wrong)
            note = self._wrong_words(name) if is_wrong else notes.get(name, "")
            self._labelled[name].note.show_text(note, "stop_text" if is_wrong else "text2")

    def _spelling(self, text: str) -> str:
        """Return how code lines spell a name where that differs from what was typed."""
        typed = " ".join(text.upper().split())
        if not typed or (typed.isascii() and typed.replace(" ", "").isalpha()):
            return ""
        try:
            return self.tr("In code lines: {name}").replace("{name}", mrz_spelling(text))
        except TransliterationError:
            return self.tr("A letter is not known. Type the name as the code lines have it.")

    def _wrong_words(self, name: str) -> str:
        match name:
            case "document_number":
                return self.tr("Letters and digits only")
            case "issuing_state" | "nationality":
                return self.tr("Type a code or a country")
            case _:
                return self.tr("No such day")

    def _dress(self) -> None:
        px = self._theme.px
        for grid in (self._grid, self._about):
            grid.setHorizontalSpacing(px(12))
            grid.setVerticalSpacing(px(3))
