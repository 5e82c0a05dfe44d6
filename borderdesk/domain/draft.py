"""An inspection that is not decided yet, as it is kept in case the power goes or the traveller waits aside."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from borderdesk.domain.crossing import CaptureMethod, CrossingDetails, Direction
from borderdesk.domain.crossing_record import Record, from_details, from_traveller, to_details, to_traveller
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.moments import moment_of, moment_text, require_utc
from borderdesk.domain.mrz import Mrz, MrzFormat, parse_mrz
from borderdesk.domain.reading import CharacterState, Reading, ReadingKind, ReadingReason
from borderdesk.domain.traveller import Traveller

FORM = 1


class DraftPlace(StrEnum):
    """Where the traveller of a draft is: at the desk (one for each lane), or set aside until the officer has time."""

    AT_DESK = "at_desk"
    PARKED = "parked"


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectionDraft:
    """A half-done inspection: who was read or typed, what the officer answered so far, and how it was read.

    It decides nothing. Whoever takes it up screens the traveller anew. Pictures are not kept.
    """

    event_id: UUID
    lane: str
    place: DraftPlace
    saved_at: datetime
    officer_id: str
    traveller: Traveller
    method: CaptureMethod
    accepted: bool
    direction: Direction
    details: CrossingDetails
    called_at: datetime
    captured_at: datetime
    reading: Reading

    def __post_init__(self) -> None:
        for name in ("saved_at", "called_at", "captured_at"):
            require_utc(getattr(self, name), name)
        if self.reading.picture is not None:
            raise InvalidValueError("draft of an inspection must not keep a picture")

    @property
    def mrz(self) -> Mrz | None:
        """The zone as it was read, none where the traveller was typed."""
        return self.reading.mrz


def draft_record(draft: InspectionDraft) -> Record:
    """Return what is kept of a draft beside its own columns."""
    reading = draft.reading
    return {
        "form": FORM,
        "traveller": from_traveller(draft.traveller),
        "method": draft.method.value,
        "accepted": draft.accepted,
        "direction": draft.direction.value,
        "details": from_details(draft.details),
        "called_at": moment_text(draft.called_at),
        "captured_at": moment_text(draft.captured_at),
        "reading": {
            "kind": reading.kind.value,
            "format": reading.format.value if reading.format else None,
            "lines": list(reading.lines),
            "mrz_lines": list(reading.mrz.lines) if reading.mrz else None,
            "states": [[state.value for state in line] for line in reading.states],
            "accepted": reading.accepted,
            "reasons": [reason.value for reason in reading.reasons],
            "confidence": reading.confidence,
            "frames_seen": reading.frames_seen,
            "frames_used": reading.frames_used,
        },
    }


def draft_of(
    record: Mapping[str, Any], *, event_id: UUID, lane: str, place: DraftPlace, saved_at: datetime, officer_id: str
) -> InspectionDraft:
    """Return the draft that `draft_record` wrote.

    Raises:
        InvalidValueError: The record has another form, or holds a value that is none of its element.
    """
    try:
        if record["form"] != FORM:
            raise InvalidValueError("draft has a form that this program does not know")
        captured_at = moment_of(record["captured_at"])
        return InspectionDraft(
            event_id=event_id,
            lane=lane,
            place=place,
            saved_at=saved_at,
            officer_id=officer_id,
            traveller=to_traveller(record["traveller"]),
            method=CaptureMethod(record["method"]),
            accepted=record["accepted"],
            direction=Direction(record["direction"]),
            details=to_details(record["details"]),
            called_at=moment_of(record["called_at"]),
            captured_at=captured_at,
            reading=_reading(record["reading"], captured_at.date()),
        )
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise InvalidValueError("draft holds a value that is none of its element") from error


def _reading(record: Mapping[str, Any], read_on: date) -> Reading:
    lines = record["mrz_lines"]
    return Reading(
        kind=ReadingKind(record["kind"]),
        format=None if record["format"] is None else MrzFormat(record["format"]),
        lines=tuple(record["lines"]),
        # Two-digit years mean what they meant on the day of the reading.
        mrz=None if lines is None else parse_mrz(tuple(lines), read_on),
        states=tuple(tuple(CharacterState(state) for state in line) for line in record["states"]),
        accepted=record["accepted"],
        reasons=tuple(ReadingReason(reason) for reason in record["reasons"]),
        confidence=record["confidence"],
        frames_seen=record["frames_seen"],
        frames_used=record["frames_used"],
    )
