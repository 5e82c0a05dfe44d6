"""A hub's database as one file, and back: every table as PostgreSQL's own COPY writes it, with a digest at the end."""

import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, cast

import psycopg
import zstandard
from sqlalchemy import Connection, Table, text

from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError
from borderdesk.hub.database import HubDatabase
from borderdesk.hub.tables import Base

_FIRST_LINE = b"BorderDesk hub backup 1\n"
_END = b"end\n"
_DIGEST = 32
_PIECE = 1 << 20
_LEVEL = 3


def back_up(database: HubDatabase, target: Path) -> int:
    """Write all that is in the database at this moment, whatever comes in meanwhile; return how many rows.

    The file appears under its name only when it is whole. It holds no key: the hub's key file is kept apart.

    Raises:
        InvalidValueError: A file with this name exists.
        EnvironmentFailureError: The file cannot be written.
    """
    if target.exists():
        raise InvalidValueError("there is a file with the name of the backup already")
    part = target.with_name(target.name + ".part")
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            rows = database.read(lambda connection: _write(connection, file), snapshot=True)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as error:
        raise EnvironmentFailureError("backup of the hub cannot be written") from error
    finally:
        part.unlink(missing_ok=True)
    return rows


def restore(database: HubDatabase, source: Path) -> int:
    """Fill an empty database from a backup, all or nothing; return how many rows.

    Raises:
        InvalidValueError: The file is no whole backup, or the database is not empty.
        EnvironmentFailureError: The file cannot be read.
    """
    try:
        with source.open("rb") as file:
            _require_whole(file, source.stat().st_size)
            database.migrate()
            return database.write(lambda connection: _read(connection, file))
    except OSError as error:
        raise EnvironmentFailureError("backup of the hub cannot be read") from error


def _tables() -> list[Table]:
    return sorted(Base.metadata.tables.values(), key=lambda table: table.name)


def _columns(table: Table) -> str:
    return ", ".join(column.name for column in table.columns)


def _driver(connection: Connection) -> "psycopg.Connection[Any]":
    return cast("psycopg.Connection[Any]", connection.connection.driver_connection)


class _Hashing:
    """Writes through to a file and keeps the digest of what it wrote."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.digest = hashlib.sha256()

    def write(self, data: bytes) -> int:
        self.digest.update(data)
        return self._file.write(data)


def _write(connection: Connection, file: BinaryIO) -> int:
    through = _Hashing(file)
    through.write(_FIRST_LINE)
    rows = 0
    with zstandard.ZstdCompressor(level=_LEVEL).stream_writer(cast("BinaryIO", through), closefd=False) as packed:
        for table in _tables():
            said = {"table": table.name, "columns": _columns(table)}
            packed.write(json.dumps(said).encode() + b"\n")
            with _driver(connection).cursor() as cursor:
                with cursor.copy(
                    f"COPY (SELECT {_columns(table)} FROM {table.name}) TO STDOUT (FORMAT binary)"
                ) as copy:
                    for piece in copy:
                        packed.write(len(piece).to_bytes(4, "big") + bytes(piece))
                packed.write(bytes(4))
                rows += max(cursor.rowcount, 0)
        packed.write(_END)
    file.write(through.digest.digest())
    return rows


def _require_whole(file: BinaryIO, size: int) -> None:
    digest, left = hashlib.sha256(), size - _DIGEST
    if left <= len(_FIRST_LINE) or not file.read(len(_FIRST_LINE)) == _FIRST_LINE:
        raise InvalidValueError("file is no backup of a hub")
    file.seek(0)
    while left:
        piece = file.read(min(left, _PIECE))
        digest.update(piece)
        left -= len(piece)
    if file.read() != digest.digest():
        raise InvalidValueError("backup of the hub is cut or damaged")
    file.seek(len(_FIRST_LINE))


def _read(connection: Connection, file: BinaryIO) -> int:
    rows = 0
    known = {table.name: table for table in _tables()}
    with zstandard.ZstdDecompressor().stream_reader(file, closefd=False) as packed:
        while (line := _line(packed)) + b"\n" != _END:
            said = json.loads(line)
            table = known.get(said["table"])
            if table is None or said["columns"] != _columns(table):
                raise InvalidValueError("backup of the hub has a form that this program does not know")
            if connection.execute(text(f"SELECT 1 FROM {table.name} LIMIT 1")).first() is not None:
                raise InvalidValueError("database to restore into is not empty")
            with _driver(connection).cursor() as cursor:
                with cursor.copy(f"COPY {table.name} ({_columns(table)}) FROM STDIN (FORMAT binary)") as copy:
                    for piece in _pieces(packed):
                        copy.write(piece)
                rows += max(cursor.rowcount, 0)
    return rows


def _line(packed: zstandard.ZstdDecompressionReader) -> bytes:
    line = b""
    while (byte := packed.read(1)) != b"\n":
        line += byte
    return line


def _pieces(packed: zstandard.ZstdDecompressionReader) -> Iterator[bytes]:
    while length := int.from_bytes(packed.read(4), "big"):
        yield packed.read(length)
