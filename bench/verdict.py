"""From a document in view to its verdict at a whole desk, and how long the window was ever kept from answering."""

import os
import statistics
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from itertools import islice
from operator import methodcaller
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEventLoop, QTimer

from bench.un_list import import_un_list
from borderdesk.actions.clock import utc_now
from borderdesk.app.start import drawn_camera, open_training
from borderdesk.app.training import make_ready
from borderdesk.paths import Home
from borderdesk.settings import Settings
from borderdesk.specimen.cast import training_day
from borderdesk.ui.application import start_application
from borderdesk.ui.heartbeat import Heartbeat
from borderdesk.ui.inspection.states import Stage

DOCUMENTS = 20
LEFT_FOR_S = 1.5
_LONGEST_S = 30.0


def figures() -> dict[str, float | int | str]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    start_application()
    with tempfile.TemporaryDirectory(prefix="borderdesk-") as folder:
        home = Home(data=Path(folder), config=Path(folder), state=Path(folder))
        make_ready(home, utc_now)
        entries = import_un_list(home)
        with open_training(home, drawn_camera, Settings(theme="light")) as desk:
            desk.window.show()
            model = desk.model
            if model is None:
                raise RuntimeError("the desk did not open")
            beat = Heartbeat(10, desk)
            wait(lambda: model.camera.picture is not None)
            day = training_day(datetime.now(UTC).date())
            readable = (member for member in day if member.document is not None and member.accepted)
            seconds: list[float] = []
            beat.start()
            for member in islice(readable, DOCUMENTS):
                desk.eye.tell(methodcaller("lay", member))
                wait(lambda: model.stage is Stage.DECIDING)
                seconds.append(model.verdict_seconds)
                desk.eye.tell(methodcaller("take_away"))
                gone = monotonic() + LEFT_FOR_S
                wait(lambda: not model.camera.reading.lines)
                wait(partial(_is_past, gone))
                model.clear()
            beat.stop()
    return {
        "entries_screened_against": entries,
        "documents": len(seconds),
        "seconds_to_verdict_median": round(statistics.median(seconds), 2),
        "seconds_to_verdict_worst": round(max(seconds), 2),
        "window_blocked_longest_ms": round(beat.longest_ms, 1),
    }


def _is_past(moment: float) -> bool:
    return monotonic() > moment


def wait(holds: Callable[[], bool]) -> None:
    deadline = monotonic() + _LONGEST_S
    while not holds():
        if monotonic() > deadline:
            raise RuntimeError("waited in vain")
        loop = QEventLoop()
        QTimer.singleShot(5, loop.quit)
        loop.exec()
