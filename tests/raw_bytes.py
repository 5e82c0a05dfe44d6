"""Searches every file of a home for what a thief of the disk must not find there."""

from collections.abc import Iterable
from pathlib import Path

from borderdesk.storage.schema import all_tables

TABLES = tuple(sorted(name for name in all_tables().tables if name != "desk"))
"""Every table but `desk`, whose name is in that of the program too."""


def found_in(folder: Path, words: Iterable[str]) -> set[tuple[str, str]]:
    """Return which words are in which files, whatever their letters' size, in UTF-8 and in UTF-16."""
    wanted = {word: (word.casefold().encode(), word.casefold().encode("utf-16-le")) for word in words}
    found = set()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            data = path.read_bytes().lower()
            found |= {(path.name, word) for word, forms in wanted.items() if any(form in data for form in forms)}
    return found
