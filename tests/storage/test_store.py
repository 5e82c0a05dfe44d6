"""The two ways to a session: what they guarantee, and what they say when the machine fails."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from borderdesk.domain.errors import BusyError, EnvironmentFailureError
from borderdesk.domain.journal import Act, ActKind
from borderdesk.storage import journal
from borderdesk.storage.store import Store
from tests.made_up import NOW, Desk

ACT = Act(kind=ActKind.REFUSAL, at=NOW, payload={"officer": "okafor"})


def append_and_fail(session: Session) -> None:
    journal.append(session, ACT)
    raise EnvironmentFailureError("the camera failed meanwhile")


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("temp_store", 2)],
)
def test_every_session_is_as_durable_as_it_must_be(desk: Desk, pragma: str, value: object) -> None:
    with desk.store.read() as reading, desk.store.write() as writing:
        assert reading.scalar(text(f"PRAGMA {pragma}")) == value
        assert writing.scalar(text(f"PRAGMA {pragma}")) == value


def test_a_writer_holds_the_lock_from_its_first_moment(desk: Desk) -> None:
    hasty = Store(desk.home.database, busy_seconds=0.01)

    with closing(hasty), desk.store.write(), pytest.raises(BusyError) as busy, hasty.write():
        pass

    assert busy.value.exit_code == 4


def test_a_reader_sees_one_state_while_others_write(desk: Desk) -> None:
    with desk.store.read() as reading:
        before = journal.count(reading)
        with desk.store.write() as writing:
            journal.append(writing, ACT)

        assert journal.count(reading) == before
    with desk.store.read() as later:
        assert journal.count(later) == before + 1


def test_writers_that_read_first_wait_for_each_other(desk: Desk) -> None:
    def append_twenty() -> None:
        for _ in range(20):
            with desk.store.write() as session:
                journal.append(session, ACT)

    with desk.store.read() as session:
        before = journal.count(session)
    writers = [threading.Thread(target=append_twenty) for _ in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    with desk.store.read() as session:
        assert journal.count(session) == before + 80


def test_a_write_that_fails_half_way_leaves_nothing(desk: Desk) -> None:
    with desk.store.read() as session:
        before = journal.count(session)

    with pytest.raises(EnvironmentFailureError), desk.store.write() as session:
        append_and_fail(session)

    with desk.store.read() as session:
        assert journal.count(session) == before


def test_a_read_session_writes_nothing(desk: Desk) -> None:
    with desk.store.read() as session:
        before = journal.count(session)
        journal.append(session, ACT)

    with desk.store.read() as session:
        assert journal.count(session) == before


def test_a_full_disk_is_said_and_nothing_is_lost(desk: Desk) -> None:
    large = Act(kind=ActKind.REFUSAL, at=NOW, payload={"officer": "x" * 100_000})
    with desk.store.write() as session:
        before = journal.count(session)
        pages = session.scalar(text("PRAGMA page_count"))
        session.execute(text(f"PRAGMA max_page_count = {pages}"))

    with (
        pytest.raises(EnvironmentFailureError, match="the disk is full; nothing was saved"),
        desk.store.write() as full,
    ):
        journal.append(full, large)
    with desk.store.read() as session:
        assert journal.count(session) == before
    with desk.store.write() as session:
        session.execute(text("PRAGMA max_page_count = 1000000"))
        journal.append(session, large)

    with desk.store.read() as session:
        assert journal.count(session) == before + 1


def test_a_missing_database_is_an_error_and_not_a_new_one(tmp_path: Path) -> None:
    missing = tmp_path / "desk.sqlite"

    with pytest.raises(EnvironmentFailureError, match="cannot be opened"), Store(missing).read() as session:
        journal.count(session)

    assert not missing.exists()


def test_a_file_that_is_no_database_is_said_to_be_damaged(tmp_path: Path) -> None:
    foreign = tmp_path / "desk.sqlite"
    foreign.write_text("not a database" * 1000)

    with pytest.raises(EnvironmentFailureError, match="damaged"), Store(foreign).read() as session:
        journal.count(session)


def test_a_folder_name_with_signs_of_an_address_is_opened_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "50% of ?mode=memory#desk"
    folder.mkdir()
    path = folder / "desk.sqlite"
    sqlite3.connect(path).close()

    with closing(Store(path)) as store, store.write() as session:
        session.execute(text("CREATE TABLE t (x INTEGER)"))

    assert path.stat().st_size > 0


def test_an_error_of_the_database_shows_no_parameters(desk: Desk) -> None:
    with pytest.raises(IntegrityError) as broken, desk.store.write() as session:
        session.execute(
            text("INSERT INTO desk_session VALUES (:id, :officer, :at)"), {"id": "1", "officer": "ERIKSSON", "at": "x"}
        )

    assert "ERIKSSON" not in str(broken.value)


def test_nobody_else_on_the_machine_may_read_the_database(desk: Desk) -> None:
    desk.record()

    files = sorted(desk.home.data.glob("desk.sqlite*"))

    assert len(files) == 3
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
    assert desk.home.data.stat().st_mode & 0o777 == 0o700
