"""A supervisor's word that lists older than the post's limit may be worked with until the shift ends."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from borderdesk.domain.errors import InvalidValueError, NotPermittedError
from borderdesk.domain.moments import require_utc
from borderdesk.domain.shift import LONGEST_REASON, SHORTEST_REASON
from borderdesk.domain.verdict import DeskRules
from borderdesk.domain.watchlist import ListVersion

LASTS_AT_MOST = timedelta(hours=24)
"""A shift that nobody closes does not keep an old list good for ever."""


class OwnAcceptanceError(NotPermittedError):
    """Somebody would accept a list for their own inspections."""

    def __init__(self) -> None:
        super().__init__("nobody accepts an old list for their own inspections")


@dataclass(frozen=True, slots=True, kw_only=True)
class OldList:
    """One version of a list that is older than its limit, and how old it is."""

    name: str
    version: str
    age_minutes: int

    @property
    def days(self) -> int:
        """Its age in whole days."""
        return self.age_minutes // (24 * 60)


@dataclass(frozen=True, slots=True, kw_only=True)
class OldListAcceptance:
    """Who took it upon themselves to let a lane work with which old lists, and why.

    `session_id` is the session at the lane; who accepts signs with their own name and passphrase and opens none.
    """

    shift_id: UUID
    lists: tuple[OldList, ...]
    reason: str
    accepted_by: str
    session_id: UUID
    accepted_at: datetime

    def __post_init__(self) -> None:
        require_utc(self.accepted_at, "accepted_at")
        if not self.lists:
            raise InvalidValueError("acceptance names no list")
        if not SHORTEST_REASON <= len(self.reason.strip()) <= LONGEST_REASON:
            raise InvalidValueError(f"reason to accept an old list is not {SHORTEST_REASON} to {LONGEST_REASON} long")


def old_lists(versions: Iterable[ListVersion], now: datetime, rules: DeskRules) -> tuple[OldList, ...]:
    """Return those of some lists that are older than the post allows."""
    return tuple(
        OldList(name=version.name, version=version.version, age_minutes=version.age_minutes(now))
        for version in versions
        if rules.is_too_old(version, now)
    )
