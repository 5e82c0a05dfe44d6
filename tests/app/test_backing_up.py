"""Backups on a schedule: made when they are due, and what is wrong with the second disk is said and then forgotten."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from borderdesk.actions import disk
from borderdesk.actions.disk import DiskState, has_little_room
from borderdesk.app.backing_up import disk_watch
from tests.made_up import Desk, desk_in

EVERY = timedelta(hours=6)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path / "home") as opened:
        yield opened


def test_a_backup_is_made_when_the_newest_is_too_old_and_not_before(desk: Desk, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    look = disk_watch(desk.store, desk.home, desk.clock, stick, EVERY)
    counts = []

    for step in (timedelta(0), EVERY / 2, EVERY / 2, EVERY - timedelta(seconds=1), timedelta(days=-365)):
        desk.clock.advance(step)
        assert look() is DiskState.FINE
        counts.append(len(list(stick.iterdir())))

    assert counts == [1, 1, 2, 2, 3]


def test_a_second_disk_that_is_gone_is_said_until_it_is_back(desk: Desk, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    look = disk_watch(desk.store, desk.home, desk.clock, stick, EVERY)

    assert look() is DiskState.NO_BACKUP
    stick.mkdir()
    assert look() is DiskState.FINE


def test_without_a_folder_nothing_is_backed_up_and_nothing_is_wrong(desk: Desk) -> None:
    assert disk_watch(desk.store, desk.home, desk.clock, None, EVERY)() is DiskState.FINE


def test_little_room_is_said_before_anything_else(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    look = disk_watch(desk.store, desk.home, desk.clock, tmp_path / "no stick", EVERY)

    monkeypatch.setattr(disk, "LEAST_FREE_BYTES", 1 << 62)

    assert has_little_room(desk.home)
    assert look() is DiskState.LOW
