"""A person's crossings paired into stays: in, out, and the days between."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo

from borderdesk.domain.crossing import Crossing, CrossingKind, Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """One stay. Without an exit it goes on or the exit is missing; without an entry that one is missing.

    `is_open` says that the newest crossing of all is this entry: the person is inside as far as this desk knows.
    """

    entry: Crossing | None
    exit: Crossing | None
    is_open: bool = False

    @property
    def lacks_exit(self) -> bool:
        """The person came in again without having gone out on record."""
        return self.exit is None and not self.is_open

    @property
    def lacks_entry(self) -> bool:
        """The person went out without having come in on record."""
        return self.entry is None

    def days(self, zone: tzinfo) -> int | None:
        """Return the days between in and out on the calendar of the post, None where one of them is missing."""
        if self.entry is None or self.exit is None:
            return None
        came, went = (row.occurred_at.astimezone(zone).date() for row in (self.entry, self.exit))
        return (went - came).days


def standing(crossings: Sequence[Crossing]) -> tuple[Crossing, ...]:
    """Return what holds of some rows, the oldest first: without what was reversed or corrected since."""
    amended = {row.amends for row in crossings}
    kept = (row for row in crossings if row.kind is not CrossingKind.REVERSAL and row.crossing_id not in amended)
    return tuple(sorted(kept, key=lambda row: (row.occurred_at, row.crossing_id)))


def stays_of(crossings: Sequence[Crossing]) -> tuple[Stay, ...]:
    """Pair what holds of one person's rows, the newest stay first; who did not pass neither came nor went."""
    stays: list[Stay] = []
    inside: Crossing | None = None
    for row in standing(crossings):
        if not row.decision.outcome.lets_pass:
            continue
        if row.direction is Direction.EXIT:
            stays.append(Stay(entry=inside, exit=row))
            inside = None
        else:
            if inside is not None:
                stays.append(Stay(entry=inside, exit=None))
            inside = row
    if inside is not None:
        stays.append(Stay(entry=inside, exit=None, is_open=True))
    return tuple(reversed(stays))
