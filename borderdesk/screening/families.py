"""Which spellings are known to be of one name, although neither sound nor typing explains it.

The table is `name_families.csv` of the reference data; spellings that `folding` already makes equal need not be there.
"""

from collections.abc import Mapping
from functools import cache

from borderdesk.paths import resources_directory
from borderdesk.reference import load_name_families

_NONE: frozenset[int] = frozenset()


def families_of(token: str) -> frozenset[int]:
    """Return the numbers of the families that a spelling belongs to; most names belong to none.

    Raises:
        ReferenceDataError: The table is missing or was changed; without it nobody can be screened.
    """
    return _families()[0].get(token, _NONE)


def spellings_like(token: str) -> frozenset[str]:
    """Return every spelling that shares a family with one, itself included."""
    _, spellings = _families()
    return frozenset({token}).union(*(spellings[number] for number in families_of(token)))


@cache
def _families() -> tuple[Mapping[str, frozenset[int]], tuple[frozenset[str], ...]]:
    families = load_name_families(resources_directory() / "reference")
    numbers: dict[str, set[int]] = {}
    for number, family in enumerate(families):
        for spelling in family.spellings:
            numbers.setdefault(spelling, set()).add(number)
    return (
        {spelling: frozenset(found) for spelling, found in numbers.items()},
        tuple(frozenset(family.spellings) for family in families),
    )
