"""Noting what goes to the printer, before it does: paper cannot be taken back."""

from uuid import UUID

from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.canonical import Json
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.officer import Permission
from borderdesk.domain.shift_sheet import ShiftSheet
from borderdesk.storage import crossings, journal, slips
from borderdesk.storage.store import Store


@requires(Permission.INSPECT)
def note_slip(store: Store, clock: Clock, signed_in: SignedIn, crossing_id: UUID) -> None:
    """Record that a slip of a crossing is handed to the printer: undoing the crossing needs a reason from now on.

    Raises:
        NotPermittedError: The officer may not inspect.
        InvalidValueError: There is no such crossing, or it was undone.
    """
    with store.write() as session:
        if crossings.crossing_with(session, crossing_id) is None:
            raise InvalidValueError("there is no such crossing")
        if crossings.amendment_of(session, crossing_id) is not None:
            raise InvalidValueError("crossing was undone or corrected; its slip would not be true")
        now = clock()
        slips.add_slip(session, crossing_id, now, signed_in.officer.officer_id, signed_in.session_id)
        payload = {**_who(signed_in), "crossing": str(crossing_id)}
        journal.append(session, Act(kind=ActKind.SLIP_PRINTED, at=now, payload=payload))


@requires(Permission.INSPECT)
def note_sheet(store: Store, clock: Clock, signed_in: SignedIn, sheet: ShiftSheet) -> None:
    """Journal that the sheet of a shift is printed, with the digest that stands on it.

    Raises:
        NotPermittedError: The officer may not inspect.
    """
    payload = {**_who(signed_in), "shift": str(sheet.shift.shift_id), "digest": sheet.digest}
    with store.write() as session:
        journal.append(session, Act(kind=ActKind.SHEET_PRINTED, at=clock(), payload=payload))


def _who(signed_in: SignedIn) -> dict[str, Json]:
    return {"officer": signed_in.officer.officer_id, "session": str(signed_in.session_id)}
