"""List files written without the child process that writes them at a desk."""

from collections.abc import Iterable
from pathlib import Path

from borderdesk.domain.watchlist import WatchlistEntry
from borderdesk.screening import IndexBuilder
from borderdesk.storage.list_writing import ListFileWriter


def write_list(path: Path, entries: Iterable[WatchlistEntry]) -> str:
    """Write a list file with its index and return its digest."""
    index = IndexBuilder()
    with ListFileWriter(path) as writer:
        for entry in entries:
            writer.add(entry)
            index.add(entry)
        return writer.finish(index.finish().by_name())
