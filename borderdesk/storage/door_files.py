"""What is known of a desk while its database is closed: the sign at its door, and the tries to open it that failed."""

import json
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from borderdesk.domain.door_sign import DoorSign, ListOnSign
from borderdesk.domain.moments import moment_of, moment_text
from borderdesk.storage.private_file import write_whole
from borderdesk.storage.sign_in_failures import Failures, bucket_of


def put_up_sign(path: Path, sign: DoorSign) -> None:
    """Write the sign.

    Raises:
        EnvironmentFailureError: The disk is full or fails.
    """
    record = {
        "post_name": sign.post_name,
        "lane": sign.lane,
        "time_zone": sign.time_zone,
        "lists": [moment_text(item.imported_at) for item in sign.lists],
    }
    write_whole(path, json.dumps(record, ensure_ascii=False).encode())


def sign_at(path: Path) -> DoorSign:
    """Read the sign; a missing or damaged one says nothing, for it is put up again at the next opening."""
    try:
        record: dict[str, Any] = json.loads(path.read_bytes())
        return DoorSign(
            post_name=str(record["post_name"]),
            lane=str(record["lane"]),
            time_zone=str(record["time_zone"]),
            lists=tuple(ListOnSign(imported_at=moment_of(text)) for text in record["lists"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return DoorSign()


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorFailures:
    """The tries of one bucket that failed; `unwritten` of them are in no journal yet, the first of those at a time."""

    failures: Failures
    unwritten: int = 0
    first_unwritten_at: datetime | None = None


class DoorBook:
    """The file in which failures are counted while the database, which counts them too, is closed.

    Names are kept as `sign_in_failures` keeps them: in buckets. Who can write to the disk can remove the file; the work
    that each guess costs stays.
    """

    def __init__(self, database: Path) -> None:
        self._path = database.with_suffix(".failures")

    def failures_of(self, user_name: str) -> Failures:
        """Return the failures that count against a name."""
        return self.all().get(bucket_of(user_name), DoorFailures(failures=Failures())).failures

    def count(self, user_name: str, at: datetime) -> Failures:
        """Count one more failure that no journal knows of yet."""
        every = self.all()
        bucket = bucket_of(user_name)
        known = every.get(bucket, DoorFailures(failures=Failures()))
        known = DoorFailures(
            failures=Failures(known.failures.number + 1, at),
            unwritten=known.unwritten + 1,
            first_unwritten_at=known.first_unwritten_at or at,
        )
        self._write({**every, bucket: known})
        return known.failures

    def follow(self, user_name: str, failures: Failures) -> None:
        """Say what the open database counts against a name, so that closing it makes nobody's tries new."""
        every, bucket = self.all(), bucket_of(user_name)
        if failures.number or bucket in every:
            self._write({**every, bucket: DoorFailures(failures=failures)})

    def forget(self) -> None:
        """Count from zero again for everybody."""
        self._path.unlink(missing_ok=True)

    def written(self) -> None:
        """Say that the journal knows of all failures now."""
        every = self.all()
        if any(known.unwritten for known in every.values()):
            known_now = {b: replace(known, unwritten=0, first_unwritten_at=None) for b, known in every.items()}
            self._write(known_now)

    def all(self) -> dict[int, DoorFailures]:
        """Return what is counted, by bucket; a damaged file counts nothing."""
        try:
            record: dict[str, Any] = json.loads(self._path.read_bytes())
            return {int(bucket): _known(item) for bucket, item in record.items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return {}

    def _write(self, every: dict[int, DoorFailures]) -> None:
        record = {
            str(bucket): {
                "failures": known.failures.number,
                "last_at": None if known.failures.last_at is None else moment_text(known.failures.last_at),
                "unwritten": known.unwritten,
                "first_unwritten_at": known.first_unwritten_at and moment_text(known.first_unwritten_at),
            }
            for bucket, known in every.items()
            if known.failures.number
        }
        write_whole(self._path, json.dumps(record).encode())


def _known(item: dict[str, Any]) -> DoorFailures:
    last, first = item["last_at"], item["first_unwritten_at"]
    return DoorFailures(
        failures=Failures(int(item["failures"]), None if last is None else moment_of(last)),
        unwritten=int(item["unwritten"]),
        first_unwritten_at=None if first is None else moment_of(first),
    )
