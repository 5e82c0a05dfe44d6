"""Finds the words of a list that a traveller's words may be, without looking at the others."""

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from borderdesk.screening.arrays import IndexArrays, letter_set, pair_set
from borderdesk.screening.families import families_of
from borderdesk.screening.folding import fold, skeleton
from borderdesk.screening.keys import FAMILY, WORD, key_of, keys_to_ask
from borderdesk.screening.similarity import BY_ARTICLE, differ_by_article, likenesses_by_edits, most_edits
from borderdesk.screening.terms import Term

AlikeWords: TypeAlias = tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]
"""Places of terms, the words of the list that each may be, and how alike they are, by term and growing likeness."""

MOST_ALIKE = 80
"""How many words of a list one word is taken for, at most."""

_SHORT = 3
_WORTH_A_LOOK = 0.5

_BY_KEYS, _BY_FAMILY, _EXACT = 0, 1, 2


class Vocabulary:
    """The words of one list's index."""

    def __init__(self, arrays: IndexArrays) -> None:
        self._arrays = arrays
        self._spellings = arrays.spellings.tobytes()
        self._sounds = arrays.sounds.tobytes()

    def alike(self, terms: Sequence[Term]) -> AlikeWords:
        """Return the words of the list that terms may be."""
        if not terms:
            return np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0)
        term, token, found_by = self._filed_with(terms)
        term, token, found_by = self._close(terms, term, token, found_by)
        value = self._values(terms, term, token, found_by)
        kept = np.flatnonzero(value >= _WORTH_A_LOOK)
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
            asked += [(key, place, _BY_KEYS) for key in set(keys_to_ask(term.text, skeleton(term.text)))]
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
        pairs = np.array([pair_set(sound) for sound in sounds], np.uint64)
        lengths = np.array([len(sound) for sound in sounds], np.int32)
        arrays = self._arrays
        length = arrays.sound_start[token + 1] - arrays.sound_start[token]
        ours = lengths[term]
        most = np.maximum(most_edits(np.maximum(length, ours)), 1)
        others = np.bitwise_count(arrays.letters[token] ^ letters[term])
        # The sounds may be a little further apart than the words that are compared in the end.
        kept = (np.abs(length - ours) <= most + 1) & (others <= 2 * most + 2)
        kept = np.flatnonzero(kept | (found_by == _BY_FAMILY))
        # One edit takes two pairs away and brings two; letters that changed places, three and three.
        others = np.bitwise_count(arrays.pairs[token[kept]] ^ pairs[term[kept]])
        kept = kept[(others <= 4 * most[kept] + 2) | (found_by[kept] == _BY_FAMILY)]
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
    ) -> NDArray[np.float64]:
        arrays = self._arrays
        spellings, sounds = arrays.spelling_start, arrays.sound_start
        words = _texts(self._spellings, spellings, token)
        folded = _texts(self._sounds, sounds, token)
        texts = [each.text for each in terms]
        edits = np.zeros((2, term.size), np.int32)
        ends = np.searchsorted(term, np.arange(len(terms)), "right").tolist()
        begin = 0
        for ours, end in zip(terms, ends, strict=True):
            if end > begin:
                edits[0, begin:end] = cdist([ours.text.encode()], words[begin:end], scorer=OSA.distance)
                edits[1, begin:end] = cdist([fold(ours.text).encode()], folded[begin:end], scorer=OSA.distance)
            begin = end
        value = likenesses_by_edits(
            (
                _features([each.text for each in terms])[:, term],
                _features([fold(each.text) for each in terms])[:, term],
            ),
            (_features_of(arrays.spellings, spellings, token), _features_of(arrays.sounds, sounds, token)),
            edits,
            found_by == _BY_FAMILY,
        )
        for place in np.flatnonzero(edits[0] == 2).tolist():
            if differ_by_article(terms[term[place]].text, words[place].decode()):
                value[place] = max(value[place], BY_ARTICLE)
        # Two short words that one edit parts are two names for scoring, and worth a look.
        lengths = np.maximum(spellings[token + 1] - spellings[token], _features(texts)[0, term])
        value[(value == 0) & (edits[0] == 1) & (lengths <= _SHORT)] = _WORTH_A_LOOK
        exact = np.array([each.is_exact for each in terms])[term]
        value[exact & (edits[0] > 0)] = 0.0
        return value


def ranges(start: NDArray[np.int64], count: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the numbers of several ranges, one range behind the other."""
    total = int(count.sum())
    if not total:
        return np.zeros(0, np.int64)
    before = np.cumsum(count) - count
    numbers: NDArray[np.int64] = np.arange(total) + np.repeat(start - before, count)
    return numbers


def _features(texts: Sequence[str]) -> NDArray[np.int32]:
    """Return the length and the first letter of texts."""
    return np.array([[len(text) for text in texts], [ord(text[0]) if text else 0 for text in texts]], np.int32)


def _features_of(blob: NDArray[np.uint8], start: NDArray[np.int32], token: NDArray[np.int64]) -> NDArray[np.int32]:
    """Return the length and the first letter of words of a list."""
    first = start[token]
    return np.stack((start[token + 1] - first, blob[np.minimum(first, blob.size - 1)]))


def _texts(blob: bytes, start: NDArray[np.int32], token: NDArray[np.int64]) -> list[bytes]:
    firsts, lasts = start[token].tolist(), start[token + 1].tolist()
    return [blob[first:last] for first, last in zip(firsts, lasts, strict=True)]
