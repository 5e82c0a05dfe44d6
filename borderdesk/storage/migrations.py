"""Brings a database to the form that this program knows: forward only, and never without a copy."""

from contextlib import closing
from functools import partial
from pathlib import Path

from sqlalchemy import NullPool, create_engine, event, text

from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.keys.database_key import DatabaseKey
from borderdesk.paths import migrations_directory
from borderdesk.storage.connecting import connect, driver
from borderdesk.storage.failures import failures_in_words

HEAD = "0015"
"""The newest migration; their names count up."""


def is_current(path: Path, key: DatabaseKey | None = None) -> bool:
    """Tell whether a database has the form that this program knows."""
    return version_of(path, key) == HEAD


def version_of(path: Path, key: DatabaseKey | None = None) -> str | None:
    """Return the last migration that ran on a database, or None for an empty one."""
    with failures_in_words(), closing(connect(path, key)) as connection:
        tables = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
        row = tables and connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else str(row[0])


def migrate(path: Path, to: str = HEAD, key: DatabaseKey | None = None) -> Path | None:
    """Run the migrations that a database lacks, all or none; make the file where there is none.

    Tests go `to` an older form.

    Returns:
        The copy of the database as it was before, or None where nothing was to be kept.

    Raises:
        EnvironmentFailureError: A newer program made the database, or the disk failed; the database is as before.
    """
    if not path.exists():
        path.touch(mode=0o600)
    before = version_of(path, key)
    if before == to:
        return None
    if before is not None and before > to:
        raise EnvironmentFailureError("the database was made by a newer program; it was left as it is")
    copy = None if before is None else _copy(path, before, key)
    with failures_in_words():
        _upgrade(path, to, key)
    return copy


def _copy(path: Path, version: str, key: DatabaseKey | None) -> Path:
    """Keep the database as it is, beside it, whatever other connections do meanwhile."""
    target = path.with_name(f"{path.name}.before-{HEAD}-was-{version}")
    target.unlink(missing_ok=True)
    target.touch(mode=0o600)
    with failures_in_words(), closing(connect(path, key)) as source, closing(connect(target, key)) as copy:
        source.backup(copy)
    return target


def _upgrade(path: Path, to: str, key: DatabaseKey | None) -> None:
    # Alembic takes a tenth of a second to import, which only a migration is worth.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations_directory()).replace("%", "%%"))
    # Foreign keys stay off, as SQLite has them: a migration that rebuilds a table would trip over them.
    engine = create_engine(
        "sqlite:///", creator=partial(connect, path, key), module=driver, poolclass=NullPool, hide_parameters=True
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, to)
        if connection.execute(text("PRAGMA foreign_key_check")).first() is not None:
            raise EnvironmentFailureError("the migration would leave rows that name missing ones")
