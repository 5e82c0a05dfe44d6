"""Where commands write: results on standard output, progress and messages on standard error."""

import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TextIO

from borderdesk.domain.errors import EnvironmentFailureError


@contextmanager
def output_in_words() -> Iterator[None]:
    """Raise it as EnvironmentFailureError where results cannot be written; a reader who has gone is none."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        _drop_output()
        words = os.strerror(error.errno or 0).lower()
        raise EnvironmentFailureError(f"the output cannot be written: {words}") from error


def _drop_output() -> None:
    """Let what is still buffered go nowhere: Python would try it again at its end and exit with a code of its own."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


@dataclass(slots=True)
class Console:
    """The two streams of one command; `quiet` silences messages, never results."""

    output: TextIO = field(default_factory=lambda: sys.stdout)
    errors: TextIO = field(default_factory=lambda: sys.stderr)
    quiet: bool = False
    _last_progress: float = 0.0

    def result(self, text: str) -> None:
        """Write one line of the result."""
        with output_in_words():
            print(text, file=self.output, flush=True)

    def json(self, value: object) -> None:
        """Write one object of the result, on one line."""
        self.result(json.dumps(value, ensure_ascii=False))

    def message(self, text: str) -> None:
        """Tell the person something that is not the result."""
        if not self.quiet:
            print(text, file=self.errors, flush=True)

    def error(self, text: str) -> None:
        """Say what went wrong; not silenced by quiet."""
        print(f"borderdesk: {text}", file=self.errors, flush=True)

    def progress(self, done: int, total: int, what: str) -> None:
        """Show how far a long act is: a bar on a terminal, one line every 5 seconds elsewhere."""
        if self.quiet:
            return
        if self.errors.isatty():
            filled = 30 * done // max(total, 1)
            end = "\n" if done >= total else ""
            self.errors.write(f"\r[{'#' * filled}{'.' * (30 - filled)}] {done:,} of {total:,} {what}{end}")
            self.errors.flush()
            return
        now = time.monotonic()
        if now - self._last_progress >= 5.0 or done >= total:
            self._last_progress = now
            self.message(f"{done:,} of {total:,} {what}")
