"""The form for what an officer observes about a traveller."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from borderdesk.domain.crossing import CrossingDetails
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.keys import Command, KeyMap
from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.inputs import Input, Labelled
from borderdesk.ui.parts.marks import KeyCap
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.decisions import mode_words

LONGEST = 200


class NoteForm(Card):
    """Five plain lines, which go into the log with the decision.

    Signals:
        noted: A line is different now; carries the details with all of them.
    """

    noted = Signal(object)

    def __init__(self, theme: Theme, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent=parent)
        self.title.show_text(self.tr("Note"))
        self.setAccessibleName(self.tr("Note"))
        self.aside.addWidget(Text(theme, Letters.LABEL, "text2", self.tr("Close")))
        self.aside.addWidget(KeyCap(theme, keys.cap(Command.CLEAR)))
        self._details = CrossingDetails()
        self._is_open = False
        self.inputs = {
            "note_vehicle": Input(theme, self.tr("Vehicle and plate"), longest=LONGEST),
            "note_others": Input(theme, self.tr("Others travelling"), longest=LONGEST),
            "note_route": Input(theme, self.tr("Route and destination"), longest=LONGEST),
            "note_items": Input(theme, self.tr("Items carried"), longest=LONGEST),
            "note": Input(theme, self.tr("Remarks"), longest=LONGEST),
        }
        self.body.space(8)
        for control in self.inputs.values():
            self.body.addWidget(Labelled(theme, control.accessibleName(), control))
            self.body.space(8)
            control.textEdited.connect(self._take)
        self.body.addStretch(1)
        self.hide()

    def draw(self, model: InspectionModel) -> None:
        """Open with what the crossing says already, or close; while it is open the words are the officer's."""
        self._details = model.details
        is_open = model.notes.is_open
        if is_open and not self._is_open:
            for name, text in known_lines(model.details).items():
                self.inputs[name].show_text(text)
            self.inputs["note_vehicle"].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._is_open = is_open
        self.setVisible(is_open)

    @Slot()
    def _take(self, *_text: object) -> None:
        texts = {name: control.text() for name, control in self.inputs.items()}
        self.noted.emit(
            replace(
                self._details,
                note_vehicle=texts["note_vehicle"],
                note_others=texts["note_others"],
                note_route=texts["note_route"],
                note_items=texts["note_items"],
                note=texts["note"],
            )
        )


def known_lines(details: CrossingDetails) -> dict[str, str]:
    """Return the lines as noted; one that is empty begins with what was answered about the crossing."""
    mode = mode_words(details.travelling_by) if details.travelling_by else ""
    vehicle = " ".join(filter(None, (mode, details.plate)))
    return {
        "note_vehicle": details.note_vehicle or vehicle,
        "note_others": details.note_others,
        "note_route": details.note_route or details.destination,
        "note_items": details.note_items,
        "note": details.note,
    }
