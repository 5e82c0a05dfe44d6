"""The rows of a CSV file, with the place of whatever is wrong with them."""

import csv
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from borderdesk.lists.errors import CutListError, ForeignListError
from borderdesk.lists.text_files import TextLines

_SEPARATORS = ",;\t|"
_MOST_COMMENTS = 1_000
_LONGEST_COMMENT = 1_000


class CsvRows:
    """The rows of a table; lines before the header that begin with # are comments. The header shows what parts cells.

    Raises:
        ForeignListError: A row is none, or a byte is not of the file's encoding.
        CutListError: The file ends inside a quoted cell.
    """

    def __init__(self, path: Path) -> None:
        self.comments: list[str] = []
        self._lines = TextLines(path)

    @property
    def number(self) -> int:
        """The line of the last row."""
        return self._lines.number

    @property
    def ends_open(self) -> bool:
        """The last line has no line break."""
        return self._lines.ends_open

    def __iter__(self) -> Iterator[list[str]]:
        first = self._header()
        if not first:
            return
        rows = csv.reader(chain((first,), self._lines), strict=True, delimiter=separator_of(first))
        try:
            for row in rows:
                self._lines.row_ended()
                yield row
        except csv.Error:
            # With strict reading that is a quote that was opened and never closed, or text behind a closed one.
            if self.ends_open or not next(self._lines, ""):
                raise CutListError(f"the file ends inside a quoted cell, in line {self.number}") from None
            raise ForeignListError(f"line {self.number} is no row of a table") from None

    def bytes_read(self) -> int:
        """Return how far into the file the rows come from."""
        return self._lines.bytes_read()

    def close(self) -> None:
        """Close the file."""
        self._lines.close()

    def _header(self) -> str:
        for line in self._lines:
            if line.startswith("#"):
                self._lines.row_ended()
                self.comments += [line[1:_LONGEST_COMMENT]] if len(self.comments) < _MOST_COMMENTS else []
            elif line.strip():
                return line
        return ""


def separator_of(header: str) -> str:
    """Return what parts the names of the columns."""
    return max(_SEPARATORS, key=header.count)
