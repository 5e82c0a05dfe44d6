"""Dates of birth as the Consolidated List gives them: in elements where it can, in notes where it could not."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from borderdesk.domain.watchlist import ListedBirth
from borderdesk.lists.births import birth_on
from borderdesk.lists.xml_list import text_of

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_YEAR = re.compile(r"\b(?:19|20)[0-9]{2}\b")
_MONTH = re.compile(rf"\b({'|'.join(_MONTHS)})[a-z]*\b", re.IGNORECASE)
_DAY = re.compile(r"\b([0-9]{1,2})\s+(?=[A-Za-z]{3})")
_BORN = re.compile(r"\b(?:DOB|DPOB|born)\b[\s:–-]*(.*?)(?=\b(?:POB|passport|nationality|in)\b|$)", re.IGNORECASE)


def births_of(individual: Element) -> tuple[ListedBirth, ...]:
    """Return the person's dates of birth, those of the aliases too, each once."""
    found: dict[ListedBirth, None] = {}
    for element in individual.iterfind("INDIVIDUAL_DATE_OF_BIRTH"):
        found.update(dict.fromkeys(_from_element(element)))
    for alias in individual.iterfind("INDIVIDUAL_ALIAS"):
        found.update(dict.fromkeys(_from_iso(text_of(alias, "DATE_OF_BIRTH"), is_approximate=False)))
        for words in _BORN.findall(f"{text_of(alias, 'ALIAS_NAME')} {text_of(alias, 'NOTE')}"):
            found.update(dict.fromkeys(_from_words(words)))
    return tuple(found)


def _from_element(element: Element) -> Iterator[ListedBirth]:
    kind = text_of(element, "TYPE_OF_DATE").upper()
    note = text_of(element, "NOTE")
    approximate = kind == "APPROXIMATELY" or note.lower().startswith(("approx", "circa", "about"))
    if day := text_of(element, "DATE"):
        yield from _from_iso(day, is_approximate=approximate)
    elif first := _year(text_of(element, "FROM_YEAR")):
        last = _year(text_of(element, "TO_YEAR"))
        yield from _valid(year=first, to_year=last, is_approximate=approximate)
    elif year := _year(text_of(element, "YEAR")):
        yield from _valid(year=year, month=_month(note), is_approximate=approximate)
    else:
        yield from _from_words(note)


def _from_words(text: str) -> Iterator[ListedBirth]:
    """Read "Nov. 1973", "11 Apr. 1960", "1970": one date; of two months only the year is sure."""
    years = _YEAR.findall(text)
    if len(years) == 1:
        day = _DAY.search(text)
        month = _month(text)
        yield from _valid(year=int(years[0]), month=month, day=int(day[1]) if day and month else None)
    elif len(years) > 1:
        for part in re.split(r"\b[a-h]\)|;|,| or | and ", text):
            if part != text:
                yield from _from_words(part)


def _from_iso(text: str, *, is_approximate: bool) -> Iterator[ListedBirth]:
    parts = re.fullmatch(r"([0-9]{4})-([0-9]{2})-([0-9]{2}).*", text)
    if parts:
        year, month, day = map(int, parts.groups())
        yield from _valid(year=year, month=month, day=day, is_approximate=is_approximate)


def _valid(
    *,
    year: int,
    month: int | None = None,
    day: int | None = None,
    to_year: int | None = None,
    is_approximate: bool = False,
) -> Iterator[ListedBirth]:
    """Yield the date of birth, or nothing where the list writes a day that does not exist."""
    born = birth_on(year, month, day, to_year, about=is_approximate)
    if born is not None:
        yield born


def _year(text: str) -> int | None:
    found = _YEAR.search(text)
    return int(found[0]) if found else None


def _month(text: str) -> int | None:
    names = {name.lower() for name in _MONTH.findall(text)}
    return _MONTHS.index(names.pop()) + 1 if len(names) == 1 else None
