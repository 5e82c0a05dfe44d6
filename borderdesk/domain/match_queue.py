"""The matches that wait for a supervisor: those that stood at the desk, and those found later about past crossings."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from borderdesk.domain.crossing import Crossing
from borderdesk.domain.match_finding import FindingOutcome, FindingPlace, MatchFinding, MatchName
from borderdesk.domain.match_step import MatchStep, MatchStepKind
from borderdesk.domain.moments import require_utc
from borderdesk.domain.watchlist import Handling, Level
from borderdesk.domain.watchlist_check import HitRecord


class MatchQueue(StrEnum):
    """Which matches are asked for: still open at the desk, found after the crossing, or settled already."""

    WAITING = "waiting"
    ALREADY_CROSSED = "already_crossed"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True, kw_only=True)
class LaterMatch:
    """A match with a past crossing that a newer version of a list brought up; written once."""

    later_match_id: UUID
    crossing_id: UUID
    list_version: str
    level: Level
    hit: HitRecord
    found_at: datetime

    def __post_init__(self) -> None:
        require_utc(self.found_at, "found_at")


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchCase:
    """One match with the crossing that it is about and what was found out so far, the oldest first.

    `waits_since` is when it came up. `deciders` are the officers who decided about the traveller: none of them settles
    the match. `steps` are what else was done, the oldest first.
    """

    crossing: Crossing
    hit: HitRecord
    level: Level
    waits_since: datetime
    is_later: bool
    findings: tuple[MatchFinding, ...]
    deciders: frozenset[str]
    steps: tuple[MatchStep, ...] = ()
    owner_name: str = ""

    @property
    def owner(self) -> str | None:
        """The officer whose match it is to settle: who took it last, or found something out about it in the queue."""
        done = [(step.at, step.officer_id) for step in self.steps if step.kind is not MatchStepKind.UNDONE]
        done += [(found.found_at, found.officer_id) for found in self.findings if found.place is FindingPlace.QUEUE]
        return max(done)[1] if done else None

    @property
    def question(self) -> MatchStep | None:
        """What the desk was asked last, where nothing was found out since."""
        asked = [step for step in self.steps if step.kind is MatchStepKind.ASKED]
        found = [finding.found_at for finding in self.findings if finding.place is FindingPlace.QUEUE]
        return asked[-1] if asked and (not found or asked[-1].at > max(found)) else None

    @property
    def name(self) -> MatchName:
        """Which match this is."""
        return MatchName(
            event_id=self.crossing.source_event_id, list_name=self.hit.list_name, reference=self.hit.reference
        )

    @property
    def outcome(self) -> FindingOutcome | None:
        """What the queue found last, or nothing while the match is open."""
        settled = [finding for finding in self.findings if finding.place is FindingPlace.QUEUE]
        return settled[-1].grounds.outcome if settled else None

    @property
    def is_open(self) -> bool:
        """Tell whether somebody still has to look at it; that nobody can tell settles nothing."""
        return self.outcome in (None, FindingOutcome.CANNOT_TELL)

    @property
    def handling(self) -> Handling:
        """Who may see it."""
        return self.hit.handling
