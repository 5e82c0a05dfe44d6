"""Finds out what format a watchlist file has and opens it with that format's reader."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.lists.country_names import with_other_names
from borderdesk.lists.csv_rows import CsvRows, separator_of
from borderdesk.lists.errors import ForeignListError
from borderdesk.lists.eu_fsf import read_eu_fsf
from borderdesk.lists.interpol import looks_like_notices, read_interpol
from borderdesk.lists.mapping import ColumnMapping
from borderdesk.lists.ofac_csv import looks_like_ofac_csv, main_file_in, read_ofac_csv
from borderdesk.lists.ofac_xml import read_ofac_xml
from borderdesk.lists.opensanctions_csv import looks_like_targets, read_opensanctions_csv
from borderdesk.lists.opensanctions_ftm import looks_like_ftm, read_opensanctions_ftm
from borderdesk.lists.reader import ListFormat, ListReader, StateCode
from borderdesk.lists.table import read_table
from borderdesk.lists.text_files import encoding_of
from borderdesk.lists.uk_sanctions import read_uk_sanctions
from borderdesk.lists.un_consolidated import read_un_consolidated
from borderdesk.lists.xlsx_rows import XlsxRows
from borderdesk.lists.xml_records import root_tag_of

_HEAD = 1 << 16
_PACKED = b"PK\x03\x04"
_OLD_WORKBOOK = b"\xd0\xcf\x11\xe0"
_ROOTS = {
    "CONSOLIDATED_LIST": ListFormat.UN_CONSOLIDATED,
    "sdnList": ListFormat.OFAC_XML,
    "export": ListFormat.EU_FSF,
    "Designations": ListFormat.UK_SANCTIONS,
}
_Open: TypeAlias = Callable[[Path, int, StateCode], ListReader]
_READERS: dict[ListFormat, _Open] = {
    ListFormat.UN_CONSOLIDATED: read_un_consolidated,
    ListFormat.OFAC_CSV: read_ofac_csv,
    ListFormat.OFAC_XML: read_ofac_xml,
    ListFormat.EU_FSF: read_eu_fsf,
    ListFormat.UK_SANCTIONS: read_uk_sanctions,
    ListFormat.OPENSANCTIONS_FTM: read_opensanctions_ftm,
    ListFormat.OPENSANCTIONS_CSV: read_opensanctions_csv,
    ListFormat.INTERPOL: read_interpol,
}


def read_list(
    path: Path,
    *,
    state_code: StateCode,
    format: ListFormat = ListFormat.AUTO,  # noqa: A002
    mapping: ColumnMapping | None = None,
) -> ListReader:
    """Open a watchlist file; AUTO tells the format from the content, never from the name.

    `mapping` says how to read a table that is not ours. A folder stands for the OFAC files in it.

    Raises:
        ForeignListError: The file is of no format that we know, or not of the one named.
        CutListError: The file ends before its first record.
        EnvironmentFailureError: The file cannot be read.
    """
    try:
        if path.is_dir():
            path = main_file_in(path)
        with path.open("rb") as stream:
            head = stream.read(_HEAD)
        size = path.stat().st_size
        if not head.strip():
            raise ForeignListError("the file is empty")
        list_format = _detect(head) if format is ListFormat.AUTO else format
        find_code = with_other_names(state_code)
        if list_format is ListFormat.TABLE:
            return read_table(CsvRows(path), size, find_code, list_format, mapping)
        if list_format is ListFormat.WORKBOOK:
            return read_table(XlsxRows(path), size, find_code, list_format, mapping)
        return _READERS[list_format](path, size, find_code)
    except OSError as error:
        raise EnvironmentFailureError(f"the list file cannot be read: {error.strerror}") from None


def _detect(head: bytes) -> ListFormat:
    if head.startswith(_PACKED):
        return ListFormat.WORKBOOK
    if head.startswith(_OLD_WORKBOOK):
        raise ForeignListError("the file is a workbook of the old form (XLS), or an encrypted one: save it as XLSX")
    text = head.decode(encoding_of(head), "replace").lstrip()
    if text.startswith("<"):
        return _xml_format(head)
    for looks_like, list_format in (
        (looks_like_ftm, ListFormat.OPENSANCTIONS_FTM),
        (looks_like_notices, ListFormat.INTERPOL),
        (looks_like_ofac_csv, ListFormat.OFAC_CSV),
        (looks_like_targets, ListFormat.OPENSANCTIONS_CSV),
        (_looks_like_table, ListFormat.TABLE),
    ):
        if looks_like(text):
            return list_format
    if "\0" in text:
        raise ForeignListError("the file is neither UTF-8 nor UTF-16 with its byte order mark, in line 1")
    raise ForeignListError("the file is no watchlist of a format that we know")


def _xml_format(head: bytes) -> ListFormat:
    root = root_tag_of(head)
    if root == "Sanctions":
        raise ForeignListError("the file is OFAC's advanced XML, which is not read: take sdn.xml or the CSV files")
    if root not in _ROOTS:
        raise ForeignListError("the file is XML, but no watchlist of a format that we know")
    return _ROOTS[root]


def _looks_like_table(text: str) -> bool:
    """Tell whether the first line that is no comment has several cells, or one with a name that we know."""
    line = next((line for line in text.splitlines() if line.strip() and not line.startswith("#")), "")
    return not text.startswith(("{", "[")) and (line.count(separator_of(line)) > 0 or line.strip() == "name")
