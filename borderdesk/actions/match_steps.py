"""Taking a match of the queue, asking the desk about it, and taking a finding back."""

from datetime import datetime
from uuid import UUID

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.canonical import Json
from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.lasting_pair import PairStep, PairStepKind
from borderdesk.domain.match_finding import FindingPlace, MatchFinding, MatchName
from borderdesk.domain.match_queue import MatchCase
from borderdesk.domain.match_step import UNDO_WITHIN, MatchStep, MatchStepKind
from borderdesk.domain.officer import Permission
from borderdesk.storage import journal, lasting_pairs, match_steps
from borderdesk.storage.store import OpenSession, Store

_JOURNALLED = {
    MatchStepKind.TAKEN: ActKind.MATCH_TAKEN,
    MatchStepKind.ASKED: ActKind.MATCH_ASKED,
    MatchStepKind.UNDONE: ActKind.MATCH_FINDING_UNDONE,
}


@requires(Permission.DECIDE_MATCHES)
def take_match(store: Store, clock: Clock, signed_in: SignedIn, case: MatchCase) -> MatchStep:
    """Say that a match is this officer's to settle; whoever had it before has it no more.

    Raises:
        NotPermittedError: The officer may not decide matches.
    """
    return _step(store, clock, signed_in, case.name, MatchStepKind.TAKEN)


@requires(Permission.DECIDE_MATCHES)
def ask_desk(store: Store, clock: Clock, signed_in: SignedIn, case: MatchCase, words: str) -> MatchStep:
    """Keep that the desk was asked something about a match, and take it.

    The question stands in the queue; no other desk can be reached from this one, so whoever asks also calls.

    Raises:
        NotPermittedError: The officer may not decide matches.
        InvalidValueError: The question is missing or too long.
    """
    return _step(store, clock, signed_in, case.name, MatchStepKind.ASKED, words=words.strip())


@requires(Permission.DECIDE_MATCHES)
def undo_finding(store: Store, clock: Clock, signed_in: SignedIn, finding: MatchFinding) -> MatchStep:
    """Take one's own finding of the queue back within a minute; a pair that came of it ends with it.

    Raises:
        NotPermittedError: The finding is somebody else's, or the officer may not decide matches.
        InvalidValueError: It was found at primary, is over a minute old, or was taken back before.
    """
    if finding.place is not FindingPlace.QUEUE:
        raise InvalidValueError("what was found at the desk is not taken back here")
    if finding.officer_id != signed_in.officer.officer_id:
        raise NotPermittedError("nobody takes back what another found")
    if clock() - finding.found_at > UNDO_WITHIN:
        raise InvalidValueError("a finding is taken back within 60 seconds; write another one")
    return _step(store, clock, signed_in, finding.match, MatchStepKind.UNDONE, words="", finding_id=finding.finding_id)


def _step(
    store: Store,
    clock: Clock,
    signed_in: SignedIn,
    match: MatchName,
    kind: MatchStepKind,
    *,
    words: str = "",
    finding_id: UUID | None = None,
) -> MatchStep:
    step = MatchStep(
        step_id=uuid7(),
        match=match,
        kind=kind,
        at=clock(),
        officer_id=signed_in.officer.officer_id,
        session_id=signed_in.session_id,
        words=words,
        finding_id=finding_id,
    )
    with store.write() as session:
        if finding_id is not None:
            if match_steps.undone_among(session, [finding_id]):
                raise InvalidValueError("the finding was taken back already")
            _end_pair_of(session, finding_id, step.at, signed_in)
        match_steps.add_step(session, step)
        journal.append(session, Act(kind=_JOURNALLED[kind], at=step.at, payload=_payload(step)))
    return step


def _end_pair_of(session: OpenSession, finding_id: UUID, at: datetime, signed_in: SignedIn) -> None:
    file = lasting_pairs.pair_of_finding(session, finding_id)
    if file is None or file.ended is not None:
        return
    ending = PairStep(
        step_id=uuid7(),
        pair_id=file.pair.pair_id,
        kind=PairStepKind.ENDED,
        at=at,
        remark="finding taken back",
        officer_id=signed_in.officer.officer_id,
        session_id=signed_in.session_id,
    )
    lasting_pairs.add_step(session, ending)
    payload: dict[str, Json] = {
        "step": str(ending.step_id),
        "pair": str(ending.pair_id),
        "officer": ending.officer_id,
        "session": str(ending.session_id),
        "remark": ending.remark,
    }
    journal.append(session, Act(kind=ActKind.PAIR_ENDED, at=at, payload=payload))


def _payload(step: MatchStep) -> dict[str, Json]:
    return {
        "step": str(step.step_id),
        "officer": step.officer_id,
        "session": str(step.session_id),
        "event": str(step.match.event_id),
        "list": step.match.list_name,
        "reference": step.match.reference,
        "words": step.words,
        "finding": None if step.finding_id is None else str(step.finding_id),
    }
