"""Looking at a list's file before it is brought in: what it is, its first rows, and what all of it would make."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path

from borderdesk.actions.import_progress import ImportControl, Progress, Told
from borderdesk.actions.list_building import BuildOrder, build_aside, read_as_here
from borderdesk.domain.officer import Officer, Permission
from borderdesk.domain.watchlist import WatchlistEntry
from borderdesk.lists import ColumnMapping, ListFormat, RejectedRecord, SkippedRecord
from borderdesk.storage.list_folder import place_to_build

ROWS_SHOWN = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewRow:
    """One record as it would be understood: an entry, or the reason why it cannot be one."""

    reference: str
    entry: WatchlistEntry | None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPreview:
    """What a file says about itself, and its first records; those about no person or document are left out.

    A table tells its `columns`, the `mapping` that reads them, and which of them nothing reads.
    """

    list_format: ListFormat
    authority: str
    list_date: date | None
    licence_note: str
    size: int
    rows: tuple[PreviewRow, ...]
    columns: tuple[str, ...] = ()
    mapping: ColumnMapping | None = None
    ignored_columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ListCheck:
    """What an import of a file would make; `rejected` holds the first of the records that could not be entries."""

    entries: int
    skipped: int
    rejected_count: int
    rejected_by_reason: Mapping[str, int]
    rejected: tuple[RejectedRecord, ...]


def preview_list(
    officer: Officer,
    source: Path,
    *,
    list_format: ListFormat = ListFormat.AUTO,
    mapping: ColumnMapping | None = None,
    most: int = ROWS_SHOWN,
) -> ListPreview:
    """Read the beginning of a list's file; of FollowTheMoney all of it, whose documents may stand anywhere.

    Raises:
        NotPermittedError: The officer may not import lists.
        InvalidValueError: The file is none that this program reads, or is cut at its beginning.
        EnvironmentFailureError: The file cannot be read.
    """
    officer.require(Permission.IMPORT_LIST)
    reader = read_as_here(source, list_format, mapping)
    rows = (
        PreviewRow(reference=record.reference, entry=record)
        if isinstance(record, WatchlistEntry)
        else PreviewRow(reference=record.reference, entry=None, reason=record.reason)
        for record in reader.records
        if not isinstance(record, SkippedRecord)
    )
    return ListPreview(
        list_format=reader.format,
        authority=reader.authority,
        list_date=reader.list_date,
        licence_note=reader.licence_note,
        size=reader.size,
        rows=tuple(islice(rows, most)),
        columns=reader.columns,
        mapping=reader.mapping,
        ignored_columns=() if reader.mapping is None else reader.mapping.ignored(reader.columns),
    )


def check_list(
    folder: Path,
    officer: Officer,
    source: Path,
    progress: Progress | None = None,
    control: ImportControl | None = None,
) -> ListCheck:
    """Read all of a list's file as an import would, and throw away what it makes.

    Raises:
        NotPermittedError: The officer may not import lists.
        InvalidValueError: The file is foreign, cut, or otherwise no list.
        ImportStoppedError: The control said so.
        EnvironmentFailureError: The disk failed, or the reading was stopped.
    """
    officer.require(Permission.IMPORT_LIST)
    target, told = place_to_build(folder), Told(progress)
    try:
        built = build_aside(BuildOrder(source=source, target=target), told, control)
    finally:
        target.unlink(missing_ok=True)
    return ListCheck(
        entries=built.entries,
        skipped=built.skipped,
        rejected_count=told.rejected_count,
        rejected_by_reason=dict(told.by_reason.most_common()),
        rejected=tuple(told.rejected),
    )
