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
        return Likeness(0.96, ReasonKind.NAME_PART_SPELLING, traveller, listed)
    folded_traveller, folded_listed = fold(traveller), fold(listed)
    if folded_traveller == folded_listed and len(folded_listed) > 1:
        return Likeness(0.95, ReasonKind.NAME_PART_SPELLING, traveller, listed)
    if _differ_by_article(traveller, listed):
        return Likeness(0.93, ReasonKind.NAME_PART_SPELLING, traveller, listed)
    value = max(_typed_alike(traveller, listed, 0.0), _typed_alike(folded_traveller, folded_listed, _COST_OF_FOLDING))
    return Likeness(value, ReasonKind.NAME_PART_CLOSE, traveller, listed) if value >= FAINTEST else None


def _differ_by_article(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= 4 and longer[2:] == shorter and longer[:2] in ("AL", "EL", "UL")


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
