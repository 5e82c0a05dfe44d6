"""Follows one document under the camera, from first sight until it is read, given up or taken away."""

from collections.abc import Callable
from enum import StrEnum

from borderdesk.domain.reading import CameraState, CameraView, Hint, Reading, ReadingReason

GIVE_UP_AFTER_S = 6.0
GIVE_UP_AFTER_TRIES = 3
HINT_AFTER_S = 2.0
HINT_LASTS_S = 1.5
REFUSED_STANDS_AFTER_S = 1.5
GONE_AFTER_S = 1.0
ANOTHER_AFTER_S = 1.5
TRIES_LAST_S = 10.0


class Sight(StrEnum):
    """What is under the camera: nothing, something unread, a reading to act on, or what was dealt with already."""

    NOTHING = "nothing"
    LOOKING = "looking"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    GIVEN_UP = "given_up"
    DONE_WITH = "done_with"


class Sighting:
    """Turns camera views into what the desk should do about them, without a clock of its own.

    A document that was decided or cleared is done with until it has left the picture or the officer reads it again.
    One that had been read and then cannot be read for a while has been exchanged for another too fast to be missed.
    """

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._since: float | None = None
        self._last_seen = 0.0
        self._tries = 0
        self._done_with: tuple[str, ...] | None = None
        self._reads = self._was_read = False
        self._unlike_since: float | None = None
        self._has_left = True
        self._refused: tuple[tuple[str, ...], float] | None = None
        self._hint: tuple[Hint, float] = (Hint.HOLD_STILL, 0.0)

    @property
    def seconds(self) -> float:
        """How long something unread has been in view."""
        return 0.0 if self._since is None else self._monotonic() - self._since

    @property
    def since(self) -> float | None:
        """When the document in view was first seen, on the monotonic clock."""
        return self._since

    @property
    def hint(self) -> Hint:
        """What the officer is told; it changes slowly enough to be read."""
        return self._hint[0]

    def see(self, seen: CameraView) -> Sight:
        """Take a view into account and say what is under the camera now."""
        now, reading = self._monotonic(), seen.reading
        if not is_in_view(reading):
            return self._see_nothing(now)
        self._last_seen, self._has_left, self._reads = now, False, reading.accepted
        if self._done_with is not None and self._is_done_with(reading, self._done_with, now):
            return Sight.DONE_WITH
        if self._since is None:
            self._since, self._hint = self._unlike_since or now, (Hint.HOLD_STILL, now)
        self._take_hint(reading, now)
        if reading.accepted:
            return Sight.ACCEPTED
        has_ended = seen.source_state is CameraState.ENDED
        if self._stands_refused(reading, now, has_ended):
            return Sight.REFUSED
        if has_ended or self.seconds >= GIVE_UP_AFTER_S or self._tries >= GIVE_UP_AFTER_TRIES:
            return Sight.GIVEN_UP
        return Sight.LOOKING

    def watch(self, seen: CameraView) -> None:
        """Notice only whether the document leaves, while its holder is dealt with."""
        now = self._monotonic()
        if is_in_view(seen.reading):
            self._last_seen, self._reads = now, seen.reading.accepted
        elif now - self._last_seen >= GONE_AFTER_S:
            self._has_left = True

    def finish(self, lines: tuple[str, ...]) -> None:
        """Be done with a document: it is not read again while it stays where it is."""
        self._done_with, self._was_read = (None if self._has_left else lines), self._reads
        self._since, self._tries, self._refused, self._unlike_since = None, 0, None, None

    def begin_again(self) -> None:
        """Read whatever lies under the camera afresh; an unread document was one more try."""
        self._tries += self._since is not None
        self._since, self._refused, self._done_with, self._unlike_since = None, None, None, None

    def _is_done_with(self, reading: Reading, lines: tuple[str, ...], now: float) -> bool:
        """Tell whether what is in view is still the document that was dealt with."""
        if reading.accepted:
            if reading.identity == lines:
                self._unlike_since = None
            return reading.identity == lines
        if self._unlike_since is None:
            self._unlike_since = now
        # A worse picture of the same document is no other document, unless it stays worse.
        return not self._was_read or now - self._unlike_since < ANOTHER_AFTER_S

    def _see_nothing(self, now: float) -> Sight:
        if now - self._last_seen < GONE_AFTER_S:
            # A single dark picture does not mean that the document was taken away.
            return Sight.LOOKING if self._since is not None else Sight.NOTHING
        self._tries += self._since is not None
        if now - self._last_seen >= TRIES_LAST_S:
            self._tries = 0
        self._has_left = True
        self._since, self._refused, self._done_with, self._unlike_since = None, None, None, None
        return Sight.NOTHING

    def _take_hint(self, reading: Reading, now: float) -> None:
        if reading.hint is None or self.seconds < HINT_AFTER_S or reading.hint is self._hint[0]:
            return
        if now - self._hint[1] >= HINT_LASTS_S:
            self._hint = (reading.hint, now)

    def _stands_refused(self, reading: Reading, now: float, has_ended: bool) -> bool:
        """Tell whether the pictures agree on lines that the desk will not accept, long enough to show them."""
        if reading.mrz is None or ReadingReason.NO_AGREEMENT in reading.reasons:
            return False
        if self._refused is None or self._refused[0] != reading.lines:
            self._refused = (reading.lines, now)
        return has_ended or now - self._refused[1] >= REFUSED_STANDS_AFTER_S


def is_in_view(reading: Reading) -> bool:
    """Tell whether a picture shows something to read."""
    return bool(reading.outline or reading.lines or reading.barcodes or reading.hint)
