"""The desk is killed in the middle of a bus: the vehicle, its count and the half-done traveller are there again."""

import random
import threading
from pathlib import Path
from signal import SIGKILL

import pytest

from borderdesk.actions.drafts import draft_at_desk
from borderdesk.actions.vehicles import vehicle_at
from borderdesk.domain.crossing_filter import EVERY_CROSSING
from borderdesk.storage import crossings
from tests.faults.conftest import Recorder, Round, left_in
from tests.made_up import desk_in

ROUNDS = [*range(24), *(pytest.param(number, marks=pytest.mark.long) for number in range(24, 224))]
ONE_PERSON = 15
"""So many statements go by, about, until a person is at the desk and then logged or set aside."""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One desk that is killed over and over while the same bus stands in front of it."""
    folder = tmp_path_factory.mktemp("bus")
    with desk_in(folder):
        return folder


def people_in(folder: Path) -> tuple[str, set[str], set[str], set[str], str | None, int]:
    """Return the vehicle, the log, the inspections in it, those set aside, the one at the desk, and who is done."""
    with desk_in(folder) as desk:
        at_lane = vehicle_at(desk.store, desk.officer, "1")
        draft = draft_at_desk(desk.store, desk.officer, "1")
        with desk.store.read() as session:
            log = crossings.page(session, EVERY_CROSSING, None, 100_000)
    return (
        str(at_lane.vehicle.vehicle_id) if at_lane.vehicle else "",
        {str(crossing.crossing_id) for crossing in log},
        {str(crossing.source_event_id) for crossing in log},
        {str(parked.event_id) for parked in at_lane.parked},
        None if draft is None else str(draft.event_id),
        at_lane.headcount.done if at_lane.headcount else 0,
    )


def served_until_killed(recorder: Recorder, home: Path, number: int) -> Round:
    chance = random.Random(number)
    if number % 2:
        recorder.begin("serve_a_bus", home, stop_at=number // 2 % (2 * ONE_PERSON))
        recorder.wait_until_stopped()
        recorder.kill()
    else:
        recorder.begin("serve_a_bus", home)
        recorder.wait_for_saved(chance.randint(1, 4))
        killer = threading.Timer(chance.uniform(0, 0.03), recorder.kill)
        killer.start()
    return recorder.end()


@pytest.mark.parametrize("number", ROUNDS)
def test_killed_at_any_moment_the_vehicle_its_people_and_the_traveller_at_the_desk_are_there(
    recorder: Recorder, home: Path, number: int
) -> None:
    _, before, _, parked_before, _, _ = people_in(home)

    ended = served_until_killed(recorder, home, number)

    vehicle, log, decided, parked, at_desk, done = people_in(home)
    assert ended.exit_code == -SIGKILL
    assert left_in(home, ended.saved).faults == ()
    assert vehicle == ended.vehicle
    assert parked_before | set(ended.parked) <= parked
    assert done == len(decided)
    assert not decided & parked
    assert at_desk not in decided | parked
    # Whoever was at the desk last is there still, or was logged or set aside; no one else is in two places or in none.
    assert all(event in decided | parked or event == at_desk for event in ended.at_desk[-1:])
    assert all(event in decided | parked for event in ended.at_desk[:-1])
    assert len(log - before - set(ended.saved)) + len(parked - parked_before - set(ended.parked)) <= 1
