"""Folds the spellings that one name takes in different romanisations into one."""

import re
from functools import lru_cache

# Read from the top: longer groups of letters first. The right side is a sound, not a spelling.
_SOUNDS = (
    (r"^X(?=[AEIOU])", "H"),
    (r"SCH|CHR(?=I)", lambda m: "SH" if m[0] == "SCH" else "KR"),
    ("TCH", "CH"),
    ("DJ|DZH", "J"),
    ("ZH", "J"),
    ("PH", "F"),
    ("KH|CK|Q|K", "K"),
    ("GH", "G"),
    ("TH", "T"),
    ("DH", "D"),
    ("BH", "B"),
    ("TZ|TS|Z", "Z"),
    ("C(?=[EIY])", "S"),
    ("C(?!H)", "K"),
    ("X", "KS"),
    ("W", "V"),
    ("(?<=[AEIOU])H(?![AEIOUY])", ""),
    ("[EA]+[IYJ]+[EI]*|EE|IE|YE|AE|[EIY]+", "I"),
    ("OU|OO|AU|OE|UE|[OU]+", "U"),
    ("A+", "A"),
)
_RULES = tuple((re.compile(pattern), sound) for pattern, sound in _SOUNDS)
_DOUBLED = re.compile(r"(.)\1+")

# "Servant of ...": ABD AL RAHMAN, ABDUL RAHMAN, ABDURRAHMAN, ABDIRAHMAN, CABDIRAXMAAN all say the same.
_SERVANT_OF = re.compile(r"^C?ABD(?:[AEIOU]{0,2}([LRSNDTZJ])(?=\1)|[AEIOU]{0,2}L|[AEIOU]{1,2})(?=[A-Z]{3})")

_CONSONANT_GROUPS = str.maketrans("PTZCQVJ", "BDSKKVG")


@lru_cache(maxsize=1 << 16)
def fold(token: str) -> str:
    """Return the sound of a name part: spellings of one name mostly share it, different names mostly do not."""
    servant = _SERVANT_OF.match(token)
    folded = token if servant is None else "ABD" + token[servant.end() :]
    for pattern, sound in _RULES:
        folded = pattern.sub(sound, folded)
    return without_doubles(folded)


@lru_cache(maxsize=1 << 16)
def skeleton(token: str) -> str:
    """Return the consonants of a name part, voiced and unvoiced ones alike: what is left when all else is doubted."""
    # One letter X sounds as two; as one bone it costs one, like every other letter that was mistyped.
    return re.sub("[AEIOUYWH]", "", fold(token).replace("KS", "K")).translate(_CONSONANT_GROUPS)


def without_doubles(text: str) -> str:
    """Return a text in which no letter follows itself."""
    return _DOUBLED.sub(r"\1", text)
