"""Paper forms are typed by keys alone, kept over a stop, compared with today's lists, and signed by a supervisor."""

from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from borderdesk.actions.journal import verify_journal
from borderdesk.domain.crossing import ClockStatus, Direction
from borderdesk.domain.decision import Outcome
from borderdesk.domain.journal_proof import JournalProof
from borderdesk.domain.watchlist import Handling
from borderdesk.ui.late_batch.entry import typed_time
from borderdesk.ui.late_batch.model import Compared, Trouble
from borderdesk.ui.parts.buttons import ActionButton, ButtonKind
from borderdesk.ui.parts.text import Text
from tests.ui.fake_desk import Desk as FakeDesk
from tests.ui.fake_desk import hit_on_document, mrz_of, seen_mrz
from tests.ui.late_batch.conftest import PASSPHRASE, Page, page_in
from tests.ui.longer_words import longer_words

NAIROBI = ZoneInfo("Africa/Nairobi")


def begin_form(page: Page) -> None:
    page.open()
    page.type("F-0012", "A. Wanjiru", "")


def sign(page: Page, user_name: str = "mwangi", passphrase: str = PASSPHRASE) -> None:
    page.press(Qt.Key.Key_F12)
    page.type(user_name, passphrase)
    page.press(Qt.Key.Key_Return)


def test_rows_are_typed_and_signed_by_keys_alone(page: Page) -> None:
    begin_form(page)
    page.type_row(at="0915", number="x1234567")
    page.type_row(at="0917", number="x1234568", surname="Okonkwo")
    before = page.logged()
    sign(page)

    log = page.logged()
    assert before == []
    assert [crossing.traveller.primary_identifier for crossing in log] == ["LINDQVIST", "OKONKWO"]
    assert [crossing.occurred_at.astimezone(NAIROBI).time() for crossing in log] == [time(9, 15), time(9, 17)]
    assert {crossing.recorded_at for crossing in log} == {page.stored.clock()}
    assert {crossing.clock_status for crossing in log} == {ClockStatus.MANUAL}
    assert all(crossing.is_late and crossing.supervisor_id != crossing.officer_id for crossing in log)
    assert page.view.status.text() == "2 rows signed by mwangi and in the log, no match with today's lists."
    assert isinstance(verify_journal(page.stored.store, page.stored.officer), JournalProof)


def test_what_is_the_same_for_many_rows_is_asked_once(page: Page) -> None:
    begin_form(page)
    page.type_row()
    line, focused = page.view.form.line(), page.window.focusWidget()

    assert (line.form, line.decided_by, line.lane, line.direction) == ("F-0012", "A. Wanjiru", "1", Direction.ENTRY)
    assert line.day == "23.11.2026"
    assert (line.at, line.traveller.primary_identifier, line.traveller.sex) == ("", "", "")
    assert focused is page.view.form.inputs["at"]


def test_somebody_whom_todays_lists_name_is_a_match_and_no_verdict(page: Page) -> None:
    begin_form(page)
    page.type_row(number="L898902C3", surname="Eriksson")

    (entry,) = page.model.entries
    words = [text.text() for text in page.view.findChildren(Text) if text.isVisible()]
    shown = page.view.rows.table.item(0, 5)
    assert entry.compared is Compared.MATCH
    assert shown is not None
    assert shown.text() == "Match now: NATIONAL"
    assert "1 row · 1 match with today's lists" in words
    assert not any("Stop" in text or "Clear" in text for text in words)
    sign(page)
    assert page.logged()[0].decision.outcome is Outcome.ADMIT
    assert "Tell the shift lead." in page.view.status.text()


@pytest.mark.parametrize(
    ("handling", "compared"),
    [
        (Handling.OVERT, Compared.MATCH),
        (Handling.DISCREET, Compared.NO_MATCH),
        (Handling.BLIND, Compared.NO_MATCH),
    ],
)
def test_a_match_that_is_not_overt_shows_nowhere_on_the_page(
    page: Page, desk: FakeDesk, handling: Handling, compared: Compared
) -> None:
    begin_form(page)
    desk.hits = (hit_on_document(handling),)
    page.model._check = lambda row: desk.inspect(row.traveller, None, True, ())
    page.type_row()

    assert page.model.entries[0].compared is compared
    assert page.model.match_count == (compared is Compared.MATCH)


def test_with_no_list_to_ask_a_row_is_not_said_to_be_without_a_match(page: Page, desk: FakeDesk) -> None:
    begin_form(page)
    desk.lists = ()
    page.model._check = lambda row: desk.inspect(row.traveller, None, True, ())
    page.type_row()

    assert page.model.entries[0].compared is Compared.NOT_CHECKED


def test_rows_that_nobody_signed_are_there_again_after_a_stop(home: Path, qtbot: QtBot) -> None:
    with page_in(home, qtbot) as page:
        begin_form(page)
        page.type_row()
    with page_in(home, qtbot, as_officer=False) as page:
        page.open()

        assert [entry.row.traveller.primary_identifier for entry in page.model.entries] == ["LINDQVIST"]
        assert page.model.entries[0].compared is Compared.NO_MATCH
        assert page.logged() == []


@pytest.mark.parametrize("who", [("mwangi", "not the passphrase"), ("nobody", PASSPHRASE)])
def test_a_wrong_name_or_passphrase_signs_nothing_and_does_not_say_which(page: Page, who: tuple[str, str]) -> None:
    begin_form(page)
    page.type_row()
    sign(page, *who)

    assert page.logged() == []
    assert page.model.trouble is Trouble.WRONG_SIGNER
    assert page.view.strip.passphrase.text() == ""
    page.type(PASSPHRASE)
    assert page.window.focusWidget() is page.view.strip.passphrase


def test_an_officer_cannot_sign_without_a_supervisor(page: Page) -> None:
    begin_form(page)
    page.type_row()
    page.press(Qt.Key.Key_F12)
    page.press(Qt.Key.Key_Return)

    assert not page.model.officer_signs
    assert page.view.strip.user_name.isVisible()
    assert page.logged() == []


def test_at_a_training_desk_the_trainee_signs(home: Path, qtbot: QtBot) -> None:
    with page_in(home, qtbot, as_officer=False) as page:
        begin_form(page)
        page.type_row()
        page.press(Qt.Key.Key_F12)
        page.press(Qt.Key.Key_Return)

        assert len(page.logged()) == 1
        assert not page.view.strip.user_name.isVisible()


def test_what_is_missing_is_marked_and_nothing_is_kept(page: Page) -> None:
    page.open()
    page.press(Qt.Key.Key_Return)

    notes = {name: labelled.note.text() for name, labelled in page.view.form.labelled.items()}
    assert {name for name, note in notes.items() if note == "Needed"} == {"form", "decided_by", "at", "document_number"}
    assert page.window.focusWidget() is page.view.form.inputs["form"]
    assert page.model.entries == ()


def test_a_time_that_has_not_come_is_refused_at_its_field(page: Page) -> None:
    begin_form(page)
    page.type_row(at="2359")

    assert page.view.form.labelled["at"].note.text() == "No such time, or not yet"
    assert page.model.entries == ()


def test_an_exit_goes_with_the_outcomes_of_an_exit(page: Page) -> None:
    begin_form(page)
    form = page.view.form
    exit_option = form.direction.findChildren(QWidget)[1]
    exit_option.setFocus()
    page.press(Qt.Key.Key_Space)
    form.inputs["at"].setFocus()
    page.type_row()

    assert page.model.entries[0].row.direction is Direction.EXIT
    assert page.model.entries[0].row.outcome is Outcome.EXIT_ALLOWED


def test_del_takes_the_chosen_row_back(page: Page) -> None:
    begin_form(page)
    page.type_row(number="x1234567")
    page.type_row(number="x1234568", surname="Okonkwo")
    page.view.rows.table.setFocus()
    page.press(Qt.Key.Key_Down)
    page.press(Qt.Key.Key_Delete)

    assert len(page.model.entries) == 1
    sign(page)
    assert len(page.logged()) == 1


def test_esc_closes_the_strip_first_and_then_goes_back_to_the_desk(page: Page) -> None:
    begin_form(page)
    page.type_row()
    page.press(Qt.Key.Key_F12)
    page.press(Qt.Key.Key_Escape)
    on_page = page.view.isVisible(), page.model.is_asking
    page.press(Qt.Key.Key_Escape)

    assert on_page == (True, False)
    assert page.window.inspection is not None
    assert page.window.inspection.isVisible()
    assert page.window.focusWidget() is page.window.inspection.document.preview


def test_with_a_traveller_at_the_desk_the_page_does_not_hide_them(page: Page) -> None:
    inspection = page.window.inspection
    assert inspection is not None
    inspection._model.see(seen_mrz(mrz_of()))

    page.open()

    assert inspection.isVisible()


def test_a_document_laid_down_meanwhile_is_not_lost(page: Page) -> None:
    inspection = page.window.inspection
    assert inspection is not None
    page.open()
    inspection._model.see(seen_mrz(mrz_of()))

    page.press(Qt.Key.Key_Escape)
    inspection._model.see(seen_mrz(mrz_of()))

    assert inspection._model.subject is not None
    assert inspection.isVisible()


def test_rows_can_be_kept_only_until_the_disk_fails_and_the_line_stays(page: Page) -> None:
    begin_form(page)
    page.stored.store.close()
    away = page.stored.store.path.rename(page.stored.store.path.with_suffix(".away"))
    page.type_row()
    line = page.view.form.line()
    away.rename(page.stored.store.path)
    page.press(Qt.Key.Key_Return)

    assert line.traveller.primary_identifier == "Lindqvist"
    assert len(page.model.entries) == 1


@given(st.times())
def test_a_time_is_read_with_and_without_its_colon(at: time) -> None:
    whole = at.replace(second=0, microsecond=0)

    assert typed_time(f"{at:%H%M}") == typed_time(f"{at:%H:%M}") == typed_time(f"{at:%H.%M}") == whole


@pytest.mark.parametrize("text", ["", "9", "2460", "2400", "12:5", "ten"])
def test_what_is_no_time_is_none(text: str) -> None:
    assert typed_time(text) is None


def settle() -> None:
    for _ in range(4):
        QCoreApplication.processEvents()


@pytest.mark.parametrize("size", [(1280, 720), (1366, 768), (1920, 1080)])
@pytest.mark.parametrize("palette", ["light", "dark"])
def test_nothing_on_the_page_is_cut_or_overlaps(home: Path, qtbot: QtBot, size: tuple[int, int], palette: str) -> None:
    with page_in(home, qtbot, palette=palette, size=size) as page:
        begin_form(page)
        page.type_row(number="L898902C3", surname="Eriksson")
        page.press(Qt.Key.Key_Return)
        for key in (None, Qt.Key.Key_F12):
            if key is not None:
                page.press(key)
            settle()
            texts = [text.text() for text in page.view.findChildren(Text) if text.isVisible() and text.is_cut]
            buttons = [one.text() for one in page.view.findChildren(ActionButton) if one.isVisible() and one.is_cut]
            labelled = [part for part in page.view.form.labelled.values() if part.isVisible()]
            places = [QRect(part.mapTo(page.view, QPoint(0, 0)), part.size()) for part in labelled]
            assert texts + buttons == []
            assert all(page.view.form.geometry().contains(place) for place in places)
            assert not any(one.intersects(other) for one in places for other in places if one is not other)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_words_that_are_longer_by_two_fifths_are_not_cut(
    home: Path, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    with longer_words(), page_in(home, qtbot) as page:
        page.window.setLayoutDirection(direction)
        begin_form(page)
        page.type_row(number="L898902C3", surname="Eriksson")
        page.press(Qt.Key.Key_F12)
        settle()

        texts = [text.text() for text in page.view.findChildren(Text) if text.isVisible() and text.is_cut]
        buttons = [one.text() for one in page.view.findChildren(ActionButton) if one.isVisible() and one.is_cut]
        assert texts + buttons == []


def test_every_control_of_the_page_has_a_name_for_screen_readers(page: Page) -> None:
    begin_form(page)
    page.type_row()
    page.press(Qt.Key.Key_F12)

    controls = [
        w for w in page.view.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()
    ]
    nameless = [
        control
        for control in controls
        if not QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
        and not isinstance(control.parent(), QLineEdit)
    ]
    assert controls
    assert nameless == []
    assert page.view.sign.kind is ButtonKind.OFF


def test_the_day_of_a_row_may_be_an_earlier_one(page: Page) -> None:
    begin_form(page)
    day = page.view.form.inputs["day"]
    day.setFocus()
    day.selectAll()
    page.type("21 nov 2026")
    page.view.form.inputs["at"].setFocus()
    page.type_row(at="2350")

    happened = datetime.combine(date(2026, 11, 21), time(23, 50), NAIROBI).astimezone(UTC)
    assert page.model.entries[0].row.occurred_at == happened
