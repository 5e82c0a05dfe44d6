"""Runs a hub: its database is opened and brought up to date, its API is served until somebody stops it."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import uvicorn

from borderdesk.domain.errors import InvalidValueError
from borderdesk.hub import partitions
from borderdesk.hub.api import make_api
from borderdesk.hub.database import HubDatabase
from borderdesk.hub.embedded import EmbeddedPostgres
from borderdesk.hub.home import HubHome
from borderdesk.hub.ingest import understand_again
from borderdesk.hub.service import Service

_NEAR = ("127.0.0.1", "localhost", "::1")
_OWN = "hub"


@dataclass(frozen=True, slots=True, kw_only=True)
class Listening:
    """Where a hub listens, and the certificate that it shows there."""

    host: str = "127.0.0.1"
    port: int = 8443
    certificate: Path | None = None
    certificate_key: Path | None = None

    def __post_init__(self) -> None:
        if (self.certificate is None) != (self.certificate_key is None):
            raise InvalidValueError("certificate and its key go together")
        if self.certificate is None and self.host not in _NEAR:
            raise InvalidValueError("a hub that others reach needs a certificate: give --certificate and its key")


def utc_now() -> datetime:
    """Return the time in UTC."""
    return datetime.now(UTC)


@contextmanager
def opened_database(home: HubHome) -> Iterator[HubDatabase]:
    """Open the database of a hub, starting its own server where it has one, in the form that this program knows."""
    with ExitStack() as closing:
        address = home.database
        if address is None:
            address = closing.enter_context(EmbeddedPostgres(home.postgres)).address(_OWN)
        database = HubDatabase.open(address)
        closing.callback(database.close)
        database.migrate()
        database.write(lambda connection: partitions.make_months(connection, utc_now().date()))
        yield database


def serve(home: HubHome, listening: Listening) -> None:
    """Serve a hub until the process is told to stop; requests under way are finished first."""
    with opened_database(home) as database:
        # What an older program did not understand, this one may.
        understand_again(database, home.hub)
        service = Service(database=database, hub=home.hub, clock=utc_now)
        uvicorn.run(
            make_api(service),
            host=listening.host,
            port=listening.port,
            ssl_certfile=listening.certificate,
            ssl_keyfile=None if listening.certificate_key is None else str(listening.certificate_key),
            log_level="warning",
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=10,
        )
