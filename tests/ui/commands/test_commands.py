"""The command list and the keys: everything can be run by keys, and Enter never decides about a traveller."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from borderdesk.domain.crossing import Direction, TravelMode
from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.ui.commands.command import PageCommand, matching
from borderdesk.ui.commands.key_card import paint_key_card, print_key_card
from borderdesk.ui.commands.key_groups import columns_of, key_groups
from borderdesk.ui.commands.overlay import HELD_S, KeyOverlay
from borderdesk.ui.inspection.model import InspectionModel
from borderdesk.ui.inspection.states import Strip
from borderdesk.ui.keys import KeyMap
from borderdesk.ui.theme import Theme
from borderdesk.ui.window import MainWindow
from tests.ui.fake_desk import Clock, Desk, mrz_of, seen_mrz
from tests.ui.keyboard import CONTROL, press, type_in


def command(words: str, *, key: str = "", group: str = "", is_on: bool = True, is_listed: bool = True) -> PageCommand:
    return PageCommand(group=group, words=words, key=key, run=lambda: None, is_on=is_on, is_listed=is_listed)


def test_what_is_typed_finds_commands_by_the_beginnings_of_their_words() -> None:
    commands = [command("Print the key card"), command("Close the shift"), command("Show all keys")]

    assert [found.words for found in matching(commands, "key")] == ["Print the key card", "Show all keys"]
    assert [found.words for found in matching(commands, "SH cl")] == ["Close the shift"]
    assert next(found.words for found in matching(commands, "sh")) == "Show all keys"
    assert matching(commands, "hift") == ()
    assert len(matching(commands, "")) == 3


def test_what_cannot_be_done_or_decides_is_not_in_the_list() -> None:
    commands = [command("Close", is_on=False), command("Admit", is_listed=False)]

    assert matching(commands, "") == ()


def test_a_command_is_run_by_keys_alone_and_the_keyboard_comes_back(window: MainWindow, model: InspectionModel) -> None:
    assert window.inspection is not None
    press(Qt.Key.Key_K, CONTROL)
    assert window.command_list.isVisible()

    type_in("travelling bus")
    press(Qt.Key.Key_Return)

    assert model.details.travelling_by is TravelMode.BUS
    assert not window.command_list.isVisible()
    assert QApplication.focusWidget() is window.inspection.document.preview


def test_down_chooses_the_next_and_esc_runs_nothing(window: MainWindow, model: InspectionModel) -> None:
    press(Qt.Key.Key_K, CONTROL)
    type_in("travelling")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Escape)
    assert model.details.travelling_by is None

    press(Qt.Key.Key_K, CONTROL)
    type_in("travelling")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)

    assert model.details.travelling_by is TravelMode.CAR


def test_nothing_decides_about_a_traveller_from_the_list(
    window: MainWindow, model: InspectionModel, desk: Desk
) -> None:
    model.see(seen_mrz(mrz_of()))
    desk.clock.advance(1)
    press(Qt.Key.Key_K, CONTROL)
    words = {found.words for found in window.command_list.found}

    for key in (Qt.Key.Key_F12, Qt.Key.Key_F8):
        press(key)
    type_in("admit")
    press(Qt.Key.Key_Return)

    assert desk.recorded == []
    assert words.isdisjoint({"Admit and next", "Refer to secondary"})
    assert window.command_list.isVisible()


def test_every_command_of_the_inspection_runs(window: MainWindow, model: InspectionModel) -> None:
    for offered in window.commands():
        if offered.is_on and offered.words not in ("Full screen", "Commands", "Show all keys"):
            offered.run()

    assert model.lane.direction is Direction.ENTRY
    assert model.prompts.strip in (None, Strip.DIRECTION)


def test_a_tap_on_f1_keeps_the_keys_and_holding_it_shows_them_as_long(qtbot: QtBot, window: MainWindow) -> None:
    clock = Clock()
    overlay = KeyOverlay(Theme("light"), KeyMap(), clock.monotonic, window)
    groups = key_groups(window.commands())

    overlay.open_with("All keys", groups)
    QTest.keyRelease(overlay, Qt.Key.Key_F1)
    assert overlay.isVisible()
    QTest.keyPress(overlay, Qt.Key.Key_F1)
    assert not overlay.isVisible()
    overlay.open_with("All keys", groups)
    clock.advance(HELD_S)
    QTest.keyRelease(overlay, Qt.Key.Key_F1)

    assert not overlay.isVisible()


def test_the_keys_lie_over_the_page_and_hide_it_from_the_keyboard(
    window: MainWindow, model: InspectionModel, desk: Desk
) -> None:
    model.see(seen_mrz(mrz_of()))
    desk.clock.advance(1)

    press(Qt.Key.Key_F1)
    shown = {key for group in window.key_overlay.groups for key, _ in group.keys}
    for key in (Qt.Key.Key_F12, Qt.Key.Key_F8, Qt.Key.Key_Tab):
        press(key)

    assert {"F2", "F4", "F5", "F8", "F12", "Ctrl Z", "Ctrl K", "F1", "Alt 1"} <= shown
    assert desk.recorded == []
    assert QApplication.focusWidget() is window.key_overlay
    press(Qt.Key.Key_Escape)
    assert not window.key_overlay.isVisible()


@pytest.mark.parametrize("columns", [1, 2, 4])
def test_groups_are_laid_in_columns_without_losing_one(columns: int) -> None:
    groups = key_groups([command(f"Do {n}", key=f"F{n}", group=f"Task {n // 3}") for n in range(30)])

    laid = columns_of(groups, columns)

    assert [group for column in laid for group in column] == list(groups)
    assert len(laid) <= columns


def test_the_card_is_one_sheet_of_a4_where_there_is_no_printer(tmp_path: Path, window: MainWindow) -> None:
    groups = key_groups(window.commands())

    written = print_key_card("All keys", groups, "BorderDesk", tmp_path / "cards" / "keys.pdf")

    assert written is not None
    content = written.read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 1
    assert b"/MediaBox [0 0 595.000000 842.000000]" in content


def test_a_card_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(EnvironmentFailureError):
        print_key_card("All keys", (), "", tmp_path / "file" / "keys.pdf")


def test_every_key_of_the_card_is_on_the_sheet(qtbot: QtBot) -> None:
    """The last row of the longest column is drawn inside the sheet: there is ink above the foot and none below."""
    groups = key_groups([command(f"Do {n}", key=f"F{n}", group=f"Task {n // 10}") for n in range(60)])
    sheet = QImage(595, 842, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    paint_key_card(painter, QRectF(40, 40, 515, 762), "All keys", groups, "foot")
    painter.end()

    rows = [y for y in range(sheet.height()) if any(sheet.pixelColor(x, y).lightness() < 128 for x in range(0, 595, 1))]

    assert min(rows) >= 40
    assert max(rows) <= 802
