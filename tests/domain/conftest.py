"""Invented travellers, entries and lists for the tests of rules."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from borderdesk.domain.dates import PartialDate
from borderdesk.domain.document import TravelDocument
from borderdesk.domain.screening import Hit, MatchBand, Reason, ReasonKind, Screening
from borderdesk.domain.traveller import Sex, Traveller
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

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def traveller() -> Traveller:
    document = TravelDocument(
        document_code="P",
        issuing_state="KEN",
        document_number="AK0482109",
        date_of_expiry=PartialDate.of(date(2031, 9, 2)),
    )
    return Traveller(
        primary_identifier="VASARELY LINDT",
        secondary_identifier="MARTA ELENA",
        date_of_birth=PartialDate.of(date(1989, 7, 14)),
        sex=Sex.FEMALE,
        nationality="KEN",
        document=document,
    )


@pytest.fixture
def list_version() -> ListVersion:
    return ListVersion(
        name="NATIONAL",
        version="1",
        authority="Utopia",
        list_date=NOW.date(),
        imported_at=NOW - timedelta(hours=6),
        entries=730,
        level=Level.STOP,
        handling=Handling.OVERT,
        digest="00",
    )


@pytest.fixture
def screening(traveller: Traveller, list_version: ListVersion) -> Screening:
    return Screening(traveller=traveller, lists=(list_version,), hits=(), screened_at=NOW, duration_ms=1.0)


@pytest.fixture
def hit() -> Hit:
    entry = WatchlistEntry(
        reference="N-1",
        category=Category.WANTED,
        instruction=Instruction.REFER_TO_SECONDARY,
        names=(ListedName(text="VASARELY Marta", quality=NameQuality.MAIN),),
    )
    return Hit(
        list_name="NATIONAL",
        level=Level.STOP,
        handling=Handling.OVERT,
        entry=entry,
        band=MatchBand.RED,
        score=0.96,
        reasons=(Reason(kind=ReasonKind.NAME_SAME),),
        matched_name="VASARELY Marta",
    )


@pytest.fixture
def discreet(hit: Hit) -> Hit:
    return replace(hit, handling=Handling.DISCREET)
