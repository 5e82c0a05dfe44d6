"""Takes a name apart into the words that a machine readable zone would print, each with its possible spellings."""

import re
from functools import lru_cache
from typing import TypeAlias

from anyascii import anyascii

from borderdesk.domain.transliteration import TransliterationError, mrz_spellings

Part: TypeAlias = tuple[str, ...]
"""One word of a name: the spellings that documents may give it, the expected one first."""

_WORD = re.compile(r"[^\s,;./_()\[\]\"“”„<&+–—-]+")
_NO_LETTER = re.compile("[^A-Z]")
_SYLLABIC = re.compile("[\u4e00-\u9fff\uac00-\ud7a3]+")
_ARABIC = re.compile("[\u0600-\u06ff]")
_APOSTROPHES = re.compile(r"['’‘ʼʻ`´ʿʾ]")

# What recognition and typing put in place of a letter.
_LETTERS_FOR_DIGITS = str.maketrans("012345689", "OIZEASGBG")


def name_parts(text: str) -> tuple[Part, ...]:
    """Return the words of a name in their order.

    Letters that no table spells stay as they are: they still compare with themselves.
    """
    parts: list[Part] = []
    for word in _WORD.findall(_APOSTROPHES.sub("", text)):
        if not word.isascii():
            parts += _spelled(word)
        elif letters := _letters(word):
            parts.append((letters,))
    return tuple(parts)


def _letters(word: str) -> str:
    if word.isalpha():
        return word.upper()
    if word.isdigit():
        return ""
    return _NO_LETTER.sub("", word.upper().translate(_LETTERS_FOR_DIGITS))


@lru_cache(maxsize=1 << 12)
def _spelled(word: str) -> tuple[Part, ...]:
    """Spell a word as Doc 9303 does, or, where its tables do not know the script, as people do."""
    if _SYLLABIC.fullmatch(word):
        # The family name is the first character; what follows is printed as one word.
        return tuple((_letters(anyascii(piece)) or piece, piece) for piece in (word[0], word[1:]) if piece)
    try:
        spellings = [spelling.replace(" ", "") for spelling in mrz_spellings(word)]
    except TransliterationError:
        spellings = []
    if not spellings or _ARABIC.search(word):
        spellings.append(_letters(anyascii(word)))
    part = tuple(dict.fromkeys(filter(None, spellings)))
    return (part or (word.casefold(),),)
