"""Finds the few entries of a list that a traveller's name could fit, without looking at the others."""

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from borderdesk.domain.dates import PartialDate
from borderdesk.screening.index import TokenIndex, day_code, token_keys
from borderdesk.screening.similarity import likenesses
from borderdesk.screening.spelling import Part
from borderdesk.screening.weights import LEAST_TELLING, weight_of

MOST_CANDIDATES = 60
MOST_ALIKE_TOKENS = 80

# A date of birth ranks candidates and never rules one out: lists and documents err in dates as in names.
_SAME_DAY = 1.3
_SWAPPED_DAY = 1.25
_SAME_YEAR = 1.15


def find_candidates(
    name: Sequence[Part], date_of_birth: PartialDate | None, index: TokenIndex, *, is_cut: bool
) -> list[int]:
    """Return the entries that share most with a name, the best first.

    Two parts have to be found, of a short name one, and so where the date of birth is the same. Articles, initials
    and what a document has cut do not count as found: too many entries have them.
    """
    if not name or not index.entry_count:
        return []
    scores = np.zeros(index.entry_count, np.float32)
    found = np.zeros(index.entry_count, np.int16)
    telling = [_is_telling(part) and not (is_cut and part is name[-1]) for part in name]
    for part, counts in _parts_and_joins(name, telling):
        of_part = _scores_of_part(part, index)
        scores += of_part
        found += counts * (of_part > 0)
    same_day, factor = _birth_factors(date_of_birth, index)
    enough = (found >= min(2, sum(telling))) & (scores > 0)
    kept = np.flatnonzero(enough | (same_day & (found > 0)))
    ranked = kept[np.argsort(-(scores[kept] * factor[kept]), kind="stable")]
    return [int(number) for number in ranked[:MOST_CANDIDATES]]


def _is_telling(part: Part) -> bool:
    return weight_of(part[0]) >= LEAST_TELLING


def _parts_and_joins(name: Sequence[Part], telling: Sequence[bool]) -> Iterator[tuple[Part, int]]:
    """Yield the parts, and neighbours written as one word, with how many telling parts each stands for."""
    yield from zip(name, map(int, telling), strict=True)
    for place, (first, second) in enumerate(pairwise(name)):
        yield (first[0] + second[0],), telling[place] + telling[place + 1]


def _scores_of_part(part: Part, index: TokenIndex) -> NDArray[np.float32]:
    alike: dict[int, float] = {}
    for spelling in part:
        tokens = index.tokens_under(token_keys(spelling))
        for place, like in likenesses(spelling, [text for _, text, _ in tokens]).items():
            token, _, entries = tokens[place]
            # A token that few entries have says more than one that many share.
            rarity = math.log1p(index.entry_count / entries)
            alike[token] = max(alike.get(token, 0.0), like.value * rarity)
    best = sorted(alike.items(), key=lambda pair: pair[1])[-MOST_ALIKE_TOKENS:]
    scores = np.zeros(index.entry_count, np.float32)
    for token, value in best:
        scores[index.entries_with_token(token)] = value
    return scores


def _birth_factors(
    date_of_birth: PartialDate | None, index: TokenIndex
) -> tuple[NDArray[np.bool_], NDArray[np.float32]]:
    same_day = np.zeros(index.entry_count, np.bool_)
    factor = np.ones(index.entry_count, np.float32)
    if date_of_birth is None or date_of_birth.year is None:
        return same_day, factor
    entries, days = index.births()
    factor[entries[days // 10_000 == date_of_birth.year]] = _SAME_YEAR
    if date_of_birth.is_complete:
        for day, its_factor in ((date_of_birth.swapped(), _SWAPPED_DAY), (date_of_birth, _SAME_DAY)):
            if day is not None:
                those = entries[days == day_code(day.year, day.month, day.day)]
                factor[those] = its_factor
                same_day[those] = True
    return same_day, factor
