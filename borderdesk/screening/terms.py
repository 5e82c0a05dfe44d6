"""What to look up for a traveller's name: its words, and the words that gaps in other places would make of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from borderdesk.screening.spelling import Part
from borderdesk.screening.weights import is_telling

_LONGEST_ARTICLE = 4
_SHORTEST_HALF = 3
_SHORTEST_REST = 4
_PREFIXES = ("ABDUL", "ABDEL", "ABDAL", "ABDI", "ABDU", "ABD", "ABU", "AL", "EL", "BIN", "IBN", "BEN", "DE", "DI")


@dataclass(frozen=True, slots=True)
class Term:
    """One word to look up.

    Terms of one group are spellings of the same thing, of which the best counts, and stand for `telling` parts of the
    name. Only the very word will do where `is_exact` says so.
    """

    text: str
    group: int
    telling: int
    is_exact: bool = False


def terms_of_name(name: Sequence[Part], *, is_cut: bool) -> list[Term]:
    """Return what to look up for a name, whose last part the document may have cut."""
    telling = [is_telling(part[0]) and not (is_cut and part is name[-1]) for part in name]
    terms = [
        Term(spelling, group, int(telling[group]))
        for group, part in enumerate(name)
        for spelling in part
        if len(spelling) > 1
    ]
    group = len(name)
    for word, count in _together(name, telling):
        terms.append(Term(word, group, count))
        group += 1
    for word in (part[0] for part, tells in zip(name, telling, strict=True) if tells):
        for piece, is_exact in _apart(word):
            terms.append(Term(piece, group, 1, is_exact))
            group += 1
    return terms


def _together(name: Sequence[Part], telling: Sequence[bool]) -> Iterator[tuple[str, int]]:
    """Yield neighbours written as one word, and three of them where the first two are short, as in ABD AL RAHMAN."""
    for place, (first, second) in enumerate(pairwise(name)):
        yield first[0] + second[0], telling[place] + telling[place + 1]
    for place, run in enumerate(zip(name, name[1:], name[2:], strict=False)):
        if len(run[0][0]) <= _LONGEST_ARTICLE and len(run[1][0]) <= 2:
            yield "".join(part[0] for part in run), sum(telling[place : place + 3])


def _apart(word: str) -> Iterator[tuple[str, bool]]:
    """Yield what a word may have been joined from: what follows a known prefix, and two listed words."""
    for prefix in _PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= _SHORTEST_REST:
            yield word[len(prefix) :], False
            break
    for place in range(_SHORTEST_HALF, len(word) - _SHORTEST_HALF + 1):
        yield word[:place], True
        yield word[place:], True
