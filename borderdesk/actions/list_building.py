"""Builds a version of a list aside, in a child process, so that neither the desk nor its database waits for it."""

import multiprocessing
import os
import signal
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Event
from pathlib import Path

from borderdesk.actions.import_progress import ImportControl, Told
from borderdesk.actions.state_codes import state_code_finder
from borderdesk.domain.errors import BorderDeskError, EnvironmentFailureError
from borderdesk.domain.watchlist import WatchlistEntry
from borderdesk.keys.database_key import DatabaseKey
from borderdesk.lists import (
    ColumnMapping,
    ListFormat,
    ListReader,
    ListRecord,
    RejectedRecord,
    SkippedRecord,
    read_list,
)
from borderdesk.logs import describe
from borderdesk.paths import resources_directory
from borderdesk.process import keep_to_itself
from borderdesk.reference import load_reference
from borderdesk.screening import IndexBuilder
from borderdesk.storage.list_changes import ListChanges, changes_between
from borderdesk.storage.list_writing import DuplicateReferenceError, ListFileWriter

_STEP = 500
_PATIENCE = 0.1
_BEHIND_THE_DESK = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildOrder:
    """What is to be built from what; `before` is the file of the version in force, to count the changes against.

    Entries that count from `begun_since` on or later are new whatever was there before. The keys travel to the child
    through a pipe, like all of the order.
    """

    source: Path
    target: Path
    list_format: ListFormat = ListFormat.AUTO
    mapping: ColumnMapping | None = None
    before: Path | None = None
    begun_since: date = date.min
    key: DatabaseKey | None = None
    before_key: DatabaseKey | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltList:
    """A finished file, not yet in force. `changes` are None where there was nothing to compare with."""

    path: Path
    digest: str
    list_format: ListFormat
    authority: str
    list_date: date | None
    licence_note: str
    mapping: ColumnMapping | None
    entries: int
    skipped: int
    changes: ListChanges | None


def read_as_here(
    source: Path, list_format: ListFormat = ListFormat.AUTO, mapping: ColumnMapping | None = None
) -> ListReader:
    """Open a watchlist file, with the countries that this program knows."""
    find_code = state_code_finder(load_reference(resources_directory() / "reference"))
    return read_list(source, state_code=find_code, format=list_format, mapping=mapping)


def build_aside(order: BuildOrder, told: Told, control: ImportControl | None = None) -> BuiltList:
    """Build a list file from another organisation's file; where anything goes wrong nothing of it is left.

    `told` hears of the progress and of each rejected record; an error that it raises stops the building and comes
    through.

    Raises:
        InvalidValueError: The file is foreign, cut, or otherwise no list.
        ImportStoppedError: The control said so.
        EnvironmentFailureError: The disk failed, or the child process ended before its work did.
    """
    # A process that is started anew shares no thread, lock or database handle with this one.
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    may_run = context.Event()
    may_run.set()
    process = context.Process(target=_build_and_report, args=(order, sender, may_run), daemon=True)
    process.start()
    sender.close()
    try:
        return _follow(receiver, told, control or ImportControl(), may_run)
    except BaseException:
        process.kill()
        process.join()
        order.target.unlink(missing_ok=True)
        raise
    finally:
        process.join()
        receiver.close()


def _follow(receiver: Connection, told: Told, control: ImportControl, may_run: Event) -> BuiltList:
    while True:
        control.raise_if_stopped()
        if control.is_paused and may_run.is_set():
            may_run.clear()
            told.paused(is_paused=True)
        elif not control.is_paused and not may_run.is_set():
            may_run.set()
            told.paused(is_paused=False)
        if not receiver.poll(_PATIENCE):
            continue
        try:
            report = receiver.recv()
        except EOFError:
            raise EnvironmentFailureError("the building of the list was stopped; the list in force stays") from None
        match report:
            case BuiltList():
                return report
            case BorderDeskError():
                raise report
            case _Read(records, bytes_read, size, rejected):
                told.read(records, bytes_read, size, rejected)


@dataclass(frozen=True, slots=True)
class _Read:
    records: int
    bytes_read: int
    size: int
    rejected: tuple[RejectedRecord, ...]


def _build_and_report(order: BuildOrder, sender: Connection, may_run: Event) -> None:
    keep_to_itself()
    # Who presses Ctrl-C stops the parent, which then stops this process.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        # Travellers come first: the building takes what the desk leaves.
        os.nice(_BEHIND_THE_DESK)
    try:
        sender.send(_build(order, sender, may_run))
    except BrokenPipeError:
        # Whoever asked for the list is gone.
        order.target.unlink(missing_ok=True)
    except (BorderDeskError, OSError) as error:
        words = error if isinstance(error, BorderDeskError) else EnvironmentFailureError(_in_words(error))
        with suppress(BrokenPipeError):
            sender.send(words)


def _in_words(error: OSError) -> str:
    return f"the list cannot be built: {error.strerror or describe(error)}"


def _build(order: BuildOrder, sender: Connection, may_run: Event) -> BuiltList:
    reader = read_as_here(order.source, order.list_format, order.mapping)
    rejected: list[RejectedRecord] = []
    skipped = read = 0
    index = IndexBuilder()

    def report(bytes_read: int) -> None:
        sender.send(_Read(read, bytes_read, reader.size, tuple(rejected)))
        rejected.clear()

    with ListFileWriter(order.target, order.key) as writer:
        for record in reader.records:
            if read % _STEP == 0 and (bytes_read := reader.bytes_read()) < reader.size:
                report(bytes_read)
                _wait_while_paused(may_run)
            read += 1
            rejection = _take(record, writer, index)
            if rejection is not None:
                rejected.append(rejection)
            skipped += isinstance(record, SkippedRecord)
        report(reader.size)
        entries = writer.entry_count
        if order.before is not None:
            writer.add_fresh(order.before, order.begun_since, order.before_key)
        digest = writer.finish(index.finish().by_name())
    return BuiltList(
        path=order.target,
        digest=digest,
        list_format=reader.format,
        authority=reader.authority,
        list_date=reader.list_date,
        licence_note=reader.licence_note,
        mapping=reader.mapping,
        entries=entries,
        skipped=skipped,
        changes=None
        if order.before is None
        else changes_between(order.before, order.target, before_key=order.before_key, after_key=order.key),
    )


def _wait_while_paused(may_run: Event) -> None:
    """Wait until the building may go on; without the parent nobody would ever say so."""
    parent = multiprocessing.parent_process()
    while not may_run.wait(1.0):
        if parent is not None and not parent.is_alive():
            raise BrokenPipeError


def write_small(target: Path, entries: Iterable[WatchlistEntry], key: DatabaseKey | None = None) -> str:
    """Write a list file of a few entries here and now, and return its digest.

    Raises:
        EnvironmentFailureError: The disk is full or fails; nothing of the file is left.
    """
    try:
        index = IndexBuilder()
        with ListFileWriter(target, key) as writer:
            for entry in entries:
                _take(entry, writer, index)
            return writer.finish(index.finish().by_name())
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _take(record: ListRecord, writer: ListFileWriter, index: IndexBuilder) -> RejectedRecord | None:
    """Write a record that is an entry; return why one that names somebody could not be written."""
    if not isinstance(record, WatchlistEntry):
        return record if isinstance(record, RejectedRecord) else None
    try:
        writer.add(record)
    except DuplicateReferenceError as error:
        return RejectedRecord(reference=record.reference, reason=str(error))
    index.add(record)
    return None
