"""Saying what was found out about a match, at primary and in the queue."""

from datetime import date
from uuid import UUID

from borderdesk.actions.clock import Clock
from borderdesk.actions.lasting_pairs import add_lasting_pair, lasting_pair
from borderdesk.actions.rights import requires
from borderdesk.actions.screening import screen_traveller
from borderdesk.actions.second_person import require_apart
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.canonical import Json
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.match_finding import FindingGrounds, FindingOutcome, FindingPlace, MatchFinding, MatchName
from borderdesk.domain.match_queue import MatchCase
from borderdesk.domain.moments import moment_text
from borderdesk.domain.officer import Officer, Permission
from borderdesk.domain.screening import Hit
from borderdesk.domain.watchlist import Handling, Level
from borderdesk.storage import journal, match_findings
from borderdesk.storage.list_file import OpenLists
from borderdesk.storage.store import OpenSession, Store


@requires(Permission.INSPECT)
def find_at_primary(
    store: Store, clock: Clock, signed_in: SignedIn, event_id: UUID, hit: Hit, grounds: FindingGrounds
) -> MatchFinding:
    """Keep what the officer at the desk found about a match; it holds for this crossing only.

    `event_id` names the inspection, as it names the crossing that will come of it.

    Raises:
        NotPermittedError: The officer may not inspect; nothing is written but the refusal.
        InvalidValueError: The match is none that the desk shows.
    """
    if hit.handling is not Handling.OVERT or not hit.counts:
        raise InvalidValueError("finding is about a match that the desk does not show")
    match = MatchName(event_id=event_id, list_name=hit.list_name, reference=hit.entry.reference)
    finding = _finding(clock, signed_in, match, hit.level, hit.handling, FindingPlace.PRIMARY, grounds)
    with store.write() as session:
        _add(session, finding)
    return finding


@requires(Permission.DECIDE_MATCHES)
def find_in_queue(
    store: Store,
    lists: OpenLists,
    clock: Clock,
    signed_in: SignedIn,
    case: MatchCase,
    grounds: FindingGrounds,
    *,
    set_aside_until: date | None = None,
) -> MatchFinding:
    """Settle a match of the queue; with an end, also keep it from stopping this traveller again up to that day.

    Raises:
        NotPermittedError: The officer may not decide matches, or decided about this traveller before and other eyes
            are needed; nothing is written but the refusal.
        InvalidValueError: The match cannot be set aside for longer: it is about a document, the list does not give it
            any more, the traveller's document, name or date of birth is missing, or the end is over 12 months away.
    """
    officer = signed_in.officer
    if set_aside_until is not None or case.level is Level.STOP or case.handling is not Handling.OVERT:
        with store.read() as session:
            require_apart(session, clock(), officer, case.deciders)
    finding = _finding(clock, signed_in, case.name, case.level, case.handling, FindingPlace.QUEUE, grounds)
    pair = None
    if set_aside_until is not None:
        if grounds.outcome is not FindingOutcome.NOT_THIS_PERSON:
            raise InvalidValueError("only a match that is not this person can be set aside for longer")
        hit = current_hit(store, lists, clock, officer, case)
        pair = lasting_pair(case.crossing.traveller, hit, finding, set_aside_until)
    with store.write() as session:
        _add(session, finding)
        if pair is not None:
            add_lasting_pair(session, pair)
    return finding


@requires(Permission.SCREEN)
def current_hit(store: Store, lists: OpenLists, clock: Clock, officer: Officer, case: MatchCase) -> Hit | None:
    """Return the match as the lists in force give it now, or nothing where they do not any more.

    Raises:
        NotPermittedError: The officer may not screen.
    """
    screening = screen_traveller(store, lists, clock, officer, case.crossing.traveller)
    wanted = (case.hit.list_name, case.hit.reference)
    return next((hit for hit in screening.hits if (hit.list_name, hit.entry.reference) == wanted), None)


def _finding(
    clock: Clock,
    signed_in: SignedIn,
    match: MatchName,
    level: Level,
    handling: Handling,
    place: FindingPlace,
    grounds: FindingGrounds,
) -> MatchFinding:
    return MatchFinding(
        finding_id=uuid7(),
        match=match,
        level=level,
        handling=handling,
        place=place,
        grounds=grounds,
        found_at=clock(),
        officer_id=signed_in.officer.officer_id,
        session_id=signed_in.session_id,
    )


def _add(session: OpenSession, finding: MatchFinding) -> None:
    payload: dict[str, Json] = {
        "finding": str(finding.finding_id),
        "officer": finding.officer_id,
        "session": str(finding.session_id),
        "event": str(finding.match.event_id),
        "list": finding.match.list_name,
        "reference": finding.match.reference,
        "level": finding.level.value,
        "handling": finding.handling.value,
        "place": finding.place.value,
        "outcome": finding.grounds.outcome.value,
        "reason": finding.grounds.reason.value,
        "evidence": finding.grounds.evidence,
        "found_at": moment_text(finding.found_at),
    }
    match_findings.add_finding(session, finding)
    journal.append(session, Act(kind=ActKind.MATCH_FOUND_OUT, at=finding.found_at, payload=payload))
