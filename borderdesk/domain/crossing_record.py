"""Writes a crossing as one flat record, complete and canonical, and reads it back."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from borderdesk.domain.canonical import Json
from borderdesk.domain.crossing import (
    NO_DETAILS,
    STEPS,
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
    TypingReason,
    WithoutDocument,
)
from borderdesk.domain.dates import PartialDate
from borderdesk.domain.decision import Decision, DecisionReason, Outcome
from borderdesk.domain.document import TravelDocument
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.moments import moment_of, moment_text
from borderdesk.domain.mrz import MrzFormat
from borderdesk.domain.traveller import Sex, Traveller
from borderdesk.domain.verdict import Finding, FindingKind, Verdict
from borderdesk.domain.watchlist import Handling
from borderdesk.domain.watchlist_check import HitRecord, ListConsulted, WatchlistCheck

FORM = 1
"""The version of the record's elements; the extension `details` has a version of its own."""

TRAVELLER_ELEMENTS = (
    "primary_identifier",
    "secondary_identifier",
    "date_of_birth",
    "sex",
    "nationality",
    "name_may_be_truncated",
    "typed",
    "document_code",
    "issuing_state",
    "document_number",
    "date_of_expiry",
    "optional_data",
)
"""The elements that say whom a record is about; `to_traveller` reads no others."""

DETAILS_KNOWN = (1, 2)
"""The versions of `details` that can be read; version 1 knew no vehicles and no paper."""

Record = dict[str, Json]


def to_record(crossing: Crossing) -> Record:
    """Return every element of a crossing by name, in values that canonical JSON can write."""
    return {
        "form": FORM,
        "crossing_id": str(crossing.crossing_id),
        "source_event_id": str(crossing.source_event_id),
        "kind": crossing.kind.value,
        "amends": None if crossing.amends is None else str(crossing.amends),
        "direction": crossing.direction.value,
        "desk_id": str(crossing.desk_id),
        "post_code": crossing.post_code,
        "lane": crossing.lane,
        "time_zone": crossing.time_zone,
        "occurred_at": moment_text(crossing.occurred_at),
        "recorded_at": moment_text(crossing.recorded_at),
        "clock_status": crossing.clock_status.value,
        "officer_id": crossing.officer_id,
        "session_id": str(crossing.session_id),
        "second_officer_id": crossing.second_officer_id,
        "supervisor_id": crossing.supervisor_id,
        **from_traveller(crossing.traveller),
        **_from_capture(crossing.capture),
        **_from_check(crossing.check),
        **_from_rule(crossing.rule),
        "outcome": crossing.decision.outcome.value,
        "reasons": [reason.value for reason in crossing.decision.reasons],
        "remark": crossing.decision.remark,
        **{step: _moment(getattr(crossing.timings, step)) for step in STEPS},
        "program_version": crossing.program_version,
        "details": from_details(crossing.details),
    }


def from_record(record: Mapping[str, Any]) -> Crossing:
    """Return the crossing that `to_record` wrote.

    Raises:
        InvalidValueError: The record has another form, or an element is missing or holds no value of its kind.
    """
    if record.get("form") != FORM:
        raise InvalidValueError("crossing record has a form that this program does not know")
    try:
        return _crossing(record)
    except KeyError as error:
        raise InvalidValueError("crossing record lacks an element") from error
    except (TypeError, AttributeError, ValueError) as error:
        raise InvalidValueError("crossing record holds a value that is none of its element") from error


def _crossing(record: Mapping[str, Any]) -> Crossing:
    return Crossing(
        crossing_id=UUID(record["crossing_id"]),
        source_event_id=UUID(record["source_event_id"]),
        kind=CrossingKind(record["kind"]),
        amends=None if record["amends"] is None else UUID(record["amends"]),
        direction=Direction(record["direction"]),
        desk_id=UUID(record["desk_id"]),
        post_code=record["post_code"],
        lane=record["lane"],
        time_zone=record["time_zone"],
        occurred_at=moment_of(record["occurred_at"]),
        recorded_at=moment_of(record["recorded_at"]),
        clock_status=ClockStatus(record["clock_status"]),
        officer_id=record["officer_id"],
        session_id=UUID(record["session_id"]),
        second_officer_id=record["second_officer_id"],
        supervisor_id=record["supervisor_id"],
        traveller=to_traveller(record),
        capture=_to_capture(record),
        check=_to_check(record),
        rule=_to_rule(record),
        decision=Decision(
            outcome=Outcome(record["outcome"]),
            reasons=tuple(DecisionReason(reason) for reason in record["reasons"]),
            remark=record["remark"],
        ),
        timings=Timings(
            called_at=moment_of(record["called_at"]),
            captured_at=moment_of(record["captured_at"]),
            checked_at=moment_of(record["checked_at"]),
            decided_at=moment_of(record["decided_at"]),
            committed_at=_to_moment(record["committed_at"]),
        ),
        program_version=record["program_version"],
        details=to_details(record["details"]),
    )


def from_traveller(traveller: Traveller) -> Record:
    """Return the elements of a traveller and their document by name."""
    document = traveller.document
    return {
        "primary_identifier": traveller.primary_identifier,
        "secondary_identifier": traveller.secondary_identifier,
        "date_of_birth": _date(traveller.date_of_birth),
        "sex": traveller.sex.value,
        "nationality": traveller.nationality,
        "name_may_be_truncated": traveller.name_may_be_truncated,
        "typed": sorted(traveller.typed),
        "document_code": document.document_code if document else None,
        "issuing_state": document.issuing_state if document else None,
        "document_number": document.document_number if document else None,
        "date_of_expiry": _date(document.date_of_expiry) if document else None,
        "optional_data": document.optional_data if document else None,
    }


def to_traveller(record: Mapping[str, Any]) -> Traveller:
    """Return the traveller whom `from_traveller` wrote; what is missing or wrong raises as it comes."""
    document = None
    if record["document_number"] is not None:
        document = TravelDocument(
            document_code=record["document_code"],
            issuing_state=record["issuing_state"],
            document_number=record["document_number"],
            date_of_expiry=_to_date(record["date_of_expiry"]),
            optional_data=record["optional_data"],
        )
    return Traveller(
        primary_identifier=record["primary_identifier"],
        secondary_identifier=record["secondary_identifier"],
        date_of_birth=_to_date(record["date_of_birth"]),
        sex=Sex(record["sex"]),
        nationality=record["nationality"],
        document=document,
        name_may_be_truncated=record["name_may_be_truncated"],
        typed=frozenset(record["typed"]),
    )


def _from_capture(capture: Capture) -> Record:
    return {
        "capture_method": capture.method.value,
        "mrz_format": capture.mrz_format.value if capture.mrz_format else None,
        "mrz_lines": list(capture.mrz_lines),
        "checks": dict(capture.checks),
        "characters_inferred": [list(place) for place in capture.characters_inferred],
    }


def _to_capture(record: Mapping[str, Any]) -> Capture:
    return Capture(
        method=CaptureMethod(record["capture_method"]),
        mrz_format=None if record["mrz_format"] is None else MrzFormat(record["mrz_format"]),
        mrz_lines=tuple(record["mrz_lines"]),
        checks=dict(record["checks"]),
        characters_inferred=tuple((line, position) for line, position in record["characters_inferred"]),
    )


def _from_check(check: WatchlistCheck) -> Record:
    return {
        "verdict": check.verdict.value,
        "lists": [asdict(consulted) for consulted in check.lists],
        "hits": [{**asdict(hit), "reasons": list(hit.reasons)} for hit in check.hits],
        "findings": [{**asdict(finding), "at": _moment(finding.at)} for finding in check.findings],
    }


def _to_check(record: Mapping[str, Any]) -> WatchlistCheck:
    return WatchlistCheck(
        verdict=Verdict(record["verdict"]),
        lists=tuple(ListConsulted(**consulted) for consulted in record["lists"]),
        hits=tuple(
            HitRecord(**{**hit, "handling": Handling(hit["handling"]), "reasons": tuple(hit["reasons"])})
            for hit in record["hits"]
        ),
        findings=tuple(_to_finding(finding) for finding in record["findings"]),
    )


def _to_finding(finding: Mapping[str, Any]) -> Finding:
    return Finding(
        kind=FindingKind(finding["kind"]),
        verdict=Verdict(finding["verdict"]),
        element=finding["element"],
        days=finding["days"],
        list_name=finding["list_name"],
        score=finding["score"],
        at=_to_moment(finding["at"]),
    )


def _from_rule(rule: AppliedRule | None) -> Record:
    return {
        "rule_id": rule.rule_id if rule else None,
        "rule_pack_version": rule.pack_version if rule else None,
        "rule_citation": rule.citation if rule else None,
        "rule_explanation": rule.explanation if rule else None,
        "rule_days_max": rule.days_max if rule else None,
    }


def _to_rule(record: Mapping[str, Any]) -> AppliedRule | None:
    if record["rule_id"] is None:
        return None
    return AppliedRule(
        rule_id=record["rule_id"],
        pack_version=record["rule_pack_version"],
        citation=record["rule_citation"],
        explanation=record["rule_explanation"],
        days_max=record["rule_days_max"],
    )


def from_details(details: CrossingDetails) -> Record:
    """Return the extension of a crossing's record."""
    late = details.late
    return {
        **asdict(details),
        "vehicle_id": None if details.vehicle_id is None else str(details.vehicle_id),
        "late": None if late is None else {**asdict(late), "batch_id": str(late.batch_id)},
    }


def to_details(record: Mapping[str, Any]) -> CrossingDetails:
    """Return the extension that `from_details` wrote, in this form or in the one before it.

    Raises:
        InvalidValueError: The extension has a version that this program does not know.
    """
    if record["version"] not in DETAILS_KNOWN:
        raise InvalidValueError("details of the crossing have a version that this program does not know")
    # A record from before an element existed lacks it, and then it has its default.
    kinds: dict[str, type[StrEnum]] = {
        "travelling_by": TravelMode,
        "typed_because": TypingReason,
        "without_document": WithoutDocument,
    }
    values = {name: None if record.get(name) is None else kind(record[name]) for name, kind in kinds.items()}
    vehicle, late = record.get("vehicle_id"), record.get("late")
    return CrossingDetails(
        **{
            **record,
            **values,
            "version": NO_DETAILS.version,
            "vehicle_id": None if vehicle is None else UUID(vehicle),
            "late": None if late is None else PaperOrigin(**{**late, "batch_id": UUID(late["batch_id"])}),
        }
    )


def _date(day: PartialDate | None) -> str | None:
    return None if day is None else str(day)


def _to_date(text: str | None) -> PartialDate | None:
    return None if text is None else PartialDate.parse_iso(text)


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment_text(moment)


def _to_moment(text: str | None) -> datetime | None:
    return None if text is None else moment_of(text)
