"""Crossing records: complete, canonical, and read back as they were."""

import json
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from borderdesk.domain.canonical import canonical_json
from borderdesk.domain.crossing import (
    AppliedRule,
    Capture,
    CaptureMethod,
    ClockStatus,
    Crossing,
    CrossingDetails,
    CrossingKind,
    Direction,
    PaperOrigin,
    Timings,
    TravelMode,
)
from borderdesk.domain.crossing_record import from_record, to_record
from borderdesk.domain.dates import PartialDate
from borderdesk.domain.decision import Decision, DecisionReason, Outcome
from borderdesk.domain.document import TravelDocument
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.mrz import MrzFormat
from borderdesk.domain.traveller import Sex, Traveller
from borderdesk.domain.verdict import Finding, FindingKind, Verdict
from borderdesk.domain.watchlist import Handling
from borderdesk.domain.watchlist_check import HitRecord, ListConsulted, WatchlistCheck
from tests.made_up import OLD_DETAILS, a_crossing

TEXT = st.text(st.characters(codec="utf-8"), max_size=12)
NAME = TEXT.filter(str.strip)
CODE = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<", max_size=3)
MOMENT = st.datetimes(timezones=st.just(UTC), min_value=datetime(2000, 1, 1))
DATES = st.one_of(
    st.none(),
    st.dates().map(PartialDate.of),
    st.sampled_from([PartialDate(year=1980, month=None, day=None), PartialDate(year=None, month=None, day=None)]),
)
SCORE = st.floats(0, 1)

documents = st.builds(
    TravelDocument,
    document_code=CODE,
    issuing_state=CODE,
    document_number=st.text("ABC0123456789<", min_size=1, max_size=12),
    date_of_expiry=DATES,
    optional_data=CODE,
)
travellers = st.builds(
    Traveller,
    primary_identifier=NAME,
    secondary_identifier=TEXT,
    date_of_birth=DATES,
    sex=st.sampled_from(Sex),
    nationality=CODE,
    document=st.none() | documents,
    name_may_be_truncated=st.booleans(),
    typed=st.frozensets(TEXT, max_size=3),
)
captures = st.builds(
    Capture,
    method=st.sampled_from(CaptureMethod),
    mrz_format=st.none() | st.sampled_from(MrzFormat),
    mrz_lines=st.lists(TEXT, max_size=3).map(tuple),
    checks=st.dictionaries(TEXT, st.booleans(), max_size=3),
    characters_inferred=st.lists(st.tuples(st.integers(1, 3), st.integers(1, 44)), max_size=2).map(tuple),
)
checks = st.builds(
    WatchlistCheck,
    verdict=st.sampled_from(Verdict),
    lists=st.lists(
        st.builds(ListConsulted, name=TEXT, version=TEXT, age_minutes=st.integers(0), entries=st.integers(0)),
        max_size=2,
    ).map(tuple),
    hits=st.lists(
        st.builds(
            HitRecord,
            list_name=TEXT,
            reference=TEXT,
            band=TEXT,
            score=SCORE,
            handling=st.sampled_from(Handling),
            reasons=st.lists(TEXT, max_size=2).map(tuple),
            matched_name=TEXT,
        ),
        max_size=2,
    ).map(tuple),
    findings=st.lists(
        st.builds(
            Finding,
            kind=st.sampled_from(FindingKind),
            verdict=st.sampled_from(Verdict),
            element=TEXT,
            days=st.integers(0),
            list_name=TEXT,
            score=SCORE,
            at=st.none() | MOMENT,
        ),
        max_size=2,
    ).map(tuple),
)
crossings = st.builds(
    Crossing,
    crossing_id=st.uuids(),
    source_event_id=st.uuids(),
    kind=st.just(CrossingKind.CORRECTION),
    amends=st.uuids(),
    direction=st.just(Direction.ENTRY),
    desk_id=st.uuids(),
    post_code=NAME,
    lane=NAME,
    time_zone=NAME,
    occurred_at=MOMENT,
    recorded_at=MOMENT,
    clock_status=st.sampled_from(ClockStatus),
    officer_id=NAME,
    session_id=st.uuids(),
    traveller=travellers,
    capture=captures,
    check=checks,
    decision=st.builds(
        Decision,
        outcome=st.sampled_from([Outcome.ADMIT, Outcome.REFUSE, Outcome.REFER_ASYLUM]),
        reasons=st.lists(st.sampled_from(DecisionReason), max_size=2).map(tuple),
        remark=TEXT,
    ),
    timings=st.builds(
        Timings,
        called_at=MOMENT,
        captured_at=MOMENT,
        checked_at=MOMENT,
        decided_at=MOMENT,
        committed_at=st.none() | MOMENT,
    ),
    program_version=TEXT,
    details=st.builds(
        CrossingDetails,
        version=st.just(2),
        travelling_by=st.none() | st.sampled_from(TravelMode),
        plate=TEXT,
        purpose=TEXT,
        stay_days=st.none() | st.integers(0, 400),
        destination=TEXT,
        note=TEXT,
        vehicle_id=st.none() | st.uuids(),
    ),
    rule=st.none()
    | st.builds(
        AppliedRule,
        rule_id=TEXT,
        pack_version=TEXT,
        citation=TEXT,
        explanation=TEXT,
        days_max=st.none() | st.integers(0, 400),
    ),
    second_officer_id=st.none() | TEXT,
    supervisor_id=st.none() | TEXT,
)
# What is read only where there is a document or a rule to read.
OPTIONAL = {
    "document_code",
    "issuing_state",
    "date_of_expiry",
    "optional_data",
    "rule_pack_version",
    "rule_citation",
    "rule_explanation",
    "rule_days_max",
}


@given(crossings)
def test_a_crossing_is_read_back_from_its_canonical_record_as_it_was(crossing: Crossing) -> None:
    assert from_record(json.loads(canonical_json(to_record(crossing)))) == crossing


@given(crossings)
def test_the_record_of_what_was_read_back_is_the_same_to_the_byte(crossing: Crossing) -> None:
    written = canonical_json(to_record(crossing))

    assert canonical_json(to_record(from_record(json.loads(written)))) == written


def test_a_record_from_before_vehicles_and_paper_is_still_read() -> None:
    record = to_record(a_crossing(details=CrossingDetails(plate="KDA 001A")))
    old = {**record, "details": {**OLD_DETAILS, "plate": "KDA 001A"}}

    assert from_record(old).details == CrossingDetails(plate="KDA 001A")


def test_a_late_crossing_is_read_back_as_it_was() -> None:
    paper = PaperOrigin(batch_id=UUID(int=7), form="F-12", decided_by="D. Okafor")
    late = a_crossing(details=CrossingDetails(late=paper), clock_status=ClockStatus.MANUAL, supervisor_id="mwangi")

    assert from_record(json.loads(canonical_json(to_record(late)))) == late


@given(crossings, st.data())
def test_a_record_that_lacks_any_element_is_refused(crossing: Crossing, data: st.DataObject) -> None:
    record = to_record(crossing)
    del record[data.draw(st.sampled_from(sorted(record.keys() - OPTIONAL)))]

    with pytest.raises(InvalidValueError):
        from_record(record)


@pytest.mark.parametrize(
    "change",
    [
        {"form": 2},
        {"details": {"version": 3}},
        {"outcome": "waved_through"},
        {"crossing_id": "1"},
        {"mrz_lines": None},
        {"occurred_at": "2026-11-24T06:00:00+03:00"},
        {"date_of_birth": "31 June"},
    ],
)
def test_a_record_of_another_form_is_refused_without_its_content(change: dict[str, Any]) -> None:
    record = {**to_record(a_crossing()), **change}

    with pytest.raises(InvalidValueError, match="crossing") as refused:
        from_record(record)
    assert not any(str(value) in str(refused.value) for value in change.values())
