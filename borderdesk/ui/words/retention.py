"""Words for the kinds of record that are kept for a term."""

from borderdesk.domain.retention import RecordKind
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, count, say

_KINDS = {
    RecordKind.CROSSING_ENDED: QT_TRANSLATE_NOOP("Words", "Crossings, since the person left"),
    RecordKind.CROSSING_OPEN: QT_TRANSLATE_NOOP("Words", "Crossings without an exit"),
    RecordKind.FALSE_HIT: QT_TRANSLATE_NOOP("Words", "Findings on false matches"),
    RecordKind.PAIR: QT_TRANSLATE_NOOP("Words", "Cleared pairs that have ended"),
    RecordKind.VEHICLE: QT_TRANSLATE_NOOP("Words", "Vehicles without a crossing"),
    RecordKind.UNDECIDED: QT_TRANSLATE_NOOP("Words", "Travellers not decided here"),
    RecordKind.AUDIT: QT_TRANSLATE_NOOP("Words", "Everything else in the audit log"),
}


def record_kind_words(kind: RecordKind) -> str:
    """Return what a kind of record is called."""
    return say(_KINDS[kind])


def delete_words(number: int) -> str:
    """Return the question before so many records are deleted."""
    many = QT_TRANSLATE_NOOP("Words", "Delete {number} records for good?")
    return count(QT_TRANSLATE_NOOP("Words", "Delete 1 record for good?"), many, number)


def deleted_words(number: int) -> str:
    """Return that so many records were deleted."""
    return count(
        QT_TRANSLATE_NOOP("Words", "1 record deleted. The tombstone is in the audit log."),
        QT_TRANSLATE_NOOP("Words", "{number} records deleted. The tombstone is in the audit log."),
        number,
    )


def staying_words(number: int) -> str:
    """Return that so many records are due and stay."""
    return count(
        QT_TRANSLATE_NOOP("Words", "1 record stays until headquarters has it, or you exempt its kind."),
        QT_TRANSLATE_NOOP("Words", "{number} records stay until headquarters has them, or you exempt their kind."),
        number,
    )
