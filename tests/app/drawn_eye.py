"""Cameras for the camera's process, which must be able to import them."""

import os
import threading

import numpy as np

from borderdesk.reading.frames import Frame, SourceState


class BlankCamera:
    """A camera that shows grey, a little brighter each time it is told to."""

    def __init__(self) -> None:
        self.state = SourceState.LIVE
        self._level = 100
        self._sequence = 0
        self._tick = threading.Event()

    def open(self) -> None:
        """Do nothing: it is open."""

    def latest(self, timeout_s: float) -> Frame:
        """Return grey, fifty times a second."""
        self._tick.wait(min(timeout_s, 0.02))
        self._sequence += 1
        image = np.full((360, 640, 3), self._level, np.uint8)
        return Frame(image=image, captured_at=0.02 * self._sequence, sequence=self._sequence)

    def brighten(self, by: int) -> None:
        """Show a brighter grey from now on."""
        self._level += by

    def crash(self) -> None:
        """Take the whole process down, as a broken driver does."""
        os._exit(9)

    def close(self) -> None:
        """Do nothing."""
