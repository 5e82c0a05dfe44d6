"""The page of the log: search, table, record."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QTextCharFormat
from PySide6.QtWidgets import QWidget

from borderdesk.ui.commands.command import PageCommand
from borderdesk.ui.frame.page import Page
from borderdesk.ui.log.model import LogModel, Span
from borderdesk.ui.log.record_card import RecordCard
from borderdesk.ui.log.table import LogTable
from borderdesk.ui.log.table_rows import LogRows
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.card import Card
from borderdesk.ui.parts.inputs import Input, Segment
from borderdesk.ui.parts.layouts import Column, Row
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Letters, Theme
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, count

SEARCH_RESTS_MS = 300
NEW_EVERY_MS = 5000


class LogPage(Page):
    """Draws the log; it fills whatever frame it stands in."""

    def __init__(self, model: LogModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self.rows = LogRows(model)
        self.search = SearchInput(theme, self.tr("Search"))
        self.search.setPlaceholderText(self.tr("Name, document, plate, or lane:2 nat:UTO decision:refused"))
        self.span = Segment(
            theme,
            self.tr("Time"),
            [
                (Span.HOUR.value, self.tr("Last hour")),
                (Span.TODAY.value, self.tr("Today")),
                (Span.WEEK.value, self.tr("7 days")),
                (Span.ALL.value, self.tr("All")),
            ],
        )
        self.new = ActionButton(theme, width=150, height=38)
        self.export = ActionButton(theme, width=166, height=36)
        self.table = LogTable(self.rows, theme)
        self.record = RecordCard(theme, model.zone)
        self.foot = Text(theme, Letters.LABEL, "text2")
        self.question = _Question(theme)
        head = Row(theme, gap=10)
        head.addWidget(self.search, 1)
        head.addWidget(self.span)
        head.addWidget(self.new)
        card = _Surface(theme)
        card.setAccessibleName(self.tr("Crossings"))
        inside = Column(theme, card, margins=(2, 2, 2, 8))
        inside.addWidget(self.table, 1)
        foot = Row(theme, margins=(12, 6, 12, 0))
        foot.addWidget(self.foot)
        inside.addLayout(foot)
        below = Row(theme, gap=12)
        below.addWidget(card, 1)
        below.addWidget(self.record)
        column = Column(theme, self, gap=10)
        column.addLayout(head)
        column.addWidget(self.question)
        column.addLayout(below, 1)
        self._resting = _timer(self, SEARCH_RESTS_MS, is_single=True)
        self._looking = _timer(self, NEW_EVERY_MS)
        self._connect()
        self._looking.start()
        self._draw()

    @property
    def title_words(self) -> str:
        return self.tr("Log")

    @property
    def aside_words(self) -> str:
        number = self._model.number
        if number is None:
            return self.tr("Being counted")
        return count(QT_TRANSLATE_NOOP("Words", "1 row"), QT_TRANSLATE_NOOP("Words", "{number} rows"), number)

    @property
    def footer_words(self) -> str:
        return self.tr("Every view of a record is written to the audit log")

    def page_actions(self) -> Sequence[ActionButton]:
        return (self.export,) if self._model.may_export else ()

    def take_focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def commands(self) -> Sequence[PageCommand]:
        group, model = self.tr("Log"), self._model
        spans = (
            (Span.HOUR, self.tr("Show the last hour")),
            (Span.TODAY, self.tr("Show today")),
            (Span.WEEK, self.tr("Show 7 days")),
            (Span.ALL, self.tr("Show all")),
        )
        return (
            PageCommand(group=group, words=self.tr("Search"), key="/", run=self._search),
            PageCommand(group=group, words=self.tr("Open the marked record"), key="Enter", run=self._open_marked),
            PageCommand(group=group, words=self.tr("Show new rows"), key="F5", run=model.refresh),
            PageCommand(group=group, words=self.tr("Clear the search"), key="Esc", run=self._clear),
            PageCommand(
                group=group,
                words=self.tr("Export these rows"),
                key="Ctrl E" if model.may_export else "",
                run=model.ask_to_export,
                is_on=model.may_export,
            ),
            *(
                PageCommand(group=group, words=words, key=f"Alt {place}", run=partial(model.choose_span, span.value))
                for place, (span, words) in enumerate(spans, 1)
            ),
        )

    def take_key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        if event.isAutoRepeat():
            return False
        if modifiers & Qt.KeyboardModifier.AltModifier and Qt.Key.Key_1 <= key <= Qt.Key.Key_4:
            self._model.choose_span(tuple(Span)[key - Qt.Key.Key_1].value)
        elif modifiers & Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_E:
            self._model.ask_to_export()
        elif key == Qt.Key.Key_Slash:
            self._search()
        elif key == Qt.Key.Key_F5:
            self._model.refresh()
        elif key == Qt.Key.Key_F6:
            self._next_pane()
        elif key == Qt.Key.Key_Escape:
            self._clear()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._model.asks_to_export:
            self._model.export()
        else:
            return False
        return True

    def _connect(self) -> None:
        model = self._model
        self.search.textChanged.connect(self._resting.start)
        self.search.returnPressed.connect(self._find)
        self._resting.timeout.connect(self._look)
        self._looking.timeout.connect(self._look_for_new)
        self.span.chosen.connect(model.choose_span)
        self.new.clicked.connect(model.refresh)
        self.export.clicked.connect(model.ask_to_export)
        self.table.opened.connect(self._open_or_export)
        self.table.moved.connect(model.close_record)
        self.question.go.clicked.connect(model.export)
        self.question.leave.clicked.connect(model.leave_export)
        model.begun.connect(self._mark_first)
        model.changed.connect(self._draw)

    @Slot()
    def _look(self) -> None:
        self._model.look_for(self.search.text())

    @Slot()
    def _find(self) -> None:
        if self._model.asks_to_export:
            self._model.export()
            return
        self._resting.stop()
        self._look()
        self.take_focus()

    @Slot()
    def _look_for_new(self) -> None:
        if self.isVisible():
            self._model.look_for_new()

    @Slot()
    def _mark_first(self) -> None:
        if self._model.rows:
            self.table.setCurrentIndex(self.rows.index(0, 0))

    def _search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot(int)
    def _open_or_export(self, row: int) -> None:
        # While the question stands there, Enter answers it, wherever the keyboard is.
        if self._model.asks_to_export:
            self._model.export()
        else:
            self._model.open_row(row)

    def _open_marked(self) -> None:
        self._model.open_row(self.table.currentIndex().row())

    def _next_pane(self) -> None:
        if self.table.hasFocus():
            self._search()
        else:
            self.take_focus()

    def _clear(self) -> None:
        model = self._model
        if model.asks_to_export or model.exported is not None:
            model.leave_export()
        elif model.opened is not None:
            model.close_record()
        elif self.search.text():
            self.search.clear()
            self._find()

    @Slot()
    def _draw(self) -> None:
        model = self._model
        self.span.show_code(model.span.value)
        self.search.underline(model.search.wrong)
        self.record.draw(model.opened)
        new = count(QT_TRANSLATE_NOOP("Words", "1 new"), QT_TRANSLATE_NOOP("Words", "{number} new"), model.new)
        self.new.setVisible(model.new > 0)
        self.new.show_as(ButtonKind.MAIN, new, "F5")
        self.export.show_as(ButtonKind.PLAIN, self.tr("Export"), "Ctrl E")
        self.foot.show_text(self._foot_words())
        self.question.draw(model)
        self.titled.emit()

    def _foot_words(self) -> str:
        model = self._model
        if model.has_failed:
            return self.tr("The log cannot be read. Press F5 to try again.")
        if model.search.wrong:
            return self.tr("The underlined words are not understood and ask for nothing.")
        if not model.rows and not model.is_loading:
            return self.tr("No crossing fits. Widen the time with Alt 4, or press Esc to clear the search.")
        return self.tr("Up, Down to move. Enter opens. / searches.")


class SearchInput(Input):
    """A search whose words can be underlined where they are not understood; `underlined` are the ones that are."""

    underlined: tuple[tuple[int, int], ...] = ()

    def underline(self, spans: Sequence[tuple[int, int]]) -> None:
        """Underline these parts of the text, and no others."""
        wrong = QTextCharFormat()
        wrong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wrong.setUnderlineColor(self._theme.colour("stop_text"))
        attributes = [
            QInputMethodEvent.Attribute(
                QInputMethodEvent.AttributeType.TextFormat, start - self.cursorPosition(), length, wrong
            )
            for start, length in spans
        ]
        # A line of text takes formats only the way an input method hands them over.
        QCoreApplication.sendEvent(self, QInputMethodEvent("", attributes))
        self.underlined = tuple(spans)


class _Question(Card):
    """Says what would be written before it is written, and where it is afterwards."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", head=0)
        self.words = Text(theme, Letters.REASON, "text", lines=2)
        self.go = ActionButton(theme, width=160, height=36)
        self.leave = ActionButton(theme, width=132, height=36)
        row = Row(theme, gap=10)
        row.addWidget(self.words, 1)
        row.addWidget(self.go)
        row.addWidget(self.leave)
        self.body.addLayout(row)
        self.hide()

    def draw(self, model: LogModel) -> None:
        self.setVisible(model.asks_to_export or model.exported is not None)
        self.go.setVisible(model.asks_to_export)
        self.go.show_as(ButtonKind.MAIN, self.tr("Export"), "Enter")
        self.leave.show_as(ButtonKind.PLAIN, self.tr("Close"), "Esc")
        if model.asks_to_export:
            words = self.tr("The rows in this filter and time range are being counted.")
            if model.number is not None:
                one = QT_TRANSLATE_NOOP("Words", "1 row in this filter and time range.")
                many = QT_TRANSLATE_NOOP("Words", "{number} rows in this filter and time range.")
                words = count(one, many, model.number)
        elif model.exported is not None and model.exported[0] >= 0:
            one = QT_TRANSLATE_NOOP("Words", "1 row written to {file}")
            many = QT_TRANSLATE_NOOP("Words", "{number} rows written to {file}")
            words = count(one, many, model.exported[0], file=model.exported[1])
        else:
            words = self.tr("Nothing was written: the file cannot be made. Make room, then press Ctrl E again.")
        self.words.show_text(words)
        self.setAccessibleName(words)


class _Surface(QWidget):
    """The ground of the table, which reaches its edges."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line"), theme.scale))
        painter.setBrush(theme.colour("surface"))
        half = theme.scale / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), theme.px(8), theme.px(8))


def _timer(parent: QWidget, milliseconds: int, *, is_single: bool = False) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(is_single)
    timer.setInterval(milliseconds)
    return timer
