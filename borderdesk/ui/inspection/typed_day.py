"""Reads a day as officers type it: 140789, 14.7.89, 14 jul 1989, with 00 for what is not known."""

import re
from collections.abc import Sequence
from datetime import date

from borderdesk.domain.dates import InvalidDateError, PartialDate, birth_date, expiry_date

_TOGETHER = re.compile(r"(\d{2})(\d{2})(\d{2}|\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_APART = re.compile(r"(\d{1,2})[\s./-]+(\d{1,2}|[^\W\d]{3,})[\s./-]+(\d{2}|\d{4})")
_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def typed_day(text: str, *, today: date, is_birth: bool, months: Sequence[str] = ()) -> PartialDate:
    """Return the day that a text means; `months` are the names of the months in the window's language.

    A two-digit year is one in the past for a birth, and one near today for an expiry.

    Raises:
        InvalidDateError: The text is no date, or the day does not exist, or a birth lies in the future.
    """
    text = text.strip()
    if match := _YEAR_FIRST.fullmatch(text):
        year, month, day = match.groups()
    elif match := _TOGETHER.fullmatch(text) or _APART.fullmatch(text):
        day, month, year = match.groups()
    else:
        raise InvalidDateError("text is no date")
    known_month = int(month) if month.isdigit() else _month_named(month, months)
    known_day = int(day)
    if len(year) == 2:
        resolve = birth_date if is_birth else expiry_date
        return resolve(int(year), known_month or None, known_day or None, today)
    typed = PartialDate(year=int(year), month=known_month or None, day=known_day or None)
    if is_birth and typed.earliest() > today:
        raise InvalidDateError("date of birth lies in the future")
    return typed


def _month_named(word: str, months: Sequence[str]) -> int:
    typed = word.casefold()
    for names in (months, _ENGLISH):
        shorts = [name.casefold().rstrip(".") for name in names]
        # Three letters do not tell every month: French has "juin" and "juil.".
        fitting = [
            number for number, short in enumerate(shorts, 1) if typed.startswith(short) or short.startswith(typed)
        ]
        if len(fitting) == 1:
            return fitting[0]
    raise InvalidDateError("there is no such month, or more than one")
