"""The folder of a hub: who it is, its keys, and where its database is."""

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from borderdesk.domain.errors import EnvironmentFailureError, InvalidValueError
from borderdesk.domain.identifiers import uuid7
from borderdesk.hub.ingest import Hub
from borderdesk.keys.sealing import OpeningKey
from borderdesk.keys.signing import KEY_LENGTH, SigningKey


class NoHubError(EnvironmentFailureError):
    """There is no hub in this folder yet."""

    exit_code: ClassVar[int] = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class HubHome:
    """One hub; without an address of a database it runs one of its own inside its folder."""

    folder: Path
    hub: Hub
    address: str
    database: str | None

    @property
    def postgres(self) -> Path:
        """Where a database of its own lies."""
        return self.folder / "postgres"


def make_home(folder: Path, address: str, database: str | None) -> HubHome:
    """Make a hub: a new id, new keys.

    Raises:
        InvalidValueError: There is a hub in this folder.
        EnvironmentFailureError: The folder cannot be written.
    """
    if _settings(folder).exists():
        raise InvalidValueError("there is a hub in this folder already")
    hub = Hub(hub_id=uuid7(), key=SigningKey.generate(), opening=OpeningKey.generate())
    made = HubHome(folder=folder, hub=hub, address=address, database=database)
    said = {"hub": str(made.hub.hub_id), "address": address, "database": database}
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write(_key(folder), hub.key.private_bytes() + hub.opening.private_bytes())
        _write(_settings(folder), json.dumps(said, indent=1).encode())
    except OSError as error:
        raise EnvironmentFailureError("folder of the hub cannot be written") from error
    return made


def open_home(folder: Path) -> HubHome:
    """Return the hub in a folder.

    Raises:
        NoHubError: There is none.
        EnvironmentFailureError: Its files cannot be read, or are not those of a hub.
    """
    try:
        said = json.loads(_settings(folder).read_bytes())
        keys = _key(folder).read_bytes()
        hub = Hub(hub_id=UUID(said["hub"]), key=SigningKey(keys[:KEY_LENGTH]), opening=OpeningKey(keys[KEY_LENGTH:]))
        return HubHome(folder=folder, hub=hub, address=said["address"], database=said["database"])
    except FileNotFoundError as error:
        raise NoHubError("there is no hub in this folder yet; `borderdesk hub init` makes one") from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EnvironmentFailureError("files of the hub cannot be read") from error


def _settings(folder: Path) -> Path:
    return folder / "hub.json"


def _key(folder: Path) -> Path:
    return folder / "hub.key"


def _write(path: Path, content: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
