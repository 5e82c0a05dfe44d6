"""Typing crossings that happened on paper, checking them against today's lists, and signing them into the log."""

from dataclasses import replace
from uuid import UUID

from borderdesk import __version__
from borderdesk.actions.clock import Clock
from borderdesk.actions.rights import requires
from borderdesk.actions.screening import screen_traveller
from borderdesk.actions.sign_in import SignedIn
from borderdesk.domain.canonical import Json
from borderdesk.domain.crossing import (
    Capture,
    CaptureMethod,
    ClockStatus,
    Crossing,
    CrossingKind,
    PaperOrigin,
    Timings,
)
from borderdesk.domain.crossing_record import to_record
from borderdesk.domain.decision import Decision
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.journal import Act, ActKind
from borderdesk.domain.late_batch import MOST_ROWS, LateBatch, LateRow, require_may_sign
from borderdesk.domain.officer import Permission
from borderdesk.domain.screening import MatchBand
from borderdesk.domain.verdict import Assessment, assess
from borderdesk.domain.watchlist_check import watchlist_check
from borderdesk.storage import crossings, journal, late_batches, rules
from borderdesk.storage.list_file import OpenLists
from borderdesk.storage.store import Store


@requires(Permission.TYPE_LATE_BATCH)
def add_late_row(store: Store, signed_in: SignedIn, row: LateRow) -> None:
    """Keep a row that was typed from paper until its batch is signed.

    Raises:
        NotPermittedError: The officer may not type late batches.
        InvalidValueError: The batch is full, or somebody else is named as its typist.
    """
    who = (signed_in.officer.officer_id, signed_in.officer.role, signed_in.session_id)
    if (row.officer_id, row.typist_role, row.session_id) != who:
        raise InvalidValueError("row names another typist than the one who is signed in")
    with store.write() as session:
        if late_batches.count_waiting(session) >= MOST_ROWS:
            raise InvalidValueError(f"batch has {MOST_ROWS} rows; it must be signed before more are typed")
        late_batches.add_row(session, row)


@requires(Permission.TYPE_LATE_BATCH)
def late_rows(store: Store, signed_in: SignedIn) -> tuple[LateRow, ...]:
    """Return the rows that wait for a signature at this desk, in the order of typing.

    Raises:
        NotPermittedError: The officer may not type late batches.
    """
    with store.read() as session:
        return late_batches.rows_waiting(session)


@requires(Permission.TYPE_LATE_BATCH)
def remove_late_row(store: Store, clock: Clock, signed_in: SignedIn, row_id: UUID) -> None:
    """Take a row back that was typed wrongly, and journal what it said.

    Raises:
        NotPermittedError: The officer may not type late batches.
        InvalidValueError: There is no such row, or it is signed.
    """
    with store.write() as session:
        row = late_batches.row_with(session, row_id)
        if row is None:
            raise InvalidValueError("there is no such row that waits for a signature")
        late_batches.remove_row(session, row_id)
        payload: dict[str, Json] = {
            "row": str(row_id),
            "officer": signed_in.officer.officer_id,
            "session": str(signed_in.session_id),
            "typed_by": row.officer_id,
            "content": late_batches.late_record(row),
        }
        journal.append(session, Act(kind=ActKind.LATE_ROW_REMOVED, at=clock(), payload=payload))


@requires(Permission.SCREEN)
def check_late_row(store: Store, lists: OpenLists, clock: Clock, signed_in: SignedIn, row: LateRow) -> Assessment:
    """Check a row against the lists in force today, and its document as of the day on which it was shown.

    What comes out is about somebody who has crossed already: a retro-match, no verdict.

    Raises:
        NotPermittedError: The officer may not screen.
    """
    screening = screen_traveller(store, lists, clock, signed_in.officer, row.traveller)
    with store.read() as session:
        in_force = rules.current_rules(session)
    return assess(screening=screening, mrz=None, accepted=True, now=row.occurred_at, rules=in_force)


@requires(Permission.SIGN_LATE_BATCH)
def sign_late_batch(store: Store, lists: OpenLists, clock: Clock, signed_in: SignedIn, desk: DeskIdentity) -> LateBatch:
    """Log every row that waits as a crossing under one batch, with the supervisor's name; all of them or none.

    Each row is checked once more: the log keeps what the lists say at the signature.

    Raises:
        NotPermittedError: The person may not sign, or as an officer typed a row themselves.
        InvalidValueError: No row waits, or a row was typed or removed while the batch was being checked.
    """
    with store.read() as session:
        rows = late_batches.rows_waiting(session)
    if not rows:
        raise InvalidValueError("no row waits for a signature")
    require_may_sign(signed_in.officer, rows)
    # Checking takes its time and reads other files, so it is done before the lock is taken.
    checked = [check_late_row(store, lists, clock, signed_in, row) for row in rows]
    matches = sum(any(hit.band is not MatchBand.GREY for hit in one.screening.hits) for one in checked)
    with store.write() as session:
        if late_batches.rows_waiting(session) != rows:
            raise InvalidValueError("the rows have changed meanwhile; look at them again")
        batch = LateBatch(
            batch_id=uuid7(),
            desk_id=desk.desk_id,
            signed_at=clock(),
            supervisor_id=signed_in.officer.officer_id,
            session_id=signed_in.session_id,
            rows=len(rows),
            matches=matches,
        )
        late_batches.add_batch(session, batch)
        for row, assessment in zip(rows, checked, strict=True):
            crossing = _crossing(row, assessment, batch, desk)
            crossings.add(session, crossing)
            journal.append(session, Act(kind=ActKind.CROSSING, at=batch.signed_at, payload=to_record(crossing)))
            late_batches.remove_row(session, row.row_id)
        payload: dict[str, Json] = {
            "batch": str(batch.batch_id),
            "supervisor": batch.supervisor_id,
            "session": str(batch.session_id),
            "typed_by": sorted({row.officer_id for row in rows}),
            "rows": batch.rows,
            "matches": batch.matches,
        }
        journal.append(session, Act(kind=ActKind.LATE_BATCH_SIGNED, at=batch.signed_at, payload=payload))
    return batch


def _crossing(row: LateRow, assessment: Assessment, batch: LateBatch, desk: DeskIdentity) -> Crossing:
    """Return the crossing of a row: decided when the paper says, captured when it was typed, logged when signed."""
    happened = row.occurred_at
    origin = PaperOrigin(batch_id=batch.batch_id, form=row.form, decided_by=row.decided_by)
    return Crossing(
        crossing_id=uuid7(),
        source_event_id=row.row_id,
        kind=CrossingKind.ORIGINAL,
        amends=None,
        direction=row.direction,
        desk_id=desk.desk_id,
        post_code=row.post_code,
        lane=row.lane,
        time_zone=desk.time_zone,
        occurred_at=happened,
        recorded_at=batch.signed_at,
        clock_status=ClockStatus.MANUAL,
        officer_id=row.officer_id,
        session_id=row.session_id,
        supervisor_id=batch.supervisor_id,
        traveller=row.traveller,
        capture=Capture(method=CaptureMethod.MANUAL),
        check=watchlist_check(assessment),
        decision=Decision(outcome=row.outcome),
        timings=Timings(
            called_at=happened,
            captured_at=row.typed_at,
            checked_at=assessment.screening.screened_at,
            decided_at=happened,
            committed_at=batch.signed_at,
        ),
        program_version=__version__,
        details=replace(row.details, late=origin),
    )
