"""One window a home: a second start is told, the first comes forward, and a dead one holds nothing."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from borderdesk.app.single_instance import single_instance
from borderdesk.cli import exit_codes
from borderdesk.cli.main import exit_code_of
from borderdesk.domain.errors import BusyError
from borderdesk.ui.application import start_application
from tests.made_up import home_in

SECOND = """
import sys
from pathlib import Path
from borderdesk.app.single_instance import single_instance
from borderdesk.cli.main import exit_code_of
from borderdesk.paths import Home
place = Path(sys.argv[1])
try:
    with single_instance(Home(data=place, config=place, state=place), lambda: None):
        import os
        os._exit(9)
except Exception as error:
    print(error)
    sys.exit(exit_code_of(error))
"""


def second_start(folder: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen([sys.executable, "-c", SECOND, str(folder)], stdout=subprocess.PIPE, text=True)


def test_a_second_start_is_told_and_the_first_comes_forward(qtbot: QtBot, tmp_path: Path) -> None:
    start_application()
    came: list[bool] = []

    with single_instance(home_in(tmp_path), lambda: came.append(True)):
        second = second_start(tmp_path)
        qtbot.waitUntil(lambda: bool(came), timeout=20_000)
        said, _ = second.communicate(timeout=20)

    assert second.returncode == exit_codes.BUSY
    assert "open already" in said


def test_the_home_is_free_again_at_the_end_and_after_a_sudden_death(qtbot: QtBot, tmp_path: Path) -> None:
    start_application()
    assert second_start(tmp_path).wait(20) == 9

    for _ in range(2):
        with single_instance(home_in(tmp_path), lambda: None):
            pass


def test_another_home_is_another_desk(qtbot: QtBot, tmp_path: Path) -> None:
    start_application()
    with single_instance(home_in(tmp_path / "one"), lambda: None):
        with single_instance(home_in(tmp_path / "two"), lambda: None):
            pass
        with pytest.raises(BusyError) as busy, single_instance(home_in(tmp_path / "one"), lambda: None):
            pass

    assert exit_code_of(busy.value) == exit_codes.BUSY
