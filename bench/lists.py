"""Reading lists: the real ones person by person, the large ones by speed, and the desk at work while one is built."""

import csv
import json
import multiprocessing
import random
import re
import resource
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from bench.made_up_names import FAMILY, GIVEN
from borderdesk.actions.import_progress import ImportProgress
from borderdesk.actions.list_building import read_as_here
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.watchlists import import_list
from borderdesk.lists import RejectedRecord, SkippedRecord
from tests.made_up import ERIKSSON, Desk, desk_in

SHARED = Path(__file__).resolve().parents[2] / "shared" / "lists"
FAMILY_NAMES, GIVEN_NAMES = FAMILY.split(), GIVEN.split()
LARGE = 200_000
"""Rows of the invented lists: enough to measure the speed, which does not depend on the length."""

TRIES = 3
CROSSINGS = 300


def figures() -> dict[str, object]:
    """Return what became of every person of the real lists, and how fast large ones are read."""
    found: dict[str, object] = {}
    for name, path, persons in (
        ("un", SHARED / "un_consolidated.xml", _un_persons),
        ("ofac", SHARED / "ofac_sdn.csv", _ofac_persons),
    ):
        read = _best(path)
        found[f"{name}_persons_in_the_file"] = persons(path)
        found |= {f"{name}_{what}": read[what] for what in ("entries", "rejected", "skipped", "cpu_seconds")}
        whole = min((_alone(_import, path) for _ in range(TRIES)), key=lambda one: float(str(one["seconds"])))
        found |= {f"{name}_import_{what}": value for what, value in whole.items()}
        if read["reasons"]:
            found[f"{name}_rejected_by_reason"] = read["reasons"]
    with tempfile.TemporaryDirectory() as folder:
        for name, write in (("own_table", _write_table), ("ftm", _write_ftm)):
            path = write(Path(folder) / name)
            read = _best(path)
            found[f"{name}_rows"] = read["entries"]
            found[f"{name}_rows_per_cpu_second"] = round(LARGE / float(str(read["cpu_seconds"])))
            found[f"{name}_peak_mb"] = read["peak_mb"]
        found |= _crossings_meanwhile(Path(folder), _write_table(Path(folder) / "again"))
    return found


def _un_persons(path: Path) -> int:
    return len(re.findall(rb"<INDIVIDUAL>", path.read_bytes()))


def _ofac_persons(path: Path) -> int:
    with path.open(newline="", encoding="utf-8") as file:
        return sum(len(row) > 2 and row[2] == "individual" for row in csv.reader(file))


def _best(path: Path) -> dict[str, object]:
    """Read a list a few times, each in a process of its own, and return the fastest."""
    return min((_alone(_read, path) for _ in range(TRIES)), key=lambda read: float(str(read["cpu_seconds"])))


def _alone(measure: Callable[[Path], dict[str, object]], path: Path) -> dict[str, object]:
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        return pool.submit(measure, path).result()


def _import(path: Path) -> dict[str, object]:
    """Import a list into a new home: reading, index, swap and journal, from the start of the child to its end."""
    with tempfile.TemporaryDirectory() as folder, desk_in(Path(folder)) as desk:
        signed_in = SignedIn(officer=desk.officer, session_id=desk.session_id)
        began = time.perf_counter()
        import_list(desk.store, desk.home.lists, desk.clock, signed_in, path, name="LIST")
        seconds = round(time.perf_counter() - began, 1)
    return {"seconds": seconds, "peak_mb": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024}


def _read(path: Path) -> dict[str, object]:
    reasons: Counter[str] = Counter()
    skipped = entries = 0
    reader = read_as_here(path)
    began = time.process_time()
    for record in reader.records:
        if isinstance(record, RejectedRecord):
            reasons[record.reason] += 1
        elif isinstance(record, SkippedRecord):
            skipped += 1
        else:
            entries += 1
    return {
        "entries": entries,
        "rejected": reasons.total(),
        "reasons": dict(reasons),
        "skipped": skipped,
        "cpu_seconds": round(time.process_time() - began, 2),
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def _write_table(path: Path) -> Path:
    chance = random.Random(7)
    header = "reference,category,instruction,primary_identifier,secondary_identifier,aliases,date_of_birth,sex,"
    with path.open("w") as file:
        file.write(f"{header}nationality,document_number,issuing_state,expires_on\n")
        for number in range(LARGE):
            family, given, other = (chance.choice(names) for names in (FAMILY_NAMES, GIVEN_NAMES, GIVEN_NAMES))
            file.write(
                f"R-{number},wanted,arrest_detain,{family},{given} {other},{other} {family},{_birth(chance)},M,KEN,"
                f"A{number:07},KEN,2030-01-01\n"
            )
    return path


def _write_ftm(path: Path) -> Path:
    chance = random.Random(7)
    with path.open("w") as file:
        for number in range(LARGE):
            name = f"{chance.choice(GIVEN_NAMES)} {chance.choice(FAMILY_NAMES)}"
            properties = {
                "name": [name],
                "alias": [name[::-1]],
                "birthDate": [_birth(chance)],
                "nationality": ["ke"],
                "gender": ["male"],
                "topics": ["sanction"],
            }
            _write_entity(file, f"NK-{number}", "Person", properties, target=True)
            if number % 5 == 0:
                passport = {"holder": [f"NK-{number}"], "number": [f"A{number:07}"], "country": ["ke"]}
                _write_entity(file, f"P-{number}", "Passport", passport, target=False)
    return path


def _write_entity(file: TextIO, entity_id: str, schema: str, properties: object, *, target: bool) -> None:
    entity = {"id": entity_id, "schema": schema, "properties": properties, "datasets": ["x"], "target": target}
    print(json.dumps(entity), file=file)


def _birth(chance: random.Random) -> str:
    return f"{chance.randrange(1940, 2010)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 28):02}"


def _crossings_meanwhile(folder: Path, source: Path) -> dict[str, object]:
    """Record crossings with nothing beside them, and then while a list is read: the building waits for none of them."""
    with desk_in(folder / "home") as desk:
        alone = [_seconds_to_record(desk, number) for number in range(CROSSINGS)]
        meanwhile: list[float] = []

        def record(done: ImportProgress) -> None:
            if not done.is_indexing and len(meanwhile) < CROSSINGS:
                meanwhile.append(_seconds_to_record(desk, CROSSINGS + len(meanwhile)))

        signed_in = SignedIn(officer=desk.officer, session_id=desk.session_id)
        import_list(desk.store, desk.home.lists, desk.clock, signed_in, source, name="LARGE", progress=record)
    return {
        "crossing_ms_median_alone": round(statistics.median(alone) * 1000, 1),
        "crossing_ms_median_during_an_import": round(statistics.median(meanwhile) * 1000, 1),
        "crossings_during_the_import": len(meanwhile),
    }


def _seconds_to_record(desk: Desk, number: int) -> float:
    traveller = replace(ERIKSSON, secondary_identifier=f"ANNA {number}")
    began = time.perf_counter()
    desk.record(traveller)
    return time.perf_counter() - began
