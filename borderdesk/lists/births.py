"""Dates of birth in the shapes that lists write them, as listed dates of birth."""

import re
from functools import lru_cache
from typing import NamedTuple

from borderdesk.domain.dates import PartialDate
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.watchlist import ListedBirth

LONGEST = 100
"""Characters beyond which a text is no date; what is longer is neither searched nor remembered."""

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ABOUT = re.compile(r"^\s*(?:circa|ca?\.|~|approx(?:imately|\.)?|about)\s*", re.IGNORECASE)
_BETWEEN = re.compile(r"^\s*between\s+(.+?)\s+and\s+(.+)$", re.IGNORECASE)
_TO = re.compile(r"\s+to\s+|\s+[-–]\s+|(?<=^[0-9]{4})\s*[-–/]\s*(?=[0-9]{4}$)", re.IGNORECASE)
_ISO = re.compile(r"([0-9]{4})(?:[-/]([0-9]{1,2}|\?\?|[A-Za-z]{3,})(?:[-/]([0-9]{1,2}|\?\?)(?:[T ].*)?)?)?")
_DAY_FIRST = re.compile(r"([0-9]{1,2}|[a-z]{2})[-/.\s]+([0-9]{1,2}|[A-Za-z]{2,})\.?[-/.,\s]+([0-9]{4})")
_MONTH_FIRST = re.compile(r"([A-Za-z]{3,})\.?\s+(?:([0-9]{1,2}),?\s+)?([0-9]{4})")


class _Parts(NamedTuple):
    year: int
    month: int | None
    day: int | None


@lru_cache(maxsize=1 << 16)
def birth_on(
    year: int, month: int | None = None, day: int | None = None, to_year: int | None = None, *, about: bool = False
) -> ListedBirth | None:
    """Return a date of birth, or None where no such day ever was."""
    try:
        born = PartialDate(year=year, month=month, day=day)
        return ListedBirth(date_of_birth=born, to_year=to_year, is_approximate=about)
    except InvalidValueError:
        return None


def birth_in(text: str, *, month_first: bool = False) -> ListedBirth | None:
    """Read one date, year or range: "19 Jun 1951", "circa 1960", "1960 to 1965", "dd/mm/1945", "1974-08".

    Of a range within one year or month only that is kept, which screening takes for "any day in it". `month_first`
    says how 08/12/1974 is meant. None where the text is no date.
    """
    return _read(text, month_first) if len(text) <= LONGEST else None


@lru_cache(maxsize=1 << 16)
def _read(text: str, month_first: bool) -> ListedBirth | None:
    about = _ABOUT.match(text)
    text = text[about.end() :] if about else text
    between = _BETWEEN.match(text)
    ends = list(between.groups()) if between else _TO.split(text.strip(), maxsplit=1)
    parts = [_parts_of(_ABOUT.sub("", end).strip(), month_first=month_first) for end in ends]
    first, last = parts[0], parts[-1]
    if first is None or last is None:
        return None
    if first.year != last.year:
        return birth_on(first.year, to_year=last.year, about=about is not None)
    if first.month != last.month:
        return birth_on(first.year, about=about is not None)
    return birth_on(first.year, first.month, first.day if first.day == last.day else None, about=about is not None)


def _parts_of(text: str, *, month_first: bool) -> _Parts | None:
    if found := _ISO.fullmatch(text):
        return _Parts(int(found[1]), _number(found[2]), _number(found[3]))
    if found := _DAY_FIRST.fullmatch(text):
        day, month = _number(found[1]), _number(found[2])
        return _Parts(int(found[3]), *((day, month) if month_first and found[2].isdigit() else (month, day)))
    if found := _MONTH_FIRST.fullmatch(text):
        month = _number(found[1])
        return None if month is None else _Parts(int(found[3]), month, _number(found[2]))
    return None


def _number(text: str | None) -> int | None:
    """Return the number of a month or a day; zeros, question marks and letters such as "dd" mean an unknown one."""
    if not text:
        return None
    if text.isdigit():
        return int(text) or None
    name = text[:3].lower()
    return _MONTHS.index(name) + 1 if name in _MONTHS else None


def birth_or_year_in(text: str) -> ListedBirth | None:
    """Read a date as `birth_in` does; of one that never was, the year alone, so that a slip does not hide a person."""
    found = birth_in(text)
    if found is None and (years := re.findall(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])", text)):
        return birth_on(int(min(years)), to_year=int(max(years)) if len(set(years)) > 1 else None)
    return found
