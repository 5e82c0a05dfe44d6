"""The program under a real X server, worked with nothing but keys that xdotool presses; `make test-x` runs it."""

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from borderdesk.domain.traveller import Traveller
from borderdesk.specimen.cast import CastMember, training_day
from borderdesk.storage.connecting import connect
from borderdesk.storage.slot_file import slots_of

PASSPHRASE = "four words you see"
DEAD_S = 0.55
SERVED = 20

pytestmark = pytest.mark.x11


class Screen:
    """An X server of its own with the program on it."""

    def __init__(self, display: str, checkout: Path, home: Path) -> None:
        self.home, self._state = home, home.parent / "state.json"
        self.environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "BORDERDESK_HOME": str(home),
            "BORDERDESK_LANGUAGE": "en",
            "PYTHONPATH": str(checkout),
        }
        self.keys = 0
        watched = checkout / "tests" / "journeys" / "watched_desk.py"
        self.program = subprocess.Popen(
            [sys.executable, str(watched), str(self._state)], cwd=checkout, env=self.environment
        )

    def sees(self, **wanted: object) -> bool:
        if not self._state.exists():
            return False
        state = json.loads(self._state.read_text("utf-8"))
        return all(state[name] == value for name, value in wanted.items())

    def until(self, holds: Callable[[], bool], seconds: float = 60) -> None:
        deadline = time.monotonic() + seconds
        while not holds():
            state = self._state.read_text("utf-8") if self._state.exists() else "no state"
            assert time.monotonic() < deadline, f"waited in vain at {state}"
            assert self.program.poll() is None, "the program has ended"
            time.sleep(0.05)

    def until_seen(self, **wanted: object) -> None:
        self.until(lambda: self.sees(**wanted))

    def key(self, *names: str) -> None:
        self.keys += len(names)
        subprocess.run(["xdotool", "key", "--delay", "60", *names], env=self.environment, check=True)

    def type(self, text: str) -> None:
        self.keys += len(text)
        subprocess.run(["xdotool", "type", "--delay", "60", text], env=self.environment, check=True)

    def rows(self, query: str, database: str = "desk.sqlite") -> list[tuple[object, ...]]:
        path = self.home / database
        slots = slots_of(path)
        opened = None if slots is None else slots.opened_by_passphrase("admin", PASSPHRASE)
        with closing(connect(path, None if opened is None else opened.keys[0])) as connection:
            return connection.execute(query).fetchall()

    def crossings(self, database: str = "desk.sqlite") -> int:
        ((number,),) = self.rows("SELECT count(*) FROM crossing", database)
        assert isinstance(number, int)
        return number

    def command_line(self, *arguments: str) -> None:
        words = self.home.parent / "passphrase"
        words.write_text(f"{PASSPHRASE}\n")
        whole = [sys.executable, "-m", "borderdesk", *arguments, "--user", "admin", "--passphrase-file", str(words)]
        subprocess.run(whole, env=self.environment, check=True, capture_output=True)


@pytest.fixture
def screen(checkout: Path, tmp_path: Path) -> Iterator[Screen]:
    for tool in ("Xvfb", "xdotool"):
        assert shutil.which(tool), f"{tool} is missing: apt-get install xvfb xdotool"
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    screen = Screen(display, checkout, tmp_path / "home")
    try:
        yield screen
    finally:
        screen.program.terminate()
        screen.program.wait(20)
        server.terminate()
        server.wait(20)


def test_a_shift_at_a_desk_without_a_camera(screen: Screen) -> None:
    set_up(screen)
    sign_in(screen, "admin")
    screen.until_seen(page="LogPage")
    for name in ("okafor", "mwangi"):
        words = screen.home.parent / "new"
        words.write_text(f"{PASSPHRASE}\n")
        screen.command_line("user", "add", name, "--role", "officer", "--new-passphrase-file", str(words))
    run_command(screen, "sign out")

    sign_in(screen, "okafor", pin="194728")
    screen.until_seen(page="OpeningPage")
    screen.key("F12")
    screen.until_seen(focus="Input")
    screen.type("no camera here")
    screen.key("alt+3", "F12")
    screen.until_seen(page="InspectionView")

    for number in range(3):
        type_traveller(screen, kenyan(number))
        press_through_doubt(screen, number)
    screen.key("ctrl+z")
    screen.until(lambda: screen.crossings() == 4)
    screen.until_seen(stage="deciding")
    time.sleep(DEAD_S)
    screen.key("F8")
    screen.until(lambda: screen.crossings() == 5)

    screen.key("ctrl+l")
    screen.until_seen(locked=True)
    screen.type("194728")
    screen.key("Return")
    screen.until_seen(locked=False)
    screen.key("ctrl+l")
    screen.until_seen(locked=True)
    screen.key("F3")
    screen.type("mwangi")
    screen.key("Return")
    screen.type(PASSPHRASE)
    screen.key("Return")
    screen.until_seen(locked=False, officer="mwangi")

    run_command(screen, "close the shift")
    screen.until_seen(page="ClosingPage")
    screen.type("The camera is away.")
    screen.key("F12")
    screen.until_seen(page="SignInView")
    assert screen.rows("SELECT handover FROM shift_closing") == [("The camera is away.",)]


def test_twenty_travellers_at_the_training_desk(screen: Screen) -> None:
    screen.until_seen(page="FirstRunPage")
    screen.key("F2")
    screen.until_seen(page="InspectionView")
    database = "training/desk.sqlite"
    keys: dict[str, list[int]] = {}
    for number, member in zip(range(SERVED), readable_day(), strict=False):
        screen.keys = 0
        kind = serve_in_training(screen, member)
        served = number + 1
        screen.until(partial(_has, screen, database, served))
        # What is seen is up to a tenth of a second old: the next traveller begins when this one is gone from it.
        screen.until(lambda: not screen.sees(stage="deciding"))
        keys.setdefault(kind, []).append(screen.keys)
    print(keys)

    assert set(keys) == {"clear", "check", "stop", "typed"}
    assert statistics.median(keys["clear"]) == 1


def _has(screen: Screen, database: str, crossings: int) -> bool:
    return screen.crossings(database) == crossings


def set_up(screen: Screen) -> None:
    screen.until_seen(page="FirstRunPage")
    screen.type("Nam")
    screen.key("Tab", "ctrl+a")
    for text in ("2", "admin", "A. Wanjiru", PASSPHRASE):
        screen.type(text)
        screen.key("Tab")
    screen.type(PASSPHRASE)
    screen.key("F12")
    screen.until_seen(page="RecoveryPage")
    screen.key("F12")
    screen.until_seen(page="SignInView")


def sign_in(screen: Screen, user_name: str, pin: str = "") -> None:
    screen.until_seen(page="SignInView", focus="Input")
    screen.type(user_name)
    screen.key("Return")
    screen.type(PASSPHRASE)
    screen.key("Return")
    screen.until_seen(page="PinPage")
    if not pin:
        screen.key("Escape")
        return
    for _ in range(2):
        screen.type(pin)
        screen.key("Return")


def run_command(screen: Screen, words: str) -> None:
    screen.key("ctrl+k")
    screen.type(words)
    screen.key("Return")


def kenyan(number: int) -> tuple[str, ...]:
    return (f"BK04188{number}", "KEN", "KAMAU", "GRACE NJERI", "140789", "F", "KEN", "020931")


def type_traveller(screen: Screen, texts: tuple[str, ...]) -> None:
    screen.key("F2")
    screen.until_seen(typing=True)
    for text in texts:
        screen.type(text)
        screen.key("Tab")
    screen.until_seen(stage="deciding", whole=True)
    time.sleep(DEAD_S)


def press_through_doubt(screen: Screen, number: int) -> None:
    """With no list on the desk nobody is clear: a reason is needed."""
    screen.key("F12", "1", "F12")
    screen.until(lambda: screen.crossings() == number + 1)
    screen.until_seen(stage="ready")


def readable_day() -> Iterator[CastMember]:
    return (member for member in training_day(datetime.now(UTC).date()) if member.document is not None)


def serve_in_training(screen: Screen, member: CastMember) -> str:
    if member.expected is None:
        screen.until_seen(stage="cannot_read")
        traveller = _traveller_of(member)
        document = traveller.document
        assert document is not None
        type_traveller(
            screen,
            (
                document.document_number,
                document.issuing_state,
                traveller.primary_identifier,
                traveller.secondary_identifier,
                _typed_day(str(traveller.date_of_birth)),
                traveller.sex.value,
                traveller.nationality,
                _typed_day(str(document.date_of_expiry)),
            ),
        )
        screen.key("F12")
        return "typed"
    screen.until_seen(stage="deciding", verdict=member.expected.value)
    time.sleep(DEAD_S)
    match member.expected.value:
        case "clear":
            screen.key("F12")
        case "stop":
            screen.key("F8")
        case _:
            screen.key("F12", "1", "F12")
    return member.expected.value


def _traveller_of(member: CastMember) -> Traveller:
    assert member.document is not None
    return member.document.traveller(datetime.now(UTC).date())


def _typed_day(iso: str) -> str:
    return f"{iso[8:10]}{iso[5:7]}{iso[2:4]}"
