"""What every format's reader offers: the list's own particulars and a stream of its records."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from borderdesk.domain.watchlist import WatchlistEntry
from borderdesk.lists.mapping import ColumnMapping


class ListFormat(StrEnum):
    """The formats of watchlist files, by the words of the command line."""

    AUTO = "auto"
    UN_CONSOLIDATED = "un"
    OFAC_CSV = "ofac-csv"
    OFAC_XML = "ofac-xml"
    EU_FSF = "eu"
    UK_SANCTIONS = "uk"
    OPENSANCTIONS_FTM = "ftm"
    OPENSANCTIONS_CSV = "targets"
    INTERPOL = "interpol"
    TABLE = "csv"
    WORKBOOK = "xlsx"


@dataclass(frozen=True, slots=True, kw_only=True)
class RejectedRecord:
    """A record that names a person or document but cannot be an entry; `reason` never holds the record's content."""

    reference: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SkippedRecord:
    """A record about something that no traveller can be, such as an organisation."""

    reference: str


ListRecord = WatchlistEntry | RejectedRecord | SkippedRecord

StateCode = Callable[[str], str]
"""Gives the three-letter code of a country that is named in words or by a code, or an empty text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListReader:
    """One file being read.

    `records` can be walked once. It raises CutListError or ForeignListError where the file turns out not to be whole:
    only its end proves that it is. `bytes_read` tells how far it is, out of `size`. `licence_note` is what the
    authority says of the use of its list, as far as we checked it. A table tells its `columns` and how they are read.
    """

    format: ListFormat
    authority: str
    list_date: date | None
    size: int
    records: Iterator[ListRecord]
    bytes_read: Callable[[], int]
    licence_note: str = ""
    columns: tuple[str, ...] = ()
    mapping: ColumnMapping | None = None
