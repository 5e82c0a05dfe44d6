"""Other organisations' watchlist files in, entries out.

`read_list` takes a path and gives a `ListReader`: what the file says about itself, and its records one by one, each a
`WatchlistEntry`, a `RejectedRecord` (why it could not be one) or a `SkippedRecord` (not about a person or document).
The one rule of the room: a file is streamed and never trusted. It is whole only once its records have ended without an
error; until then whatever was taken from it must be thrown away.
"""

from borderdesk.lists.errors import CutListError, ForeignListError, UnknownColumnsError
from borderdesk.lists.files import read_list
from borderdesk.lists.mapping import COLUMNS, ColumnMapping, DateOrder
from borderdesk.lists.reader import ListFormat, ListReader, ListRecord, RejectedRecord, SkippedRecord
from borderdesk.lists.table_rows import entry_of

__all__ = [
    "COLUMNS",
    "ColumnMapping",
    "CutListError",
    "DateOrder",
    "ForeignListError",
    "ListFormat",
    "ListReader",
    "ListRecord",
    "RejectedRecord",
    "SkippedRecord",
    "UnknownColumnsError",
    "entry_of",
    "read_list",
]
