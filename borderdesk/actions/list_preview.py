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
from borderdesk.lists import ListFormat, SkippedRecord
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
    """What a file says about itself, and its first records; those about no person or document are left out."""

    list_format: ListFormat
    authority: str
    list_date: date | None
    size: int
    rows: tuple[PreviewRow, ...]


def preview_list(officer: Officer, source: Path) -> ListPreview:
    """Read the beginning of a list's file.

    Raises:
        NotPermittedError: The officer may not import lists.
        InvalidValueError: The file is none that this program reads, or is cut at its beginning.
        EnvironmentFailureError: The file cannot be read.
    """
    officer.require(Permission.IMPORT_LIST)
    reader = read_as_here(source)
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
        size=reader.size,
        rows=tuple(islice(rows, ROWS_SHOWN)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedList:
    """What all of a file would make: entries, records about no person or document, and rejected ones by reason."""

    entries: int
    skipped: int
    rejected: int
    reasons: Mapping[str, int]


def check_list(
    folder: Path,
    officer: Officer,
    source: Path,
    progress: Progress | None = None,
    control: ImportControl | None = None,
) -> CheckedList:
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
    return CheckedList(
        entries=built.entries,
        skipped=built.skipped,
        rejected=told.rejected_count,
        reasons=dict(told.by_reason.most_common()),
    )
