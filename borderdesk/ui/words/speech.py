"""Translates the sentences of this room and fills in their numbers and names."""

from PySide6.QtCore import QCoreApplication, QLocale


def QT_TRANSLATE_NOOP(_context: str, sentence: str) -> str:
    """Mark a sentence for translation; lupdate knows the call by this name."""
    return sentence


def say(sentence: str, **values: str) -> str:
    """Return a sentence of the context "Words" in the language of the window, with its {values} filled in."""
    said = QCoreApplication.translate("Words", sentence)
    for name, value in values.items():
        said = said.replace(f"{{{name}}}", value)
    return said


def count(one: str, many: str, number: int, **values: str) -> str:
    """Return the sentence for one, or the one for many with its {number} filled in."""
    return say(one, **values) if number == 1 else say(many, number=figure(number), **values)


def figure(number: int) -> str:
    """Return a number with its thousands grouped as the language of the window does."""
    return f"{number:,}".replace(",", QLocale().groupSeparator())
