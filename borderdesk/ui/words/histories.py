"""Words for why a history is opened."""

from borderdesk.actions.traveller_history import Purpose
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, count, say

_PURPOSES = {
    Purpose.AT_THE_DESK: QT_TRANSLATE_NOOP("Words", "The traveller is at the desk"),
    Purpose.SUSPICION: QT_TRANSLATE_NOOP("Words", "Suspicion of an offence"),
    Purpose.REQUEST: QT_TRANSLATE_NOOP("Words", "Request of another authority"),
    Purpose.CORRECTION: QT_TRANSLATE_NOOP("Words", "Correction of a record"),
    Purpose.SUPERVISION: QT_TRANSLATE_NOOP("Words", "Supervision of the desk"),
}


def purpose_words(purpose: Purpose) -> str:
    """Return why somebody's history is opened."""
    return say(_PURPOSES[purpose])


def days_words(days: int) -> str:
    """Return how long a stay was."""
    return count(QT_TRANSLATE_NOOP("Words", "1 day"), QT_TRANSLATE_NOOP("Words", "{number} days"), days)
