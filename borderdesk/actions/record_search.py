"""Looking up records of the lists in force by a name or a number, as spelling-proof as screening is."""

from dataclasses import dataclass

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.canonical import Json
from borderdesk.domain.document import TravelDocument
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Permission
from borderdesk.domain.traveller import Sex, Traveller
from borderdesk.domain.watchlist import WatchlistEntry
from borderdesk.screening import ListInForce, screen
from borderdesk.storage import journal
from borderdesk.storage.list_file import OpenLists
from borderdesk.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordLikeIt:
    """A record and the list that it is on."""

    list_name: str
    entry: WatchlistEntry


@requires(Permission.READ_LISTS)
def records_like(
    store: Store, lists: OpenLists, clock: Clock, signed_in: SignedIn, text: str
) -> tuple[RecordLikeIt, ...]:
    """Return the records in force that have this name or document number, or one like it, the likeliest first.

    Records of a handling that the officer may not read of are left out. Which ones were shown is journalled.

    Raises:
        NotPermittedError: The officer may not read the lists.
    """
    officer = signed_in.officer
    words = " ".join(text.split())
    if not words:
        return ()
    in_force = [ListInForce(version=version, index=file) for version, file in lists.in_force(store).opened]
    hits = screen(_whoever_is(words), in_force, clock().date())
    shown = officer.handlings_shown
    found = tuple(RecordLikeIt(list_name=hit.list_name, entry=hit.entry) for hit in hits if hit.handling in shown)
    payload: dict[str, Json] = {
        "officer": officer.officer_id,
        "session": str(signed_in.session_id),
        "records": [[record.list_name, record.entry.reference] for record in found],
    }
    with store.write() as session:
        journal.append(session, Act(kind=ActKind.RECORD_VIEWED, at=clock(), payload=payload))
    return found


def _whoever_is(text: str) -> Traveller:
    number = "".join(text.upper().split())
    is_number = number.isascii() and number.isalnum() and any(letter.isdigit() for letter in number)
    document = TravelDocument(document_code="", issuing_state="", document_number=number, date_of_expiry=None)
    return Traveller(
        primary_identifier=text,
        secondary_identifier="",
        date_of_birth=None,
        sex=Sex.UNSPECIFIED,
        nationality="",
        document=document if is_number else None,
    )
