"""Finds the records whose term is over, with their rows and the journal entries that speak of each."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, text
from sqlalchemy.orm import Session

from borderdesk.domain.journal import ActKind
from borderdesk.domain.moments import moment_text
from borderdesk.domain.retention import RecordKind, RetentionRules, record_kind_of

BATCH = 500

Place = tuple[UUID, int]
"""Where a journal entry stands: its chain and its sequence number."""

_Acts = defaultdict[str, list[Place]]


@dataclass(frozen=True, slots=True, kw_only=True)
class DueRecord:
    """One record whose term is over, the day from which it ran, the ids of its rows, and its journal entries.

    Of its crossings the original comes first, and each of the others amends the one before it.
    """

    kind: RecordKind
    day: date
    entries: tuple[Place, ...]
    crossings: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    pairs: tuple[str, ...] = ()
    vehicles: tuple[str, ...] = ()


NAMED_BY = {
    ActKind.CROSSING: "$.crossing_id",
    ActKind.LATER_MATCH: "$.crossing",
    ActKind.SLIP_PRINTED: "$.crossing",
    ActKind.MATCH_FOUND_OUT: "$.finding",
    ActKind.PAIR_SET_ASIDE: "$.pair",
    ActKind.PAIR_AGREED: "$.pair",
    ActKind.PAIR_ENDED: "$.pair",
    ActKind.VEHICLE_OPENED: "$.vehicle",
    ActKind.VEHICLE_CLOSED: "$.vehicle",
    ActKind.TRAVELLER_PARKED: "$.inspection",
    ActKind.TRAVELLER_TAKEN_UP: "$.inspection",
    # Who exported the crossings of one document has written its number into the journal.
    ActKind.LOG_EXPORTED: "$.filter.document_number",
}
"""Where the payload of an act names the row that it is about."""

_ACTS = f"""
    SELECT chain_id, sequence, json_extract(CAST(payload AS TEXT),
        CASE kind {" ".join(f"WHEN '{kind}' THEN '{path}'" for kind, path in NAMED_BY.items())} END) AS name
    FROM journal_entry WHERE payload IS NOT NULL AND kind IN :kinds
"""

# A crossing with everything that amends it is one record; what holds of it stands in its last row. An exit of the same
# document, or of the same name and day of birth, ends an entry. A pair that is in force keeps what it rests on.
_CROSSINGS = """
    WITH RECURSIVE part (root, crossing_id, ordinal) AS (
        SELECT crossing_id, crossing_id, ordinal FROM crossing
        WHERE amends IS NULL AND recorded_at < max(:ended, :open)
        UNION ALL
        SELECT part.root, amending.crossing_id, amending.ordinal
        FROM part JOIN crossing AS amending ON amending.amends = part.crossing_id
    ),
    record (root, last, ids) AS (SELECT root, max(ordinal), group_concat(crossing_id) FROM part GROUP BY root),
    gone_out AS (
        SELECT * FROM crossing WHERE direction = 'exit' AND outcome = 'exit_allowed' AND kind <> 'reversal'
        AND NOT EXISTS (SELECT 1 FROM crossing AS a WHERE a.amends = crossing.crossing_id)
    ),
    held AS (
        SELECT part.root FROM lasting_pair AS p JOIN match_finding AS f ON f.finding_id = p.finding_id
        JOIN crossing AS c ON c.source_event_id = f.event_id JOIN part ON part.crossing_id = c.crossing_id
        WHERE p.ends_on >= :today AND NOT EXISTS (
            SELECT 1 FROM lasting_pair_step AS s WHERE s.pair_id = p.pair_id AND s.kind = 'ended')
    ),
    dated AS (
        SELECT record.root, record.ids, c.occurred_at, CASE
            WHEN c.kind = 'reversal' OR c.direction = 'exit' OR c.outcome NOT IN ('admit', 'admit_limited')
            THEN c.occurred_at
            ELSE coalesce(
                (SELECT min(x.occurred_at) FROM gone_out AS x WHERE x.document_number = c.document_number
                 AND x.issuing_state = c.issuing_state AND x.occurred_at >= c.occurred_at),
                (SELECT min(x.occurred_at) FROM gone_out AS x WHERE x.date_of_birth = c.date_of_birth
                 AND x.primary_identifier = c.primary_identifier
                 AND x.secondary_identifier = c.secondary_identifier AND x.occurred_at >= c.occurred_at))
            END AS ended_at
        FROM record JOIN crossing AS c ON c.ordinal = record.last
    )
    SELECT root, ids, occurred_at, ended_at FROM dated
    WHERE (ended_at < :ended OR (ended_at IS NULL AND occurred_at < :open)) AND root NOT IN (SELECT root FROM held)
    ORDER BY root
"""
_PAIRS = """
    SELECT pair_id, coalesce(
        (SELECT substr(s.at, 1, 10) FROM lasting_pair_step AS s WHERE s.pair_id = p.pair_id AND s.kind = 'ended'),
        ends_on) AS day
    FROM lasting_pair AS p WHERE day < substr(:before, 1, 10)
"""
# A finding about a match that was found later stays as long as the crossing: the next comparison would bring it again.
_FALSE_HITS = """
    SELECT finding_id, substr(found_at, 1, 10) AS day FROM match_finding AS f
    WHERE outcome = 'not_this_person' AND found_at < :before
    AND NOT EXISTS (SELECT 1 FROM lasting_pair AS p WHERE p.finding_id = f.finding_id)
    AND NOT EXISTS (
        SELECT 1 FROM crossing AS c LEFT JOIN later_match AS m ON m.crossing_id = c.crossing_id
            AND m.list_name = f.list_name AND m.reference = f.reference
        WHERE c.source_event_id = f.event_id AND (m.later_match_id IS NOT NULL
            OR EXISTS (SELECT 1 FROM crossing AS a WHERE a.amends = c.crossing_id)))
"""
_VEHICLES = """
    SELECT v.vehicle_id, substr(closing.closed_at, 1, 10) AS day
    FROM vehicle AS v JOIN vehicle_closing AS closing ON closing.vehicle_id = v.vehicle_id
    WHERE closing.closed_at < :before
    AND NOT EXISTS (SELECT 1 FROM crossing WHERE json_extract(details, '$.vehicle_id') = v.vehicle_id)
    AND NOT EXISTS (SELECT 1 FROM inspection_draft AS d WHERE d.vehicle_id = v.vehicle_id)
"""
_UNDECIDED = """
    WITH act AS (
        SELECT chain_id, sequence, substr(at, 1, 10) AS day,
            json_extract(CAST(payload AS TEXT), '$.inspection') AS inspection
        FROM journal_entry WHERE payload IS NOT NULL AND kind IN :kinds AND at < :before
    )
    SELECT chain_id, sequence, day FROM act
    WHERE NOT EXISTS (SELECT 1 FROM inspection_draft AS d WHERE d.event_id = act.inspection)
    AND NOT EXISTS (SELECT 1 FROM crossing AS c WHERE c.source_event_id = act.inspection)
"""
_AUDIT = """
    SELECT chain_id, sequence, substr(at, 1, 10) AS day FROM journal_entry
    WHERE payload IS NOT NULL AND at < :before AND kind IN :kinds
"""
_ROWS = "SELECT crossing_id, source_event_id, document_number, ordinal FROM crossing WHERE crossing_id IN :names"
_FINDINGS = "SELECT event_id, finding_id FROM match_finding WHERE event_id IN :names"
_PAIRS_OF = "SELECT finding_id, pair_id FROM lasting_pair WHERE finding_id IN :names"
_USES = "SELECT document_number, count(*) FROM crossing WHERE document_number IN :names GROUP BY document_number"


def due_records(session: Session, rules: RetentionRules, now: datetime) -> tuple[DueRecord, ...]:
    """Return every record whose term is over at a moment, each once."""
    before = {kind: moment_text(rules.due_before(kind, now)) for kind in RecordKind}
    acts = _acts_by_name(session)
    due = list(_crossings(session, before, now.date(), acts))
    gone = {name for record in due for name in (*record.findings, *record.pairs)}
    due += _pairs(session, before[RecordKind.PAIR], gone, acts)
    due += _false_hits(session, before[RecordKind.FALSE_HIT], gone, acts)
    due += _vehicles(session, before[RecordKind.VEHICLE], acts)
    told = {place for record in due for place in record.entries}
    for kind, query in ((RecordKind.UNDECIDED, _UNDECIDED), (RecordKind.AUDIT, _AUDIT)):
        due += [one for one in _acts_alone(session, kind, query, before[kind]) if one.entries[0] not in told]
    return tuple(due)


def _crossings(session: Session, before: dict[RecordKind, str], today: date, acts: _Acts) -> Iterator[DueRecord]:
    terms = {
        "ended": before[RecordKind.CROSSING_ENDED],
        "open": before[RecordKind.CROSSING_OPEN],
        "today": today.isoformat(),
    }
    found = session.execute(text(_CROSSINGS), terms).all()
    every = [name for row in found for name in row.ids.split(",")]
    events, numbers, places = {}, {}, {}
    for crossing, event, number, ordinal in _asked(session, _ROWS, every):
        events[crossing], numbers[crossing], places[crossing] = event, number, ordinal
    findings = _many(_asked(session, _FINDINGS, list(events.values())))
    pairs = _many(_asked(session, _PAIRS_OF, [name for names in findings.values() for name in names]))
    unused = _unused(session, numbers)
    for row in found:
        mine = tuple(sorted(row.ids.split(","), key=places.__getitem__))
        about = [name for crossing in mine for name in findings[events[crossing]]]
        set_aside = [name for finding in about for name in pairs[finding]]
        names = [*mine, *(events[crossing] for crossing in mine), *about, *set_aside]
        names += {numbers[crossing] for crossing in mine} & unused
        yield DueRecord(
            kind=RecordKind.CROSSING_OPEN if row.ended_at is None else RecordKind.CROSSING_ENDED,
            day=date.fromisoformat((row.ended_at or row.occurred_at)[:10]),
            entries=tuple(place for name in names for place in acts[name]),
            crossings=mine,
            findings=tuple(about),
            pairs=tuple(set_aside),
        )


def _unused(session: Session, numbers: dict[str, str]) -> set[str]:
    """Return the numbers of documents that no crossing will bear once these are gone."""
    going: defaultdict[str, int] = defaultdict(int)
    for number in numbers.values():
        if number is not None:
            going[number] += 1
    return {number for number, uses in _asked(session, _USES, list(going)) if uses == going[number]}


def _pairs(session: Session, before: str, gone: set[str], acts: _Acts) -> Iterator[DueRecord]:
    for pair, day in session.execute(text(_PAIRS), {"before": before}):
        if pair not in gone:
            kind = RecordKind.PAIR
            yield DueRecord(kind=kind, day=date.fromisoformat(day), entries=tuple(acts[pair]), pairs=(pair,))


def _false_hits(session: Session, before: str, gone: set[str], acts: _Acts) -> Iterator[DueRecord]:
    for finding, day in session.execute(text(_FALSE_HITS), {"before": before}):
        if finding not in gone:
            kind, told = RecordKind.FALSE_HIT, tuple(acts[finding])
            yield DueRecord(kind=kind, day=date.fromisoformat(day), entries=told, findings=(finding,))


def _vehicles(session: Session, before: str, acts: _Acts) -> Iterator[DueRecord]:
    for vehicle, day in session.execute(text(_VEHICLES), {"before": before}):
        kind, told = RecordKind.VEHICLE, tuple(acts[vehicle])
        yield DueRecord(kind=kind, day=date.fromisoformat(day), entries=told, vehicles=(vehicle,))


def _acts_alone(session: Session, kind: RecordKind, query: str, before: str) -> Iterator[DueRecord]:
    kinds = [act.value for act in ActKind if record_kind_of(act) is kind]
    asked = text(query).bindparams(bindparam("kinds", expanding=True))
    for row in session.execute(asked, {"kinds": kinds, "before": before}):
        place = (UUID(row.chain_id), row.sequence)
        yield DueRecord(kind=kind, day=date.fromisoformat(row.day), entries=(place,))


def _acts_by_name(session: Session) -> _Acts:
    asked = text(_ACTS).bindparams(bindparam("kinds", expanding=True))
    acts: _Acts = defaultdict(list)
    for chain, sequence, name in session.execute(asked, {"kinds": [kind.value for kind in NAMED_BY]}):
        if name is not None:
            acts[str(name)].append((UUID(chain), sequence))
    return acts


def _asked(session: Session, query: str, names: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    asked = text(query).bindparams(bindparam("names", expanding=True))
    for start in range(0, len(names), BATCH):
        for row in session.execute(asked, {"names": names[start : start + BATCH]}):
            yield tuple(row)


def _many(rows: Iterator[tuple[Any, ...]]) -> defaultdict[str, list[str]]:
    sorted_out: defaultdict[str, list[str]] = defaultdict(list)
    for name, value in rows:
        sorted_out[name].append(value)
    return sorted_out
