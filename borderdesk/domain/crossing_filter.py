"""Which crossings a reader of the log asks for."""

from dataclasses import dataclass
from datetime import datetime

from borderdesk.domain.crossing import Direction
from borderdesk.domain.decision import Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class CrossingFilter:
    """What must hold of a crossing; None asks for nothing. `since` counts, `until` does not any more."""

    since: datetime | None = None
    until: datetime | None = None
    direction: Direction | None = None
    outcome: Outcome | None = None
    officer_id: str | None = None
    lane: str | None = None
    nationality: str | None = None
    document_number: str | None = None


EVERY_CROSSING = CrossingFilter()
