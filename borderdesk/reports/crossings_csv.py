"""Crossings as a table of comma separated values, for spreadsheets."""

import csv
from collections.abc import Iterable
from typing import TextIO

from borderdesk.domain.canonical import canonical_text
from borderdesk.domain.crossing import Crossing
from borderdesk.domain.crossing_record import to_record

COLUMNS = (
    "crossing_id",
    "kind",
    "amends",
    "direction",
    "post_code",
    "lane",
    "occurred_at",
    "recorded_at",
    "time_zone",
    "clock_status",
    "officer_id",
    "session_id",
    "second_officer_id",
    "supervisor_id",
    "primary_identifier",
    "secondary_identifier",
    "date_of_birth",
    "sex",
    "nationality",
    "document_code",
    "issuing_state",
    "document_number",
    "date_of_expiry",
    "optional_data",
    "capture_method",
    "mrz_format",
    "mrz_lines",
    "checks",
    "typed",
    "verdict",
    "findings",
    "lists",
    "hits",
    "rule_id",
    "rule_citation",
    "rule_days_max",
    "outcome",
    "reasons",
    "remark",
    "called_at",
    "captured_at",
    "checked_at",
    "decided_at",
    "committed_at",
    "details",
    "vehicle_id",
    "late_batch_id",
    "paper_form",
)
# A spreadsheet runs a cell that begins with one of these (the last four as its full-width keyboard types them).
_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write_crossings_csv(crossings: Iterable[Crossing], output: TextIO) -> int:
    """Write a heading and one line for each crossing; return their number. What a spreadsheet would run is quoted."""
    table = csv.writer(output, lineterminator="\r\n")
    table.writerow(COLUMNS)
    written = 0
    for crossing in crossings:
        record = {**to_record(crossing), **_marks(crossing)}
        table.writerow([_cell(record[column]) for column in COLUMNS])
        written += 1
    return written


def _marks(crossing: Crossing) -> dict[str, str | None]:
    """Return what a spreadsheet groups by and cannot take out of `details`."""
    vehicle, late = crossing.details.vehicle_id, crossing.details.late
    return {
        "vehicle_id": None if vehicle is None else str(vehicle),
        "late_batch_id": None if late is None else str(late.batch_id),
        "paper_form": None if late is None else late.form,
    }


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case str():
            text = value
        case [*items] if all(isinstance(item, str) for item in items):
            text = " ".join(map(str, items))
        case _:
            text = canonical_text(value)
    return f"'{text}" if text.lstrip(" ").startswith(_RUNS) else text
