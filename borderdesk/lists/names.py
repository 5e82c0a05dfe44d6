"""Names as lists give them: each once, the best quality first, however they are put together."""

from collections.abc import Iterable

from borderdesk.domain.watchlist import ListedName, NameQuality

_RANK = (NameQuality.MAIN, NameQuality.GOOD, NameQuality.WEAK)


def names_once(found: Iterable[ListedName]) -> tuple[ListedName, ...]:
    """Return the names without repetitions; of equal spellings the one that the list trusts most stands."""
    best: dict[str, ListedName] = {}
    for name in found:
        before = best.get(name.text)
        if before is None or _RANK.index(name.quality) < _RANK.index(before.quality):
            best[name.text] = name
    return tuple(best.values())


def sorted_name(text: str, quality: NameQuality) -> ListedName | None:
    """Return a name that a list sorts by its family name, "SURNAME, Given"; None for an empty one."""
    family, comma, given = (" ".join(part.split()) for part in text.partition(","))
    whole = f"{family} {given}".strip()
    return ListedName(text=whole, quality=quality, family_name=family if comma else "") if whole else None


def name_of_parts(given: str, family: str, quality: NameQuality) -> ListedName | None:
    """Return a name of its two parts; where only one is given nothing says that it is the family's."""
    given, family = " ".join(given.split()), " ".join(family.split())
    whole = f"{given} {family}".strip()
    return ListedName(text=whole, quality=quality, family_name=family if given else "") if whole else None
