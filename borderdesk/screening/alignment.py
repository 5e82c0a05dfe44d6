"""Lays a traveller's name beside a listed one, part by part and in any order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from borderdesk.domain.screening import Reason, ReasonKind
from borderdesk.screening.comparing import NameComparer
from borderdesk.screening.similarity import Likeness
from borderdesk.screening.spelling import Part
from borderdesk.screening.weights import weight_of

# What is left over on both sides speaks against a match far louder than what only one side has: documents and lists
# leave names out all the time, but two different names in the same place are mostly two people.
_CONTRADICTION = 1.8
_ONLY_LISTED = 0.2
_ONLY_TRAVELLER = 0.25

_LONGEST_JOIN = 3
_SHORTEST_JOIN = 5
_LENGTHS_APART = 3
_JOIN_AT_LEAST = 0.85
_SURE = 0.9
_LEFT_ALIKE = 0.5


@dataclass(frozen=True, slots=True)
class _Pair:
    """Neighbouring parts on one side, one part mostly, that fit parts on the other."""

    traveller: range
    listed: range
    likeness: Likeness
    weight: float

    @property
    def is_join(self) -> bool:
        return len(self.traveller) + len(self.listed) > 2


@dataclass(frozen=True, slots=True)
class NameMatch:
    """Two names laid beside each other: what fits, and what is left over on each side."""

    score: float
    pairs: tuple[_Pair, ...] = ()
    left_traveller: tuple[str, ...] = ()
    left_listed: tuple[str, ...] = ()
    primary: int = 0
    is_cut: bool = False

    def reasons(self) -> Iterator[Reason]:
        """Yield what speaks for and against the match, part by part; parts that are the same need no reason."""
        in_order = self._is_in_order()
        if in_order and not self.left_traveller and not self.left_listed and all(map(_is_same, self.pairs)):
            yield Reason(kind=ReasonKind.NAME_SAME)
            return
        for pair in (pair for pair in self.pairs if not _is_same(pair)):
            kind = ReasonKind.NAME_PARTS_JOINED if pair.is_join else pair.likeness.kind
            yield Reason(kind=kind, traveller=pair.likeness.traveller, listed=pair.likeness.listed)
        if not in_order:
            yield Reason(kind=ReasonKind.NAME_ORDER)
        if self.left_listed:
            words, count = " ".join(self.left_listed), len(self.left_listed)
            yield Reason(kind=ReasonKind.NAME_PARTS_ONLY_LISTED, listed=words, count=count)
        if self.left_traveller:
            words, count = " ".join(self.left_traveller), len(self.left_traveller)
            yield Reason(kind=ReasonKind.NAME_PARTS_ONLY_TRAVELLER, traveller=words, count=count)
        if self.is_cut and self.left_listed:
            yield Reason(kind=ReasonKind.NAME_MAY_BE_CUT)

    def _is_in_order(self) -> bool:
        """Tell whether the listed name has the same order, with the primary identifier first or last."""
        first = [pair.listed.start for pair in self.pairs if pair.traveller.start < self.primary]
        rest = [pair.listed.start for pair in self.pairs if pair.traveller.start >= self.primary]
        return first + rest == sorted(first + rest) or rest + first == sorted(rest + first)


def align(comparer: NameComparer, listed: Sequence[Part]) -> NameMatch:
    """Return how well a traveller's name fits a listed one."""
    name = comparer.name
    pairs = list(_single_pairs(comparer, listed))
    chosen = _choose(pairs)
    left_traveller, left_listed = _left(len(name), len(listed), chosen)
    if left_traveller or left_listed:
        # What fits only so so may be half of a word that was written as two, or two written as one.
        sure = [pair for pair in chosen if pair.likeness.value >= _SURE]
        free_traveller, free_listed = _left(len(name), len(listed), sure)
        if free_traveller and free_listed and _may_be_joined(name, free_traveller, listed, free_listed):
            joins = [
                *_joins_of_traveller(comparer, free_traveller, listed, free_listed),
                *_joins_of_listed(comparer, free_traveller, listed, free_listed),
            ]
            if joins:
                chosen = _choose([*pairs, *joins])
                left_traveller, left_listed = _left(len(name), len(listed), chosen)
    if not chosen:
        return NameMatch(0.0)
    over_traveller = tuple(name[place][0] for place in left_traveller)
    over_listed = tuple(listed[place][0] for place in left_listed)
    score = _score(chosen, over_traveller, over_listed, is_cut=comparer.is_cut)
    return NameMatch(score, tuple(chosen), over_traveller, over_listed, comparer.primary, comparer.is_cut)


def _single_pairs(comparer: NameComparer, listed: Sequence[Part]) -> Iterator[_Pair]:
    for their_place, theirs in enumerate(listed):
        for our_place, found in comparer.fits(theirs):
            least_or_most = min if found.kind is ReasonKind.NAME_PART_INITIAL else max
            weight = least_or_most(weight_of(comparer.name[our_place][0]), weight_of(theirs[0]))
            yield _Pair(range(our_place, our_place + 1), range(their_place, their_place + 1), found, weight)


def _may_be_joined(
    traveller: Sequence[Part], left_traveller: Sequence[int], listed: Sequence[Part], left_listed: Sequence[int]
) -> bool:
    """Tell whether what is left over could be the same letters with the gaps between words in other places."""
    ours = "".join(traveller[place][0] for place in left_traveller)
    theirs = "".join(listed[place][0] for place in left_listed)
    return Indel.normalized_similarity(ours, theirs, score_cutoff=_LEFT_ALIKE) > 0


def _joins_of_traveller(
    comparer: NameComparer, free: Sequence[int], listed: Sequence[Part], left: Sequence[int]
) -> Iterator[_Pair]:
    """Yield neighbours in the traveller's name that, written as one word, are a listed word that nothing else fits."""
    for run, word in _runs(comparer.name, free):
        for place in left:
            if _is_about_as_long(word, listed[place]):
                found = comparer.compare((word,), listed[place])
                if found is not None and found.value >= _JOIN_AT_LEAST:
                    weight = max(_weight(comparer.name, run), weight_of(listed[place][0]))
                    yield _Pair(run, range(place, place + 1), found, weight)


def _joins_of_listed(
    comparer: NameComparer, left: Sequence[int], listed: Sequence[Part], free: Sequence[int]
) -> Iterator[_Pair]:
    """Yield the same the other way round."""
    for run, word in _runs(listed, free):
        for place in left:
            part = comparer.name[place]
            if _is_about_as_long(word, part):
                found = comparer.compare(part, (word,))
                if found is not None and found.value >= _JOIN_AT_LEAST:
                    weight = max(_weight(listed, run), weight_of(part[0]))
                    yield _Pair(range(place, place + 1), run, found, weight)


def _runs(parts: Sequence[Part], free: Sequence[int]) -> Iterator[tuple[range, str]]:
    """Yield neighbours that are all free to join, with the word that they make."""
    for length in range(2, _LONGEST_JOIN + 1):
        for first, last in zip(free, free[length - 1 :], strict=False):
            if last - first == length - 1:
                run = range(first, last + 1)
                yield run, "".join(parts[place][0] for place in run)


def _is_about_as_long(word: str, part: Part) -> bool:
    return len(part[0]) >= _SHORTEST_JOIN and abs(len(word) - len(part[0])) <= _LENGTHS_APART


def _weight(parts: Sequence[Part], run: range) -> float:
    return sum(weight_of(parts[place][0]) for place in run)


def _left(traveller: int, listed: int, chosen: list[_Pair]) -> tuple[list[int], list[int]]:
    """Return the places on both sides that no pair covers."""
    taken_traveller = {place for pair in chosen for place in pair.traveller}
    taken_listed = {place for pair in chosen for place in pair.listed}
    return (
        [place for place in range(traveller) if place not in taken_traveller],
        [place for place in range(listed) if place not in taken_listed],
    )


def _choose(pairs: list[_Pair]) -> list[_Pair]:
    """Take the best pairs first, each part once; a part in its own place wins over the same part elsewhere."""
    pairs.sort(key=lambda pair: (-pair.likeness.value, pair.is_join, abs(pair.traveller.start - pair.listed.start)))
    chosen: list[_Pair] = []
    taken_traveller: set[int] = set()
    taken_listed: set[int] = set()
    for pair in pairs:
        if taken_traveller.isdisjoint(pair.traveller) and taken_listed.isdisjoint(pair.listed):
            taken_traveller.update(pair.traveller)
            taken_listed.update(pair.listed)
            chosen.append(pair)
    return sorted(chosen, key=lambda pair: pair.traveller.start)


def _score(chosen: list[_Pair], left_traveller: Sequence[str], left_listed: Sequence[str], *, is_cut: bool) -> float:
    matched = sum(pair.weight * pair.likeness.value for pair in chosen)
    weight = sum(pair.weight for pair in chosen)
    only_traveller, only_listed = (sum(map(weight_of, left)) for left in (left_traveller, left_listed))
    contradiction = min(only_traveller, only_listed)
    weight += _CONTRADICTION * contradiction + _ONLY_TRAVELLER * (only_traveller - contradiction)
    if not is_cut:
        weight += _ONLY_LISTED * (only_listed - contradiction)
    return matched / weight


def _is_same(pair: _Pair) -> bool:
    return pair.likeness.kind is ReasonKind.NAME_SAME and not pair.is_join
