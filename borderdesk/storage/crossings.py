"""The crossing log: rows are added, never changed, and read from the newest back."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Select, String, func, select, type_coerce
from sqlalchemy.orm import Session, aliased

from borderdesk.domain.canonical import canonical_text
from borderdesk.domain.crossing import ClockStatus, Crossing, CrossingKind
from borderdesk.domain.crossing_filter import CrossingFilter
from borderdesk.domain.crossing_record import TRAVELLER_ELEMENTS, from_record, to_record, to_traveller
from borderdesk.domain.decision import Outcome
from borderdesk.domain.document import TravelDocument
from borderdesk.domain.moments import moment_text
from borderdesk.domain.traveller import Traveller
from borderdesk.storage.crossing_words import counting, fitting
from borderdesk.storage.tables import MATCHED, CrossingRow

BATCH = 500
_COLUMNS = CrossingRow.__table__.columns
_ELEMENTS = sorted(column.name for column in _COLUMNS if column.name != "ordinal")
_NESTED = {column.name for column in _COLUMNS if isinstance(column.type, JSON)}


def add(session: Session, crossing: Crossing) -> None:
    """Add a crossing to the end of the log."""
    session.add(CrossingRow(**to_record(crossing)))
    session.flush()


def crossing_with(session: Session, crossing_id: UUID) -> Crossing | None:
    """Return the crossing with this id."""
    return _one(session, select(CrossingRow).where(CrossingRow.crossing_id == str(crossing_id)))


def crossing_from(session: Session, source_event_id: UUID) -> Crossing | None:
    """Return the crossing that this event was recorded as already."""
    return _one(session, select(CrossingRow).where(CrossingRow.source_event_id == str(source_event_id)))


def amendment_of(session: Session, crossing_id: UUID) -> Crossing | None:
    """Return the row that corrects or reverses this crossing; there is one at most."""
    return _one(session, select(CrossingRow).where(CrossingRow.amends == str(crossing_id)))


def reversal_of(session: Session, crossing_id: UUID) -> Crossing | None:
    """Return the row that reverses this crossing."""
    row = CrossingRow
    return _one(session, select(row).where(row.amends == str(crossing_id), row.kind == CrossingKind.REVERSAL))


def latest_at(session: Session, lane: str, limit: int) -> tuple[Crossing, ...]:
    """Return the last rows of a lane, of every kind, the newest first; what was typed from paper is not among them."""
    row = CrossingRow
    query = select(row).where(row.lane == lane, row.clock_status != ClockStatus.MANUAL)
    return _many(session, query.order_by(row.ordinal.desc()).limit(limit))


def last_decision_about(session: Session, document: TravelDocument, lane: str, since: datetime) -> Crossing | None:
    """Return the last decision at a lane about a document that still stands: not reversed, in its latest correction."""
    row = CrossingRow
    query = (
        _of_document(document)
        .where(row.lane == lane, row.occurred_at >= moment_text(since), row.kind != CrossingKind.REVERSAL)
        .where(_is_latest())
        .order_by(row.ordinal.desc())
        .limit(1)
    )
    return _one(session, query)


def of_traveller(session: Session, document: TravelDocument, limit: int) -> tuple[Crossing, ...]:
    """Return the last rows about a document, of every kind, the newest first."""
    return _many(session, _of_document(document).order_by(CrossingRow.ordinal.desc()).limit(limit))


def page(session: Session, wanted: CrossingFilter, before: UUID | None, limit: int) -> tuple[Crossing, ...]:
    """Return the next rows that fit a filter, the newest first, behind the row where the page before ended."""
    fits = fitting(session, CrossingRow, wanted)
    query = fits.query.order_by(fits.place.desc()).limit(limit)
    if before is not None:
        query = query.where(fits.place < _ordinal_of(before))
    return _many(session, query)


def count_fitting(session: Session, wanted: CrossingFilter, after: UUID | None = None) -> int:
    """Return how many rows fit a filter, or how many of them were written after one."""
    fits = counting(session, wanted)
    query = fits.query if after is None else fits.query.where(fits.place > _ordinal_of(after))
    return session.scalar(query) or 0


def amendments_of(session: Session, crossing_ids: Sequence[UUID]) -> tuple[Crossing, ...]:
    """Return the rows that correct or reverse any of these."""
    return _many(session, select(CrossingRow).where(CrossingRow.amends.in_([str(one) for one in crossing_ids])))


def whole_record(session: Session, crossing: Crossing) -> tuple[Crossing, tuple[Crossing, ...]]:
    """Return the original that a row belongs to, and everything that amends it in turn, the oldest first."""
    original: Crossing | None = crossing
    while original is not None and original.amends is not None:
        original = crossing_with(session, original.amends)
    first = original or crossing
    amendments: list[Crossing] = []
    newest = amendment_of(session, first.crossing_id)
    while newest is not None:
        amendments.append(newest)
        newest = amendment_of(session, newest.crossing_id)
    return first, tuple(amendments)


def people_born(session: Session, year: int) -> Iterator[tuple[str, str, str]]:
    """Yield day of birth, primary and secondary identifier of everybody born in a year, each once."""
    row = CrossingRow
    query = (
        select(row.date_of_birth, row.primary_identifier, row.secondary_identifier)
        .where(row.date_of_birth >= f"{year:04}", row.date_of_birth < f"{year + 1:04}")
        .distinct()
    )
    for born, primary, secondary in session.execute(query):
        yield str(born), primary, secondary


def of_person(session: Session, born: str, primary: str, secondary: str, limit: int) -> tuple[Crossing, ...]:
    """Return the last rows about a person of this name and day of birth, the newest first."""
    row = CrossingRow
    query = select(row).where(
        row.date_of_birth == born, row.primary_identifier == primary, row.secondary_identifier == secondary
    )
    return _many(session, query.order_by(row.ordinal.desc()).limit(limit))


def of_number(session: Session, document_number: str, limit: int) -> tuple[Crossing, ...]:
    """Return the last rows with a document number, whoever issued it, the newest first."""
    row = CrossingRow
    return _many(
        session, select(row).where(row.document_number == document_number).order_by(row.ordinal.desc()).limit(limit)
    )


def totals_since(session: Session, lane: str, since: datetime) -> dict[Outcome, int]:
    """Return how often a lane decided each way since a moment, as far as it still holds."""
    row = CrossingRow
    query = (
        select(row.outcome, func.count())
        .where(row.lane == lane, row.recorded_at >= moment_text(since), row.kind != CrossingKind.REVERSAL)
        .where(_is_latest())
        .group_by(row.outcome)
    )
    return {Outcome(outcome): number for outcome, number in session.execute(query)}


def with_matches(session: Session, since: datetime, limit: int) -> tuple[Crossing, ...]:
    """Return the decisions since a moment about travellers with a match that is more than grey, the newest first.

    Reversed ones are none, corrected ones come as they were corrected last.
    """
    row = CrossingRow
    query = (
        select(row)
        .where(MATCHED, row.recorded_at >= moment_text(since), row.kind != CrossingKind.REVERSAL)
        .where(_is_latest())
        .order_by(row.recorded_at.desc())
        .limit(limit)
    )
    return _many(session, query)


def standing_with(session: Session, crossing_ids: Iterable[UUID]) -> dict[UUID, Crossing]:
    """Return those of these crossings that were not reversed, by their ids."""
    row, reversing = CrossingRow, aliased(CrossingRow)
    names = [str(crossing_id) for crossing_id in crossing_ids]
    undone = select(reversing.ordinal).where(
        reversing.amends == row.crossing_id, reversing.kind == CrossingKind.REVERSAL
    )
    found: dict[UUID, Crossing] = {}
    for start in range(0, len(names), BATCH):
        query = select(row).where(row.crossing_id.in_(names[start : start + BATCH]), ~undone.exists())
        found |= {crossing.crossing_id: crossing for crossing in _many(session, query)}
    return found


def corrected_by(session: Session, crossing: Crossing) -> tuple[Crossing, ...]:
    """Return the rows that a correction stands for, the latest first; an original stands for none."""
    found: list[Crossing] = []
    while crossing.amends is not None and (before := crossing_with(session, crossing.amends)) is not None:
        found.append(before)
        crossing = before
    return tuple(found)


def last_ordinal(session: Session) -> int:
    """Return the place of the last row in the order of writing."""
    return session.scalar(select(func.max(CrossingRow.ordinal))) or 0


def count_between(session: Session, after: int, last: int, since: datetime) -> int:
    """Return how many decisions `travellers_between` has to give in all."""
    query = _standing(select(func.count()).select_from(CrossingRow), after, last, since)
    return session.scalar(query) or 0


def travellers_between(
    session: Session, after: int, last: int, since: datetime, limit: int
) -> tuple[tuple[int, UUID, Traveller], ...]:
    """Return whom the next decisions that stand are about, with the places and the ids of their rows.

    They run from behind one place in the order of writing up to another. Reversed ones are none, corrected ones come
    as they were corrected last.
    """
    columns = [_COLUMNS[name] for name in ("ordinal", "crossing_id", *TRAVELLER_ELEMENTS)]
    query = _standing(select(*columns), after, last, since).order_by(CrossingRow.ordinal).limit(limit)
    rows = session.execute(query).mappings()
    return tuple((row["ordinal"], UUID(row["crossing_id"]), to_traveller(row)) for row in rows)  # type: ignore[arg-type]


def count_since(session: Session, lane: str, since: datetime) -> int:
    """Return how many decisions a lane has taken since a moment; reversed ones and those from paper do not count."""
    row = CrossingRow
    query = (
        select(func.count())
        .select_from(row)
        .where(row.lane == lane, row.recorded_at >= moment_text(since), row.kind != CrossingKind.REVERSAL)
        .where(row.clock_status != ClockStatus.MANUAL)
        .where(_is_latest())
    )
    return session.scalar(query) or 0


def records(session: Session) -> Iterator[bytes]:
    """Yield the canonical record of every row in the order of writing, for comparing with the journal."""
    columns = [type_coerce(_COLUMNS[name], String) if name in _NESTED else _COLUMNS[name] for name in _ELEMENTS]
    query = select(*columns).order_by(CrossingRow.ordinal).execution_options(yield_per=BATCH)
    for values in session.execute(query):
        yield _canonical(values)


def _canonical(values: Sequence[Any]) -> bytes:
    # Nested elements lie in their columns as canonical JSON already; reading and writing them again would be slow.
    members = (
        f'"{name}":{value if name in _NESTED else "null" if value is None else canonical_text(value)}'
        for name, value in zip(_ELEMENTS, values, strict=True)
    )
    return f"{{{','.join(members)}}}".encode()


def _of_document(document: TravelDocument) -> Select[CrossingRow]:
    row = CrossingRow
    return select(row).where(
        row.document_number == document.document_number, row.issuing_state == document.issuing_state
    )


def _is_latest() -> Any:
    amending = aliased(CrossingRow)
    return ~select(amending.ordinal).where(amending.amends == CrossingRow.crossing_id).exists()


def _ordinal_of(crossing_id: UUID) -> Any:
    return select(CrossingRow.ordinal).where(CrossingRow.crossing_id == str(crossing_id)).scalar_subquery()


def _standing(query: Select[Any], after: int, last: int, since: datetime) -> Select[Any]:
    row = CrossingRow
    return (
        query.where(row.ordinal > after, row.ordinal <= last, row.recorded_at >= moment_text(since))
        .where(row.kind != CrossingKind.REVERSAL)
        .where(_is_latest())
    )


def _one(session: Session, query: Select[CrossingRow]) -> Crossing | None:
    row = session.scalar(query)
    return None if row is None else _to_domain(row)


def _many(session: Session, query: Select[CrossingRow]) -> tuple[Crossing, ...]:
    return tuple(_to_domain(row) for row in session.scalars(query))


def _to_domain(row: CrossingRow) -> Crossing:
    return from_record({name: getattr(row, name) for name in _ELEMENTS})
