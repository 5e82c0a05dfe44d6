"""Finds the words of a list that a traveller's words may be, without looking at the others."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from borderdesk.screening.arrays import IndexArrays, letter_set
from borderdesk.screening.families import families_of
from borderdesk.screening.folding import fold, skeleton
from borderdesk.screening.keys import FAMILY, WORD, key_of, keys_of
from borderdesk.screening.similarity import FAINTEST, likenesses_by_edits
from borderdesk.screening.terms import Term

MOST_ALIKE = 80
"""How many words of a list one word is taken for, at most."""

_BY_KEYS, _BY_FAMILY, _EXACT = 0, 1, 2


class Vocabulary:
    """The words of one list's index."""

    def __init__(self, arrays: IndexArrays) -> None:
        self._arrays = arrays
        self._spellings = memoryview(arrays.spellings)  # type: ignore[arg-type]  # an array is a buffer
        self._sounds = memoryview(arrays.sounds)  # type: ignore[arg-type]

    def alike(self, terms: Sequence[Term]) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float32]]:
        """Return places of terms, tokens that they may be, and how alike they are, by term and growing likeness."""
        term, token, found_by = self._filed_with(terms)
        term, token, found_by = self._close(terms, term, token, found_by)
        value = self._values(terms, term, token, found_by)
        kept = np.flatnonzero(value >= FAINTEST)
        term, token, value = term[kept], token[kept], value[kept]
        order = np.lexsort((value, term))
        term, token, value = term[order], token[order], value[order]
        ends = np.searchsorted(term, np.arange(len(terms)), "right")
        kept = np.flatnonzero(ends[term] - np.arange(term.size) <= MOST_ALIKE)
        return term[kept], token[kept], value[kept]

    def _filed_with(self, terms: Sequence[Term]) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int8]]:
        """Return every token that shares a key with a term."""
        asked: list[tuple[int, int, int]] = []
        for place, term in enumerate(terms):
            if term.is_exact:
                asked.append((key_of(WORD, term.text.encode()), place, _EXACT))
                continue
            families = families_of(term.text)
            asked += [(key_of(FAMILY, str(family).encode()), place, _BY_FAMILY) for family in families]
            asked += [(key, place, _BY_KEYS) for key in set(keys_of(term.text, skeleton(term.text), ()))]
        if not asked:
            return np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.int8)
        columns = np.array(asked, np.int64)
        keys = columns[:, 0].astype(np.uint32)
        start = np.searchsorted(self._arrays.keys, keys, "left")
        count = np.searchsorted(self._arrays.keys, keys, "right") - start
        token = self._arrays.key_token[ranges(start, count)].astype(np.int64)
        return np.repeat(columns[:, 1], count), token, np.repeat(columns[:, 2].astype(np.int8), count)

    def _close(
        self,
        terms: Sequence[Term],
        term: NDArray[np.int64],
        token: NDArray[np.int64],
        found_by: NDArray[np.int8],
    ) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int8]]:
        """Leave out what has too many other letters to be alike, and what was found twice."""
        sounds = [fold(term.text) for term in terms]
        letters = np.array([letter_set(sound) for sound in sounds], np.uint32)
        lengths = np.array([len(sound) for sound in sounds], np.int32)
        arrays = self._arrays
        length = arrays.sound_start[token + 1] - arrays.sound_start[token]
        ours = lengths[term]
        most = np.maximum(length, ours) * 32 // 100 + 1
        others = np.bitwise_count(arrays.letters[token] ^ letters[term])
        kept = np.flatnonzero(((np.abs(length - ours) <= most) & (others <= 2 * most)) | (found_by == _BY_FAMILY))
        # What is of the family is found by its keys as well; the reason that says more is kept.
        packed = term[kept] << 34 | token[kept] << 2 | (3 - found_by[kept])
        packed.sort()
        packed = packed[np.diff(packed >> 2, prepend=-1) != 0]
        return packed >> 34, packed >> 2 & 0xFFFFFFFF, (3 - (packed & 3)).astype(np.int8)

    def _values(
        self,
        terms: Sequence[Term],
        term: NDArray[np.int64],
        token: NDArray[np.int64],
        found_by: NDArray[np.int8],
    ) -> NDArray[np.float32]:
        arrays = self._arrays
        spellings = _texts(self._spellings, arrays.spelling_start, token)
        sounds = _texts(self._sounds, arrays.sound_start, token)
        value = np.zeros(term.size, np.float32)
        ends = np.searchsorted(term, np.arange(len(terms)), "right").tolist()
        begin = 0
        for ours, end in zip(terms, ends, strict=True):
            if end > begin:
                value[begin:end] = likenesses_by_edits(
                    ours.text,
                    spellings[begin:end],
                    cdist([ours.text], spellings[begin:end], scorer=OSA.distance)[0],
                    cdist([fold(ours.text)], sounds[begin:end], scorer=OSA.distance)[0],
                    sounds[begin:end],
                    found_by[begin:end] == _BY_FAMILY,
                )
                if ours.is_exact:
                    value[begin:end] *= value[begin:end] == 1.0
            begin = end
        return value


def ranges(start: NDArray[np.int64], count: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the numbers of several ranges, one range behind the other."""
    total = int(count.sum())
    if not total:
        return np.zeros(0, np.int64)
    before = np.cumsum(count) - count
    return np.arange(total) + np.repeat(start - before, count)


def _texts(blob: "memoryview[int]", start: NDArray[np.int32], token: NDArray[np.int64]) -> list[str]:
    firsts, lasts = start[token].tolist(), start[token + 1].tolist()
    return [str(blob[first:last], "utf-8") for first, last in zip(firsts, lasts, strict=True)]
