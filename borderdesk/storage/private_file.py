"""Writes small files whole or not at all, for this user alone, and makes files unreadable before they go."""

import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from borderdesk.domain.errors import EnvironmentFailureError

_BLOCK = 1 << 20


def write_whole(path: Path, data: bytes) -> None:
    """Put a file in place whatever happens: before and after a power cut there is the old one or the new one.

    Raises:
        EnvironmentFailureError: The disk is full or fails; the old file stays.
    """
    aside = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    try:
        descriptor = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        words = (os.strerror(error.errno) if error.errno else "unknown reason").lower()
        raise EnvironmentFailureError(f"{path.name} cannot be written: {words}") from error
    finally:
        aside.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Put the names in a folder on the disk."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def erase(path: Path) -> None:
    """Overwrite a file and remove it; a disk that writes elsewhere than it is told keeps the old blocks for a while."""
    with suppress(FileNotFoundError):
        with path.open("r+b") as file:
            overwrite(file)
        path.unlink()


def overwrite(file: BinaryIO) -> None:
    """Put nothing but zeros into an open file, on the disk too."""
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    file.writelines(bytes(min(_BLOCK, size - at)) for at in range(0, size, _BLOCK))
    file.flush()
    os.fsync(file.fileno())
