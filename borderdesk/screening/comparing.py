"""Compares the parts of one traveller's name with listed ones, and remembers the answers."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeAlias

from rapidfuzz.distance import OSA

from borderdesk.domain.screening import ReasonKind
from borderdesk.screening.similarity import FAINTEST, Likeness, likeness, likenesses
from borderdesk.screening.spelling import Part

_CUT_PART = 0.93

Fit: TypeAlias = tuple[int, Likeness]
"""The place of a part in the traveller's name, and how alike it is to a listed part."""


class NameComparer:
    """A traveller's name, ready to be laid beside many others.

    The first `primary` parts are the primary identifier's; `is_cut` says that the document may have cut the name.
    """

    def __init__(self, name: Sequence[Part], *, primary: int = 0, is_cut: bool = False) -> None:
        self.name = tuple(name)
        self.primary = primary
        self.is_cut = is_cut
        self._spellings = frozenset(spelling for part in name for spelling in part)
        self._has_signs = not all(map(str.isascii, self._spellings))
        self._prepared: frozenset[str] = frozenset()
        self._alike: dict[tuple[str, str], Likeness] = {}
        self._fits: dict[Part, tuple[Fit, ...]] = {}

    def prepare(self, listed: Iterable[Part]) -> None:
        """Compare with all these parts at once, which takes a small part of the time that one by one does."""
        self._prepared = frozenset(spelling for part in listed for spelling in part)
        texts = sorted(self._prepared)
        self._alike = {
            (spelling, texts[place]): like
            for spelling in self._spellings
            for place, like in likenesses(spelling, texts).items()
        }

    def fits(self, listed: Part) -> tuple[Fit, ...]:
        """Return every part of the name that a listed part may stand for."""
        if listed not in self._fits:
            found = ((place, self._compare_part(part, listed)) for place, part in enumerate(self.name))
            self._fits[listed] = tuple((place, like) for place, like in found if like is not None)
        return self._fits[listed]

    def compare(self, traveller: Part, listed: Part) -> Likeness | None:
        """Return how alike two parts are in their closest spellings, or None where they are different names."""
        if self._has_signs and (ours := _as_written(traveller)) and (theirs := _as_written(listed)):
            # Two names in the same signs are compared by them: many sound the same and are not.
            traveller, listed = ours, theirs
        found = [like for one in traveller for other in listed if (like := self._likeness(one, other))]
        best = max(found, key=lambda like: like.value, default=None)
        # People are told the spellings that they can find on the document and in the list.
        return best and replace(best, traveller=traveller[0], listed=listed[0])

    def _compare_part(self, traveller: Part, listed: Part) -> Likeness | None:
        found = self.compare(traveller, listed)
        if found is None and self.is_cut and listed[0].startswith(traveller[0]):
            return Likeness(_CUT_PART, ReasonKind.NAME_MAY_BE_CUT, traveller[0], listed[0])
        return found

    def _likeness(self, traveller: str, listed: str) -> Likeness | None:
        if traveller in self._spellings and listed in self._prepared:
            return self._alike.get((traveller, listed))
        # Words made of neighbours are many and mostly nonsense, so that one glance has to do.
        glance = OSA.normalized_similarity(traveller, listed, score_cutoff=FAINTEST)
        return likeness(traveller, listed) if glance > 0 else None


def _as_written(part: Part) -> Part:
    """Return what a part has of spellings in its own script."""
    return tuple(text for text in part if not text.isascii())
