"""The traveller: who the document says this is."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from borderdesk.domain.crossing import CaptureMethod, Crossing, Direction
from borderdesk.domain.traveller import Sex
from borderdesk.domain.verdict import Finding, FindingKind, Verdict
from borderdesk.ui.icons import Icon
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.portrait import TALLEST, Portrait
from borderdesk.ui.inspection.states import Subject
from borderdesk.ui.parts.card import Card, Rule
from borderdesk.ui.parts.field import Field
from borderdesk.ui.parts.layouts import Column, Flow, Row
from borderdesk.ui.parts.marks import Chip
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.documents import given_names, kind_words, sex_words
from borderdesk.ui.words.findings import finding_note
from borderdesk.ui.words.moments import age_words, day_words

Mark = tuple[Icon, str]
HOLDS: Mark = (Icon.HOLDS, "ok_text")
DOUBT: Mark = (Icon.DOUBT, "warn_text")
FAILED: Mark = (Icon.FAILED, "stop_text")

_FINDINGS_AT = {
    FindingKind.DOCUMENT_LISTED: "document_number",
    FindingKind.SPECIMEN_DOCUMENT: "issuing_state",
    FindingKind.DOCUMENT_EXPIRED: "date_of_expiry",
    FindingKind.EXPIRY_UNKNOWN: "date_of_expiry",
    FindingKind.BIRTH_MISSING: "date_of_birth",
}


_TO_CORRECT = (FindingKind.CHECK_DIGIT_FAILED, FindingKind.ELEMENT_INVALID)

NARROWEST, HIGH_ENOUGH = 170, 390
"""The least width of a column of elements, and the height from which a third row has room."""


def _place_of(finding: Finding) -> str:
    """Return the element that a finding is shown at, nothing for one that is about the traveller as a whole."""
    return finding.element if finding.kind is FindingKind.BARCODE_DIFFERS else _FINDINGS_AT.get(finding.kind, "")


class TravellerCard(Card):
    """Name, facts and the elements of the document, each with how it was checked.

    Signals:
        correct: The officer wants to correct an element; carries its name.
    """

    correct = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.title.show_text(self.tr("Traveller"))
        self.setAccessibleName(self.tr("Traveller"))
        self.origin = Text(theme, Letters.LABEL, "text2")
        self.aside.addWidget(self.origin)
        self.surname = Text(theme, Letters.SURNAME, narrower=(Letters.TITLE, Letters.VALUE, Letters.SMALL_STRONG))
        self.given = Text(theme, Letters.GIVEN_NAMES, narrower=(Letters.INPUT, Letters.SMALL))
        self._chips = [Chip(theme) for _ in range(4)]
        self._compare = Text(theme, Letters.SMALL, "text2", self.tr("Photo page against holder: you compare."))
        self.fields = {
            "document_number": Field(theme, self.tr("Document number")),
            "issuing_state": Field(theme, self.tr("Issued by")),
            "date_of_expiry": Field(theme, self.tr("Expires")),
            "date_of_birth": Field(theme, self.tr("Date of birth")),
            "nationality": Field(theme, self.tr("Nationality")),
            "optional_data": Field(theme, self.tr("Personal number")),
        }
        self.beyond = {
            "visa": Field(theme, self.tr("Visa or permit")),
            "travelling_with": Field(theme, self.tr("Travelling with")),
            "last_crossing": Field(theme, self.tr("Last crossing")),
        }
        for name, field in self.fields.items():
            field.correct.connect(partial(self.correct.emit, name))
        self._person = self._person_block(theme)
        self.body.space(10)
        self.body.addWidget(self._person, 1)
        self.body.space(12)
        self.body.addWidget(Rule(theme))
        self.body.space(12)
        self._grid = QGridLayout()
        self._columns = 0
        self.body.addLayout(self._grid)
        self.body.addStretch(0)
        theme.changed.connect(self._dress)
        self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def focus_field(self, element: str) -> None:
        """Put the keyboard on an element that wants correcting."""
        if element in self.fields:
            self.fields[element].setFocus(Qt.FocusReason.OtherFocusReason)

    def draw(self, model: InspectionModel) -> None:
        """Show the traveller at the desk, or that there is none yet."""
        subject = model.subject
        self._compare.setVisible(subject is not None)
        if subject is None:
            self._draw_nobody()
            return
        traveller = subject.traveller
        self.origin.show_text(self._origin(subject))
        self.surname.show_text(traveller.primary_identifier or self.tr("No name yet"), "text", Letters.SURNAME)
        self.given.show_text(given_names(traveller), "text", Letters.GIVEN_NAMES)
        self._draw_chips(model, subject)
        self._draw_fields(model, subject)

    def _person_block(self, theme: Theme) -> QWidget:
        block = QWidget()
        row = Row(theme, block, gap=20)
        row.addWidget(Portrait(theme))
        column = Column(theme, gap=2)
        column.addWidget(self.surname)
        column.addWidget(self.given)
        column.space(2)
        chips = Flow(theme, gap=6)
        for chip in self._chips:
            chips.addWidget(chip)
        column.addLayout(chips)
        column.addStretch(1)
        column.addWidget(self._compare)
        row.addLayout(column, 1)
        return block

    def _draw_nobody(self) -> None:
        self.origin.show_text("")
        self.surname.show_text(self.tr("No document yet"), "text3", Letters.EMPTY_TITLE)
        self.given.show_text(self.tr("The traveller's details fill in here by themselves."), "text3", Letters.REASON)
        for chip in self._chips:
            chip.show_fact("")
        for field in (*self.fields.values(), *self.beyond.values()):
            field.show_value("")
            field.offer(False)

    def _origin(self, subject: Subject) -> str:
        match subject.method, bool(subject.traveller.typed):
            case CaptureMethod.MANUAL, _:
                return self.tr("Typed in")
            case CaptureMethod.BARCODE, False:
                return self.tr("From the barcode, not yet edited")
            case CaptureMethod.BARCODE, True:
                return self.tr("From the barcode, edited")
            case _, False:
                return self.tr("From the document, not yet edited")
            case _:
                return self.tr("From the document, edited")

    def _draw_chips(self, model: InspectionModel, subject: Subject) -> None:
        traveller, document = subject.traveller, subject.traveller.document
        today = model.lane.now.astimezone(model.desk.zone).date()
        kind, age, sex, past = self._chips
        kind.show_fact(kind_words(document.kind) if document and document.document_code else "", Icon.PASSPORT)
        age.show_fact(age_words(traveller.date_of_birth, today))
        is_stated = traveller.sex is not Sex.UNSPECIFIED or subject.mrz is not None
        sex.show_fact(sex_words(traveller.sex) if is_stated else "")
        past.show_status("", "accent")
        if model.crossings_before is not None:
            if model.crossings_before:
                last = model.crossings_before[0].occurred_at.astimezone(model.desk.zone).date()
                words = self.tr("Last here {day}").replace("{day}", day_words(last))
            else:
                words = self.tr("First crossing on this desk")
            past.show_status(words, "accent", Icon.HISTORY)

    def _draw_fields(self, model: InspectionModel, subject: Subject) -> None:
        traveller, document = subject.traveller, subject.traveller.document
        values = {
            "document_number": document.document_number if document else "",
            "issuing_state": model.desk.state_words(document.issuing_state) if document else "",
            "date_of_expiry": day_words(document.date_of_expiry) if document and document.date_of_expiry else "",
            "date_of_birth": day_words(traveller.date_of_birth) if traveller.date_of_birth else "",
            "nationality": model.desk.state_words(traveller.nationality),
            "optional_data": document.optional_data.replace("<", " ") if document else "",
        }
        findings = model.shown.findings if model.shown else ()
        failed = {f.element for f in findings if f.kind in _TO_CORRECT}
        before = model.crossings_before
        self.beyond["last_crossing"].show_value(self._crossing_words(model, before[0]) if before else "")
        found = {_place_of(f): f for f in reversed(findings)}
        for name, value in values.items():
            is_typed = name in traveller.typed
            finding = found.get(name)
            self.fields[name].offer(name in failed)
            self.fields[name].show_value(
                value,
                _mark(finding) if finding else self._printed_mark(subject, name, bool(value), is_typed),
                finding_note(finding) if finding else "",
                typed=self.tr("typed") if is_typed else "",
                was_read=self._read_value(subject, name) if is_typed else "",
            )

    def _crossing_words(self, model: InspectionModel, crossing: Crossing) -> str:
        day = day_words(crossing.occurred_at.astimezone(model.desk.zone).date())
        words = self.tr("{day}, out") if crossing.direction is Direction.EXIT else self.tr("{day}, in")
        return words.replace("{day}", day)

    def _arrange(self) -> None:
        """Lay the elements out in as many columns as have room, and show a third row where there is one."""
        wide, high = (length / self._theme.scale for length in (self.width(), self.height()))
        columns = 3 if wide >= 3 * NARROWEST else 2
        if columns != self._columns:
            self._columns = columns
            for index, field in enumerate((*self.fields.values(), *self.beyond.values())):
                self._grid.addWidget(field, index // columns, index % columns)
            for column in range(3):
                self._grid.setColumnStretch(column, int(column < columns))
        for field in self.beyond.values():
            field.setVisible(columns == 3 and high >= HIGH_ENOUGH)

    def _printed_mark(self, subject: Subject, name: str, has_value: bool, is_typed: bool) -> Mark | None:
        """Return how an element was printed: only what a machine read and checked bears a tick."""
        if subject.mrz is None or not has_value or is_typed:
            return None
        if any(problem.element == name for problem in subject.mrz.problems):
            return DOUBT
        checks = {check.element: check.holds for check in subject.mrz.checks}
        if name in checks:
            return HOLDS if checks[name] else DOUBT
        return HOLDS if subject.mrz.is_valid and subject.accepted else None

    def _read_value(self, subject: Subject, name: str) -> str:
        if subject.mrz is None:
            return ""
        read = getattr(subject.mrz.elements, name)
        return self.tr("Read: {value}").replace("{value}", str(read or "–"))

    def _dress(self) -> None:
        self._person.setMaximumHeight(self._theme.px(TALLEST))
        self._grid.setHorizontalSpacing(self._theme.px(14))
        self._grid.setVerticalSpacing(self._theme.px(13))
        self._arrange()


def _mark(finding: Finding) -> Mark:
    return FAILED if finding.verdict is Verdict.STOP else DOUBT
