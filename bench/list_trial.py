"""Tries screening on a long list of invented people: who is found, who is alerted, and what it takes."""

import random
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

from bench.noise import NAME_FIELD, NOISES, Noise, one_typo, printed
from bench.population import Person, write_table
from borderdesk.actions.clock import utc_now
from borderdesk.actions.desk_opening import open_store
from borderdesk.actions.desk_setup import set_up_desk
from borderdesk.actions.sign_in import SignedIn, sign_in_for_training
from borderdesk.actions.watchlists import import_list
from borderdesk.domain.screening import Hit, MatchBand, ReasonKind
from borderdesk.domain.traveller import Traveller
from borderdesk.paths import Home
from borderdesk.screening import ListInForce, judging, screen
from borderdesk.screening.bands import band_by_name
from borderdesk.screening.check import candidates
from borderdesk.screening.spelling import name_parts
from borderdesk.storage.list_file import OpenLists
from borderdesk.storage.store import Store

TODAY = date(2026, 11, 24)
SHIFTS = (-6.0, -4.0, -2.0, -1.0, 0.0, 1.0, 2.0, 4.0, 6.0)
"""How much more than at the chosen point a match has to be beyond chance, along the curve."""


@dataclass(frozen=True, slots=True)
class Compared:
    """What the band of one entry was told by."""

    reference: str
    name: float
    birth: ReasonKind
    surprise: float


@dataclass(slots=True)
class Trial:
    """A desk with one list in force."""

    home: Home
    store: Store
    signed_in: SignedIn
    lists: OpenLists
    in_force: list[ListInForce]
    imported: dict[str, float]
    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    def screen(self, traveller: Traveller) -> tuple[tuple[Hit, ...], list[Compared]]:
        """Screen, and note what each band was told by; the noting is part of the time."""
        compared: list[Compared] = []

        def noted(name: float, birth: ReasonKind, surprise: float) -> MatchBand | None:
            compared.append(Compared("", name, birth, surprise))
            return band_by_name(name, birth, surprise)

        told = judging.Judge._judge

        def named(judge: judging.Judge, version: Any, entry: Any, matches: Any, found: Any) -> Hit | None:
            hit = told(judge, version, entry, matches, found)
            last = compared[-1]
            compared[-1] = Compared(entry.reference, last.name, last.birth, last.surprise)
            return hit

        with patch.object(judging, "band_by_name", noted), patch.object(judging.Judge, "_judge", named):
            wall, cpu = time.perf_counter(), time.process_time()
            hits = screen(traveller, self.in_force, TODAY)
            self.cpu.append((time.process_time() - cpu) * 1000)
            self.wall.append((time.perf_counter() - wall) * 1000)
        return hits, compared


@contextmanager
def trial(people: Sequence[Person]) -> Iterator[Trial]:
    """Import people as a list into a desk that is thrown away, as the desk does it."""
    with TemporaryDirectory(prefix="borderdesk-") as name:
        folder = Path(name)
        home = Home(data=folder, config=folder, state=folder)
        set_up_desk(home, utc_now, training=True)
        write_table(folder / "people.csv", people)
        store, _ = open_store(home)
        with closing(store), closing(OpenLists(home.lists)) as lists:
            signed_in = sign_in_for_training(store, utc_now)
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            began = time.perf_counter()
            import_list(store, home.lists, utc_now, signed_in, folder / "people.csv", name="BENCH")
            imported = time.perf_counter() - began
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            began = time.perf_counter()
            opened = lists.in_force(store).opened
            opening = time.perf_counter() - began
            in_force = [ListInForce(version=version, index=file) for version, file in opened]
            command = [sys.executable, "-m", "bench.desk_memory", str(folder)]
            more = int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
            size = sum(path.stat().st_size for path in home.lists.iterdir()) / 1e6
            yield Trial(
                home,
                store,
                signed_in,
                lists,
                in_force,
                {
                    "import_seconds": round(imported, 1),
                    "import_cpu_seconds": round(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, 1),
                    "opening_seconds": round(opening, 2),
                    "file_megabytes": round(size),
                    "desk_memory_more_megabytes": more,
                    # The largest child counts: a larger one before hides this one.
                    **(
                        {"import_memory_megabytes": round(after.ru_maxrss / 1024)}
                        if after.ru_maxrss > before.ru_maxrss
                        else {}
                    ),
                },
            )


@dataclass(frozen=True, slots=True)
class Asked:
    """One traveller who was screened: on the list as this entry, or on no list."""

    reference: str | None
    bands: frozenset[MatchBand]
    own: MatchBand | None
    compared: tuple[Compared, ...]


def ask_for_the_listed(
    trial: Trial, people: Sequence[Person], each: int, seed: int
) -> tuple[dict[str, float], list[Asked]]:
    """Screen so many listed people under every kind of noise; return the recall among the candidates by kind."""
    rng = random.Random(seed)
    year_only = [place for place, who in enumerate(people) if len(who.listed_birth) == 4]
    long = [place for place, who in enumerate(people) if len(who.name) > NAME_FIELD]
    kinds: dict[str, tuple[Noise, Sequence[int]]] = {
        **{name: (noise, range(len(people))) for name, noise in NOISES.items()},
        "typo_and_year_only": (one_typo, year_only),
    }
    kinds["cut_to_the_field"] = (NOISES["cut_to_the_field"], long or range(len(people)))
    (layer,) = trial.in_force[0].index.layers
    recall: dict[str, float] = {}
    asked: list[Asked] = []
    total = 0
    for kind, (noise, places) in kinds.items():
        found = 0
        for _ in range(each):
            place = rng.choice(places)
            traveller = noise(rng, printed(people[place], rng)).traveller(people[place])
            _, by_name = candidates(traveller, name_parts(traveller.name), layer)
            found += place in by_name.numbers
            asked.append(_ask(trial, traveller, f"B-{place}"))
        recall[f"recall_percent_{kind}"] = round(100 * found / each, 2)
        total += found
        print(f"    {kind:<36} {recall[f'recall_percent_{kind}']}", flush=True)
    recall = {
        "recall_percent": round(100 * total / each / len(kinds), 2),
        "recall_percent_of_the_worst_kind": min(recall.values()),
        **recall,
    }
    return recall, asked


def ask_for_innocents(trial: Trial, innocents: Sequence[Person], seed: int) -> list[Asked]:
    rng = random.Random(seed)
    return [_ask(trial, printed(who, rng).traveller(who), None) for who in innocents]


def _ask(trial: Trial, traveller: Traveller, reference: str | None) -> Asked:
    hits, compared = trial.screen(traveller)
    own = next((hit.band for hit in hits if hit.entry.reference == reference), None)
    return Asked(reference, frozenset(hit.band for hit in hits), own, tuple(compared))


def trade(listed: Sequence[Asked], innocents: Sequence[Asked]) -> dict[str, float]:
    """Return who is banded and who is alerted at the chosen point; the curve around it is printed."""
    print("    beyond chance by  listed banded %  innocents alerted %", flush=True)
    for shift in SHIFTS:
        banded = sum(_is_loud(one, shift, own=True) for one in listed) / len(listed)
        alerted = sum(_is_loud(one, shift, own=False) for one in innocents) / len(innocents)
        print(f"    {shift:>+16.1f}  {100 * banded:>15.2f}  {100 * alerted:>19.2f}", flush=True)
    loud = {MatchBand.RED, MatchBand.AMBER}
    return {
        "listed": len(listed),
        "listed_banded_percent": _percent(one.own in loud for one in listed),
        "listed_red_percent": _percent(one.own is MatchBand.RED for one in listed),
        "innocents": len(innocents),
        "innocents_alerted_percent": _percent(bool(one.bands & loud) for one in innocents),
        "innocents_red_percent": _percent(MatchBand.RED in one.bands for one in innocents),
    }


def _is_loud(one: Asked, shift: float, *, own: bool) -> bool:
    return any(
        band_by_name(each.name, each.birth, each.surprise - shift) in (MatchBand.RED, MatchBand.AMBER)
        for each in one.compared
        if not own or each.reference == one.reference
    )


def _percent(claims: Iterator[bool]) -> float:
    held = list(claims)
    return round(100 * sum(held) / len(held), 2)


def percentiles(trial: Trial) -> dict[str, float]:
    """Return how long the checks took, by the clock and in time of the processor, which others cannot take away."""
    named = {"wall": sorted(trial.wall), "cpu": sorted(trial.cpu)}
    return {
        f"check_ms_{share}_{kind}": round(times[min(len(times) - 1, int(len(times) * part))], 1)
        for kind, times in named.items()
        for share, part in (("p50", 0.5), ("p99", 0.99))
    }


def best_of_three(trial: Trial, innocents: Sequence[Person]) -> dict[str, float]:
    """Screen the same people three times and return the lowest of each percentile."""
    rounds = []
    for _ in range(3):
        trial.wall.clear()
        trial.cpu.clear()
        ask_for_innocents(trial, innocents, 3)
        rounds.append(percentiles(trial))
    return {name: min(measured[name] for measured in rounds) for name in rounds[0]}
