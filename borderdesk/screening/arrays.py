"""The arrays in which a list's index is held: what building writes, what looking up reads, and nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

ANY_YEAR = 0
"""The year under which entries stand whose year of birth is not one certain year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexArrays:
    """One index. In it entries have places: sorted by year of birth, those of no certain year first.

    Attributes:
        entry_of: The number of the entry at each place.
        parts: The number of telling parts in the shortest name at each place.
        years, year_start: The years of birth that occur, and where each begins; one more start ends the last.
        spellings, spelling_start: The words of all names, one behind the other, and where each begins.
        sounds, sound_start: The same words as `fold` writes them.
        letters, pairs: The set of letters in each sound, a bit a letter, and of pairs of neighbours, as `pair_set`.
        keys, key_token: The keys of all words in order, and the word filed under each.
        places, place_start: The places of the entries that have a word, in order, and where each word's begin.
        birth_days, birth_place: Full days of birth in order (YYYYMMDD), and the place of the entry.
        document_keys, document_entry: Keys of folded document numbers in order, and the number of the entry.
    """

    entry_of: NDArray[np.int32]
    parts: NDArray[np.uint8]
    years: NDArray[np.int32]
    year_start: NDArray[np.int32]
    spellings: NDArray[np.uint8]
    spelling_start: NDArray[np.int32]
    sounds: NDArray[np.uint8]
    sound_start: NDArray[np.int32]
    letters: NDArray[np.uint32]
    pairs: NDArray[np.uint64]
    keys: NDArray[np.uint32]
    key_token: NDArray[np.int32]
    places: NDArray[np.int32]
    place_start: NDArray[np.int32]
    birth_days: NDArray[np.int32]
    birth_place: NDArray[np.int32]
    document_keys: NDArray[np.uint64]
    document_entry: NDArray[np.int32]

    @classmethod
    def named(cls, arrays: Mapping[str, NDArray[np.generic]]) -> "IndexArrays":
        """Return the index whose arrays go by these names, as `by_name` gave them."""
        return cls(**{field.name: arrays[field.name] for field in fields(cls)})  # type: ignore[arg-type]  # as written

    def by_name(self) -> dict[str, NDArray[np.generic]]:
        """Return the arrays by their names, for keeping."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


def letter_set(text: str) -> int:
    """Return the set of letters in a text, a bit a letter."""
    bits = 0
    for byte in text.encode():
        bits |= 1 << (byte & 31)
    return bits


def pair_set(text: str) -> int:
    """Return the set of pairs of neighbouring letters in a text, its ends included, in 64 bits."""
    bits = 0
    last = 0
    for byte in (*text.encode(), 0):
        bits |= 1 << ((last * 29 + byte * 7) & 63)
        last = byte
    return bits
