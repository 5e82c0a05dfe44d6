"""The journal as the audit asks for it: pages of entries from the newest back."""

import json
from collections.abc import Collection, Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, func, or_, select
from sqlalchemy.orm import Session

from borderdesk.domain.audit import AuditEntry, AuditFilter
from borderdesk.domain.journal import ActKind
from borderdesk.domain.moments import moment_of, moment_text
from borderdesk.domain.watchlist import Handling
from borderdesk.storage.tables import JournalRow

BATCH = 500
_ROW = JournalRow
_COLUMNS = (_ROW.ordinal, _ROW.desk_id, _ROW.chain_id, _ROW.sequence, _ROW.kind, _ROW.at, _ROW.payload, _ROW.link)


def audit_page(
    session: Session, wanted: AuditFilter, handlings: Collection[Handling], before: int | None, limit: int
) -> tuple[AuditEntry, ...]:
    """Return the next entries that fit, the newest first, without those about matches of other handlings."""
    query = _fitting(select(*_COLUMNS), wanted, handlings)
    if before is not None:
        query = query.where(_ROW.ordinal < before)
    return tuple(_to_domain(row) for row in session.execute(query.order_by(_ROW.ordinal.desc()).limit(limit)))


def audit_entries(session: Session, wanted: AuditFilter, handlings: Collection[Handling]) -> Iterator[AuditEntry]:
    """Yield the entries that fit, the oldest first."""
    query = _fitting(select(*_COLUMNS), wanted, handlings).order_by(_ROW.ordinal)
    for row in session.execute(query.execution_options(yield_per=BATCH)):
        yield _to_domain(row)


def _fitting(query: Any, wanted: AuditFilter, handlings: Collection[Handling]) -> Any:
    conditions: list[ColumnElement[bool]] = [
        # That somebody crossed is no secret; which of a crossing's matches are shown is decided elsewhere.
        or_(_ROW.kind == ActKind.CROSSING.value, ~_says("handling", handling.value))
        for handling in Handling
        if handling not in handlings
    ]
    if wanted.kinds:
        conditions.append(_ROW.kind.in_(sorted(kind.value for kind in wanted.kinds)))
    if wanted.since is not None:
        conditions.append(_ROW.at >= moment_text(wanted.since))
    if wanted.until is not None:
        conditions.append(_ROW.at < moment_text(wanted.until))
    if wanted.person is not None:
        conditions.append(or_(*(_says(name, wanted.person) for name in ("officer", "officer_id"))))
    if wanted.about is not None:
        conditions.append(_holds(json.dumps(wanted.about, ensure_ascii=False)))
    return query.where(*conditions)


def _says(name: str, value: str) -> ColumnElement[bool]:
    # Payloads are canonical JSON, which has no spaces.
    return _holds(f'"{name}":{json.dumps(value, ensure_ascii=False)}')


def _holds(text: str) -> ColumnElement[bool]:
    return func.coalesce(func.instr(_ROW.payload, text.encode()), 0) > 0


def _to_domain(row: Row[Any]) -> AuditEntry:
    return AuditEntry(
        ordinal=row.ordinal,
        desk=UUID(row.desk_id),
        chain_id=UUID(row.chain_id),
        sequence=row.sequence,
        kind=row.kind,
        at=moment_of(row.at),
        payload=None if row.payload is None else json.loads(row.payload),
        link=row.link,
    )
