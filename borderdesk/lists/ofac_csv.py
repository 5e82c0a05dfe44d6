"""Reads OFAC's list of Specially Designated Nationals as the CSV files that are published together."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError
from borderdesk.domain.watchlist import Category, Instruction, ListedName, NameQuality, WatchlistEntry
from borderdesk.lists.errors import CutListError, ForeignListError
from borderdesk.lists.names import names_once, sorted_name
from borderdesk.lists.ofac_remarks import particulars_in
from borderdesk.lists.reader import ListFormat, ListReader, ListRecord, RejectedRecord, SkippedRecord, StateCode
from borderdesk.lists.text_files import TextLines

_MAIN = re.compile(r"(?P<before>.*?)(?P<name>sdn|cons_prim)(?P<after>[^_]*)\.csv", re.IGNORECASE)
_COLUMNS = 12
_ALIAS_COLUMNS = 5
_COMMENT_COLUMNS = 2
_LARGEST_SIBLING = 16 << 20
_END_OF_FILE = "\x1a"
_FIRST_ROW = re.compile(r'\s*[0-9]+\s*,\s*("[^"]*"|[^,"]*)\s*,.*-0-')


class _Siblings(NamedTuple):
    aliases: Path
    comments: Path


def looks_like_ofac_csv(head: str) -> bool:
    """Tell whether a text begins with a row of one of OFAC's files: a number first, and -0- for nothing."""
    line = head.split("\n", 1)[0]
    return _FIRST_ROW.match(line) is not None


def main_file_in(folder: Path) -> Path:
    """Return the list's main file in a folder.

    Raises:
        ForeignListError: There is none, or more than one.
    """
    found = [path for path in sorted(folder.iterdir()) if _MAIN.fullmatch(path.name)]
    if len(found) != 1:
        raise ForeignListError("the folder does not hold one sdn.csv")
    return found[0]


def read_ofac_csv(path: Path, size: int, state_code: StateCode) -> ListReader:
    """Open the list by its main file; aliases and the ends of long remarks are in files beside it.

    Raises:
        ForeignListError: The file is another one of the set, or one of the others is not beside it.
    """
    siblings = _siblings_of(path)
    aliases = _by_number(siblings.aliases, _ALIAS_COLUMNS, 3)
    comments = _by_number(siblings.comments, _COMMENT_COLUMNS, 1)
    lines = TextLines(path)

    def records() -> Iterator[ListRecord]:
        try:
            for row in _rows(lines, _COLUMNS, "the main file"):
                number = row[0]
                yield _record(row, aliases.get(number, []), comments.get(number, []), state_code)
        finally:
            lines.close()

    return ListReader(
        format=ListFormat.OFAC_CSV,
        authority="Office of Foreign Assets Control, United States",
        list_date=None,
        size=size,
        records=records(),
        bytes_read=lines.bytes_read,
    )


def _siblings_of(path: Path) -> _Siblings:
    match = _MAIN.fullmatch(path.name)
    if match is None:
        raise ForeignListError("give sdn.csv, or the folder that it is in with alt.csv and sdn_comments.csv")
    before, name, after = match["before"], match["name"], match["after"]
    stem = "cons_" if name.lower() == "cons_prim" else ""
    beside = {found.name.lower(): found for found in path.parent.iterdir()}

    def sibling(words: str) -> Path:
        found = beside.get(f"{before}{words}{after}.csv".lower())
        if found is None:
            raise ForeignListError(f"the file {stem or ''}{words.removeprefix('cons_')}.csv is not beside the main one")
        return found

    return _Siblings(aliases=sibling(f"{stem}alt"), comments=sibling(f"{stem}comments" if stem else "sdn_comments"))


def _by_number(path: Path, columns: int, wanted: int) -> dict[str, list[str]]:
    """Return the cells of one column under the numbers that they belong to."""
    try:
        if path.stat().st_size > _LARGEST_SIBLING:
            raise ForeignListError("a file beside the main one is far too large")
        lines = TextLines(path)
    except OSError as error:
        raise EnvironmentFailureError(f"a file beside the main one cannot be read: {error.strerror}") from None
    found: dict[str, list[str]] = {}
    try:
        for row in _rows(lines, columns, f"the file of {'aliases' if columns == _ALIAS_COLUMNS else 'comments'}"):
            if row[wanted]:
                found.setdefault(row[0], []).append(row[wanted])
    finally:
        lines.close()
    return found


def _rows(lines: TextLines, columns: int, what: str) -> Iterator[list[str]]:
    """Yield the rows with nothing where the file writes -0-; the files have no header and may end in a control Z."""
    last = ""

    def content() -> Iterator[str]:
        nonlocal last
        for line in lines:
            if line.strip(_END_OF_FILE + " \r\n"):
                last = line
                yield line.replace(_END_OF_FILE, "")

    try:
        for row in csv.reader(content(), strict=True):
            if len(row) != columns:
                if lines.ends_open:
                    raise CutListError(f"{what} ends inside a row, in line {lines.number}")
                raise ForeignListError(f"{what} has not {columns} columns in line {lines.number}")
            cells = [cell.strip() for cell in row]
            if not cells[0].isdigit():
                raise ForeignListError(f"{what} does not begin with a number in line {lines.number}")
            lines.row_ended()
            yield ["" if cell == "-0-" else cell for cell in cells]
    except csv.Error:
        if lines.ends_open:
            raise CutListError(f"{what} ends inside a quoted cell, in line {lines.number}") from None
        raise ForeignListError(f"{what} is no table in line {lines.number}") from None
    # The last row may lack its line break, but not the quote or the mark that its last cell ends with.
    if lines.ends_open and not last.rstrip().endswith(('"', "-0-", _END_OF_FILE)):
        raise CutListError(f"{what} ends inside a row, in line {lines.number}")


def _record(row: list[str], aliases: list[str], comments: list[str], state_code: StateCode) -> ListRecord:
    number, name, kind, programmes, title = row[:5]
    if kind.lower() != "individual":
        return SkippedRecord(reference=number)
    # A comment goes on where the remark stops, in the middle of a word if need be.
    found = particulars_in(row[11] + "".join(comments), state_code)
    names: list[ListedName | None] = [sorted_name(name, NameQuality.MAIN)]
    names += [sorted_name(alias, NameQuality.GOOD) for alias in aliases]
    names += [sorted_name(alias, NameQuality.WEAK) for alias in found.aliases]
    try:
        return WatchlistEntry(
            reference=number,
            category=Category.SANCTIONS,
            instruction=Instruction.REFER_TO_SECONDARY,
            names=names_once(filter(None, names)),
            births=tuple(found.births),
            sexes=frozenset(found.sexes),
            nationalities=frozenset(found.nationalities),
            documents=tuple(found.documents),
            source="Office of Foreign Assets Control",
            programme=", ".join(programmes.split("] [")),
            remarks="\n".join(filter(None, [title, *(note for note in found.notes if note != title)])),
        )
    except InvalidValueError as error:
        return RejectedRecord(reference=number, reason=str(error))
