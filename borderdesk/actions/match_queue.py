"""Reading the matches that wait for a supervisor."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from borderdesk.actions.clock import Clock
from borderdesk.actions.match_findings import current_hit
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.canonical import Json
from borderdesk.domain.crossing import Crossing, CrossingKind
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.match_finding import MatchFinding, MatchName
from borderdesk.domain.match_queue import MatchCase, MatchQueue
from borderdesk.domain.match_step import MatchStep
from borderdesk.domain.officer import Officer, Permission
from borderdesk.domain.screening import Hit
from borderdesk.domain.watchlist import Level
from borderdesk.storage import accounts, crossings, journal, later_matches, list_pointers, match_findings, match_steps
from borderdesk.storage.list_file import OpenLists
from borderdesk.storage.store import OpenSession, Store

LOOKS_BACK = timedelta(days=90)
MOST_CROSSINGS = 1000
"""How many crossings with a match are looked at, the newest; a post has some ten a day."""
EARLIER_SHOWN = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedCase:
    """A match with what a supervisor needs to judge it.

    `hit` is the match as the lists in force give it now, None where they do not any more. `earlier` are findings about
    the same entry, whoever the traveller was, the newest first; `names` names the officers of all findings.
    """

    case: MatchCase
    hit: Hit | None
    earlier: tuple[MatchFinding, ...]
    names: dict[str, str]


@requires(Permission.DECIDE_MATCHES)
def match_cases(store: Store, clock: Clock, officer: Officer, queue: MatchQueue) -> tuple[MatchCase, ...]:
    """Return the matches of the last 90 days that are in a queue: Stop lists first, then who waits longest.

    Settled ones come the latest first. What was set aside for longer is in none.

    Raises:
        NotPermittedError: The officer may not decide matches.
    """
    with store.read() as session:
        if queue is MatchQueue.ALREADY_CROSSED:
            found = list(_found_later(session))
        else:
            since = clock() - LOOKS_BACK
            found = list(_stood_at_the_desk(session, crossings.with_matches(session, since, MOST_CROSSINGS)))
            found += _found_later(session) if queue is MatchQueue.SETTLED else ()
        names = {known.officer_id: known.display_name for known in accounts.officers(session)}
    found = [replace(case, owner_name=names.get(case.owner or "", "")) for case in found]
    if queue is MatchQueue.SETTLED:
        settled = [case for case in found if not case.is_open]
        return tuple(sorted(settled, key=lambda case: case.findings[-1].found_at, reverse=True))
    waiting = [case for case in found if case.is_open]
    return tuple(sorted(waiting, key=lambda case: (case.level is not Level.STOP, case.waits_since)))


@requires(Permission.DECIDE_MATCHES)
def open_case(store: Store, lists: OpenLists, clock: Clock, signed_in: SignedIn, case: MatchCase) -> OpenedCase:
    """Return a match with its record, screened again now, and journal that it was looked at.

    Raises:
        NotPermittedError: The officer may not decide matches; the refusal is journalled.
    """
    officer = signed_in.officer
    hit = current_hit(store, lists, clock, officer, case)
    payload: dict[str, Json] = {
        "officer": officer.officer_id,
        "session": str(signed_in.session_id),
        "crossing": str(case.crossing.crossing_id),
        "list": case.hit.list_name,
        "reference": case.hit.reference,
    }
    with store.write() as session:
        journal.append(session, Act(kind=ActKind.RECORD_VIEWED, at=clock(), payload=payload))
        earlier = match_findings.findings_about_entry(session, case.hit.list_name, case.hit.reference, EARLIER_SHOWN)
        names = {officer.officer_id: officer.display_name for officer in accounts.officers(session)}
        undone = match_steps.undone_among(session, [finding.finding_id for finding in earlier])
    seen = {finding.finding_id for finding in case.findings} | undone
    others = tuple(finding for finding in earlier if finding.finding_id not in seen)
    return OpenedCase(case=case, hit=hit, earlier=others, names=names)


def _stood_at_the_desk(session: OpenSession, found: tuple[Crossing, ...]) -> Iterator[MatchCase]:
    levels = {version.name: version.level for version in list_pointers.lists_in_force(session)}
    chains = {crossing.crossing_id: _chain(session, crossing) for crossing in found}
    events = {row.source_event_id for chain in chains.values() for row in chain}
    findings, steps = _by_match(_standing_findings(session, events)), _steps_by_match(session, events)
    for crossing in found:
        chain = chains[crossing.crossing_id]
        for hit in crossing.check.hits:
            if hit.counts:
                names = [_name(row, hit.list_name, hit.reference) for row in reversed(chain)]
                yield MatchCase(
                    crossing=crossing,
                    hit=hit,
                    # A list that is gone may have been a Stop list, which asks for more eyes.
                    level=levels.get(hit.list_name, Level.STOP),
                    waits_since=crossing.occurred_at,
                    is_later=False,
                    findings=tuple(finding for name in names for finding in findings[name]),
                    deciders=frozenset(row.officer_id for row in chain),
                    steps=tuple(step for name in names for step in steps[name]),
                )


def _found_later(session: OpenSession) -> Iterator[MatchCase]:
    found = later_matches.latest_later_matches(session, MOST_CROSSINGS)
    standing = crossings.standing_with(session, {match.crossing_id for match in found})
    events = {crossing.source_event_id for crossing in standing.values()}
    findings, steps = _by_match(_standing_findings(session, events)), _steps_by_match(session, events)
    for match in found:
        crossing = standing.get(match.crossing_id)
        if crossing is not None:
            name = _name(crossing, match.hit.list_name, match.hit.reference)
            yield MatchCase(
                crossing=crossing,
                hit=match.hit,
                level=match.level,
                waits_since=match.found_at,
                is_later=True,
                findings=findings[name],
                deciders=frozenset(row.officer_id for row in _chain(session, crossing)),
                steps=steps[name],
            )


def _chain(session: OpenSession, crossing: Crossing) -> tuple[Crossing, ...]:
    """Return a row and those that it corrects, the latest first."""
    before = () if crossing.kind is CrossingKind.ORIGINAL else crossings.corrected_by(session, crossing)
    return (crossing, *before)


def _standing_findings(session: OpenSession, events: set[UUID]) -> tuple[MatchFinding, ...]:
    """Return the findings about inspections without those that were taken back."""
    found = match_findings.findings_about(session, events)
    undone = match_steps.undone_among(session, [finding.finding_id for finding in found])
    return tuple(finding for finding in found if finding.finding_id not in undone)


def _steps_by_match(session: OpenSession, events: set[UUID]) -> defaultdict[MatchName, tuple[MatchStep, ...]]:
    sorted_out: defaultdict[MatchName, tuple[MatchStep, ...]] = defaultdict(tuple)
    for step in match_steps.steps_about(session, events):
        sorted_out[step.match] += (step,)
    return sorted_out


def _by_match(findings: tuple[MatchFinding, ...]) -> defaultdict[MatchName, tuple[MatchFinding, ...]]:
    sorted_out: defaultdict[MatchName, tuple[MatchFinding, ...]] = defaultdict(tuple)
    for finding in findings:
        sorted_out[finding.match] += (finding,)
    return sorted_out


def _name(crossing: Crossing, list_name: str, reference: str) -> MatchName:
    return MatchName(event_id=crossing.source_event_id, list_name=list_name, reference=reference)


@requires(Permission.DECIDE_MATCHES)
def waiting_count(store: Store, clock: Clock, officer: Officer) -> int:
    """Return how many matches wait for a supervisor, in both queues.

    Raises:
        NotPermittedError: The officer may not decide matches.
    """
    queues = (MatchQueue.WAITING, MatchQueue.ALREADY_CROSSED)
    return sum(len(match_cases(store, clock, officer, queue)) for queue in queues)
