"""The characters of a machine readable zone and the check digits over them (Doc 9303-3, section 4.9)."""

from itertools import cycle

FILLER = "<"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
DIGITS = "0123456789"
ALPHABET = DIGITS + LETTERS + FILLER

_VALUES = {character: value for value, character in enumerate(DIGITS + LETTERS)} | {FILLER: 0}


def value_of(character: str) -> int:
    """Return what a character counts in a check digit: 0 to 9, A to Z as 10 to 35, the filler as 0."""
    return _VALUES[character]


def check_digit(text: str) -> str:
    """Return the check digit of a text: the weighted sum of its values, weights 7, 3, 1 in turn, modulo 10."""
    return str(sum(_VALUES[character] * weight for character, weight in zip(text, cycle((7, 3, 1)), strict=False)) % 10)


def is_letters(text: str) -> bool:
    """Tell whether a text is letters of a zone and nothing else; an empty one is not."""
    return bool(text) and not text.strip(LETTERS)


def has_digits(text: str) -> bool:
    """Tell whether a text holds a digit."""
    return any(character in DIGITS for character in text)
