"""Dates as travel documents state them: any part may be unknown, years may have two digits."""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from borderdesk.domain.errors import InvalidValueError

YEARS_AHEAD = 50
"""How far ahead of today a two-digit year of expiry may lie."""

_ISO = re.compile(r"([0-9]{4}|\?{4})-([0-9]{2}|\?{2})-([0-9]{2}|\?{2})")

# Years that stand for "unknown" at either end of the calendar, one of each pair a leap year.
_FIRST_YEARS = (1, 4)
_LAST_YEARS = (9999, 9996)


class InvalidDateError(InvalidValueError):
    """The parts given are those of no day that ever was or will be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartialDate:
    """A day of which any part may be unknown (None), as a machine readable zone can print it.

    At least one real day fits the known parts: 31 June does not exist, 29 February only in a leap or unknown year.
    """

    year: int | None
    month: int | None
    day: int | None

    def __post_init__(self) -> None:
        if next(self._days(_FIRST_YEARS), None) is None:
            raise InvalidDateError("not a date")

    def __str__(self) -> str:
        year = "????" if self.year is None else f"{self.year:04}"
        month = "??" if self.month is None else f"{self.month:02}"
        day = "??" if self.day is None else f"{self.day:02}"
        return f"{year}-{month}-{day}"

    @classmethod
    def parse_iso(cls, text: str) -> "PartialDate":
        """Read YYYY-MM-DD, in which question marks stand for unknown parts; the inverse of `str`.

        Raises:
            InvalidDateError: The text has another form, or names a day that does not exist.
        """
        parts = _ISO.fullmatch(text)
        if parts is None:
            raise InvalidDateError("a date is written YYYY-MM-DD, with ?? for unknown parts")
        year, month, day = (None if "?" in part else int(part) for part in parts.groups())
        return cls(year=year, month=month, day=day)

    @classmethod
    def of(cls, day: date) -> "PartialDate":
        """Return a day of which every part is known."""
        return cls(year=day.year, month=day.month, day=day.day)

    @property
    def is_complete(self) -> bool:
        """Year, month and day are all known."""
        return None not in (self.year, self.month, self.day)

    def to_date(self) -> date:
        """Return the one day that is meant.

        Raises:
            InvalidDateError: A part is unknown.
        """
        if self.year is None or self.month is None or self.day is None:
            raise InvalidDateError("a part of the date is unknown")
        return date(self.year, self.month, self.day)

    def earliest(self) -> date:
        """Return the first day that may be meant: the one that makes a person oldest."""
        return min(self._days(_FIRST_YEARS))

    def latest(self) -> date:
        """Return the last day that may be meant: a document has surely expired only once this is past."""
        return max(self._days(_LAST_YEARS))

    def could_equal(self, other: "PartialDate") -> bool:
        """Tell whether one day fits the known parts of both."""
        pairs = ((self.year, other.year), (self.month, other.month), (self.day, other.day))
        if any(None not in pair and pair[0] != pair[1] for pair in pairs):
            return False
        year, month, day = (theirs if ours is None else ours for ours, theirs in pairs)
        try:
            PartialDate(year=year, month=month, day=day)
        except InvalidDateError:
            return False
        return True

    def swapped(self) -> "PartialDate | None":
        """Return the date with day and month exchanged, or None where that is no other date."""
        if self.month is None or self.day is None or self.month == self.day:
            return None
        try:
            return PartialDate(year=self.year, month=self.day, day=self.month)
        except InvalidDateError:
            return None

    def _days(self, years_if_unknown: tuple[int, ...]) -> Iterator[date]:
        """Yield every day that fits the known parts, in the year or the years given."""
        for year in years_if_unknown if self.year is None else (self.year,):
            if not date.min.year <= year <= date.max.year:
                continue
            for month in range(1, 13) if self.month is None else (self.month,):
                if not 1 <= month <= 12:
                    continue
                length = calendar.monthrange(year, month)[1]
                for day in range(1, length + 1) if self.day is None else (self.day,):
                    if 1 <= day <= length:
                        yield date(year, month, day)


def birth_date(two_digit_year: int | None, month: int | None, day: int | None, today: date) -> PartialDate:
    """Return the latest day with this two-digit year on which somebody who lives today can have been born.

    A centenarian therefore looks newly born: the zone does not tell the two apart, the officer does.

    Raises:
        InvalidDateError: No such day lies within the last hundred years.
    """
    if two_digit_year is None:
        return PartialDate(year=None, month=month, day=day)
    century = today.year - today.year % 100
    for year in (century + two_digit_year, century + two_digit_year - 100):
        if _exists(year, month, day):
            born = PartialDate(year=year, month=month, day=day)
            if born.earliest() <= today:
                return born
    raise InvalidDateError("not a date of birth")


def expiry_date(two_digit_year: int | None, month: int | None, day: int | None, today: date) -> PartialDate:
    """Return the latest day with this two-digit year that is at most `YEARS_AHEAD` years ahead.

    Doc 9303 names no window. Documents are valid for at most ten years as a rule, some cards for the holder's life,
    and none that a machine can read was issued before 1980: fifty years either way leave both in.

    Raises:
        InvalidDateError: No such day exists.
    """
    if two_digit_year is None:
        return PartialDate(year=None, month=month, day=day)
    limit = today.year + YEARS_AHEAD
    year = limit - (limit - two_digit_year) % 100
    return PartialDate(year=year, month=month, day=day)


def _exists(year: int, month: int | None, day: int | None) -> bool:
    try:
        PartialDate(year=year, month=month, day=day)
    except InvalidDateError:
        return False
    return True
