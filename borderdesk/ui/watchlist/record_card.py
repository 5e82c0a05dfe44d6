"""One record of a list, as the authority gives it."""

from PySide6.QtWidgets import QWidget

from borderdesk.domain.watchlist import WatchlistEntry
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.card import Card, Rule
from borderdesk.ui.parts.layouts import Row
from borderdesk.ui.parts.marks import Chip
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.watchlist.model import ShownRecord, WatchlistModel
from borderdesk.ui.words.match_findings import handling_words
from borderdesk.ui.words.matches import category_words, instruction_words
from borderdesk.ui.words.moments import day_words
from borderdesk.ui.words.record_history import record_event_words

CARD_WIDTH = 400
_LINES, _EVENTS = 9, 4


class RecordCard(Card):
    """What the record says, and the button that closes it where this desk added it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self._own_theme = theme
        self.title.show_text(self.tr("Record"))
        self.state, self.handling = Chip(theme), Chip(theme)
        self.aside.addWidget(self.handling)
        self.aside.addWidget(self.state)
        self.heading = Text(theme, Letters.MATCH_TITLE, lines=2)
        self.instruction = Text(theme, Letters.BODY, "text2", lines=2)
        self._lines = [_Line(theme) for _ in range(_LINES)]
        self.remarks = Text(theme, Letters.SMALL, "text2", lines=4)
        self._history_title = Text(theme, Letters.SMALL_STRONG, "text2", self.tr("History"))
        self.history = [Text(theme, Letters.SMALL, "text2", lines=2) for _ in range(_EVENTS)]
        self.close_button = ActionButton(theme, width=180, height=40)
        body = self.body
        body.space(6)
        body.addWidget(self.heading)
        body.addWidget(self.instruction)
        body.space(8)
        body.addWidget(Rule(theme))
        body.space(6)
        for line in self._lines:
            body.addWidget(line)
        body.space(6)
        body.addWidget(self.remarks)
        body.space(6)
        body.addWidget(self._history_title)
        for event in self.history:
            body.addWidget(event)
        body.addStretch(1)
        row = Row(theme)
        row.addWidget(self.close_button)
        row.addStretch(1)
        body.addLayout(row)
        theme.changed.connect(self._dress_card)
        self._dress_card()

    def draw(self, model: WatchlistModel) -> None:
        """Show the record that has the cursor."""
        record = model.record
        self._draw_history(model)
        self.handling.show_fact("")
        self.state.show_fact("")
        if record is None:
            self.heading.show_text(self.tr("No record is open"))
            self.instruction.show_text(self.tr("Search for one, or add one."))
            self.remarks.show_text("")
            for line in self._lines:
                line.say("", "")
            self._draw_close(model, None)
            return
        entry = record.entry
        self.heading.show_text(category_words(entry.category))
        self.instruction.show_text("; ".join(entry.instructions) or instruction_words(entry.instruction))
        if entry.handling is not None:
            self.handling.show_fact(handling_words(entry.handling))
        in_force = entry.is_in_force(model.now.date())
        if in_force:
            self.state.show_status(self.tr("In force"), "ok")
        else:
            self.state.show_fact(self.tr("Not in force"))
        shown = [(label, words) for label, words in self._values(record) if words]
        for number, line in enumerate(self._lines):
            line.say(*(shown[number] if number < len(shown) else ("", "")))
        self.remarks.show_text(entry.remarks)
        self._draw_close(model, record)

    def _values(self, record: ShownRecord) -> tuple[tuple[str, str], ...]:
        entry = record.entry
        return (
            (self.tr("List"), record.list_name),
            (self.tr("Reference"), entry.reference),
            (self.tr("Names"), ", ".join(name.text for name in entry.names)),
            (self.tr("Born"), ", ".join(day_words(born.date_of_birth) for born in entry.births)),
            (self.tr("Sex"), " ".join(sorted(entry.sexes))),
            (self.tr("Nationality"), " ".join(sorted(entry.nationalities))),
            (self.tr("Documents"), _documents(entry)),
            (self.tr("Listed"), day_words(entry.listed_on) if entry.listed_on else ""),
            (self.tr("Expires"), day_words(entry.expires_on) if entry.expires_on else ""),
        )

    def _draw_history(self, model: WatchlistModel) -> None:
        self._history_title.setVisible(bool(model.history))
        for number, line in enumerate(self.history):
            line.setVisible(number < len(model.history))
            if number < len(model.history):
                line.show_text(record_event_words(model.history[number], model.zone))

    def _draw_close(self, model: WatchlistModel, record: ShownRecord | None) -> None:
        because = ""
        if record is None:
            because = self.tr("Search for a record first")
        elif model.actions.close_record is None or not record.is_own:
            because = self.tr("The authority of this list closes its own records")
        kind = ButtonKind.OFF if because else ButtonKind.PLAIN
        self.close_button.show_as(kind, self.tr("Close record"), "C", because=because)

    def _dress_card(self) -> None:
        self.setFixedWidth(self._own_theme.px(CARD_WIDTH))


class _Line(QWidget):
    """A value beside its label."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._label = Text(theme, Letters.LABEL, "text3")
        self._value = Text(theme, Letters.SMALL, "text", lines=3)
        row = Row(theme, self, margins=(0, 2, 0, 2), gap=10)
        row.addWidget(self._label)
        row.addWidget(self._value, 1)
        theme.changed.connect(self._dress)
        self._dress()

    def say(self, label: str, value: str) -> None:
        self.setVisible(bool(value))
        self._label.show_text(label)
        self._value.show_text(value)
        self.setAccessibleName(f"{label}: {value}")

    def _dress(self) -> None:
        self._label.setFixedWidth(self._theme.px(86))


def _documents(entry: WatchlistEntry) -> str:
    return ", ".join(f"{paper.issuing_state} {paper.document_number}".strip() for paper in entry.documents)
