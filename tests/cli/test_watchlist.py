"""The command `borderdesk watchlist`."""

import json
from pathlib import Path

import pytest

from borderdesk.cli import exit_codes
from tests.cli.conftest import Run
from tests.made_up import desk_in

LISTS = Path(__file__).parents[1] / "specimens" / "lists"


def test_an_import_into_no_home_makes_a_training_home_and_says_so(command: Run, home: Path) -> None:
    code, output, messages = command(
        "watchlist", "import", str(LISTS / "own_table.csv"), "--list", "NATIONAL", "--json"
    )

    imported = json.loads(output)
    assert code == exit_codes.DONE
    assert "training home was made" in messages
    assert (home / "desk.sqlite").exists()
    assert {name: imported[name] for name in ("name", "entries", "rejected", "skipped", "level", "list_date")} == {
        "name": "NATIONAL",
        "entries": 3,
        "rejected": 2,
        "skipped": 0,
        "level": "stop",
        "list_date": "2026-11-01",
    }
    assert imported["rejected_records"][0]["reference"] == "UTO-X-001"


def test_an_import_into_a_home_says_nothing_of_making_one_and_may_be_told_the_level(command: Run, home: Path) -> None:
    with desk_in(home):
        pass

    code, output, messages = command(
        "watchlist", "import", str(LISTS / "un_shaped.xml"), "--list", "UN", "--level", "check", "--format", "un"
    )

    assert code == exit_codes.DONE
    assert "training home" not in messages
    assert "rejected UTi.003: watchlist entry has neither a name nor a document" in messages
    assert output.startswith("UN 2026-02-01.")
    assert "2 entries, 1 rejected, 1 skipped" in output
    assert "UN (check): 2 entries" in command("watchlist", "stats")[1]


def test_no_home_is_made_for_a_user_who_cannot_exist_in_it(command: Run, home: Path, secret: str) -> None:
    words = ("--list", "UN", "--user", "boss", "--passphrase-file", secret)

    code, _, _ = command("watchlist", "import", str(LISTS / "un_shaped.xml"), *words)

    assert code == exit_codes.NOT_SET_UP
    assert not home.exists()


def test_stats_name_every_list_with_its_age_and_its_date(command: Run, home: Path) -> None:
    command("watchlist", "import", str(LISTS / "un_shaped.xml"), "--list", "UN")

    code, output, _ = command("watchlist", "stats", "--json")

    (stats,) = json.loads(output)["lists"]
    assert code == exit_codes.DONE
    assert (stats["name"], stats["entries"], stats["level"], stats["damaged"]) == ("UN", 2, "stop", False)
    assert stats["age_minutes"] in (0, 1)
    assert stats["list_date"] == "2026-02-01"


def test_a_damaged_list_is_called_so(command: Run, home: Path) -> None:
    command("watchlist", "import", str(LISTS / "un_shaped.xml"), "--list", "UN")
    for path in (home / "lists").iterdir():
        path.unlink()

    _, as_json, _ = command("watchlist", "stats", "--json")
    _, in_words, _ = command("watchlist", "stats")

    assert json.loads(as_json)["lists"][0]["damaged"] is True
    assert "DAMAGED" in in_words


def test_stats_of_a_home_without_lists_say_that_nobody_is_screened(command: Run, home: Path) -> None:
    with desk_in(home):
        pass

    code, output, messages = command("watchlist", "stats")

    assert (code, output) == (exit_codes.DONE, "")
    assert "nobody is screened" in messages


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"no list at all", exit_codes.INPUT_REJECTED), (None, exit_codes.FAILED)],
)
def test_a_file_that_is_no_list_is_refused_in_words(
    command: Run, home: Path, tmp_path: Path, content: bytes | None, code: int
) -> None:
    path = tmp_path / "file"
    if content is not None:
        path.write_bytes(content)

    ended, output, messages = command("watchlist", "import", str(path), "--list", "UN", "--json")

    assert (ended, output) == (code, "")
    assert "borderdesk: the " in messages
