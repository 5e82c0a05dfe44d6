"""A webcam: its own thread keeps the newest frame, and opens the camera again when it goes away."""

import logging
import threading
from collections.abc import Callable
from time import monotonic
from typing import Protocol

import cv2
import numpy as np

from borderdesk.reading.frames import Frame, SourceState
from borderdesk.reading.images import Image

_FIRST_WAIT_S = 0.25
_LONGEST_WAIT_S = 4.0
_FAILURES_BEFORE_LOST = 5
_END_S = 3.0

log = logging.getLogger(__name__)


class CameraDevice(Protocol):
    """The driver's side of a camera; `cv2.VideoCapture` is one."""

    def read(self) -> tuple[bool, Image | None]:
        """Wait for the next frame and return it, or False where none came."""
        ...

    def release(self) -> None:
        """Let the camera go."""
        ...


class Webcam:
    """A camera by a function that opens it, which returns None while there is none.

    Frames that nobody took in time are dropped: the newest wins. `wait` waits for a number of seconds or until the
    event is set; a test passes one that does not wait.
    """

    def __init__(
        self,
        open_device: Callable[[], CameraDevice | None],
        wait: Callable[[threading.Event, float], object] = threading.Event.wait,
    ) -> None:
        self._open_device = open_device
        self._wait = wait
        self._stop = threading.Event()
        self._fresh = threading.Condition()
        self._newest: Frame | None = None
        self._state = SourceState.LOST
        self._sequence = 0
        self._thread: threading.Thread | None = None

    @property
    def state(self) -> SourceState:
        """LOST until the first frame and whenever frames stop, ENDED once closed."""
        return self._state

    def open(self) -> None:
        """Start looking for the camera; that there is none is said by `state`, not raised."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="webcam", daemon=True)
            self._thread.start()

    def latest(self, timeout_s: float) -> Frame | None:
        """Return the newest frame that was not returned before, waiting for it at most so long."""
        with self._fresh:
            self._fresh.wait_for(lambda: self._newest is not None or self._stop.is_set(), timeout_s)
            frame, self._newest = self._newest, None
            return frame

    def close(self) -> None:
        """Stop the thread and let the camera go."""
        self._stop.set()
        with self._fresh:
            self._fresh.notify_all()
        if self._thread is not None:
            self._thread.join(_END_S)
            if self._thread.is_alive():
                log.warning("the camera's driver does not return; its thread is left behind")
            self._thread = None
        self._state = SourceState.ENDED

    def _run(self) -> None:
        pause = _FIRST_WAIT_S
        while not self._stop.is_set():
            device = self._open_device()
            if device is not None:
                try:
                    if self._watch(device):
                        pause = _FIRST_WAIT_S
                finally:
                    device.release()
            if self._stop.is_set():
                return
            self._state = SourceState.LOST
            self._wait(self._stop, pause)
            pause = min(2 * pause, _LONGEST_WAIT_S)

    def _watch(self, device: CameraDevice) -> bool:
        """Take frames until the camera gives none any more; tell whether it gave any."""
        failures, any_frame = 0, False
        while not self._stop.is_set() and failures < _FAILURES_BEFORE_LOST:
            there, image = device.read()
            if not there or image is None:
                failures += 1
                continue
            failures, any_frame = 0, True
            self._state = SourceState.LIVE
            with self._fresh:
                self._sequence += 1
                self._newest = Frame(image=image, captured_at=monotonic(), sequence=self._sequence)
                self._fresh.notify_all()
        if not self._stop.is_set():
            log.warning("the camera gives no frames; it will be opened again")
        return any_frame


def webcam(index: int, width: int, height: int) -> Webcam:
    """Return the webcam of an index, asked for frames of a size."""
    return Webcam(lambda: _open(index, width, height))


def _open(index: int, width: int, height: int) -> CameraDevice | None:
    capture = cv2.VideoCapture(index)
    if not capture.isOpened():
        capture.release()
        return None
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, width)
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, height)
    capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    return _OpenedCamera(capture)


class _OpenedCamera:
    def __init__(self, capture: cv2.VideoCapture) -> None:
        self._capture = capture

    def read(self) -> tuple[bool, Image | None]:
        there, image = self._capture.read()
        return there, np.asarray(image, np.uint8) if there else None

    def release(self) -> None:
        self._capture.release()
