"""Sounds are played by a child process; without a player or a device the desk says so and goes on."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.ui.sound.player import SoundPlayer, SoundState
from borderdesk.ui.sound.tones import Sound, read_sound

Find = Callable[[str], str | None]


def program(folder: Path, lines: str) -> Find:
    """Make a player of our own that is found under the name aplay."""
    path = folder / "aplay"
    path.write_text(f"#!{sys.executable}\nimport sys\n{lines}\n")
    path.chmod(0o755)
    return lambda name: str(path) if name == "aplay" else None


@pytest.fixture
def players(checkout: Path, qtbot: QtBot) -> Iterator[Callable[[Find, int], SoundPlayer]]:
    made: list[SoundPlayer] = []

    def make(find: Find, volume: int) -> SoundPlayer:
        made.append(SoundPlayer(checkout / "resources" / "sounds", volume, find=find))
        return made[-1]

    yield make
    for player in made:
        player.close()


def test_the_file_of_the_sound_is_played(
    players: Callable[[Find, int], SoundPlayer], tmp_path: Path, checkout: Path, qtbot: QtBot
) -> None:
    told = tmp_path / "told"
    player = players(program(tmp_path, f"open({str(told)!r}, 'a').write(sys.argv[-1])"), 5)

    player.play(Sound.STOP)

    qtbot.waitUntil(lambda: told.exists() and told.read_text().endswith("stop.wav"), timeout=10_000)
    assert player.state is SoundState.ON


def test_a_quieter_volume_plays_a_quieter_file(
    players: Callable[[Find, int], SoundPlayer], tmp_path: Path, checkout: Path, qtbot: QtBot
) -> None:
    told = tmp_path / "told"
    player = players(program(tmp_path, f"open({str(told)!r}, 'w').write(sys.argv[-1])"), 3)

    player.play(Sound.CLEAR)

    qtbot.waitUntil(lambda: told.exists() and bool(told.read_text()), timeout=10_000)
    loud = read_sound(checkout / "resources" / "sounds" / "clear.wav")
    assert max(read_sound(Path(told.read_text()))) < max(loud) / 3


def test_a_device_that_is_missing_is_said_and_found_again(
    players: Callable[[Find, int], SoundPlayer], tmp_path: Path, qtbot: QtBot
) -> None:
    broken = tmp_path / "broken"
    broken.touch()
    player = players(program(tmp_path, f"import os\nsys.exit(os.path.exists({str(broken)!r}))"), 5)

    with qtbot.waitSignal(player.changed, timeout=10_000):
        player.play(Sound.CHECK)
    without = player.state
    broken.unlink()
    with qtbot.waitSignal(player.changed, timeout=10_000):
        player.play(Sound.CHECK)

    assert (without, player.state) == (SoundState.NO_DEVICE, SoundState.ON)


def test_without_any_player_there_is_no_device(players: Callable[[Find, int], SoundPlayer]) -> None:
    player = players(lambda _name: None, 5)

    player.play(Sound.STOP)

    assert player.state is SoundState.NO_DEVICE


def test_sounds_that_are_off_start_nothing(players: Callable[[Find, int], SoundPlayer], tmp_path: Path) -> None:
    player = players(program(tmp_path, "raise SystemExit(1)"), 0)

    player.play(Sound.STOP)

    assert player.state is SoundState.OFF


def test_a_trial_waits_for_the_sound_and_fails_where_the_player_does(
    players: Callable[[Find, int], SoundPlayer], tmp_path: Path
) -> None:
    works = players(program(tmp_path, "sys.exit(0)"), 5).trial()
    assert works is not None
    works()

    fails = players(program(tmp_path, "sys.exit(1)"), 5).trial()

    assert fails is not None
    with pytest.raises(EnvironmentFailureError):
        fails()


def test_there_is_no_trial_where_nothing_is_to_be_heard(
    players: Callable[[Find, int], SoundPlayer], tmp_path: Path
) -> None:
    assert players(lambda _name: None, 5).trial() is None
    assert players(program(tmp_path, "sys.exit(0)"), 0).trial() is None
