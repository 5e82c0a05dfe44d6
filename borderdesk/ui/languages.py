"""The languages that the window speaks: English, and each one that there is a translation of."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from borderdesk.paths import resources_directory

NAMES = {"en": "English", "sw": "Kiswahili", "fr": "Français", "am": "አማርኛ", "ar": "العربية", "so": "Soomaali"}
_PREFIX = "borderdesk_"
_spoken: list[QTranslator] = []


def languages(folder: Path | None = None) -> tuple[tuple[str, str], ...]:
    """Return the code and the own name of each language that exists here, English first."""
    place = folder or resources_directory() / "translations"
    found = sorted(file.stem.removeprefix(_PREFIX) for file in place.glob(f"{_PREFIX}*.qm"))
    return tuple((code, NAMES.get(code, code)) for code in dict.fromkeys(("en", *found)))


def spoken_language() -> str:
    """Return the code of the language that the window speaks."""
    return QLocale().name().partition("_")[0]


def speak(code: str, folder: Path | None = None) -> None:
    """Speak a language from now on: whatever is built after this, in its words and its direction.

    Without a code, or with one that does not exist here, it is the machine's own language, and English failing that.
    """
    known = [language for language, _ in languages(folder)]
    locale = QLocale(code) if code in known else QLocale.system()
    for translator in _spoken:
        QCoreApplication.removeTranslator(translator)
    _spoken.clear()
    translator = QTranslator()
    place = folder or resources_directory() / "translations"
    if translator.load(locale, _PREFIX.rstrip("_"), "_", str(place)):
        QCoreApplication.installTranslator(translator)
        _spoken.append(translator)
    else:
        # In other English the ninth month has four letters: the screens are drawn for three.
        locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    QLocale.setDefault(locale)
    QGuiApplication.setLayoutDirection(locale.textDirection())
