"""The log on a screen: pages of it as far as an officer may see, and one record opened, which is journalled."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from borderdesk.actions.clock import Clock
from borderdesk.actions.crossing_log import within_reach
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.crossing import Crossing, CrossingKind
from borderdesk.domain.crossing_filter import CrossingFilter
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Officer, Permission
from borderdesk.storage import accounts, crossings, journal
from borderdesk.storage.store import Store


class Happening(StrEnum):
    """What happened to a record at a time."""

    READ = "read"
    TYPED = "typed"
    CHECKED = "checked"
    MATCHED = "matched"
    DECIDED = "decided"
    CORRECTED = "corrected"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """One line of a record's timeline. `officer` is who did it, `about` the list of a match, `score` out of 100."""

    what: Happening
    at: datetime
    officer: str = ""
    about: str = ""
    score: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LogPage:
    """Some rows, the newest first; `amended_by` has the row that corrects or reverses one, by that one's id.

    `is_last` says that nothing older fits.
    """

    rows: tuple[Crossing, ...]
    amended_by: dict[UUID, Crossing]
    is_last: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedRecord:
    """A record with everything that corrected it, the oldest first; the last one is what holds."""

    crossing: Crossing
    amendments: tuple[Crossing, ...]
    timeline: tuple[Happened, ...]
    officer_name: str

    @property
    def holds(self) -> Crossing:
        """What the record says now."""
        return self.amendments[-1] if self.amendments else self.crossing


@requires(Permission.READ_OWN_LOG)
def log_page(store: Store, officer: Officer, wanted: CrossingFilter, before: UUID | None, limit: int) -> LogPage:
    """Return the next rows of the log behind one, as far as the officer may see them.

    Raises:
        NotPermittedError: The officer may not read the log.
    """
    within = within_reach(store, officer, wanted)
    with store.read() as session:
        rows = crossings.page(session, within, before, limit)
        amending = crossings.amendments_of(session, [row.crossing_id for row in rows])
    shown = officer.handlings_shown
    return LogPage(
        rows=tuple(row.showing_only(shown) for row in rows),
        amended_by={row.amends: row.showing_only(shown) for row in amending if row.amends is not None},
        is_last=len(rows) < limit,
    )


@requires(Permission.READ_OWN_LOG)
def count_log(store: Store, officer: Officer, wanted: CrossingFilter, after: UUID | None = None) -> int:
    """Return how many rows fit, or how many that were written after one.

    Raises:
        NotPermittedError: The officer may not read the log.
    """
    within = within_reach(store, officer, wanted)
    with store.read() as session:
        return crossings.count_fitting(session, within, after)


@requires(Permission.READ_OWN_LOG)
def officer_names(store: Store, officer: Officer) -> dict[str, str]:
    """Return what officers are called on screen, by id."""
    with store.read() as session:
        return accounts.display_names(session)


@requires(Permission.READ_OWN_LOG)
def open_record(store: Store, clock: Clock, signed_in: SignedIn, crossing_id: UUID) -> OpenedRecord:
    """Return a record with its timeline, and journal who looked at it.

    Raises:
        NotPermittedError: The officer may not read the log.
        InvalidValueError: There is no such record within the officer's reach.
    """
    officer = signed_in.officer
    within = within_reach(store, officer, CrossingFilter())
    with store.write() as session:
        crossing = crossings.crossing_with(session, crossing_id)
        if crossing is None or not _is_within(crossing, within):
            raise InvalidValueError("there is no such record in this log")
        original, amendments = crossings.whole_record(session, crossing)
        payload = {
            "officer": officer.officer_id,
            "session": str(signed_in.session_id),
            "crossing": str(original.crossing_id),
        }
        journal.append(session, Act(kind=ActKind.RECORD_VIEWED, at=clock(), payload=payload))
        names = accounts.display_names(session)
    shown = officer.handlings_shown
    original = original.showing_only(shown)
    amendments = tuple(row.showing_only(shown) for row in amendments)
    return OpenedRecord(
        crossing=original,
        amendments=amendments,
        timeline=timeline_of(original, amendments, names),
        officer_name=names.get(original.officer_id, ""),
    )


def timeline_of(crossing: Crossing, amendments: Sequence[Crossing], names: dict[str, str]) -> tuple[Happened, ...]:
    """Return what happened to a record, in the order of time, as far as its reader may know."""
    steps, who = crossing.timings, names.get(crossing.officer_id, "")
    read = Happening.READ if crossing.capture.mrz_lines else Happening.TYPED
    happened = [Happened(what=read, at=steps.captured_at, officer=who)]
    happened.append(Happened(what=Happening.CHECKED, at=steps.checked_at))
    happened += [
        Happened(what=Happening.MATCHED, at=steps.checked_at, about=hit.list_name, score=round(hit.score * 100))
        for hit in crossing.check.hits
    ]
    happened.append(Happened(what=Happening.DECIDED, at=steps.decided_at, officer=who))
    for row in amendments:
        what = Happening.UNDONE if row.kind is CrossingKind.REVERSAL else Happening.CORRECTED
        happened.append(Happened(what=what, at=row.recorded_at, officer=names.get(row.officer_id, "")))
    return tuple(happened)


def _is_within(crossing: Crossing, within: CrossingFilter) -> bool:
    if within.officer_id is not None and crossing.officer_id != within.officer_id:
        return False
    return within.since is None or crossing.recorded_at >= within.since
