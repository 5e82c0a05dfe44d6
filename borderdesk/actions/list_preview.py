"""Looking at the first records of a list before it is imported, and at how its columns are read."""

from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path

from borderdesk.actions.list_building import read_as_here
from borderdesk.domain.officer import Officer, Permission
from borderdesk.domain.watchlist import WatchlistEntry
from borderdesk.lists import ColumnMapping, ListFormat, RejectedRecord, SkippedRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPreview:
    """What a file says of itself and how its first records are read; nothing of it is in force.

    A table tells its `columns`, the `mapping` that reads them, and which of them nothing reads.
    """

    list_format: ListFormat
    authority: str
    list_date: date | None
    licence_note: str
    columns: tuple[str, ...]
    mapping: ColumnMapping | None
    ignored_columns: tuple[str, ...]
    records: tuple[WatchlistEntry | RejectedRecord, ...]


def preview_list(
    officer: Officer,
    source: Path,
    *,
    list_format: ListFormat = ListFormat.AUTO,
    mapping: ColumnMapping | None = None,
    most: int = 20,
) -> ListPreview:
    """Read the first records of a file. It is slow for the FollowTheMoney format, whose documents may stand anywhere.

    Raises:
        NotPermittedError: The officer may not import lists.
        InvalidValueError: The file is foreign, or broken within these records.
        EnvironmentFailureError: The file cannot be read.
    """
    officer.require(Permission.IMPORT_LIST)
    reader = read_as_here(source, list_format, mapping)
    shown = (record for record in reader.records if not isinstance(record, SkippedRecord))
    return ListPreview(
        list_format=reader.format,
        authority=reader.authority,
        list_date=reader.list_date,
        licence_note=reader.licence_note,
        columns=reader.columns,
        mapping=reader.mapping,
        ignored_columns=() if reader.mapping is None else reader.mapping.ignored(reader.columns),
        records=tuple(islice(shown, most)),
    )
