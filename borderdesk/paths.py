"""Where data lives, and where resources/ and db/ are, in a checkout or in an install."""

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

HOME_VARIABLE = "BORDERDESK_HOME"


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """The folders of one desk; nothing here creates them."""

    data: Path
    config: Path
    state: Path

    @property
    def database(self) -> Path:
        """The desk's database."""
        return self.data / "desk.sqlite"

    @property
    def door_sign(self) -> Path:
        """What stands at the door of the desk for who has not signed in yet."""
        return self.data / "desk.json"

    @property
    def beside_database(self) -> tuple[Path, ...]:
        """The files that travel wherever the database goes: without the slots of its key it cannot be opened."""
        return tuple(file for file in (self.database.with_suffix(".slots"), self.door_sign) if file.exists())

    @property
    def lists(self) -> Path:
        """The folder of watchlist versions, one file each."""
        return self.data / "lists"

    @property
    def logs(self) -> Path:
        """The folder of the program's own log."""
        return self.state / "logs"

    @property
    def settings_file(self) -> Path:
        """The user's settings."""
        return self.config / "settings.toml"


def home() -> Home:
    """Return the desk's folders: all under `BORDERDESK_HOME` where it is set, else the XDG directories."""
    override = os.environ.get(HOME_VARIABLE)
    if override:
        root = Path(override).expanduser().absolute()
        return Home(data=root, config=root, state=root)
    directories = platformdirs.PlatformDirs("borderdesk", appauthor=False)
    return Home(data=directories.user_data_path, config=directories.user_config_path, state=directories.user_state_path)


def system_settings_file() -> Path:
    """Return the machine's settings file, which lies under the user's."""
    return Path(platformdirs.PlatformDirs("borderdesk", appauthor=False).site_config_path) / "settings.toml"


def resources_directory() -> Path:
    """Return the folder of icons, models, reference data and sounds."""
    return _beside_package("resources")


def migrations_directory() -> Path:
    """Return the folder of the desk's database migrations."""
    return _beside_package("db") / "migrations" / "desk"


def hub_migrations_directory() -> Path:
    """Return the folder of the hub's database migrations."""
    return _beside_package("db") / "migrations" / "hub"


def _beside_package(name: str) -> Path:
    package = Path(__file__).resolve().parent
    installed = package / name
    return installed if installed.is_dir() else package.parent / name
