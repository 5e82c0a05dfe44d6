"""Builds the index of a list while its entries go by."""

import hashlib
from array import array
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from borderdesk.domain.dates import PartialDate
from borderdesk.domain.watchlist import ListedBirth, WatchlistEntry
from borderdesk.screening.arrays import ANY_YEAR, IndexArrays, letter_set, pair_set
from borderdesk.screening.documents import fold_number
from borderdesk.screening.families import families_of
from borderdesk.screening.folding import fold, skeleton
from borderdesk.screening.keys import keys_of_all
from borderdesk.screening.spelling import name_parts
from borderdesk.screening.weights import is_telling

_MOST_PARTS = 255

Number = TypeVar("Number", bound=np.generic)


class IndexBuilder:
    """Takes entries in the order of their numbers, from 0, and gives the arrays in which they are found."""

    def __init__(self) -> None:
        self._entries = 0
        self._tokens: dict[str, int] = {}
        self._posted_tokens = array("i")
        self._posted_entries = array("i")
        self._parts = array("B")
        self._years = array("i")
        self._birth_days = array("i")
        self._birth_entries = array("i")
        self._document_keys = array("Q")
        self._document_entries = array("i")

    def add(self, entry: WatchlistEntry) -> None:
        """Take the next entry."""
        number = self._entries
        tokens: set[str] = set()
        fewest = _MOST_PARTS
        for name in entry.names:
            parts = name_parts(name.text)
            tokens.update(chain.from_iterable(parts))
            fewest = min(fewest, sum(is_telling(part[0]) for part in parts))
        for token in tokens:
            self._posted_tokens.append(self._tokens.setdefault(token, len(self._tokens)))
            self._posted_entries.append(number)
        self._parts.append(fewest if entry.names else 0)
        self._years.append(_certain_year(entry.births))
        for birth in entry.births:
            if birth.date_of_birth.is_complete:
                self._birth_days.append(day_code(birth.date_of_birth))
                self._birth_entries.append(number)
        for folded in {fold_number(document.document_number) for document in entry.documents} - {""}:
            self._document_keys.append(document_key(folded))
            self._document_entries.append(number)
        self._entries += 1

    def finish(self) -> IndexArrays:
        """Return the index; the builder is used up."""
        years = _taken(self._years, np.int32)
        entry_of = np.argsort(years, kind="stable").astype(np.int32)
        place_of = np.empty_like(entry_of)
        place_of[entry_of] = np.arange(self._entries, dtype=np.int32)
        listed_years, first = np.unique(years[entry_of], return_index=True)
        places, place_start = self._postings(place_of)
        birth_days = _taken(self._birth_days, np.int32)
        by_day = np.argsort(birth_days, kind="stable")
        document_keys = _taken(self._document_keys, np.uint64)
        by_key = np.argsort(document_keys, kind="stable")
        tokens = list(self._tokens)
        self._tokens.clear()
        sounds = [fold(token) for token in tokens]
        spellings, spelling_start = _texts(tokens)
        folded, sound_start = _texts(sounds)
        keys, key_token = keys_of_all(tokens, [skeleton(token) for token in tokens], [families_of(t) for t in tokens])
        return IndexArrays(
            entry_of=entry_of,
            parts=_taken(self._parts, np.uint8)[entry_of],
            years=listed_years.astype(np.int32),
            year_start=np.append(first, self._entries).astype(np.int32),
            spellings=spellings,
            spelling_start=spelling_start,
            sounds=folded,
            sound_start=sound_start,
            letters=np.fromiter(map(letter_set, sounds), np.uint32, len(sounds)),
            pairs=np.fromiter(map(pair_set, sounds), np.uint64, len(sounds)),
            keys=keys,
            key_token=key_token,
            places=places,
            place_start=place_start,
            birth_days=birth_days[by_day],
            birth_place=place_of[_taken(self._birth_entries, np.int32)[by_day]],
            document_keys=document_keys[by_key],
            document_entry=_taken(self._document_entries, np.int32)[by_key],
        )

    def _postings(self, place_of: NDArray[np.int32]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        tokens = _taken(self._posted_tokens, np.int32)
        pairs = tokens.astype(np.int64)
        pairs <<= 32
        pairs |= place_of[_taken(self._posted_entries, np.int32)]
        pairs.sort()
        start = np.zeros(len(self._tokens) + 1, np.int32)
        np.cumsum(np.bincount(tokens, minlength=len(self._tokens)), out=start[1:])
        return (pairs & 0xFFFFFFFF).astype(np.int32), start


def _taken(numbers: "array[int]", kind: type[Number]) -> NDArray[Number]:
    """Return numbers as an array and forget them: an import of a million entries must stay small."""
    taken: NDArray[Number] = np.array(numbers, kind)
    del numbers[:]
    return taken


def _texts(texts: Sequence[str]) -> tuple[NDArray[np.uint8], NDArray[np.int32]]:
    """Return texts one behind the other, and where each begins."""
    encoded = [text.encode() for text in texts]
    start = np.zeros(len(texts) + 1, np.int32)
    np.cumsum([len(text) for text in encoded], out=start[1:])
    return np.frombuffer(b"".join(encoded), np.uint8), start


def _certain_year(births: Iterable[ListedBirth]) -> int:
    years = {None if birth.is_approximate or birth.to_year else birth.date_of_birth.year for birth in births}
    return (years.pop() or ANY_YEAR) if len(years) == 1 else ANY_YEAR


def day_code(day: PartialDate) -> int:
    """Return a complete day as the number YYYYMMDD."""
    return (day.year or 0) * 10_000 + (day.month or 0) * 100 + (day.day or 0)


def document_key(folded_number: str) -> int:
    """Return the key under which a folded document number is filed."""
    return int.from_bytes(hashlib.blake2b(folded_number.encode(), digest_size=8).digest())
