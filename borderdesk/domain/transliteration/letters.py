"""Takes text apart into the letters that the tables know, in their normal form and as capitals."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from borderdesk.domain.errors import InvalidValueError

_COMMAS = ",،"
_APOSTROPHE_LETTERS = "Lm"
_FORMAT_CHARACTER = "Cf"


class TransliterationError(InvalidValueError):
    """A character that no table of Doc 9303 has; `position` counts from 1."""

    def __init__(self, position: int) -> None:
        super().__init__(f"no spelling for the character at position {position}")
        self.position = position


@dataclass(frozen=True, slots=True)
class Letter:
    """One character in its normal form, and the position in the text that it comes from."""

    character: str
    position: int


def letters_of(text: str) -> list[Letter]:
    """Return the capital letters and signs of a text; ligatures and presentation forms come apart."""
    return [
        Letter(character, position)
        for position, cluster in _clusters(text)
        for character in unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", cluster).upper())
    ]


def _clusters(text: str) -> Iterator[tuple[int, str]]:
    """Yield each character together with the marks that follow it."""
    start, cluster = 1, ""
    for position, character in enumerate(text, start=1):
        if cluster and not unicodedata.combining(character):
            yield start, cluster
            start, cluster = position, ""
        cluster += character
    if cluster:
        yield start, cluster


def is_separator(character: str) -> bool:
    """Tell whether a character stands between components of a name: a space, a hyphen or a comma."""
    return character.isspace() or character in _COMMAS or unicodedata.category(character) == "Pd"


def is_omitted(character: str) -> bool:
    """Tell whether a character leaves no trace: apostrophes, other punctuation, marks and invisible signs."""
    category = unicodedata.category(character)
    return category[0] in "PM" or category in ("Sk", _APOSTROPHE_LETTERS, _FORMAT_CHARACTER)


def base_of(character: str) -> str:
    """Return the letter that is left when the marks that Unicode knows of come off; empty where there is none."""
    base = unicodedata.normalize("NFD", character)[0]
    return "" if base == character else base
