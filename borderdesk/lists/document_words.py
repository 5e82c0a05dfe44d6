"""Document numbers among words, and the countries that words name as their issuers."""

import re

from borderdesk.lists.reader import StateCode

_IN_BRACKETS = re.compile(r"\([^)]*\)?")
_PREFIX = re.compile(r"^(?:no\.?|n°|№)(?=[A-Z]{0,3}[0-9])", re.IGNORECASE)
_LETTERS_OF_NUMBER = re.compile(r"[A-Z]{1,3}(?:-[A-Z]{1,2})?-?")
_BEFORE_NUMBER = re.compile(r"[\d(].*|\b(?:diplomatic|service|passport|national|number|no)\b.*", re.IGNORECASE)


def number_in(text: str) -> str:
    """Return the number in "Libyan passport No. 96/184442" or "PS 472330208", in capital letters and digits alone.

    Words with a digit belong to the number, and so do up to three capital letters right before one.
    """
    pieces: list[str] = []
    letters = ""
    for word in _IN_BRACKETS.sub(" ", text).replace(",", " ").split():
        if any(character.isdigit() for character in word):
            pieces.append(letters + _PREFIX.sub("", word))
            letters = ""
        else:
            letters = word if _LETTERS_OF_NUMBER.fullmatch(word) else ""
    return re.sub(r"[^A-Z0-9]", "", "".join(pieces).upper())


def state_before_number(words: str, state_code: StateCode) -> str:
    """Return the code of the country that words such as "Afghanistan passport No. 12" begin with, or an empty text."""
    return state_code(_BEFORE_NUMBER.sub("", words).strip())
