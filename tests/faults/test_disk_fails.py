"""A disk that is full or read-only while saving: said in words, nothing lost, and trying again works."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from borderdesk.cli import exit_codes
from borderdesk.paths import HOME_VARIABLE
from tests.faults.conftest import Recorder, left_in
from tests.made_up import desk_in


def borderdesk(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a command as a user to whom the permissions of files mean something, which to root they do not."""
    command = [sys.executable, "-c", RUN, *words]
    if os.geteuid() == 0:
        command = ["setpriv", "--bounding-set", "-dac_override", *command]
    environment = {**os.environ, HOME_VARIABLE: str(home)}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


RUN = """
import argparse, sys
from borderdesk.cli import init, log
from borderdesk.cli.console import Console
from borderdesk.cli.main import exit_code_of
from borderdesk.domain.errors import BorderDeskError
parser = argparse.ArgumentParser()
commands = parser.add_subparsers()
init.add_to(commands)
log.add_to(commands)
arguments = parser.parse_args()
try:
    sys.exit(arguments.run(arguments, Console()))
except BorderDeskError as error:
    Console().error(str(error))
    sys.exit(exit_code_of(error))
"""


def test_on_a_full_disk_a_crossing_is_refused_in_words_and_saved_once_there_is_room(
    recorder: Recorder, tmp_path: Path
) -> None:
    folder = tmp_path / "home"

    recorder.begin("record_on_a_full_disk", folder)
    ended = recorder.end()

    left = left_in(folder, ended.saved)
    assert ended.exit_code == 0
    assert ended.failed == ["the disk cannot be written: it is full or it fails; nothing was saved"]
    assert left.faults == ()
    assert left.crossings == set(ended.saved)


@pytest.mark.parametrize("mode", [0o500, 0o700])
def test_a_read_only_home_is_said_and_keeps_what_it_has(tmp_path: Path, mode: int) -> None:
    folder = tmp_path / "home"
    with desk_in(folder) as desk:
        saved = str(desk.record().crossing_id)
    desk.home.database.chmod(0o400)
    folder.chmod(mode)

    ran = borderdesk(folder, "log", "list")

    folder.chmod(0o700)
    desk.home.database.chmod(0o600)
    assert (ran.returncode, ran.stdout) == (exit_codes.FAILED, "")
    assert "read-only" in ran.stderr or "cannot be written" in ran.stderr
    assert left_in(folder, [saved]).faults == ()


def test_a_home_in_a_read_only_folder_is_not_begun(tmp_path: Path) -> None:
    folder = tmp_path / "home"
    folder.mkdir(mode=0o500)

    ran = borderdesk(folder, "init", "--training")

    folder.chmod(0o700)
    assert ran.returncode == exit_codes.FAILED
    assert "Permission denied" in ran.stderr
    assert list(folder.iterdir()) == []
