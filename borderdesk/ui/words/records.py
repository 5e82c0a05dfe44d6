"""Words for what happened to a record of the log."""

from borderdesk.actions.crossing_views import Happened, Happening
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, say

_HAPPENINGS = {
    Happening.READ: QT_TRANSLATE_NOOP("Words", "Document read"),
    Happening.TYPED: QT_TRANSLATE_NOOP("Words", "Typed in by {officer}"),
    Happening.CHECKED: QT_TRANSLATE_NOOP("Words", "Watchlist checked"),
    Happening.MATCHED: QT_TRANSLATE_NOOP("Words", "Match {score}, list {about}"),
    Happening.DECIDED: QT_TRANSLATE_NOOP("Words", "{decision} by {officer}"),
    Happening.CORRECTED: QT_TRANSLATE_NOOP("Words", "Corrected by {officer}"),
    Happening.UNDONE: QT_TRANSLATE_NOOP("Words", "Undone by {officer}"),
}


def happened_words(line: Happened, decision: str) -> str:
    """Return a line of a record's timeline; `decision` is what was decided, in words."""
    return say(_HAPPENINGS[line.what], officer=line.officer, about=line.about, score=str(line.score), decision=decision)
