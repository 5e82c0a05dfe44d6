"""The command `borderdesk user`."""

import json

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
