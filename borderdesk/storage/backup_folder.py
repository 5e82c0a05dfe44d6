"""The form of a backup: a folder that gets its name once all of it is on the disk, with a manifest of checksums."""

import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError
from borderdesk.domain.moments import moment_of, moment_text

FORM = 1
MANIFEST = "manifest.json"
DATABASE = "desk.sqlite"
LISTS = "lists"

_PREFIX = "borderdesk-"
_BEING_MADE = ".part"
_BLOCK = 1 << 20


class BackupDamagedError(EnvironmentFailureError):
    """The backup lacks a file, or one differs from what its manifest says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One whole backup. `head` is the link at the end of its journal; `files` are checksums by name."""

    folder: Path
    desk_id: UUID
    made_at: datetime
    program: str
    head: str
    files: Mapping[str, str]

    @property
    def size(self) -> int:
        """How many bytes it takes."""
        return sum((self.folder / name).stat().st_size for name in self.files)


@contextmanager
def disk_in_words(what: str) -> Iterator[None]:
    """Raise what the other disk did wrong as EnvironmentFailureError."""
    try:
        yield
    except OSError as error:
        raise EnvironmentFailureError(f"{what}: {os.strerror(error.errno or 0).lower()}") from error


@contextmanager
def folder_being_made(target: Path, desk_id: UUID, made_at: datetime) -> Iterator[Path]:
    """Give a folder to fill; `put_in_place` names it, and whatever is not named at the end is removed again.

    The target must exist: a stick that is not there is an error, not a new folder where it should be.
    """
    with disk_in_words("the backup cannot be written"):
        if not target.is_dir():
            raise EnvironmentFailureError("the folder for backups is missing; is its disk there?")
        clear_unfinished(target, desk_id)
        aside = target / f"{_name(desk_id, made_at)}{_BEING_MADE}"
        aside.mkdir(mode=0o700)
        try:
            yield aside
        finally:
            shutil.rmtree(aside, ignore_errors=True)


def put_in_place(aside: Path, desk_id: UUID, made_at: datetime, program: str, head: str) -> Backup:
    """Write the manifest, bring everything to the disk, and give the folder its name."""
    files = {str(file.relative_to(aside)): digest_on_disk(file) for file in sorted(aside.rglob("*")) if file.is_file()}
    manifest = {
        "form": FORM,
        "desk": str(desk_id),
        "made_at": moment_text(made_at),
        "program": program,
        "head": head,
        "files": files,
    }
    (aside / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")
    _to_disk(aside / MANIFEST)
    for folder in {aside, *(aside / name for name in files)}:
        _to_disk(folder if folder.is_dir() else folder.parent)
    place = aside.with_name(aside.name.removesuffix(_BEING_MADE))
    aside.rename(place)
    _to_disk(place.parent)
    return backup_in(place)


def backup_in(folder: Path) -> Backup:
    """Read what a backup says of itself.

    Raises:
        InvalidValueError: The folder is no backup, or one of a form that this program does not know.
    """
    try:
        said: dict[str, Any] = json.loads((folder / MANIFEST).read_text("utf-8"))
        if said["form"] != FORM:
            raise InvalidValueError("backup has a form that this program does not know")
        return Backup(
            folder=folder,
            desk_id=UUID(said["desk"]),
            made_at=moment_of(said["made_at"]),
            program=said["program"],
            head=said["head"],
            files={str(name): str(digest) for name, digest in said["files"].items()},
        )
    except (OSError, KeyError, TypeError, AttributeError, ValueError) as error:
        if isinstance(error, InvalidValueError):
            raise
        raise InvalidValueError("the folder is no whole backup: its manifest is missing or cannot be read") from error


def require_whole(backup: Backup) -> None:
    """Compare every file with its checksum.

    Raises:
        BackupDamagedError: A file is missing, differs or leads out of the folder.
    """
    for name, digest in backup.files.items():
        path = backup.folder / name
        inside = path.resolve().is_relative_to(backup.folder.resolve())
        try:
            same = inside and digest_on_disk(path) == digest
        except OSError:
            same = False
        if not same:
            raise BackupDamagedError(f"the backup is damaged: {name} is missing or was changed")
    if DATABASE not in backup.files:
        raise BackupDamagedError("the backup is damaged: it holds no database")


def backups_in(target: Path, desk_id: UUID) -> tuple[Backup, ...]:
    """Return the whole backups of a desk in a folder, the newest first."""
    folders = target.glob(f"{_PREFIX}{desk_id}-*") if target.is_dir() else ()
    whole = (folder for folder in folders if not _is_unfinished(folder))
    return tuple(sorted(map(backup_in, whole), key=lambda backup: backup.made_at, reverse=True))


def keep_newest(target: Path, made: Backup, number: int) -> None:
    """Remove the oldest backups of a desk beyond a number, and never the one just made.

    Where the clock was set back, it looks older than all that were there before.
    """
    others = [backup for backup in backups_in(target, made.desk_id) if backup.folder != made.folder]
    for backup in others[number - 1 :]:
        # Without its manifest it is none any more, wherever the removal is cut off.
        (backup.folder / MANIFEST).unlink(missing_ok=True)
        shutil.rmtree(backup.folder, ignore_errors=True)


def clear_unfinished(target: Path, desk_id: UUID) -> None:
    """Remove what earlier backups of a desk left that did not come to their end."""
    for folder in target.glob(f"{_PREFIX}{desk_id}-*"):
        if _is_unfinished(folder):
            shutil.rmtree(folder, ignore_errors=True)


def copy_file(source: Path, target: Path) -> None:
    """Copy one file and bring it to the disk."""
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with source.open("rb") as reading, target.open("xb") as writing:
        target.chmod(0o600)
        shutil.copyfileobj(reading, writing, _BLOCK)
        writing.flush()
        os.fsync(writing.fileno())


def digest_on_disk(file: Path) -> str:
    """Return the SHA-256 of a file as the disk gives it back, past what the machine remembers of writing it."""
    with file.open("rb") as stream:
        os.fsync(stream.fileno())
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _is_unfinished(folder: Path) -> bool:
    return folder.name.endswith(_BEING_MADE) or not (folder / MANIFEST).is_file()


def _name(desk_id: UUID, made_at: datetime) -> str:
    return f"{_PREFIX}{desk_id}-{made_at:%Y%m%d-%H%M%S-%f}"


def _to_disk(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
