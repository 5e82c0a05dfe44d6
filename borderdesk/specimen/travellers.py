"""Invents travellers of Utopia and the documents they carry, from a seed."""

from datetime import date, timedelta

import numpy as np

from borderdesk.domain.dates import PartialDate
from borderdesk.domain.mrz import MrzFormat
from borderdesk.specimen.document import Holder, SpecimenDocument

_SURNAMES = (
    "Vasarely-Lindt", "Okonwe", "Bellweather", "Ostrova", "Quillane", "Marrendo", "Ashkeville", "Dorvane", "Ilmarin",
    "Nyaboro", "Kimarenge", "O'Tamsin", "N'Dakari", "Abdelqani", "Warsamo", "Tesfamar", "Lumbasi", "Xuanlo",
    "Ivarsen", "Bramwell-Otieku", "Jürgensby", "Ñandovar", "Łukovar", "Sørholt", "Åsgrim", "Achterveldt", "Sidiquor",
    "Pellarin", "Jirandzo", "Ferrowick", "Guth", "Za", "Mwendakai",
)  # fmt: skip
_LONG_SURNAMES = (
    "Featherstonehaugh-Wintermarsh", "Ravindranathavelu", "Papadiamantakopoulou", "Nebuchadrezzarovich-Oyelowando",
)  # fmt: skip
_FEMALE_NAMES = (
    "Marta Elena", "Adanze", "Noemi", "Ilva Rose", "Halimo", "Anne-Sophie", "Wanjira", "Saoirse", "Zuri", "Thandeka",
    "Ruta", "Yohana Grace", "Mei", "Esterina", "Odile", "Zoë",
)  # fmt: skip
_MALE_NAMES = (
    "Ciro", "Anselm", "Tarik", "Kimaru", "Jean-Baptiste", "Bo", "Emeka John", "Idris", "Lauri", "Per Anders",
    "Yusufo", "Dawit", "Rafe", "Obadiah", "Matteo Luca",
)  # fmt: skip
_LONG_NAMES = ("Maximiliana Theodora Evangelina", "Bartholomew Alexander Montgomery", "Oluwaseunfunmitola Ayobamidele")
_TOWNS = ("Amaurot", "Port Merrin", "Kessar", "Anyder", "North Quay", "Achora", "Zapolet", "Polyler")
_NUMBER_LETTERS = "ABCDEFGHKLMNPRTUVWXYZ"
_DOCUMENT_CODES = {
    MrzFormat.TD1: ("I", "ID", "AC"),
    MrzFormat.TD2: ("I", "ID"),
    MrzFormat.TD3: ("P", "PP", "PD"),
    MrzFormat.MRV_A: ("V",),
    MrzFormat.MRV_B: ("V",),
}
FORMATS = tuple(_DOCUMENT_CODES)
"""The formats that Utopia issues."""


def invent_document(seed: int, today: date, zone_format: MrzFormat | None = None) -> SpecimenDocument:
    """Return an invented traveller's document, valid on the day, in the format given or any one.

    Among them are double and long names, apostrophes, people with one name, unknown days and months of birth, sex X,
    and personal numbers.
    """
    random = np.random.default_rng((seed, 9303))
    chosen = zone_format or FORMATS[int(random.integers(len(FORMATS)))]
    issued = today - timedelta(days=int(random.integers(20, 4 * 365)))
    return SpecimenDocument(
        format=chosen,
        holder=_invent_holder(random, today),
        document_code=str(random.choice(_DOCUMENT_CODES[chosen])),
        document_number=_invent_number(random),
        date_of_issue=issued,
        date_of_expiry=issued + timedelta(days=int(random.integers(4 * 365 + 30, 10 * 365))),
        optional_data=_invent_optional_data(random, chosen),
    )


def _invent_holder(random: np.random.Generator, today: date) -> Holder:
    sex = str(random.choice(["F", "M", "X"], p=[0.48, 0.48, 0.04]))
    given_pool = {"F": _FEMALE_NAMES, "M": _MALE_NAMES}.get(sex, _FEMALE_NAMES + _MALE_NAMES)
    surname = str(random.choice(_LONG_SURNAMES if random.random() < 0.1 else _SURNAMES))
    given = str(random.choice(_LONG_NAMES if random.random() < 0.1 else given_pool))
    has_one_name = random.random() < 0.06
    born = today - timedelta(days=int(random.integers(16 * 366, 90 * 365)))
    return Holder(
        surname=surname,
        given_names="" if has_one_name else given,
        date_of_birth=_sometimes_partial(random, born),
        sex=sex,
        place_of_birth=str(random.choice(_TOWNS)),
        face=int(random.integers(1_000_000)),
    )


def _sometimes_partial(random: np.random.Generator, born: date) -> PartialDate:
    known = random.random()
    return PartialDate(
        year=born.year,
        month=born.month if known > 0.04 else None,
        day=born.day if known > 0.08 else None,
    )


def _invent_number(random: np.random.Generator) -> str:
    letters = "".join(random.choice(list(_NUMBER_LETTERS), int(random.integers(1, 3))))
    return letters + "".join(map(str, random.integers(0, 10, 9 - len(letters))))


def _invent_optional_data(random: np.random.Generator, zone_format: MrzFormat) -> str:
    if random.random() < 0.5:
        return ""
    width = 9 if zone_format is MrzFormat.TD3 else 6
    return "UT" + "".join(map(str, random.integers(0, 10, width - 2)))
