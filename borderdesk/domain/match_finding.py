"""What a person found out about one match: that it is this traveller, is not, or cannot be told."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from borderdesk.domain.decision import LONGEST_REMARK
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.moments import require_utc
from borderdesk.domain.watchlist import Handling, Level

LEAST_WORDS = 10
"""How many characters the evidence needs where the reason is one of the finder's own."""


class FindingOutcome(StrEnum):
    """What was found."""

    TRUE_MATCH = "true_match"
    NOT_THIS_PERSON = "not_this_person"
    CANNOT_TELL = "cannot_tell"


class FindingReason(StrEnum):
    """Why it was found so."""

    SAME_DOCUMENT = "same_document"
    SAME_PHOTO = "same_photo"
    TRAVELLER_SAID_SO = "traveller_said_so"
    SOURCE_CONFIRMED = "source_confirmed"
    OTHER_BIRTH = "other_birth"
    OTHER_PHOTO = "other_photo"
    OTHER_SEX_OR_HEIGHT = "other_sex_or_height"
    RECORD_CLOSED = "record_closed"
    RECORD_SAYS_TOO_LITTLE = "record_says_too_little"
    SOURCE_NOT_REACHED = "source_not_reached"
    TRAVELLER_GONE = "traveller_gone"
    OTHER = "other"


REASONS_FOR: Mapping[FindingOutcome, tuple[FindingReason, ...]] = {
    FindingOutcome.TRUE_MATCH: (
        FindingReason.SAME_DOCUMENT,
        FindingReason.SAME_PHOTO,
        FindingReason.TRAVELLER_SAID_SO,
        FindingReason.SOURCE_CONFIRMED,
        FindingReason.OTHER,
    ),
    FindingOutcome.NOT_THIS_PERSON: (
        FindingReason.OTHER_BIRTH,
        FindingReason.OTHER_PHOTO,
        FindingReason.OTHER_SEX_OR_HEIGHT,
        FindingReason.RECORD_CLOSED,
        FindingReason.OTHER,
    ),
    FindingOutcome.CANNOT_TELL: (
        FindingReason.RECORD_SAYS_TOO_LITTLE,
        FindingReason.SOURCE_NOT_REACHED,
        FindingReason.TRAVELLER_GONE,
        FindingReason.OTHER,
    ),
}
"""The reasons that go with each outcome, in the order of their numbers on the strip."""


class FindingPlace(StrEnum):
    """Where it was found: at primary it holds for that crossing only, in the queue it settles the match."""

    PRIMARY = "primary"
    QUEUE = "queue"


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchName:
    """Which match is meant: the entry of a list that came up in one inspection."""

    event_id: UUID
    list_name: str
    reference: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingGrounds:
    """An outcome with what speaks for it."""

    outcome: FindingOutcome
    reason: FindingReason
    evidence: str = ""

    def __post_init__(self) -> None:
        if self.reason not in REASONS_FOR[self.outcome]:
            raise InvalidValueError("reason of the finding does not go with its outcome")
        if len(self.evidence) > LONGEST_REMARK:
            raise InvalidValueError("evidence of the finding is longer than 500 characters")
        if self.reason is FindingReason.OTHER and len(self.evidence.strip()) < LEAST_WORDS:
            raise InvalidValueError("finding for another reason needs ten characters that say which")


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchFinding:
    """One finding: written once; who thinks otherwise writes another.

    `level` and `handling` are those of the match when it was found.
    """

    finding_id: UUID
    match: MatchName
    level: Level
    handling: Handling
    place: FindingPlace
    grounds: FindingGrounds
    found_at: datetime
    officer_id: str
    session_id: UUID

    def __post_init__(self) -> None:
        require_utc(self.found_at, "found_at")
