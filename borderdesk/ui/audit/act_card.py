"""The act that is marked: who did what to which record, what it was before and is after."""

from borderdesk.ui.audit.model import AuditModel
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.audit import act_words, result_words
from borderdesk.ui.words.roles import role_words

WIDTH = 300


class ActCard(Card):
    """One act in full."""

    def __init__(self, model: AuditModel, theme: Theme) -> None:
        super().__init__(theme, "", head=0)
        self._model, self._act_theme = model, theme
        self.setAccessibleName(self.tr("Act"))
        self.what = Text(theme, Letters.MATCH_TITLE, "text", lines=2)
        self.who = Text(theme, Letters.BODY, "text", lines=2)
        self.when = Text(theme, Letters.SMALL, "text2", lines=2)
        self.about = Text(theme, Letters.SMALL, "text2", lines=3)
        self.result = Text(theme, Letters.SMALL, "text", lines=2)
        self.changes = Text(theme, Letters.SMALL, "text", lines=10)
        self.seen_by = ActionButton(theme, width=272, height=36)
        self.saw = ActionButton(theme, width=272, height=36)
        for text in (self.what, self.who, self.when, self.about, self.result, self.changes):
            self.body.addWidget(text)
        self.body.addStretch(1)
        self.body.addWidget(self.seen_by)
        self.body.addWidget(self.saw)
        self.body.setSpacing(8)
        self.seen_by.clicked.connect(model.who_saw_this)
        self.saw.clicked.connect(model.what_they_saw)
        theme.changed.connect(self._dress)
        self._dress()

    def draw(self) -> None:
        """Show the marked act."""
        row = self._model.opened
        self.seen_by.setVisible(row is not None)
        self.saw.setVisible(row is not None)
        for text in (self.who, self.when, self.about, self.result, self.changes):
            text.setVisible(row is not None)
        if row is None:
            self.what.show_text(self.tr("No act is marked"))
            return
        self.what.show_text(act_words(row.kind, row.kind_name))
        role = "" if row.role is None else role_words(row.role)
        person = row.person or (self.tr("The desk") if row.person_id is None else row.person_id)
        self.who.show_text(", ".join(words for words in (person, role) if words))
        when = row.at.astimezone(self._model.zone).isoformat(sep=" ", timespec="milliseconds")
        number = "" if row.number is None else self.tr("entry {number}").replace("{number}", str(row.number))
        self.when.show_text(", ".join(words for words in (when, number) if words))
        about = self.tr("Purged: what it said was deleted.") if row.is_purged else row.object_id
        self.about.show_text(about)
        self.result.show_text(result_words(row.kind, row.result))
        changed = (
            self.tr("{name}: {before} is now {after}")
            .replace("{name}", name.replace("_", " "))
            .replace("{before}", old or "–")
            .replace("{after}", new or "–")
            for name, old, new in row.changes
        )
        self.changes.show_text("\n".join(changed))
        kind = ButtonKind.PLAIN if row.object_id else ButtonKind.OFF
        self.seen_by.show_as(
            kind, self.tr("All who saw this record"), "A", because=self.tr("The act is about no record")
        )
        kind = ButtonKind.PLAIN if row.person_id else ButtonKind.OFF
        self.saw.show_as(kind, self.tr("All this person saw"), "P", because=self.tr("Nobody did it but the desk"))

    def _dress(self) -> None:
        self.setFixedWidth(self._act_theme.px(WIDTH))
