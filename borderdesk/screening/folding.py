"""Folds the spellings that one name takes in different romanisations into one."""

import re
from collections.abc import Callable
from functools import lru_cache, partial

# Longer groups of letters first; what is not named is matched whatever it holds. The right side is a sound, not a
# spelling. Each table is one walk over the letters, because an import folds half a million names.
_CONSONANT_SOUNDS = (
    (r"(?<![A-Z])X(?=[AEIOU])", "H"),
    ("SCH", "SH"),
    ("CHR(?=I)", "KR"),
    ("TCH", "CH"),
    ("DJ|DZH|ZH", "J"),
    ("PH", "F"),
    ("KH|CK|Q", "K"),
    ("GH", "G"),
    ("TH", "T"),
    ("DH", "D"),
    ("BH", "B"),
    ("TZ|TS", "Z"),
    ("C(?=[EIY])", "S"),
    ("C(?!H)", "K"),
    ("X", "KS"),
    ("W", "V"),
)
_VOWEL_SOUNDS = (
    ("OU|OO|AU|OE|UE|[OU]+", "U"),
    ("[EA]+[IYJ]+[EI]*|EE|IE|YE|AE|[EIY]+", "I"),
    ("A+", "A"),
)
_SILENT_H = re.compile("(?<=[AEIOU])H(?![AEIOUY])")
_DOUBLED = re.compile(r"(.)\1+")


def _walk(table: tuple[tuple[str, str], ...]) -> Callable[[str], str]:
    pattern = re.compile("|".join(f"({letters})" for letters, _ in table))
    sounds = ("", *(sound for _, sound in table))
    return partial(pattern.sub, lambda found: sounds[found.lastindex or 0])


_consonants, _vowels = _walk(_CONSONANT_SOUNDS), _walk(_VOWEL_SOUNDS)

# "Servant of ...": ABD AL RAHMAN, ABDUL RAHMAN, ABDURRAHMAN, ABDIRAHMAN, CABDIRAXMAAN all say the same.
_SERVANT_OF = re.compile(r"^C?ABD(?:[AEIOU]{0,2}([LRSNDTZJ])(?=\1)|[AEIOU]{0,2}L|[AEIOU]{1,2})(?=[A-Z]{3})")

_BONES = str.maketrans("PTZCQJ", "BDSKKG", "AEIOUYWH")


@lru_cache(maxsize=1 << 16)
def fold(token: str) -> str:
    """Return the sound of a name part: spellings of one name mostly share it, different names mostly do not."""
    servant = _SERVANT_OF.match(token)
    folded = token if servant is None else "ABD" + token[servant.end() :]
    return without_doubles(_vowels(_SILENT_H.sub("", _consonants(folded))))


@lru_cache(maxsize=1 << 16)
def skeleton(token: str) -> str:
    """Return the consonants of a name part, voiced and unvoiced ones alike: what is left when all else is doubted."""
    # One letter X sounds as two; as one bone it costs one, like every other letter that was mistyped.
    return fold(token).replace("KS", "K").translate(_BONES)


def without_doubles(text: str) -> str:
    """Return a text in which no letter follows itself."""
    return _DOUBLED.sub(r"\1", text)
