"""Keeping an entry from stopping a traveller whom it does not mean, and ending that."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.second_person import require_apart
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.canonical import Json
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.lasting_pair import (
    LastingPair,
    PairFile,
    PairState,
    PairStep,
    PairStepKind,
    entry_digest,
    needs_second,
    paired,
)
from borderdesk.domain.match_finding import MatchFinding
from borderdesk.domain.officer import Officer, Permission
from borderdesk.domain.screening import Hit
from borderdesk.domain.traveller import Traveller
from borderdesk.storage import crossings, journal, lasting_pairs
from borderdesk.storage.store import OpenSession, Store

MOST_SHOWN = 400
"""How many pairs a page lists, the newest."""


@requires(Permission.DECIDE_MATCHES)
def list_pairs(store: Store, officer: Officer) -> tuple[PairFile, ...]:
    """Return the last pairs, in force or not, the newest first.

    Raises:
        NotPermittedError: The officer may not decide matches.
    """
    with store.read() as session:
        return lasting_pairs.latest_pairs(session, MOST_SHOWN)


@requires(Permission.DECIDE_MATCHES)
def agree_pair(store: Store, clock: Clock, signed_in: SignedIn, pair_id: UUID) -> PairFile:
    """Put a pair in force as the second person that it needs.

    Raises:
        NotPermittedError: The officer may not decide matches, made the pair, or decided about the traveller before.
        InvalidValueError: There is no such pair, or it waits for nobody.
    """

    def allowed(session: OpenSession, file: PairFile) -> None:
        inspection = lasting_pairs.inspection_of(session, file.pair)
        require_apart(session, clock(), signed_in.officer, {file.pair.officer_id, *deciders_of(session, inspection)})
        if file.state(clock().date()) is not PairState.WAITING:
            raise InvalidValueError("pair does not wait for a second person")

    return _step(store, clock, signed_in, pair_id, PairStepKind.AGREED, "", allowed)


@requires(Permission.DECIDE_MATCHES)
def end_pair(store: Store, clock: Clock, signed_in: SignedIn, pair_id: UUID, remark: str) -> PairFile:
    """End a pair before its time, so that its entry stops the traveller again. The remark says why.

    Raises:
        NotPermittedError: The officer may not decide matches.
        InvalidValueError: There is no such pair, it has ended, or the remark is empty.
    """
    if not remark.strip():
        raise InvalidValueError("end of the pair has no remark that says why")

    def allowed(_session: OpenSession, file: PairFile) -> None:
        if file.state(clock().date()) not in (PairState.WAITING, PairState.IN_FORCE):
            raise InvalidValueError("pair has ended already")

    return _step(store, clock, signed_in, pair_id, PairStepKind.ENDED, remark.strip(), allowed)


def lasting_pair(traveller: Traveller, hit: Hit | None, finding: MatchFinding, ends_on: date) -> LastingPair:
    """Return the pair that a finding makes.

    Raises:
        InvalidValueError: The match is about a document, is not given any more or was set aside before; an element of
            the traveller is missing; or the end is no day within 12 months.
    """
    if hit is None:
        raise InvalidValueError("the list does not give this match any more; there is nothing to set aside")
    if hit.is_by_document:
        raise InvalidValueError("a document that a list names is never set aside")
    if hit.is_set_aside:
        raise InvalidValueError("the match was set aside already")
    return LastingPair(
        pair_id=uuid7(),
        finding_id=finding.finding_id,
        list_name=hit.list_name,
        reference=hit.entry.reference,
        entry_digest=entry_digest(hit),
        handling=hit.handling,
        traveller=paired(traveller),
        needs_second=needs_second(hit),
        reason=finding.grounds.reason,
        evidence=finding.grounds.evidence,
        decided_at=finding.found_at,
        ends_on=ends_on,
        officer_id=finding.officer_id,
        session_id=finding.session_id,
    )


def add_lasting_pair(session: OpenSession, pair: LastingPair) -> None:
    """Add a pair and journal it, in the transaction of the finding that made it."""
    who = pair.traveller
    payload: dict[str, Json] = {
        "pair": str(pair.pair_id),
        "finding": str(pair.finding_id),
        "officer": pair.officer_id,
        "session": str(pair.session_id),
        "list": pair.list_name,
        "reference": pair.reference,
        "entry_digest": pair.entry_digest,
        "handling": pair.handling.value,
        "name": who.name,
        "date_of_birth": str(who.date_of_birth),
        "issuing_state": who.issuing_state,
        "document_number": who.document_number,
        "date_of_expiry": None if who.date_of_expiry is None else str(who.date_of_expiry),
        "needs_second": pair.needs_second,
        "ends_on": pair.ends_on.isoformat(),
    }
    lasting_pairs.add_pair(session, pair)
    journal.append(session, Act(kind=ActKind.PAIR_SET_ASIDE, at=pair.decided_at, payload=payload))


def deciders_of(session: OpenSession, event_id: UUID) -> frozenset[str]:
    """Return the officers who decided about the traveller of an inspection, also those whom a correction replaced."""
    crossing = crossings.crossing_from(session, event_id)
    if crossing is None:
        return frozenset()
    return frozenset(row.officer_id for row in (crossing, *crossings.corrected_by(session, crossing)))


def _step(
    store: Store,
    clock: Clock,
    signed_in: SignedIn,
    pair_id: UUID,
    kind: PairStepKind,
    remark: str,
    require_allowed: Callable[[OpenSession, PairFile], None],
) -> PairFile:
    officer = signed_in.officer
    with store.write() as session:
        file = lasting_pairs.pair_with(session, pair_id)
        if file is None:
            raise InvalidValueError("there is no such pair")
        require_allowed(session, file)
        step = PairStep(
            step_id=uuid7(),
            pair_id=pair_id,
            kind=kind,
            at=clock(),
            remark=remark,
            officer_id=officer.officer_id,
            session_id=signed_in.session_id,
        )
        lasting_pairs.add_step(session, step)
        journal.append(session, _act(step))
        return lasting_pairs.pair_with(session, pair_id) or file


def _act(step: PairStep) -> Act:
    kind = ActKind.PAIR_AGREED if step.kind is PairStepKind.AGREED else ActKind.PAIR_ENDED
    payload: dict[str, Json] = {
        "step": str(step.step_id),
        "pair": str(step.pair_id),
        "officer": step.officer_id,
        "session": str(step.session_id),
        "remark": step.remark,
    }
    return Act(kind=kind, at=step.at, payload=payload)
