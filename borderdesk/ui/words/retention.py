"""Words for the kinds of record that have a term."""

from borderdesk.domain.retention import RecordKind
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, say

_KINDS = {
    RecordKind.CROSSING_ENDED: QT_TRANSLATE_NOOP("Words", "crossing that ended"),
    RecordKind.CROSSING_OPEN: QT_TRANSLATE_NOOP("Words", "entry without an exit"),
    RecordKind.FALSE_HIT: QT_TRANSLATE_NOOP("Words", "match that was not this person"),
    RecordKind.PAIR: QT_TRANSLATE_NOOP("Words", "match set aside for longer"),
    RecordKind.VEHICLE: QT_TRANSLATE_NOOP("Words", "vehicle without a crossing"),
    RecordKind.UNDECIDED: QT_TRANSLATE_NOOP("Words", "traveller who was not decided about"),
    RecordKind.AUDIT: QT_TRANSLATE_NOOP("Words", "other act in the journal"),
}


def record_kind_words(kind: RecordKind) -> str:
    """Return what a kind of record is called within a list of terms."""
    return say(_KINDS[kind])
