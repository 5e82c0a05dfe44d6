"""The camera's loop: the newest frame is read, and what it shows is handed to the window."""

import threading
from collections.abc import Callable
from typing import Protocol

from borderdesk.domain.errors import BorderDeskError
from borderdesk.domain.reading import NOTHING_READ, CameraState, CameraView, Reading
from borderdesk.reading.camera_health import camera_health
from borderdesk.reading.frames import Frame
from borderdesk.reading.images import Image
from borderdesk.reading.preview import preview_of

FRAME_WAIT_S = 0.2
MEASURED_TOGETHER = 12
"""So many pictures tell how fit a camera is: about a second of them."""
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


class Wishes:
    """What the desk wishes of the camera: `again` is taken once, `health` holds until it is cleared."""

    def __init__(self) -> None:
        self.again, self.health = threading.Event(), threading.Event()


def watch_camera(
    source: Frames,
    reader: ReadsFrames,
    wishes: Wishes,
    post: Callable[[CameraView], None],
    stop: threading.Event,
) -> None:
    """Read frames until `stop` is set, and do what is wished meanwhile."""
    measured: list[Image] = []
    try:
        source.open()
    except BorderDeskError:
        post(CameraView(source_state=CameraState.LOST))
        return
    try:
        while not stop.is_set():
            if wishes.again.is_set():
                wishes.again.clear()
                reader.again()
            frame = source.latest(FRAME_WAIT_S)
            state = CameraState(str(source.state))
            if frame is not None:
                reading = reader.feed(frame)
                health = None
                if wishes.health.is_set():
                    measured.append(frame.image)
                    if len(measured) == MEASURED_TOGETHER:
                        health = camera_health(measured)
                        measured.clear()
                picture = preview_of(frame.image, PREVIEW_WIDTH)
                post(CameraView(picture=picture, reading=reading, source_state=state, health=health))
            elif state is not CameraState.LIVE:
                post(CameraView(reading=NOTHING_READ, source_state=state))
                stop.wait(FRAME_WAIT_S)
    finally:
        source.close()
