"""The program under a real X server, worked with nothing but keys that xdotool presses; `make test-x` runs it."""

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import pytest

from borderdesk.specimen.cast import CastMember
from tests.journeys.live_desk import PASSPHRASE, typed_texts
from tests.journeys.watched_desk import people

DEAD_S = 0.55
DELAY_MS = "130"
"""xdotool waits half of it after each letter: under 35 ms apart the desk would take them for those of a reader."""

SERVED = 20
PASSENGERS = 10

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
        self.keys = self._orders = 0
        self._order_file = home.parent / "orders"
        watched = checkout / "tests" / "journeys" / "watched_desk.py"
        self.program = subprocess.Popen(
            [sys.executable, str(watched), str(self._state), str(self._order_file)], cwd=checkout, env=self.environment
        )

    def sees(self, **wanted: object) -> bool:
        if not self._state.exists():
            return False
        state = json.loads(self._state.read_text("utf-8"))
        return all(state[name] == value for name, value in wanted.items())

    def state(self) -> dict[str, object]:
        """What the window shows."""
        return dict(json.loads(self._state.read_text("utf-8")))

    def until(self, holds: Callable[[], bool], seconds: float = 90) -> None:
        deadline = time.monotonic() + seconds
        while not holds():
            if time.monotonic() >= deadline:
                picture = self.home.parent / "in-vain.png"
                self.order("picture", str(picture))
                time.sleep(1)
                pytest.fail(f"waited in vain at {self.state() if self._state.exists() else 'no state'}: see {picture}")
            assert self.program.poll() is None, "the program has ended"
            time.sleep(0.05)

    def until_seen(self, **wanted: object) -> None:
        self.until(lambda: self.sees(**wanted))

    def take_keyboard(self) -> None:
        """Give the window the keyboard, as a window manager would; the server has none."""
        self.until_seen(page="FirstRunPage")
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "BorderDesk", "windowfocus", "--sync"]
        subprocess.run(search, env=self.environment, check=True)
        self.until_seen(focus_seen=True)

    def key(self, *names: str) -> None:
        self.keys += len(names)
        subprocess.run(["xdotool", "key", "--delay", "60", *names], env=self.environment, check=True)

    def type(self, text: str) -> None:
        self.keys += len(text)
        subprocess.run(["xdotool", "type", "--delay", DELAY_MS, text], env=self.environment, check=True)

    def order(self, *words: str) -> None:
        """Have a document laid under the camera or taken away, or a picture taken."""
        self._orders += 1
        aside = self._order_file.with_suffix(".new")
        aside.write_text(" ".join((str(self._orders), *words)), "utf-8")
        aside.replace(self._order_file)

    def crossings(self) -> int:
        """Count the rows of the log."""
        number = self.state()["crossings"]
        assert isinstance(number, int)
        return number


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
        screen.take_keyboard()
        yield screen
    finally:
        screen.program.terminate()
        screen.program.wait(20)
        server.terminate()
        server.wait(20)


def test_a_whole_shift_from_the_first_run_to_the_closing(screen: Screen) -> None:
    set_up(screen)
    sign_in(screen, "admin")
    screen.until_seen(page="PagesFrame")
    screen.order("people")
    time.sleep(1)
    run_command(screen, "sign out")

    sign_in(screen, "okafor", pin="194728")
    screen.until_seen(page="OpeningPage", may_open=True)
    screen.key("alt+3", "F12")
    screen.until_seen(page="InspectionView", stage="ready")

    cast = people()
    keys: dict[str, list[int]] = {}
    for member in list(cast.values())[:SERVED]:
        keys.setdefault(serve(screen, member), []).append(screen.keys)
    print(keys)
    assert set(keys) == {"clear", "check", "stop", "typed", "discreet"}
    assert statistics.median(keys["clear"]) == 1
    undo_the_last(screen)
    serve_a_bus(screen, [member for key, member in cast.items() if key.startswith("invented")][-PASSENGERS:])
    lock_and_unlock(screen)
    hand_over_with_a_traveller_at_the_desk(screen, cast["clear"])

    screen.until(lambda: screen.crossings() == SERVED + 2 + PASSENGERS + 1)
    run_command(screen, "close the shift")
    screen.until_seen(page="ClosingPage", focus_seen=True)
    screen.type("Two wait in secondary.")
    screen.key("F12")
    screen.until_seen(page="SignInView")


def test_twenty_travellers_at_the_training_desk(screen: Screen) -> None:
    screen.until_seen(page="FirstRunPage")
    screen.key("F2")
    screen.until_seen(page="InspectionView")
    keys: dict[str, list[int]] = {}
    for member in islice((member for member in people().values() if member.document is not None), SERVED):
        keys.setdefault(serve_who_comes(screen, member), []).append(screen.keys)
    print(keys)

    assert set(keys) == {"clear", "check", "stop", "typed", "discreet"}
    assert statistics.median(keys["clear"]) == 1


def set_up(screen: Screen) -> None:
    screen.until_seen(page="FirstRunPage", focus_seen=True)
    screen.type("Nam")
    screen.key("Tab", "ctrl+a")
    for text in ("2", "admin", "A. Wanjiru", PASSPHRASE):
        screen.type(text)
        screen.key("Tab")
    screen.type(PASSPHRASE)
    screen.key("F12")
    screen.until_seen(recovering=True)
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


def serve(screen: Screen, member: CastMember) -> str:
    """Serve somebody who comes when they are told to, and leaves afterwards; return of which kind they are."""
    if member.document is not None:
        screen.order("lay", member.key)
    kind = serve_who_comes(screen, member)
    screen.order("take_away")
    screen.until_seen(stage="ready", focus_seen=True)
    return kind


def serve_who_comes(screen: Screen, member: CastMember) -> str:
    served = screen.crossings()
    screen.keys = 0
    if member.typed is not None or not member.accepted:
        kind = "typed"
        read = "deciding" if member.expected else "cannot_read"
        screen.until_seen(stage=read if member.document else "ready")
        type_traveller(screen, typed_texts(member))
    else:
        assert member.expected is not None
        kind = member.expected.value
        screen.until_seen(stage="deciding", verdict=kind)
        time.sleep(DEAD_S)
    decide(screen)
    if member.key == "discreet":
        kind = "discreet"
        read_the_note(screen)
        decide(screen)
    screen.until(lambda: screen.crossings() == served + 1)
    # What is seen is up to a tenth of a second old: the next traveller begins when this one is gone from it.
    screen.until(lambda: not screen.sees(stage="deciding"))
    return kind


def type_traveller(screen: Screen, texts: tuple[str, ...]) -> None:
    screen.key("F2")
    screen.until_seen(typing=True, focus="Input")
    for text in texts:
        screen.type(text)
        screen.key("Tab")
    screen.until_seen(stage="deciding", whole=True)
    time.sleep(DEAD_S)


def decide(screen: Screen) -> None:
    """Press what the verdict asks for."""
    match screen.state()["verdict"]:
        case "clear":
            screen.key("F12")
        case "stop":
            screen.key("F8")
        case _:
            screen.key("F12", "1", "F12")


def read_the_note(screen: Screen) -> None:
    """F12 has gone to the notes: hold their key and let it go again."""
    screen.until_seen(focus="NotesMark")
    screen.keys += 1
    for what in ("keydown", "keyup"):
        subprocess.run(["xdotool", what, "F7"], env=screen.environment, check=True)
        time.sleep(DEAD_S)


def undo_the_last(screen: Screen) -> None:
    served = screen.crossings()
    screen.key("ctrl+z")
    screen.until(lambda: screen.crossings() == served + 1)
    screen.until_seen(stage="deciding")
    time.sleep(DEAD_S)
    decide(screen)
    screen.until(lambda: screen.crossings() == served + 2)


def serve_a_bus(screen: Screen, passengers: list[CastMember]) -> None:
    screen.until_seen(stage="ready")
    screen.key("ctrl+b")
    screen.until_seen(asks_vehicle=True, focus="Input")
    screen.type("kda 001a")
    screen.key("Tab", "Tab")
    screen.type(str(len(passengers)))
    screen.key("Return")
    screen.until_seen(vehicle=[0, 0, len(passengers)], asks_vehicle=False)
    keys = []
    for member in passengers:
        serve(screen, member)
        keys.append(screen.keys)
    screen.until_seen(vehicle=[len(passengers), 0, 0])
    screen.key("ctrl+b")
    screen.until_seen(asks_vehicle=True)
    screen.key("Return")
    screen.until_seen(vehicle=None)
    assert keys == [1] * len(passengers)


def lock_and_unlock(screen: Screen) -> None:
    screen.key("ctrl+l")
    screen.until_seen(locked=True, focus_seen=True)
    screen.key("F12")
    screen.type("194728")
    screen.key("Return")
    screen.until_seen(locked=False, focus_seen=True)


def hand_over_with_a_traveller_at_the_desk(screen: Screen, member: CastMember) -> None:
    served = screen.crossings()
    screen.order("lay", member.key)
    screen.until_seen(stage="deciding")
    screen.key("ctrl+l")
    screen.until_seen(locked=True)
    screen.key("F3")
    screen.type("mwangi")
    screen.key("Return")
    screen.type(PASSPHRASE)
    screen.key("Return")
    screen.until_seen(locked=False, officer="mwangi", stage="deciding")
    time.sleep(DEAD_S)
    screen.key("F8")
    screen.until(lambda: screen.crossings() == served + 1)
    screen.order("take_away")
