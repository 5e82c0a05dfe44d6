"""The journal as an audit reads it: who did what to which record, with which result."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from borderdesk.domain.journal import ActKind

VIEWS = frozenset({ActKind.RECORD_VIEWED, ActKind.HISTORY_SEARCHED, ActKind.AUDIT_READ})
"""The acts of who looked at something."""

_OBJECTS = (
    "crossing_id",
    "crossing",
    "account",
    "user_name",
    "reference",
    "list",
    "shift_id",
    "vehicle",
    "vehicle_id",
    "batch",
    "event",
    "act",
    "source",
)
"""Where an act says what it was done to, the closest first; never a name of a traveller."""

_RESULTS = ("outcome", "refused", "break", "reason", "level", "layout", "purpose", "way", "cause")


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditFilter:
    """Which entries are asked for; without anything, all. `about` is the id or reference of a record."""

    kinds: frozenset[ActKind] = frozenset()
    since: datetime | None = None
    until: datetime | None = None
    person: str | None = None
    about: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """One entry with what it says; a purged one says nothing any more."""

    ordinal: int
    desk: UUID
    chain_id: UUID
    sequence: int
    kind: str
    at: datetime
    payload: Mapping[str, Any] | None = field(repr=False)
    link: bytes

    @property
    def person(self) -> str | None:
        """The id of who did it; nobody where the desk itself did."""
        return self._first(("officer", "officer_id"))

    @property
    def object_id(self) -> str:
        """What it was done to, by id or reference."""
        return self._first(_OBJECTS) or ""

    @property
    def result(self) -> str:
        """What came of it, as a word of the record."""
        return self._first(_RESULTS) or ""

    @property
    def changes(self) -> tuple[tuple[str, str, str], ...]:
        """Name, before and after of each thing that the act changed, where it says both."""
        payload = self.payload or {}
        changed = payload.get("changed")
        if isinstance(changed, dict):
            pairs = ((name, it) for name, it in sorted(changed.items()) if isinstance(it, dict))
            return tuple((name, _text(it.get("before")), _text(it.get("after"))) for name, it in pairs)
        if self.kind == ActKind.CLOCK_JUMPED:
            return (("time", _text(payload.get("from")), _text(payload.get("to"))),)
        return ()

    def _first(self, names: tuple[str, ...]) -> str | None:
        payload = self.payload or {}
        within = [payload, *(value for value in payload.values() if isinstance(value, dict))]
        for name in names:
            for place in within:
                value = place.get(name)
                if isinstance(value, str) and value:
                    return value
        return None


def _text(value: object) -> str:
    return "" if value is None else str(value)
