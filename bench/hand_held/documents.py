"""Zones of invented holders from many states, in every format that the reader knows."""

import random
import string
from datetime import date, timedelta

from bench.made_up_names import birth, innocent_name
from borderdesk.domain.dates import PartialDate
from borderdesk.domain.mrz import MrzElements, MrzFormat, write_mrz

STATES = (
    "KEN", "UGA", "TZA", "RWA", "ETH", "SOM", "SSD", "COD", "BDI", "NGA", "GHA", "ZAF",
    "EGY", "GBR", "FRA", "DEU", "D<<", "USA", "IND", "CHN", "PHL", "BRA", "SWE", "NLD",
)  # fmt: skip
_CODES = {
    MrzFormat.TD1: ("I", "ID", "AC", "C1", "IR"),
    MrzFormat.TD2: ("I", "ID", "AR"),
    MrzFormat.TD3: ("P", "PO", "PC", "PB"),
    MrzFormat.MRV_A: ("V", "VC"),
    MrzFormat.MRV_B: ("V", "VD"),
    MrzFormat.ID_FRA: ("ID",),
}
TODAY = date(2026, 11, 24)


def invent_zone(rng: random.Random) -> tuple[MrzFormat, tuple[str, ...]]:
    """Return a format and the lines of a valid zone in it; the French card is rarer than the others."""
    zone_format = rng.choices(list(MrzFormat), [5, 3, 8, 2, 2, 1])[0]
    primary, secondary = innocent_name(rng)
    french = zone_format is MrzFormat.ID_FRA
    state = "FRA" if french else rng.choice(STATES).rstrip("<")
    if zone_format is MrzFormat.TD2 and state == "FRA":
        state = "MDG"
    elements = MrzElements(
        document_code=rng.choice(_CODES[zone_format]),
        issuing_state=state,
        document_number=_text(rng, string.digits, 12) if french else _number(rng, zone_format),
        primary_identifier=primary,
        secondary_identifier=secondary[:14].strip() if french else secondary,
        nationality="FRA" if french else state if rng.random() < 0.8 else rng.choice(STATES).rstrip("<"),
        date_of_birth=PartialDate.of(birth(rng)),
        sex=rng.choice("MF" if french else "MMMFFFX"),
        date_of_expiry=None if french else PartialDate.of(TODAY + timedelta(days=rng.randrange(30, 3600))),
        optional_data=_optional_data(rng, zone_format),
    )
    return zone_format, write_mrz(elements, zone_format)


def _number(rng: random.Random, zone_format: MrzFormat) -> str:
    long_one = zone_format is MrzFormat.TD1 and rng.random() < 0.1
    length = 12 if long_one else rng.choice((7, 8, 9, 9, 9))
    letters = rng.choice((0, 1, 2, 2))
    digits = string.digits if rng.random() < 0.7 else string.digits + string.ascii_uppercase
    return _text(rng, string.ascii_uppercase, letters) + _text(rng, digits, length - letters)


def _optional_data(rng: random.Random, zone_format: MrzFormat) -> str:
    if zone_format is MrzFormat.ID_FRA:
        return _text(rng, string.digits, 6)
    room = {MrzFormat.TD1: 8, MrzFormat.TD2: 7, MrzFormat.TD3: 14, MrzFormat.MRV_A: 16, MrzFormat.MRV_B: 8}[zone_format]
    return "" if rng.random() < 0.4 else _text(rng, string.digits, rng.randrange(3, room + 1))


def _text(rng: random.Random, symbols: str, count: int) -> str:
    return "".join(rng.choice(symbols) for _ in range(count))
