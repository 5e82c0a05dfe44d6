"""Brings a database to the form that this program knows: forward only, and never without a copy."""

import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import NullPool, create_engine, event, text

from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.paths import migrations_directory
from borderdesk.storage.failures import failures_in_words

HEAD = "0012"
"""The newest migration; their names count up."""


def is_current(path: Path) -> bool:
    """Tell whether a database has the form that this program knows."""
    return version_of(path) == HEAD


def version_of(path: Path) -> str | None:
    """Return the last migration that ran on a database, or None for an empty one."""
    with failures_in_words(), closing(_connect(path)) as connection:
        tables = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
        row = tables and connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else str(row[0])


def migrate(path: Path, to: str = HEAD) -> Path | None:
    """Run the migrations that a database lacks, all or none; make the file where there is none.

    Tests go `to` an older form.

    Returns:
        The copy of the database as it was before, or None where nothing was to be kept.

    Raises:
        EnvironmentFailureError: A newer program made the database, or the disk failed; the database is as before.
    """
    if not path.exists():
        path.touch(mode=0o600)
    before = version_of(path)
    if before == to:
        return None
    if before is not None and before > to:
        raise EnvironmentFailureError("the database was made by a newer program; it was left as it is")
    copy = None if before is None else _copy(path, before)
    with failures_in_words():
        _upgrade(path, to)
    return copy


def _copy(path: Path, version: str) -> Path:
    """Keep the database as it is, beside it, whatever other connections do meanwhile."""
    target = path.with_name(f"{path.name}.before-{HEAD}-was-{version}")
    target.unlink(missing_ok=True)
    target.touch(mode=0o600)
    with failures_in_words(), closing(_connect(path)) as source, closing(_connect(target)) as copy:
        source.backup(copy)
    return target


def _connect(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"file:{quote(str(path))}?mode=rw", uri=True, isolation_level=None)


def _upgrade(path: Path, to: str) -> None:
    # Alembic takes a tenth of a second to import, which only a migration is worth.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations_directory()).replace("%", "%%"))
    # Foreign keys stay off, as SQLite has them: a migration that rebuilds a table would trip over them.
    engine = create_engine("sqlite:///", creator=partial(_connect, path), poolclass=NullPool, hide_parameters=True)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, to)
        if connection.execute(text("PRAGMA foreign_key_check")).first() is not None:
            raise EnvironmentFailureError("the migration would leave rows that name missing ones")
