"""Looking at a list's file before it is brought in: how its first records are read, and what all of it would make."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path

from borderdesk.actions.import_progress import ImportControl, Progress, Told
from borderdesk.actions.list_building import BuildOrder, build_aside, read_as_here
from borderdesk.actions.rights import requires
from borderdesk.domain.officer import Officer, Permission
from borderdesk.domain.watchlist import WatchlistEntry
from borderdesk.keys.database_key import DatabaseKey
from borderdesk.lists import ColumnMapping, ListFormat, ListReader, RejectedRecord, SkippedRecord, UnknownColumnsError
from borderdesk.storage import list_imports
from borderdesk.storage.list_folder import place_to_build
from borderdesk.storage.store import Store

__all__ = [
    "CheckedList",
    "ColumnMapping",
    "ListPreview",
    "PreviewRecord",
    "UnknownColumnsError",
    "check_list",
    "preview_list",
    "saved_mappings",
]

RECORDS_SHOWN = 20

PreviewRecord = WatchlistEntry | RejectedRecord
"""One record as it would be understood: an entry, or why it cannot be one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPreview:
    """What a file says of itself and how its first records are read; nothing of it is in force.

    A table tells its `columns`, the `mapping` that reads them, and which of them nothing reads. `size` is the file's,
    in bytes. Records about no person or document are left out. `is_mapping_saved` says that the columns are read as an
    earlier table's were.
    """

    list_format: ListFormat
    authority: str
    list_date: date | None
    licence_note: str
    size: int
    columns: tuple[str, ...]
    mapping: ColumnMapping | None
    ignored_columns: tuple[str, ...]
    records: tuple[PreviewRecord, ...]
    is_mapping_saved: bool = False


@requires(Permission.IMPORT_LIST)
def saved_mappings(store: Store, officer: Officer) -> tuple[ColumnMapping, ...]:
    """Return how the tables that were brought in before were read, the last one first.

    Raises:
        NotPermittedError: The officer may not import lists.
    """
    with store.read() as session:
        return tuple(ColumnMapping.from_json(text) for text in list_imports.mappings(session))


@requires(Permission.IMPORT_LIST)
def preview_list(
    store: Store,
    officer: Officer,
    source: Path,
    *,
    list_format: ListFormat = ListFormat.AUTO,
    mapping: ColumnMapping | None = None,
    saved: Sequence[ColumnMapping] = (),
    most: int = RECORDS_SHOWN,
) -> ListPreview:
    """Read the first records of a file. It is slow for the FollowTheMoney format, whose documents may stand anywhere.

    Without a mapping a table whose columns are not named as ours is read by the first saved one that fits it.

    Raises:
        NotPermittedError: The officer may not import lists.
        UnknownColumnsError: It is a table, and nothing says which of its columns holds a name or a document number.
        InvalidValueError: The file is foreign, or broken within these records.
        EnvironmentFailureError: The file cannot be read.
    """
    fitting = None
    try:
        reader = read_as_here(source, list_format, mapping)
    except UnknownColumnsError as error:
        fitting = next((known for known in saved if known.fits(error.columns)), None)
        if fitting is None:
            raise
    else:
        fitting = _fitting(reader, saved) if mapping is None else None
        if fitting is not None:
            # A file is closed by the end of its records, which have to be begun for that.
            next(reader.records, None)
    if fitting is not None:
        reader = read_as_here(source, list_format, fitting)
    shown = (record for record in reader.records if not isinstance(record, SkippedRecord))
    return ListPreview(
        list_format=reader.format,
        authority=reader.authority,
        list_date=reader.list_date,
        licence_note=reader.licence_note,
        size=reader.size,
        columns=reader.columns,
        mapping=reader.mapping,
        ignored_columns=() if reader.mapping is None else reader.mapping.ignored(reader.columns),
        records=tuple(islice(shown, most)),
        is_mapping_saved=fitting is not None,
    )


def _fitting(reader: ListReader, saved: Sequence[ColumnMapping]) -> ColumnMapping | None:
    """Return the saved mapping for a table's columns; one that has our names for them needs none."""
    if reader.mapping is None or all(ours == theirs for ours, theirs in reader.mapping.columns.items()):
        return None
    return next((mapping for mapping in saved if mapping.fits(reader.columns)), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedList:
    """What all of a file would make: entries, records about no person or document, and rejected ones by reason."""

    entries: int
    skipped: int
    rejected: int
    reasons: Mapping[str, int]


@requires(Permission.IMPORT_LIST)
def check_list(
    store: Store,
    folder: Path,
    officer: Officer,
    source: Path,
    progress: Progress | None = None,
    control: ImportControl | None = None,
    *,
    mapping: ColumnMapping | None = None,
    on_rejected: Callable[[RejectedRecord], None] | None = None,
) -> CheckedList:
    """Read all of a list's file as an import would, and throw away what it makes; rejected records are handed over.

    Raises:
        NotPermittedError: The officer may not import lists.
        InvalidValueError: The file is foreign, cut, or otherwise no list.
        ImportStoppedError: The control said so.
        EnvironmentFailureError: The disk failed, or the reading was stopped.
    """
    target, told = place_to_build(folder), Told(progress, on_rejected)
    # Nobody keeps this key: what a power cut leaves of the file is noise.
    order = BuildOrder(source=source, target=target, mapping=mapping, key=DatabaseKey.generate())
    try:
        built = build_aside(order, told, control)
    finally:
        target.unlink(missing_ok=True)
    return CheckedList(
        entries=built.entries,
        skipped=built.skipped,
        rejected=told.rejected_count,
        reasons=dict(told.by_reason.most_common()),
    )
