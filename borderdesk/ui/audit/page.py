"""The page of the audit: search, table, the marked act, and the state of the journal."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from borderdesk.domain.journal_proof import BrokenEntry
from borderdesk.ui.audit.act_card import WIDTH, ActCard
from borderdesk.ui.audit.model import AuditModel
from borderdesk.ui.commands.command import PageCommand
from borderdesk.ui.frame.page import Page
from borderdesk.ui.log.page import SEARCH_RESTS_MS, SearchInput
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.progress import ProgressLine
from borderdesk.ui.parts.record_table import Cell, RecordTable, TableColumn
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.audit import act_words, proof_detail, proof_words, result_words
from borderdesk.ui.words.moments import clock_words
from borderdesk.ui.words.roles import role_words
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, count

_LENGTH_OF_ID = 36
"""Of an id the end tells most; the card shows it whole."""


class AuditPage(Page):
    """Draws the audit; it fills whatever frame it stands in."""

    def __init__(self, model: AuditModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.search = SearchInput(theme, self.tr("Search"))
        self.search.setPlaceholderText(self.tr("Record, or act:view person:okafor from:today"))
        self.table = RecordTable(
            theme,
            self.tr("Acts"),
            (
                TableColumn(words=self.tr("Time"), width=196),
                TableColumn(words=self.tr("Person"), width=122),
                TableColumn(words=self.tr("Role"), width=88),
                TableColumn(words=self.tr("Desk"), width=84),
                TableColumn(words=self.tr("Act"), width=146),
                TableColumn(words=self.tr("Object")),
                TableColumn(words=self.tr("Result"), width=92),
            ),
        )
        self.act = ActCard(model, theme)
        self.chain = _ChainCard(model, theme)
        self.foot = Text(theme, Letters.LABEL, "text2")
        self.export = ActionButton(theme, width=166, height=36)
        aside = Column(theme, gap=12)
        aside.addWidget(self.chain)
        aside.addWidget(self.act, 1)
        left = Column(theme, gap=8)
        left.addWidget(self.table, 1)
        left.addWidget(self.foot)
        below = Row(theme, gap=12)
        below.addLayout(left, 1)
        below.addLayout(aside)
        column = Column(theme, self, gap=10)
        column.addWidget(self.search)
        column.addLayout(below, 1)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(SEARCH_RESTS_MS)
        self._resting.timeout.connect(self._look)
        self.search.textChanged.connect(self._resting.start)
        self.search.returnPressed.connect(self._find)
        self.table.chosen.connect(model.choose)
        self.export.clicked.connect(model.export)
        model.changed.connect(self._draw)
        self._draw()

    @property
    def title_words(self) -> str:
        return self.tr("Audit")

    @property
    def aside_words(self) -> str:
        exported = self._model.exported
        if exported is None:
            return ""
        if exported[0] < 0:
            return self.tr("Nothing was written: the file cannot be made. Make room, then press Ctrl E again.")
        one = QT_TRANSLATE_NOOP("Words", "1 act written to {file}, SHA-256 {hash}")
        many = QT_TRANSLATE_NOOP("Words", "{number} acts written to {file}, SHA-256 {hash}")
        return count(one, many, exported[0], file=exported[1], hash=exported[2][:16])

    @property
    def footer_words(self) -> str:
        return self.tr("Reading the audit is written to the audit too")

    def page_actions(self) -> Sequence[ActionButton]:
        return (self.export,)

    def take_focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._model.refresh()

    def commands(self) -> Sequence[PageCommand]:
        group, model = self.tr("Audit"), self._model
        words = (
            (self.tr("Search"), "/", self._search),
            (self.tr("Read again"), "F5", model.refresh),
            (self.tr("All who saw this record"), "A", model.who_saw_this),
            (self.tr("All this person saw"), "P", model.what_they_saw),
            (self.tr("Verify the journal now"), "V", model.verify),
            (self.tr("Export these acts"), "Ctrl E", model.export),
            (self.tr("Clear the search"), "Esc", self._clear),
        )
        clock = PageCommand(
            group=group,
            words=self.tr("The clock is right now"),
            key="",
            run=model.confirm_clock,
            is_on=not model.is_clock_trusted,
        )
        return (*(PageCommand(group=group, words=said, key=key, run=run) for said, key, run in words), clock)

    def take_key(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return False
        model = self._model
        with_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if with_control and event.key() == Qt.Key.Key_E:
            model.export()
            return True
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            return False
        acts = {
            Qt.Key.Key_Slash: self._search,
            Qt.Key.Key_F5: model.refresh,
            Qt.Key.Key_A: model.who_saw_this,
            Qt.Key.Key_P: model.what_they_saw,
            Qt.Key.Key_V: model.verify,
            Qt.Key.Key_F6: self._next_pane,
            Qt.Key.Key_Escape: self._clear,
        }
        act = acts.get(Qt.Key(event.key()))
        if act is not None:
            act()
        return act is not None

    @Slot()
    def _look(self) -> None:
        self._model.look_for(self.search.text())

    @Slot()
    def _find(self) -> None:
        self._resting.stop()
        self._look()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _next_pane(self) -> None:
        if self.table.hasFocus():
            self._search()
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        self.search.clear()
        self._find()

    @Slot()
    def _draw(self) -> None:
        model = self._model
        if self.search.text() != model.text and not self.search.hasFocus():
            self.search.setText(model.text)
        self.search.underline(model.search.wrong)
        self.table.show_rows([self._cells(number) for number in range(len(model.rows))], model.row)
        self.export.show_as(ButtonKind.PLAIN, self.tr("Export"), "Ctrl E")
        self.foot.show_text(self._foot_words())
        self.act.draw()
        self.chain.draw()
        self.titled.emit()

    def _cells(self, number: int) -> tuple[Cell, ...]:
        row = self._model.rows[number]
        local = row.at.astimezone(self._model.zone)
        person = row.person or (self.tr("The desk") if row.person_id is None else row.person_id[-8:])
        return (
            Cell(local.isoformat(sep=" ", timespec="seconds")),
            Cell(person),
            Cell("" if row.role is None else role_words(row.role), is_faint=True),
            Cell(str(row.desk)[-8:], is_faint=True),
            Cell(act_words(row.kind, row.kind_name)),
            Cell(row.object_id[-12:] if len(row.object_id) == _LENGTH_OF_ID else row.object_id, is_faint=True),
            Cell(result_words(row.kind, row.result)),
        )

    def _foot_words(self) -> str:
        model = self._model
        if model.has_failed:
            return self.tr("The audit cannot be read. Press F5 to try again.")
        if model.search.wrong:
            return self.tr("The underlined words are not understood and ask for nothing.")
        if not model.rows and not model.is_loading:
            return self.tr("No act fits. Press Esc to clear the search.")
        return self.tr("Up, Down to move. / searches. A: who saw this record. P: what this person saw.")


class _ChainCard(Card):
    """Whether the journal holds, as far as it was verified here."""

    def __init__(self, model: AuditModel, theme: Theme) -> None:
        super().__init__(theme, "")
        self.title.show_text(self.tr("Journal"))
        self.setAccessibleName(self.tr("Journal"))
        self._model, self._chain_theme = model, theme
        self.state = Text(theme, Letters.SMALL_STRONG, "text", lines=2)
        self.broken = Text(theme, Letters.SMALL_STRONG, "stop_text", lines=2)
        self.detail = Text(theme, Letters.SMALL, "text2", lines=3)
        self.line = ProgressLine(theme, self.tr("Verified so far"))
        self.now = ActionButton(theme, width=180, height=36)
        self.clock = Text(theme, Letters.SMALL, "warn_text", lines=3)
        self.confirm = ActionButton(theme, width=220, height=36)
        for widget in (self.state, self.broken, self.detail, self.line, self.now, self.clock, self.confirm):
            self.body.addWidget(widget)
        self.body.setSpacing(8)
        self.now.clicked.connect(model.verify)
        self.confirm.clicked.connect(model.confirm_clock)
        theme.changed.connect(self._dress)
        self._dress()

    def draw(self) -> None:
        """Show how the journal stands."""
        model, outcome = self._model, self._model.outcome
        is_broken = isinstance(outcome, BrokenEntry)
        words = self.tr("Not verified since this page was opened")
        if outcome is not None and model.verified_at is not None:
            words = proof_words(outcome, clock_words(model.verified_at, model.zone))
        if model.progress is not None:
            words = self.tr("Being verified")
        self.state.setVisible(not is_broken or model.is_verifying)
        self.broken.setVisible(is_broken and not model.is_verifying)
        self.state.show_text(words)
        self.broken.show_text(words)
        self.outline("stop" if is_broken else "line", 2.0 if is_broken else 1.0)
        self.detail.setVisible(outcome is not None and not model.is_verifying)
        if outcome is not None:
            self.detail.show_text(proof_detail(outcome))
        self.line.setVisible(model.is_verifying)
        if model.progress is not None:
            done, total = model.progress
            self.line.show_share(done / total if total else 0.0)
        kind = ButtonKind.OFF if model.is_verifying else ButtonKind.PLAIN
        self.now.show_as(kind, self.tr("Verify now"), "V", because=self.tr("The journal is being verified"))
        self.clock.setVisible(not model.is_clock_trusted)
        self.confirm.setVisible(not model.is_clock_trusted)
        self.clock.show_text(self.tr("The clock is behind the last entry. Set it right, then say so here."))
        self.confirm.show_as(ButtonKind.MAIN, self.tr("The clock is right now"))

    def _dress(self) -> None:
        self.setFixedWidth(self._chain_theme.px(WIDTH))
