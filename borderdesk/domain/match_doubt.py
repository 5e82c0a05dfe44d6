"""Why an officer says that a match is not the traveller at the desk."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from borderdesk.domain.decision import LONGEST_REMARK
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.screening import Hit
from borderdesk.domain.traveller import Traveller
from borderdesk.domain.watchlist import Level

LEAST_WORDS = 10
"""How many characters a reason of one's own needs at least."""


class DoubtReason(StrEnum):
    """The reasons to say that a match is somebody else or another document."""

    OTHER_BIRTH = "other_birth"
    OTHER_PHOTO = "other_photo"
    OTHER_SEX_OR_HEIGHT = "other_sex_or_height"
    RECORD_CLOSED = "record_closed"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchDoubt:
    """An officer's word against one match; it never changes the verdict by itself.

    `event_id` names the inspection in which it was said. A match on a Check list is set aside by it, one on a Stop
    list waits until a supervisor agrees.
    """

    event_id: UUID
    traveller: Traveller
    hit: Hit
    reason: DoubtReason
    remark: str = ""

    def __post_init__(self) -> None:
        if len(self.remark) > LONGEST_REMARK:
            raise InvalidValueError("remark is longer than 500 characters")
        if not doubt_is_complete(self.reason, self.remark):
            raise InvalidValueError("doubt for another reason lacks its words")

    @property
    def needs_supervisor(self) -> bool:
        """Tell whether a supervisor has to agree before the match no longer holds the traveller."""
        return self.hit.level is Level.STOP


def doubt_is_complete(reason: DoubtReason | None, remark: str) -> bool:
    """Tell whether a reason says enough: one of one's own needs ten characters."""
    return reason is not None and (reason is not DoubtReason.OTHER or len(remark.strip()) >= LEAST_WORDS)
