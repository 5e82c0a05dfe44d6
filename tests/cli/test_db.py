"""The command `borderdesk db`."""

import json
from pathlib import Path

import pytest

from borderdesk.cli import exit_codes
from borderdesk.paths import HOME_VARIABLE
from tests.cli.conftest import Run
from tests.made_up import desk_in


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_a_desk_is_backed_up_checked_and_restored_elsewhere(
    command: Run, home: Path, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk_in(home) as desk:
        crossing = str(desk.record().crossing_id)

    code, output, _ = command("db", "backup", str(stick), "--json")
    made = json.loads(output)
    assert code == exit_codes.DONE
    assert json.loads(command("db", "check", made["folder"], "--json")[1])["ok"]

    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "new machine"))
    code, output, _ = command("db", "restore", made["folder"], "--json")
    assert (code, json.loads(output)["desk"]) == (exit_codes.DONE, str(desk.identity.desk_id))
    assert json.loads(command("log", "list", "--json")[1])["crossing_id"] == crossing
    assert json.loads(command("log", "verify", "--json")[1])["chains"] == 2


def test_a_live_desk_is_restored_by_somebody_who_may(
    command: Run, home: Path, stick: Path, secret: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command(*("init", "--post", "NMG", "--post-name", "Namanga", "--user", "amina", "--passphrase-file", secret))
    who = ("--user", "amina", "--passphrase-file", secret)
    assert command("user", "add", "okafor", "--role", "officer", "--new-passphrase-file", secret, *who)[0] == 0
    folder = json.loads(command("db", "backup", str(stick), "--json", *who)[1])["folder"]
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "new machine"))

    assert command("db", "restore", folder)[0] == exit_codes.WRONG_USE
    officer = ("--user", "okafor", "--passphrase-file", secret)
    assert command("db", "restore", folder, *officer)[0] == exit_codes.NOT_PERMITTED
    assert command("db", "check")[0] == exit_codes.NOT_SET_UP
    assert command("db", "restore", folder, *who)[0] == exit_codes.DONE
    assert command("db", "check")[0] == exit_codes.WRONG_USE
    assert command("db", "check", *who)[0] == exit_codes.DONE


def test_damage_is_told_and_exits_with_a_failure(command: Run, home: Path, stick: Path) -> None:
    with desk_in(home) as desk:
        for _ in range(20):
            desk.record()
    folder = Path(json.loads(command("db", "backup", str(stick), "--json")[1])["folder"])
    for file in (folder / "desk.sqlite", home / "desk.sqlite"):
        with file.open("r+b") as stream:
            stream.seek(40 * 4096)
            stream.write(b"\xff" * 4096 * 20)

    for words in (("db", "check"), ("db", "check", str(folder))):
        code, output, _ = command(*words, "--json")
        assert (code, json.loads(output)["ok"]) == (exit_codes.FAILED, False)


def test_a_folder_that_is_no_backup_is_refused(command: Run, stick: Path, home: Path) -> None:
    assert command("db", "check", str(stick))[0] == exit_codes.INPUT_REJECTED
    assert command("db", "restore", str(stick))[0] == exit_codes.INPUT_REJECTED
    assert not home.exists()
