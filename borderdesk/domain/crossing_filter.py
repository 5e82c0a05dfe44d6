"""Which crossings a reader of the log asks for."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from borderdesk.domain.crossing import Direction
from borderdesk.domain.decision import Outcome


class CrossingFlag(StrEnum):
    """Something about a crossing that a supervisor looks for."""

    TYPED = "typed"
    OVERRIDE = "override"


@dataclass(frozen=True, slots=True, kw_only=True)
class CrossingFilter:
    """What must hold of a crossing; None asks for nothing. `since` counts, `until` does not any more.

    Each of `words` begins a word of the name, the document number or the plate. OVERRIDE finds who was let pass, or
    whose row was undone, with a reason.
    """

    since: datetime | None = None
    until: datetime | None = None
    direction: Direction | None = None
    outcome: Outcome | None = None
    officer_id: str | None = None
    lane: str | None = None
    nationality: str | None = None
    document_number: str | None = None
    flag: CrossingFlag | None = None
    born_in: int | None = None
    words: tuple[str, ...] = ()


EVERY_CROSSING = CrossingFilter()
