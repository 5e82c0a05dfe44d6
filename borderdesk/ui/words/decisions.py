"""Words for what officers decide and how travellers cross."""

from borderdesk.domain.crossing import Direction, TravelMode, TypingReason, WithoutDocument
from borderdesk.domain.decision import DecisionReason, Outcome
from borderdesk.domain.match_doubt import DoubtReason
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, say

_OUTCOMES = {
    Outcome.ADMIT: QT_TRANSLATE_NOOP("Words", "Admitted"),
    Outcome.ADMIT_LIMITED: QT_TRANSLATE_NOOP("Words", "Admitted with limits"),
    Outcome.REFER_SECONDARY: QT_TRANSLATE_NOOP("Words", "Referred"),
    Outcome.REFER_HEALTH: QT_TRANSLATE_NOOP("Words", "Referred to health"),
    Outcome.REFER_CUSTOMS: QT_TRANSLATE_NOOP("Words", "Referred to customs"),
    Outcome.REFER_POLICE: QT_TRANSLATE_NOOP("Words", "Referred to police"),
    Outcome.REFER_ASYLUM: QT_TRANSLATE_NOOP("Words", "Referred, asylum"),
    Outcome.REFER_CHILD_PROTECTION: QT_TRANSLATE_NOOP("Words", "Referred, child protection"),
    Outcome.REFUSE: QT_TRANSLATE_NOOP("Words", "Refused"),
    Outcome.WITHDRAWN: QT_TRANSLATE_NOOP("Words", "Withdrawn"),
    Outcome.HANDED_OVER: QT_TRANSLATE_NOOP("Words", "Handed over"),
    Outcome.EXIT_ALLOWED: QT_TRANSLATE_NOOP("Words", "Exit recorded"),
    Outcome.EXIT_STOPPED: QT_TRANSLATE_NOOP("Words", "Exit stopped"),
    Outcome.VOID: QT_TRANSLATE_NOOP("Words", "Undone"),
}
_REASONS = {
    DecisionReason.EXPLAINED: QT_TRANSLATE_NOOP("Words", "Explained and believed"),
    DecisionReason.OTHER_DOCUMENT: QT_TRANSLATE_NOOP("Words", "Other document shown"),
    DecisionReason.SHIFT_LEAD_AGREED: QT_TRANSLATE_NOOP("Words", "Shift lead agreed (name)"),
    DecisionReason.HUMANITARIAN: QT_TRANSLATE_NOOP("Words", "Humanitarian"),
    DecisionReason.READER_ERROR: QT_TRANSLATE_NOOP("Words", "Reader error"),
    DecisionReason.OFFICER_ERROR: QT_TRANSLATE_NOOP("Words", "Officer's error"),
    DecisionReason.OTHER: QT_TRANSLATE_NOOP("Words", "Other"),
}
_DOUBTS = {
    DoubtReason.OTHER_BIRTH: QT_TRANSLATE_NOOP("Words", "Different birth date"),
    DoubtReason.OTHER_PHOTO: QT_TRANSLATE_NOOP("Words", "Different photo"),
    DoubtReason.OTHER_SEX_OR_HEIGHT: QT_TRANSLATE_NOOP("Words", "Different sex or height"),
    DoubtReason.RECORD_CLOSED: QT_TRANSLATE_NOOP("Words", "Record is closed"),
    DoubtReason.OTHER: QT_TRANSLATE_NOOP("Words", "Other reason"),
}
_TYPED_BECAUSE = {
    TypingReason.DAMAGED: QT_TRANSLATE_NOOP("Words", "1 Damaged"),
    TypingReason.NOT_MACHINE_READABLE: QT_TRANSLATE_NOOP("Words", "2 Not machine readable"),
    TypingReason.NO_DOCUMENT: QT_TRANSLATE_NOOP("Words", "3 No document"),
    TypingReason.READER_FAULT: QT_TRANSLATE_NOOP("Words", "4 Reader fault"),
}
_WITHOUT_DOCUMENT = {
    WithoutDocument.CHILD_ON_PARENTS: QT_TRANSLATE_NOOP("Words", "Child on parent's document"),
    WithoutDocument.EMERGENCY_LETTER: QT_TRANSLATE_NOOP("Words", "Emergency letter"),
    WithoutDocument.OTHER: QT_TRANSLATE_NOOP("Words", "Other case"),
}
_MODES = {
    TravelMode.FOOT: QT_TRANSLATE_NOOP("Words", "Foot"),
    TravelMode.BICYCLE: QT_TRANSLATE_NOOP("Words", "Bicycle"),
    TravelMode.BODA: QT_TRANSLATE_NOOP("Words", "Boda"),
    TravelMode.CAR: QT_TRANSLATE_NOOP("Words", "Car"),
    TravelMode.BUS: QT_TRANSLATE_NOOP("Words", "Bus"),
    TravelMode.LORRY: QT_TRANSLATE_NOOP("Words", "Lorry"),
    TravelMode.TRAIN: QT_TRANSLATE_NOOP("Words", "Train"),
    TravelMode.VESSEL: QT_TRANSLATE_NOOP("Words", "Vessel"),
    TravelMode.AIRCRAFT: QT_TRANSLATE_NOOP("Words", "Aircraft"),
}
_DIRECTIONS = {
    Direction.ENTRY: QT_TRANSLATE_NOOP("Words", "ENTRY"),
    Direction.EXIT: QT_TRANSLATE_NOOP("Words", "EXIT"),
    Direction.TRANSIT: QT_TRANSLATE_NOOP("Words", "TRANSIT"),
    Direction.TURN_BACK: QT_TRANSLATE_NOOP("Words", "TURNED BACK"),
}


def outcome_words(outcome: Outcome) -> str:
    """Return what was decided, as the list of last decisions says it."""
    return say(_OUTCOMES[outcome])


def decision_reason_words(reason: DecisionReason) -> str:
    """Return why it was decided so, as one of the numbered choices."""
    return say(_REASONS[reason])


def doubt_reason_words(reason: DoubtReason) -> str:
    """Return why a match is not the same, as one of the numbered choices."""
    return say(_DOUBTS[reason])


def typing_reason_words(reason: TypingReason) -> str:
    """Return why a traveller was typed; its number chooses it."""
    return say(_TYPED_BECAUSE[reason])


def without_document_words(case: WithoutDocument) -> str:
    """Return what stands in for a document."""
    return say(_WITHOUT_DOCUMENT[case])


def mode_words(mode: TravelMode) -> str:
    """Return what somebody travels by."""
    return say(_MODES[mode])


def direction_words(direction: Direction) -> str:
    """Return the direction as the badge of the top bar has it."""
    return say(_DIRECTIONS[direction])
