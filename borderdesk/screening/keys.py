"""Under which numbers the words of names are filed, so that two spellings of one name share at least one."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

LONG_SKELETON = 6
SHORT_TOKEN = 5
LONGEST = 16
"""Letters behind this many are not looked at: words differ before."""

# What a key says of a token: its consonants (all, or all but one or two), the word itself (whole, or short and all but
# one letter), its first letter and consonants, or its family of known spellings.
BONES, WORD, SHORT, FIRST, FAMILY = 1, 2, 3, 4, 5

_FACTOR = 0x9E3779B1
_MASK = 0xFFFFFFFF

Keys = NDArray[np.uint32]
Tokens = NDArray[np.int32]


def key_of(kind: int, text: bytes) -> int:
    """Return the key of one text."""
    key = kind
    for byte in text[:LONGEST]:
        key = ((key ^ byte) * _FACTOR) & _MASK
    return key


def keys_of(token: str, bones: str, families: Iterable[int]) -> Iterator[int]:
    """Yield the keys of one token; `keys_of_all` gives the same for many."""
    word, skeleton = token.encode()[:LONGEST], bones.encode()[:LONGEST]
    yield key_of(WORD, word)
    for family in families:
        yield key_of(FAMILY, str(family).encode())
    if len(skeleton) > 1:
        yield key_of(BONES, skeleton)
    if len(skeleton) > 2:
        yield from (key_of(BONES, shorter) for shorter in _less(skeleton, 1))
    if len(skeleton) >= LONG_SKELETON:
        yield from (key_of(BONES, shorter) for shorter in _less(skeleton, 2))
    if len(skeleton) <= 2 or len(word) <= SHORT_TOKEN:
        yield key_of(FIRST, word[:1] + skeleton)
        yield key_of(SHORT, word)
        yield from (key_of(SHORT, shorter) for shorter in _less(word, 1))


def keys_to_ask(token: str, bones: str) -> Iterator[int]:
    """Yield the keys under which to look for a word: its own, and those of words that lack what was mistyped in it."""
    word, skeleton = token.encode()[:LONGEST], bones.encode()[:LONGEST]
    yield from keys_of(token, bones, ())
    if len(skeleton) == LONG_SKELETON - 1:
        yield from (key_of(BONES, shorter) for shorter in _less(skeleton, 2))
    if len(skeleton) > 2 and len(word) == SHORT_TOKEN + 1:
        yield from (key_of(SHORT, shorter) for shorter in _less(word, 1))


def keys_of_all(tokens: Sequence[str], bones: Sequence[str], families: Sequence[Iterable[int]]) -> tuple[Keys, Tokens]:
    """Return all keys of many tokens, in order, and beside each the place of its token."""
    words, skeletons = _letters(tokens), _letters(bones)
    word_length, skeleton_length = np.count_nonzero(words, axis=1), np.count_nonzero(skeletons, axis=1)
    is_short = (skeleton_length <= 2) | (word_length <= SHORT_TOKEN)
    first = np.zeros_like(words)
    first[:, 0] = words[:, 0]
    first[:, 1:] = skeletons[:, :-1]
    found = [
        *_keys(WORD, words, word_length, ()),
        *_keys(BONES, skeletons, skeleton_length, (0,), skeleton_length > 1),
        *_keys(BONES, skeletons, skeleton_length, (1,), skeleton_length > 2),
        *_keys(BONES, skeletons, skeleton_length, (2,), skeleton_length >= LONG_SKELETON),
        *_keys(FIRST, first, np.minimum(skeleton_length + (word_length > 0), LONGEST), (0,), is_short),
        *_keys(SHORT, words, word_length, (0, 1), is_short),
    ]
    related = [
        (key_of(FAMILY, str(family).encode()), token) for token, those in enumerate(families) for family in those
    ]
    pairs = np.concatenate([*found, np.array([key << 32 | token for key, token in related], np.uint64)])
    # A token whose letters repeat comes to one key in several ways.
    pairs.sort()
    pairs = np.concatenate((pairs[:1], pairs[1:][pairs[1:] != pairs[:-1]]))
    return (pairs >> np.uint64(32)).astype(np.uint32), (pairs & np.uint64(_MASK)).astype(np.int32)


def _less(text: bytes, letters: int) -> set[bytes]:
    places = combinations(range(len(text)), letters)
    return {bytes(letter for place, letter in enumerate(text) if place not in gone) for gone in places}


def _letters(texts: Sequence[str]) -> NDArray[np.uint8]:
    rows = np.array([text.encode()[:LONGEST] for text in texts], f"S{LONGEST}")
    return rows.view(np.uint8).reshape(len(texts), LONGEST)


def _keys(
    kind: int,
    letters: NDArray[np.uint8],
    lengths: NDArray[np.intp],
    leave_out: tuple[int, ...],
    chosen: NDArray[np.bool_] | None = None,
) -> Iterator[NDArray[np.uint64]]:
    """Yield key and token, packed into one number, of the chosen texts with so many letters left out in every way."""
    for length in range(1, LONGEST + 1):
        rows = np.flatnonzero(lengths == length if chosen is None else (lengths == length) & chosen)
        if not rows.size:
            continue
        columns = letters[rows].astype(np.uint32)
        for gone in (places for count in leave_out or (0,) for places in combinations(range(length), count)):
            key = np.full(rows.size, kind, np.uint32)
            for place in range(length):
                if place not in gone:
                    key = (key ^ columns[:, place]) * np.uint32(_FACTOR)
            yield key.astype(np.uint64) << np.uint64(32) | rows.astype(np.uint64)
