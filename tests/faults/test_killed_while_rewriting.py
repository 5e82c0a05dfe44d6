"""A desk whose process is killed while its database is encrypted or gets a new key opens again, and nothing is lost."""

import random
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from shutil import rmtree

import pytest

from borderdesk.actions.desk_opening import open_store
from borderdesk.actions.door import OpenedDesk
from borderdesk.actions.journal import verify_journal
from borderdesk.actions.list_records import verify_lists
from borderdesk.actions.own_entries import add_entry, entry_from_cells
from borderdesk.actions.sign_in import sign_in
from borderdesk.domain.journal import ActKind
from borderdesk.domain.journal_proof import JournalProof
from borderdesk.domain.officer import Role
from borderdesk.domain.watchlist import Level
from borderdesk.storage import journal
from borderdesk.storage.slot_file import is_encrypted, slots_of
from tests.faults.conftest import Recorder
from tests.journeys.test_at_rest import CELLS, SECRET, plain_live_home, work
from tests.live_home import PASSPHRASE, LiveHome, copy_of, desk_of, live_home
from tests.raw_bytes import found_in

STEP = 7
"""Every so manieth step of a rewriting is killed in ordinary runs, and each in long ones."""


@dataclass(frozen=True, kw_only=True)
class Worked:
    """A home at which everything was done once, and how many crossings and lists it has."""

    live: LiveHome
    crossings: int
    lists: int


@pytest.fixture(scope="module")
def encrypted(tmp_path_factory: pytest.TempPathFactory) -> Worked:
    folder = tmp_path_factory.mktemp("encrypted")
    live = live_home(folder / "home")
    with live.entered() as opened:
        live.add(opened, "okafor", PASSPHRASE, Role.SUPERVISOR)
    with live.entered("okafor", PASSPHRASE) as opened:
        desk = desk_of(live, opened)
        desk.record()
        entry = entry_from_cells(CELLS)
        add_entry(desk.store, desk.home.lists, desk.clock, desk.signed_in, entry, level=Level.CHECK, reason="warrant 7")
    return Worked(live=live, crossings=1, lists=1)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Worked:
    folder = tmp_path_factory.mktemp("plain")
    live = plain_live_home(folder / "home")
    store, identity = open_store(live.home)
    with closing(store):
        opened = OpenedDesk(store=store, identity=identity, signed_in=sign_in(store, live.clock, "wanjiru", PASSPHRASE))
        live.add(opened, "okafor", PASSPHRASE, Role.SUPERVISOR)
        at_work = replace(opened, signed_in=sign_in(store, live.clock, "okafor", PASSPHRASE))
        work(desk_of(live, at_work), folder)
    return Worked(live=live, crossings=1, lists=2)


def killed_rounds(recorder: Recorder, order: str, worked: Worked, folder: Path, step: int) -> Iterator[LiveHome]:
    """Yield the home of each round, killed one step further than the last, until a round comes to its end."""
    for stop_at in count(0, step):
        live = copy_of(worked.live, folder / f"{order}-{stop_at}")
        recorder.begin(order, live.home.data, stop_at=stop_at)
        has_stopped = recorder.has_stopped()
        if has_stopped:
            recorder.kill()
            recorder.end()
        yield live
        rmtree(live.home.data)
        if not has_stopped:
            return


def check_all(rounds: Iterator[LiveHome], worked: Worked) -> int:
    """Check the home of every round, and return how many there were."""
    number = 0
    for live in rounds:
        check(live, worked)
        number += 1
    return number


def check(live: LiveHome, worked: Worked) -> None:
    """Open a home as its administrator twice, and compare it with what it was."""
    for _ in range(2):
        with live.entered() as opened:
            officer = replace(opened.signed_in.officer, role=Role.AUDITOR)
            proof = verify_journal(opened.store, officer)
            assert isinstance(proof, JournalProof)
            assert proof.crossings == worked.crossings
            lists = verify_lists(opened.store, live.home.lists, opened.signed_in.officer)
            assert [proved.fault for proved in lists] == [""] * worked.lists
            with opened.store.read() as session:
                assert ActKind.ENTRY_ADDED in [entry.kind for entry in journal.entries(session)]
    assert is_encrypted(live.home.database)
    slots = slots_of(live.home.database)
    assert slots is not None
    assert {len(slot.sealed) for slot in slots.slots} == {1}
    assert found_in(live.home.data, SECRET) == set()


def test_a_desk_killed_while_its_key_changes_opens_with_one_of_the_two(
    recorder: Recorder, encrypted: Worked, tmp_path: Path
) -> None:
    assert check_all(killed_rounds(recorder, "rotate_the_key", encrypted, tmp_path, STEP), encrypted) > 2


def test_a_desk_killed_while_it_is_encrypted_is_plain_or_encrypted_and_whole(
    recorder: Recorder, plain: Worked, tmp_path: Path
) -> None:
    assert check_all(killed_rounds(recorder, "encrypt", plain, tmp_path, STEP), plain) > 4


@pytest.mark.long
@pytest.mark.parametrize("order", ["rotate_the_key", "encrypt"])
def test_killed_at_random_a_desk_opens_again(
    recorder: Recorder, encrypted: Worked, plain: Worked, tmp_path: Path, order: str
) -> None:
    worked, chance = plain if order == "encrypt" else encrypted, random.Random(order)
    for number in range(50):
        live = copy_of(worked.live, tmp_path / str(number))
        recorder.begin(order, live.home.data, stop_at=1_000_000)
        killing = threading.Timer(chance.uniform(0.3, 2.5), recorder.kill)
        killing.start()
        recorder.end()
        killing.cancel()
        check(live, worked)
        rmtree(live.home.data)


@pytest.mark.long
@pytest.mark.parametrize("order", ["rotate_the_key", "encrypt"])
def test_there_is_no_step_at_which_a_kill_costs_anything(
    recorder: Recorder, encrypted: Worked, plain: Worked, tmp_path: Path, order: str
) -> None:
    worked = plain if order == "encrypt" else encrypted

    rounds = check_all(killed_rounds(recorder, order, worked, tmp_path, 1), worked)

    print(f"{order}: {rounds} rounds")
    assert rounds > 15
