"""The hub's backup: all that was there comes back, and a file that is not whole fills nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from borderdesk.domain.errors import InvalidValueError
from borderdesk.hub import desks, partitions
from borderdesk.hub.backup import back_up, restore
from borderdesk.hub.database import HubDatabase
from borderdesk.hub.embedded import EmbeddedPostgres
from borderdesk.hub.ingest import take_parcel
from borderdesk.hub.tables import ChainRow, CrossingRow, DeskRow, EnrolmentRow, ParcelRow
from borderdesk.sync.parcel import write_parcel
from tests.hub.conftest import emptied
from tests.hub.records import crossing_chain
from tests.hub.serving import THIS
from tests.hub.test_ingest import asking
from tests.sync.journals import AT, KEY, SENDER

ENTRIES = crossing_chain(40)


@pytest.fixture
def empty(postgres: EmbeddedPostgres) -> Iterator[HubDatabase]:
    database = HubDatabase.open(postgres.address("hub_restored"))
    database.migrate()
    database.write(emptied)
    yield database
    database.close()


def filled(database: HubDatabase) -> HubDatabase:
    database.write(lambda connection: partitions.make_months(connection, AT.date()))
    desks.enrol(database, asking(desks.offer_enrolment(database, SENDER.post, "1", AT)), AT)
    for first in range(0, 40, 7):
        take_parcel(database, THIS, write_parcel(SENDER, ENTRIES[first : first + 7], KEY), AT)
    return database


def all_rows(database: HubDatabase) -> list[list[tuple[object, ...]]]:
    tables = [row.__table__ for row in (DeskRow, EnrolmentRow, ChainRow, ParcelRow, CrossingRow)]
    return database.read(lambda c: [sorted((tuple(r) for r in c.execute(select(t))), key=repr) for t in tables])


def test_what_was_there_comes_back(database: HubDatabase, empty: HubDatabase, tmp_path: Path) -> None:
    before = all_rows(filled(database))
    rows = back_up(database, tmp_path / "hub.backup")
    assert rows == sum(len(table) for table in before)
    assert restore(empty, tmp_path / "hub.backup") == rows
    assert all_rows(empty) == before
    receipt = take_parcel(empty, THIS, write_parcel(SENDER, ENTRIES, KEY), AT)
    assert (receipt.whole_to, receipt.is_forked) == (40, False)
    assert [path.name for path in tmp_path.iterdir()] == ["hub.backup"]


def test_a_file_that_is_cut_or_changed_fills_nothing(database: HubDatabase, empty: HubDatabase, tmp_path: Path) -> None:
    back_up(filled(database), tmp_path / "hub.backup")
    good = (tmp_path / "hub.backup").read_bytes()
    for place in (0, 30, len(good) // 2, len(good) - 1):
        broken = bytearray(good)
        broken[place] ^= 1
        for data in (bytes(broken), good[:place]):
            (tmp_path / "broken").write_bytes(data)
            with pytest.raises(InvalidValueError):
                restore(empty, tmp_path / "broken")
    assert not any(all_rows(empty))


def test_a_database_that_is_not_empty_is_not_written_over(database: HubDatabase, tmp_path: Path) -> None:
    back_up(filled(database), tmp_path / "hub.backup")
    before = all_rows(database)
    with pytest.raises(InvalidValueError, match="not empty"):
        restore(database, tmp_path / "hub.backup")
    assert all_rows(database) == before
    with pytest.raises(InvalidValueError, match="already"):
        back_up(database, tmp_path / "hub.backup")
