"""Aliases as the Consolidated List gives them: several in one element, with notes and other scripts in brackets."""

import re
from collections.abc import Iterator

_NOTE_BEGINS = re.compile(r",?\s+(?:born|son of|a\.k\.a\.|also known as)\b.*", re.IGNORECASE)
_IS_NOTE = re.compile(r"[0-9]|\b(?:name|listed|identity|third|second|passport|document|number)\b", re.IGNORECASE)
_LISTING = re.compile(r"(?:^|\s)[a-h]\)\s*")
_QUOTES = '"“”„«»'


def names_in_alias(text: str) -> tuple[str, ...]:
    """Return the names in an alias: "; " parts them, brackets hold another spelling, a title or a note."""
    outer = re.sub(r"\([^)]*\)?", ";", _before_note(text))
    inner = [part for part in re.findall(r"\(([^)]*)\)?", text) if not _IS_NOTE.search(part)]
    titles = re.match(r"\(", text) is not None
    found = list(_parts(outer))
    for part in [] if titles else inner:
        found += _parts(part.removeprefix("original script:"))
    return tuple(dict.fromkeys(found))


def _before_note(text: str) -> str:
    head, bracket, rest = text.partition("(")
    return _NOTE_BEGINS.sub("", head) + bracket + rest


def _parts(text: str) -> Iterator[str]:
    for part in re.split(";", _LISTING.sub(";", text)):
        cleaned = " ".join(part.translate(str.maketrans("", "", _QUOTES)).split()).strip(" ,)(")
        if cleaned:
            yield cleaned
