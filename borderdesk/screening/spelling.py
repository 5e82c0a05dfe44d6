"""Takes a name apart into the words that a machine readable zone would print, each with its possible spellings."""

import re
from typing import TypeAlias

from borderdesk.domain.transliteration import TransliterationError, mrz_spellings

Part: TypeAlias = tuple[str, ...]
"""One word of a name: the spellings that documents may give it, the expected one first."""

_WORD = re.compile(r"[^\s,;./_()\[\]\"“”„<&+–—-]+")
_APOSTROPHES = re.compile(r"['’‘ʼʻ`´ʿʾ]")

# What recognition and typing put in place of a letter.
_LETTERS_FOR_DIGITS = str.maketrans("012345689", "OIZEASGBG")


def name_parts(text: str) -> tuple[Part, ...]:
    """Return the words of a name in their order.

    Letters of a script without transliteration stay as they are: they still compare with themselves.
    """
    parts = (_part(word) for word in _WORD.findall(_APOSTROPHES.sub("", text)))
    return tuple(part for part in parts if part)


def _part(word: str) -> Part:
    if word.isdigit():
        return ()
    if word.isascii():
        upper = word.upper().translate(_LETTERS_FOR_DIGITS)
        return (upper,) if upper.isalpha() else tuple(filter(None, [re.sub("[^A-Z]", "", upper)]))
    try:
        spellings = mrz_spellings(word)
    except TransliterationError:
        return (word.casefold(),)
    return tuple(dict.fromkeys(spelling.replace(" ", "") for spelling in spellings if spelling))
