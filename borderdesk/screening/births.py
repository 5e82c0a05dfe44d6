"""Compares a date of birth with those that an entry lists."""

from collections.abc import Sequence
from dataclasses import dataclass

from borderdesk.domain.dates import PartialDate
from borderdesk.domain.screening import Reason, ReasonKind
from borderdesk.domain.watchlist import ListedBirth

YEARS_ABOUT = 2
"""How far off a year may be that the list itself calls approximate."""

_BEST_FIRST = (
    ReasonKind.BIRTH_SAME,
    ReasonKind.BIRTH_DAY_MONTH_SWAPPED,
    ReasonKind.BIRTH_SAME_YEAR,
    ReasonKind.BIRTH_IN_RANGE,
    ReasonKind.BIRTH_UNKNOWN,
    ReasonKind.BIRTH_ALMOST,
    ReasonKind.BIRTH_DIFFERS,
)


@dataclass(frozen=True, slots=True)
class BirthMatch:
    """The best that any listed date of birth says, with both dates as people write them."""

    kind: ReasonKind
    traveller: str = ""
    listed: str = ""

    def reason(self) -> Reason:
        """Return the match as a reason of a hit."""
        return Reason(kind=self.kind, traveller=self.traveller, listed=self.listed)


def compare_births(traveller: PartialDate | None, listed: Sequence[ListedBirth]) -> BirthMatch:
    """Return how a date of birth compares with the closest of those listed; it is unknown where one side has none."""
    if traveller is None or not listed:
        return BirthMatch(ReasonKind.BIRTH_UNKNOWN)
    found = ((_compare(traveller, birth), birth) for birth in listed)
    kind, birth = min(found, key=lambda pair: _BEST_FIRST.index(pair[0]))
    return BirthMatch(kind, str(traveller), _written(birth))


def _compare(traveller: PartialDate, birth: ListedBirth) -> ReasonKind:
    listed = birth.date_of_birth
    if listed.year is None or traveller.year is None:
        return ReasonKind.BIRTH_UNKNOWN if traveller.could_equal(listed) else ReasonKind.BIRTH_DIFFERS
    if traveller == listed and traveller.is_complete:
        return ReasonKind.BIRTH_SAME
    if traveller.is_complete and traveller.swapped() == listed:
        return ReasonKind.BIRTH_DAY_MONTH_SWAPPED
    if birth.to_year is None and traveller.year == listed.year and not birth.is_approximate:
        if traveller.could_equal(listed):
            return ReasonKind.BIRTH_SAME_YEAR
        near = traveller.month == listed.month or traveller.day == listed.day
        return ReasonKind.BIRTH_ALMOST if near else ReasonKind.BIRTH_DIFFERS
    about = YEARS_ABOUT if birth.is_approximate else 0
    if listed.year - about <= traveller.year <= (birth.to_year or listed.year) + about:
        return ReasonKind.BIRTH_IN_RANGE
    return ReasonKind.BIRTH_DIFFERS


def _written(birth: ListedBirth) -> str:
    text = str(birth.date_of_birth)
    if birth.to_year is not None:
        text = f"{birth.date_of_birth.year}/{birth.to_year}"
    return f"~{text}" if birth.is_approximate else text
