"""The Watchlist page: Lists, Import, Records, Cleared pairs."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from borderdesk.domain.lasting_pair import PairState
from borderdesk.domain.watchlist import Handling, Level
from borderdesk.ui.pages.page import Page
from borderdesk.ui.parts.answer_strip import Answer, AnswerStrip, Question
from borderdesk.ui.parts.layouts import Column
from borderdesk.ui.parts.tabs import Tabs
from borderdesk.ui.second_person import second_of
from borderdesk.ui.theme import Theme
from borderdesk.ui.watchlist.import_tab import ImportTab
from borderdesk.ui.watchlist.importing import ImportStage
from borderdesk.ui.watchlist.lists_tab import ListsTab
from borderdesk.ui.watchlist.model import WatchlistModel, WatchlistTab
from borderdesk.ui.watchlist.pairs_tab import PairsTab
from borderdesk.ui.watchlist.records_tab import RecordsTab
from borderdesk.ui.words.match_findings import handling_words, level_words
from borderdesk.ui.words.speech import figure

TICK_EVERY_MS = 200


class WatchlistPage(Page):
    """Draws the models; decides nothing."""

    def __init__(self, model: WatchlistModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self._counted = 0
        self.tabs = Tabs(
            theme,
            self.tr("Parts of the watchlist"),
            (
                (WatchlistTab.LISTS, self.tr("Lists")),
                (WatchlistTab.IMPORT, self.tr("Import")),
                (WatchlistTab.RECORDS, self.tr("Records")),
                (WatchlistTab.PAIRS, self.tr("Cleared pairs")),
            ),
        )
        self.lists = ListsTab(theme)
        self.importing = ImportTab(model.importing, theme)
        self.records = RecordsTab(model, theme)
        self.pairs = PairsTab(theme)
        self.strip = AnswerStrip(theme, self)
        self._answered: Callable[[Answer], None] | None = None
        # A stack without a widget of its own would show its first page as a window.
        stacked = QWidget()
        self._stack = QStackedLayout(stacked)
        for tab in (self.lists, self.importing, self.records, self.pairs):
            self._stack.addWidget(tab)
        column = Column(theme, self, gap=10)
        column.addWidget(self.tabs)
        column.addWidget(stacked, 1)
        self._connect()
        self._ticking = QTimer(self)
        self._ticking.setInterval(TICK_EVERY_MS)
        self._ticking.timeout.connect(model.importing.tick)
        self._ticking.start()
        theme.changed.connect(self._place)
        self._draw()

    @property
    def title_words(self) -> str:
        return self.tr("Watchlist")

    @property
    def aside_words(self) -> str:
        lists = self._model.lists
        if not lists:
            return ""
        number = sum(state.version.entries for state in lists if not state.is_damaged)
        return self.tr("{number} records in force").replace("{number}", figure(number))

    def take_focus(self) -> None:
        self._model.refresh()
        self._focus_part()

    def take_key(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat() or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        act = self._act_for(Qt.Key(event.key()))
        if act is None:
            return False
        act()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _act_for(self, key: Qt.Key) -> Callable[[], None] | None:
        on_records, on_pairs = (self._model.tab is tab for tab in (WatchlistTab.RECORDS, WatchlistTab.PAIRS))
        match key:
            case Qt.Key.Key_Escape if self.strip.question is not None:
                return self._close_strip
            case Qt.Key.Key_F5:
                return self._model.refresh
            case Qt.Key.Key_F6:
                return self._next_part
            case Qt.Key.Key_S if self._model.tab is WatchlistTab.LISTS:
                return self.ask_set
            case Qt.Key.Key_F2 if on_records:
                return self.records.open_form
            case Qt.Key.Key_Slash | Qt.Key.Key_F3 if on_records:
                return self.records.search.setFocus
            case Qt.Key.Key_C if on_records:
                return self.ask_close
            case Qt.Key.Key_A if on_pairs:
                return self.ask_agree
            case Qt.Key.Key_E if on_pairs:
                return self.ask_end
            case _:
                return None

    def _connect(self) -> None:
        model = self._model
        model.changed.connect(self._draw)
        model.importing.changed.connect(self._draw)
        model.saved.connect(self._close_strip)
        model.refused.connect(self._say_refused)
        self.tabs.chosen.connect(self._choose)
        self.lists.table.chosen.connect(model.choose_list)
        self.lists.set_button.clicked.connect(self.ask_set)
        self.pairs.table.chosen.connect(model.choose_pair)
        self.pairs.agree_button.clicked.connect(self.ask_agree)
        self.pairs.end_button.clicked.connect(self.ask_end)
        self.records.close_asked.connect(self.ask_close)
        self.strip.answered.connect(self._answer)
        self.strip.closed.connect(self._close_strip)

    @Slot()
    def _draw(self) -> None:
        model = self._model
        self.tabs.show_code(model.tab)
        self._stack.setCurrentIndex(list(WatchlistTab).index(model.tab))
        waiting = model.pairs_waiting
        self.tabs.show_count(WatchlistTab.PAIRS, waiting or None)
        self.lists.draw(model)
        self.importing.draw()
        self.records.draw(model)
        self.pairs.draw(model)
        self._ask_for_name()
        self.titled.emit()
        if waiting != self._counted:
            self._counted = waiting
            self.counted.emit(waiting)

    def _ask_for_name(self) -> None:
        importing = self._model.importing
        if importing.stage is not ImportStage.ASKING or self.strip.question is not None:
            return
        share = self.tr("This removes {share} % of the list. Type the list name to go on.")
        question = Question(
            title=share.replace("{share}", figure(round(100 * importing.share_removed))),
            explanation=self.tr("The list in force stays until you do, and a second person agrees."),
            words_name=self.tr("List name"),
            second_name=self.tr("Second person, user name"),
            secret_name=self.tr("Their passphrase"),
            save=self.tr("Use"),
            danger=True,
        )
        self._ask(question, self._confirm)

    @Slot()
    def ask_agree(self) -> None:
        """Ask whether to agree, as the second person, to the pair that has the cursor."""
        file = self._model.pair
        if file is None or self._model.actions.agree is None:
            return
        if file.state(self._model.now.date()) is not PairState.WAITING:
            return
        title = self.tr("Agree that {name} is not record {record}?")
        title = title.replace("{name}", file.pair.traveller.name).replace("{record}", file.pair.reference)
        explanation = self.tr("You are the second person. The record no longer stops this traveller.")
        self._ask(Question(title=title, explanation=explanation, save=self.tr("Agree")), self._agree)

    @Slot()
    def ask_end(self) -> None:
        """Ask why the pair that has the cursor is ended."""
        file = self._model.pair
        if file is None or self._model.actions.end is None:
            return
        if file.state(self._model.now.date()) not in (PairState.WAITING, PairState.IN_FORCE):
            return
        title = self.tr("End the pair of {name}: why?").replace("{name}", file.pair.traveller.name)
        explanation = self.tr("The record stops this traveller again.")
        self._ask(
            Question(title=title, explanation=explanation, words_name=self.tr("Reason"), save=self.tr("End")), self._end
        )

    @Slot()
    def ask_close(self) -> None:
        """Ask why the record that has the cursor is closed."""
        record = self._model.record
        if record is None or not self.records.card.close_button.isEnabled():
            return
        title = self.tr("Close record {record}: why?").replace("{record}", record.entry.reference)
        question = Question(
            title=title,
            explanation=self.tr("A Stop record needs a second person to agree."),
            words_name=self.tr("Reason"),
            second_name=self.tr("Second person, user name"),
            secret_name=self.tr("Their passphrase"),
            save=self.tr("Close it"),
        )
        self._ask(question, self._close_record)

    @Slot()
    def ask_set(self) -> None:
        """Ask what to set of the list that has the cursor."""
        state = self._model.list_state
        if state is None or not self.lists.set_button.isEnabled():
            return
        question = Question(
            title=self.tr("Set {list}: what, and why?").replace("{list}", state.version.name),
            explanation=self.tr("Counts from the next traveller on. The audit log keeps what it was."),
            choices=(
                *(level_words(level) for level in Level),
                *(handling_words(handling) for handling in Handling),
                self.tr("Days it may be old"),
            ),
            words_name=self.tr("Reason"),
            day_name=self.tr("Days, for 6"),
        )
        self._ask(question, self._set_list)

    def _set_list(self, answer: Answer) -> None:
        levels, handlings = list(Level), list(Handling)
        level = levels[answer.choice] if answer.choice < len(levels) else None
        handling = handlings[answer.choice - len(levels)] if level is None and answer.choice < 5 else None
        days: int | None = None
        if level is None and handling is None:
            if not answer.day.isdecimal():
                self.strip.day.mark_wrong(True)
                self.strip.say_wrong(self.tr("Write the number of days."))
                return
            days = int(answer.day)
        self._model.set_list(level, handling, days, answer.words)

    def _ask(self, question: Question, answered: Callable[[Answer], None]) -> None:
        self._answered = answered
        self.strip.ask(question)
        self._place()

    @Slot(object)
    def _answer(self, answer: Answer) -> None:
        if self._answered is not None:
            self._answered(answer)

    def _confirm(self, answer: Answer) -> None:
        if self._model.importing.confirm(answer.words, second_of(answer)):
            self._close_strip()
        else:
            self.strip.words.mark_wrong(True)
            self.strip.say_wrong(self.tr("That is not the name of the list."))

    def _agree(self, _answer: Answer) -> None:
        self._model.agree()

    def _end(self, answer: Answer) -> None:
        self._model.end_pair(answer.words)

    def _close_record(self, answer: Answer) -> None:
        self._model.close_record(answer.words, second_of(answer))

    @Slot(str)
    def _say_refused(self, words: str) -> None:
        if self.strip.question is not None:
            self.strip.say_wrong(words)

    @Slot()
    def _close_strip(self) -> None:
        if self.strip.question is None:
            return
        self._answered = None
        self.strip.put_away()
        self._model.importing.decline()
        self._focus_part()

    @Slot(str)
    def _choose(self, code: str) -> None:
        self._close_strip()
        self._model.choose_tab(WatchlistTab(code))

    def _next_part(self) -> None:
        if any(button.hasFocus() for button in self.tabs.buttons.values()):
            self._focus_part()
        else:
            self.tabs.focus_chosen()

    def _focus_part(self) -> None:
        parts: dict[WatchlistTab, QWidget] = {
            WatchlistTab.LISTS: self.lists.table,
            WatchlistTab.IMPORT: self.importing.file,
            WatchlistTab.RECORDS: self.records.search,
            WatchlistTab.PAIRS: self.pairs.table,
        }
        parts[self._model.tab].setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        self.strip.place_in(self.rect())
