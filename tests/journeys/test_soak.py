"""Ten minutes of the training desk: no memory that grows, and nothing left when it closes."""

import gc
import multiprocessing
import os
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

import pytest

SOAK_S = 600
WARM_S = 60
MOST_GROWTH_MB = 20


@pytest.mark.long
def test_ten_minutes_at_the_training_desk_leave_nothing_behind(checkout: Path) -> None:
    command = [sys.executable, str(Path(__file__)), str(SOAK_S)]
    environment = {**os.environ, "PYTHONPATH": str(checkout), "QT_QPA_PLATFORM": "offscreen"}

    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=SOAK_S + 300)

    print(done.stdout)
    assert done.returncode == 0, done.stdout + done.stderr


def soak(seconds: float) -> list[str]:
    """Serve travellers for so long and return what is wrong at the end."""
    import tempfile

    from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from borderdesk.actions.clock import utc_now
    from borderdesk.app.start import drawn_camera, lay_next, open_training
    from borderdesk.app.training import make_ready
    from borderdesk.paths import Home
    from borderdesk.settings import Settings
    from borderdesk.ui.application import start_application
    from borderdesk.ui.heartbeat import Heartbeat
    from borderdesk.ui.inspection.states import Stage

    start_application()
    threads_before = threading.active_count()
    served, warm_mb = 0, 0.0

    def spin(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    with tempfile.TemporaryDirectory(prefix="borderdesk-") as folder:
        home = Home(data=Path(folder), config=Path(folder), state=Path(folder))
        make_ready(home, utc_now)
        with open_training(home, drawn_camera, Settings(theme="light")) as desk:
            desk.window.show()
            model = desk.model
            assert model is not None
            beat = Heartbeat(10, desk)
            beat.start()
            began = monotonic()
            while monotonic() - began < seconds:
                desk.eye.tell(lay_next)
                deadline = monotonic() + 8
                while model.stage is not Stage.DECIDING and monotonic() < deadline:
                    spin(20)
                spin(500)
                rows = model.lane.rows
                model.refer()
                deadline = monotonic() + 5
                while model.lane.rows == rows and monotonic() < deadline:
                    spin(20)
                model.clear()
                served += 1
                if not warm_mb and monotonic() - began > min(WARM_S, seconds / 2):
                    gc.collect()
                    warm_mb = resident_mb()
            gc.collect()
            grown = resident_mb() - warm_mb
            beat.stop()
        desk.deleteLater()
        del desk, model, beat
        for _ in range(3):
            gc.collect()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            spin(20)
    windows = [type(widget).__name__ for widget in QApplication.topLevelWidgets()]
    threads = threading.active_count() - threads_before
    processes = len(multiprocessing.active_children())
    print(f"{datetime.now(UTC):%H:%M} served {served}, grown {grown:.1f} MB, threads left {threads}, windows {windows}")
    wrong = []
    if grown >= MOST_GROWTH_MB:
        wrong.append(f"memory grew by {grown:.1f} MB")
    if threads > 0:
        wrong.append(f"{threads} threads are left")
    if processes:
        wrong.append(f"{processes} processes are left")
    if windows:
        wrong.append(f"windows are left: {windows}")
    return wrong


def resident_mb() -> float:
    """The memory of this process and of its camera's."""
    processes = [os.getpid(), *(child.pid for child in multiprocessing.active_children())]
    pages = sum(int(Path(f"/proc/{process}/statm").read_text().split()[1]) for process in processes)
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    problems = soak(float(sys.argv[1]))
    print("\n".join(problems))
    raise SystemExit(1 if problems else 0)
