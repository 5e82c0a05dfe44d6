"""Finds the documents and sanctions of a person in a file of FollowTheMoney entities, wherever they stand in it."""

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from borderdesk.lists.errors import CutListError, ForeignListError
from borderdesk.lists.json_lines import json_object, texts

LONGEST_LINE = 4 << 20
_LINKS = {"Passport": "holder", "Identification": "holder", "Visa": "holder", "Sanction": "entity"}
_MARKS = (b'"holder"', b'"Sanction"')


class FtmLinks:
    """Where in the file the entities stand that point to another one: 16 bytes for each, however long they are.

    The file is gone through once for it. Raises what reading a line of it raises.
    """

    def __init__(self, path: Path) -> None:
        self.bytes_read = 0
        self._stream = path.open("rb")
        self._path = path
        self._keys = array("q")
        self._places = array("q")
        self._used = bytearray()

    def find_all(self) -> None:
        """Go through the file."""
        with self._path.open("rb") as stream:
            place = 0
            for number, line in enumerate(lines_of(stream), 1):
                if any(mark in line for mark in _MARKS):
                    for target in targets_of(entity_in(line, number)):
                        self._keys.append(hash(target))
                        self._places.append(place)
                place += len(line)
                self.bytes_read = place
        keys = np.frombuffer(self._keys, np.int64)
        order = np.argsort(keys, kind="stable")
        self._places = array("q", np.frombuffer(self._places, np.int64)[order].tobytes())
        self._keys = array("q", keys[order].tobytes())
        self._used = bytearray(len(self._keys))

    def to(self, entity_id: str) -> Iterator[dict[str, Any]]:
        """Yield the entities that point to one, in their order."""
        key = hash(entity_id)
        found = bisect_left(self._keys, key)
        while found < len(self._keys) and self._keys[found] == key:
            entity = self._at(found)
            if entity_id in targets_of(entity):
                self._used[found] = 1
                yield entity
            found += 1

    def to_nobody(self) -> Iterator[dict[str, Any]]:
        """Yield the entities whose target was never asked for."""
        for number, is_used in enumerate(self._used):
            if not is_used:
                yield self._at(number)

    def close(self) -> None:
        """Close the file."""
        self._stream.close()

    def _at(self, number: int) -> dict[str, Any]:
        self._stream.seek(self._places[number])
        return entity_in(self._stream.readline(LONGEST_LINE), 0)


def lines_of(stream: Any) -> Iterator[bytes]:
    """Yield the lines of a file."""
    number = 0
    while line := stream.readline(LONGEST_LINE):
        number += 1
        if len(line) == LONGEST_LINE:
            raise ForeignListError(f"line {number} is far too long")
        yield line


def entity_in(line: bytes, number: int) -> dict[str, Any]:
    """Return the entity of a line, whose properties are sure to be an object."""
    try:
        entity = json_object(line.removeprefix(b"\xef\xbb\xbf"), f"line {number}")
    except ForeignListError:
        if not line.endswith(b"\n"):
            raise CutListError(f"the file ends inside line {number}") from None
        raise
    if not isinstance(entity.get("properties"), dict) or not isinstance(entity.get("schema"), str):
        raise ForeignListError(f"line {number} is no entity with a schema and properties")
    return entity


def targets_of(entity: dict[str, Any]) -> list[str]:
    """Return the ids of the entities that this one points to as its holder or as who is sanctioned."""
    link = _LINKS.get(entity["schema"])
    return [] if link is None else texts(entity["properties"].get(link))
