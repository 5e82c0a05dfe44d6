"""What the desk's database looks like: its tables as the program knows them, and as a file of SQL for people."""

import pkgutil
import sqlite3
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import MetaData

import borderdesk.storage
from borderdesk.storage.tables import Base

HEADING = """\
-- The desk's database, as the newest migration leaves it.
-- Written by: python -m borderdesk.storage.schema > db/schema/desk.sql
"""


def all_tables() -> MetaData:
    """Return every table of the desk's database, also those that other modules of this room declare."""
    for module in pkgutil.iter_modules(borderdesk.storage.__path__):
        import_module(f"borderdesk.storage.{module.name}")
    return Base.metadata


def schema_of_new_database() -> str:
    """Return the SQL of a database that was made just now, for db/schema/desk.sql."""
    from borderdesk.storage.migrations import migrate

    with TemporaryDirectory() as folder:
        path = Path(folder) / "desk.sqlite"
        migrate(path)
        connection = sqlite3.connect(path)
        rows = connection.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY tbl_name, type DESC, name"
        )
        statements = ["\n".join(line.rstrip() for line in f"{sql};\n".split("\n")) for (sql,) in rows]
        connection.close()
    return "\n".join([HEADING, *statements])


if __name__ == "__main__":
    print(schema_of_new_database(), end="")
