"""The desk is killed while one half-done traveller takes the desk after another: nobody is lost on the disk."""

from pathlib import Path
from signal import SIGKILL

import pytest

from borderdesk.actions.drafts import draft_at_desk
from borderdesk.actions.vehicles import vehicle_at
from tests.faults.conftest import Recorder, left_in
from tests.made_up import desk_in


@pytest.mark.parametrize("statement", range(14))
def test_killed_at_any_statement_each_half_done_traveller_is_at_the_desk_or_waits_aside(
    recorder: Recorder, tmp_path: Path, statement: int
) -> None:
    recorder.begin("replace_at_the_desk", tmp_path, stop_at=statement)
    recorder.wait_until_stopped()
    recorder.kill()
    ended = recorder.end()

    with desk_in(tmp_path) as desk:
        at_desk, waiting = (
            draft_at_desk(desk.store, desk.officer, "1"),
            vehicle_at(desk.store, desk.officer, "1").parked,
        )
    assert ended.exit_code == -SIGKILL
    assert left_in(tmp_path, []).faults == ()
    assert at_desk is not None
    there = [str(draft.event_id) for draft in (*waiting, at_desk)]
    assert len(ended.at_desk) >= 2
    assert set(ended.at_desk) <= set(there)
    assert len(there) == len(set(there)) <= len(ended.at_desk) + 1
