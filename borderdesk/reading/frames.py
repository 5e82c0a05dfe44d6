"""What a camera is to the rest of the desk: a `FrameSource`, from which the newest `Frame` is taken."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from time import monotonic
from typing import Protocol

from borderdesk.reading.images import Image


class SourceState(StrEnum):
    """Whether frames come (LIVE), may come again (LOST: a camera that went away), or never will (ENDED)."""

    LIVE = "live"
    LOST = "lost"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Frame:
    """One picture of a camera: blue, green, red; when it was taken on the monotonic clock; its number, from 1."""

    image: Image
    captured_at: float
    sequence: int


class FrameSource(Protocol):
    """Where frames come from; one thread opens it, asks it and closes it."""

    @property
    def state(self) -> SourceState:
        """Whether frames come."""
        ...

    def open(self) -> None:
        """Begin; raises what is wrong with the source."""
        ...

    def latest(self, timeout_s: float) -> Frame | None:
        """Return the newest frame not yet returned, or None where none came in time or none will come."""
        ...

    def close(self) -> None:
        """Let the source go; a second time does no harm."""
        ...


class InjectedFrames:
    """Frames handed over by the program itself, one for each question, none dropped."""

    def __init__(self, images: Iterable[Image]) -> None:
        self._images: Iterator[Image] = iter(images)
        self._state = SourceState.LIVE
        self._sequence = 0

    @property
    def state(self) -> SourceState:
        """LIVE until the images are used up or the source is closed."""
        return self._state

    def open(self) -> None:
        """Nothing to do: the images are there."""

    def latest(self, timeout_s: float) -> Frame | None:  # noqa: ARG002  the next frame is there at once
        """Return the next image as a frame."""
        image = next(self._images, None) if self._state is SourceState.LIVE else None
        if image is None:
            self._state = SourceState.ENDED
            return None
        self._sequence += 1
        return Frame(image=image, captured_at=monotonic(), sequence=self._sequence)

    def close(self) -> None:
        """Give no further frames."""
        self._state = SourceState.ENDED
