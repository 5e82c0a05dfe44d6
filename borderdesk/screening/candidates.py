"""Finds the few entries of a list that a traveller's name could fit, without looking at the others."""

from collections.abc import Sequence
from dataclasses import dataclass
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from borderdesk.domain.dates import PartialDate
from borderdesk.screening.arrays import ANY_YEAR, IndexArrays
from borderdesk.screening.documents import fold_number
from borderdesk.screening.index import IndexLayer
from borderdesk.screening.index_building import day_code, document_key
from borderdesk.screening.spelling import Part
from borderdesk.screening.terms import Term, terms_of_name
from borderdesk.screening.vocabulary import AlikeWords, Vocabulary, ranges
from borderdesk.screening.weights import weight_of

MOST_CANDIDATES = 80

MOST_OF_OTHER_YEARS = 20
"""How many of them may have another year of birth: they are recorded and stop nobody."""

MOST_PLACES = 60_000
"""How many entries are looked at that have another date of birth; those that may have this one are all looked at."""

# A date of birth ranks candidates and never rules one out: lists and documents err in dates as in names.
_SAME_DAY = 1.3
_SWAPPED_DAY = 1.25
_SAME_YEAR = 1.15
_OTHER_YEAR = 0.8

_SURE = 0.8
_LEAST_RARITY = 0.1
_BEFORE = 1000.0
_ORDINARY_WORD = 1 / 2000
_COMMON_WORD = 1 / 30
_ONE_MORE = 0.2
_ANOTHER = 0.8
_FIRST = 1000.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidates:
    """Entries that a name could fit, the best first, and what it takes to tell how much a fit would say.

    `rarity` is how few entries have a word like each part of the name: the logarithm of one in how many. The others
    count entries: of this year without a day, of this year, of no certain year, and all.
    """

    numbers: tuple[int, ...] = ()
    rarity: tuple[float, ...] = ()
    born_in_year: int = 0
    in_year: int = 0
    of_no_certain_year: int = 0
    entries: int = 0


class Finder:
    """Looks names and documents up in one layer of a list; it belongs to the thread that screens."""

    def __init__(self, arrays: IndexArrays) -> None:
        self._arrays = arrays
        self._vocabulary = Vocabulary(arrays)
        entries = arrays.entry_of.size
        self._scores = np.zeros(entries, np.float32)
        self._found = np.zeros(entries, np.uint8)
        self._last = np.zeros(entries, np.int32)

    def with_document(self, number: str) -> list[int]:
        """Return the entries one of whose document numbers folds as this one does."""
        folded = fold_number(number)
        if not folded:
            return []
        keys = self._arrays.document_keys
        key = np.uint64(document_key(folded))
        first, last = np.searchsorted(keys, key, "left"), np.searchsorted(keys, key, "right")
        return [int(entry) for entry in self._arrays.document_entry[first:last]]

    def with_name(self, name: Sequence[Part], date_of_birth: PartialDate | None, *, is_cut: bool) -> Candidates:
        """Return the entries that share most with a name, the best first.

        Two telling parts have to be found, of a short name one, and so where the date of birth is the same.
        """
        arrays = self._arrays
        if not name or not arrays.entry_of.size:
            return Candidates()
        terms = terms_of_name(name, is_cut=is_cut)
        years = self._years(date_of_birth)
        found_words = self._vocabulary.alike(terms)
        rarity = self._rarity(terms, found_words)
        touched = self._add_up(terms, found_words, rarity, years)
        days = self._days(date_of_birth)
        telling = {term.group: term.telling for term in terms if term.group < len(name)}
        scores, found = self._scores, self._found
        same_day = np.unique(np.concatenate(days))
        same_day = same_day[scores[same_day] > 0]
        enough = min(2, sum(telling.values()))
        kept = touched[found[touched] >= max(enough, 1)] if enough else touched
        if sum(telling.values()) == 2 and len(years) > 1:
            # Of two words one may be beyond recognition: of those born in that year, one will do.
            kept = np.union1d(kept, touched[(found[touched] == 1) & self._may_be_born(touched, years[1:])])
        kept = np.union1d(kept, same_day)
        rank = self._rank(kept, sum(telling.values()), float(rarity[list(telling)].mean()) if telling else 0.0)
        rank *= self._birth_factors(kept, years, days)
        # Whoever has this very day of birth is looked at before anybody else, whatever the name.
        rank[np.searchsorted(kept, same_day)] += _FIRST
        scores[touched] = 0
        found[touched] = 0
        best = np.argsort(-rank, kind="stable")
        is_other = ~self._may_be_born(kept[best], years) & (rank[best] < _FIRST / 2)
        best = best[~is_other | (np.cumsum(is_other) <= MOST_OF_OTHER_YEARS)][:MOST_CANDIDATES]
        return Candidates(
            numbers=tuple(arrays.entry_of[kept[best]].tolist()),
            rarity=tuple(rarity[: len(name)].tolist()),
            born_in_year=self._year_only(date_of_birth, years),
            in_year=years[-1][1] - years[-1][0],
            of_no_certain_year=years[0][1] - years[0][0],
            entries=arrays.entry_of.size,
        )

    def _rank(self, places: NDArray[np.int32], telling: int, weight: float) -> NDArray[np.float64]:
        """Return what entries share with the name, less what either side has and the other has not."""
        found = self._found[places]
        missing = np.maximum(self._arrays.parts[places].astype(np.int16) - found, 0)
        against = np.minimum(missing, np.maximum(telling - found.astype(np.int16), 0))
        rank: NDArray[np.float64] = self._scores[places] - weight * (_ONE_MORE * missing + _ANOTHER * against)
        return rank

    def _rarity(self, terms: Sequence[Term], found_words: AlikeWords) -> NDArray[np.float32]:
        """Return for each group of terms how few entries have a word like it."""
        term, token, value = found_words
        sure = value >= _SURE
        group = np.array([each.group for each in terms], np.int64)[term[sure]]
        count = self._arrays.place_start[token[sure] + 1] - self._arrays.place_start[token[sure]]
        groups = 1 + max((each.group for each in terms), default=0)
        entries = np.bincount(group, count, minlength=groups) + _BEFORE * self._expected(terms, groups)
        return np.maximum(_LEAST_RARITY, np.log((self._arrays.entry_of.size + _BEFORE) / entries)).astype(np.float32)

    @staticmethod
    def _expected(terms: Sequence[Term], groups: int) -> NDArray[np.float64]:
        """Return how common words are held to be before the list is asked: a short list cannot tell."""
        expected = np.full(groups, _ORDINARY_WORD)
        expected[[term.group for term in terms if weight_of(term.text) < 1]] = _COMMON_WORD
        return expected

    def _year_only(self, date_of_birth: PartialDate | None, years: Sequence[tuple[int, int]]) -> int:
        """Return how many entries have this year of birth and no day."""
        if date_of_birth is None or date_of_birth.year is None:
            return 0
        first, last = np.searchsorted(
            self._arrays.birth_days, (date_of_birth.year * 10_000, (date_of_birth.year + 1) * 10_000)
        )
        begin, end = years[1]
        return max(0, end - begin - int(last - first))

    def _years(self, date_of_birth: PartialDate | None) -> list[tuple[int, int]]:
        """Return the places of the entries that may have this year of birth; the first range is of no certain year."""
        arrays = self._arrays
        if date_of_birth is None or date_of_birth.year is None:
            return [(0, arrays.entry_of.size)]
        found = []
        for year in (ANY_YEAR, date_of_birth.year):
            place = int(np.searchsorted(arrays.years, year))
            if place < arrays.years.size and arrays.years[place] == year:
                found.append((int(arrays.year_start[place]), int(arrays.year_start[place + 1])))
            else:
                found.append((0, 0))
        return found

    def _add_up(
        self,
        terms: Sequence[Term],
        found_words: AlikeWords,
        rarity: NDArray[np.float32],
        years: Sequence[tuple[int, int]],
    ) -> NDArray[np.int32]:
        """Add up what each entry shares with the terms; return the places of the entries that share anything."""
        arrays = self._arrays
        term, token, value = found_words
        if not term.size:
            return np.zeros(0, np.int32)
        start = arrays.place_start[token].astype(np.int64)
        count = arrays.place_start[token + 1] - start
        # A word that few entries have says more than one that many share, however the entry spells it.
        worth = value * rarity[np.array([each.group for each in terms])[term]]
        spent = np.empty_like(count)
        rare_first = np.argsort(count, kind="stable")
        spent[rare_first] = np.cumsum(count[rare_first])
        common = np.flatnonzero(spent > MOST_PLACES)
        whole = np.flatnonzero(spent <= MOST_PLACES)
        pieces = [(whole, start[whole], count[whole])]
        for first, last in years:
            low = reached(arrays.places, start[common], count[common], np.full(common.size, first))
            high = reached(arrays.places, start[common], count[common], np.full(common.size, last))
            pieces.append((common, low, high - low))
        source = np.concatenate([piece[0] for piece in pieces])
        starts = np.concatenate([piece[1] for piece in pieces])
        counts = np.concatenate([piece[2] for piece in pieces])
        groups = np.array([each.group for each in terms])[term[source]]
        telling = np.array([each.telling for each in terms], np.uint8)
        order = np.lexsort((worth[source], groups))
        touched = []
        ends = np.flatnonzero(np.diff(groups[order], append=-1)) + 1
        begin = 0
        for end in ends.tolist():
            those = order[begin:end]
            begin = end
            touched.append(
                self._add_group(starts[those], counts[those], worth[source[those]], telling[term[source[those[0]]]])
            )
        return self._once(np.concatenate(touched))

    def _add_group(
        self, start: NDArray[np.int64], count: NDArray[np.int64], worth: NDArray[np.float64], telling: np.uint8
    ) -> NDArray[np.int32]:
        """Add the best that each entry has of one group; worth grows."""
        places = self._arrays.places[ranges(start, count)]
        worths = np.repeat(worth, count)
        sequence = np.arange(places.size, dtype=np.int32)
        self._last[places] = sequence
        best = np.flatnonzero(self._last[places] == sequence)
        places = places[best]
        self._scores[places] += worths[best]
        self._found[places] += telling
        return places

    def _once(self, places: NDArray[np.int32]) -> NDArray[np.int32]:
        sequence = np.arange(places.size, dtype=np.int32)
        self._last[places] = sequence
        once: NDArray[np.int32] = places[self._last[places] == sequence]
        return once

    def _days(self, date_of_birth: PartialDate | None) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """Return the places of the entries with this very day of birth, and with day and month exchanged."""
        nowhere = np.zeros(0, np.int32)
        if date_of_birth is None or not date_of_birth.is_complete:
            return nowhere, nowhere
        swapped = date_of_birth.swapped()
        return self._born(date_of_birth), nowhere if swapped is None else self._born(swapped)

    def _born(self, day: PartialDate) -> NDArray[np.int32]:
        days = self._arrays.birth_days
        code = day_code(day)
        return self._arrays.birth_place[np.searchsorted(days, code, "left") : np.searchsorted(days, code, "right")]

    @staticmethod
    def _may_be_born(places: NDArray[np.int32], years: Sequence[tuple[int, int]]) -> NDArray[np.bool_]:
        """Tell which places are of the year of birth, or of no certain year."""
        inside = np.zeros(places.size, np.bool_)
        for first, last in years:
            inside |= (places >= first) & (places < last)
        return inside

    def _birth_factors(
        self,
        places: NDArray[np.int32],
        years: Sequence[tuple[int, int]],
        days: tuple[NDArray[np.int32], NDArray[np.int32]],
    ) -> NDArray[np.float32]:
        factor = np.ones(places.size, np.float32)
        if len(years) > 1:
            (_, certain), (first, last) = years
            factor[places >= certain] = _OTHER_YEAR
            factor[(places >= first) & (places < last)] = _SAME_YEAR
        same, swapped = days
        factor[np.isin(places, swapped)] = _SWAPPED_DAY
        factor[np.isin(places, same)] = _SAME_DAY
        return factor


def reached(
    places: NDArray[np.int32], start: NDArray[np.int64], count: NDArray[np.int64], place: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Return where each of several sorted stretches of places reaches a place of its own."""
    low, high = start.copy(), start + count
    while True:
        open_ones = np.flatnonzero(low < high)
        if not open_ones.size:
            return low
        middle = (low[open_ones] + high[open_ones]) // 2
        below = places[middle] < place[open_ones]
        low[open_ones[below]] = middle[below] + 1
        high[open_ones[~below]] = middle[~below]


_FINDERS: "WeakKeyDictionary[IndexLayer, Finder]" = WeakKeyDictionary()


def finder_of(layer: IndexLayer) -> Finder:
    """Return the finder of a layer, which lives as long as the layer is open."""
    finder = _FINDERS.get(layer)
    if finder is None:
        finder = _FINDERS[layer] = Finder(IndexArrays.named(layer.arrays))
    return finder
