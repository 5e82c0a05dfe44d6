"""Backing a desk up while it works, and making a desk from a backup: whole or not at all, and on a chain of its own."""

import json
import shutil
import sqlite3
import threading
import time
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from borderdesk.actions.backup import KEPT, back_up, back_up_on_schedule, check_backup, newest_backup, restore_desk
from borderdesk.actions.desk_opening import open_store
from borderdesk.actions.desk_setup import AlreadySetUpError
from borderdesk.actions.journal import verify_journal
from borderdesk.actions.sign_in import SignedIn
from borderdesk.actions.watchlists import import_list
from borderdesk.domain.crossing_filter import EVERY_CROSSING
from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError, NotPermittedError
from borderdesk.domain.journal import ActKind
from borderdesk.domain.journal_proof import JournalProof
from borderdesk.domain.officer import Role
from borderdesk.domain.watchlist import Level
from borderdesk.storage import crossings, journal
from borderdesk.storage.list_file import OpenLists
from borderdesk.storage.store import Store
from tests.live_home import BOSS, PASSPHRASE, LiveHome, live_home
from tests.made_up import Desk, home_in

DRILL_S = 30.0
"""What restoring a small desk may take on a busy machine; the figure is in the README."""


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def supervisor(desk: Desk) -> SignedIn:
    return desk.signed_in_as(Role.SUPERVISOR)


def account(name: str, passphrase: str) -> tuple[str, str]:
    return name, passphrase


def nobody() -> tuple[str, str]:
    raise NotPermittedError("nobody signs in at a training desk")


def bring_list(desk: Desk, folder: Path) -> None:
    file = folder / "list.csv"
    file.write_text("reference,category,instruction,primary_identifier\nN1,wanted,refer_to_secondary,OKAFOR\n")
    import_list(desk.store, desk.home.lists, desk.clock, desk.signed_in, file, name="NATIONAL", level=Level.STOP)


def crossings_in(store: Store) -> set[str]:
    with store.read() as session:
        return {str(row.crossing_id) for row in crossings.page(session, EVERY_CROSSING, None, 10_000)}


def test_a_restored_desk_has_everything_and_goes_on_on_a_chain_that_names_the_old_head(
    desk: Desk, supervisor: SignedIn, stick: Path, tmp_path: Path
) -> None:
    bring_list(desk, tmp_path)
    saved = {str(desk.record().crossing_id) for _ in range(3)}
    with desk.store.read() as session:
        head = journal.head(session)
    made = back_up(desk.store, desk.clock, supervisor, desk.home, stick)
    desk.record()

    home = home_in(tmp_path / "new machine")
    begun = time.monotonic()
    restore_desk(home, desk.clock, made.folder, nobody)
    took = time.monotonic() - begun

    store, identity = open_store(home)
    with closing(store), closing(OpenLists(home.lists)) as lists:
        proof = verify_journal(store, desk.officer)
        with store.read() as session:
            (_, *_), (_, opened) = journal.payloads(session, ActKind.CHAIN_OPENED)
        assert [version.name for version, _ in lists.in_force(store).opened] == ["NATIONAL"]
        assert crossings_in(store) == saved
    assert isinstance(proof, JournalProof)
    assert (proof.chains, identity.desk_id, head is not None) == (2, desk.identity.desk_id, True)
    assert head is not None
    assert opened == {
        "reason": "restored",
        "old_head": {"chain": str(head.chain_id), "sequence": head.sequence, "link": head.link.hex()},
    }
    assert took < DRILL_S


def test_a_backup_is_made_while_crossings_are_recorded(desk: Desk, stick: Path) -> None:
    stop, saved = threading.Event(), list[str]()

    def work() -> None:
        while not stop.is_set():
            saved.append(str(desk.record().crossing_id))

    worker = threading.Thread(target=work)
    worker.start()
    try:
        made = [back_up_on_schedule(desk.store, desk.clock, desk.home, stick)]
        desk.clock.advance(timedelta(seconds=1))
        known = set(saved)
        made.append(back_up_on_schedule(desk.store, desk.clock, desk.home, stick))
    finally:
        stop.set()
        worker.join()

    with closing(Store(check_backup(made[1].folder).folder / "desk.sqlite")) as copy:
        assert known <= crossings_in(copy)
        assert isinstance(verify_journal(copy, desk.officer), JournalProof)


def test_the_newest_backups_stay_and_what_did_not_come_to_its_end_goes(desk: Desk, stick: Path) -> None:
    (stick / f"borderdesk-{desk.identity.desk_id}-20260101-000000.part").mkdir()
    other = stick / "holiday pictures"
    other.mkdir()
    names = []
    for _ in range(KEPT + 2):
        desk.clock.advance(timedelta(hours=1))
        names.append(back_up_on_schedule(desk.store, desk.clock, desk.home, stick).folder.name)

    assert {folder.name for folder in stick.iterdir()} == {*names[-KEPT:], other.name}
    newest = newest_backup(desk.store, stick)
    assert newest is not None
    assert newest.folder.name == names[-1]


def test_a_backup_made_while_the_clock_is_set_back_is_not_taken_for_the_oldest(desk: Desk, stick: Path) -> None:
    for _ in range(KEPT):
        desk.clock.advance(timedelta(hours=1))
        back_up_on_schedule(desk.store, desk.clock, desk.home, stick)
    desk.clock.advance(timedelta(days=-365))

    made = back_up_on_schedule(desk.store, desk.clock, desk.home, stick)

    assert check_backup(made.folder) == made
    assert len(list(stick.iterdir())) == KEPT


def break_file(file: Path, at: int) -> None:
    with file.open("r+b") as stream:
        stream.seek(at)
        byte = stream.read(1)
        stream.seek(at)
        stream.write(bytes([byte[0] ^ 1]))


@pytest.mark.parametrize("harm", ["a bit of the database", "a bit of a list", "a list gone", "no manifest", "a link"])
def test_a_damaged_backup_is_never_restored(desk: Desk, stick: Path, tmp_path: Path, harm: str) -> None:
    bring_list(desk, tmp_path)
    folder = back_up_on_schedule(desk.store, desk.clock, desk.home, stick).folder
    (listed,) = (folder / "lists").iterdir()
    match harm:
        case "a bit of the database":
            break_file(folder / "desk.sqlite", 10_000)
        case "a bit of a list":
            break_file(listed, 5_000)
        case "a list gone":
            listed.unlink()
        case "no manifest":
            (folder / "manifest.json").unlink()
        case _:
            manifest = json.loads((folder / "manifest.json").read_text())
            manifest["files"] = {**manifest["files"], "../../etc/passwd": "00"}
            (folder / "manifest.json").write_text(json.dumps(manifest))

    home = home_in(tmp_path / "new machine")
    with pytest.raises((EnvironmentFailureError, InvalidValueError)):
        restore_desk(home, desk.clock, folder, nobody)
    assert not home.database.exists()


def test_a_desk_that_is_there_is_never_restored_over(desk: Desk, stick: Path) -> None:
    folder = back_up_on_schedule(desk.store, desk.clock, desk.home, stick).folder
    kept = desk.record().crossing_id

    with pytest.raises(AlreadySetUpError):
        restore_desk(desk.home, desk.clock, folder, nobody)
    assert str(kept) in crossings_in(desk.store)


def test_an_encrypted_desk_is_restored_by_who_has_an_account_in_the_backup_and_may(stick: Path, tmp_path: Path) -> None:
    live = live_home(tmp_path / "live")
    with live.entered() as opened:
        live.add(opened, "okafor", "three other words")
    with live.entered() as opened:
        folder = back_up(opened.store, live.clock, opened.signed_in, live.home, stick).folder
    new = home_in(tmp_path / "new machine")

    assert b"SQLite format 3" not in (folder / "desk.sqlite").read_bytes()
    for name, passphrase in ((BOSS, "wrong"), ("okafor", "three other words")):
        with pytest.raises(NotPermittedError):
            restore_desk(new, live.clock, folder, partial(account, name, passphrase))
        assert list(new.data.iterdir()) == []
    restore_desk(new, live.clock, folder, lambda: (BOSS, PASSPHRASE))

    restored = LiveHome(home=new, recovery_code="", clock=live.clock)
    with restored.entered() as opened:
        proof = verify_journal(opened.store, opened.signed_in.officer)
        assert isinstance(proof, JournalProof)
        assert proof.chains == 2
    assert {file.name for file in folder.iterdir()} == {"desk.sqlite", "desk.slots", "desk.json", "manifest.json"}


def test_a_second_disk_that_is_not_there_is_said_and_no_folder_made_in_its_place(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailureError, match="missing"):
        back_up_on_schedule(desk.store, desk.clock, desk.home, tmp_path / "stick")
    assert not (tmp_path / "stick").exists()


def test_a_list_whose_file_is_lost_does_not_keep_the_desk_from_its_backup(
    desk: Desk, stick: Path, tmp_path: Path
) -> None:
    bring_list(desk, tmp_path)
    shutil.rmtree(desk.home.lists)

    made = back_up_on_schedule(desk.store, desk.clock, desk.home, stick)

    assert set(check_backup(made.folder).files) == {"desk.sqlite"}


def test_a_backup_opens_from_a_read_only_medium_as_one_file(desk: Desk, stick: Path) -> None:
    folder = back_up_on_schedule(desk.store, desk.clock, desk.home, stick).folder

    address = f"file:{folder / 'desk.sqlite'}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as connection:
        (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    assert mode == "delete"
    assert {file.name for file in folder.iterdir()} == {"desk.sqlite", "manifest.json"}


@pytest.mark.parametrize("role", [Role.OFFICER, Role.SECONDARY_OFFICER, Role.AUDITOR])
def test_only_supervisors_and_administrators_back_up(desk: Desk, stick: Path, role: Role) -> None:
    with pytest.raises(NotPermittedError):
        back_up(desk.store, desk.clock, desk.signed_in_as(role), desk.home, stick)
    assert list(stick.iterdir()) == []
