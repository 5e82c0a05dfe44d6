"""Writes the files of a list version that lies there plain anew, under a key of their own."""

from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from borderdesk.domain.watchlist import ListVersion
from borderdesk.keys.database_key import DatabaseKey
from borderdesk.storage.connecting import connect
from borderdesk.storage.failures import failures_in_words
from borderdesk.storage.list_file import ListDamagedError, base_digest, file_name, name_of_file
from borderdesk.storage.list_folder import place_to_build
from borderdesk.storage.list_writing import digest_of
from borderdesk.storage.rewriting import export_unchanging
from borderdesk.storage.slot_file import is_plain


@dataclass(frozen=True, slots=True, kw_only=True)
class EncryptedList:
    """A version with its new key and digest, and the files that were built for it."""

    version: ListVersion
    built: tuple[tuple[Path, ListVersion], ...]


def encrypt_list(folder: Path, version: ListVersion) -> EncryptedList:
    """Build the files of a plain version aside, encrypted.

    Raises:
        ListDamagedError: A file is missing or is not the one that was built: it gets no new digest.
        EnvironmentFailureError: The disk is full or fails.
    """
    key = DatabaseKey.generate()
    top = folder / file_name(version)
    _require_unchanged(top, version.digest, version.name)
    below = base_digest(top)
    built: list[tuple[Path, ListVersion]] = []
    target = place_to_build(folder)
    export_unchanging(top, target, key)
    if below is not None:
        base, base_target = folder / name_of_file(below), place_to_build(folder)
        _require_unchanged(base, below, version.name)
        export_unchanging(base, base_target, key)
        built.append((base_target, replace(version, digest=digest_of(base_target))))
        with failures_in_words(), closing(connect(target, key)) as connection:
            connection.execute("UPDATE base SET digest = ?", (built[0][1].digest,))
    encrypted = replace(version, digest=digest_of(target), file_key=key.raw_bytes())
    return EncryptedList(version=encrypted, built=(*built, (target, encrypted)))


def plain_files(folder: Path) -> tuple[Path, ...]:
    """Return the files in the folder of lists that are not encrypted."""
    return tuple(path for path in sorted(folder.glob("*")) if path.is_file() and is_plain(path))


def _require_unchanged(path: Path, digest: str, name: str) -> None:
    try:
        if digest_of(path) == digest:
            return
    except OSError:
        pass
    raise ListDamagedError(f"the file of list {name} is missing or was changed")
