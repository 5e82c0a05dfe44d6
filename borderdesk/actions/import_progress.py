"""How far an import is, and the hold that a person has on it: pause, go on, stop."""

import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from borderdesk.domain.errors import BorderDeskError
from borderdesk.lists import RejectedRecord

REJECTED_KEPT = 100


class ImportStoppedError(BorderDeskError):
    """Somebody stopped the import; the list in force stays."""

    exit_code: ClassVar[int] = 130

    def __init__(self) -> None:
        super().__init__("the import was stopped; the list in force stays")


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportProgress:
    """How far an import is: so many records of about so many, and how long the rest will take at this speed.

    `is_indexing` says that all records are read and the list is being made ready to be searched.
    """

    records: int
    of_about: int
    per_second: int
    seconds_left: int
    rejected: int
    bytes_read: int
    size: int
    is_paused: bool = False

    @property
    def is_indexing(self) -> bool:
        """The whole file is read."""
        return self.bytes_read >= self.size


Progress = Callable[[ImportProgress], None]
"""Told how far an import is; what it raises stops the import."""


class ImportControl:
    """Holds, releases and stops an import from any thread."""

    def __init__(self) -> None:
        self._may_run = threading.Event()
        self._may_run.set()
        self._is_stopped = threading.Event()

    @property
    def is_paused(self) -> bool:
        """The import holds still until it is released."""
        return not self._may_run.is_set()

    def pause(self) -> None:
        """Hold the import where it is; nothing of it is lost."""
        self._may_run.clear()

    def resume(self) -> None:
        """Let the import go on."""
        self._may_run.set()

    def stop(self) -> None:
        """End the import; the list in force stays."""
        self._is_stopped.set()

    def raise_if_stopped(self) -> None:
        """Raise ImportStoppedError once somebody has stopped the import."""
        if self._is_stopped.is_set():
            raise ImportStoppedError


class Told:
    """Turns what the child process reports into progress, and keeps what it rejects: all counted, the first kept."""

    def __init__(
        self, progress: Progress | None = None, on_rejected: Callable[[RejectedRecord], None] | None = None
    ) -> None:
        self.by_reason: Counter[str] = Counter()
        self.rejected: list[RejectedRecord] = []
        self._progress = progress
        self._on_rejected = on_rejected
        self._began = time.monotonic()
        self._paused_at = 0.0
        self._last: ImportProgress | None = None

    @property
    def rejected_count(self) -> int:
        """How many records were rejected."""
        return self.by_reason.total()

    def read(self, records: int, bytes_read: int, size: int, rejected: Sequence[RejectedRecord]) -> None:
        """Take a report of the child."""
        for record in rejected:
            self.by_reason[record.reason] += 1
            self.rejected += [record] if len(self.rejected) < REJECTED_KEPT else []
            if self._on_rejected is not None:
                self._on_rejected(record)
        seconds = max(time.monotonic() - self._began, 0.001)
        left = (size - bytes_read) * seconds / bytes_read if bytes_read else 0
        self._tell(
            ImportProgress(
                records=records,
                of_about=max(records, records * size // bytes_read if bytes_read else 0),
                per_second=int(records / seconds),
                seconds_left=int(left),
                rejected=self.rejected_count,
                bytes_read=bytes_read,
                size=size,
            )
        )

    def paused(self, *, is_paused: bool) -> None:
        """Take it that the import was held or released; the time that it stood still is no measure of its speed."""
        now = time.monotonic()
        if is_paused:
            self._paused_at = now
        else:
            self._began += now - self._paused_at
        if self._last is not None:
            self._tell(replace(self._last, is_paused=is_paused))

    def _tell(self, progress: ImportProgress) -> None:
        self._last = progress
        if self._progress is not None:
            self._progress(progress)
