"""Document readers that send lines of text: code lines, or the payloads of barcodes."""

import contextlib
import os
import select
import termios
import time
import tty
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from borderdesk.domain.errors import InvalidValueError
from borderdesk.reading.frames import SourceState

OPEN_AGAIN_AFTER_S = 1.0
PAUSE_ENDS_S = 0.08
LONGEST_PAYLOAD = 8192
_SPEEDS = {
    1200: termios.B1200,
    2400: termios.B2400,
    4800: termios.B4800,
    9600: termios.B9600,
    19200: termios.B19200,
    38400: termios.B38400,
    57600: termios.B57600,
    115200: termios.B115200,
}
_FRAMING = bytes((0x02, 0x03, 0x04, 0x06, 0x15))
"""Characters with which some readers frame what they send; none of them is part of a payload."""


class LineSource(Protocol):
    """What sends payloads: a reader on a serial line, or another device that satisfies this by shape."""

    @property
    def state(self) -> SourceState:
        """Live, or lost while it is unplugged."""
        ...

    def open(self) -> None:
        """Begin."""
        ...

    def next_payload(self, timeout_s: float) -> str | None:
        """Return what the reader sent next, or None where nothing came in time."""
        ...

    def close(self) -> None:
        """Let the device go."""
        ...


class SerialReader:
    """A reader on a serial line or a USB port that looks like one; unplugged, it is looked for again by itself.

    A payload ends where the reader pauses, so that a barcode with line breaks in it stays one.

    Raises:
        InvalidValueError: There is no such speed.
    """

    def __init__(self, device: Path, speed: int = 9600, monotonic: Callable[[], float] = time.monotonic) -> None:
        if speed not in _SPEEDS:
            raise InvalidValueError("speed of the reader is none that a serial line has")
        self._device, self._speed, self._monotonic = device, speed, monotonic
        self._descriptor: int | None = None
        self._tried_at: float | None = None
        self._gathered = bytearray()

    @property
    def state(self) -> SourceState:
        """Live, or lost while it is unplugged."""
        return SourceState.LOST if self._descriptor is None else SourceState.LIVE

    def open(self) -> None:
        """Look for the device; where it is missing, it is looked for again with each payload asked for."""
        now = self._monotonic()
        if self._descriptor is not None or (self._tried_at is not None and now - self._tried_at < OPEN_AGAIN_AFTER_S):
            return
        self._tried_at = now
        try:
            descriptor = os.open(self._device, os.O_RDONLY | os.O_NOCTTY | os.O_NONBLOCK)
        except OSError:
            return
        try:
            tty.setraw(descriptor)
            attributes = termios.tcgetattr(descriptor)
            attributes[2] |= termios.CLOCAL | termios.CREAD
            attributes[4] = attributes[5] = _SPEEDS[self._speed]
            termios.tcsetattr(descriptor, termios.TCSANOW, attributes)
            termios.tcflush(descriptor, termios.TCIFLUSH)
        except (OSError, termios.error):
            os.close(descriptor)
            return
        self._descriptor = descriptor

    def next_payload(self, timeout_s: float) -> str | None:
        """Return what the reader sent next, or None where nothing came in time."""
        self.open()
        if self._descriptor is None:
            # Nothing can come; the loop that asks waits as it would for a reader that is silent.
            time.sleep(timeout_s)
            return None
        if not self._gathered and not self._wait(timeout_s):
            return None
        while self._take() and len(self._gathered) < LONGEST_PAYLOAD and self._wait(PAUSE_ENDS_S):
            pass
        return self._payload()

    def close(self) -> None:
        """Let the device go."""
        if self._descriptor is not None:
            with contextlib.suppress(OSError):
                os.close(self._descriptor)
        self._descriptor = None
        self._gathered.clear()

    def _wait(self, timeout_s: float) -> bool:
        if self._descriptor is None:
            return False
        ready, _, _ = select.select([self._descriptor], [], [], timeout_s)
        return bool(ready)

    def _take(self) -> bool:
        """Gather what has come, and tell whether the device is still there."""
        if self._descriptor is None:
            return False
        try:
            came = os.read(self._descriptor, 4096)
        except BlockingIOError:
            return True
        except OSError:
            came = b""
        if not came:
            # A device that is readable and gives nothing was unplugged.
            with contextlib.suppress(OSError):
                os.close(self._descriptor)
            self._descriptor = None
            return False
        self._gathered += came
        return True

    def _payload(self) -> str | None:
        whole = bytes(self._gathered).translate(None, _FRAMING)
        self._gathered.clear()
        text = whole.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n").strip("\n")
        return text or None
