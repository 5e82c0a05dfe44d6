"""Invented desks, travellers and crossings of Utopia, for the tests of what is stored."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from borderdesk.actions.accounts import new_officer
from borderdesk.actions.crossings import record_crossing
from borderdesk.actions.desk_opening import open_store
from borderdesk.actions.desk_setup import set_up_desk
from borderdesk.actions.sign_in import SignedIn, sign_in_for_training
from borderdesk.domain.crossing import (
    Capture,
    CaptureMethod,
    ClockStatus,
    Crossing,
    CrossingDetails,
    CrossingKind,
    Direction,
    Timings,
    TravelMode,
)
from borderdesk.domain.dates import PartialDate
from borderdesk.domain.decision import Decision, DecisionReason, Outcome
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.document import TravelDocument
from borderdesk.domain.draft import DraftPlace, InspectionDraft
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.officer import Officer, Role
from borderdesk.domain.reading import NOTHING_READ
from borderdesk.domain.screening import Hit, MatchBand, Reason, ReasonKind, Screening
from borderdesk.domain.traveller import Sex, Traveller
from borderdesk.domain.vehicle import VehicleAnswers
from borderdesk.domain.verdict import Assessment, DeskRules, assess
from borderdesk.domain.watchlist import (
    Category,
    Handling,
    Instruction,
    Level,
    ListedName,
    ListVersion,
    NameQuality,
    WatchlistEntry,
)
from borderdesk.domain.watchlist_check import watchlist_check
from borderdesk.paths import Home
from borderdesk.storage import accounts, journal
from borderdesk.storage.store import Store

NOW = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
RULES = DeskRules(admits_specimens=True)
ADMIT = Decision(outcome=Outcome.ADMIT)
ADMIT_IN_DOUBT = Decision(outcome=Outcome.ADMIT, reasons=(DecisionReason.EXPLAINED,))

PASSPORT = TravelDocument(
    document_code="P",
    issuing_state="UTO",
    document_number="L898902C3",
    date_of_expiry=PartialDate.of(date(2032, 4, 15)),
)
ERIKSSON = Traveller(
    primary_identifier="ERIKSSON",
    secondary_identifier="ANNA MARIA",
    date_of_birth=PartialDate.of(date(1974, 8, 12)),
    sex=Sex.FEMALE,
    nationality="UTO",
    document=PASSPORT,
)
CAPTURE = Capture(method=CaptureMethod.MRZ, mrz_lines=("P<UTOERIKSSON<<ANNA<MARIA",), checks={"document_number": True})
DETAILS = CrossingDetails(travelling_by=TravelMode.BUS, plate="KDA 001A", purpose="tourism", stay_days=14)
OLD_DETAILS: dict[str, Any] = {
    "version": 1,
    "travelling_by": None,
    "plate": "",
    "purpose": "",
    "stay_days": None,
    "destination": "",
    "note": "",
}
"""The extension of a crossing as it was written before vehicles and paper."""
BUS = VehicleAnswers(
    direction=Direction.ENTRY,
    travelling_by=TravelMode.BUS,
    plate="KDA 001A",
    expected=3,
    carrier="Utopia Coaches",
    purpose="tourism",
    destination="Nairobi",
)
LIST = ListVersion(
    name="NATIONAL",
    version="7",
    authority="Utopia",
    list_date=None,
    imported_at=NOW - timedelta(hours=6),
    entries=730,
    level=Level.CHECK,
    handling=Handling.OVERT,
    digest="00",
)


class SetClock:
    """A clock that stands still until a test sets it on."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, step: timedelta) -> None:
        self.now += step


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """A training desk at work, with its officer signed in."""

    home: Home
    store: Store
    identity: DeskIdentity
    officer: Officer
    session_id: UUID
    clock: SetClock = field(default_factory=SetClock)

    def record(
        self,
        traveller: Traveller = ERIKSSON,
        decision: Decision = ADMIT,
        *,
        hits: tuple[Hit, ...] = (),
        source_event_id: UUID | None = None,
        direction: Direction = Direction.ENTRY,
        details: CrossingDetails = DETAILS,
    ) -> Crossing:
        """Log a crossing that was decided just now."""
        return record_crossing(
            self.store,
            self.clock,
            self.officer,
            self.session_id,
            self.identity,
            traveller=traveller,
            capture=CAPTURE,
            assessment=assessment(traveller, hits, self.clock.now),
            decision=decision,
            direction=direction,
            timings=timings(self.clock.now),
            details=details,
            source_event_id=source_event_id,
        )

    @property
    def signed_in(self) -> SignedIn:
        """Who is at work here."""
        return SignedIn(officer=self.officer, session_id=self.session_id)

    def signed_in_as(self, role: Role, user_name: str = "") -> SignedIn:
        """Return another officer of this desk at work."""
        officer, session_id = self.colleague(role, user_name)
        return SignedIn(officer=officer, session_id=session_id)

    def colleague(self, role: Role, user_name: str = "") -> tuple[Officer, UUID]:
        """Return another officer of this desk, with a session; nobody can sign in with this account."""
        officer = new_officer(user_name or role.value, "", role)
        session_id = uuid7()
        with self.store.write() as session:
            accounts.add_account(session, officer, None, self.clock.now)
            accounts.add_session(session, session_id, officer.officer_id, self.clock.now)
        return officer, session_id


def last_act(desk: Desk) -> tuple[str, dict[str, Any]]:
    """Return the kind and the payload of the newest journal entry."""
    with desk.store.read() as session:
        head = journal.head(session)
    assert head is not None
    assert head.payload is not None
    return head.kind, json.loads(head.payload)


def home_in(folder: Path) -> Home:
    """Return a home that lies in one folder."""
    return Home(data=folder, config=folder, state=folder)


@contextmanager
def desk_in(folder: Path) -> Iterator[Desk]:
    """Open a training desk in a folder, set up now where there is none."""
    home, clock = home_in(folder), SetClock()
    if not home.database.exists():
        set_up_desk(home, clock, training=True)
    store, identity = open_store(home)
    signed_in = sign_in_for_training(store, clock)
    try:
        yield Desk(
            home=home,
            store=store,
            identity=identity,
            officer=signed_in.officer,
            session_id=signed_in.session_id,
            clock=clock,
        )
    finally:
        store.close()


def hit_with(handling: Handling) -> Hit:
    """Return a match on the name of Eriksson."""
    entry = WatchlistEntry(
        reference=f"N-{handling.value}",
        category=Category.INTEREST,
        instruction=Instruction.NOTE_AND_ADMIT,
        names=(ListedName(text="ERIKSSON Anna", quality=NameQuality.MAIN),),
    )
    return Hit(
        list_name="NATIONAL",
        level=Level.CHECK,
        handling=handling,
        entry=entry,
        band=MatchBand.AMBER,
        score=0.87,
        reasons=(Reason(kind=ReasonKind.NAME_SAME), Reason(kind=ReasonKind.BIRTH_UNKNOWN)),
        matched_name="ERIKSSON Anna",
    )


def assessment(traveller: Traveller = ERIKSSON, hits: tuple[Hit, ...] = (), now: datetime = NOW) -> Assessment:
    """Return what the desk makes of a traveller with these matches."""
    screening = Screening(traveller=traveller, lists=(LIST,), hits=hits, screened_at=now, duration_ms=1.0)
    return assess(screening=screening, mrz=None, accepted=True, now=now, rules=RULES)


def timings(now: datetime = NOW) -> Timings:
    """Return the steps of an inspection that was decided just now."""
    return Timings(
        called_at=now - timedelta(seconds=9),
        captured_at=now - timedelta(seconds=6),
        checked_at=now - timedelta(seconds=5),
        decided_at=now,
    )


def a_draft(**changes: Any) -> InspectionDraft:
    """Return a half-done inspection of somebody who was typed."""
    draft = InspectionDraft(
        event_id=uuid7(),
        lane="1",
        place=DraftPlace.AT_DESK,
        saved_at=NOW,
        officer_id="okafor",
        traveller=ERIKSSON,
        method=CaptureMethod.MANUAL,
        accepted=True,
        direction=Direction.ENTRY,
        details=DETAILS,
        called_at=NOW,
        captured_at=NOW,
        reading=NOTHING_READ,
    )
    return replace(draft, **changes)


def a_crossing(**changes: Any) -> Crossing:
    """Return a crossing that no desk has logged."""
    original = Crossing(
        crossing_id=uuid7(),
        source_event_id=uuid7(),
        kind=CrossingKind.ORIGINAL,
        amends=None,
        direction=Direction.ENTRY,
        desk_id=uuid7(),
        post_code="NMG",
        lane="1",
        time_zone="Africa/Nairobi",
        occurred_at=NOW,
        recorded_at=NOW,
        clock_status=ClockStatus.TRUSTED,
        officer_id="okafor",
        session_id=uuid7(),
        traveller=ERIKSSON,
        capture=CAPTURE,
        check=watchlist_check(assessment()),
        decision=ADMIT,
        timings=timings(),
        program_version="1",
    )
    return replace(original, **changes)
