"""What happens to a match in the queue beside its findings: somebody takes it, asks the desk, takes a finding back."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from borderdesk.domain.decision import LONGEST_REMARK
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.match_finding import MatchName
from borderdesk.domain.moments import require_utc

UNDO_WITHIN = timedelta(seconds=60)
"""How long whoever found something may take it back."""


class MatchStepKind(StrEnum):
    """What was done: it is somebody's to settle now, the desk was asked, or a finding was taken back."""

    TAKEN = "taken"
    ASKED = "asked"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchStep:
    """One step: written once. `words` are the question to the desk, `finding_id` is what was taken back."""

    step_id: UUID
    match: MatchName
    kind: MatchStepKind
    at: datetime
    officer_id: str
    session_id: UUID
    words: str = ""
    finding_id: UUID | None = None

    def __post_init__(self) -> None:
        require_utc(self.at, "time of a step")
        if self.kind is MatchStepKind.ASKED and not self.words.strip():
            raise InvalidValueError("question to the desk is missing")
        if len(self.words) > LONGEST_REMARK:
            raise InvalidValueError("question to the desk is longer than 500 characters")
        if (self.kind is MatchStepKind.UNDONE) != (self.finding_id is not None):
            raise InvalidValueError("step names a finding without taking one back, or takes none back")
