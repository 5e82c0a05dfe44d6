"""`borderdesk config`: every setting, and which file or variable gave it."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_a_setting_is_shown_with_what_gave_it(command: Run, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home.mkdir()
    (home / "settings.toml").write_text('theme = "dark"\nreader_speed = 19200\n')
    monkeypatch.setenv("BORDERDESK_READER_SPEED", "4800")

    code, output, _ = command("config", "show", "--origin", "--json")

    shown = json.loads(output)
    assert code == 0
    assert shown["theme"] == {"value": "dark", "origin": "user file", "place": str(home / "settings.toml")}
    assert shown["reader_speed"] == {"value": 4800, "origin": "environment", "place": "BORDERDESK_READER_SPEED"}
    assert shown["camera"] == {"value": "0", "origin": "default", "place": None}
    assert "theme = 'dark'  (user file" in command("config", "show", "--origin")[1]


def test_a_wrong_setting_is_refused_by_its_line(command: Run, home: Path) -> None:
    home.mkdir()
    (home / "settings.toml").write_text('theme = "dark"\nlock_after_minutes = 5\n')

    code, output, errors = command("config", "check")

    assert (code, output) == (2, "")
    assert "line 2" in errors
    (home / "settings.toml").write_text("")
    assert command("config", "check")[0] == 0
