"""Says how many megabytes more a process takes once it screens against the lists in force of a home: `HOME`."""

import random
import resource
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

from bench.noise import printed
from bench.population import person
from borderdesk.actions.desk_opening import open_store
from borderdesk.paths import Home
from borderdesk.screening import ListInForce, screen
from borderdesk.storage.list_file import OpenLists

NAMES = ("MOHAMED ALI HASSAN", "KAMAU JOHN MWANGI", "TESFAYE BEKELE HAILE", "WANG XIAOMING", "AL-HASSAN FATIMA NOOR")


def resident_megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


def main() -> None:
    folder = Path(sys.argv[1])
    rng = random.Random(1)
    people = [
        person(rng, tuple(given.split()), family, "M", "KEN") for given, family in (n.split(" ", 1) for n in NAMES)
    ]
    home = Home(data=folder, config=folder, state=folder)
    store, _ = open_store(home)
    with closing(store), closing(OpenLists(home.lists)) as lists:
        before = resident_megabytes()
        opened = lists.in_force(store).opened
        in_force = [ListInForce(version=version, index=file) for version, file in opened]
        for who in people:
            screen(printed(who, rng).traveller(who), in_force, date(2026, 11, 24))
        print(round(resident_megabytes() - before))


if __name__ == "__main__":
    main()
