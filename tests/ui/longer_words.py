"""A language of the tests whose words are 40 % longer than ours."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTranslator

from borderdesk.ui.application import start_application


class LongerWords(QTranslator):
    """Lengthens every sentence that is translated at all."""

    def isEmpty(self) -> bool:  # noqa: N802  # the name is Qt's
        return False

    def translate(self, _context: object, sourceText: object, *_more: object) -> str:  # noqa: N803  # so is this one
        sentence = str(sourceText) if isinstance(sourceText, str) else ""
        return sentence + "é" * round(len(sentence) * 0.4) if len(sentence) > 1 else sentence


@contextmanager
def longer_words() -> Iterator[None]:
    """Speak the longer language until the end of the block."""
    application, translator = start_application(), LongerWords()
    application.installTranslator(translator)
    try:
        yield
    finally:
        application.removeTranslator(translator)
