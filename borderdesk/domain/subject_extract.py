"""What a person is told of themselves: everything about their documents, but for what handling restricts."""

from dataclasses import dataclass, replace
from datetime import datetime

from borderdesk.domain.crossing import Crossing
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.draft import InspectionDraft
from borderdesk.domain.errors import InvalidValueError
from borderdesk.domain.lasting_pair import LastingPair
from borderdesk.domain.match_finding import MatchFinding
from borderdesk.domain.match_queue import LaterMatch
from borderdesk.domain.retention import RetentionRules
from borderdesk.domain.watchlist import Handling

TOLD = frozenset({Handling.OVERT})
"""Nothing else is told, whoever asks: an extract with a gap in it would tell too."""


@dataclass(frozen=True, slots=True, order=True)
class PresentedDocument:
    """A document that the person shows as theirs when they ask."""

    issuing_state: str
    document_number: str

    def __post_init__(self) -> None:
        if not self.issuing_state.strip() or not self.document_number.strip():
            raise InvalidValueError("document of the person lacks its issuing state or its number")


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectExtract:
    """Everything about one person's documents, as they may read it; the oldest comes first."""

    documents: tuple[PresentedDocument, ...]
    desk: DeskIdentity
    made_at: datetime
    kept: RetentionRules
    crossings: tuple[Crossing, ...]
    half_done: tuple[InspectionDraft, ...]
    findings: tuple[MatchFinding, ...]
    later_matches: tuple[LaterMatch, ...]
    pairs: tuple[LastingPair, ...]


def told(extract: SubjectExtract) -> SubjectExtract:
    """Return an extract without what handling restricts, so that nothing in it says that anything is missing."""
    return replace(
        extract,
        crossings=tuple(crossing.showing_only(TOLD) for crossing in extract.crossings),
        findings=tuple(finding for finding in extract.findings if finding.handling in TOLD),
        later_matches=tuple(match for match in extract.later_matches if match.hit.handling in TOLD),
        pairs=tuple(pair for pair in extract.pairs if pair.handling in TOLD),
    )
