"""The file of the slots, beside the database that they open: it changes only while the database is held."""

from pathlib import Path

from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError
from borderdesk.keys.slot_record import from_bytes, to_bytes
from borderdesk.keys.slots import KeySlots
from borderdesk.storage.private_file import write_whole

_PLAIN_HEADER = b"SQLite format 3\0"


def slots_path(database: Path) -> Path:
    """Return where the slots of a database lie."""
    return database.with_suffix(".slots")


def slots_of(database: Path) -> KeySlots | None:
    """Return the slots of a database, or None where it has none.

    Raises:
        EnvironmentFailureError: The file cannot be read or is damaged; a backup has another.
    """
    try:
        return from_bytes(slots_path(database).read_bytes())
    except FileNotFoundError:
        return None
    except OSError as error:
        raise EnvironmentFailureError("the slots of the database's key cannot be read") from error
    except InvalidValueError as error:
        raise EnvironmentFailureError(str(error)) from error


def write_slots(database: Path, slots: KeySlots) -> None:
    """Put slots in place of those of a database.

    Two programs that did so at once would lose one of the changes: whoever calls this holds the database's write lock,
    or is alone with it.
    """
    write_whole(slots_path(database), to_bytes(slots))


def is_encrypted(database: Path) -> bool:
    """Tell whether a database is encrypted: a plain one says in its first bytes what it is."""
    return database.stat().st_size > 0 and not is_plain(database)


def is_plain(path: Path) -> bool:
    """Tell whether a file is a plain database."""
    with path.open("rb") as file:
        return file.read(len(_PLAIN_HEADER)) == _PLAIN_HEADER
