"""Screening past crossings again when a list has changed."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.watchlists import RESCREENED_FOR
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
from borderdesk.screening import ListInForce, Sieve, screen
from borderdesk.storage import crossings, journal, lasting_pairs, later_matches, list_pointers
from borderdesk.storage.later_matches import Rescreening
from borderdesk.storage.list_file import ListFile, OpenLists
from borderdesk.storage.store import OpenSession, Store

BATCH = 250
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
    Of a list that was compared before only what is new in it is asked, but for crossings since (docs/adr/0028).
    `lists` belongs to this run; None says that there is nothing to do.

    Raises:
        EnvironmentFailureError: The disk failed; calling it again goes on where it stopped.
    """
    at_hand = lists.in_force(store)
    run = _run_for(store, clock, at_hand.opened)
    if run is None:
        return None
    against = [(version, file) for version, file in at_hand.opened if version.digest in run.digests]
    sifter = _Sifter(store, against, _asked_before(store), clock().date())
    while not is_stopped():
        with store.read() as session:
            batch = crossings.travellers_between(session, run.position, run.last, run.since, BATCH)
        if not batch:
            run = replace(run, finished_at=clock())
        found = sifter.sift(batch)
        position = batch[-1][0] if batch else run.last
        run = replace(run, position=position, screened=run.screened + len(batch))
        run = _write(store, clock, run, found)
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
        since = now - RESCREENED_FOR
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


def _asked_before(store: Store) -> dict[str, int]:
    """Return up to which place of the log each list version, by its digest, was compared with all crossings."""
    with store.read() as session:
        runs = later_matches.rescreenings(session)
    asked: dict[str, int] = {}
    for run in runs:
        if run.finished_at is not None:
            asked.update((digest, max(run.last, asked.get(digest, 0))) for digest in run.digests)
    return asked


class _List:
    """One list that is new, and which of its entries were asked about which crossings already."""

    def __init__(self, version: ListVersion, file: ListFile, asked: Mapping[str, int]) -> None:
        self.version = version
        self._sieves = [Sieve(layer) for layer in file.layers]
        fresh = file.fresh
        self._up_to = 0 if fresh is None else asked.get(fresh.beside, 0)
        self._fresh = fresh if self._up_to else None

    def may_match(self, places: Sequence[int], travellers: Sequence[Traveller]) -> list[bool]:
        """Tell for whom the list may say what was not said before; places are those of the crossings in the log."""
        may = [False] * len(travellers)
        whole = [n for n, place in enumerate(places) if place > self._up_to]
        rest = [n for n, place in enumerate(places) if place <= self._up_to]
        for sieve in self._sieves:
            self._mark(may, whole, travellers, sieve, None)
        if self._fresh is not None:
            self._mark(may, rest, travellers, self._sieves[-1], self._fresh.numbers)
        return may

    @staticmethod
    def _mark(
        may: list[bool], those: list[int], travellers: Sequence[Traveller], sieve: Sieve, among: frozenset[int] | None
    ) -> None:
        for n, is_possible in zip(those, sieve.may_match([travellers[n] for n in those], among), strict=True):
            may[n] |= is_possible

    def is_new(self, place: int, reference: str) -> bool:
        """Tell whether an entry was not asked yet about the crossing at a place of the log."""
        return place > self._up_to or self._fresh is None or reference in self._fresh.references


class _Sifter:
    """Finds what new versions say about crossings that their own checks did not say.

    Most travellers are sifted out many at a time; the others are screened as at the desk, each once.
    """

    def __init__(
        self, store: Store, against: list[tuple[ListVersion, ListFile]], asked: Mapping[str, int], today: date
    ) -> None:
        self._store, self._today = store, today
        self._lists = {version.name: _List(version, file, asked) for version, file in against}
        self._in_force = [ListInForce(version=version, index=file) for version, file in against]
        self._known: dict[Traveller, tuple[Hit, ...]] = {}

    def sift(self, batch: Sequence[tuple[int, UUID, Traveller]]) -> list[tuple[Crossing, ListVersion, Hit]]:
        """Return the matches with crossings, given with their places in the log, that count and are new."""
        places, _, travellers = zip(*batch, strict=True) if batch else ((), (), ())
        of_lists = (one.may_match(places, travellers) for one in self._lists.values())
        may = [any(said) for said in zip(*of_lists, strict=True)]
        new = {
            crossing_id: hits
            for is_possible, (place, crossing_id, traveller) in zip(may, batch, strict=True)
            if is_possible and (hits := self._new_hits(place, traveller))
        }
        with self._store.read() as session:
            standing = crossings.standing_with(session, new)
        return [
            (standing[crossing_id], self._lists[hit.list_name].version, hit)
            for crossing_id, hits in new.items()
            if crossing_id in standing
            for hit in _not_said_at_the_desk(standing[crossing_id], hits)
        ]

    def _new_hits(self, place: int, traveller: Traveller) -> list[Hit]:
        hits = self._hits(traveller)
        return [hit for hit in hits if self._lists[hit.list_name].is_new(place, hit.entry.reference)]

    def _hits(self, traveller: Traveller) -> tuple[Hit, ...]:
        found = self._known.get(traveller)
        if found is None:
            hits = tuple(hit for hit in screen(traveller, self._in_force, self._today) if hit.counts)
            found = self._known[traveller] = self._not_set_aside(traveller, hits) if hits else ()
        return found

    def _not_set_aside(self, traveller: Traveller, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
        if traveller.document is not None:
            with self._store.read() as session:
                files = lasting_pairs.pairs_of_document(session, traveller.document)
            hits = set_aside(hits, traveller, files, self._today)
        return tuple(hit for hit in hits if hit.counts)


def _not_said_at_the_desk(crossing: Crossing, hits: Iterable[Hit]) -> list[Hit]:
    said = {(hit.list_name, hit.reference) for hit in crossing.check.hits if hit.counts or hit.is_set_aside}
    return [hit for hit in hits if (hit.list_name, hit.entry.reference) not in said]


def _write(
    store: Store,
    clock: Clock,
    run: Rescreening,
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
        run = replace(run, found=run.found + len(new))
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
