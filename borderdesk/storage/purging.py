"""Deletes records whose term is over: their rows, and the content of their journal entries, whose hashes stay."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import bindparam, text
from sqlalchemy.orm import Session

from borderdesk.storage.due_records import BATCH, DueRecord, Place

# What refers to a row goes before it.
OF_CROSSINGS = (
    "DELETE FROM match_step WHERE event_id IN (SELECT source_event_id FROM crossing WHERE crossing_id IN :names)",
    "DELETE FROM later_match WHERE crossing_id IN :names",
    "DELETE FROM slip WHERE crossing_id IN :names",
    "DELETE FROM crossing WHERE crossing_id IN :names",
)
_OF_PAIRS = (
    "DELETE FROM lasting_pair_step WHERE pair_id IN :names",
    "DELETE FROM lasting_pair WHERE pair_id IN :names",
)
_OF_FINDINGS = ("DELETE FROM match_finding WHERE finding_id IN :names",)
_OF_VEHICLES = (
    "DELETE FROM vehicle_closing WHERE vehicle_id IN :names",
    "DELETE FROM vehicle WHERE vehicle_id IN :names",
)
_EMPTY = "UPDATE journal_entry SET payload = NULL, salt = NULL WHERE chain_id = :chain AND sequence = :sequence"


def delete_records(session: Session, due: Iterable[DueRecord]) -> None:
    """Delete the rows of these records and empty their journal entries."""
    records = tuple(due)
    # A row that amends another refers to it: the last of each record goes first.
    _delete(session, OF_CROSSINGS, [name for record in records for name in reversed(record.crossings)])
    _delete(session, _OF_PAIRS, [name for record in records for name in record.pairs])
    _delete(session, _OF_FINDINGS, [name for record in records for name in record.findings])
    _delete(session, _OF_VEHICLES, [name for record in records for name in record.vehicles])
    _empty(session, [place for record in records for place in record.entries])
    # Deleting marks words in the index of words; only rewriting it leaves none of them in the file.
    session.execute(text("INSERT INTO crossing_words (crossing_words) VALUES ('optimize')"))


def _delete(session: Session, statements: Sequence[str], names: Sequence[str]) -> None:
    for start in range(0, len(names), BATCH):
        batch: dict[str, Any] = {"names": names[start : start + BATCH]}
        for statement in statements:
            session.execute(text(statement).bindparams(bindparam("names", expanding=True)), batch)


def _empty(session: Session, places: Sequence[Place]) -> None:
    for start in range(0, len(places), BATCH):
        batch = [{"chain": str(chain), "sequence": sequence} for chain, sequence in places[start : start + BATCH]]
        session.execute(text(_EMPTY), batch)
