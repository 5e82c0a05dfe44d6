"""The command `borderdesk keys`, and what `doctor` says of an encrypted desk."""

import json
from pathlib import Path

import pytest

from borderdesk.cli import exit_codes
from borderdesk.keys.codes import secret_of
from tests.cli.conftest import Run

OTHER = "other words you see"


@pytest.fixture
def boss(command: Run, secret: str) -> tuple[str, ...]:
    """The options with which the administrator of a live home signs in."""
    who = ("--user", "boss", "--passphrase-file", secret)
    command("init", "--post", "NMG", *who)
    return who


@pytest.fixture
def other(tmp_path: Path) -> str:
    """A file with another passphrase."""
    file = tmp_path / "other"
    file.write_text(f"{OTHER}\n")
    return str(file)


def test_the_recovery_code_is_said_when_the_home_is_made(command: Run, secret: str) -> None:
    code, output, _ = command("init", "--post", "NMG", "--json", "--user", "boss", "--passphrase-file", secret)

    assert code == exit_codes.DONE
    assert secret_of(json.loads(output)["recovery_code"])


def test_a_code_of_the_sheet_gives_a_new_passphrase_once(
    command: Run, boss: tuple[str, ...], other: str, tmp_path: Path
) -> None:
    codes = json.loads(command("keys", "codes", "--number", "2", "--json", *boss)[1])["one_time_codes"]
    sheet = tmp_path / "code"
    sheet.write_text(codes[0])
    using = ("keys", "use", "--user", "boss", "--code-file", str(sheet), "--new-passphrase-file", other)

    code, output, errors = command(*using)

    assert (code, output) == (exit_codes.DONE, "boss has a new passphrase\n"), errors
    assert command("log", "verify", *boss)[0] == exit_codes.NOT_PERMITTED
    assert command("log", "verify", "--user", "boss", "--passphrase-file", other)[0] == exit_codes.DONE
    assert command(*using)[0] == exit_codes.NOT_PERMITTED


def test_a_new_key_opens_as_before(command: Run, boss: tuple[str, ...], home: Path) -> None:
    before = (home / "desk.sqlite").read_bytes()

    code, output, errors = command("keys", "rotate", "--json", *boss)

    assert (code, json.loads(output)) == (exit_codes.DONE, {"rotated": True}), errors
    assert (home / "desk.sqlite").read_bytes()[:4096] != before[:4096]
    assert command("log", "verify", *boss)[0] == exit_codes.DONE


def test_an_officer_makes_no_codes_and_no_key(command: Run, boss: tuple[str, ...], other: str) -> None:
    command("user", "add", "okafor", "--role", "officer", "--new-passphrase-file", other, *boss)
    okafor = ("--user", "okafor", "--passphrase-file", other)

    for act in ("recovery", "codes", "rotate"):
        assert command("keys", act, *okafor)[0] == exit_codes.NOT_PERMITTED


def test_doctor_looks_at_the_slots_and_with_a_passphrase_inside(command: Run, boss: tuple[str, ...]) -> None:
    outside = {item["name"]: item for item in json.loads(command("doctor", "--json")[1])["examined"]}
    inside = {item["name"]: item for item in json.loads(command("doctor", "--json", *boss)[1])["examined"]}

    assert outside["encryption"]["words"] == (
        "the database is encrypted; accounts that open it: 1, one-time codes left: 0"
    )
    assert "give --user NAME" in outside["database"]["words"]
    assert "live desk, Namanga" in inside["database"]["words"]
