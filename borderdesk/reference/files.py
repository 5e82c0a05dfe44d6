"""Reads the rows of a reference file, once its checksum is verified."""

import csv
import hashlib
import io
from pathlib import Path

from borderdesk.domain.errors import BorderDeskError

CHECKSUMS = "checksums.sha256"


class ReferenceDataError(BorderDeskError):
    """A reference file is missing, was changed or holds what it must not; the text names the file."""


def read_rows(directory: Path, name: str) -> list[dict[str, str]]:
    """Return the rows of a CSV file by their column names.

    Raises:
        ReferenceDataError: The file or its checksum is missing, or they differ.
    """
    content = _content(directory, name)
    expected = _checksums(directory).get(name)
    if expected is None:
        raise ReferenceDataError(f"reference file {name} has no checksum in {CHECKSUMS}")
    if hashlib.sha256(content).hexdigest() != expected:
        raise ReferenceDataError(f"reference file {name} does not match its checksum")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8"))))


def _checksums(directory: Path) -> dict[str, str]:
    """Return the checksums by file name, from lines as sha256sum writes them."""
    text = _content(directory, CHECKSUMS).decode("ascii", "replace")
    pairs = (line.split(maxsplit=1) for line in text.splitlines() if line.strip())
    return {pair[1]: pair[0] for pair in pairs if len(pair) == 2}


def _content(directory: Path, name: str) -> bytes:
    try:
        return (directory / name).read_bytes()
    except OSError as error:
        raise ReferenceDataError(f"reference file {name} cannot be read") from error
