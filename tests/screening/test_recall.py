"""The recall check of the bench in little: some thousand invented people, every kind of noise, seconds."""

import random
from collections.abc import Sequence
from datetime import date
from itertools import islice

import pytest

from bench import population
from bench.noise import NOISES, printed
from bench.population import Person, Region
from borderdesk.domain.dates import PartialDate
from borderdesk.domain.screening import MatchBand
from borderdesk.domain.watchlist import ListedBirth, ListedName, NameQuality, WatchlistEntry
from borderdesk.screening import ListInForce, screen
from borderdesk.screening.check import candidates
from borderdesk.screening.spelling import name_parts
from tests.screening.conftest import in_force, listed

ENTRIES = 3000
EACH = 12
INNOCENTS = 120
TODAY = date(2026, 11, 24)


def entry_of(number: int, who: Person) -> WatchlistEntry:
    births: tuple[ListedBirth, ...] = ()
    if who.listed_birth:
        day = who.listed_birth if len(who.listed_birth) > 4 else f"{who.listed_birth}-??-??"
        births = (ListedBirth(date_of_birth=PartialDate.parse_iso(day)),)
    names = (ListedName(text=who.name, quality=NameQuality.MAIN),)
    return listed(reference=str(number), names=names, births=births)


@pytest.fixture(scope="module")
def people() -> Sequence[Person]:
    with pytest.MonkeyPatch.context() as patched:
        # As many rare names as so few people need.
        patched.setattr(population, "TAIL", 500)
        return list(islice(Region(20261124).people(ENTRIES + INNOCENTS), ENTRIES + INNOCENTS))


@pytest.fixture(scope="module")
def on_list(people: Sequence[Person]) -> ListInForce:
    return in_force([entry_of(number, who) for number, who in enumerate(people[:ENTRIES])])


@pytest.mark.parametrize("kind", sorted(NOISES))
def test_the_right_entry_is_among_the_candidates(people: Sequence[Person], on_list: ListInForce, kind: str) -> None:
    rng = random.Random(kind)
    (layer,) = on_list.index.layers
    missed = []

    for place in rng.sample(range(ENTRIES), EACH):
        traveller = NOISES[kind](rng, printed(people[place], rng)).traveller(people[place])
        _, by_name = candidates(traveller, name_parts(traveller.name), layer)
        if place not in by_name.numbers:
            missed.append((people[place].name, traveller.name))

    # Of two misspelled words of a name without a date of birth nothing may be left to be found by.
    assert len(missed) <= 1, missed


def test_innocents_of_the_same_population_are_let_pass(people: Sequence[Person], on_list: ListInForce) -> None:
    rng = random.Random(1)
    loud = {MatchBand.RED, MatchBand.AMBER}

    alerted = [
        who.name
        for who in people[ENTRIES:]
        if loud & {hit.band for hit in screen(printed(who, rng).traveller(who), [on_list], TODAY)}
    ]

    assert len(alerted) <= INNOCENTS // 40
