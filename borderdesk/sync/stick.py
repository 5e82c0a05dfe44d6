"""The road by memory stick: the same parcels, each in a file of its own that says nothing on its outside.

A folder `borderdesk` on the stick holds parcels sealed to the hub under random names. The hub leaves its receipts
there, sealed to the desk that each is for. Files appear under their names only when they are whole.
"""

import os
import secrets
from collections.abc import Iterable, Iterator
from pathlib import Path

from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError
from borderdesk.keys.sealing import ClosingKey, OpeningKey, SealedAs
from borderdesk.sync.parcel import LARGEST

FOLDER = "borderdesk"
_NAME_BYTES = 12
_LARGEST_FILE = LARGEST + 1024


def put(stick: Path, kind: SealedAs, content: bytes, recipient: ClosingKey) -> Path:
    """Write something sealed to the stick, whole and forced to it, and return its file.

    Raises:
        EnvironmentFailureError: The stick is full, read-only or gone; no half file is left under a name.
    """
    folder = stick / FOLDER
    target = folder / secrets.token_hex(_NAME_BYTES)
    part = target.with_suffix(".part")
    try:
        folder.mkdir(exist_ok=True)
        with part.open("wb") as file:
            file.write(recipient.close(kind, content))
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
        _force(folder)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise EnvironmentFailureError("stick cannot be written: it is full, read-only or gone") from error
    return target


def files_on(stick: Path) -> list[Path]:
    """Return the files of this program on a stick, whoever they are for.

    Raises:
        EnvironmentFailureError: The stick is gone, or no folder of this program is on it.
    """
    try:
        found = sorted(path for path in (stick / FOLDER).iterdir() if path.is_file() and not path.suffix)
    except OSError as error:
        raise EnvironmentFailureError("nothing of this program is on the stick, or it is gone") from error
    return found


def opened(stick: Path, kind: SealedAs, key: OpeningKey) -> Iterator[tuple[Path, bytes]]:
    """Yield what on the stick is of one kind and for the owner of a key; the rest is other people's.

    Raises:
        EnvironmentFailureError: The stick is gone or cannot be read.
    """
    for path in files_on(stick):
        try:
            with path.open("rb") as file:
                sealed = file.read(_LARGEST_FILE + 1)
        except OSError as error:
            raise EnvironmentFailureError("stick cannot be read, or it is gone") from error
        if len(sealed) > _LARGEST_FILE:
            continue
        try:
            yield path, key.open(kind, sealed)
        except InvalidValueError:
            continue


def remove(paths: Iterable[Path]) -> None:
    """Take files off the stick that are not needed there any more.

    Raises:
        EnvironmentFailureError: The stick is read-only or gone.
    """
    try:
        for path in paths:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise EnvironmentFailureError("stick cannot be written: it is read-only or gone") from error


def _force(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
