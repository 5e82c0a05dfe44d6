"""Noting that an officer says a match is not the traveller at the desk."""

from borderdesk.actions.clock import Clock
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.match_doubt import MatchDoubt
from borderdesk.domain.officer import Permission
from borderdesk.storage import journal
from borderdesk.storage.store import Store


def doubt_match(store: Store, clock: Clock, signed_in: SignedIn, desk: DeskIdentity, doubt: MatchDoubt) -> None:
    """Journal an officer's word against a match; the supervisor's list of open matches is made of these.

    Raises:
        NotPermittedError: The officer may not inspect; nothing is written.
    """
    signed_in.officer.require(Permission.INSPECT)
    document = doubt.traveller.document
    payload = {
        "officer": signed_in.officer.officer_id,
        "session": str(signed_in.session_id),
        "lane": desk.lane,
        "event": str(doubt.event_id),
        "list": doubt.hit.list_name,
        "reference": doubt.hit.entry.reference,
        "level": doubt.hit.level.value,
        "needs_supervisor": doubt.needs_supervisor,
        "issuing_state": document.issuing_state if document else "",
        "document_number": document.document_number if document else "",
        "name": doubt.traveller.name,
        "reason": doubt.reason.value,
        "remark": doubt.remark.strip(),
    }
    with store.write() as session:
        journal.append(session, Act(kind=ActKind.MATCH_DOUBTED, at=clock(), payload=payload))
