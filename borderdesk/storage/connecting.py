"""Opens connections to database files, encrypted with a key or plain without one."""

import sqlite3
from pathlib import Path
from typing import cast
from urllib.parse import quote

from sqlcipher3 import dbapi2

from borderdesk.keys.database_key import DatabaseKey

driver = dbapi2
"""SQLCipher's driver, which opens plain files too: one engine for all, with the errors and codes of Python's own."""


_CACHE_KILOBYTES = 65_536


def connect(path: Path, key: DatabaseKey | None = None, timeout: float = 5.0) -> sqlite3.Connection:
    """Open a database that exists. Nothing is read yet: a wrong key shows at the first question.

    Transactions are begun by who asks; the driver's own habit of beginning them is turned off.
    """
    return _opened(f"file:{quote(str(path))}?mode=rw", key, timeout)


def connect_unchanging(path: Path, key: DatabaseKey | None = None) -> sqlite3.Connection:
    """Open a file that nobody changes any more, for reading, without any lock."""
    return _opened(unchanging_address(path), key, 5.0)


def unchanging_address(path: Path) -> str:
    """Return what a file that nobody changes any more is attached by."""
    return f"file:{quote(str(path))}?mode=ro&immutable=1"


def attach(connection: sqlite3.Connection, address: str, name: str, key: DatabaseKey | None) -> None:
    """Open a second file on a connection, under a name; without a key it is taken as plain."""
    connection.execute(f"ATTACH ? AS {name} KEY {_literal(key)}", (address,))


def _opened(address: str, key: DatabaseKey | None, timeout: float) -> sqlite3.Connection:
    connection = driver.connect(address, uri=True, timeout=timeout, isolation_level=None, check_same_thread=False)
    if key is not None:
        connection.execute(f"PRAGMA key = {_literal(key)}")
        # What fails is raised; SQLCipher would write about it to the terminal too.
        connection.execute("PRAGMA cipher_log_level = NONE")
        # A page that is kept need not be deciphered again; the system's own cache holds ciphered ones.
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KILOBYTES}")
    return cast("sqlite3.Connection", connection)


def _literal(key: DatabaseKey | None) -> str:
    """Return a key as SQLCipher takes raw ones: as the text of a blob, in quotes of its own. An empty one is none."""
    return "''" if key is None else f"\"x'{key.raw_bytes().hex()}'\""
