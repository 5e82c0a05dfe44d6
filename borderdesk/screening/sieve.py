"""Tells quickly, of many travellers, for whom a list can have no match that counts; the others are to be screened.

What decides whether an entry is looked at, and the least that its name has to score, are the same as in `screen`; what
`screen` does beyond that only takes matches away. So nobody whom it would find is left out (docs/adr/0028).
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from borderdesk.domain.dates import PartialDate
from borderdesk.domain.traveller import Traveller
from borderdesk.screening.alignment import align
from borderdesk.screening.arrays import ANY_YEAR, IndexArrays
from borderdesk.screening.bands import LIKELY_NAME, LIKELY_NAME_WITH_BIRTH
from borderdesk.screening.candidates import MOST_CANDIDATES, reached
from borderdesk.screening.comparing import NameComparer
from borderdesk.screening.documents import fold_number
from borderdesk.screening.index import IndexLayer
from borderdesk.screening.index_building import day_code, document_key
from borderdesk.screening.spelling import Part, name_parts
from borderdesk.screening.terms import Term, terms_of_name
from borderdesk.screening.vocabulary import Vocabulary, ranges

_MOST_REMEMBERED = 200_000
"""How many words are remembered with what they are alike to, before all are forgotten and looked up anew."""

_Places = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class _Asked:
    """A traveller whose name is looked up, by the place in the batch."""

    traveller: Traveller
    place: int
    name: tuple[Part, ...]
    terms: list[Term]
    telling: int
    born: PartialDate
    year: int


class Sieve:
    """Sifts travellers for one layer of a list; it belongs to the thread that screens."""

    def __init__(self, layer: IndexLayer) -> None:
        self._layer = layer
        self._arrays = arrays = IndexArrays.named(layer.arrays)
        self._vocabulary = Vocabulary(arrays)
        self._alike: dict[tuple[str, bool], NDArray[np.int64]] = {}
        self._no_certain_year = self._place_of_year(ANY_YEAR)[1]

    def may_match(self, travellers: Sequence[Traveller], among: frozenset[int] | None = None) -> list[bool]:
        """Tell for whom the layer may have a match that is more than grey, with any entry or with one of these."""
        if not travellers or (among is not None and not among):
            return [False] * len(travellers)
        wanted = self._wanted(among)
        may = self._by_document(travellers, wanted)
        asked: list[_Asked] = []
        for place, traveller in enumerate(travellers):
            name = name_parts(traveller.name)
            if may[place] or not name or not self._arrays.entry_of.size:
                continue
            terms = terms_of_name(name, is_cut=traveller.name_may_be_truncated)
            telling = sum({term.group: term.telling for term in terms if term.group < len(name)}.values())
            born = traveller.date_of_birth
            if born is None or born.year is None or not telling:
                # For these many entries count that count for nobody else.
                may[place] = True
            else:
                asked.append(_Asked(traveller, place, name, terms, telling, born, born.year))
        if asked:
            self._by_name(asked, wanted, may)
        return may

    def _wanted(self, among: frozenset[int] | None) -> NDArray[np.bool_]:
        """Return for each place whether its entry is asked for and counts."""
        wanted = np.full(self._arrays.entry_of.size, among is None)
        if among is not None:
            wanted[list(among)] = True
        wanted[list(self._layer.hidden)] = False
        return wanted[self._arrays.entry_of]

    def _by_document(self, travellers: Sequence[Traveller], wanted: NDArray[np.bool_]) -> list[bool]:
        number_wanted = np.empty_like(wanted)
        number_wanted[self._arrays.entry_of] = wanted
        before = np.concatenate(([0], np.cumsum(number_wanted[self._arrays.document_entry])))
        folded = [fold_number(each.document.document_number) if each.document else "" for each in travellers]
        key = np.array([document_key(number) if number else 0 for number in folded], np.uint64)
        keys = self._arrays.document_keys
        found = before[np.searchsorted(keys, key, "right")] > before[np.searchsorted(keys, key, "left")]
        return [bool(number) and is_found for number, is_found in zip(folded, found.tolist(), strict=True)]

    def _by_name(self, asked: Sequence[_Asked], wanted: NDArray[np.bool_], may: list[bool]) -> None:
        """Mark those for whom an entry that may have their date of birth has enough of their name."""
        places, same_day = self._looked_at(asked, wanted)
        numbers = {place: self._arrays.entry_of[those].tolist() for place, those in places.items()}
        few = {place: those for place, those in numbers.items() if len(those) <= MOST_CANDIDATES}
        looked_at = sorted({n for those in few.values() for n in those})
        names = {
            number: [name_parts(text) for text in texts]
            for number, texts in zip(looked_at, self._layer.names(looked_at), strict=True)
        }
        for one in asked:
            if one.place in numbers and one.place not in few:
                may[one.place] = True
            elif one.place in few:
                listed = {number: names[number] for number in few[one.place]}
                sure = {n for n, day in zip(few[one.place], same_day[one.place].tolist(), strict=True) if day}
                may[one.place] = _fits(one, listed, sure)

    def _looked_at(
        self, asked: Sequence[_Asked], wanted: NDArray[np.bool_]
    ) -> tuple[dict[int, _Places], dict[int, NDArray[np.bool_]]]:
        """Return the places of the entries that have enough of each name and may have the date of birth.

        Beside them it tells which have that very day, or day and month exchanged.
        """
        entries = self._arrays.entry_of.size
        who, place, found = self._shared(asked)
        asked_for = np.flatnonzero(wanted[place])
        who, place, found = who[asked_for], place[asked_for], found[asked_for]
        key = who * entries + place
        same_day = np.isin(key, self._same_day(asked))
        telling = np.array([one.telling for one in asked])[who]
        enough = found >= np.minimum(telling, 2)
        # Of two words one may be beyond recognition: of those born in that year, one will do.
        enough |= (telling == 2) & (found == 1) & (place >= self._no_certain_year)
        kept = np.flatnonzero(enough | same_day)
        who, place, same_day = who[kept], place[kept], same_day[kept]
        ends = (np.flatnonzero(np.diff(who, append=-1)) + 1).tolist()
        stretches = [(asked[who[a]].place, slice(a, b)) for a, b in zip([0, *ends[:-1]], ends, strict=False)]
        return {p: place[those] for p, those in stretches}, {p: same_day[those] for p, those in stretches}

    def _shared(self, asked: Sequence[_Asked]) -> tuple[_Places, _Places, _Places]:
        """Return, in order, traveller and place of an entry of the year, and how many telling parts they share."""
        self._look_up([term for one in asked for term in one.terms])
        rows = [
            (number, term.group, term.telling, tokens)
            for number, one in enumerate(asked)
            for term in one.terms
            if (tokens := self._alike[term.text, term.is_exact]).size
        ]
        if not rows:
            nothing = np.zeros(0, np.int64)
            return nothing, nothing, nothing
        counts = np.array([tokens.size for *_, tokens in rows])
        token = np.concatenate([tokens for *_, tokens in rows])
        who, group, telling = (np.repeat(np.array(column), counts) for column in list(zip(*rows, strict=True))[:3])
        row, place = self._of_the_year(token, who, asked)
        who, group, telling = who[row], group[row], telling[row]
        entries, groups = self._arrays.entry_of.size, int(group.max(initial=0)) + 1
        _, first = np.unique((who * entries + place) * groups + group, return_index=True)
        key, share = np.unique((who * entries + place)[first], return_inverse=True)
        found = np.bincount(share, telling[first], minlength=key.size).astype(np.int64)
        return key // entries, key % entries, found

    def _of_the_year(self, token: _Places, who: _Places, asked: Sequence[_Asked]) -> tuple[_Places, _Places]:
        """Return the rows and the places of the entries that have a row's word and may have the year of birth."""
        arrays = self._arrays
        start = arrays.place_start[token].astype(np.int64)
        count = arrays.place_start[token + 1] - start
        years = np.array([self._place_of_year(one.year) for one in asked], np.int64)
        everywhere = np.full(token.size, self._no_certain_year)
        any_end = reached(arrays.places, start, count, everywhere)
        begin = reached(arrays.places, start, count, years[who, 0])
        end = reached(arrays.places, start, count, years[who, 1])
        lengths = np.concatenate((any_end - start, end - begin))
        row = np.repeat(np.tile(np.arange(token.size), 2), lengths)
        return row, arrays.places[ranges(np.concatenate((start, begin)), lengths)].astype(np.int64)

    def _look_up(self, terms: Sequence[Term]) -> None:
        """Remember which words of the list all these may be."""
        if len(self._alike) > _MOST_REMEMBERED:
            self._alike.clear()
        new = {(each.text, each.is_exact): each for each in terms if (each.text, each.is_exact) not in self._alike}
        if not new:
            return
        term, token, _ = self._vocabulary.alike(list(new.values()))
        starts = np.searchsorted(term, np.arange(1, len(new)))
        self._alike.update(zip(new, np.split(token, starts), strict=True))

    def _same_day(self, asked: Sequence[_Asked]) -> _Places:
        """Return traveller and place, as one number, of all who were born on the same day or with it exchanged."""
        days = [(n, day) for n, one in enumerate(asked) for day in _days(one.born)]
        codes = np.array([day_code(day) for _, day in days], np.int64)
        first = np.searchsorted(self._arrays.birth_days, codes, "left")
        count = np.searchsorted(self._arrays.birth_days, codes, "right") - first
        who = np.repeat(np.array([n for n, _ in days], np.int64), count)
        return who * self._arrays.entry_of.size + self._arrays.birth_place[ranges(first, count)]

    def _place_of_year(self, year: int) -> tuple[int, int]:
        arrays = self._arrays
        place = int(np.searchsorted(arrays.years, year))
        if place < arrays.years.size and arrays.years[place] == year:
            return int(arrays.year_start[place]), int(arrays.year_start[place + 1])
        return 0, 0


def _days(born: PartialDate) -> Iterator[PartialDate]:
    if born.is_complete:
        yield born
        swapped = born.swapped()
        if swapped is not None:
            yield swapped


def _fits(one: _Asked, listed: dict[int, list[tuple[Part, ...]]], same_day: set[int]) -> bool:
    """Tell whether one of the entries has a name that is close enough to count with what its date of birth may say."""
    traveller = one.traveller
    primary = len(name_parts(traveller.primary_identifier))
    comparer = NameComparer(one.name, primary=primary, is_cut=traveller.name_may_be_truncated)
    comparer.prepare(part for names in listed.values() for name in names for part in name)
    least: defaultdict[int, float] = defaultdict(lambda: LIKELY_NAME, dict.fromkeys(same_day, LIKELY_NAME_WITH_BIRTH))
    return any(align(comparer, name).score >= least[number] for number, names in listed.items() for name in names)
