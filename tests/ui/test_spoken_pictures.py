"""Every state and page in each language that the program speaks: no word is cut, no card lies over another."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QScrollBar
from pytestqt.qtbot import QtBot

from borderdesk.ui.parts.buttons import ActionButton
from borderdesk.ui.parts.text import Text
from borderdesk.ui.theme import Theme
from borderdesk.ui.window import MainWindow
from tests.ui.fake_desk import Desk, InlineTasks
from tests.ui.inspection.looks import cut_words, overlapping
from tests.ui.inspection.reach import STATES, Reach, names, settle
from tests.ui.inspection.test_gallery import NAME, gallery, open_window
from tests.ui.pages import test_pages_frame
from tests.ui.test_page_pictures import PAGES, Open, visible


@pytest.mark.parametrize("reach", STATES, ids=names)
def test_a_state_fits_in_its_words(
    language: str, desk: Desk, inline: InlineTasks, qtbot: QtBot, tmp_path: Path, reach: Reach
) -> None:
    model, window = open_window(desk, inline, qtbot)
    window.resize(1366, 768)

    reach(desk, model, window)
    settle()

    assert window.grab().toImage().save(str(gallery(tmp_path) / f"{language}-{names(reach)}.png"), quality=100)
    assert [words for words in cut_words(window) if words != NAME] == []
    assert overlapping(window) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.__name__)
def test_a_page_fits_in_its_words(language: str, page: Open, qtbot: QtBot, inline: InlineTasks, tmp_path: Path) -> None:
    window = MainWindow(Theme("light"))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    page(window, inline)
    for _ in range(4):
        QCoreApplication.processEvents()

    assert window.grab().toImage().save(str(gallery(tmp_path) / f"{language}-page-{page.__name__}.png"), quality=100)
    texts = [text for text in visible(window, Text) if isinstance(text, Text)]
    assert [text.text() for text in texts if text.is_cut and not text.text().casefold().startswith("eriksson")] == []
    buttons = [button for button in visible(window, ActionButton) if isinstance(button, ActionButton)]
    assert [button.text() for button in buttons if button.is_cut] == []
    # Qt's own words, as in the menus of its inputs and scroll bars, do not exist in Swahili.
    own = [part for kind in (QLineEdit, QPlainTextEdit, QScrollBar) for part in visible(window, kind)]
    assert [part for part in own if part.contextMenuPolicy() is not Qt.ContextMenuPolicy.NoContextMenu] == []


@pytest.mark.usefixtures("language")
def test_the_pages_of_a_supervisor_fit_in_their_words(qtbot: QtBot) -> None:
    test_pages_frame.test_no_words_of_the_pages_are_cut_and_every_control_has_a_name(qtbot, "light", 1366, 768)
