"""Crossings that happened on paper while the desk could not work, typed later and signed by a supervisor."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from borderdesk.domain.crossing import CrossingDetails, Direction
from borderdesk.domain.decision import Outcome
from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.domain.moments import require_utc
from borderdesk.domain.officer import Officer, Permission, Role
from borderdesk.domain.traveller import Traveller

MOST_ROWS = 200
"""How many rows one signature covers: a supervisor compares them with the paper, and they are logged in one go."""

LATE_OUTCOMES = (
    Outcome.ADMIT,
    Outcome.EXIT_ALLOWED,
    Outcome.REFER_SECONDARY,
    Outcome.REFUSE,
    Outcome.EXIT_STOPPED,
    Outcome.HANDED_OVER,
)
"""What a paper form can say about a traveller."""


_SIGN_THEIR_OWN = (Role.SUPERVISOR, Role.TRAINING)


@dataclass(frozen=True, slots=True, kw_only=True)
class LateRow:
    """One line of a paper form: when it happened, who crossed, what was decided, and when who typed it.

    `decided_by` is the name that stands on the form. The row becomes a crossing when its batch is signed.
    """

    row_id: UUID
    post_code: str
    lane: str
    occurred_at: datetime
    direction: Direction
    traveller: Traveller
    outcome: Outcome
    details: CrossingDetails
    form: str
    decided_by: str
    typed_at: datetime
    officer_id: str
    typist_role: Role
    session_id: UUID

    def __post_init__(self) -> None:
        require_utc(self.occurred_at, "occurred_at")
        require_utc(self.typed_at, "typed_at")
        if self.occurred_at > self.typed_at:
            raise InvalidValueError("crossing on paper lies in the future")
        for name in ("post_code", "lane", "form", "decided_by"):
            if not getattr(self, name).strip():
                raise InvalidValueError(f"row of a paper form has no {name.replace('_', ' ')}")
        if self.outcome not in outcomes_for(self.direction):
            raise InvalidValueError("outcome of a row does not go with its direction")


@dataclass(frozen=True, slots=True, kw_only=True)
class LateBatch:
    """Rows that a supervisor signed together; `matches` is how many of them today's lists name."""

    batch_id: UUID
    desk_id: UUID
    signed_at: datetime
    supervisor_id: str
    session_id: UUID
    rows: int
    matches: int


def outcomes_for(direction: Direction) -> tuple[Outcome, ...]:
    """Return what a paper form can say about somebody who went this way."""
    wrong = (Outcome.ADMIT,) if direction is Direction.EXIT else (Outcome.EXIT_ALLOWED, Outcome.EXIT_STOPPED)
    return tuple(outcome for outcome in LATE_OUTCOMES if outcome not in wrong)


def may_sign(signer: Officer, rows: Iterable[LateRow]) -> bool:
    """Tell whether a person may sign these rows: what an officer typed, another person signs.

    That holds also where the officer has become a supervisor since. A supervisor who typed, at a post where there is
    nobody else, signs what they typed.
    """
    return signer.may(Permission.SIGN_LATE_BATCH) and all(
        row.officer_id != signer.officer_id or row.typist_role in _SIGN_THEIR_OWN for row in rows
    )


def require_may_sign(signer: Officer, rows: Iterable[LateRow]) -> None:
    """Raise NotPermittedError unless a person may sign these rows."""
    signer.require(Permission.SIGN_LATE_BATCH)
    if not may_sign(signer, rows):
        raise NotPermittedError("an officer may not sign the rows that they typed")
