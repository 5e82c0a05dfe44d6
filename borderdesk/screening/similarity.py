"""How alike two parts of names are, and why."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from borderdesk.domain.screening import ReasonKind
from borderdesk.screening.families import families_of
from borderdesk.screening.folding import fold

FAINTEST = 0.6
"""Below this two parts are different names."""

_SAME_FAMILY = 0.96
_SAME_SOUND = 0.95
BY_ARTICLE = 0.93
_SHORT_EXCHANGED = 0.75
_ARTICLES = ("AL", "EL", "UL")
_SHORTEST_TO_ERR = 4
_MOST_WRONG = 0.32
_COST_OF_FOLDING = 0.3


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two name parts are, from 0 to 1, with the reason and the two spellings."""

    value: float
    kind: ReasonKind
    traveller: str
    listed: str


def likenesses(traveller: str, listed: Sequence[str]) -> dict[int, Likeness]:
    """Return how alike a spelling is to each of many, by place; those that are different names are left out."""
    if not listed:
        return {}
    close = _at_least_close(traveller, listed) | _at_least_close(fold(traveller), [fold(text) for text in listed])
    ours = families_of(traveller)
    if len(traveller) == 1:
        close |= np.array([text[0] == traveller for text in listed])
    else:
        close |= np.array([text == traveller[0] or not ours.isdisjoint(families_of(text)) for text in listed])
    found = ((place, likeness(traveller, listed[place])) for place in np.flatnonzero(close).tolist())
    return {place: like for place, like in found if like is not None}


def _at_least_close(one: str, others: Sequence[str]) -> NDArray[np.bool_]:
    """Tell which texts have enough letters in common that a closer look is worth its time."""
    alike = cdist([one], others, scorer=OSA.normalized_similarity, score_cutoff=FAINTEST)
    return np.asarray(alike[0] > 0)


def likeness(traveller: str, listed: str) -> Likeness | None:
    """Return how alike two spellings are, or None where they are different names."""
    if traveller == listed:
        return Likeness(1.0, ReasonKind.NAME_SAME, traveller, listed)
    if len(traveller) == 1 or len(listed) == 1:
        initial = traveller[0] == listed[0]
        return Likeness(0.8, ReasonKind.NAME_PART_INITIAL, traveller, listed) if initial else None
    if not families_of(traveller).isdisjoint(families_of(listed)):
        return Likeness(_SAME_FAMILY, ReasonKind.NAME_PART_SPELLING, traveller, listed)
    folded_traveller, folded_listed = fold(traveller), fold(listed)
    if folded_traveller == folded_listed and len(folded_listed) > 1:
        return Likeness(_SAME_SOUND, ReasonKind.NAME_PART_SPELLING, traveller, listed)
    if differ_by_article(traveller, listed):
        return Likeness(BY_ARTICLE, ReasonKind.NAME_PART_SPELLING, traveller, listed)
    if len(traveller) == 3 and sorted(traveller) == sorted(listed) and OSA.distance(traveller, listed) == 1:
        return Likeness(_SHORT_EXCHANGED, ReasonKind.NAME_PART_CLOSE, traveller, listed)
    value = max(_typed_alike(traveller, listed, 0.0), _typed_alike(folded_traveller, folded_listed, _COST_OF_FOLDING))
    return Likeness(value, ReasonKind.NAME_PART_CLOSE, traveller, listed) if value >= FAINTEST else None


def likenesses_by_edits(
    ours: tuple[NDArray[np.int32], NDArray[np.int32]],
    theirs: tuple[NDArray[np.int32], NDArray[np.int32]],
    edits: NDArray[np.int32],
    is_family: NDArray[np.bool_],
) -> NDArray[np.float64]:
    """Return what `likeness` gives for pairs whose edits are counted: those between words and those between sounds.

    Of both sides it takes length and first letter of words and of sounds. What an article explains is left to others.
    """
    typed, sounded = (
        _typed_alike_all(our, their, between, cost)
        for our, their, between, cost in zip(ours, theirs, edits, (0.0, _COST_OF_FOLDING), strict=True)
    )
    value = np.maximum(typed, sounded)
    value[value < FAINTEST] = 0.0
    value[(edits[1] == 0) & (ours[1][0] > 1)] = _SAME_SOUND
    value[is_family] = _SAME_FAMILY
    value[edits[0] == 0] = 1.0
    return value


def _typed_alike_all(
    ours: NDArray[np.int32], theirs: NDArray[np.int32], edits: NDArray[np.int32], cost: float
) -> NDArray[np.float64]:
    length = np.maximum(ours[0], theirs[0])
    share = (edits + cost) / np.maximum(length, 1)
    value = np.where(share <= 0.25, 1 - 0.85 * share, 0.7875 - 3.0 * (share - 0.25))
    value -= np.where(ours[1] == theirs[1], 0.0, 0.06)
    possible = (length >= _SHORTEST_TO_ERR) & (edits <= most_edits(length)) & (ours[0] > 0) & (theirs[0] > 0)
    return np.where(possible, value, 0.0)


def most_edits(length: NDArray[np.int32]) -> NDArray[np.int32]:
    """Return how many edits two words of a length may be apart and still be one name."""
    return (length * _MOST_WRONG).astype(np.int32)


def differ_by_article(one: str, other: str) -> bool:
    """Tell whether one word is the other with an article before it."""
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= 4 and longer[2:] == shorter and longer[:2] in _ARTICLES


def _typed_alike(one: str, other: str, cost: float) -> float:
    """Weigh the number of typing errors against the length: one in six letters is likely, two are another name."""
    length = max(len(one), len(other))
    most = int(_MOST_WRONG * length)
    if length < _SHORTEST_TO_ERR or not one or not other or abs(len(one) - len(other)) > most:
        return 0.0
    edits = OSA.distance(one, other, score_cutoff=most)
    share = (edits + cost) / length
    value = 1 - 0.85 * share if share <= 0.25 else 0.7875 - 3.0 * (share - 0.25)
    return value if one[0] == other[0] else value - 0.06
