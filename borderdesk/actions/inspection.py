"""Primary inspection: a traveller in, everything that is known about them in one assessment out."""

from borderdesk.actions.clock import Clock
from borderdesk.actions.clock_trust import clock_is_trusted
from borderdesk.actions.crossing_log import earlier_decision
from borderdesk.actions.crossings import record_crossing
from borderdesk.actions.list_acceptance import lists_accepted
from borderdesk.actions.rights import requires
from borderdesk.actions.rules import rules_in_force
from borderdesk.actions.screening import screen_traveller
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.barcodes import Barcode
from borderdesk.domain.comparison import differences_between
from borderdesk.domain.crossing import Capture, Crossing, Direction
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.inspection import InspectionDecision
from borderdesk.domain.mrz import Mrz
from borderdesk.domain.officer import Permission
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.verdict import Assessment, assess
from borderdesk.storage.list_file import OpenLists
from borderdesk.storage.store import Store


@requires(Permission.INSPECT)
def inspect_traveller(
    store: Store,
    lists: OpenLists,
    clock: Clock,
    signed_in: SignedIn,
    desk: DeskIdentity,
    traveller: Traveller,
    mrz: Mrz | None,
    *,
    accepted: bool,
    barcodes: tuple[Barcode, ...] = (),
    direction: Direction | None = None,
) -> Assessment:
    """Check a traveller against the lists in force, the document's own state and the last minutes at this lane.

    `mrz` is None for a traveller who was typed; `accepted` says whether the reading was (a typed one is). `barcodes`
    are those of the document: what they say otherwise than the zone or the officer is part of the assessment. Entries
    about travellers of the other `direction` are recorded and call for nothing.

    Raises:
        NotPermittedError: The officer may not inspect; the refusal is journalled.
    """
    screening = screen_traveller(store, lists, clock, signed_in.officer, traveller, direction=direction)
    document = traveller.document
    earlier = None if document is None else earlier_decision(store, signed_in.officer, clock, desk.lane, document)
    return assess(
        screening=screening,
        mrz=mrz,
        accepted=accepted,
        now=clock(),
        rules=rules_in_force(store),
        earlier=earlier,
        differences=differences_between(mrz, barcodes, traveller),
        clock_is_trusted=clock_is_trusted(store, clock),
        lists_accepted=lists_accepted(store, clock, signed_in.officer),
    )


@requires(Permission.INSPECT)
def record_inspection(
    store: Store, clock: Clock, signed_in: SignedIn, desk: DeskIdentity, decided: InspectionDecision
) -> Crossing:
    """Log what an officer decided; asked again after a failure, it makes no second crossing.

    Raises:
        NotPermittedError: The officer may not inspect; the refusal is journalled, no crossing is written.
        EnvironmentFailureError: The crossing is not saved; trying again may do.
    """
    mrz = decided.mrz
    capture = Capture(method=decided.method)
    if mrz is not None:
        checks = {check.element: check.holds for check in mrz.checks}
        capture = Capture(method=decided.method, mrz_format=mrz.format, mrz_lines=mrz.lines, checks=checks)
    return record_crossing(
        store,
        clock,
        signed_in.officer,
        signed_in.session_id,
        desk,
        traveller=decided.traveller,
        capture=capture,
        assessment=decided.assessment,
        decision=decided.decision,
        direction=decided.direction,
        timings=decided.timings,
        details=decided.details,
        source_event_id=decided.source_event_id,
    )
