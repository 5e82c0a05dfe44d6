"""The languages whose Cyrillic letters Doc 9303-3 spells in a way of their own."""

from enum import StrEnum


class CyrillicLanguage(StrEnum):
    """A language named in the exceptions of the Cyrillic table."""

    BELARUSIAN = "be"
    BULGARIAN = "bg"
    MACEDONIAN = "mk"
    SERBIAN = "sr"
    UKRAINIAN = "uk"
