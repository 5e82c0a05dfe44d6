"""Opens a list's text in its own encoding and gives its lines, with the place of whatever is wrong with them."""

import codecs
import io
from collections.abc import Iterator
from pathlib import Path

from borderdesk.lists.errors import ForeignListError

LONGEST_LINE = 1 << 20
_LONGEST_ROW = 4 << 20

_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}


def encoding_of(head: bytes) -> str:
    """Return the encoding that a file's first bytes ask for: UTF-8 unless a byte order mark says UTF-16."""
    return next((name for mark, name in _MARKS.items() if head.startswith(mark)), "utf-8")


class TextLines:
    """The lines of a text file, each with its line break.

    Raises:
        ForeignListError: A byte is not of the file's encoding, a line holds NUL or never ends; the text names the line.
    """

    def __init__(self, path: Path) -> None:
        self.number = 0
        self.ends_open = False
        self._bytes_read = 0
        self._of_row = 0
        self._raw = path.open("rb")
        head = self._raw.read(4)
        self._raw.seek(0)
        self.encoding = encoding_of(head)
        # Line breaks stay as they are: within a quoted cell they belong to it.
        self._text = io.TextIOWrapper(self._raw, encoding=self.encoding, newline="")

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        try:
            line = self._text.readline(LONGEST_LINE)
        except UnicodeDecodeError as error:
            raise ForeignListError(f"line {self._line_of(error)} is not {self._encoding_in_words()}") from None
        self.number += 1
        if not line:
            raise StopIteration
        self._of_row += len(line)
        if len(line) == LONGEST_LINE or self._of_row > _LONGEST_ROW:
            raise ForeignListError(f"line {self.number} is far too long, or belongs to a row that is")
        self.ends_open = not line.endswith(("\n", "\r"))
        if "\0" in line:
            raise ForeignListError(f"line {self.number} holds a NUL character")
        return line

    def row_ended(self) -> None:
        """Say that a row ended with this line: a quoted cell may span lines, but not without end."""
        self._of_row = 0

    def bytes_read(self) -> int:
        """Return how far into the file the lines come from, give or take a block."""
        if not self._raw.closed:
            self._bytes_read = self._raw.tell()
        return self._bytes_read

    def close(self) -> None:
        """Close the file."""
        self.bytes_read()
        self._text.close()

    def _line_of(self, error: UnicodeDecodeError) -> int:
        """Return the line of the byte that cannot be decoded: a block is decoded before its lines are given out."""
        before = error.object[: error.start].decode(self.encoding.removesuffix("-sig"), "replace")
        return self.number + before.count("\n") + 1

    def _encoding_in_words(self) -> str:
        return "UTF-16" if self.encoding == "utf-16" else "UTF-8: save the file in that encoding"
