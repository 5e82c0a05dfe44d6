"""The language of the window: its words, its dates and the direction in which it is laid out."""

from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication


def speak(application: QApplication, language: str, folder: Path) -> bool:
    """Let the window speak a language, or that of the system for an empty one; tell whether its words are there.

    English is in the program. A language without a file of words is still used for dates and numbers.
    """
    locale = QLocale(language) if language else QLocale.system()
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())
    if locale.language() is QLocale.Language.English:
        return True
    words = QTranslator(application)
    code = locale.name().partition("_")[0]
    return words.load(str(folder / f"borderdesk_{code}.qm")) and application.installTranslator(words)
