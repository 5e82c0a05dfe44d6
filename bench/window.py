"""How long the window is kept from answering while a clip plays, a list is imported and the log is searched at once."""

import os
import subprocess
import sys
import tempfile
import time
from functools import partial
from itertools import cycle, islice
from operator import methodcaller
from pathlib import Path

from bench.verdict import wait
from borderdesk.actions.clock import utc_now
from borderdesk.app.desk import Desk
from borderdesk.app.start import drawn_camera, lay_next, open_training
from borderdesk.app.training import make_ready
from borderdesk.paths import Home
from borderdesk.settings import Settings
from borderdesk.specimen.cast import training_day
from borderdesk.ui.application import start_application
from borderdesk.ui.heartbeat import Heartbeat
from borderdesk.ui.inspection.states import Stage
from borderdesk.ui.log.page import LogPage
from borderdesk.ui.watchlist.importing import ImportStage

ROWS = int(os.environ.get("BENCH_ROWS", "1000000"))
TRAVELLERS = 5
STARTS = 3
_HEAD = "reference,category,instruction,primary_identifier,secondary_identifier,date_of_birth\n"
_SEARCHES = ("eriksson", "nat:UTO", "a", "decision:admit", "lane:1 okonwe")


def figures() -> dict[str, float | int | str]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    started = min(_seconds_to_ready() for _ in range(STARTS))
    start_application()
    with tempfile.TemporaryDirectory(prefix="borderdesk-") as folder:
        home = Home(data=Path(folder), config=Path(folder), state=Path(folder))
        make_ready(home, utc_now)
        with open_training(home, drawn_camera, Settings(theme="light")) as desk:
            desk.window.show()
            _serve(desk)
            source = _written(Path(folder))
            beat = Heartbeat(10, desk)
            beat.start()
            seconds, searches = _import_and_search(desk, source)
            beat.stop()
    return {
        "seconds_from_start_to_ready": round(started, 2),
        "rows_imported": ROWS,
        "seconds_of_the_import": round(seconds, 1),
        "searches_of_the_log_meanwhile": searches,
        "window_blocked_longest_ms": round(beat.longest_ms, 1),
    }


def _serve(desk: Desk) -> None:
    """Refer a few travellers, so that the log has something to find."""
    model = desk.model
    if model is None:
        raise RuntimeError("the desk did not open")
    readable = (member for member in training_day(utc_now().date()) if member.document is not None and member.accepted)
    for member in islice(readable, TRAVELLERS):
        desk.eye.tell(methodcaller("lay", member))
        wait(lambda: model.stage is Stage.DECIDING)
        # The keys that decide are dead for a moment.
        until = time.monotonic() + 0.6
        wait(partial(_is_past, until))
        model.refer()
        wait(lambda: model.stage is not Stage.SAVING and model.subject is None)


def _import_and_search(desk: Desk, source: Path) -> tuple[float, int]:
    """Import through the page's own model while documents come and go, and search the log all the while."""
    pages = desk.flow.pages
    if pages is None:
        raise RuntimeError("the training officer has no pages")
    importing = pages.watchlist.importing
    importing.choose(source)
    wait(lambda: importing.stage is ImportStage.READY)
    desk.eye.tell(lay_next)
    desk.flow.show_log()
    log = pages.frame.page
    if not isinstance(log, LogPage):
        raise RuntimeError("the log is not shown")
    began = time.monotonic()
    importing.use()
    searches = 0
    for text in cycle(_SEARCHES):
        log.search.setText(text)
        searches += 1
        wait(partial(_is_past, time.monotonic() + 0.4))
        if searches % 8 == 0:
            desk.eye.tell(lay_next)
        if not importing.is_running:
            break
    if importing.stage is not ImportStage.DONE:
        raise RuntimeError(f"the import did not come to its end: {importing.error}")
    return time.monotonic() - began, searches


def _is_past(moment: float) -> bool:
    return time.monotonic() > moment


def _written(folder: Path) -> Path:
    path = folder / "bench.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write(_HEAD)
        for number in range(ROWS):
            name = f"{_syllables(number)},{_syllables(number * 7 + 3)}"
            file.write(f"N{number},wanted,refer,{name},19{number % 90 + 10:02}-0{number % 9 + 1}-1{number % 9}\n")
    return path


def _syllables(number: int) -> str:
    parts = ("KA", "MO", "RI", "TE", "NJU", "WA", "SHE", "BO", "LI", "GU", "HA", "ZE")
    return "".join(parts[number // len(parts) ** place % len(parts)] for place in range(4))


def _seconds_to_ready() -> float:
    """Start the program anew and return when its window was there and the inspection ready."""
    script = (
        "import os, tempfile, time; began = time.perf_counter()\n"
        "from pathlib import Path\n"
        "from borderdesk.app.start import drawn_camera, open_training\n"
        "from borderdesk.actions.clock import utc_now\n"
        "from borderdesk.paths import Home\n"
        "from borderdesk.settings import Settings\n"
        "from borderdesk.ui.application import start_application\n"
        "if __name__ == '__main__':\n"
        "    application = start_application()\n"
        "    folder = Path(os.environ['BENCH_HOME'])\n"
        "    home = Home(data=folder, config=folder, state=folder)\n"
        "    with open_training(home, drawn_camera, Settings(theme='light')) as desk:\n"
        "        desk.window.show()\n"
        "        application.processEvents()\n"
        "        print(time.perf_counter() - began)\n"
    )
    with tempfile.TemporaryDirectory(prefix="borderdesk-") as folder:
        home = Home(data=Path(folder), config=Path(folder), state=Path(folder))
        make_ready(home, utc_now)
        file = Path(folder) / "start.py"
        file.write_text(script, "utf-8")
        environment = {**os.environ, "BENCH_HOME": folder, "PYTHONPATH": str(Path(__file__).parents[1])}
        ran = subprocess.run([sys.executable, str(file)], env=environment, capture_output=True, text=True, check=True)
    return float(ran.stdout.split()[-1])
