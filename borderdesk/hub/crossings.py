"""The crossings of all posts: taken from parcels, and asked for."""

import json
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Connection
from sqlalchemy.dialects.postgresql import insert

from borderdesk.domain.crossing_record import FORM
from borderdesk.domain.journal import ActKind, JournalEntry
from borderdesk.domain.moments import moment_of
from borderdesk.hub.tables import CrossingRow
from borderdesk.sync.errors import ParcelPuzzleError, Puzzle

_TEXTS = (
    "kind",
    "direction",
    "lane",
    "officer_id",
    "outcome",
    "verdict",
    "primary_identifier",
    "secondary_identifier",
    "sex",
    "nationality",
)
_TEXTS_OR_NONE = ("date_of_birth", "document_code", "issuing_state", "document_number")


def crossings_in(entries: Iterable[JournalEntry], post: str) -> list[dict[str, Any]]:
    """Return the rows of the crossings among journal entries; what was purged before it was sent makes none.

    Raises:
        ParcelPuzzleError: A crossing's record has a form that this program does not know, or lacks an element.
    """
    return [
        _row_of(entry, entry.payload, post)
        for entry in entries
        if entry.kind == ActKind.CROSSING and entry.payload is not None
    ]


def add(connection: Connection, rows: list[dict[str, Any]]) -> None:
    """Add crossings; those that are here stay as they are."""
    if rows:
        connection.execute(insert(CrossingRow).on_conflict_do_nothing(index_elements=_KEY), rows)


_KEY = ["post", "crossing_id", "recorded_at"]


def _row_of(entry: JournalEntry, payload: bytes, post: str) -> dict[str, Any]:
    try:
        record = json.loads(payload)
        if record["form"] != FORM:
            raise ParcelPuzzleError(Puzzle.RECORD, "crossing record has a form that this hub does not know")
        row: dict[str, Any] = {name: _text(record[name]) for name in _TEXTS}
        row.update({name: None if record[name] is None else _text(record[name]) for name in _TEXTS_OR_NONE})
        row["crossing_id"] = UUID(record["crossing_id"])
        row["amends"] = None if record["amends"] is None else UUID(record["amends"])
        row["occurred_at"] = moment_of(record["occurred_at"])
        row["recorded_at"] = moment_of(record["recorded_at"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        if isinstance(error, ParcelPuzzleError):
            raise
        raise ParcelPuzzleError(Puzzle.RECORD, "crossing record lacks an element or holds a wrong one") from error
    return row | {
        "post": post,
        "desk_id": entry.desk,
        "chain_id": entry.chain_id,
        "sequence": entry.sequence,
        "record": payload,
    }


def _text(value: object) -> str:
    if not isinstance(value, str) or "\0" in value:
        raise TypeError
    return value
