"""The monthly partitions of the crossings; the one place that needs PostgreSQL's own partitioning."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

from sqlalchemy import Connection, text

_FIRST = date(2026, 1, 1)
_AHEAD = 3


def make_months(connection: Connection, today: date) -> None:
    """Make the partitions of every month from the first of this program to some months ahead, where they are missing.

    A month whose crossings are in the default partition already (the hub stood still, or a desk's clock ran ahead)
    stays there: no row is moved, and questions find it all the same.
    """
    kept = {name for (name,) in connection.execute(text(_NAMES))}
    for month in _months(today):
        name, after = f"crossing_{month:%Y_%m}", _next(month)
        if name in kept or connection.execute(text(_OTHERS), {"first": _start(month), "after": _start(after)}).first():
            continue
        connection.exec_driver_sql(
            f"CREATE TABLE {name} PARTITION OF crossing FOR VALUES FROM ('{month} 00:00+00') TO ('{after} 00:00+00')"
        )


_NAMES = "SELECT c.relname FROM pg_inherits JOIN pg_class c ON c.oid = inhrelid WHERE inhparent = 'crossing'::regclass"
_OTHERS = "SELECT 1 FROM crossing_other WHERE recorded_at >= :first AND recorded_at < :after LIMIT 1"


def _months(today: date) -> Iterator[date]:
    last = today.replace(day=1)
    for _ in range(_AHEAD):
        last = _next(last)
    month = _FIRST
    while month <= last:
        yield month
        month = _next(month)


def _next(month: date) -> date:
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)


def _start(month: date) -> datetime:
    return datetime(month.year, month.month, 1, tzinfo=UTC)
