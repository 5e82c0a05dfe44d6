"""What screening asks of a list, and under which keys a list files its names so that it can answer."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from borderdesk.domain.watchlist import ListVersion, WatchlistEntry
from borderdesk.screening.documents import fold_number
from borderdesk.screening.families import families_of
from borderdesk.screening.folding import skeleton, without_doubles
from borderdesk.screening.spelling import Part, name_parts

Numbers: TypeAlias = NDArray[np.int32]

_SHORT_PART = 4
_SHORT_TOKEN = 5
_LONG_SKELETON = 6


class TokenIndex(Protocol):
    """One version of a list, open for questions. Entries are numbered from 0, tokens as the list likes."""

    @property
    def entry_count(self) -> int:
        """How many entries the list has."""

    def tokens_under(self, keys: Iterable[int]) -> Sequence[tuple[int, str, int]]:
        """Return the tokens filed under any of the keys: number, spelling, and how many entries have it."""

    def entries_with_token(self, token: int) -> Numbers:
        """Return the entries one of whose names has a token."""

    def entries_with_document(self, folded_number: str) -> Sequence[int]:
        """Return the entries one of whose document numbers folds to this."""

    def births(self) -> tuple[Numbers, Numbers]:
        """Return entries and their days of birth as `day_code` writes them, one pair for each day that is listed."""

    def entry(self, number: int) -> tuple[WatchlistEntry, Sequence[Sequence[Part]]]:
        """Return an entry, and its names in their order, taken apart into parts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListInForce:
    """A list version together with its index."""

    version: ListVersion
    index: TokenIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryTerms:
    """What a list files an entry under."""

    names: tuple[tuple[Part, ...], ...]
    tokens: frozenset[str]
    documents: frozenset[str]
    days_of_birth: frozenset[int]


def terms_of(entry: WatchlistEntry) -> EntryTerms:
    """Return what an entry is filed under."""
    names = tuple(name_parts(name.text) for name in entry.names)
    days = (
        day_code(birth.date_of_birth.year, birth.date_of_birth.month, birth.date_of_birth.day) for birth in entry.births
    )
    return EntryTerms(
        names=names,
        tokens=frozenset(token for name in names for token in _tokens(name)),
        documents=frozenset(filter(None, (fold_number(document.document_number) for document in entry.documents))),
        days_of_birth=frozenset(filter(None, days)),
    )


def _tokens(name: Sequence[Part]) -> Iterator[str]:
    """Yield every spelling of every part, and what neighbours give when written as one word."""
    for part in name:
        yield from part
    for first, second in pairwise(name):
        # Long words are seldom joined, except where they are all there is.
        if len(first[0]) <= _SHORT_PART or len(second[0]) <= _SHORT_PART or len(name) == 2:
            yield first[0] + second[0]
    for run in zip(name, name[1:], name[2:], strict=False):
        if len(run[0][0]) <= _SHORT_PART and len(run[1][0]) <= 2:
            yield "".join(part[0] for part in run)


def token_keys(token: str) -> frozenset[int]:
    """Return the keys of a token: two spellings of one name share at least one."""
    return frozenset(map(_key, _key_texts(token)))


def _key_texts(token: str) -> Iterator[str]:
    for family in families_of(token):
        yield f"family {family}"
    bones = skeleton(token)
    if len(bones) > 1:
        yield f"bones {without_doubles(bones)}"
    if len(bones) > 2:
        yield from (f"bones {without_doubles(shorter)}" for shorter in _less(bones, 1))
    if len(bones) >= _LONG_SKELETON:
        yield from (f"bones {without_doubles(shorter)}" for shorter in _less(bones, 2))
    if len(bones) <= 2 or len(token) <= _SHORT_TOKEN:
        yield f"token {token[:1]}{bones}"
        yield f"short {token}"
        yield from (f"short {shorter}" for shorter in _less(token, 1))


def _less(text: str, letters: int) -> set[str]:
    places = combinations(range(len(text)), letters)
    return {"".join(letter for place, letter in enumerate(text) if place not in gone) for gone in places}


def _key(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), signed=True)


def day_code(year: int | None, month: int | None, day: int | None) -> int:
    """Write a day as the number YYYYMMDD with zeros for what is unknown; 0 for no year."""
    return 0 if year is None else year * 10_000 + (month or 0) * 100 + (day or 0)
