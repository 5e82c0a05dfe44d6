"""One PostgreSQL for all tests of the hub, and an empty database in it for each that asks."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlalchemy import Connection, text

from borderdesk.hub.database import HubDatabase
from borderdesk.hub.embedded import EmbeddedPostgres
from borderdesk.hub.tables import Base

PARTITIONS = (
    "SELECT c.relname FROM pg_inherits JOIN pg_class c ON c.oid = inhrelid WHERE inhparent = 'crossing'::regclass"
)


@pytest.fixture(scope="session")
def postgres() -> Iterator[EmbeddedPostgres]:
    # Not pytest's own folder: where the tests run as root, the server runs as a user who may not look into that.
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder, EmbeddedPostgres(Path(folder) / "data") as server:
        yield server
        os.kill(server.process, signal.SIGQUIT)  # Nothing in it is to be kept, so nothing is forced to the disk.


@pytest.fixture(scope="session")
def address(postgres: EmbeddedPostgres) -> str:
    return postgres.address("hub_tested")


@pytest.fixture(scope="session")
def migrated(address: str) -> Iterator[HubDatabase]:
    database = HubDatabase.open(address)
    database.migrate()
    yield database
    database.close()


@pytest.fixture
def database(migrated: HubDatabase) -> HubDatabase:
    """The database with nothing in it, and with no partition but the default one."""
    migrated.write(emptied)
    return migrated


def emptied(connection: Connection) -> None:
    """Take every row and every month away."""
    connection.exec_driver_sql(f"TRUNCATE {', '.join(Base.metadata.tables)}")
    for (name,) in connection.execute(text(PARTITIONS)).all():
        if name != "crossing_other":
            connection.exec_driver_sql(f"DROP TABLE {name}")
