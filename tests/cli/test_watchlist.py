"""The command `borderdesk watchlist`."""

import json
import os
import signal
import subprocess
import sys
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


@pytest.fixture
def live(home: Path, command: Run, secret: str) -> None:
    """A training home with a second person who may approve."""
    with desk_in(home):
        pass
    assert command("user", "add", "boss", "--role", "supervisor", "--new-passphrase-file", secret)[0] == 0


ENTRY = (
    *("watchlist", "add", "--category", "wanted", "--instruction", "detain", "--source", "Police of Utopia"),
    *("--reason", "warrant 7", "--review-on", "2099-01-01", "--primary-identifier", "OSTRAVEL", "--json"),
    *("--secondary-identifier", "TARIMO", "--date-of-birth", "1971-05-06", "--document-number", "A1"),
)


def test_an_entry_is_added_with_a_second_person_matched_and_closed(command: Run, live: None, secret: str) -> None:
    second = ("--second-user", "boss", "--second-passphrase-file", secret)
    screening = ("screen", "--primary-identifier", "OSTRAVEL", "--secondary-identifier", "TARIMO", "--json")

    code, output, _ = command(*ENTRY, *second)
    added = json.loads(output)
    hits = json.loads(command(*screening, "--date-of-birth", "1971-05-06")[1])["hits"]
    closed = command("watchlist", "close", added["reference"], "--reason", "found", *second)[0]

    assert (code, closed) == (exit_codes.DONE, exit_codes.DONE)
    assert (added["level"], added["names"], added["closed_at"]) == ("stop", ["OSTRAVEL TARIMO"], None)
    assert [(hit["entry"], hit["match"]) for hit in hits] == [(added["reference"], "red")]
    assert json.loads(command(*screening, "--date-of-birth", "1971-05-06")[1])["hits"] == []


def test_a_stop_entry_without_a_second_person_is_wrong_use_and_a_check_entry_is_not(command: Run, live: None) -> None:
    assert command(*ENTRY)[0] == exit_codes.WRONG_USE
    assert command(*ENTRY, "--level", "check")[0] == exit_codes.DONE


def test_a_second_person_with_a_wrong_passphrase_approves_nothing(command: Run, live: None, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("wrong horse battery")

    code, output, _ = command(*ENTRY, "--second-user", "boss", "--second-passphrase-file", str(wrong))

    assert (code, output) == (exit_codes.NOT_PERMITTED, "")


@pytest.mark.parametrize(
    ("option", "value"),
    [("--date-of-birth", "1971-02-30"), ("--nationality", "Nowhere"), ("--review-on", "2001-01-01")],
)
def test_a_value_that_is_none_is_named(command: Run, live: None, option: str, value: str) -> None:
    code, _, messages = command(*ENTRY, "--level", "check", option, value)

    assert code == exit_codes.INPUT_REJECTED
    assert option.strip("-").replace("-", "_") in messages
    assert value not in messages


def test_verify_says_which_list_is_damaged_and_fails(command: Run, home: Path) -> None:
    command("watchlist", "import", str(LISTS / "un_shaped.xml"), "--list", "UN")
    whole = command("watchlist", "verify", "--json")
    (file,) = (home / "lists").iterdir()
    file.unlink()

    damaged = command("watchlist", "verify", "--json")

    assert (whole[0], json.loads(whole[1])["lists"][0]["holds"]) == (exit_codes.DONE, True)
    assert (damaged[0], json.loads(damaged[1])["lists"][0]["holds"]) == (exit_codes.FAILED, False)
    assert command("watchlist", "verify", "--list", "EU")[0] == exit_codes.WRONG_USE


def test_a_list_is_removed_with_a_reason(command: Run, home: Path) -> None:
    command("watchlist", "import", str(LISTS / "un_shaped.xml"), "--list", "UN")

    removed = command("watchlist", "remove", "UN", "--reason", "wrong list", "--json")
    again = command("watchlist", "remove", "UN", "--reason", "wrong list")

    assert (removed[0], json.loads(removed[1])) == (exit_codes.DONE, {"name": "UN", "removed": True})
    assert again[0] == exit_codes.INPUT_REJECTED
    assert json.loads(command("watchlist", "stats", "--json")[1]) == {"lists": []}


def test_how_a_foreign_table_is_read_is_shown_saved_and_given(command: Run, home: Path, tmp_path: Path) -> None:
    saved, rejected = tmp_path / "mapping.json", tmp_path / "rejected.csv"
    words = ("watchlist", "import", str(LISTS / "foreign_table.csv"), "--list", "POLICE")

    code, _, messages = command(*words, "--save-mapping", str(saved))
    mapping = json.loads(saved.read_text())
    saved.write_text(json.dumps({**mapping, "constants": {"category": "wanted", "instruction": "detain"}}))
    given = command(*words, "--mapping", str(saved), "--rejected", str(rejected), "--json")

    assert code == exit_codes.DONE
    assert "column Surname is read as primary_identifier" in messages
    assert "every row has the category interest" in messages
    assert json.loads(given[1])["mapping"]["constants"]["category"] == "wanted"
    assert json.loads(given[1])["changed"] == 2
    assert rejected.read_text().splitlines() == ["reference,reason"]


def test_an_interrupted_import_ends_with_its_own_code_and_leaves_nothing(
    command: Run, home: Path, tmp_path: Path, checkout: Path
) -> None:
    command("watchlist", "import", str(LISTS / "un_shaped.xml"), "--list", "UN")
    before = sorted((home / "lists").iterdir())
    source = tmp_path / "large.csv"
    rows = "".join(f"T-{number},wanted,detain,OSTRAVEL\n" for number in range(400_000))
    source.write_text(f"reference,category,instruction,primary_identifier\n{rows}")
    words = (sys.executable, "-m", "borderdesk", "watchlist", "import", str(source), "--list", "UN")

    # Where the tests run in a shell's background, SIGINT is ignored, and a child would inherit that.
    before_it = signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen(words, cwd=checkout, stderr=subprocess.PIPE, text=True, start_new_session=True)
    signal.signal(signal.SIGINT, before_it)
    assert process.stderr is not None
    while "records" not in process.stderr.readline():
        assert process.poll() is None
    os.killpg(process.pid, signal.SIGINT)
    _, messages = process.communicate()

    assert process.returncode == exit_codes.INTERRUPTED
    assert "interrupted" in messages
    assert sorted((home / "lists").iterdir()) == before
    assert json.loads(command("watchlist", "verify", "--json")[1])["lists"][0]["holds"] is True
