"""Screening against a million invented people of the region: recall, the trade, speed, changes and documents."""

import random
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from bench.list_trial import Trial, ask_for_innocents, ask_for_the_listed, best_of_three, trade, trial
from bench.noise import printed
from bench.population import Person, Region
from borderdesk.actions.clock import utc_now
from borderdesk.actions.list_changes import change_list
from borderdesk.domain.watchlist import (
    Category,
    Handling,
    Instruction,
    ListedDocument,
    ListedName,
    NameQuality,
    WatchlistEntry,
)
from borderdesk.screening import IndexBuilder, ListInForce, screen
from borderdesk.screening.candidates import Finder

SEED = 20261124
ENTRIES = 1_000_000
FEWER = 100_000
EACH = 100
INNOCENTS = 1500
TIMED = 200
CHANGES = 5_000
NUMBERS = 2_000_000


def figures() -> dict[str, float]:
    stream = Region(SEED).people(ENTRIES + INNOCENTS)
    people, innocents = list(islice(stream, ENTRIES)), list(stream)
    with trial(people) as on_million:
        recall, listed = ask_for_the_listed(on_million, people, EACH, SEED + 1)
        traded = trade(listed, ask_for_innocents(on_million, innocents, SEED + 2))
        timed = best_of_three(on_million, innocents[:TIMED])
        handled = _by_handling(on_million, people)
        changed = _changing(on_million)
        imported = on_million.imported
    with trial(people[:FEWER]) as on_fewer:
        fewer = {f"of_100000_{name}": value for name, value in best_of_three(on_fewer, innocents[:TIMED]).items()}
    return {"entries": ENTRIES, **imported, **recall, **traded, **timed, **fewer, **handled, **changed, **_documents()}


def _by_handling(on_million: Trial, people: list[Person]) -> dict[str, float]:
    """Screen the same listed people as on an overt, a discreet and a blind list."""
    (in_force,) = on_million.in_force
    rng = random.Random(SEED)
    travellers = [printed(who, rng).traveller(who) for who in rng.sample(people, TIMED)]
    measured: dict[str, float] = {}
    for handling in Handling:
        version = replace(in_force.version, handling=handling)
        lists = [ListInForce(version=version, index=in_force.index)]
        rounds = []
        for _ in range(3):
            times = []
            for traveller in travellers:
                began = time.process_time()
                screen(traveller, lists, version.imported_at.date())
                times.append((time.process_time() - began) * 1000)
            rounds.append(sorted(times)[TIMED // 2])
        measured[f"check_ms_p50_cpu_{handling.value}"] = round(min(rounds), 2)
    return measured


def _changing(on_million: Trial) -> dict[str, float]:
    new = list(Region(SEED + 9).people(CHANGES))
    entries = [
        WatchlistEntry(
            reference=f"N-{number}" if number % 2 else f"B-{number}",
            category=Category.WANTED,
            instruction=Instruction.REFER_TO_SECONDARY,
            names=(ListedName(text=who.name, quality=NameQuality.MAIN),),
        )
        for number, who in enumerate(new)
    ]
    began, cpu = time.perf_counter(), time.process_time()
    version = change_list(
        on_million.store, on_million.home.lists, utc_now, on_million.signed_in, "BENCH", changed=entries
    )
    took = {
        "change_of_5000_seconds": round(time.perf_counter() - began, 2),
        "change_of_5000_cpu_seconds": round(time.process_time() - cpu, 2),
    }
    assert version.entries == ENTRIES + CHANGES // 2
    return took


def _documents() -> dict[str, float]:
    """Look document numbers up among two millions, held by entries of ten each."""
    rng = random.Random(SEED)
    numbers = [rng.choice("ABCEGHKP") + str(rng.randrange(10**7, 10**8)) for _ in range(NUMBERS)]
    index = IndexBuilder()
    for entry in _holders(numbers):
        index.add(entry)
    finder = Finder(index.finish())
    times = []
    for number in rng.sample(numbers, 10_000):
        began = time.perf_counter()
        found = finder.with_document(number)
        times.append((time.perf_counter() - began) * 1000)
        assert found
    times.sort()
    return {"documents": NUMBERS, "document_ms_p50": round(times[5_000], 4), "document_ms_p99": round(times[9_900], 4)}


def _holders(numbers: list[str]) -> Iterator[WatchlistEntry]:
    for place in range(0, len(numbers), 10):
        papers = tuple(
            ListedDocument(document_number=number, issuing_state="UTO") for number in numbers[place : place + 10]
        )
        yield WatchlistEntry(
            reference=str(place),
            category=Category.STOLEN_DOCUMENT,
            instruction=Instruction.SEIZE_DOCUMENT,
            documents=papers,
        )
