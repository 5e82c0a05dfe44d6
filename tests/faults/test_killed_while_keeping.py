"""A process that deletes, backs up and imports is killed, again and again: each is done whole or not at all."""

import random
import threading
from contextlib import closing
from pathlib import Path
from signal import SIGKILL

import pytest

from borderdesk.actions.backup import back_up_on_schedule, check_backup, newest_backup
from borderdesk.actions.journal import verify_journal
from borderdesk.domain.crossing_filter import EVERY_CROSSING
from borderdesk.domain.journal_proof import JournalProof
from borderdesk.storage import crossings
from borderdesk.storage.backup_folder import MANIFEST
from borderdesk.storage.list_file import OpenLists
from borderdesk.storage.store import Store
from tests.faults.conftest import AUDITOR, Recorder, Round, left_in
from tests.made_up import desk_in, home_in

FEW, MANY = 4, 171
ROUNDS = [*range(FEW), *(pytest.param(number, marks=pytest.mark.long) for number in range(FEW, MANY))]


def killed_at_random(recorder: Recorder, number: int, within_s: float, do: str, folder: Path, **order: str) -> Round:
    """Let the process work until it has saved a little, and kill it at a random moment after that."""
    chance = random.Random(number)
    recorder.begin(do, folder, **order)
    recorder.wait_for_saved(chance.randint(1, 12) if do == "keep_records" else chance.randint(1, 3))
    killer = threading.Timer(chance.uniform(0, within_s), recorder.kill)
    killer.start()
    ended = recorder.end()
    assert ended.exit_code == -SIGKILL
    return ended


@pytest.mark.parametrize("number", ROUNDS)
def test_killed_while_deleting_every_crossing_is_there_or_deleted_with_a_tombstone(
    recorder: Recorder, tmp_path: Path, number: int
) -> None:
    folder = tmp_path / "home"
    with desk_in(folder):
        pass

    ended = killed_at_random(recorder, number, 0.08, "keep_records", folder)

    with closing(Store(home_in(folder).database)) as store:
        proof = verify_journal(store, AUDITOR)
        with store.read() as session:
            page = crossings.page(session, EVERY_CROSSING, None, 10_000)
    assert isinstance(proof, JournalProof)
    there = {str(crossing.crossing_id) for crossing in page}
    unsaid = there - set(ended.saved)
    assert len(unsaid) <= 1
    assert proof.purged + len(there) == proof.crossings
    assert len(set(ended.saved) - there) <= proof.purged <= len(set(ended.saved) - there) + 1


@pytest.mark.parametrize("number", ROUNDS)
def test_killed_while_backing_up_every_backup_that_has_its_name_is_whole(
    recorder: Recorder, tmp_path: Path, number: int
) -> None:
    folder, stick = tmp_path / "home", tmp_path / "stick"
    stick.mkdir()
    with desk_in(folder):
        pass

    ended = killed_at_random(recorder, number, 0.15, "keep_backups", folder, stick=str(stick))

    assert left_in(folder, ended.saved).faults == ()
    for backup in stick.iterdir():
        if not backup.name.endswith(".part") and (backup / MANIFEST).exists():
            check_backup(backup)
    with desk_in(folder) as desk:
        made = back_up_on_schedule(desk.store, desk.clock, desk.home, stick)
        newest = newest_backup(desk.store, stick)
    assert newest is not None
    assert (stick / made.folder.name).is_dir()
    assert not [left.name for left in stick.iterdir() if left.name.endswith(".part")]


@pytest.mark.parametrize("number", ROUNDS)
def test_killed_while_importing_the_old_list_or_the_new_one_is_in_force(
    recorder: Recorder, tmp_path: Path, number: int
) -> None:
    folder = tmp_path / "home"
    with desk_in(folder):
        pass

    ended = killed_at_random(recorder, number, 0.5, "keep_importing", folder, file=str(tmp_path / "list.csv"))

    assert left_in(folder, ended.saved).faults == ()
    with closing(Store(home_in(folder).database)) as store, closing(OpenLists(home_in(folder).lists)) as lists:
        in_force = lists.in_force(store)
        assert in_force.damaged == ()
        assert len(in_force.opened) <= 1
