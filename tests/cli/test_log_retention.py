"""The commands `borderdesk log retention`, `due` and `purge`."""

import io
import json
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from borderdesk.cli import exit_codes, opening
from borderdesk.domain.crossing_filter import EVERY_CROSSING
from borderdesk.domain.officer import Role
from borderdesk.storage import crossings
from tests.cli.conftest import Run
from tests.made_up import desk_in

REASON = "no hub has been built yet"


@pytest.fixture
def long_ago(home: Path) -> Path:
    """A desk whose one crossing is due."""
    with desk_in(home) as desk:
        desk.clock.advance(timedelta(days=-2_000))
        desk.record()
    return home


def crossings_left(home: Path) -> int:
    with desk_in(home) as desk, desk.store.read() as session:
        return len(list(crossings.page(session, EVERY_CROSSING, None, 100)))


def test_terms_are_set_by_kind_and_shown(command: Run, home: Path) -> None:
    with desk_in(home):
        pass
    code, output, _ = command("log", "retention", "--set", "pair=120", "--set", "audit=3000", "--json")

    assert code == exit_codes.DONE
    assert json.loads(output) == json.loads(command("log", "retention", "--json")[1])
    assert (json.loads(output)["pair"], json.loads(output)["audit"]) == (120, 3000)
    assert json.loads(output)["crossing_ended"] == 1_096


def test_a_term_that_is_none_is_refused(command: Run, home: Path) -> None:
    with desk_in(home):
        pass
    before = command("log", "retention", "--json")

    assert command("log", "retention", "--set", "pair=0")[0] == exit_codes.INPUT_REJECTED
    for words in ("pair", "pair=many", "nothing=9"):
        with pytest.raises(SystemExit):
            command("log", "retention", "--set", words)

    assert command("log", "retention", "--json") == before


def test_what_headquarters_lacks_stays_until_its_kind_is_exempted(command: Run, long_ago: Path) -> None:
    code, output, _ = command("log", "purge", "--yes", "--json")
    assert (code, json.loads(output)["deleted"], json.loads(output)["tombstone"]) == (exit_codes.DONE, {}, None)
    assert crossings_left(long_ago) == 1

    code, output, messages = command("log", "purge", "--exempt", f"crossing_open={REASON}", "--yes", "--json")

    assert code == exit_codes.DONE
    assert "crossing_open: 1" in messages
    assert json.loads(output)["deleted"] == {"crossing_open": 1}
    assert crossings_left(long_ago) == 0
    assert command("log", "verify")[0] == exit_codes.DONE


@pytest.mark.parametrize(
    ("typed", "left", "code"),
    [("yes\n", 0, exit_codes.DONE), ("y\n", 1, exit_codes.FAILED), ("", 1, exit_codes.FAILED)],
)
def test_on_a_terminal_it_deletes_only_after_yes(
    command: Run, long_ago: Path, monkeypatch: pytest.MonkeyPatch, typed: str, left: int, code: int
) -> None:
    terminal = io.StringIO(typed)
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", terminal)

    assert command("log", "purge", "--exempt", f"crossing_open={REASON}")[0] == code

    assert crossings_left(long_ago) == left


def test_without_a_terminal_and_without_yes_nothing_is_deleted(
    command: Run, long_ago: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("yes\n"))

    assert command("log", "purge", "--exempt", f"crossing_open={REASON}")[0] == exit_codes.WRONG_USE

    assert crossings_left(long_ago) == 1


def test_a_reason_that_says_nothing_exempts_nothing(command: Run, long_ago: Path) -> None:
    assert command("log", "purge", "--exempt", "crossing_open=old", "--yes")[0] == exit_codes.INPUT_REJECTED
    assert crossings_left(long_ago) == 1


@pytest.mark.parametrize(("role", "word"), [(Role.ADMINISTRATOR, "purge"), (Role.SUPERVISOR, "retention")])
def test_neither_terms_nor_deleting_are_everybodys(
    command: Run, home: Path, monkeypatch: pytest.MonkeyPatch, role: Role, word: str
) -> None:
    with desk_in(home) as desk:
        somebody = desk.signed_in_as(role)
    monkeypatch.setattr(opening.OpenedDesk, "signed_in", somebody)
    options = ("--yes",) if word == "purge" else ("--set", "pair=120")
    before = command("log", "retention", "--json")

    assert command("log", word, *options)[0] == exit_codes.NOT_PERMITTED

    assert command("log", "retention", "--json") == before
