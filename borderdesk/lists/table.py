"""Reads tables: the desk's own (docs/lists.md), and other people's once it is known which column holds what."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, islice
from typing import Protocol

from borderdesk.domain.errors import InvalidValueError
from borderdesk.lists.errors import CutListError, ForeignListError, UnknownColumnsError
from borderdesk.lists.mapping import COLUMNS, REQUIRED, ColumnMapping, DateOrder, guess_mapping, is_own_header
from borderdesk.lists.reader import ListFormat, ListReader, ListRecord, RejectedRecord, StateCode
from borderdesk.lists.table_rows import entry_of

_SAMPLE = 100
_MOST_COLUMNS = 500
_DATES = ("date_of_birth", "listed_on", "valid_from", "expires_on", "review_on")


class TableRows(Protocol):
    """The rows of a table that is being read, whatever kind of file it is in.

    A row where `ends_open` is the file's last and may be cut.
    """

    @property
    def comments(self) -> Sequence[str]:
        """The comment lines met so far, without their mark."""

    @property
    def number(self) -> int:
        """The line of the last row."""

    @property
    def ends_open(self) -> bool:
        """The file ended with the last row, without a line break."""

    def __iter__(self) -> Iterator[list[str]]:
        """Yield the rows; the first is the header."""

    def bytes_read(self) -> int:
        """Return how far into the file the rows come from."""

    def close(self) -> None:
        """Close the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    rows: TableRows
    remaining: Iterator[list[str]]
    header: tuple[str, ...]
    mapping: ColumnMapping
    count: int | None
    list_date: date | None
    authority: str


def read_table(
    rows: TableRows, size: int, state_code: StateCode, list_format: ListFormat, mapping: ColumnMapping | None
) -> ListReader:
    """Open a table; comment lines before the header may name authority, list_date and the number of entries.

    A given mapping is used where the table has its columns; otherwise one is guessed.

    Raises:
        ForeignListError: The columns are not those of a watchlist, or a table of ours has one too many.
    """
    try:
        table = _opened(rows, mapping)
    except InvalidValueError as error:
        rows.close()
        raise error if isinstance(error, CutListError | UnknownColumnsError) else ForeignListError(str(error)) from None
    except BaseException:
        rows.close()
        raise
    return ListReader(
        format=list_format,
        authority=table.authority,
        list_date=table.list_date,
        size=size,
        records=_records(table, state_code),
        bytes_read=rows.bytes_read,
        columns=table.header,
        mapping=table.mapping,
    )


def _opened(rows: TableRows, mapping: ColumnMapping | None) -> _Table:
    remaining = iter(rows)
    header = tuple(name.strip() for name in next((row for row in remaining if any(row)), ()))
    if not header:
        raise CutListError("the file ends before the names of its columns")
    pairs = (comment.partition(":") for comment in rows.comments)
    particulars = {name.strip(): value.strip() for name, _, value in pairs}
    stated = particulars.get("list_date", "")
    try:
        list_date = date.fromisoformat(stated) if stated else None
        count = int(particulars["entries"]) if "entries" in particulars else None
    except ValueError:
        raise ForeignListError("list_date or entries in the head of the file is not a date or a number") from None
    _require_sound(header)
    if mapping is None or not mapping.fits(header):
        mapping, sample = _mapping_of(header, remaining)
        remaining = chain(sample, remaining)
    return _Table(
        rows=rows,
        remaining=remaining,
        header=header,
        mapping=mapping,
        count=count,
        list_date=list_date,
        authority=particulars.get("authority", ""),
    )


def _require_sound(header: Sequence[str]) -> None:
    named = [name for name in header if name]
    if len(header) > _MOST_COLUMNS:
        raise ForeignListError("the table has far too many columns")
    if len(set(named)) < len(named):
        raise ForeignListError("a column of the table is repeated")


def _mapping_of(header: Sequence[str], remaining: Iterator[list[str]]) -> tuple[ColumnMapping, list[list[str]]]:
    if is_own_header(header):
        unknown = [place for place, name in enumerate(header, 1) if name not in COLUMNS]
        if unknown:
            raise ForeignListError(f"column {unknown[0]} of the table is unknown")
        return ColumnMapping(columns={name: name for name in header}), []
    if set(header) <= set(COLUMNS):
        raise ForeignListError(f"the table has no column {next(name for name in REQUIRED if name not in header)}")
    try:
        guessed = guess_mapping(header)
    except InvalidValueError as error:
        raise UnknownColumnsError(str(error), tuple(header)) from None
    sample = list(islice(remaining, _SAMPLE))
    cells = [dict(zip(header, row, strict=False)) for row in sample]
    return _agreeing(guessed, cells), sample


def _agreeing(guessed: ColumnMapping, cells: Sequence[Mapping[str, str]]) -> ColumnMapping:
    """Return the mapping without the columns whose cells say that the guess was wrong, and with the order of dates."""
    columns, constants = dict(guessed.columns), dict(guessed.constants)
    defaults = guess_mapping(("name",)).constants
    for ours in ("category", "instruction"):
        held = {row.get(columns.get(ours, ""), "").strip() for row in cells} - {""}
        if ours in columns and not all(_holds(ours, text) for text in held):
            constants[ours] = defaults[ours]
            del columns[ours]
    dates = [row.get(columns[name], "") for row in cells for name in _DATES if name in columns]
    month_first = any(_second_part(text) > 12 for text in dates)
    order = DateOrder.MONTH_FIRST if month_first else DateOrder.DAY_FIRST
    return replace(guessed, columns=columns, constants=constants, date_order=order)


def _holds(column: str, text: str) -> bool:
    sample = {"reference": "x", "category": "interest", "instruction": "refer", "name": "x", column: text}
    try:
        entry_of(sample, lambda _: "")
    except InvalidValueError:
        return False
    return True


def _second_part(text: str) -> int:
    parts = text.strip().replace("-", "/").replace(".", "/").split("/")
    return int(parts[1]) if len(parts) == 3 and len(parts[1]) <= 2 and parts[1].isdecimal() else 0


def _records(table: _Table, state_code: StateCode) -> Iterator[ListRecord]:
    rows, width = table.rows, len(table.header)
    theirs = {name: place for place, name in enumerate(table.header)}
    places = [(ours, theirs[name]) for ours, name in table.mapping.columns.items()]
    constants = table.mapping.constants
    month_first = table.mapping.date_order is DateOrder.MONTH_FIRST
    found = 0
    try:
        for row in table.remaining:
            if not any(row):
                continue
            found += 1
            if len(row) != width:
                if rows.ends_open:
                    raise CutListError(f"the file ends inside a row, in line {rows.number}")
                reason = "the row has not as many cells as the header"
                yield RejectedRecord(reference=f"line {rows.number}", reason=reason)
                continue
            cells = {ours: row[place].strip() for ours, place in places}
            for ours, value in constants.items():
                cells[ours] = cells.get(ours) or value
            try:
                yield entry_of(cells, state_code, month_first=month_first)
            except InvalidValueError as error:
                yield RejectedRecord(reference=cells.get("reference") or f"line {rows.number}", reason=str(error))
    finally:
        rows.close()
    if table.count is not None and found != table.count:
        raise CutListError(f"the file holds {found:,} rows and says that it holds {table.count:,}")
