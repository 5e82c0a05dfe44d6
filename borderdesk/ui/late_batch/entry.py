"""What was typed of one line of a paper form, and which row that is as far as it goes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, tzinfo
from uuid import UUID

from borderdesk.domain.crossing import CrossingDetails, Direction, TravelMode
from borderdesk.domain.dates import InvalidDateError
from borderdesk.domain.decision import Outcome
from borderdesk.domain.identifiers import uuid7
from borderdesk.domain.late_batch import LateRow, outcomes_for
from borderdesk.domain.officer import Officer
from borderdesk.domain.places import State
from borderdesk.ui.inspection.entry import TypedEntry, Understood, understand
from borderdesk.ui.inspection.typed_day import typed_day

_TIME = re.compile(r"(\d{1,2})[:.h ]?(\d{2})")
_NAMED = ("form", "decided_by", "lane")


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperLine:
    """The texts of the form; lane, day, direction, form and who decided are kept from row to row."""

    lane: str = ""
    day: str = ""
    direction: Direction = Direction.ENTRY
    form: str = ""
    decided_by: str = ""
    at: str = ""
    outcome: str = ""
    traveller: TypedEntry = field(default_factory=TypedEntry)
    travelling_by: str = ""
    plate: str = ""
    purpose: str = ""
    destination: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnderstoodLine:
    """The row that a line is, once it is one; `missing` and `wrong` name what keeps it from being one."""

    row: LateRow | None
    traveller: Understood
    wrong: frozenset[str]
    missing: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Typist:
    """Who types, where and when."""

    officer: Officer
    session_id: UUID
    post_code: str
    now: datetime
    zone: tzinfo


def understand_line(
    line: PaperLine, typist: Typist, states: Sequence[State], months: Sequence[str] = ()
) -> UnderstoodLine:
    """Return which row the texts are, or what is missing or makes no sense."""
    today = typist.now.astimezone(typist.zone).date()
    understood = understand(line.traveller, today=today, states=states, months=months)
    wrong, missing = set(understood.wrong), {name for name in _NAMED if not getattr(line, name).strip()}
    happened = _moment(line, typist, months, wrong, missing)
    if not line.outcome:
        missing.add("outcome")
    elif Outcome(line.outcome) not in outcomes_for(line.direction):
        wrong.add("outcome")
    if understood.traveller is None:
        missing.add("document_number")
    row = None
    if not wrong and not missing and happened is not None and understood.traveller is not None:
        row = LateRow(
            row_id=uuid7(),
            post_code=typist.post_code,
            lane=line.lane.strip(),
            occurred_at=happened,
            direction=line.direction,
            traveller=understood.traveller,
            outcome=Outcome(line.outcome),
            details=CrossingDetails(
                travelling_by=TravelMode(line.travelling_by) if line.travelling_by else None,
                plate=" ".join(line.plate.upper().split()),
                purpose=line.purpose,
                destination=line.destination.strip(),
            ),
            form=line.form.strip(),
            decided_by=line.decided_by.strip(),
            typed_at=typist.now,
            officer_id=typist.officer.officer_id,
            typist_role=typist.officer.role,
            session_id=typist.session_id,
        )
    return UnderstoodLine(row=row, traveller=understood, wrong=frozenset(wrong), missing=frozenset(missing))


def typed_time(text: str) -> time | None:
    """Return the time of day that a text means (1432, 14:32, 14.32), None for none."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    hour, minute = (int(part) for part in match.groups())
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _moment(
    line: PaperLine, typist: Typist, months: Sequence[str], wrong: set[str], missing: set[str]
) -> datetime | None:
    """Return when it happened; what is missing of it, makes no sense or lies ahead is named."""
    missing |= {name for name in ("day", "at") if not getattr(line, name).strip()}
    if {"day", "at"} & missing:
        return None
    today = typist.now.astimezone(typist.zone).date()
    try:
        day = typed_day(line.day, today=today, is_birth=True, months=months).to_date()
    except InvalidDateError:
        wrong.add("day")
        return None
    at = typed_time(line.at)
    if at is None:
        wrong.add("at")
        return None
    happened = datetime.combine(day, at, typist.zone).astimezone(UTC)
    if happened > typist.now:
        wrong.add("at")
        return None
    return happened
