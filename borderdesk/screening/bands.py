"""Turns what speaks for and against a match into its band and its score."""

import math

from borderdesk.domain.screening import MatchBand, ReasonKind
from borderdesk.screening.documents import DocumentMatch

SURE_NAME = 0.85
LIKELY_NAME = 0.75
LIKELY_NAME_WITH_BIRTH = 0.65
FAINT_NAME = 0.70
FAINT_NAME_WITH_BIRTH = 0.60
"""Below these a name is no match at all, not even a grey one."""

# How far beyond chance a match has to be where the date of birth does not settle it, and what a name that fits less
# well takes away from that (docs/adr/0013).
BEYOND_CHANCE_IN_YEAR = 1.0
BEYOND_CHANCE = 6.0
BEYOND_CHANCE_NEAR_DAY = 4.0
_TAKEN_BY_UNLIKENESS = 24.0
_SAME_NAME = 0.95
_LONG_LIST = 1_000_000
_FOR_A_TENTH_OF_THE_LENGTH = 4.0

_SHORTEST_TELLING_NUMBER = 6

_SAME_BIRTH = (ReasonKind.BIRTH_SAME, ReasonKind.BIRTH_DAY_MONTH_SWAPPED)
POSSIBLE_BIRTH = (ReasonKind.BIRTH_UNKNOWN, ReasonKind.BIRTH_SAME_YEAR, ReasonKind.BIRTH_IN_RANGE)

_LEAST_NAME = {
    **dict.fromkeys(POSSIBLE_BIRTH, LIKELY_NAME),
    ReasonKind.BIRTH_ALMOST: _SAME_NAME,
    ReasonKind.BIRTH_DIFFERS: math.inf,
}
_LEAST_BEYOND = {
    **dict.fromkeys(POSSIBLE_BIRTH, BEYOND_CHANCE),
    ReasonKind.BIRTH_SAME_YEAR: BEYOND_CHANCE_IN_YEAR,
    ReasonKind.BIRTH_ALMOST: BEYOND_CHANCE_NEAR_DAY,
    ReasonKind.BIRTH_DIFFERS: math.inf,
}

# How much of what a name leaves open a date of birth settles; a different one takes a fifth away.
_SETTLED_BY_BIRTH = {
    ReasonKind.BIRTH_SAME: 0.5,
    ReasonKind.BIRTH_DAY_MONTH_SWAPPED: 0.4,
    ReasonKind.BIRTH_SAME_YEAR: 0.15,
    ReasonKind.BIRTH_IN_RANGE: 0.1,
    ReasonKind.BIRTH_UNKNOWN: 0.0,
    ReasonKind.BIRTH_ALMOST: 0.0,
}
_KEPT_WITH_OTHER_BIRTH = 0.8

_SCORE_BY_DOCUMENT = {
    ReasonKind.DOCUMENT_SAME: 1.0,
    ReasonKind.DOCUMENT_POSSIBLE_MISREAD: 0.9,
    ReasonKind.DOCUMENT_SAME_OTHER_ISSUER: 0.85,
}


def band_by_name(name: float, birth: ReasonKind, surprise: float = math.inf) -> MatchBand | None:
    """Return the band of a match by name, or None where there is none; a name alone is never red.

    `surprise` is how unlikely it is that somebody of the list fits this well by chance: the logarithm of one in how
    many such lists. A name that many have says little where the date of birth is not the same.
    """
    if birth in _SAME_BIRTH:
        if name >= SURE_NAME:
            return MatchBand.RED
        if name >= LIKELY_NAME_WITH_BIRTH:
            return MatchBand.AMBER
        return MatchBand.GREY if name >= FAINT_NAME_WITH_BIRTH else None
    beyond = surprise - _TAKEN_BY_UNLIKENESS * (1 - name)
    if name >= _LEAST_NAME[birth] and beyond >= _LEAST_BEYOND[birth]:
        return MatchBand.AMBER
    return MatchBand.GREY if name >= FAINT_NAME else None


def leniency(entries: int) -> float:
    """Return how much closer to chance a match may be on a shorter list, which alerts fewer by chance as it is."""
    return max(0.0, _FOR_A_TENTH_OF_THE_LENGTH * math.log10(_LONG_LIST / max(1, entries)))


def band_by_document(match: DocumentMatch, *, supported: bool) -> MatchBand:
    """Return the band of a match by document number; `supported` says that the name or the date of birth fits too.

    Without an issuer, or with another one, a number is a coincidence until something else speaks for it, and a short
    number then says nothing at all. A misread number is one to read again, never red by itself.
    """
    match match.kind:
        case ReasonKind.DOCUMENT_SAME:
            return MatchBand.RED
        case ReasonKind.DOCUMENT_SAME_OTHER_ISSUER if supported and not match.is_issuer_known:
            return MatchBand.RED
        case ReasonKind.DOCUMENT_SAME_OTHER_ISSUER if not supported and match.number_length < _SHORTEST_TELLING_NUMBER:
            return MatchBand.GREY
        case _:
            return MatchBand.AMBER


def score_by_name(name: float, birth: ReasonKind) -> float:
    """Return the score of a match by name: what the name says, moved by the date of birth."""
    if birth is ReasonKind.BIRTH_DIFFERS:
        return name * _KEPT_WITH_OTHER_BIRTH
    return name + (1 - name) * name * _SETTLED_BY_BIRTH[birth]


def score_by_document(kind: ReasonKind) -> float:
    """Return the score of a match by document number alone."""
    return _SCORE_BY_DOCUMENT[kind]
