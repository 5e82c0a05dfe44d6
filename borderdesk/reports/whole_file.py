"""Writes a report whole or not at all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError


@contextmanager
def whole_file(target: Path) -> Iterator[TextIO]:
    """Open a file that takes its name only once it is complete and on the disk; until then an old one stays.

    Raises:
        InvalidValueError: Under the name lies something that is no file, and that a file must not replace.
        EnvironmentFailureError: The disk is full or the folder cannot be written; nothing of the report is left.
    """
    target = target.resolve()
    if target.exists() and not target.is_file():
        raise InvalidValueError("the report can only be written to a file")
    aside: Path | None = None
    try:
        descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        aside = Path(name)
        os.close(descriptor)
        with aside.open("w", encoding="utf-8", newline="") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        aside.replace(target)
    except OSError as error:
        words = os.strerror(error.errno or 0).lower()
        raise EnvironmentFailureError(f"the report cannot be written: {words}") from error
    finally:
        if aside is not None:
            aside.unlink(missing_ok=True)
