"""The rows of the first sheet of an Excel workbook (XLSX), streamed and with every measure bounded."""

import lzma
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import IO
from xml.etree.ElementTree import Element

from borderdesk.lists.errors import CutListError, ForeignListError
from borderdesk.lists.xml_records import XmlRecords

_LARGEST_SHEET = 2 << 30
_LARGEST_TEXTS = 64 << 20
_HIGHEST_RATIO = 200
_MOST_PARTS = 2_000
_MOST_CELLS = 500
_WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_TEXTS = "xl/sharedStrings.xml"
_STYLES = "xl/styles.xml"

# Number formats that show a date, by the numbers that the standard (ECMA-376, 18.8.30) gives them.
_DATE_FORMATS = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
# What unpacking raises: parts may be packed in three ways, and their names be written in no way at all.
_DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, UnicodeDecodeError),
    *(EOFError, OSError, NotImplementedError, RuntimeError),
)
_BEFORE_DAY_1 = date(1899, 12, 30)
_LAST_DAY = 2_958_465


class XlsxRows:
    """The rows of a workbook's first sheet as texts; a cell that shows a date is written YYYY-MM-DD.

    Raises:
        ForeignListError: The file is no workbook, is encrypted, or unpacks beyond all measure.
        CutListError: The file is not whole.
    """

    def __init__(self, path: Path) -> None:
        self.comments: Sequence[str] = ()
        self.number = 0
        self.ends_open = False
        self._read_before = 0
        try:
            self._archive = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
            raise CutListError("the workbook is not whole: its table of contents is missing or damaged") from None
        try:
            self._require_bounded()
            self._sheet = self._first_sheet()
            self._dates = self._styles_of_dates()
            self._texts = self._shared_texts()
        except BaseException:
            self.close()
            raise

    def __iter__(self) -> Iterator[list[str]]:
        width = 0
        for row in self._records(self._sheet, "row"):
            self.number += 1
            cells = self._cells(row)
            width = width or len(cells)
            # A row ends with its last cell that is not empty, so short ones are whole.
            yield cells + [""] * (width - len(cells))

    def bytes_read(self) -> int:
        """Return how far into the sheet the rows come from, in bytes of the packed file."""
        return self._read_before

    def close(self) -> None:
        """Close the file."""
        self._archive.close()

    def _require_bounded(self) -> None:
        parts = self._archive.infolist()
        if len(parts) > _MOST_PARTS:
            raise ForeignListError("the workbook has far too many parts")
        for part in parts:
            if part.flag_bits & 0x1:
                raise ForeignListError("the workbook is encrypted")
            if part.file_size > max(1 << 20, part.compress_size * _HIGHEST_RATIO) or part.file_size > _LARGEST_SHEET:
                raise ForeignListError("a part of the workbook unpacks beyond all measure")

    def _first_sheet(self) -> str:
        names = set(self._archive.namelist())
        if _WORKBOOK not in names:
            raise ForeignListError("the file is packed, but it is no Excel workbook")
        sheet = next(self._records(_WORKBOOK, "sheet"), None)
        if sheet is None:
            raise ForeignListError("the workbook has no sheet")
        wanted = next((value for name, value in sheet.attrib.items() if name.rpartition(":")[2] == "id"), "")
        for relation in self._records(_RELATIONS, "Relationship") if _RELATIONS in names else ():
            if relation.get("Id") == wanted:
                target = relation.get("Target", "").lstrip("/")
                return target if target.startswith("xl/") else f"xl/{target}"
        raise ForeignListError("the workbook does not say where its first sheet is")

    def _styles_of_dates(self) -> frozenset[int]:
        """Return the numbers of the cell styles that show a date."""
        if _STYLES not in self._archive.namelist():
            return frozenset()
        formats = set(_DATE_FORMATS)
        styles: list[int] = []
        for element in self._records(_STYLES, "numFmt", "cellXfs"):
            if element.tag == "numFmt":
                code = re.sub(r'"[^"]*"|\[[^\]]*\]|\\.', "", element.get("formatCode", ""))
                formats |= {_whole(element.get("numFmtId"))} if re.search(r"[ymd]", code, re.IGNORECASE) else set()
            else:
                styles += [_whole(style.get("numFmtId")) for style in element if style.tag == "xf"]
        return frozenset(number for number, style in enumerate(styles) if style in formats)

    def _shared_texts(self) -> list[str]:
        if _TEXTS not in self._archive.namelist():
            return []
        texts: list[str] = []
        left = _LARGEST_TEXTS
        for item in self._records(_TEXTS, "si"):
            text = _text_of(item)
            left -= len(text) + 50
            if left < 0:
                raise ForeignListError("the workbook holds far too much text: save it as CSV")
            texts.append(text)
        return texts

    def _cells(self, row: Element) -> list[str]:
        cells: list[str] = []
        for cell in row:
            if cell.tag != "c":
                continue
            place = _column_of(cell.get("r", ""))
            place = len(cells) if place is None else place
            text = self._cell(cell)
            if not text:
                # Cells far to the right may have a look and nothing else.
                cells += [""] if place == len(cells) < _MOST_CELLS else []
                continue
            if place >= _MOST_CELLS:
                raise ForeignListError(f"row {self.number} has far too many cells")
            cells += [""] * (place + 1 - len(cells))
            cells[place] = text
        while cells and not cells[-1]:
            cells.pop()
        return cells

    def _cell(self, cell: Element) -> str:
        value = cell.findtext("v") or ""
        match cell.get("t"):
            case "s":
                place = _whole(value)
                if not 0 <= place < len(self._texts):
                    raise ForeignListError(f"row {self.number} names a text that the workbook does not hold")
                return self._texts[place]
            case "inlineStr":
                inline = cell.find("is")
                return "" if inline is None else _text_of(inline)
            case "e":
                return ""
            case "str" | "b" | "d":
                return value
            case _:
                return _number(value, is_date=_whole(cell.get("s")) in self._dates)

    def _records(self, part: str, *tags: str) -> Iterator[Element]:
        try:
            with self._archive.open(part) as stream:
                records = XmlRecords(_Counted(stream), frozenset(tags))
                size = max(1, self._archive.getinfo(part).file_size)
                for element in records:
                    packed = self._archive.getinfo(part).compress_size
                    self._read_before = packed * min(records.bytes_read, size) // size
                    yield element
        except KeyError:
            raise CutListError("the workbook lacks a part that it names") from None
        except _DAMAGE:
            raise CutListError("a part of the workbook is damaged") from None


class _Counted:
    """A packed part that stops where it unpacks to more than it said."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._left = _LARGEST_SHEET

    def read(self, size: int) -> bytes:
        block = self._stream.read(size)
        self._left -= len(block)
        if self._left < 0:
            raise ForeignListError("a part of the workbook unpacks beyond all measure")
        return block


def _text_of(item: Element) -> str:
    """Return a text, which may be in runs of different looks; what is only for its pronunciation is left out."""
    runs = (run.findtext("t") or "" for run in item if run.tag == "r")
    return (item.findtext("t") or "") + "".join(runs)


def _column_of(reference: str) -> int | None:
    """Return the place of a cell such as BC12 in its row, counted from 0."""
    letters = re.match(r"[A-Z]{1,3}", reference)
    if letters is None:
        return None
    place = 0
    for letter in letters[0]:
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1


def _number(value: str, *, is_date: bool) -> str:
    """Return a number as it would be typed: days as dates, whole numbers without a decimal point or an exponent."""
    if not re.fullmatch(r"-?[0-9]{1,18}(\.[0-9]{1,20})?([eE][+-]?[0-9]{1,2})?", value):
        return value
    number = float(value)
    if is_date and 0 < number <= _LAST_DAY:
        return (_BEFORE_DAY_1 + timedelta(days=int(number))).isoformat()
    return str(int(number)) if number.is_integer() and abs(number) < 1e15 else value


def _whole(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else -1
