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
_BY_ARTICLE = 0.93
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
    if _differ_by_article(traveller, listed):
        return Likeness(_BY_ARTICLE, ReasonKind.NAME_PART_SPELLING, traveller, listed)
    value = max(_typed_alike(traveller, listed, 0.0), _typed_alike(folded_traveller, folded_listed, _COST_OF_FOLDING))
    return Likeness(value, ReasonKind.NAME_PART_CLOSE, traveller, listed) if value >= FAINTEST else None


def likenesses_by_edits(
    text: str,
    others: Sequence[str],
    edits: NDArray[np.generic],
    edits_of_sounds: NDArray[np.generic],
    sounds: Sequence[str],
    is_family: NDArray[np.bool_],
) -> NDArray[np.float64]:
    """Return what `likeness` gives for a spelling and many others, once the edits between them are counted."""
    sound = fold(text)
    same_first = np.array([other[0] == text[0] for other in others])
    same_sound_first = np.array([other[:1] == sound[:1] for other in sounds])
    value = np.maximum(
        _typed_alike_all(len(text), np.array([len(other) for other in others]), edits, 0.0, same_first),
        _typed_alike_all(
            len(sound), np.array([len(other) for other in sounds]), edits_of_sounds, _COST_OF_FOLDING, same_sound_first
        ),
    )
    value[value < FAINTEST] = 0.0
    for place in np.flatnonzero(edits == len(_ARTICLES[0])).tolist():
        if _differ_by_article(text, others[place]):
            value[place] = _BY_ARTICLE
    if len(sound) > 1:
        value[edits_of_sounds == 0] = _SAME_SOUND
    value[is_family] = _SAME_FAMILY
    value[edits == 0] = 1.0
    return value


def _typed_alike_all(
    ours: int, theirs: NDArray[np.int64], edits: NDArray[np.generic], cost: float, same_first: NDArray[np.bool_]
) -> NDArray[np.float64]:
    length = np.maximum(ours, theirs)
    share = (edits + cost) / np.maximum(length, 1)
    value = np.where(share <= 0.25, 1 - 0.85 * share, 0.7875 - 3.0 * (share - 0.25))
    value -= np.where(same_first, 0.0, 0.06)
    possible = (length >= _SHORTEST_TO_ERR) & (edits <= (_MOST_WRONG * length).astype(int)) & (theirs > 0)
    return value * (possible & (ours > 0))


def _differ_by_article(one: str, other: str) -> bool:
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
