"""The camera's loop: the newest frame is read, and what it shows is handed to the window."""

import threading
from collections.abc import Callable
from typing import Protocol

from borderdesk.domain.errors import BorderDeskError
from borderdesk.domain.reading import NOTHING_READ, CameraState, CameraView, Reading
from borderdesk.reading.frames import Frame
from borderdesk.reading.preview import preview_of

FRAME_WAIT_S = 0.2
PREVIEW_WIDTH = 728
"""Twice the width of the preview at scale 1, so that it stays sharp on a large screen."""


class Frames(Protocol):
    """A source of frames, by shape: a camera of `reading`, or the drawn one of `specimen`."""

    @property
    def state(self) -> object:
        """Live, lost or ended, as `CameraState` spells it."""
        ...

    def open(self) -> None:
        """Begin."""
        ...

    def latest(self, timeout_s: float) -> Frame | None:
        """Return the newest frame."""
        ...

    def close(self) -> None:
        """Let the source go."""
        ...


class ReadsFrames(Protocol):
    """What the loop needs of a `DocumentReader`."""

    def feed(self, frame: Frame) -> Reading:
        """Read one frame."""
        ...

    def again(self) -> None:
        """Read what lies under the camera afresh."""
        ...


def watch_camera(
    source: Frames,
    reader: ReadsFrames,
    again: threading.Event,
    post: Callable[[CameraView], None],
    stop: threading.Event,
) -> None:
    """Read frames until `stop` is set; setting `again` makes the reader begin afresh with the next frame."""
    try:
        source.open()
    except BorderDeskError:
        post(CameraView(source_state=CameraState.LOST))
        return
    try:
        while not stop.is_set():
            if again.is_set():
                again.clear()
                reader.again()
            frame = source.latest(FRAME_WAIT_S)
            state = CameraState(str(source.state))
            if frame is not None:
                reading = reader.feed(frame)
                post(CameraView(picture=preview_of(frame.image, PREVIEW_WIDTH), reading=reading, source_state=state))
            elif state is not CameraState.LIVE:
                post(CameraView(reading=NOTHING_READ, source_state=state))
                stop.wait(FRAME_WAIT_S)
    finally:
        source.close()
