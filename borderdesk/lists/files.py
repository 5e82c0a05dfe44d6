"""Finds out what format a watchlist file has and opens it with that format's reader."""

from pathlib import Path

from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.lists.errors import ForeignListError
from borderdesk.lists.reader import ListFormat, ListReader, StateCode
from borderdesk.lists.table import looks_like_table, read_table
from borderdesk.lists.un_consolidated import read_un_consolidated

_HEAD = 1 << 16
_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def read_list(path: Path, *, state_code: StateCode, format: ListFormat = ListFormat.AUTO) -> ListReader:  # noqa: A002
    """Open a watchlist file; AUTO tells the format from the content, never from the name.

    Raises:
        ForeignListError: The file is of no format that we know, or not of the one named.
        CutListError: The file ends before its first record.
        EnvironmentFailureError: The file cannot be read.
    """
    try:
        with path.open("rb") as stream:
            head = stream.read(_HEAD)
        size = path.stat().st_size
    except OSError as error:
        raise EnvironmentFailureError(f"the list file cannot be read: {error.strerror}") from None
    if not head.strip():
        raise ForeignListError("the file is empty")
    match _detect(head) if format is ListFormat.AUTO else format:
        case ListFormat.UN_CONSOLIDATED:
            return read_un_consolidated(path, size, state_code)
        case ListFormat.TABLE:
            return read_table(path, size, state_code)
        case _:
            raise ForeignListError("the file is no watchlist of a format that we know")


def _detect(head: bytes) -> ListFormat | None:
    for mark in _BYTE_ORDER_MARKS:
        head = head.removeprefix(mark)
    if head.replace(b"\0", b"").lstrip().startswith(b"<"):
        return ListFormat.UN_CONSOLIDATED
    return ListFormat.TABLE if looks_like_table(head.decode("utf-8", "replace")) else None
