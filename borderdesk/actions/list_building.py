"""Builds a version of a list aside, in a child process, so that neither the desk nor its database waits for it."""

import multiprocessing
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path

from borderdesk.actions.state_codes import state_code_finder
from borderdesk.domain.errors import BorderDeskError, EnvironmentFailureError
from borderdesk.domain.watchlist import WatchlistEntry
from borderdesk.lists import ListFormat, ListRecord, RejectedRecord, SkippedRecord, read_list
from borderdesk.logs import describe
from borderdesk.paths import resources_directory
from borderdesk.reference import load_reference
from borderdesk.screening import IndexBuilder
from borderdesk.storage.list_writing import DuplicateReferenceError, ListFileWriter

Progress = Callable[[int, int], None]
"""Told how many bytes of a list's file are read, out of how many."""

_PROGRESS_STEP = 500
_REJECTED_KEPT = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltList:
    """A finished file, not yet in force; `rejected` holds the first of the records that could not be entries."""

    path: Path
    digest: str
    authority: str
    list_date: date | None
    entries: int
    skipped: int
    rejected_count: int
    rejected: tuple[RejectedRecord, ...]


@dataclass(frozen=True, slots=True)
class _Read:
    bytes_read: int
    size: int


def build_aside(source: Path, target: Path, list_format: ListFormat, progress: Progress | None = None) -> BuiltList:
    """Build a list file from another organisation's file; where anything goes wrong nothing of it is left.

    An error that `progress` raises stops the building and comes through.

    Raises:
        InvalidValueError: The file is foreign, cut, or otherwise no list.
        EnvironmentFailureError: The disk failed, or the child process ended before its work did.
    """
    # A process that is started anew shares no thread, lock or database handle with this one.
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_build_and_report, args=(source, target, list_format, sender), daemon=True)
    process.start()
    sender.close()
    try:
        return _follow(receiver, progress)
    except BaseException:
        process.kill()
        process.join()
        target.unlink(missing_ok=True)
        raise
    finally:
        process.join()
        receiver.close()


def _follow(receiver: Connection, progress: Progress | None) -> BuiltList:
    while True:
        try:
            report = receiver.recv()
        except EOFError:
            raise EnvironmentFailureError("the building of the list was stopped; the list in force stays") from None
        match report:
            case BuiltList():
                return report
            case BorderDeskError():
                raise report
            case _Read(bytes_read, size) if progress is not None:
                progress(bytes_read, size)


def _build_and_report(source: Path, target: Path, list_format: ListFormat, sender: Connection) -> None:
    # Who presses Ctrl-C stops the parent, which then stops this process.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        sender.send(_build(source, target, list_format, sender))
    except BrokenPipeError:
        # Whoever asked for the list is gone.
        target.unlink(missing_ok=True)
    except (BorderDeskError, OSError) as error:
        words = error if isinstance(error, BorderDeskError) else EnvironmentFailureError(_in_words(error))
        with suppress(BrokenPipeError):
            sender.send(words)


def _in_words(error: OSError) -> str:
    return f"the list cannot be built: {error.strerror or describe(error)}"


def _build(source: Path, target: Path, list_format: ListFormat, sender: Connection) -> BuiltList:
    find_code = state_code_finder(load_reference(resources_directory() / "reference"))
    reader = read_list(source, state_code=find_code, format=list_format)
    rejected: list[RejectedRecord] = []
    skipped = rejected_count = 0
    index = IndexBuilder()
    with ListFileWriter(target) as writer:
        for number, record in enumerate(reader.records):
            if number % _PROGRESS_STEP == 0 and reader.bytes_read() < reader.size:
                sender.send(_Read(reader.bytes_read(), reader.size))
            rejection = _take(record, writer, index)
            if rejection is not None:
                rejected_count += 1
                rejected += [rejection] if rejected_count <= _REJECTED_KEPT else []
            skipped += isinstance(record, SkippedRecord)
        digest = writer.finish(index.finish().by_name())
        sender.send(_Read(reader.size, reader.size))
        return BuiltList(
            path=target,
            digest=digest,
            authority=reader.authority,
            list_date=reader.list_date,
            entries=writer.entry_count,
            skipped=skipped,
            rejected_count=rejected_count,
            rejected=tuple(rejected),
        )


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
