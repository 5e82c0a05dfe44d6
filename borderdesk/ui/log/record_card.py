"""The record that is open: who, what was decided, what happened when, and what corrected it."""

from datetime import tzinfo

from PySide6.QtWidgets import QWidget

from borderdesk.actions.crossing_views import OpenedRecord
from borderdesk.domain.crossing import Crossing, CrossingKind
from borderdesk.ui.log.table_rows import decision_mark
from borderdesk.ui.parts.card import Card, Rule
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.marks import Chip
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.decisions import decision_reason_words, direction_words, mode_words, outcome_words
from borderdesk.ui.words.moments import day_words
from borderdesk.ui.words.records import happened_words

WIDTH = 300
MOST_LINES = 9


class RecordCard(Card):
    """What was logged stands at the top; a correction stands beside what it corrects, never in its place."""

    def __init__(self, theme: Theme, zone: tzinfo) -> None:
        super().__init__(theme, "", head=0)
        self._card_theme, self._zone = theme, zone
        self.setAccessibleName(self.tr("Record"))
        self.nothing = Text(theme, Letters.BODY, "text2", lines=4)
        self.chip, self.second_chip = Chip(theme), Chip(theme)
        self.surname = Text(theme, Letters.MATCH_TITLE, "text", lines=2)
        self.given_names = Text(theme, Letters.BODY, "text", lines=2)
        self.identity = Text(theme, Letters.SMALL, "text2", lines=2)
        self.crossing = Text(theme, Letters.SMALL, "text2", lines=3)
        self.remark = Text(theme, Letters.SMALL, "text", lines=5)
        self.lines = [_TimeLine(theme) for _ in range(MOST_LINES)]
        self.corrections = Text(theme, Letters.SMALL, "text", lines=8)
        self.corrections_title = Text(theme, Letters.SMALL_STRONG, "warn_text", self.tr("What holds now"))
        self.number = Text(theme, Letters.LABEL, "text3", lines=2)
        self.whole = QWidget()
        body = Column(theme, self.whole)
        chips = Row(theme, gap=8)
        chips.addWidget(self.chip)
        chips.addWidget(self.second_chip)
        chips.addStretch(1)
        body.addLayout(chips)
        body.space(8)
        for text in (self.surname, self.given_names, self.identity):
            body.addWidget(text)
        body.space(6)
        body.addWidget(self.crossing)
        body.addWidget(self.remark)
        body.space(8)
        body.addWidget(Rule(theme))
        body.space(6)
        for line in self.lines:
            body.addWidget(line)
        body.space(6)
        body.addWidget(Rule(theme))
        body.space(6)
        body.addWidget(self.corrections_title)
        body.addWidget(self.corrections)
        body.addStretch(1)
        body.addWidget(self.number)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.whole, 1)
        self.body.addStretch(0)
        theme.changed.connect(self._dress)
        self._dress()

    def draw(self, record: OpenedRecord | None) -> None:
        """Show a record, or how one is opened."""
        self.whole.setVisible(record is not None)
        self.nothing.setVisible(record is None)
        if record is None:
            self.nothing.show_text(self.tr("Enter opens the marked record here. Each look at a record is journalled."))
            return
        crossing = record.crossing
        self._draw_who(crossing)
        decision = outcome_words(crossing.decision.outcome)
        for line, happened in zip(self.lines, record.timeline, strict=False):
            time = happened.at.astimezone(self._zone).strftime("%H:%M:%S")
            line.show_line(time, happened_words(happened, decision))
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(record.timeline))
        self._draw_corrections(record)
        words = self.tr("Record {number}").replace("{number}", str(crossing.crossing_id))
        self.number.show_text(words)
        self.setAccessibleDescription(f"{crossing.traveller.name}. {decision}.")

    def _draw_who(self, crossing: Crossing) -> None:
        traveller, decision = crossing.traveller, crossing.decision
        icon, colour = decision_mark(decision.outcome)
        status = colour.removesuffix("_text")
        self.chip.show_status(outcome_words(decision.outcome), "accent" if status == "text2" else status, icon)
        self.second_chip.show_fact(direction_words(crossing.direction))
        self.surname.show_text(traveller.primary_identifier)
        self.given_names.show_text(traveller.secondary_identifier.title())
        number = traveller.document.document_number if traveller.document else "–"
        self.identity.show_text(f"{traveller.nationality}, {day_words(traveller.date_of_birth)}, {number}")
        details, lane = crossing.details, self.tr("Lane {lane}").replace("{lane}", crossing.lane)
        way = mode_words(details.travelling_by) if details.travelling_by else ""
        facts = (lane, way, details.plate, details.purpose, details.destination)
        self.crossing.show_text(", ".join(fact for fact in facts if fact))
        reasons = [decision_reason_words(reason) for reason in decision.reasons]
        self.remark.show_text(". ".join(text for text in (*reasons, decision.remark) if text))

    def _draw_corrections(self, record: OpenedRecord) -> None:
        has_any = bool(record.amendments)
        self.corrections_title.setVisible(has_any)
        self.corrections.setVisible(has_any)
        if not has_any:
            return
        now, before = record.holds, record.crossing
        if now.kind is CrossingKind.REVERSAL:
            self.corrections.show_text(self.tr("Undone. The record above stays as it was written."))
            return
        pairs = (
            (before.traveller.name, now.traveller.name),
            (_number(before), _number(now)),
            (direction_words(before.direction), direction_words(now.direction)),
            (outcome_words(before.decision.outcome), outcome_words(now.decision.outcome)),
        )
        changes = [
            self.tr("{before} is now {after}").replace("{before}", old or "–").replace("{after}", new or "–")
            for old, new in pairs
            if old != new
        ]
        self.corrections.show_text(". ".join([*changes, now.decision.remark]))

    def _dress(self) -> None:
        self.setFixedWidth(self._card_theme.px(WIDTH))


def _number(crossing: Crossing) -> str:
    return crossing.traveller.document.document_number if crossing.traveller.document else ""


class _TimeLine(QWidget):
    """A time and what happened then."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._time = Text(theme, Letters.SMALL_STRONG, "text2", firm=True)
        self._words = Text(theme, Letters.SMALL)
        row = Row(theme, self, margins=(0, 3, 0, 3), gap=10)
        row.addWidget(self._time)
        row.addWidget(self._words, 1)

    def show_line(self, time: str, words: str) -> None:
        self._time.show_text(time)
        self._words.show_text(words)
        self.setAccessibleName(f"{time} {words}")
