"""Crossings as JSON, one complete record a line, for programs."""

from collections.abc import Iterable
from typing import TextIO

from borderdesk.domain.canonical import canonical_text
from borderdesk.domain.crossing import Crossing
from borderdesk.domain.crossing_record import to_record


def write_crossings_json(crossings: Iterable[Crossing], output: TextIO) -> int:
    """Write one line for each crossing and return their number."""
    written = 0
    for crossing in crossings:
        output.write(canonical_text(to_record(crossing)) + "\n")
        written += 1
    return written
