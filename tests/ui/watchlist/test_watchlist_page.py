"""The Watchlist page: a list comes in by hand and is asked about, pairs are agreed to and ended."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from borderdesk.actions.import_progress import ImportControl, ImportStoppedError
from borderdesk.actions.list_preview import ListPreview, PreviewRecord, preview_list
from borderdesk.actions.record_history import RecordEvent, RecordEventKind
from borderdesk.actions.rescreening import RescreenProgress
from borderdesk.actions.watchlists import ListShrunkError, ListState
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.lasting_pair import PairFile
from borderdesk.domain.watchlist import Handling, Level
from borderdesk.lists import COLUMNS, ColumnMapping, RejectedRecord
from borderdesk.storage.store import Store
from borderdesk.ui.application import start_application
from borderdesk.ui.second_person import SecondPerson
from borderdesk.ui.theme import Theme
from borderdesk.ui.watchlist.importing import (
    ImportActions,
    ImportModel,
    ImportNumbers,
    ImportOrder,
    ImportOutcome,
    ImportStage,
    ReportNumbers,
)
from borderdesk.ui.watchlist.model import (
    ShownRecord,
    WatchlistActions,
    WatchlistModel,
    WatchlistTab,
)
from borderdesk.ui.watchlist.view import WatchlistPage
from borderdesk.ui.words.list_columns import LIST_COLUMNS, list_column_words
from tests.made_up import LIST, NOW, desk_in
from tests.ui.fake_desk import HeldTasks, InlineTasks
from tests.ui.made_up_matches import HIT, SUPERVISOR, a_pair

OUTCOME = ImportOutcome(entries=730, rejected=2, skipped=1, reasons={"no name": 2}, changes=(5, 3, 1))
FILE = Path("national list.csv")
NO_STORE = cast("Store", None)
"""Looking at a file writes nothing where the right is there."""
CONSTANTS = {"category": "interest", "instruction": "refer_to_secondary"}
TABLE = Path(__file__).parents[2] / "specimens" / "lists" / "foreign_table.csv"


class Hold(ImportControl):
    """A hold that tells whether it was stopped."""

    @property
    def is_stopped(self) -> bool:
        try:
            self.raise_if_stopped()
        except ImportStoppedError:
            return True
        return False


class Watchlists:
    """Answers the page, and keeps what it asks for."""

    def __init__(self, *pairs: PairFile) -> None:
        self.pairs = list(pairs)
        self.orders: list[ImportOrder] = []
        self.acts: list[tuple[object, ...]] = []
        self.events: list[RecordEvent] = []
        self.saved: list[ColumnMapping] = []
        self.strange = Path()
        self.saved_to: list[Path] = []
        self.refusal: Exception | None = None
        self.hold = Hold()
        self.report: ReportNumbers | None = None
        self.progress: RescreenProgress | None = None
        self.work: Callable[[], ImportOutcome] = lambda: OUTCOME

    def preview(self, path: Path, mapping: ColumnMapping | None = None) -> ListPreview:
        if path in (TABLE, self.strange):
            administrator = replace(SUPERVISOR, role=SUPERVISOR.role.ADMINISTRATOR)
            return preview_list(NO_STORE, administrator, path, mapping=mapping, saved=self.saved)
        if path != FILE:
            raise InvalidValueError("the file is no watchlist of a format that we know")
        rejected = RejectedRecord(reference="N-2", reason="it names nobody")
        return _preview((HIT.entry, rejected))

    def use(self, order: ImportOrder, report: ReportNumbers, _hold: ImportControl) -> ImportOutcome:
        self.orders.append(order)
        self.report = report
        return self.work()

    def check(self, _order: ImportOrder, _report: ReportNumbers, _hold: ImportControl) -> ImportOutcome:
        return OUTCOME

    def find(self, text: str) -> list[ShownRecord]:
        return [ShownRecord(list_name="DESK", entry=HIT.entry, is_own=True)] if "ERIK" in text.upper() else []

    def agree(self, pair_id: UUID) -> PairFile:
        return self._act("agree", pair_id)

    def end(self, pair_id: UUID, remark: str) -> PairFile:
        return self._act("end", pair_id, remark)

    def add(self, cells: Mapping[str, str], second: SecondPerson | None) -> ShownRecord:
        self._act("add", cells["primary_identifier"], cells["level"], second)
        return ShownRecord(list_name="DESK", entry=HIT.entry, is_own=True)

    def close(self, reference: str, reason: str, second: SecondPerson | None) -> ShownRecord:
        self._act("close", reference, reason, second)
        return ShownRecord(list_name="DESK", entry=HIT.entry, is_own=True)

    def set(self, *what: object) -> None:
        self._act("set", *what)

    def _act(self, *act: object) -> PairFile:
        if self.refusal is not None:
            raise self.refusal
        self.acts.append(act)
        return self.pairs[0] if self.pairs else a_pair()

    def model(
        self, tasks: InlineTasks | HeldTasks | None = None, *, may_import: bool = True, own: bool = True
    ) -> WatchlistModel:
        tasks = tasks or InlineTasks()
        importing = ImportModel(
            ImportActions(
                preview=self.preview,
                check=self.check,
                use=self.use,
                new_hold=lambda: self.hold,
                rescreening=lambda: self.progress,
                save_rejected=self.saved_to.append,
            ),
            tasks,
            may_import=may_import,
        )
        actions = WatchlistActions(
            states=lambda: (ListState(version=LIST, age_minutes=360, is_damaged=False),),
            find_records=self.find,
            pairs=lambda: tuple(self.pairs),
            agree=self.agree,
            end=self.end,
            add_record=self.add if own else None,
            close_record=self.close if own else None,
            history=lambda _list, _reference: self.events,
            set_list=self.set if may_import else None,
        )
        return WatchlistModel(actions, importing, quick=tasks, slow=tasks, now=lambda: NOW, zone=UTC)


def _preview(records: tuple[PreviewRecord, ...]) -> ListPreview:
    specimen = Path(__file__).parents[2] / "specimens" / "lists" / "own_table.csv"
    administrator = replace(SUPERVISOR, role=SUPERVISOR.role.ADMINISTRATOR)
    with TemporaryDirectory() as folder, desk_in(Path(folder)) as desk:
        return replace(preview_list(desk.store, administrator, specimen), records=records)


def page_of(model: WatchlistModel, qtbot: QtBot, tab: WatchlistTab = WatchlistTab.LISTS) -> WatchlistPage:
    start_application()
    page = WatchlistPage(model, Theme("dark"))
    qtbot.addWidget(page)
    page.resize(1152, 640)
    page.show()
    model.choose_tab(tab)
    page.take_focus()
    return page


def ask(page: WatchlistPage, key: Qt.Key) -> bool:
    return page.take_key(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))


def test_the_lists_in_force_are_shown_with_their_records(qtbot: QtBot) -> None:
    page = page_of(Watchlists().model(), qtbot)

    assert page.aside_words == "730 records in force"
    assert page.lists.table.model().rowCount() == 1


def test_a_file_is_shown_as_it_is_understood_before_anything_is_used(qtbot: QtBot) -> None:
    lists = Watchlists()
    page = page_of(lists.model(), qtbot, WatchlistTab.IMPORT)

    page.importing.file.setText(str(FILE))
    QTest.keyClick(page.importing.file, Qt.Key.Key_Return)

    rows = page.importing.table.model()
    assert [rows.data(rows.index(row, 1)) for row in range(rows.rowCount())] == [
        "ERIKSSON Anna",
        "Rejected: it names nobody",
    ]
    assert page.importing.name.text() == "NATIONAL LIST"
    assert lists.orders == []


def test_a_foreign_file_is_refused_in_words_and_cannot_be_used(qtbot: QtBot) -> None:
    page = page_of(Watchlists().model(), qtbot, WatchlistTab.IMPORT)

    page.importing.file.setText("holiday.jpg")
    QTest.keyClick(page.importing.file, Qt.Key.Key_Return)

    assert page.importing.about.text() == "The file is no watchlist of a format that we know."
    assert not page.importing.use_button.isEnabled()


def test_using_a_file_says_what_came_of_it(qtbot: QtBot) -> None:
    lists = Watchlists()
    model = lists.model()
    page = page_of(model, qtbot, WatchlistTab.IMPORT)
    model.importing.choose(FILE)

    page.importing.use_button.click()

    assert [(order.name, order.level, order.allow_shrink) for order in lists.orders] == [
        ("NATIONAL LIST", Level.STOP, False)
    ]
    assert page.importing.progress.words.text() == (
        "In force: 730 records, 2 rejected, 1 about no person or document. 5 added, 3 changed, 1 removed."
    )
    assert page.importing.progress.reasons[0].text() == "2 rejected: no name"


def test_checking_a_file_uses_nothing_of_it(qtbot: QtBot) -> None:
    lists = Watchlists()
    model = lists.model()
    page = page_of(model, qtbot, WatchlistTab.IMPORT)
    model.importing.choose(FILE)

    page.importing.check_button.click()

    assert lists.orders == []
    assert page.importing.progress.words.text().startswith("Checked, not used: 730 records")


def test_much_removed_asks_for_the_name_and_goes_on_with_the_right_one_only(qtbot: QtBot) -> None:
    lists = Watchlists()
    model = lists.model()
    page = page_of(model, qtbot, WatchlistTab.IMPORT)
    model.importing.choose(FILE)

    def shrunk() -> ImportOutcome:
        raise ListShrunkError(38, 100)

    lists.work = shrunk
    page.importing.use_button.click()
    title = page.strip.title.text()
    lists.work = lambda: OUTCOME
    page.strip.words.setText("NATIONAL")
    page.strip.give()
    asked_again = page.strip.isVisible()
    page.strip.words.setText("NATIONAL LIST")
    page.strip.give()

    assert title == "This removes 38 % of the list. Type the list name to go on."
    assert asked_again
    assert [order.allow_shrink for order in lists.orders] == [False, True]
    assert not page.strip.isVisible()


def test_declining_leaves_the_list_in_force(qtbot: QtBot) -> None:
    lists = Watchlists()
    model = lists.model()
    page = page_of(model, qtbot, WatchlistTab.IMPORT)
    model.importing.choose(FILE)

    def shrunk() -> ImportOutcome:
        raise ListShrunkError(38, 100)

    lists.work = shrunk
    page.importing.use_button.click()
    assert ask(page, Qt.Key.Key_Escape)

    assert model.importing.stage is ImportStage.READY
    assert len(lists.orders) == 1


def test_the_numbers_of_a_running_import_are_shown_and_it_can_be_held_and_stopped(qtbot: QtBot) -> None:
    lists, held = Watchlists(), HeldTasks()
    model = lists.model(held)
    page = page_of(model, qtbot, WatchlistTab.IMPORT)
    model.importing.choose(FILE)
    held.let_all_go()
    model.importing.use()

    def halfway() -> ImportOutcome:
        assert lists.report is not None
        lists.report(
            ImportNumbers(
                records=412_000, of_about=1_000_000, per_second=9_800, seconds_left=62, rejected=37, share=0.41
            )
        )
        model.importing.tick()
        shown.append(page.importing.progress.words.text())
        page.importing.progress.pause_button.click()
        shown.append(page.importing.progress.words.text())
        page.importing.progress.stop_button.click()
        raise InvalidValueError("stopped")

    shown: list[str] = []
    lists.work = halfway
    held.let_all_go()

    assert shown == [
        "Reading 412,000 of about 1,000,000, 9,800 a second, 1 min left, 37 rejected",
        "Paused at 412,000 of about 1,000,000, 37 rejected",
    ]
    assert lists.hold.is_stopped
    assert page.importing.progress.words.text() == "Not used. The list in force stays."


def test_the_comparison_with_past_crossings_shows_how_far_it_is(qtbot: QtBot) -> None:
    lists = Watchlists()
    model = lists.model()
    page = page_of(model, qtbot, WatchlistTab.IMPORT)

    lists.progress = RescreenProgress(screened=1_240, total=4_318, found=2)
    model.importing.tick()

    words = "Comparing with the crossings of the last 90 days: 1,240 of 4,318, 2 matches so far."
    assert page.importing.progress.rescreened.text() == words


def test_who_may_not_import_is_told_and_offered_nothing(qtbot: QtBot) -> None:
    model = Watchlists().model(may_import=False)
    page = page_of(model, qtbot, WatchlistTab.IMPORT)

    model.importing.choose(FILE)

    assert model.importing.preview is None
    assert not page.importing.use_button.isEnabled()
    assert page.importing.file.isReadOnly()


def test_a_record_is_found_and_closed_with_a_reason(qtbot: QtBot) -> None:
    lists = Watchlists()
    page = page_of(lists.model(), qtbot, WatchlistTab.RECORDS)
    page.records.search.setText("erik")
    QTest.keyClick(page.records.search, Qt.Key.Key_Return)

    assert ask(page, Qt.Key.Key_C)
    page.strip.words.setText("The warrant was withdrawn")
    page.strip.give()

    assert page.records.foot.text() == "1 record found"
    assert lists.acts == [("close", "N-overt", "The warrant was withdrawn", None)]


def test_a_stop_record_is_closed_with_a_second_person_whose_passphrase_stays_nowhere(qtbot: QtBot) -> None:
    lists = Watchlists()
    page = page_of(lists.model(), qtbot, WatchlistTab.RECORDS)
    page.records.search.setText("erik")
    QTest.keyClick(page.records.search, Qt.Key.Key_Return)
    assert ask(page, Qt.Key.Key_C)
    page.strip.words.setText("The warrant was withdrawn")
    page.strip.second.setText("njoroge")
    page.strip.secret.setText("correct horse battery")

    page.strip.give()

    second = SecondPerson(user_name="njoroge", passphrase="correct horse battery")
    assert lists.acts == [("close", "N-overt", "The warrant was withdrawn", second)]
    assert page.strip.secret.text() == ""


def test_a_record_is_added_with_its_second_person(qtbot: QtBot) -> None:
    lists = Watchlists()
    page = page_of(lists.model(), qtbot, WatchlistTab.RECORDS)
    assert ask(page, Qt.Key.Key_F2)
    form = page.records.form
    form.inputs["primary_identifier"].setText("LINDQVIST")
    form.give()
    missing = form.note.text()
    form.category.show_code("wanted")
    form.instruction.show_code("arrest_detain")
    form.level.show_code("stop")
    form.second.setText("njoroge")
    form.passphrase.setText("correct horse battery")

    form.give()

    assert missing == "Category is missing."
    second = SecondPerson(user_name="njoroge", passphrase="correct horse battery")
    assert lists.acts == [("add", "LINDQVIST", "stop", second)]
    assert form.passphrase.text() == ""
    assert not form.isVisible()


def test_a_record_that_is_refused_stays_in_the_form(qtbot: QtBot) -> None:
    lists = Watchlists()
    page = page_of(lists.model(), qtbot, WatchlistTab.RECORDS)
    lists.refusal = InvalidValueError("source of the entry is missing")
    assert ask(page, Qt.Key.Key_F2)
    form = page.records.form
    form.inputs["primary_identifier"].setText("LINDQVIST")
    form.category.show_code("wanted")
    form.instruction.show_code("arrest_detain")

    form.give()

    assert form.isVisible()
    assert form.note.text() == "Source of the entry is missing."
    assert form.inputs["primary_identifier"].text() == "LINDQVIST"


def test_a_desk_that_adds_no_records_says_so(qtbot: QtBot) -> None:
    page = page_of(Watchlists().model(own=False), qtbot, WatchlistTab.RECORDS)

    assert ask(page, Qt.Key.Key_F2)

    assert not page.records.form.isVisible()


def test_a_pair_is_agreed_to_by_two_keys(qtbot: QtBot) -> None:
    pair = a_pair(Level.STOP)
    lists = Watchlists(pair)
    page = page_of(lists.model(), qtbot, WatchlistTab.PAIRS)

    assert ask(page, Qt.Key.Key_A)
    page.strip.give()

    assert lists.acts == [("agree", pair.pair.pair_id)]


def test_a_pair_that_waits_for_nobody_is_not_agreed_to(qtbot: QtBot) -> None:
    page = page_of(Watchlists(a_pair()).model(), qtbot, WatchlistTab.PAIRS)

    assert ask(page, Qt.Key.Key_A)

    assert not page.strip.isVisible()
    assert not page.pairs.agree_button.isEnabled()


def test_a_pair_is_ended_with_a_reason_and_what_is_refused_stays(qtbot: QtBot) -> None:
    pair = a_pair()
    lists = Watchlists(pair)
    page = page_of(lists.model(), qtbot, WatchlistTab.PAIRS)
    lists.refusal = InvalidValueError("end of the pair has no remark that says why")

    assert ask(page, Qt.Key.Key_E)
    page.strip.give()
    refused = page.strip.explanation.text()
    lists.refusal = None
    page.strip.words.setText("Another photo came")
    page.strip.give()

    assert refused == "End of the pair has no remark that says why."
    assert lists.acts == [("end", pair.pair.pair_id, "Another photo came")]
    assert not page.strip.isVisible()


@pytest.mark.parametrize(("level", "waiting"), [(Level.STOP, 1), (Level.CHECK, 0)])
def test_pairs_that_need_a_second_person_are_counted(qtbot: QtBot, level: Level, waiting: int) -> None:
    model = Watchlists(a_pair(level)).model()
    page_of(model, qtbot)

    assert model.pairs_waiting == waiting


def shown_rows(page: WatchlistPage, column: int) -> list[object]:
    rows = page.importing.table.model()
    return [rows.data(rows.index(row, column)) for row in range(rows.rowCount())]


def choose(page: WatchlistPage, name: str, code: str) -> None:
    choice = page.importing.columns.choices[name]
    choice.setCurrentIndex(choice.findData(code))
    choice.activated.emit(choice.currentIndex())


def test_a_table_shows_how_each_column_is_read_and_reads_it_otherwise_when_told(qtbot: QtBot) -> None:
    lists = Watchlists()
    model = lists.model()
    page = page_of(model, qtbot, WatchlistTab.IMPORT)
    model.importing.choose(TABLE)
    guessed = {name: choice.code for name, choice in page.importing.columns.choices.items()}
    before = shown_rows(page, 1)

    choose(page, "Surname", "aliases")
    page.importing.use_button.click()

    assert guessed["Surname"] == "primary_identifier"
    assert guessed["Type"] == ""
    assert before[0] == "OSTRAVEL Tarimo Belquin"
    assert shown_rows(page, 1)[0] == "Tarimo Belquin, OSTRAVEL"
    (order,) = lists.orders
    assert order.mapping is not None
    assert order.mapping.columns["aliases"] == "Surname"


def test_what_one_column_holds_is_taken_from_the_other(qtbot: QtBot) -> None:
    page = page_of(model := Watchlists().model(), qtbot, WatchlistTab.IMPORT)
    model.importing.choose(TABLE)

    choose(page, "Comments", "document_number")

    codes = {name: choice.code for name, choice in page.importing.columns.choices.items()}
    assert (codes["Comments"], codes["Passport No"]) == ("document_number", "")


def test_a_table_without_any_name_or_number_is_refused_and_stays_as_it_was(qtbot: QtBot) -> None:
    page = page_of(model := Watchlists().model(), qtbot, WatchlistTab.IMPORT)
    model.importing.choose(TABLE)

    for name in ("Surname", "First Names", "Passport No"):
        choose(page, name, "")

    assert page.importing.about.text() == "The table has no column with a name or a document number."
    assert page.importing.columns.choices["Passport No"].code == "document_number"


def test_dates_are_read_month_first_when_told(qtbot: QtBot) -> None:
    page = page_of(model := Watchlists().model(), qtbot, WatchlistTab.IMPORT)
    model.importing.choose(TABLE)
    before = shown_rows(page, 2)

    page.importing.columns.dates.chosen.emit("month_first")

    assert before[1] == "02 Jan 1980"
    assert shown_rows(page, 2)[1] == "01 Feb 1980"


def test_a_table_with_known_columns_is_read_as_the_last_one_was(qtbot: QtBot) -> None:
    lists = Watchlists()
    lists.saved.append(ColumnMapping(columns={"reference": "Case No", "name": "First Names"}, constants=CONSTANTS))
    page = page_of(model := lists.model(), qtbot, WatchlistTab.IMPORT)

    model.importing.choose(TABLE)

    assert shown_rows(page, 1)[0] == "Tarimo Belquin"
    assert page.importing.columns.note.text() == "Read as the last file with these columns was."


def test_a_list_of_a_known_format_has_no_columns_to_choose(qtbot: QtBot) -> None:
    page = page_of(model := Watchlists().model(), qtbot, WatchlistTab.IMPORT)
    administrator = replace(SUPERVISOR, role=SUPERVISOR.role.ADMINISTRATOR)
    model.importing.preview = preview_list(NO_STORE, administrator, TABLE.parent / "un_shaped.xml")

    page.importing.draw()

    assert not page.importing.columns.isVisible()


def test_rejected_rows_are_saved_where_somebody_says(qtbot: QtBot, tmp_path: Path) -> None:
    lists = Watchlists()
    page = page_of(model := lists.model(), qtbot, WatchlistTab.IMPORT)
    model.importing.choose(FILE)
    page.importing.use_button.click()

    assert page.importing.progress.save_button.isVisible()
    model.importing.save_rejected(tmp_path / "rejected.csv")

    assert lists.saved_to == [tmp_path / "rejected.csv"]
    assert "The rejected rows are in rejected.csv." in page.importing.progress.words.text()


def test_there_is_a_word_for_every_column_that_a_list_may_have() -> None:
    assert set(LIST_COLUMNS) == set(COLUMNS)
    assert all(list_column_words(column) for column in LIST_COLUMNS)


def test_columns_that_nobody_knows_are_read_once_somebody_says_what_they_hold(qtbot: QtBot, tmp_path: Path) -> None:
    lists = Watchlists()
    lists.strange = tmp_path / "strange.csv"
    lists.strange.write_text("Nr,Wer\n1,OSTRAVEL TARIMO\n")
    page = page_of(model := lists.model(), qtbot, WatchlistTab.IMPORT)
    model.importing.choose(lists.strange)
    asked = page.importing.columns.note.text()

    choose(page, "Wer", "remarks")
    refused = page.importing.about.text()
    choose(page, "Wer", "name")
    choose(page, "Nr", "reference")

    assert asked == "Say which column holds the name or the document number."
    assert refused == "The table has no column with a name or a document number."
    assert shown_rows(page, 1) == ["OSTRAVEL TARIMO"]
    assert page.importing.use_button.isEnabled()


@pytest.mark.parametrize(
    ("choice", "days", "what"),
    [
        (Qt.Key.Key_2, "", (Level.CHECK, None, None)),
        (Qt.Key.Key_4, "", (None, Handling.DISCREET, None)),
        (Qt.Key.Key_6, "7", (None, None, 7)),
    ],
)
def test_a_list_is_set_with_a_reason(qtbot: QtBot, choice: Qt.Key, days: str, what: tuple[object, ...]) -> None:
    lists = Watchlists()
    page = page_of(model := lists.model(), qtbot)
    model.choose_list(0)

    assert ask(page, Qt.Key.Key_S)
    QTest.keyClick(page.focusWidget(), choice)
    page.strip.day.setText(days)
    page.strip.words.setText("the source is weak")
    page.strip.give()

    assert lists.acts == [("set", LIST.name, *what, "the source is weak")]
    assert page.strip.question is None


def test_days_that_are_no_number_set_nothing(qtbot: QtBot) -> None:
    lists = Watchlists()
    page = page_of(model := lists.model(), qtbot)
    model.choose_list(0)

    ask(page, Qt.Key.Key_S)
    page.strip.choose(6)
    page.strip.day.setText("many")
    page.strip.give()

    assert lists.acts == []
    assert page.strip.question is not None


def test_only_who_imports_lists_sets_one(qtbot: QtBot) -> None:
    page = page_of(model := Watchlists().model(may_import=False), qtbot)
    model.choose_list(0)

    ask(page, Qt.Key.Key_S)

    assert not page.lists.set_button.isEnabled()
    assert page.strip.question is None


def test_a_record_tells_what_happened_to_it(qtbot: QtBot) -> None:
    lists = Watchlists()
    lists.events = [
        RecordEvent(
            kind=RecordEventKind.ADDED, at=NOW, by="M. Njoroge", approved_by="D. Okafor", words="Court order 7"
        ),
        RecordEvent(kind=RecordEventKind.UNCHANGED, at=NOW, by="", version="2026-11-24.ab"),
    ]
    page = page_of(lists.model(), qtbot, WatchlistTab.RECORDS)

    page.records.search.setText("eriksson")
    QTest.keyClick(page.records.search, Qt.Key.Key_Return)

    said = [line.text() for line in page.records.card.history if line.isVisible()]
    assert said == [
        "24 Nov 2026: added by M. Njoroge with D. Okafor (Court order 7)",
        "24 Nov 2026: unchanged in 2026-11-24.ab, by –",
    ]
