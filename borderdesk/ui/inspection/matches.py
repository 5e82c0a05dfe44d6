"""The overt matches of the traveller at the desk: which one is turned to, and which the officer doubts."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from borderdesk.domain.match_doubt import MatchDoubt
from borderdesk.domain.screening import Hit
from borderdesk.domain.verdict import SERIOUSNESS, verdict_of
from borderdesk.ui.tasks import RunsTasks

Key = tuple[str, str]


class Matches(QObject):
    """One match at a time, the most serious first; saying that one is not the same is recorded before it shows.

    Signals:
        changed: Something that the view shows is different now.
        failed: A doubt was not recorded; carries the error.
    """

    changed = Signal()
    failed = Signal(Exception)

    def __init__(
        self, doubt: Callable[[MatchDoubt], None] | None, tasks: RunsTasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._doubt, self._tasks = doubt, tasks
        self._hits: tuple[Hit, ...] = ()
        self._index = 0
        self._request = 0
        self._doubted: dict[Key, MatchDoubt] = {}

    @property
    def hit(self) -> Hit | None:
        """The match that is turned to."""
        return self._hits[self._index] if self._hits else None

    @property
    def place(self) -> tuple[int, int]:
        """Which match that is, counted from 1, and how many there are."""
        return self._index + 1, len(self._hits)

    @property
    def may_doubt(self) -> bool:
        """Tell whether the match may be said to be another: a desk that cannot record it does not ask."""
        return self._doubt is not None and self.hit is not None and self.doubt_of(self.hit) is None

    @property
    def doubts(self) -> tuple[MatchDoubt, ...]:
        """What the officer said about the matches of this traveller."""
        return tuple(self._doubted.values())

    def doubt_of(self, hit: Hit) -> MatchDoubt | None:
        """Return what the officer said about a match."""
        return self._doubted.get(_key(hit))

    def show(self, hits: tuple[Hit, ...]) -> None:
        """Take the matches of another assessment; what was said about those before is forgotten here."""
        self._hits = tuple(sorted(hits, key=lambda hit: -SERIOUSNESS[verdict_of(hit)]))
        self._index = 0
        self._request += 1
        self._doubted.clear()

    def turn(self, by: int) -> None:
        """Turn to another match."""
        index = min(max(self._index + by, 0), max(0, len(self._hits) - 1))
        if index != self._index:
            self._index = index
            self.changed.emit()

    def say(self, doubt: MatchDoubt) -> None:
        """Record that a match is not the traveller."""
        if self._doubt is not None:
            done = partial(self._said, self._request, doubt)
            self._tasks.run(partial(self._doubt, doubt), done, self.failed.emit)

    def _said(self, request: int, doubt: MatchDoubt, _nothing: None) -> None:
        # An answer about the traveller before must not touch the one who stands here now.
        if request == self._request:
            self._doubted[_key(doubt.hit)] = doubt
            self.changed.emit()


def _key(hit: Hit) -> Key:
    return hit.list_name, hit.entry.reference
