"""After damage the officer is told in words and goes on with one key."""

from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from borderdesk.actions.damaged_desk import Recovered
from borderdesk.ui.damaged.page import DamagedPage
from borderdesk.ui.frame.view import PlainFrame
from borderdesk.ui.theme import Theme
from borderdesk.ui.window import MainWindow
from tests.ui.fake_desk import MORNING

WHOLE = Recovered(
    kept=Path("/home/desk.sqlite.damaged-20261124"), salvaged=None, is_whole=True, crossings=1060, entries=2500
)


@pytest.mark.parametrize("is_whole", [True, False])
def test_what_was_saved_and_what_is_missing_is_said(qtbot: QtBot, is_whole: bool) -> None:
    page = DamagedPage(replace(WHOLE, is_whole=is_whole), Theme())
    qtbot.addWidget(page)

    words = " ".join(page.sentences)
    assert "1,060 crossings and 2,500 journal entries were saved" in words
    assert "desk.sqlite.damaged-20261124" in words
    assert ("The log is whole" in words) is is_whole
    assert ("The log has gaps" in words) is not is_whole


def test_enter_goes_on(qtbot: QtBot) -> None:
    theme = Theme()
    window, page = MainWindow(theme), DamagedPage(WHOLE, theme)
    qtbot.addWidget(window)
    window.show_screen(PlainFrame(page, theme, post_name="Namanga", now=lambda: MORNING, zone=UTC))
    window.show()

    with qtbot.waitSignal(page.done, timeout=1000):
        QTest.keyClick(page.go_on, Qt.Key.Key_Return)
