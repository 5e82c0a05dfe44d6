"""Two processes that save into one home at the same time: each waits for the other, and neither is turned away."""

from pathlib import Path

from tests.faults.conftest import Recorder, left_in
from tests.made_up import desk_in

EACH = 200


def test_two_processes_save_side_by_side_and_none_finds_the_database_locked(
    recorder: Recorder, second_recorder: Recorder, tmp_path: Path
) -> None:
    folder = tmp_path / "home"
    with desk_in(folder):
        pass

    for running in (recorder, second_recorder):
        running.begin("record", folder, limit=EACH)
    ended = [running.end() for running in (recorder, second_recorder)]

    saved = [*ended[0].saved, *ended[1].saved]
    left = left_in(folder, saved)
    assert [one.exit_code for one in ended] == [0, 0]
    assert len(left.crossings) == 2 * EACH
    assert left.faults == ()
