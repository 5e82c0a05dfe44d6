"""Screening past crossings again when a list has changed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.domain.canonical import Json
from borderdesk.domain.crossing import Crossing
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.lasting_pair import set_aside
from borderdesk.domain.match_queue import LaterMatch
from borderdesk.domain.moments import moment_text
from borderdesk.domain.officer import Permission
from borderdesk.domain.principal import DESK
from borderdesk.domain.screening import Hit
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.watchlist import ListVersion
from borderdesk.domain.watchlist_check import hit_record
from borderdesk.screening import ListInForce, screen
from borderdesk.storage import crossings, journal, lasting_pairs, later_matches, list_pointers
from borderdesk.storage.later_matches import Rescreening
from borderdesk.storage.list_file import ListFile, OpenLists
from borderdesk.storage.store import OpenSession, Store

LOOKS_BACK = timedelta(days=90)
BATCH = 50
"""How many crossings are screened between two short write transactions; what a kill loses is one batch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RescreenProgress:
    """How far it is: crossings screened out of all, and the matches found in them."""

    screened: int
    total: int
    found: int
    is_finished: bool = False


Report = Callable[[RescreenProgress], None]


@requires(Permission.RESCREEN, of=DESK)
def rescreen_crossings(
    store: Store, lists: OpenLists, clock: Clock, report: Report, is_stopped: Callable[[], bool]
) -> RescreenProgress | None:
    """Screen the crossings of the last 90 days against every list version that they were not screened against yet.

    It goes on where an earlier run was stopped or killed. The write lock is held for the writing of a batch alone.
    `lists` belongs to this run; None says that there is nothing to do.

    Raises:
        EnvironmentFailureError: The disk failed; calling it again goes on where it stopped.
    """
    at_hand = lists.in_force(store)
    run = _run_for(store, clock, at_hand.opened)
    if run is None:
        return None
    against = [(version, file) for version, file in at_hand.opened if version.digest in run.digests]
    sifter = _Sifter(store, against, clock().date())
    while not is_stopped():
        with store.read() as session:
            batch = crossings.decisions_between(session, run.position, run.last, run.since, BATCH)
        if not batch:
            run = replace(run, finished_at=clock())
        found = [(crossing, version, hit) for _, crossing in batch for version, hit in sifter.sift(crossing)]
        run = _write(store, clock, run, batch, found)
        progress = _progress(run)
        report(progress)
        if progress.is_finished:
            return progress
    return _progress(run)


@requires(Permission.RESCREEN, of=DESK)
def is_rescreening_due(store: Store) -> bool:
    """Tell whether a list version in force has not been compared with all past crossings yet."""
    with store.read() as session:
        done = _digests_done(later_matches.rescreenings(session))
        return any(version.digest not in done for version in list_pointers.lists_in_force(session))


def _run_for(store: Store, clock: Clock, opened: tuple[tuple[ListVersion, ListFile], ...]) -> Rescreening | None:
    """Return the run to go on with: the unfinished one against the same lists, or a new one, or none."""
    with store.read() as session:
        runs = later_matches.rescreenings(session)
        last = crossings.last_ordinal(session)
        digests = frozenset(version.digest for version, _ in opened) - _digests_done(runs)
        if not digests:
            return None
        unfinished = next((run for run in runs if run.finished_at is None and run.digests == digests), None)
        if unfinished is not None:
            return unfinished
        now = clock()
        since = now - LOOKS_BACK
        return Rescreening(
            rescreening_id=uuid7(),
            digests=digests,
            since=since,
            started_at=now,
            position=0,
            last=last,
            total=crossings.count_between(session, 0, last, since),
        )


def _digests_done(runs: Iterable[Rescreening]) -> frozenset[str]:
    return frozenset[str]().union(*(run.digests for run in runs if run.finished_at is not None))


class _Sifter:
    """Finds what new versions say about a crossing that its own check did not say; a traveller is screened once."""

    def __init__(self, store: Store, against: list[tuple[ListVersion, ListFile]], today: date) -> None:
        self._store, self._today = store, today
        self._versions = {version.name: version for version, _ in against}
        self._lists = [ListInForce(version=version, index=file) for version, file in against]
        self._known: dict[Traveller, tuple[Hit, ...]] = {}

    def sift(self, crossing: Crossing) -> list[tuple[ListVersion, Hit]]:
        known = {(hit.list_name, hit.reference) for hit in crossing.check.hits if hit.counts or hit.is_set_aside}
        return [
            (self._versions[hit.list_name], hit)
            for hit in self._hits(crossing.traveller)
            if (hit.list_name, hit.entry.reference) not in known
        ]

    def _hits(self, traveller: Traveller) -> tuple[Hit, ...]:
        found = self._known.get(traveller)
        if found is None:
            hits = screen(traveller, self._lists, self._today)
            found = self._known[traveller] = self._that_count(traveller, hits) if hits else ()
        return found

    def _that_count(self, traveller: Traveller, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
        if traveller.document is not None:
            with self._store.read() as session:
                files = lasting_pairs.pairs_of_document(session, traveller.document)
            hits = set_aside(hits, traveller, files, self._today)
        return tuple(hit for hit in hits if hit.counts)


def _write(
    store: Store,
    clock: Clock,
    run: Rescreening,
    batch: tuple[tuple[int, Crossing], ...],
    found: list[tuple[Crossing, ListVersion, Hit]],
) -> Rescreening:
    with store.write() as session:
        now = clock()
        known = {
            (match.crossing_id, match.hit.list_name, match.hit.reference)
            for match in later_matches.later_matches_of(session, {crossing.crossing_id for crossing, _, _ in found})
        }
        new = [
            LaterMatch(
                later_match_id=uuid7(),
                crossing_id=crossing.crossing_id,
                list_version=version.version,
                level=version.level,
                hit=hit_record(hit),
                found_at=now,
            )
            for crossing, version, hit in found
            if (crossing.crossing_id, hit.list_name, hit.entry.reference) not in known
        ]
        for match in new:
            _add(session, match)
        run = replace(
            run,
            position=batch[-1][0] if batch else run.last,
            screened=run.screened + len(batch),
            found=run.found + len(new),
        )
        later_matches.put_rescreening(session, run)
        if run.finished_at is not None:
            journal.append(session, _finished(run, run.finished_at))
    return run


def _add(session: OpenSession, match: LaterMatch) -> None:
    payload: dict[str, Json] = {
        "later_match": str(match.later_match_id),
        "crossing": str(match.crossing_id),
        "list": match.hit.list_name,
        "version": match.list_version,
        "reference": match.hit.reference,
        "level": match.level.value,
        "handling": match.hit.handling.value,
        "band": match.hit.band,
        "score": match.hit.score,
    }
    later_matches.add_later_match(session, match)
    journal.append(session, Act(kind=ActKind.LATER_MATCH, at=match.found_at, payload=payload))


def _finished(run: Rescreening, at: datetime) -> Act:
    payload: dict[str, Json] = {
        "rescreening": str(run.rescreening_id),
        "digests": sorted(run.digests),
        "since": moment_text(run.since),
        "screened": run.screened,
        "found": run.found,
    }
    return Act(kind=ActKind.CROSSINGS_RESCREENED, at=at, payload=payload)


def _progress(run: Rescreening) -> RescreenProgress:
    return RescreenProgress(
        screened=run.screened, total=run.total, found=run.found, is_finished=run.finished_at is not None
    )
