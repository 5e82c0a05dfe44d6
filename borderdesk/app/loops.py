"""Loops that run beside the window: each a plain function on a thread of its own."""

import logging
import threading
from collections.abc import Callable

from borderdesk.logs import describe

log = logging.getLogger(__name__)


class Loop:
    """Runs a function until its stop event is set; the function looks at the event at least five times a second."""

    def __init__(self, name: str, run: Callable[[threading.Event], None]) -> None:
        self._stop = threading.Event()
        self._run = run
        self._thread = threading.Thread(target=self._guarded, name=name, daemon=True)

    def start(self) -> None:
        """Start the thread."""
        log.info("%s begins", self._thread.name)
        self._thread.start()

    def end(self, deadline_s: float) -> bool:
        """Ask the function to return and tell whether it did so in time."""
        self._stop.set()
        self._thread.join(deadline_s)
        ended = not self._thread.is_alive()
        log.info("%s %s", self._thread.name, "ended" if ended else "did not end in time")
        return ended

    def _guarded(self) -> None:
        try:
            self._run(self._stop)
        except Exception as error:  # noqa: BLE001  # a thread has nobody to raise to
            log.critical("%s failed: %s", self._thread.name, describe(error))
