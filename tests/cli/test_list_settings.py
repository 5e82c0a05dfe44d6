"""The commands `borderdesk watchlist set` and `change`."""

import json
from pathlib import Path

import pytest

from borderdesk.cli import exit_codes
from borderdesk.domain.journal import ActKind
from borderdesk.storage import journal
from tests.cli.conftest import Run
from tests.made_up import desk_in

HEADER = "reference,category,instruction,primary_identifier,date_of_birth\n"
ROWS = "N-1,wanted,refer_to_secondary,OSTRAVEL,1974-08-12\nN-2,wanted,refer_to_secondary,BELQUIN,1980-01-02\n"


@pytest.fixture
def listed(command: Run, home: Path, tmp_path: Path) -> Path:
    table = tmp_path / "list.csv"
    table.write_text(HEADER + ROWS)
    command("watchlist", "import", str(table), "--list", "NATIONAL")
    return tmp_path


def stats(command: Run) -> dict[str, object]:
    (found,) = json.loads(command("watchlist", "stats", "--json")[1])["lists"]
    assert isinstance(found, dict)
    return found


def test_what_holds_of_a_list_is_set_and_stays_through_the_next_import(command: Run, home: Path, listed: Path) -> None:
    code, output, _ = command(
        *("watchlist", "set", "NATIONAL", "--level", "check", "--handling", "discreet", "--limit-days", "7"),
        *("--reason", "the authority sends it once a week", "--json"),
    )
    after = json.loads(output)
    command("watchlist", "import", str(listed / "list.csv"), "--list", "NATIONAL", "--level", "check")

    assert code == exit_codes.DONE
    assert (after["level"], after["handling"], after["age_limit_days"]) == ("check", "discreet", 7)
    assert stats(command)["age_limit_days"] == 7
    assert command("watchlist", "set", "NATIONAL", "--limit-days", "0", "--reason", "as all")[0] == exit_codes.DONE
    assert stats(command)["age_limit_days"] is None


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("NATIONAL", "--reason", "x"), exit_codes.WRONG_USE),
        (("NATIONAL", "--limit-days", "400", "--reason", "x"), exit_codes.INPUT_REJECTED),
        (("NATIONAL", "--limit-days", "-1", "--reason", "x"), exit_codes.INPUT_REJECTED),
        (("NATIONAL", "--level", "check", "--reason", " "), exit_codes.INPUT_REJECTED),
        (("OTHER", "--level", "check", "--reason", "x"), exit_codes.INPUT_REJECTED),
    ],
)
def test_what_cannot_hold_of_a_list_is_not_set(
    command: Run, home: Path, listed: Path, words: tuple[str, ...], code: int
) -> None:
    before = stats(command)

    assert command("watchlist", "set", *words)[0] == code

    assert {**stats(command), "age_minutes": 0} == {**before, "age_minutes": 0}


def test_setting_a_list_is_journalled_with_what_it_was(command: Run, home: Path, listed: Path) -> None:
    command("watchlist", "set", "NATIONAL", "--level", "check", "--reason", "weak source")

    with desk_in(home) as desk, desk.store.read() as session:
        (act,) = [entry for entry in journal.entries(session) if entry.kind == ActKind.LIST_SET]
    assert act.payload is not None
    payload = json.loads(act.payload)
    assert payload["reason"] == "weak source"
    assert (payload["before"]["level"], payload["after"]["level"]) == ("stop", "check")


def test_changes_are_brought_in_without_the_rest_of_the_list(command: Run, home: Path, listed: Path) -> None:
    changes, removed = listed / "changes.csv", listed / "removed.txt"
    changes.write_text(HEADER + "N-3,wanted,refer_to_secondary,QUILLFEN,1960-01-01\n")
    removed.write_text("N-1\n")

    code, output, _ = command("watchlist", "change", "NATIONAL", "--entries", str(changes), "--removed", str(removed))

    assert code == exit_codes.DONE
    assert "2 entries" in output


def test_of_changes_none_is_left_out(command: Run, home: Path, listed: Path) -> None:
    changes = listed / "changes.csv"
    changes.write_text(HEADER + "N-3,wanted,refer_to_secondary,QUILLFEN,1960-01-01\nN-4,wanted,refer_to_secondary,,\n")

    code, _, messages = command("watchlist", "change", "NATIONAL", "--entries", str(changes))

    assert code == exit_codes.INPUT_REJECTED
    assert "N-4" in messages
    assert stats(command)["entries"] == 2


def test_a_licence_note_stays_with_its_list(command: Run, home: Path, listed: Path) -> None:
    table = str(listed / "list.csv")
    command("watchlist", "import", table, "--list", "NATIONAL", "--licence", "for border control only")
    command("watchlist", "import", table, "--list", "NATIONAL")
    kept = stats(command)["licence_note"]
    command("watchlist", "import", table, "--list", "NATIONAL", "--licence", "")

    assert kept == "for border control only"
    assert stats(command)["licence_note"] == ""
