"""The note that only the officer may see: on the screen no longer than its key is held."""

from PySide6.QtWidgets import QWidget

from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.note_form import known_lines
from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.matches import category_words, instruction_words

MOST_LINES = 9
FROM_LISTS = 5


class NotePanel(Card):
    """Plain words on raised ground, without a colour that could be seen from the other side of the counter."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", ground="raised", parent=parent)
        self.title.show_text(self.tr("Notes"))
        self.setAccessibleName(self.tr("Notes"))
        self.words = Text(theme, Letters.SMALL, "text2", lines=8)
        self.details = [Text(theme, Letters.SMALL, "text2", lines=3) for _ in range(MOST_LINES)]
        self.body.space(8)
        self.body.addWidget(self.words)
        self.body.space(8)
        for line in self.details:
            self.body.addWidget(line)
            self.body.space(4)
        self.body.addStretch(1)
        self.hide()

    def draw(self, model: InspectionModel) -> None:
        """Show the note while its key is held; before and afterwards its words are nowhere in the window."""
        is_shown = model.notes.is_shown
        lines = self._lines(model) if is_shown else []
        self.words.show_text(self._instruction(model) if is_shown else "")
        for index, line in enumerate(self.details):
            line.show_text(lines[index] if index < len(lines) else "")
            line.setVisible(index < len(lines))
        self.setVisible(is_shown)

    def _instruction(self, model: InspectionModel) -> str:
        if not model.notes_count:
            return self.tr("There is no note about this traveller.")
        if model.is_told_to_refer:
            return self.tr("Do not alert the traveller. Refer to secondary: this traveller may not be admitted here.")
        return self.tr(
            "Do not alert the traveller. Note: vehicle and plate, others travelling, route and destination, "
            "items carried. Then admit."
        )

    def _lines(self, model: InspectionModel) -> list[str]:
        """Return what the lists ask for, then what was noted so far."""
        lines: list[str] = []
        for hit in model.shown.discreet_hits if model.shown else ():
            lines.append(category_words(hit.entry.category))
            lines += hit.entry.instructions or (instruction_words(hit.entry.instruction),)
        named = {
            "note_vehicle": self.tr("Vehicle and plate: {noted}"),
            "note_others": self.tr("Others travelling: {noted}"),
            "note_route": self.tr("Route and destination: {noted}"),
            "note_items": self.tr("Items carried: {noted}"),
        }
        known = known_lines(model.details)
        noted = [words.replace("{noted}", known[name] or "–") for name, words in named.items()]
        return [*list(dict.fromkeys(lines))[:FROM_LISTS], *noted]
