"""What may be known of a desk before anybody has signed in: nothing about a person, and no name of a list."""

from dataclasses import dataclass
from datetime import datetime

from borderdesk.domain.desk import TIME_ZONE, DeskIdentity


@dataclass(frozen=True, slots=True, kw_only=True)
class ListOnSign:
    """A list in force, of which only the time of its import is said."""

    imported_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorSign:
    """Post, lane and the dates of the lists, as they were when the desk was last open."""

    post_name: str = ""
    lane: str = ""
    time_zone: str = TIME_ZONE
    lists: tuple[ListOnSign, ...] = ()

    @classmethod
    def of(cls, desk: DeskIdentity, lists: tuple[datetime, ...]) -> "DoorSign":
        """Return what the sign of a desk says, given when its lists were imported."""
        dated = tuple(ListOnSign(imported_at=at) for at in lists)
        return cls(post_name=desk.post_name, lane=desk.lane, time_zone=desk.time_zone, lists=dated)
