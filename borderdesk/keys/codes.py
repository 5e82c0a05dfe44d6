"""Codes that open a desk in a person's place: on paper, read aloud, and typed back by tired people."""

import re
import secrets

from borderdesk.domain.errors import InvalidValueError

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: without I, L, O and U, which are read for others."""
_ALIKE = str.maketrans("OIL", "011")
_GROUP = 4
_CHECK_LETTERS = 2
# A prime just below 32 * 32: no wrong letter and no two neighbours swapped leave the remainder as it was.
_MODULUS = 1021

RECOVERY_LETTERS = 30
ONE_TIME_LETTERS = 14
"""70 bits: with the work that a guess costs, nobody tries them out; and short enough for a telephone."""


class MistypedCodeError(InvalidValueError):
    """The code is none: a letter is wrong, missing or one too many."""

    def __init__(self) -> None:
        super().__init__("code has a mistake in it: compare it group by group")


def new_code(letters: int) -> str:
    """Return a random code in groups of four, the last two letters of which check the others."""
    said = "".join(secrets.choice(_LETTERS) for _ in range(letters))
    whole = said + _check_of(said)
    return "-".join(whole[at : at + _GROUP] for at in range(0, len(whole), _GROUP))


def secret_of(typed: str) -> str:
    """Return what a code stands for, however it was typed: capitals, spaces and strokes do not count.

    Raises:
        MistypedCodeError: It is no code.
    """
    whole = re.sub(r"[\s\-–—.]", "", typed).upper().translate(_ALIKE)
    said, check = whole[:-_CHECK_LETTERS], whole[-_CHECK_LETTERS:]
    if len(said) not in (RECOVERY_LETTERS, ONE_TIME_LETTERS) or any(letter not in _LETTERS for letter in whole):
        raise MistypedCodeError
    if _check_of(said) != check:
        raise MistypedCodeError
    return said


def _check_of(said: str) -> str:
    number = 0
    for letter in said:
        number = (number * len(_LETTERS) + _LETTERS.index(letter)) % _MODULUS
    high, low = divmod(number, len(_LETTERS))
    return _LETTERS[high] + _LETTERS[low]
