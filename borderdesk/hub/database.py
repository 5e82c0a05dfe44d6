"""The hub's database: any PostgreSQL from 15 on, opened by its address, brought to the form that this program knows."""

import random
import time
from collections.abc import Callable
from typing import Self, TypeVar

from sqlalchemy import Connection, Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError

from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError
from borderdesk.paths import hub_migrations_directory

Result = TypeVar("Result")

_AGAIN = frozenset({"40001", "40P01"})  # serialization_failure, deadlock_detected
_TRIES = 8
_FIRST_PAUSE = 0.01


class HubDatabase:
    """Connections to one database; closing it closes them all."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @classmethod
    def open(cls, address: str, connections: int = 8) -> Self:
        """Open a database by its address, as `postgresql://user@host/name`.

        Raises:
            InvalidValueError: The address is none of PostgreSQL.
        """
        try:
            url = make_url(address)
        except ArgumentError as error:
            raise InvalidValueError("address of the hub's database cannot be understood") from error
        if url.get_backend_name() != "postgresql":
            raise InvalidValueError("address of the hub's database is none of PostgreSQL")
        engine = create_engine(
            url.set(drivername="postgresql+psycopg"), hide_parameters=True, pool_size=connections, pool_pre_ping=True
        )
        return cls(engine)

    def write(self, work: Callable[[Connection], Result]) -> Result:
        """Do work in one transaction; where another was in the way it is done again from its beginning.

        Raises:
            EnvironmentFailureError: The database cannot be reached, or others stay in the way.
        """
        pause = _FIRST_PAUSE
        for _ in range(_TRIES):
            try:
                with self._engine.begin() as connection:
                    return work(connection)
            except DBAPIError as error:
                if getattr(error.orig, "sqlstate", None) not in _AGAIN:
                    _raise_unreached(error)
                    raise
            time.sleep(pause * random.uniform(0.5, 1.5))
            pause *= 2
        raise EnvironmentFailureError("the hub's database is busy; try again")

    def read(self, work: Callable[[Connection], Result], *, snapshot: bool = False) -> Result:
        """Ask in one transaction that writes nothing; with `snapshot` all questions see one moment.

        Raises:
            EnvironmentFailureError: The database cannot be reached.
        """
        try:
            with self._engine.connect() as connection, connection.begin() as transaction:
                level = "ISOLATION LEVEL REPEATABLE READ, " if snapshot else ""
                connection.exec_driver_sql(f"SET TRANSACTION {level}READ ONLY")
                try:
                    return work(connection)
                finally:
                    transaction.rollback()
        except DBAPIError as error:
            _raise_unreached(error)
            raise

    def migrate(self) -> None:
        """Run the migrations that the database lacks, all or none."""
        from alembic import command
        from alembic.config import Config

        config = Config()
        config.set_main_option("script_location", str(hub_migrations_directory()).replace("%", "%%"))

        def upgrade(connection: Connection) -> None:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")

        self.write(upgrade)

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()


def _raise_unreached(error: DBAPIError) -> None:
    if isinstance(error, OperationalError):
        raise EnvironmentFailureError("the hub's database cannot be reached") from error
