"""Reads tables that are handed to a command, row by row."""

import csv
from collections.abc import Iterator
from pathlib import Path

from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError


def rows_of(path: Path, required: tuple[str, ...]) -> Iterator[dict[str, str]]:
    """Yield the rows of a CSV file by their column names; missing cells are empty.

    Raises:
        EnvironmentFailureError: The file cannot be read.
        InvalidValueError: It is no table in UTF-8, or has not the columns that it must have.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            rows = csv.DictReader(stream, restval="", strict=True)
            missing = [name for name in required if name not in (rows.fieldnames or ())]
            if missing:
                raise InvalidValueError(f"the table has no column {missing[0]}")
            yield from rows
    except OSError as error:
        raise EnvironmentFailureError(f"the table cannot be read: {error.strerror}") from None
    except (csv.Error, UnicodeDecodeError):
        raise InvalidValueError("the file is no table in UTF-8") from None
