"""A language for tests that says everything with 40 % more letters."""

from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil

from PySide6.QtCore import QTranslator

from borderdesk.ui.application import start_application

_MORE = "eno la mivu tare nosi pela "


class LongerLanguage(QTranslator):
    """Lengthens each text by two fifths, in words that a line can break between."""

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, n: int = -1) -> str:
        text = source.replace("%n", str(n)) if n >= 0 else source
        more = ceil(0.4 * len(text))
        return text + (" " + _MORE * (more // len(_MORE) + 1))[:more]

    def isEmpty(self) -> bool:  # noqa: N802  # Qt's name
        return False


@contextmanager
def longer_language() -> Iterator[None]:
    """Let the window speak the longer language until the end of the block."""
    application, language = start_application(), LongerLanguage()
    application.installTranslator(language)
    try:
        yield
    finally:
        application.removeTranslator(language)
