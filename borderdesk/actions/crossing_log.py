"""Reading the crossing log: what a lane decided last, a page of it, all of it into a file."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import TextIO
from uuid import UUID

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.domain.crossing import Crossing
from borderdesk.domain.crossing_filter import CrossingFilter
from borderdesk.domain.document import TravelDocument
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Officer, Permission
from borderdesk.domain.verdict import EarlierDecision
from borderdesk.domain.watchlist import Handling
from borderdesk.reports.crossings_csv import write_crossings_csv
from borderdesk.reports.crossings_json import write_crossings_json
from borderdesk.storage import crossings, journal, rules, shifts
from borderdesk.storage.store import Store

PAGE = 500

_ANYBODY = frozenset({Handling.OVERT})


class ExportLayout(StrEnum):
    """What an exported log is written as."""

    CSV = "csv"
    JSONL = "jsonl"


_WRITERS: dict[ExportLayout, Callable[[Iterator[Crossing], TextIO], int]] = {
    ExportLayout.CSV: write_crossings_csv,
    ExportLayout.JSONL: write_crossings_json,
}


@requires(Permission.INSPECT)
def recent_decisions(store: Store, officer: Officer, lane: str, limit: int) -> tuple[Crossing, ...]:
    """Return the last rows of a lane as anybody at the desk may see them, the newest first, reversals among them."""
    with store.read() as session:
        return tuple(crossing.showing_only(_ANYBODY) for crossing in crossings.latest_at(session, lane, limit))


@requires(Permission.INSPECT)
def decisions_since(store: Store, officer: Officer, lane: str, since: datetime) -> int:
    """Return how many decisions a lane has taken since a moment, without those that were undone."""
    with store.read() as session:
        return crossings.count_since(session, lane, since)


@requires(Permission.INSPECT)
def earlier_decision(
    store: Store, officer: Officer, clock: Clock, lane: str, document: TravelDocument
) -> EarlierDecision | None:
    """Return the decision about the same document that the double read guard must tell of; undone ones are none."""
    with store.read() as session:
        guard = rules.current_rules(session).double_read_guard
        crossing = crossings.last_decision_about(session, document, lane, clock() - guard)
    if crossing is None:
        return None
    return EarlierDecision(decided_at=crossing.occurred_at, admitted=crossing.decision.outcome.lets_pass)


@requires(Permission.READ_HISTORY)
def crossings_of_traveller(
    store: Store, officer: Officer, document: TravelDocument, limit: int
) -> tuple[Crossing, ...]:
    """Return the last rows about a document as anybody at the desk may see them, the newest first."""
    with store.read() as session:
        found = crossings.of_traveller(session, document, limit)
    return tuple(crossing.showing_only(_ANYBODY) for crossing in found)


@requires(Permission.READ_OWN_LOG)
def list_crossings(store: Store, officer: Officer, wanted: CrossingFilter) -> Iterator[Crossing]:
    """Return the crossings that fit, the newest first, page by page; who may read only their own gets their own.

    Matches that the officer's role may not know of are left out of each.

    Raises:
        NotPermittedError: The officer may not read the log.
    """
    return _pages(store, officer, within_reach(store, officer, wanted))


@requires(Permission.EXPORT_LOG)
def export_crossings(
    store: Store,
    clock: Clock,
    officer: Officer,
    session_id: UUID,
    wanted: CrossingFilter,
    layout: ExportLayout,
    output: TextIO,
) -> int:
    """Write the crossings that fit to an open file, journal that they left the desk, and return their number.

    Raises:
        NotPermittedError: The officer may not export the log.
    """
    within = within_reach(store, officer, wanted)
    asked = {name: str(value) for name in CrossingFilter.__slots__ if (value := getattr(within, name))}
    payload = {"officer": officer.officer_id, "session": str(session_id), "layout": layout.value, "filter": asked}
    with store.write() as session:
        journal.append(session, Act(kind=ActKind.LOG_EXPORTED, at=clock(), payload=payload))
    return _WRITERS[layout](_pages(store, officer, within), output)


@requires(Permission.READ_OWN_LOG)
def within_reach(store: Store, officer: Officer, wanted: CrossingFilter) -> CrossingFilter:
    """Return the part of a filter that an officer may see: who may not read the log sees their own of this shift.

    Where no shift was ever opened at this desk, their own are all there are.

    Raises:
        NotPermittedError: The officer may not read the log.
    """
    if officer.may(Permission.READ_LOG):
        return wanted
    with store.read() as session:
        shift = shifts.newest_shift(session)
    since = wanted.since
    if shift is not None:
        since = shift.opened_at if since is None else max(since, shift.opened_at)
    return replace(wanted, officer_id=officer.officer_id, since=since)


def _pages(store: Store, officer: Officer, wanted: CrossingFilter) -> Iterator[Crossing]:
    before: UUID | None = None
    while True:
        with store.read() as session:
            found = crossings.page(session, wanted, before, PAGE)
        for crossing in found:
            yield crossing.showing_only(officer.handlings_shown)
        if len(found) < PAGE:
            return
        before = found[-1].crossing_id
