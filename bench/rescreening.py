"""How many past crossings a second are screened again against a new list, and that saving goes on meanwhile."""

import csv
import random
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import insert

from bench.made_up_names import birth, innocent_name
from borderdesk.actions.rescreening import RescreenProgress, rescreen_crossings
from borderdesk.actions.rescreening_aside import rescreen_aside
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.watchlists import import_list
from borderdesk.domain.crossing import Crossing
from borderdesk.domain.crossing_record import to_record
from borderdesk.domain.dates import PartialDate
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.watchlist import Level
from borderdesk.screening import ListInForce, screen
from borderdesk.storage import crossings
from borderdesk.storage.list_file import OpenLists
from borderdesk.storage.tables import CrossingRow
from tests.made_up import ERIKSSON, PASSPORT, Desk, desk_in

SEED = 20261124
ENTRIES = 10_000
CROSSINGS = 5_000
CHANGED = 100
LISTED_AMONG = 50
"""Every so many crossings one is of a person whom the list names."""


def figures() -> dict[str, float]:
    """Measure in a home that is thrown away: once alone in this process, once beside a desk that saves crossings."""
    rng = random.Random(SEED)
    with TemporaryDirectory() as folder:
        with desk_in(Path(folder) / "alone") as desk:
            people = _prepare(desk, rng)
            one_by_one = _one_by_one(desk)
            alone, found = _timed(lambda: _here(desk))
            _bring_in(desk, [*people[CHANGED:], *(_person(rng) for _ in range(CHANGED))])
            again, _ = _timed(lambda: _here(desk))
        with desk_in(Path(folder) / "beside") as desk:
            _prepare(desk, rng)
            quiet = _saves(desk, lambda taken: taken < 100)
            done = threading.Event()
            thread = threading.Thread(target=_aside, args=(desk, done))
            thread.start()
            saved = _saves(desk, lambda _: not done.is_set())
            thread.join()
    return {
        "entries of the list": ENTRIES,
        "crossings screened again": CROSSINGS,
        "matches found later": found,
        "crossings a second of processor time, against a new list": round(CROSSINGS / alone),
        "the same, where the list was there before and 100 entries are new": round(CROSSINGS / again),
        "the same, screened one by one": round(CROSSINGS / one_by_one),
        "saving a crossing without it, median ms": round(quiet[len(quiet) // 2], 2),
        "saving a crossing meanwhile, median ms": round(saved[len(saved) // 2], 2),
        "saving a crossing meanwhile, longest ms": round(saved[-1], 2),
    }


def _here(desk: Desk) -> RescreenProgress | None:
    with closing(OpenLists(desk.home.lists)) as lists:
        return rescreen_crossings(desk.store, lists, desk.clock, lambda _: None, lambda: False)


def _aside(desk: Desk, done: threading.Event) -> None:
    rescreen_aside(desk.store, desk.home.lists, lambda _: None, lambda: False)
    done.set()


def _timed(work: Callable[[], RescreenProgress | None]) -> tuple[float, int]:
    began = time.process_time()
    progress = work()
    assert progress is not None
    assert progress.is_finished
    return time.process_time() - began, progress.found


def _one_by_one(desk: Desk) -> float:
    """Return how long it takes to screen all of them as at the desk."""
    with closing(OpenLists(desk.home.lists)) as lists, desk.store.read() as session:
        at_hand = lists.in_force(desk.store)
        in_force = [ListInForce(version=version, index=file) for version, file in at_hand.opened]
        last = crossings.last_ordinal(session)
        began = time.process_time()
        rows = crossings.travellers_between(session, 0, last, desk.clock() - timedelta(days=90), last)
        for _, _, traveller in rows:
            screen(traveller, in_force, desk.clock().date())
        assert len(rows) == CROSSINGS
        return time.process_time() - began


def _saves(desk: Desk, goes_on: Callable[[int], bool]) -> list[float]:
    """Save crossings one by one as long as that goes on; return the milliseconds of each, in order of size."""
    took: list[float] = []
    while goes_on(len(took)) or not took:
        began = time.perf_counter()
        desk.record()
        took.append((time.perf_counter() - began) * 1000)
    return sorted(took)


def _bring_in(desk: Desk, people: list[tuple[str, str, date]]) -> None:
    path = desk.home.data / "list.csv"
    with path.open("w", newline="") as stream:
        table = csv.writer(stream)
        table.writerow(
            ("reference", "category", "instruction", "primary_identifier", "secondary_identifier", "date_of_birth")
        )
        table.writerows(
            ("-".join(map(str, one)), "wanted", "refer_to_secondary", *one) for one in dict.fromkeys(people)
        )
    by = SignedIn(officer=desk.officer, session_id=desk.session_id)
    import_list(desk.store, desk.home.lists, desk.clock, by, path, name="NATIONAL", level=Level.STOP)


def _prepare(desk: Desk, rng: random.Random) -> list[tuple[str, str, date]]:
    people = [_person(rng) for _ in range(ENTRIES)]
    original = desk.record()
    travellers = [
        _traveller(_person(rng) if number % LISTED_AMONG else people[number], number) for number in range(CROSSINGS - 1)
    ]
    with desk.store.write() as session:
        session.execute(insert(CrossingRow), [to_record(_crossing_of(original, one)) for one in travellers])
    _bring_in(desk, people)
    return people


def _person(rng: random.Random) -> tuple[str, str, date]:
    primary, secondary = innocent_name(rng)
    return primary, secondary, birth(rng)


def _traveller(person: tuple[str, str, date], number: int) -> Traveller:
    primary, secondary, born = person
    return replace(
        ERIKSSON,
        primary_identifier=primary,
        secondary_identifier=secondary,
        date_of_birth=PartialDate.of(born),
        document=replace(PASSPORT, document_number=f"X{number:07}"),
    )


def _crossing_of(original: Crossing, traveller: Traveller) -> Crossing:
    return replace(original, crossing_id=uuid7(), source_event_id=uuid7(), traveller=traveller)
