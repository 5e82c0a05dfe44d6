"""Invents the people of a region: names by origin, with common ones common and rare ones made from their letters."""

import csv
import random
from bisect import bisect
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import accumulate
from pathlib import Path

from bench.regional_names import ORIGINS

TAIL = 80_000
"""How many rare names each list of common ones is the pattern for."""

_SHARE_OF_TAIL = 0.4
_ORDER = 3
_COLUMNS = (
    "reference,category,instruction,primary_identifier,secondary_identifier,date_of_birth,sex,nationality,"
    "document_number,issuing_state"
)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who does not exist; `listed_birth` is what a list knows of the date of birth."""

    given: tuple[str, ...]
    family: str
    birth: date
    listed_birth: str
    sex: str
    nationality: str
    document_number: str

    @property
    def tokens(self) -> tuple[str, ...]:
        return (self.family, *self.given)

    @property
    def name(self) -> str:
        return " ".join(self.tokens)


@dataclass(frozen=True)
class NamePool:
    """Names of one kind: a few common ones, as common as their place says, and many rare ones."""

    common: tuple[str, ...]
    seed: int
    tail: int

    @cached_property
    def _weights(self) -> list[float]:
        return list(accumulate(1 / (place + 3) for place in range(len(self.common))))

    @cached_property
    def _rare(self) -> tuple[str, ...]:
        rng = random.Random(self.seed)
        following: dict[str, list[str]] = {}
        for name in self.common:
            letters = "^" * _ORDER + name + "$"
            for place in range(len(name) + 1):
                # Of three letters, of two: a pattern of three alone says the common names again.
                following.setdefault(letters[place : place + _ORDER], []).append(letters[place + _ORDER])
                following.setdefault(letters[place + 1 : place + _ORDER], []).append(letters[place + _ORDER])
        found: dict[str, None] = {}
        for _ in range(self.tail * 3):
            name = self._invented(rng, following)
            if 3 <= len(name) <= 13:
                found[name] = None
            if len(found) >= self.tail:
                break
        return tuple(found) or self.common

    def _invented(self, rng: random.Random, following: dict[str, list[str]]) -> str:
        letters = "^" * _ORDER
        while len(letters) < 18:
            order = _ORDER if rng.random() < 0.35 else _ORDER - 1
            letter = rng.choice(following.get(letters[-order:]) or following[letters[-(_ORDER - 1) :]])
            if letter == "$":
                break
            letters += letter
        return letters[_ORDER:]

    def draw(self, rng: random.Random) -> str:
        if rng.random() < _SHARE_OF_TAIL:
            # The rare ones are not all as rare.
            return self._rare[int(len(self._rare) * rng.random() ** 1.5)]
        weights = self._weights
        return self.common[bisect(weights, rng.random() * weights[-1])]


Drawer = Callable[[random.Random, str], tuple[tuple[str, ...], str]]
"""Draws given names and a family name for a person of a sex."""


class Region:
    """The people of a seed."""

    def __init__(self, seed: int) -> None:
        self._rng = random.Random(seed)
        self._weights = list(accumulate(origin.share for origin in ORIGINS))
        self._pools = [
            tuple(
                NamePool(tuple(names.split()), seed * 100 + 3 * place + kind, TAIL)
                for kind, names in enumerate((origin.male, origin.female, origin.family))
            )
            for place, origin in enumerate(ORIGINS)
        ]

    def people(self, count: int) -> Iterator[Person]:
        for _ in range(count):
            yield self._person()

    def _person(self) -> Person:
        rng = self._rng
        place = bisect(self._weights, rng.random() * self._weights[-1])
        origin = ORIGINS[place]
        sex = "M" if rng.random() < 0.7 else "F"
        male, female, family = self._pools[place]
        own = male if sex == "M" else female
        lengths = origin.given
        given = [own.draw(rng) for _ in range(rng.choice(lengths))]
        if origin.patronymic:
            # The names behind the first are those of the father and his father.
            given = [given[0], *(male.draw(rng) for _ in given[1:])]
            last = male.draw(rng) if rng.random() < origin.patronymic else family.draw(rng)
        else:
            last = family.draw(rng)
        return person(rng, tuple(given), last, sex, rng.choice(origin.nationalities))


def person(rng: random.Random, given: tuple[str, ...], family: str, sex: str, nationality: str) -> Person:
    """Complete a name to a person: three in four dates of birth are listed in full, one in twenty not at all."""
    birth = date(1945, 1, 1) + timedelta(days=rng.randrange(62 * 365))
    known = rng.random()
    listed = birth.isoformat() if known < 0.75 else str(birth.year) if known < 0.95 else ""
    number = rng.choice("ABCEGHKP") + str(rng.randrange(10**7, 10**8))
    return Person(given, family, birth, listed, sex, nationality, number)


def write_table(path: Path, people: Sequence[Person]) -> None:
    """Write people as the desk's own table, numbered from 0."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        stream.write(_COLUMNS + "\n")
        rows = csv.writer(stream, lineterminator="\n")
        for number, who in enumerate(people):
            state = who.nationality if number % 2 else ""
            document = who.document_number if number % 2 else ""
            names = (who.family, " ".join(who.given))
            what = ("wanted", "refer_to_secondary")
            rows.writerow((f"B-{number}", *what, *names, who.listed_birth, who.sex, who.nationality, document, state))
