"""Joining a hub: a desk shows the code that headquarters gave out, once."""

from collections.abc import Callable

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError
from borderdesk.domain.exchange import HubLink
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Permission
from borderdesk.keys.sealing import OpeningKey
from borderdesk.storage import exchange, journal
from borderdesk.storage.desk import desk_of
from borderdesk.storage.desk_key import signing_key
from borderdesk.storage.store import Store
from borderdesk.sync.enrolment import EnrolmentCode, read_answer, write_request

Post = Callable[[str, bytes], bytes]
"""Hands bytes to a path of a hub and returns its answer; raises where there is none."""

ENROLMENTS = "/v1/enrolments"


@requires(Permission.JOIN_HUB)
def join_hub(
    store: Store, clock: Clock, signed_in: SignedIn, code: EnrolmentCode, post_at: Callable[[str], Post]
) -> HubLink:
    """Enrol this desk at the hub of a code, keep who the hub is, and journal it.

    `post_at` gives the road to an address.

    Raises:
        NotPermittedError: The officer may not.
        InvalidValueError: This is a training desk, the desk has a hub, the code is for another post, the hub does not
            take the code, or its answer is not signed by the hub of the code.
        EnvironmentFailureError: The hub is not reached; nothing has changed here, and the code may be shown again.
    """
    with store.read() as session:
        desk, known, key = desk_of(session), exchange.hub_link(session), signing_key(session)
    if desk.is_training:
        raise InvalidValueError("a training desk never joins a hub")
    if known is not None:
        raise InvalidValueError("the desk has joined a hub already")
    if key is None:
        raise EnvironmentFailureError("the desk has no key to sign with")
    opening = OpeningKey.generate()
    asked = write_request(code.secret, desk.desk_id, key, opening.closing_key)
    answer = read_answer(post_at(code.address)(ENROLMENTS, asked), code, desk.desk_id)
    now = clock()
    link = HubLink(
        hub=code.hub,
        address=code.address,
        post=answer.post,
        hub_key=code.hub_key.public,
        hub_seal=answer.hub_seal.public,
        enrolled_at=now,
    )
    if answer.post != desk.post_code:
        raise InvalidValueError("enrolment code is for another post than this desk's")
    payload = {
        "officer": signed_in.officer.officer_id,
        "session": str(signed_in.session_id),
        "hub": str(link.hub),
        "hub_key": link.hub_key.hex(),
    }
    with store.write() as session:
        exchange.add_link(session, link, opening)
        journal.append(session, Act(kind=ActKind.HUB_JOINED, at=now, payload=payload))
    return link
