"""Words for why something that was asked for was not done."""

from borderdesk.domain.errors import BorderDeskError, BusyError, NotPermittedError
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, say


def refusal_words(error: Exception) -> str:
    """Return why it was not done, as a sentence; the desk's own errors have words, others only their kind."""
    if isinstance(error, BusyError):
        return say(QT_TRANSLATE_NOOP("Words", "The desk is busy. Try again."))
    if isinstance(error, NotPermittedError | BorderDeskError):
        text = str(error)
        return f"{text[:1].upper()}{text[1:].rstrip('.')}."
    return say(QT_TRANSLATE_NOOP("Words", "Not done: {kind}."), kind=type(error).__name__)
