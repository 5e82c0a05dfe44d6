"""Hands out the spellings that are known to be of one name."""

from dataclasses import dataclass
from pathlib import Path

from borderdesk.reference.files import ReferenceDataError, read_rows

NAME_FAMILIES = "name_families.csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class NameFamily:
    """The spellings of one name, in capital letters, and where they are used; a spelling may be in several families."""

    origin: str
    spellings: tuple[str, ...]


def load_name_families(directory: Path) -> tuple[NameFamily, ...]:
    """Read the families in the order of the file.

    Raises:
        ReferenceDataError: The file is missing, was changed or holds what it must not.
    """
    families = []
    for row in read_rows(directory, NAME_FAMILIES):
        spellings = tuple((row.get("spellings") or "").split())
        if len(set(spellings)) < 2 or not all(
            word.isascii() and word.isalpha() and word.isupper() for word in spellings
        ):
            raise ReferenceDataError(f"reference file {NAME_FAMILIES} holds a row that is not understood")
        families.append(NameFamily(origin=row["origin"], spellings=spellings))
    return tuple(families)


def _is_spelling(word: str) -> bool:
    return word.isascii() and word.isalpha() and word.isupper()
