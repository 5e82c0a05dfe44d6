"""Runs the program as it is, but for the camera, and writes ten times a second what its window shows.

Who watches from outside gives orders in a file: a number, then `lay` and the key of a traveller, `take_away`, `people`
for the accounts and lists of the training desk, or `picture` and the file that a picture of the window goes to.
"""

import json
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import islice
from operator import methodcaller
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from borderdesk.app import start
from borderdesk.app.desk import Desk
from borderdesk.app.watching import Frames
from borderdesk.domain.crossing_filter import EVERY_CROSSING
from borderdesk.settings import Settings
from borderdesk.specimen.cast import CastMember, training_day
from borderdesk.storage import crossings
from borderdesk.ui.application import start_application
from borderdesk.ui.first_run.recovery_page import RecoveryPage
from borderdesk.ui.frame.view import PlainFrame
from borderdesk.ui.window import MainWindow
from tests.journeys.live_desk import add_people_and_lists

EVERY_MS = 100
PEOPLE = 60


def people() -> dict[str, CastMember]:
    """Everybody who may come: the cast of the training desk, then invented travellers."""
    return {member.key: member for member in islice(training_day(datetime.now(UTC).date()), PEOPLE)}


class WatchedDesk(Desk):
    """A desk that is known to who watches it."""

    opened: ClassVar["list[WatchedDesk]"] = []

    def __init__(self, *about: object, **named: object) -> None:
        super().__init__(*about, **named)  # type: ignore[arg-type]  # whatever the program hands to its desk
        self.opened.append(self)
        self.is_open = True

    def close(self) -> bool:
        """Close as the program does, and be known as closed."""
        self.is_open = False
        return super().close()


def newest() -> WatchedDesk | None:
    """Return the desk that is open, None while nobody has signed in."""
    desk = WatchedDesk.opened[-1] if WatchedDesk.opened else None
    return desk if desk is not None and isValid(desk) and desk.is_open else None


class Orders:
    """Does what the file says at the newest desk."""

    def __init__(self, file: Path) -> None:
        self._file, self._people, self._done = file, people(), ""

    def follow(self) -> None:
        """Do what is ordered, once."""
        if not self._file.exists() or not WatchedDesk.opened:
            return
        order = self._file.read_text("utf-8")
        if order != self._done:
            self._done = order
            self._do(*order.split(" ")[1:])

    def _do(self, what: str, about: str = "") -> None:
        desk = newest()
        if desk is None:
            return
        match what:
            case "people":
                assert desk.signed_in is not None
                add_people_and_lists(desk.store, desk.home, desk.signed_in)
            case "lay":
                desk.eye.tell(methodcaller("lay", self._people[about]))
            case "take_away":
                desk.eye.tell(methodcaller("take_away"))
            case "picture":
                desk.window.grab().save(about, "PNG")


def state_of(window: MainWindow) -> dict[str, object]:
    """What somebody in front of the screen can see."""
    screen = window.screen_shown
    page = type(screen.page).__name__ if isinstance(screen, PlainFrame) else type(screen).__name__
    inspection = window.inspection
    model = inspection._model if inspection is not None else None
    focus = QApplication.focusWidget()
    desk = newest()
    opening = desk.flow._opening if desk else None
    vehicles = desk.vehicles if desk else None
    people = vehicles.at_lane.headcount if vehicles else None
    return {
        "page": page,
        "locked": window.is_locked,
        "stage": model.stage.value if model else "",
        "verdict": model.assessment.verdict.value if model and model.assessment else "",
        "typing": bool(model and model.is_typing),
        "officer": model.desk.officer.user_name if model else "",
        "focus": type(focus).__name__,
        "focus_seen": bool(focus and focus.isVisible()),
        "whole": bool(model and model.subject and model.subject.traveller.date_of_birth),
        "may_open": bool(opening and opening.may_open),
        "asks_vehicle": bool(vehicles and vehicles.asked),
        "crossings": crossings_of(desk),
        "recovering": bool(window.findChildren(RecoveryPage)),
        "vehicle": [people.done, people.parked, people.left] if people else None,
    }


def crossings_of(desk: Desk | None) -> int:
    if desk is None:
        return 0
    with desk.store.read() as session:
        return len(crossings.page(session, EVERY_CROSSING, None, 1000))


def write(file: Path) -> None:
    windows = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)]
    if windows:
        aside = file.with_suffix(".new")
        aside.write_text(json.dumps(state_of(windows[0])), "utf-8")
        aside.replace(file)


def drawn(_chosen: Settings, *, training: bool) -> Callable[[], Frames]:
    """Return the drawn camera, for a live desk too."""
    return start.drawn_camera


if __name__ == "__main__":
    start_application()
    vars(start).update(Desk=WatchedDesk, camera_of=drawn)
    state, orders = Path(sys.argv[1]), Orders(Path(sys.argv[2]))
    timer = QTimer()
    timer.setInterval(EVERY_MS)
    timer.timeout.connect(orders.follow)
    timer.timeout.connect(lambda: write(state))
    timer.start()
    raise SystemExit(start.open_desk())
