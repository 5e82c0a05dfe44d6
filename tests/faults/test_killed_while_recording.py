"""A process that records crossings is killed, again and again: what it acknowledged is there, and nothing by half."""

import random
import threading
from pathlib import Path
from signal import SIGKILL

import pytest

from tests.faults.conftest import Recorder, left_in
from tests.faults.recorder import AN_HONEST_START
from tests.made_up import desk_in

STATEMENTS = [
    "BEGIN IMMEDIATE",
    "DELETE FROM inspection_draft",
    "SELECT inspection_draft.event_id, inspection_draft.lane,",
    "SELECT crossing.ordinal, crossing.form,",
    "SELECT journal_entry.ordinal, journal_entry.desk_id,",
    "SELECT journal_state.size, journal_state.tree,",
    "INSERT INTO crossing",
    "SELECT journal_entry.ordinal, journal_entry.desk_id,",
    "SELECT journal_state.size, journal_state.tree,",
    "INSERT INTO journal_entry",
    "INSERT INTO journal_state",
    "COMMIT",
    "acknowledgement",
]
"""Everything that happens while a crossing is saved; the process is killed in front of each."""

ROUNDS_IN_ONE_HOME = 25
ROUNDS = [*range(50), *(pytest.param(number, marks=pytest.mark.long) for number in range(50, 550))]
"""Every second round stops at a statement, each in its turn; the others are killed at random, two desks at a time."""


@pytest.fixture(scope="module")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("homes")


def home_of(homes: Path, number: int) -> Path:
    folder = homes / str(number // ROUNDS_IN_ONE_HOME)
    with desk_in(folder):
        return folder


@pytest.mark.parametrize("number", ROUNDS[::2])
def test_killed_at_a_statement_nothing_acknowledged_is_lost_and_nothing_is_half_there(
    recorder: Recorder, homes: Path, number: int
) -> None:
    folder = home_of(homes, number)
    before = left_in(folder, []).crossings
    statement = number // 2 % len(STATEMENTS)

    recorder.begin("record", folder, stop_at=statement)
    recorder.wait_until_stopped()
    recorder.kill()
    ended = recorder.end()

    left = left_in(folder, ended.saved)
    unacknowledged = left.crossings - before - set(ended.saved)
    assert (left.faults, ended.exit_code, ended.stopped) == ((), -SIGKILL, STATEMENTS[statement])
    assert len(ended.saved) == AN_HONEST_START
    assert len(unacknowledged) == (ended.stopped == "acknowledgement")


@pytest.mark.parametrize("number", ROUNDS[1::2])
def test_killed_at_random_under_load_nothing_acknowledged_is_lost_and_nothing_is_half_there(
    recorder: Recorder, second_recorder: Recorder, homes: Path, number: int
) -> None:
    folder = home_of(homes, number)
    before = left_in(folder, []).crossings
    chance = random.Random(number)

    both = (recorder, second_recorder)
    for running in both:
        running.begin("record", folder)
    for running in both:
        running.wait_for_saved(chance.randint(1, 4))
    killers = [threading.Timer(chance.uniform(0, 0.03), running.kill) for running in both]
    for killer in killers:
        killer.start()
    ended = [running.end() for running in both]

    saved = [*ended[0].saved, *ended[1].saved]
    left = left_in(folder, saved)
    assert left.faults == ()
    assert [one.exit_code for one in ended] == [-SIGKILL, -SIGKILL]
    assert len(left.crossings - before - set(saved)) <= len(both)


def test_a_journal_entry_outside_the_transaction_is_noticed(recorder: Recorder, tmp_path: Path) -> None:
    folder = tmp_path / "home"
    recorder.begin("record", folder, stop_at=3, apart=True)
    recorder.wait_until_stopped()
    recorder.kill()
    ended = recorder.end()

    assert ended.stopped == "BEGIN IMMEDIATE"
    assert left_in(folder, ended.saved).faults == ("broken: record",)
