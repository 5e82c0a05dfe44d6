"""The document reader's loop: what it sends is handed to the window."""

import threading
from collections.abc import Callable

from borderdesk.reading.frames import SourceState
from borderdesk.reading.line_sources import LineSource

WAIT_S = 0.2


def listen_to_reader(
    source: LineSource, post: Callable[[str], None], tell: Callable[[bool], None], stop: threading.Event
) -> None:
    """Post each payload until `stop` is set; `tell` whether the reader is there each time that changes."""
    source.open()
    told: bool | None = None
    try:
        while not stop.is_set():
            payload = source.next_payload(WAIT_S)
            is_there = source.state is SourceState.LIVE
            if is_there is not told:
                told = is_there
                tell(is_there)
            if payload is not None:
                post(payload)
    finally:
        source.close()
