"""Screening against a million people whose names the development never saw, with a second seed."""

import random

from bench.list_trial import ask_for_innocents, ask_for_the_listed, best_of_three, trade, trial
from bench.peers import run_in
from bench.population import Person, person

SEED = 4711
ENTRIES = 1_000_000
EACH = 100
INNOCENTS = 1000
TIMED = 100


def figures() -> dict[str, float]:
    people = _people(ENTRIES + INNOCENTS)
    people, innocents = people[:ENTRIES], people[ENTRIES:]
    with trial(people) as on_million:
        recall, listed = ask_for_the_listed(on_million, people, EACH, SEED + 1)
        traded = trade(listed, ask_for_innocents(on_million, innocents, SEED + 2))
        timed = best_of_three(on_million, innocents[:TIMED])
        return {"entries": ENTRIES, **on_million.imported, **recall, **traded, **timed}


def _people(count: int) -> list[Person]:
    rng = random.Random(SEED)
    found = []
    for line in run_in("names", "unseen_names.py", str(count), str(SEED)):
        given, family, sex, nationality = line.split("\t")
        found.append(person(rng, tuple(given.split()), family, sex, nationality))
    return found
