"""Words for what is found out about matches, and for decisions that last."""

from borderdesk.domain.lasting_pair import PairState
from borderdesk.domain.match_finding import FindingOutcome, FindingPlace, FindingReason
from borderdesk.domain.screening import MatchBand
from borderdesk.domain.watchlist import Handling, Level
from borderdesk.ui.words.speech import QT_TRANSLATE_NOOP, say

_OUTCOMES = {
    FindingOutcome.TRUE_MATCH: QT_TRANSLATE_NOOP("Words", "True match"),
    FindingOutcome.NOT_THIS_PERSON: QT_TRANSLATE_NOOP("Words", "Not this person"),
    FindingOutcome.CANNOT_TELL: QT_TRANSLATE_NOOP("Words", "Cannot tell"),
}
_REASONS = {
    FindingReason.SAME_DOCUMENT: QT_TRANSLATE_NOOP("Words", "Same document"),
    FindingReason.SAME_PHOTO: QT_TRANSLATE_NOOP("Words", "Same photo"),
    FindingReason.TRAVELLER_SAID_SO: QT_TRANSLATE_NOOP("Words", "Traveller said so"),
    FindingReason.SOURCE_CONFIRMED: QT_TRANSLATE_NOOP("Words", "Source confirmed"),
    FindingReason.OTHER_BIRTH: QT_TRANSLATE_NOOP("Words", "Different birth date"),
    FindingReason.OTHER_PHOTO: QT_TRANSLATE_NOOP("Words", "Different photo"),
    FindingReason.OTHER_SEX_OR_HEIGHT: QT_TRANSLATE_NOOP("Words", "Different sex or height"),
    FindingReason.RECORD_CLOSED: QT_TRANSLATE_NOOP("Words", "Record is closed"),
    FindingReason.RECORD_SAYS_TOO_LITTLE: QT_TRANSLATE_NOOP("Words", "Record says too little"),
    FindingReason.SOURCE_NOT_REACHED: QT_TRANSLATE_NOOP("Words", "Source not reached"),
    FindingReason.TRAVELLER_GONE: QT_TRANSLATE_NOOP("Words", "Traveller has gone"),
    FindingReason.OTHER: QT_TRANSLATE_NOOP("Words", "Other"),
}
_STATES = {
    PairState.WAITING: QT_TRANSLATE_NOOP("Words", "Needs a second person"),
    PairState.IN_FORCE: QT_TRANSLATE_NOOP("Words", "In force"),
    PairState.ENDED: QT_TRANSLATE_NOOP("Words", "Ended"),
    PairState.EXPIRED: QT_TRANSLATE_NOOP("Words", "Run out"),
}
_LEVELS = {Level.STOP: QT_TRANSLATE_NOOP("Words", "Stop"), Level.CHECK: QT_TRANSLATE_NOOP("Words", "Check")}
_HANDLINGS = {
    Handling.OVERT: QT_TRANSLATE_NOOP("Words", "Overt"),
    Handling.DISCREET: QT_TRANSLATE_NOOP("Words", "Discreet"),
    Handling.BLIND: QT_TRANSLATE_NOOP("Words", "Blind"),
}
_PLACES = {
    FindingPlace.PRIMARY: QT_TRANSLATE_NOOP("Words", "at the desk"),
    FindingPlace.QUEUE: QT_TRANSLATE_NOOP("Words", "in Matches"),
}
_BANDS = {
    MatchBand.RED: QT_TRANSLATE_NOOP("Words", "Strong"),
    MatchBand.AMBER: QT_TRANSLATE_NOOP("Words", "Possible"),
    MatchBand.GREY: QT_TRANSLATE_NOOP("Words", "Faint"),
}


def outcome_of_finding(outcome: FindingOutcome) -> str:
    """Return what was found."""
    return say(_OUTCOMES[outcome])


def finding_reason_words(reason: FindingReason) -> str:
    """Return why it was found so, as one of the numbered choices."""
    return say(_REASONS[reason])


def pair_state_words(state: PairState) -> str:
    """Return how a lasting decision stands."""
    return say(_STATES[state])


def level_words(level: Level) -> str:
    """Return how far a list reaches."""
    return say(_LEVELS[level])


def handling_words(handling: Handling) -> str:
    """Return who may see a match."""
    return say(_HANDLINGS[handling])


def place_words(place: FindingPlace) -> str:
    """Return where something was found out."""
    return say(_PLACES[place])


def band_words(band: MatchBand) -> str:
    """Return how strong a match is."""
    return say(_BANDS[band])
