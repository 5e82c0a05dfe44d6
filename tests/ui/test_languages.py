"""The languages of the window: those that there is a translation of, English always."""

from pathlib import Path

from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from borderdesk.ui.languages import languages, speak


def test_english_is_always_there_and_others_by_their_own_name(tmp_path: Path) -> None:
    assert languages(tmp_path) == (("en", "English"),)

    for code in ("sw", "fr"):
        (tmp_path / f"borderdesk_{code}.qm").touch()

    assert languages(tmp_path) == (("en", "English"), ("fr", "Français"), ("sw", "Kiswahili"))


def test_a_language_that_does_not_exist_here_is_english(tmp_path: Path, qtbot: QtBot) -> None:
    before = QLocale()
    try:
        speak("xx", tmp_path)

        assert QLocale().language() is QLocale.Language.English
    finally:
        QLocale.setDefault(before)
