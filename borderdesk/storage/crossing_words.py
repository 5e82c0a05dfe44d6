"""Finds crossings by what is in them: one inverted index answers every mixture of words and elements at once.

Triggers of migration 0005 keep the index, in the transaction that writes the row. Elements are words with a mark in
front (`nat_UTO`), days and months of recording too, so that no filter ever walks through the rows that do not fit.
"""

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import Select, column, func, select, table
from sqlalchemy.orm import Session
from sqlalchemy.sql.elements import ColumnElement

from borderdesk.domain.crossing_filter import CrossingFilter
from borderdesk.domain.moments import moment_of, moment_text
from borderdesk.storage.tables import CrossingRow

MOST_DAYS = 62
"""A longer time is looked up by its months."""

_WORD = re.compile(r"[^\W_]+")
_INDEX = table("crossing_words", column("rowid"), column("crossing_words"))
_NOTHING = '"day_never"'
_EQUAL = ("direction", "outcome", "officer_id", "lane", "nationality", "document_number")


@dataclass(frozen=True, slots=True)
class Fitting:
    """The query for what fits a filter, without order and end, and the column that holds the order of writing."""

    query: Select[Any]
    place: ColumnElement[int]


def counting(session: Session, wanted: CrossingFilter) -> Fitting:
    """Return how to count what fits; where the index says everything, no row is looked at."""
    terms = _terms(wanted)
    if not terms or wanted.since is not None or wanted.until is not None or wanted.document_number is not None:
        return fitting(session, func.count(), wanted)
    query = select(func.count()).select_from(_INDEX).where(_INDEX.c.crossing_words.op("MATCH")(" AND ".join(terms)))
    return Fitting(query, _INDEX.c.rowid)


def fitting(session: Session, what: Any, wanted: CrossingFilter) -> Fitting:
    """Return how to ask for what fits a filter."""
    row = CrossingRow
    query: Select[Any] = select(what)
    place: ColumnElement[int] = CrossingRow.__table__.c.ordinal
    terms = [*_terms(wanted), *_times(session, wanted)]
    if terms:
        # The index leads: SQLite would else walk the rows and look each of them up in it.
        query = query.select_from(_INDEX.join(row, row.ordinal == _INDEX.c.rowid))
        query = query.where(_INDEX.c.crossing_words.op("MATCH")(" AND ".join(terms)))
        place = _INDEX.c.rowid
    else:
        query = query.select_from(row)
    if wanted.since is not None:
        query = query.where(row.recorded_at >= moment_text(wanted.since))
    if wanted.until is not None:
        query = query.where(row.recorded_at < moment_text(wanted.until))
    for name in _EQUAL:
        value: str | None = getattr(wanted, name)
        if value is not None:
            query = query.where(getattr(row, name) == value)
    return Fitting(query, place)


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text as the index has them."""
    return tuple(_WORD.findall(text))


def _terms(wanted: CrossingFilter) -> list[str]:
    marked = (
        ("nat", wanted.nationality),
        ("out", wanted.outcome and wanted.outcome.value),
        ("way", wanted.direction and wanted.direction.value),
        ("off", wanted.officer_id and wanted.officer_id.replace("-", "")),
        ("lane", None if wanted.lane is None else wanted.lane.encode().hex()),
        ("flag", wanted.flag and wanted.flag.value),
        ("born", None if wanted.born_in is None else f"{wanted.born_in:04}"),
    )
    terms = [_quoted(f"{mark}_{value}") for mark, value in marked if value]
    terms += [f"{_quoted(word)} *" for text in wanted.words for word in words_of(text)]
    if wanted.document_number:
        terms += [_quoted(word) for word in words_of(wanted.document_number)]
    return terms


def _times(session: Session, wanted: CrossingFilter) -> list[str]:
    """Return the days or months in which a time lies; an open end ends with the first or last row that there is."""
    if wanted.since is None and wanted.until is None:
        return []
    recorded = CrossingRow.recorded_at
    oldest, newest = session.execute(select(_alone(func.min(recorded)), _alone(func.max(recorded)))).one()
    if oldest is None:
        return [_NOTHING]
    first = moment_of(oldest) if wanted.since is None else max(wanted.since, moment_of(oldest))
    last = moment_of(newest) if wanted.until is None else min(wanted.until, moment_of(newest))
    days = (last.date() - first.date()).days
    if days < 0:
        return [_NOTHING]
    if days <= MOST_DAYS:
        found = {f"day_{first.date() + timedelta(days=n):%Y%m%d}" for n in range(days + 1)}
    else:
        month, end = (moment.year * 12 + moment.month - 1 for moment in (first, last))
        found = {f"mon_{one // 12:04}{one % 12 + 1:02}" for one in range(month, end + 1)}
    return [f"({' OR '.join(_quoted(word) for word in sorted(found))})"]


def _alone(end: Any) -> Any:
    # SQLite takes the smallest and the largest from the ends of the index only where each is asked for alone.
    return select(end).scalar_subquery()


def _quoted(word: str) -> str:
    return f'"{word}"'
