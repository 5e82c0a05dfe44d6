"""One PostgreSQL for all tests of the hub, and an empty database in it for each that asks."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from borderdesk.hub.database import HubDatabase
from borderdesk.hub.embedded import EmbeddedPostgres

_NUMBERS = count(1)


@pytest.fixture(scope="session")
def postgres() -> Iterator[EmbeddedPostgres]:
    # Not pytest's own folder: where the tests run as root, the server runs as a user who may not look into that.
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder, EmbeddedPostgres(Path(folder) / "data") as server:
        yield server


@pytest.fixture
def address(postgres: EmbeddedPostgres) -> str:
    return postgres.address(f"hub_{next(_NUMBERS)}")


@pytest.fixture
def database(address: str) -> Iterator[HubDatabase]:
    database = HubDatabase.open(address)
    database.migrate()
    yield database
    database.close()
