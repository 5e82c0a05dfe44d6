"""Every setting that does not decide who passes: its type, its default and one sentence."""

import json
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import get_type_hints

_VARIABLES = "BORDERDESK_"


class SettingsError(Exception):
    """A settings file or variable holds something that is no setting; the text names where."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings of this machine, from files under variables under flags."""

    #: Which camera the desk opens: an index, or "file:PATH" on a training desk.
    camera: str = "0"
    #: Width and height asked of a webcam.
    camera_width: int = 1280
    camera_height: int = 720
    #: Serial line of a document reader, such as /dev/ttyACM0; empty where the reader types like a keyboard.
    reader: str = ""
    #: Speed of that line.
    reader_speed: int = 9600
    #: Name of the printer for slips of 80 mm; empty takes the printer that the system prefers.
    slip_printer: str = ""
    #: Name of the printer for sheets of A4; empty takes the printer that the system prefers.
    printer: str = ""
    #: How loud sounds are, from 1 to 5; 0 switches them off, and the foot of the window says so.
    sound_volume: int = 4
    #: Keys that differ from the usual ones, such as "admit=F10, refer=Ctrl+R".
    keys: str = ""
    #: Light, dark, contrast, or system.
    theme: str = "system"
    #: Size of the whole interface in per cent: 90, 100, 115, 130 or 150.
    scale_percent: int = 100
    #: Language of the window; empty follows the system.
    language: str = ""
    #: A folder on a second disk or a stick to which the desk backs itself up; empty for none.
    backup_folder: str = ""
    #: Hours between two backups.
    backup_every_hours: int = 6
    #: A PEM file that the hub's certificate must come from; empty for those that this machine trusts.
    hub_authority: str = ""
    #: 1 keeps the window full screen whatever F11 says.
    keep_full_screen: int = 0


class Source(StrEnum):
    """Where a setting comes from, the strongest last."""

    DEFAULT = "default"
    SYSTEM_FILE = "system file"
    USER_FILE = "user file"
    ENVIRONMENT = "environment"


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """A setting in force: its value, what gave it, and the file or variable that did."""

    key: str
    value: str | int
    source: Source
    place: str = ""


def origins(system: Path, user: Path, environment: Mapping[str, str] = os.environ) -> tuple[Origin, ...]:
    """Return every setting with where it comes from, in the order of their declaration.

    Raises:
        SettingsError: As `load`.
    """
    defaults = Settings()
    found = {key: Origin(key=key, value=getattr(defaults, key), source=Source.DEFAULT) for key in _kinds()}
    for source, file in ((Source.SYSTEM_FILE, system), (Source.USER_FILE, user)):
        for key, value in (_from_file(file) if file.is_file() else {}).items():
            found[key] = Origin(key=key, value=value, source=source, place=str(file))
    for key, value in _from_environment(environment).items():
        place = f"{_VARIABLES}{key.upper()}"
        found[key] = Origin(key=key, value=value, source=Source.ENVIRONMENT, place=place)
    return tuple(found.values())


def load(files: tuple[Path, ...], environment: Mapping[str, str] = os.environ) -> Settings:
    """Return the settings: defaults under each file in turn under `BORDERDESK_*` variables.

    Raises:
        SettingsError: A key is unknown or a value has the wrong type; the text names file and line or the variable.
    """
    settings = Settings()
    for file in files:
        if file.is_file():
            settings = _merge(settings, _from_file(file))
    return _merge(settings, _from_environment(environment))


def remember(file: Path, **values: str | int) -> None:
    """Write settings into the user's file; every other line of it stays as it is.

    Raises:
        OSError: The file cannot be written; it is as before.
    """
    lines = file.read_text("utf-8").splitlines() if file.is_file() else []
    kept = [line for line in lines if line.partition("=")[0].strip() not in values]
    # A key of a table further down would be another one, so ours come first. JSON's texts are TOML's.
    written = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]
    file.parent.mkdir(parents=True, exist_ok=True)
    aside = file.with_name(f"{file.name}.new")
    aside.write_text("\n".join([*written, *kept]) + "\n", "utf-8")
    aside.replace(file)


def _merge(settings: Settings, values: dict[str, str | int]) -> Settings:
    return replace(settings, **values)  # type: ignore[arg-type]  # each value was checked against its field


def _from_file(file: Path) -> dict[str, str | int]:
    text = file.read_text("utf-8")
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{file}: {error}") from error
    lines = text.splitlines()
    values: dict[str, str | int] = {}
    for key, value in table.items():
        line = next((n for n, row in enumerate(lines, 1) if row.strip().startswith(key)), 0)
        kind = _kinds().get(key)
        if kind is None:
            raise SettingsError(f"{file}, line {line}: there is no setting {key!r}")
        if type(value) is not kind:
            raise SettingsError(f"{file}, line {line}: {key!r} must be {_NAMES[kind]}")
        values[key] = value
    return values


def _from_environment(environment: Mapping[str, str]) -> dict[str, str | int]:
    values: dict[str, str | int] = {}
    for key, kind in _kinds().items():
        text = environment.get(f"{_VARIABLES}{key.upper()}")
        if text is None:
            continue
        try:
            values[key] = kind(text)
        except ValueError as error:
            raise SettingsError(f"BORDERDESK_{key.upper()} must be {_NAMES[kind]}") from error
    return values


_NAMES: dict[type, str] = {str: "text", int: "a whole number"}


def _kinds() -> dict[str, type[str] | type[int]]:
    return get_type_hints(Settings)
