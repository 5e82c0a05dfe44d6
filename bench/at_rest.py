"""What encryption costs: saving, screening and searching on a plain desk and on the same desk encrypted, in turns."""

import csv
import os
import random
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

from bench.log import fill
from bench.made_up_names import birth, innocent_name
from borderdesk.actions.clock import utc_now
from borderdesk.actions.crossing_views import log_page
from borderdesk.actions.encrypting import encrypt_lists
from borderdesk.actions.screening import screen_traveller
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.traveller_history import HistoryQuestion, Purpose, find_history
from borderdesk.actions.watchlists import import_list
from borderdesk.domain.crossing_filter import CrossingFilter
from borderdesk.domain.dates import PartialDate
from borderdesk.domain.decision import Outcome
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.traveller import Traveller
from borderdesk.keys.database_key import DatabaseKey
from borderdesk.storage.desk import desk_of
from borderdesk.storage.list_file import OpenLists
from borderdesk.storage.rewriting import rewrite
from borderdesk.storage.store import Store
from tests.made_up import ERIKSSON, Desk, desk_in, home_in

SEED = 20261125
CROSSINGS = int(os.environ.get("BENCH_CROSSINGS", "200000"))
ENTRIES = int(os.environ.get("BENCH_ENTRIES", "100000"))
TURNS = 60


def figures() -> dict[str, float]:
    """Measure on two desks that are thrown away; each question is asked of both in turn, and medians are compared."""
    rng = random.Random(SEED)
    with TemporaryDirectory() as folder, desk_in(Path(folder) / "plain") as plain:
        fill(plain, CROSSINGS)
        with plain.store.write() as session:
            # A desk keeps no statistics; those of a log without a single correction would mislead its questions.
            session.connection().exec_driver_sql("DROP TABLE sqlite_stat1")
        _import(plain, rng)
        with encrypted_copy(plain, Path(folder) / "encrypted") as encrypted:
            measured = {name: _ratio(plain, encrypted, ask) for name, ask in _questions().items()}
            opening = [_opening(encrypted) for _ in range(5)]
    report: dict[str, float] = {"crossings": CROSSINGS, "entries of the list": ENTRIES}
    for name, (without, with_key) in measured.items():
        report[f"{name}, plain, median ms"] = round(without, 2)
        report[f"{name}, encrypted, median ms"] = round(with_key, 2)
        report[f"{name}, times plain"] = round(with_key / without, 2)
    report["opening an encrypted database with its key, best ms"] = round(min(opening), 1)
    return report


@contextmanager
def encrypted_copy(plain: Desk, folder: Path) -> Iterator[Desk]:
    """Open an encrypted copy of a plain desk."""
    plain.store.close()
    copytree(plain.home.data, folder)
    home, key = home_in(folder), DatabaseKey.generate()
    rewrite(home.database, None, key, once_alone=lambda: None)
    with closing(Store(home.database, key)) as store:
        encrypt_lists(store, home.lists)
        yield replace(plain, home=home, store=store)


def _questions() -> dict[str, Callable[[Desk, OpenLists, Traveller], object]]:
    rare = CrossingFilter(nationality="DEU", outcome=Outcome.REFUSE)
    by_name = HistoryQuestion(name="Kamau Njeri", year_of_birth=1987)
    return {
        "saving a crossing": lambda desk, _lists, _who: desk.record(source_event_id=uuid7()),
        "screening by name": lambda desk, lists, who: screen_traveller(
            desk.store, lists, desk.clock, desk.officer, who
        ),
        "log by a name": lambda desk, _lists, _who: log_page(
            desk.store, desk.officer, CrossingFilter(words=("kam", "a")), None, 60
        ),
        "log by two that rarely meet": lambda desk, _lists, _who: log_page(desk.store, desk.officer, rare, None, 60),
        "first page of the log": lambda desk, _lists, _who: log_page(
            desk.store, desk.officer, CrossingFilter(), None, 60
        ),
        "history by name and year": lambda desk, _lists, _who: find_history(
            desk.store,
            desk.clock,
            SignedIn(officer=desk.officer, session_id=desk.session_id),
            by_name,
            Purpose.SUPERVISION,
        ),
    }


def _ratio(plain: Desk, encrypted: Desk, ask: Callable[[Desk, OpenLists, Traveller], object]) -> tuple[float, float]:
    """Return the medians of a question on both desks, warm, asked in turn and in changing order."""
    rng = random.Random(SEED)
    travellers = [_traveller(rng) for _ in range(TURNS)]
    took: dict[bool, list[float]] = {False: [], True: []}
    with closing(OpenLists(plain.home.lists)) as without, closing(OpenLists(encrypted.home.lists)) as with_key:
        desks = {False: (plain, without), True: (encrypted, with_key)}
        for who in travellers[:10]:
            for desk, lists in desks.values():
                ask(desk, lists, who)
        for who in travellers:
            for is_encrypted in rng.sample((False, True), 2):
                desk, lists = desks[is_encrypted]
                began = time.perf_counter()
                ask(desk, lists, who)
                took[is_encrypted].append((time.perf_counter() - began) * 1000)
    return statistics.median(took[False]), statistics.median(took[True])


def _opening(desk: Desk) -> float:
    began = time.perf_counter()
    with closing(Store(desk.store.path, desk.store.key)) as store, store.read() as session:
        desk_of(session)
        return (time.perf_counter() - began) * 1000


def _traveller(rng: random.Random) -> Traveller:
    primary, rest = innocent_name(rng)
    return replace(
        ERIKSSON, primary_identifier=primary, secondary_identifier=rest, date_of_birth=PartialDate.of(birth(rng))
    )


def _import(desk: Desk, rng: random.Random) -> None:
    source = desk.home.data / "people.csv"
    with source.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(
            ["reference", "category", "instruction", "primary_identifier", "secondary_identifier", "date_of_birth"]
        )
        for number in range(ENTRIES):
            rows.writerow([f"B-{number}", "wanted", "detain", *innocent_name(rng), birth(rng)])
    import_list(desk.store, desk.home.lists, utc_now, desk.signed_in, source, name="BENCH")
    source.unlink()
