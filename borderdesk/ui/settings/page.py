"""The Settings page: rules of the post beside settings of the machine, and how long records are kept."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from borderdesk.domain.verdict import Verdict
from borderdesk.settings import Origin, Source
from borderdesk.ui.pages.page import Page
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.field import Field
from borderdesk.ui.parts.inputs import Input, Labelled, Segment
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.record_table import Cell, RecordTable, TableColumn
from borderdesk.ui.parts.surface import Surface
from borderdesk.ui.parts.tabs import Tabs
from borderdesk.ui.parts.text import Text
from borderdesk.ui.settings.keeping import KeepingModel
from borderdesk.ui.settings.keeping_tab import KeepingTab
from borderdesk.ui.settings.model import SettingsModel
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.settings import save_changes_words
from borderdesk.ui.words.speech import figure

FORM_WIDTH = 560
RULES, KEEPING = "rules", "keeping"


class SettingsPage(Page):
    """Draws the model; decides nothing."""

    def __init__(
        self, model: SettingsModel, theme: Theme, keeping: KeepingModel | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._theme, self._keeping = model, theme, keeping
        self.tabs = Tabs(
            theme, self.tr("Parts of the settings"), ((RULES, self.tr("Rules")), (KEEPING, self.tr("Keeping records")))
        )
        self.keeping = None if keeping is None else KeepingTab(keeping, theme)
        self.numbers = {
            "list_late_after": Input(theme, self.tr("A list is late after, hours"), longest=6),
            "list_age_limit": Input(theme, self.tr("A list makes every verdict Check after, hours"), longest=6),
            "double_read_guard": Input(theme, self.tr("Seen already: within, minutes"), longest=6),
            "lock_after_minutes": Input(theme, self.tr("The desk locks itself after, minutes"), longest=6),
            "undo_seconds": Input(theme, self.tr("A decision may be undone for, seconds"), longest=6),
        }
        verdicts = ((Verdict.STOP.value, self.tr("Stop")), (Verdict.CHECK.value, self.tr("Check")))
        self.expired = Segment(theme, self.tr("An expired document is"), verdicts)
        self.quiet = Field(theme, self.tr("Quiet desk"))
        self.note = Text(theme, Letters.SMALL, "text2", lines=2)
        self.save = ActionButton(theme, width=270, height=40)
        self.undo = ActionButton(theme, width=170, height=40)
        self.card = Card(theme, self.tr("Rules of this post"))
        columns = (
            TableColumn(words=self.tr("Setting of this machine"), width=190),
            TableColumn(words=self.tr("Value")),
            TableColumn(words=self.tr("From"), width=120),
        )
        self.table = RecordTable(theme, self.tr("Settings of this machine"), columns)
        self._build(theme)
        for name, field in self.numbers.items():
            field.textEdited.connect(partial(model.type, name))
            field.returnPressed.connect(model.save)
        self.expired.chosen.connect(partial(model.type, "expired_document"))
        self.save.clicked.connect(model.save)
        self.undo.clicked.connect(model.forget)
        self.tabs.chosen.connect(self.show_part)
        model.changed.connect(self._draw)
        theme.changed.connect(self._dress)
        self._dress()
        self._draw()

    @property
    def title_words(self) -> str:
        return self.tr("Settings")

    @property
    def aside_words(self) -> str:
        changes = self._model.changes
        return self.tr("{number} not saved").replace("{number}", figure(changes)) if changes else ""

    def take_focus(self) -> None:
        self._model.refresh()
        if self._keeping is not None:
            self._keeping.refresh()
        self._focus_part()

    @Slot(str)
    def show_part(self, code: str) -> None:
        """Show the rules, or how long records are kept."""
        self.tabs.show_code(code)
        self._stack.setCurrentIndex((RULES, KEEPING).index(code))
        self._focus_part()

    def _focus_part(self) -> None:
        if self._on_keeping is not None:
            self._on_keeping.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        first = self.numbers["list_late_after"] if self._model.may_set else self.table
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _on_keeping(self) -> KeepingTab | None:
        return self.keeping if self._stack.currentIndex() else None

    def take_key(self, event: QKeyEvent) -> bool:
        if self._on_keeping is not None:
            if event.key() == Qt.Key.Key_F6:
                self.tabs.focus_chosen()
                return True
            return self._on_keeping.take_key(event)
        if event.key() == Qt.Key.Key_Escape and self._model.changes:
            self._model.forget()
            return True
        if event.key() == Qt.Key.Key_F5:
            self._model.refresh()
            return True
        if event.key() == Qt.Key.Key_F6 and self.table.hasFocus() and self.keeping is not None:
            self.tabs.focus_chosen()
            return True
        if event.key() == Qt.Key.Key_F6:
            to_table = not self.table.hasFocus()
            (self.table if to_table else self.numbers["list_late_after"]).setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def _build(self, theme: Theme) -> None:
        body = self.card.body
        body.space(8)
        pairs = (("list_late_after", "list_age_limit"), ("lock_after_minutes", "undo_seconds"))
        for pair in pairs:
            line = Row(theme, gap=12)
            for name in pair:
                field = self.numbers[name]
                line.addWidget(Labelled(theme, field.accessibleName(), field), 1)
            body.addLayout(line)
            body.space(8)
        line = Row(theme, gap=12)
        guard = self.numbers["double_read_guard"]
        line.addWidget(Labelled(theme, guard.accessibleName(), guard), 1)
        line.addWidget(Labelled(theme, self.expired.accessibleName(), self.expired), 1)
        body.addLayout(line)
        body.space(8)
        body.addWidget(self.quiet)
        body.space(8)
        body.addWidget(self.note)
        body.addStretch(1)
        buttons = Row(theme, gap=12)
        buttons.addWidget(self.save)
        buttons.addWidget(self.undo)
        buttons.addStretch(1)
        body.addLayout(buttons)
        found = Surface(theme)
        found.body.addWidget(self.table, 1)
        foot = Row(theme, margins=(12, 6, 12, 8))
        words = self.tr("These decide about nobody. They are set in files, and the strongest file wins.")
        foot.addWidget(Text(theme, Letters.LABEL, "text2", words))
        found.body.addLayout(foot)
        below = Row(theme, gap=12)
        below.addWidget(self.card)
        below.addWidget(found, 1)
        rules = QWidget()
        rules.setLayout(below)
        stacked = QWidget()
        self._stack = QStackedLayout(stacked)
        self._stack.addWidget(rules)
        column = Column(theme, self, gap=10)
        if self.keeping is not None:
            self._stack.addWidget(self.keeping)
            column.addWidget(self.tabs)
        column.addWidget(stacked, 1)

    @Slot()
    def _draw(self) -> None:
        model = self._model
        for name, field in self.numbers.items():
            field.show_text(model.typed.get(name, model.value_of(name)))
            field.setReadOnly(not model.may_set)
        self.expired.show_code(model.typed.get("expired_document", model.value_of("expired_document")))
        self.expired.setEnabled(model.may_set)
        is_quiet = model.in_force is not None and model.in_force.quiet_desk
        self.quiet.show_value(
            self.tr("Yes: a Stop looks as if there were none") if is_quiet else self.tr("No: the public cannot see it")
        )
        changes = model.changes
        words = save_changes_words(changes)
        because = "" if changes else self.tr("Nothing is changed")
        if not model.may_set:
            because = self.tr("An administrator sets the rules")
        is_on = bool(changes) and model.may_set
        self.save.show_as(ButtonKind.MAIN if is_on else ButtonKind.OFF, words, "Enter", because=because)
        self.undo.show_as(ButtonKind.PLAIN if is_on else ButtonKind.OFF, self.tr("As it was"), "Esc", because=because)
        self._draw_note()
        self.table.show_rows([_cells(one, self._source_words(one)) for one in model.origins], self.table.row)
        self.titled.emit()

    def _draw_note(self) -> None:
        model = self._model
        if model.error:
            self.note.show_text(model.error, "stop_text")
        elif model.was_saved:
            self.note.show_text(self.tr("The rules are in force, and the journal has them with your name."), "ok_text")
        elif model.may_set:
            self.note.show_text(self.tr("These rules decide who passes. Each change is journalled."), "text2")
        else:
            self.note.show_text(self.tr("These rules decide who passes. An administrator sets them."), "text2")

    def _source_words(self, one: Origin) -> str:
        words = {
            Source.DEFAULT: self.tr("default"),
            Source.SYSTEM_FILE: self.tr("system file"),
            Source.USER_FILE: self.tr("user file"),
            Source.ENVIRONMENT: self.tr("environment"),
        }
        return words[one.source]

    def _dress(self) -> None:
        self.card.setFixedWidth(self._theme.px(FORM_WIDTH))


def _cells(one: Origin, source: str) -> list[Cell]:
    is_default = one.source is Source.DEFAULT
    return [Cell(one.key, is_code=True), Cell(str(one.value) or "–"), Cell(source, is_faint=is_default)]
