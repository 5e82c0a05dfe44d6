"""Whether the desk's clock can be believed: it is watched for jumps, and a person says when it is right again."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.moments import moment_text
from borderdesk.domain.officer import Permission
from borderdesk.storage import journal
from borderdesk.storage.journal import CLOCK_SLACK
from borderdesk.storage.store import OpenSession, Store

JUMP = timedelta(minutes=2)
"""So far a clock may be set while the desk works; it is corrected by seconds every day."""

LONG_ABSENCE = timedelta(days=30)
"""A desk that was off so long may have forgotten the time."""


def clock_is_trusted(store: Store, clock: Clock) -> bool:
    """Tell whether it is not earlier than the journal knows it was already."""
    with store.read() as session:
        return is_trusted_at(session, clock())


def is_trusted_at(session: OpenSession, now: datetime) -> bool:
    """Tell whether a time is not earlier than that of any entry since a clock was last confirmed."""
    latest = journal.latest_time(session)
    return latest is None or now >= latest - CLOCK_SLACK


@requires(Permission.CONFIRM_CLOCK)
def confirm_clock(store: Store, clock: Clock, signed_in: SignedIn) -> None:
    """Say that the clock is right now, and journal who said it; times count from here again.

    Raises:
        NotPermittedError: The officer may not confirm the clock.
    """
    with store.write() as session:
        now, latest = clock(), journal.latest_time(session)
        payload = {
            "officer": signed_in.officer.officer_id,
            "session": str(signed_in.session_id),
            "latest_before": None if latest is None else moment_text(latest),
        }
        journal.append(session, Act(kind=ActKind.CLOCK_CONFIRMED, at=now, payload=payload))


def steady_seconds() -> float:
    """Return the seconds since the machine started, those asleep among them; nobody can set them."""
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


class ClockWatch:
    """Compares the clock with one that nobody can set; its first look compares it with the journal."""

    def __init__(self, store: Store, clock: Clock, steady: Callable[[], float] = steady_seconds) -> None:
        self._store, self._clock, self._steady = store, clock, steady
        self._before: tuple[datetime, float] | None = None

    def look(self) -> bool:
        """Journal a jump since the last look; tell whether there was one.

        A time before the last entry needs no entry of its own here: the next act tells of it.
        """
        now, steady = self._clock(), self._steady()
        before, self._before = self._before, (now, steady)
        if before is None:
            return self._look_back(now)
        expected = before[0] + timedelta(seconds=steady - before[1])
        return abs(now - expected) > JUMP and self._note(expected, now)

    def _look_back(self, now: datetime) -> bool:
        with self._store.read() as session:
            last = journal.head(session)
        return last is not None and now - last.at > LONG_ABSENCE and self._note(last.at, now)

    def _note(self, expected: datetime, now: datetime) -> bool:
        with self._store.write() as session:
            last = journal.head(session)
            if last is None or now < last.at:
                return False
            payload = {"officer": None, "from": moment_text(expected), "to": moment_text(now)}
            journal.append(session, Act(kind=ActKind.CLOCK_JUMPED, at=now, payload=payload))
        return True
