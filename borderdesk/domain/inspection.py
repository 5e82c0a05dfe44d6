"""One decided inspection at the primary line, as the window hands it over to be recorded."""

from dataclasses import dataclass
from uuid import UUID

from borderdesk.domain.crossing import CaptureMethod, CrossingDetails, Direction, Timings
from borderdesk.domain.decision import Decision, require_allowed
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.mrz import Mrz
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.verdict import Assessment


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectionDecision:
    """What an officer decided about a traveller on what the desk showed.

    `source_event_id` stays the same when saving is tried again, so that no retry makes a second crossing. The
    assessment is about this very traveller, and it allows the decision.
    """

    source_event_id: UUID
    traveller: Traveller
    mrz: Mrz | None
    method: CaptureMethod
    assessment: Assessment
    decision: Decision
    direction: Direction
    details: CrossingDetails
    timings: Timings

    def __post_init__(self) -> None:
        if self.assessment.screening.traveller != self.traveller:
            raise InvalidValueError("decision rests on the screening of another traveller")
        require_allowed(self.decision, self.assessment)
