"""The command `borderdesk init`."""

import json
import os
from pathlib import Path

import pytest

from borderdesk.cli import exit_codes
from tests.cli.conftest import Run


def test_a_training_home_needs_nothing_and_opens_without_a_passphrase(command: Run, home: Path) -> None:
    code, output, _ = command("init", "--training", "--json")

    assert code == exit_codes.DONE
    made = json.loads(output)
    assert (made["training"], made["lane"], made["home"]) == (True, "1", str(home))
    assert command("log", "list")[0] == exit_codes.DONE


def test_a_live_home_opens_for_its_administrator_only(command: Run, secret: str, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("wrong horse battery")

    code, output, _ = command("init", "--post", "NMG", "--lane", "3", "--user", "boss", "--passphrase-file", secret)

    assert (code, output[:30]) == (exit_codes.DONE, "desk set up: Namanga (NMG), la")
    assert command("log", "verify", "--user", "boss", "--passphrase-file", secret)[0] == exit_codes.DONE
    assert command("log", "verify", "--user", "boss", "--passphrase-file", str(wrong))[0] == exit_codes.NOT_PERMITTED
    assert command("log", "verify", "--user", "boss")[0] == exit_codes.WRONG_USE
    assert command("log", "verify")[0] == exit_codes.WRONG_USE


def test_a_passphrase_can_come_through_a_descriptor(command: Run) -> None:
    for act in (("init", "--post", "NMG"), ("log", "verify")):
        reading, writing = os.pipe()
        os.write(writing, b"correct horse battery\n")
        os.close(writing)

        code, _, errors = command(*act, "--user", "boss", "--passphrase-fd", str(reading))

        assert code == exit_codes.DONE, errors
        os.close(reading)


def test_a_home_is_not_made_over_another(command: Run, home: Path, secret: str) -> None:
    command("init", "--training")
    before = (home / "desk.sqlite").read_bytes()

    code, output, errors = command("init", "--post", "NMG", "--user", "boss", "--passphrase-file", secret)

    assert (code, output) == (exit_codes.FAILED, "")
    assert "already" in errors
    assert (home / "desk.sqlite").read_bytes() == before


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ((), exit_codes.WRONG_USE, "--post"),
        (("--post", "NMG"), exit_codes.WRONG_USE, "--user"),
        (("--post", "NMG", "--user", "boss"), exit_codes.WRONG_USE, "--passphrase-file"),
        (("--post", "XX", "--user", "boss"), exit_codes.WRONG_USE, "--post-name"),
        (("--post", "NMG", "--user", "b c", "--passphrase-file", "SECRET"), exit_codes.INPUT_REJECTED, "user name"),
        (("--post", "NMG", "--user", "boss", "--passphrase-file", "SHORT"), exit_codes.INPUT_REJECTED, "12 characters"),
        (("--post", "NMG", "--user", "boss", "--passphrase-file", "MISSING"), exit_codes.WRONG_USE, "cannot be read"),
    ],
)
def test_what_a_live_home_lacks_is_said(
    command: Run, home: Path, secret: str, tmp_path: Path, words: tuple[str, ...], code: int, said: str
) -> None:
    (tmp_path / "short").write_text("eleven char\n")
    files = {"SECRET": secret, "SHORT": str(tmp_path / "short"), "MISSING": str(tmp_path / "missing")}

    got, _, errors = command("init", *(files.get(word, word) for word in words))

    assert got == code
    assert said in errors
    assert not (home / "desk.sqlite").exists()


def test_a_command_without_a_home_says_that_none_is_set_up(command: Run, home: Path) -> None:
    code, output, errors = command("log", "list")

    assert (code, output) == (exit_codes.NOT_SET_UP, "")
    assert "borderdesk init" in errors
    assert not home.exists()
