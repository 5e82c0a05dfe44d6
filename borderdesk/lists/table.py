"""Reads the desk's own list format: a CSV table with one entry a row (docs/lists.md)."""

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from borderdesk.domain.errors import InvalidValueError
from borderdesk.lists.errors import CutListError, ForeignListError
from borderdesk.lists.reader import ListFormat, ListReader, ListRecord, RejectedRecord, StateCode
from borderdesk.lists.table_rows import COLUMNS, entry_of

_REQUIRED = ("reference", "category", "instruction")
_LONGEST_LINE = 1 << 20


def looks_like_table(head: str) -> bool:
    """Tell whether the first line that is no comment is this format's header."""
    for line in head.splitlines():
        if line.strip() and not line.startswith("#"):
            names = [name.strip().strip('"') for name in line.split(",")]
            return all(name in names for name in _REQUIRED)
    return False


def read_table(path: Path, size: int, state_code: StateCode) -> ListReader:
    """Open a table; comment lines before the header may name authority, list_date and the number of entries.

    Raises:
        ForeignListError: The header lacks a required column or has one that the format does not know.
    """
    lines = _Lines(path)
    try:
        particulars, header = _read_head(lines)
    except BaseException:
        lines.close()
        raise
    list_date = particulars.get("list_date", "")
    try:
        stated = date.fromisoformat(list_date) if list_date else None
        count = int(particulars["entries"]) if "entries" in particulars else None
    except ValueError:
        lines.close()
        raise ForeignListError("list_date or entries in the head of the file is not a date or a number") from None
    return ListReader(
        format=ListFormat.TABLE,
        authority=particulars.get("authority", ""),
        list_date=stated,
        size=size,
        records=_records(lines, header, count, state_code),
        bytes_read=lambda: lines.bytes_read,
    )


class _Lines:
    """The lines of a file as text, counted in bytes as they are read; comments are left out."""

    def __init__(self, path: Path) -> None:
        self.bytes_read = 0
        self.number = 0
        self.ends_open = False
        self.comments: list[str] = []
        self._stream = path.open("rb")

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        while (line := self._next()).startswith("#"):
            self.comments.append(line[1:])
        return line

    def close(self) -> None:
        self._stream.close()

    def _next(self) -> str:
        line = self._stream.readline(_LONGEST_LINE)
        self.bytes_read += len(line)
        self.number += 1
        if not line:
            raise StopIteration
        if len(line) == _LONGEST_LINE:
            raise ForeignListError(f"line {self.number} is far too long")
        self.ends_open = not line.endswith((b"\n", b"\r"))
        try:
            text = line.decode("utf-8-sig" if self.number == 1 else "utf-8")
        except UnicodeDecodeError:
            raise ForeignListError(f"line {self.number} is not UTF-8") from None
        if "\0" in text:
            raise ForeignListError(f"line {self.number} holds a NUL character")
        return text


def _read_head(lines: _Lines) -> tuple[dict[str, str], list[str]]:
    header: list[str] = []
    while not any(header):
        try:
            header = [name.strip() for name in next(csv.reader(lines, strict=True))]
        except StopIteration:
            raise CutListError("the file ends before the names of its columns") from None
        except csv.Error:
            raise ForeignListError(f"line {lines.number} is no row of a table") from None
    missing = [name for name in _REQUIRED if name not in header]
    if missing:
        raise ForeignListError(f"the table has no column {missing[0]}")
    unknown = [place for place, name in enumerate(header, 1) if name not in COLUMNS]
    if unknown or len(set(header)) < len(header):
        raise ForeignListError(f"column {unknown[0] if unknown else len(header)} of the table is unknown or repeated")
    pairs = (comment.partition(":") for comment in lines.comments)
    return {name.strip(): value.strip() for name, _, value in pairs}, header


def _records(lines: _Lines, header: list[str], count: int | None, state_code: StateCode) -> Iterator[ListRecord]:
    rows = csv.reader(lines, strict=True)
    found = 0
    try:
        for row in rows:
            if not row:
                continue
            found += 1
            yield _record(row, header, lines, state_code)
    except csv.Error:
        # With strict reading that is a quote that was opened and never closed, or text behind a closed one.
        if lines.ends_open or not next(lines, ""):
            raise CutListError(f"the file ends inside a quoted cell, in line {lines.number}") from None
        raise ForeignListError(f"line {lines.number} is no row of a table") from None
    finally:
        lines.close()
    if count is not None and found != count:
        raise CutListError(f"the file holds {found:,} rows and says that it holds {count:,}")


def _record(row: list[str], header: list[str], lines: _Lines, state_code: StateCode) -> ListRecord:
    if len(row) != len(header):
        if lines.ends_open:
            raise CutListError(f"the file ends inside a row, in line {lines.number}")
        return RejectedRecord(reference=f"line {lines.number}", reason="the row has not as many cells as the header")
    cells = dict(zip(header, (cell.strip() for cell in row), strict=True))
    reference = cells["reference"] or f"line {lines.number}"
    try:
        return entry_of(cells, state_code)
    except InvalidValueError as error:
        return RejectedRecord(reference=reference, reason=str(error))
