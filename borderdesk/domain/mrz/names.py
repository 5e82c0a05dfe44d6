"""Names in a machine readable zone: both identifiers in one field, cut to its length where they do not fit."""

from collections.abc import Iterator

from borderdesk.domain.mrz.characters import FILLER

_SEPARATOR = FILLER * 2
_ROOM_FOR_SECONDARY = 3  # Doc 9303-4, 4.2.3.2: two fillers and the first letter of the secondary identifier.


def read_name(field: str) -> tuple[str, str]:
    """Return the primary and the secondary identifier of a name field, with spaces between components."""
    primary, _, secondary = field.partition(_SEPARATOR)
    return read_identifier(primary), read_identifier(secondary)


def read_identifier(field: str) -> str:
    """Return an identifier with one space wherever the field has fillers between components."""
    return " ".join(field.replace(FILLER, " ").split())


def write_name(primary: str, secondary: str, length: int) -> str | None:
    """Return the name field of a given length, or None where no truncation of Doc 9303 makes the name fit.

    A name that is too long is cut as the examples of Doc 9303-4 to 9303-7 show under "truncated to initials", the
    first of the methods that they leave to the issuer: components of the primary identifier become initials, last one
    first, until the secondary identifier has room for a letter; then that one's components give way, last one first.
    A name that was cut fills its field to the last position, which is what marks it as cut.
    """
    if not secondary:
        return write_identifier(primary, length)
    whole = _SEPARATOR.join((primary, secondary)).replace(" ", FILLER)
    if len(whole) <= length:
        return whole.ljust(length, FILLER)
    names, given_names = primary.split(), secondary.split()
    for kept in _primary_candidates(names, length - _ROOM_FOR_SECONDARY):
        given = _cut(given_names, length - len(_SEPARATOR) - _width(kept))
        if given is not None and _width(kept) + len(_SEPARATOR) + _width(given) == length:
            return FILLER.join(kept) + _SEPARATOR + FILLER.join(given)
    return None


def write_identifier(identifier: str, length: int) -> str | None:
    """Return a field for one identifier alone, cut like a name that has no secondary identifier."""
    components = _cut(identifier.split(), length)
    return None if components is None else FILLER.join(components).ljust(length, FILLER)


def write_french_given_names(given_names: str, length: int) -> str:
    """Return the given names as the old French card prints them: two fillers between them, cut where the field ends."""
    return given_names.replace(" ", _SEPARATOR)[:length].ljust(length, FILLER)


def _width(components: list[str]) -> int:
    return sum(map(len, components)) + len(components) - 1


def _cut(components: list[str], room: int) -> list[str] | None:
    """Return components that fill the room exactly, each with one letter at least, or all of them where they fit."""
    if _width(components) <= room:
        return components
    kept = components[: (room + 1) // 2]
    for index in reversed(range(len(kept))):
        excess = _width(kept) - room
        if excess > 0:
            kept[index] = kept[index][: max(1, len(kept[index]) - excess)]
    if _width(kept) == room:
        return kept
    # One position is left, too few for a filler and the next initial: one letter more has to go.
    shorter = _one_letter_less(kept)
    return None if shorter is None else [*shorter, components[len(kept)][0]]


def _primary_candidates(names: list[str], limit: int) -> Iterator[list[str]]:
    """Yield what the primary identifier may be cut to, best first; later ones shift the secondary by a letter."""
    kept = _with_initials(names, limit)
    yield kept
    cut = next((index for index, name in enumerate(kept) if name != names[index]), None)
    if cut is not None:
        for letters in range(len(kept[cut]) + 1, len(names[cut]) + 1):
            longer = [*kept[:cut], names[cut][:letters], *kept[cut + 1 :]]
            if _width(longer) <= limit:
                yield longer
    shorter = _one_letter_less(kept)
    if shorter is not None:
        yield shorter


def _with_initials(names: list[str], limit: int) -> list[str]:
    """Return the names no wider than the limit: initials from the last one on, the first one shortened if need be."""
    kept = names[: (limit + 1) // 2] if _width(names) > limit else list(names)
    for index in reversed(range(1, len(kept))):
        if _width(kept) > limit:
            kept[index] = kept[index][0]
    excess = max(0, _width(kept) - limit)
    return [kept[0][: len(kept[0]) - excess], *kept[1:]]


def _one_letter_less(components: list[str]) -> list[str] | None:
    """Return the components with one letter less in the last one that can spare it."""
    for index in reversed(range(len(components))):
        if len(components[index]) > 1:
            return [*components[:index], components[index][:-1], *components[index + 1 :]]
    return None
