"""The desk is killed while a traveller is half-done: they are at the desk again, as far as they were, undecided."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from borderdesk.domain.decision import Admission
from borderdesk.ui.inspection.states import Notice, Stage
from tests.faults.conftest import left_in
from tests.ui.fake_desk import mrz_of
from tests.ui.vehicle.conftest import lane_in, window_on


def killed_after(checkout: Path, folder: Path, writes: int) -> list[str]:
    """Run a desk with a traveller until it has written so often, kill it, and return the plates that it wrote."""
    command = [sys.executable, "-m", "tests.faults.half_done_desk", str(folder)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, cwd=checkout, env=environment, stdout=subprocess.PIPE, text=True) as victim:
        assert victim.stdout is not None
        plates = [victim.stdout.readline().split()[1:] for _ in range(writes)]
        victim.send_signal(signal.SIGKILL)
        plates += [line.split()[1:] for line in victim.stdout]
    assert victim.returncode == -signal.SIGKILL
    return [plate[0] if plate else "" for plate in plates]


@pytest.mark.parametrize("writes", [1, 3, pytest.param(12, marks=pytest.mark.long)])
def test_a_killed_desk_has_its_half_done_traveller_again(
    checkout: Path, tmp_path: Path, qtbot: QtBot, writes: int
) -> None:
    plates = killed_after(checkout, tmp_path / "home", writes)

    with lane_in(tmp_path / "home") as opened, window_on(opened, qtbot) as lane:
        subject, model = lane.model.subject, lane.model
        assert subject is not None
        assert subject.mrz == mrz_of()
        # What was said to be written is there; a write that nobody heard of may be there as well.
        assert model.details.plate >= plates[-1]
        assert (model.stage, model.admission) == (Stage.DECIDING, Admission.PLAIN)
        assert model.prompts.notice is Notice.TAKEN_UP
        assert lane.logged() == []
    assert left_in(tmp_path / "home", []).faults == ()
