"""Settings: what is unknown or of the wrong type is refused by name and line."""

from pathlib import Path

import pytest

from borderdesk.settings import Settings, SettingsError, load, remember


def test_files_lie_under_variables(tmp_path: Path) -> None:
    system, user = tmp_path / "system.toml", tmp_path / "user.toml"
    system.write_text('theme = "dark"\ncamera_width = 1920\n')
    user.write_text('theme = "light"\n')

    settings = load((system, user), {"BORDERDESK_CAMERA_WIDTH": "640"})

    assert settings == Settings(theme="light", camera_width=640)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('theme = "dark"\nthme = "dark"\n', "line 2: there is no setting"),
        ('camera_width = "wide"\n', "must be a whole number"),
        ("theme = \n", "settings.toml"),
    ],
)
def test_a_wrong_file_is_refused_by_name(tmp_path: Path, text: str, words: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(text)

    with pytest.raises(SettingsError, match=words):
        load((file,), {})


def test_a_wrong_variable_is_refused_by_name() -> None:
    with pytest.raises(SettingsError, match="BORDERDESK_CAMERA_WIDTH"):
        load((), {"BORDERDESK_CAMERA_WIDTH": "wide"})


def test_a_remembered_setting_is_read_again_and_other_lines_stay(tmp_path: Path) -> None:
    file = tmp_path / "config" / "settings.toml"
    remember(file, theme="dark")
    file.write_text(f"{file.read_text()}# how large\nscale_percent = 130\n")

    remember(file, language="sw", theme="light")

    chosen = load((file,), {})
    assert (chosen.theme, chosen.language, chosen.scale_percent) == ("light", "sw", 130)
    assert "# how large" in file.read_text()
    assert [path.name for path in file.parent.iterdir()] == ["settings.toml"]
