"""The command `borderdesk user`."""

import json
from pathlib import Path

import pytest

from borderdesk.cli import exit_codes
from tests.cli.conftest import Run


@pytest.fixture
def boss(command: Run, secret: str) -> tuple[str, ...]:
    """The options with which the administrator of a live home signs in."""
    who = ("--user", "boss", "--passphrase-file", secret)
    command("init", "--post", "NMG", *who)
    return who


def test_an_officer_gets_an_account_and_may_then_sign_in(command: Run, boss: tuple[str, ...], secret: str) -> None:
    adding = ("user", "add", "okafor", "--role", "officer", "--display-name", "D. Okafor", "--json")

    code, output, errors = command(*adding, "--new-passphrase-file", secret, *boss)

    assert code == exit_codes.DONE, errors
    added = json.loads(output)
    assert (added["user_name"], added["role"], added["display_name"]) == ("okafor", "officer", "D. Okafor")
    assert command("log", "list", "--user", "okafor", "--passphrase-file", secret)[0] == exit_codes.DONE


def test_accounts_are_listed_one_a_line(command: Run, boss: tuple[str, ...]) -> None:
    code, output, _ = command("user", "list", "--json", *boss)

    assert code == exit_codes.DONE
    assert [json.loads(line)["role"] for line in output.splitlines()] == ["administrator"]
    assert command("user", "list", *boss)[1] == "boss  administrator  boss\n"


def test_an_officer_may_not_manage_accounts_and_the_try_is_journalled(
    command: Run, boss: tuple[str, ...], secret: str
) -> None:
    command("user", "add", "okafor", "--role", "officer", "--new-passphrase-file", secret, *boss)
    before = json.loads(command("log", "verify", "--json", *boss)[1])["entries"]

    code, output, errors = command("user", "list", "--user", "okafor", "--passphrase-file", secret)

    assert (code, output) == (exit_codes.NOT_PERMITTED, "")
    assert "officer may not read accounts" in errors
    # Two sign-ins and the refusal.
    assert json.loads(command("log", "verify", "--json", *boss)[1])["entries"] == before + 3


def test_a_taken_name_is_rejected(command: Run, boss: tuple[str, ...], secret: str) -> None:
    code, _, errors = command("user", "add", "BOSS", "--role", "auditor", "--new-passphrase-file", secret, *boss)

    assert (code, errors) == (exit_codes.INPUT_REJECTED, "borderdesk: user name is taken\n")


def test_nobody_is_given_the_training_role(command: Run, boss: tuple[str, ...], secret: str) -> None:
    with pytest.raises(SystemExit) as wrong:
        command("user", "add", "x", "--role", "training", "--new-passphrase-file", secret, *boss)

    assert wrong.value.code == exit_codes.WRONG_USE


def test_a_forgotten_passphrase_is_reset_and_changed_before_anything_else(
    command: Run, boss: tuple[str, ...], secret: str, tmp_path: Path
) -> None:
    command("user", "add", "okafor", "--role", "officer", "--new-passphrase-file", secret, *boss)

    code, output, _ = command("user", "reset", "okafor", "--json", *boss)

    temporary = tmp_path / "temporary"
    temporary.write_text(json.loads(output)["temporary_passphrase"])
    who = ("--user", "okafor", "--passphrase-file", str(temporary))
    assert code == 0
    code, output, errors = command("log", "list", *who)
    assert (code, output) == (exit_codes.NOT_PERMITTED, "")
    assert "temporary" in errors
    assert command("user", "passphrase", "--new-passphrase-file", secret, *who)[0] == 0
    assert command("log", "list", "--user", "okafor", "--passphrase-file", secret)[0] == 0


def test_a_disabled_person_signs_in_no_more_and_stays_listed(command: Run, boss: tuple[str, ...], secret: str) -> None:
    about = ("--post", "NMG", "--post", "TRAINING", "--valid-until", "2099-01-01")
    command("user", "add", "okafor", "--role", "officer", "--new-passphrase-file", secret, *about, *boss)

    code, output, _ = command("user", "disable", "okafor", "--reason", "left", "--json", *boss)

    assert code == 0
    assert json.loads(output)["disabled_at"] is not None
    assert json.loads(output)["posts"] == ["NMG", "TRAINING"]
    code, _, errors = command("log", "list", "--user", "okafor", "--passphrase-file", secret)
    assert (code, errors) == (exit_codes.NOT_PERMITTED, "borderdesk: the account is disabled\n")
    assert "okafor  officer  okafor  disabled" in command("user", "list", *boss)[1]
    assert command("user", "enable", "okafor", "--reason", "is back", *boss)[0] == 0
    assert command("log", "list", "--user", "okafor", "--passphrase-file", secret)[0] == 0


def test_a_second_supervisor_needs_a_second_person(command: Run, boss: tuple[str, ...], secret: str) -> None:
    lead = ("--role", "supervisor", "--new-passphrase-file", secret)
    assert command("user", "add", "lead", *lead, *boss)[0] == 0

    code, output, errors = command("user", "add", "lead2", *lead, *boss)

    assert (code, output) == (exit_codes.WRONG_USE, "")
    assert "--second-user" in errors
    second = ("--second-user", "lead", "--second-passphrase-file", secret)
    code, _, errors = command("user", "add", "lead2", *lead, *second, *boss)
    assert code == exit_codes.NOT_PERMITTED
    assert "24 hours" in errors
