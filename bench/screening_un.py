"""How many listed persons screening finds under other spellings, how many innocents it alerts, and how fast it is."""

import random
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

from bench.made_up_names import birth, innocent_name, one_typo, other_vowels
from bench.un_list import import_un_list
from borderdesk.actions.clock import utc_now
from borderdesk.actions.desk_opening import open_store
from borderdesk.actions.desk_setup import set_up_desk
from borderdesk.domain.dates import PartialDate
from borderdesk.domain.screening import Hit, MatchBand
from borderdesk.domain.transliteration import TransliterationError, mrz_spelling
from borderdesk.domain.traveller import Sex, Traveller
from borderdesk.domain.watchlist import WatchlistEntry
from borderdesk.paths import Home
from borderdesk.screening import ListInForce, screen
from borderdesk.storage.list_file import OpenLists

SEED = 20261124
INNOCENTS = 1000
TODAY = date(2026, 11, 24)
_NAME_FIELD = 39


def exact(_: random.Random, name: str) -> str:
    return name


def swapped_order(_: random.Random, name: str) -> str:
    first, *others = name.split()
    return " ".join([*others, first])


def one_name_missing(_: random.Random, name: str) -> str:
    names = name.split()
    return " ".join(names[:-1] if len(names) > 2 else names)


def cut_to_39(_: random.Random, name: str) -> str:
    return name[:_NAME_FIELD]


CHANGES: tuple[Callable[[random.Random, str], str], ...] = (
    exact,
    one_typo,
    swapped_order,
    other_vowels,
    one_name_missing,
    cut_to_39,
)


def figures() -> dict[str, float]:
    with tempfile.TemporaryDirectory(prefix="borderdesk-") as folder:
        home = Home(data=Path(folder), config=Path(folder), state=Path(folder))
        set_up_desk(home, utc_now, training=True)
        began = time.perf_counter()
        entries = import_un_list(home)
        import_seconds = time.perf_counter() - began
        store, _ = open_store(home)
        with closing(store), closing(OpenLists(home.lists)) as lists:
            opened = lists.in_force(store).opened
            in_force = [ListInForce(version=version, index=file) for version, file in opened]
            listed = [entry for _, entry in opened[0][1].layers[0].entries()]
            found, times = _recall(in_force, listed)
            alarms = _alarms(in_force, times)
    times.sort()
    return {
        "entries": entries,
        "import_seconds": round(import_seconds, 2),
        **found,
        **alarms,
        "ms_p50": round(times[len(times) // 2], 1),
        "ms_p99": round(times[int(len(times) * 0.99)], 1),
    }


def _recall(in_force: list[ListInForce], listed: list[WatchlistEntry]) -> tuple[dict[str, float], list[float]]:
    """Screen every listed person under their main name and first date of birth, changed in each way."""
    rng = random.Random(SEED)
    shares: dict[str, float] = {}
    times: list[float] = []
    for change in CHANGES:
        way = change.__name__
        banded = red = red_possible = 0
        for entry in listed:
            name = change(rng, _printed(entry.names[0].text))
            born = entry.births[0].date_of_birth if entry.births else None
            hits = _timed(in_force, _traveller(name, born, is_cut=change is cut_to_39), times)
            own = [hit.band for hit in hits if hit.entry == entry]
            banded += bool(own) and own[0] is not MatchBand.GREY
            if born is not None and born.is_complete:
                red_possible += 1
                red += bool(own) and own[0] is MatchBand.RED
        shares[f"recall_percent_{way}"] = round(100 * banded / len(listed), 2)
        shares[f"red_percent_of_full_births_{way}"] = round(100 * red / red_possible, 2)
    return shares, times


def _alarms(in_force: list[ListInForce], times: list[float]) -> dict[str, float]:
    rng = random.Random(SEED + 1)
    alerted = red = recorded = 0
    for _ in range(INNOCENTS):
        primary, secondary = innocent_name(rng)
        hits = _timed(in_force, _traveller(f"{primary} {secondary}", PartialDate.of(birth(rng))), times)
        bands = {hit.band for hit in hits}
        alerted += bool(bands - {MatchBand.GREY})
        red += MatchBand.RED in bands
        recorded += bool(bands)
    return {
        "innocents": INNOCENTS,
        "innocents_alerted_percent": round(100 * alerted / INNOCENTS, 2),
        "innocents_red_percent": round(100 * red / INNOCENTS, 2),
        "innocents_with_a_grey_match_percent": round(100 * recorded / INNOCENTS, 2),
    }


def _timed(in_force: list[ListInForce], traveller: Traveller, times: list[float]) -> tuple[Hit, ...]:
    began = time.perf_counter()
    hits = screen(traveller, in_force, TODAY)
    times.append((time.perf_counter() - began) * 1000)
    return hits


def _printed(name: str) -> str:
    try:
        return mrz_spelling(name)
    except TransliterationError:
        return name.upper()


def _traveller(name: str, born: PartialDate | None, *, is_cut: bool = False) -> Traveller:
    primary, *others = name.split()
    return Traveller(
        primary_identifier=primary,
        secondary_identifier=" ".join(others),
        date_of_birth=born,
        sex=Sex.UNSPECIFIED,
        nationality="",
        document=None,
        name_may_be_truncated=is_cut and len(name) >= _NAME_FIELD - 1,
    )


if __name__ == "__main__":
    for figure, value in figures().items():
        print(f"{figure:<44} {value}")
