"""The command `borderdesk log`."""

import csv
import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from borderdesk.actions.vehicles import open_vehicle
from borderdesk.cli import exit_codes
from borderdesk.domain.crossing import ClockStatus, Crossing, CrossingDetails, Direction, PaperOrigin
from borderdesk.domain.crossing_record import from_record
from borderdesk.domain.decision import Decision, Outcome
from borderdesk.domain.watchlist import Handling
from borderdesk.storage import crossings
from tests.cli.conftest import Run
from tests.made_up import ADMIT_IN_DOUBT, BUS, ERIKSSON, a_crossing, desk_in, hit_with


@pytest.fixture
def logged(home: Path) -> list[Crossing]:
    """Three crossings in a training home: admitted, gone out with a discreet match, refused."""
    with desk_in(home) as desk:
        return [
            desk.record(),
            desk.record(
                decision=Decision(outcome=Outcome.EXIT_ALLOWED, reasons=ADMIT_IN_DOUBT.reasons),
                direction=Direction.EXIT,
                hits=(hit_with(Handling.DISCREET), hit_with(Handling.BLIND)),
            ),
            desk.record(replace(ERIKSSON, nationality="KEN"), Decision(outcome=Outcome.REFUSE)),
        ]


def ids(output: str) -> list[UUID]:
    return [from_record(json.loads(line)).crossing_id for line in output.splitlines()]


def test_crossings_are_listed_newest_first_one_object_a_line(command: Run, logged: list[Crossing]) -> None:
    code, output, _ = command("log", "list", "--json")

    assert code == exit_codes.DONE
    assert ids(output) == [crossing.crossing_id for crossing in logged[::-1]]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("--limit", "1"), [2]),
        (("--direction", "exit"), [1]),
        (("--outcome", "refuse"), [2]),
        (("--nationality", "UTO"), [1, 0]),
        (("--officer", "training"), [2, 1, 0]),
        (("--lane", "2"), []),
        (("--document-number", "L898902C3"), [2, 1, 0]),
        (("--since", "2026-11-24T09:00"), [2, 1, 0]),
        (("--since", "2026-11-24T09:01"), []),
        (("--until", "2026-11-24T06:00:00+00:00"), []),
        (("--since", "2026-11-24", "--until", "2026-11-25"), [2, 1, 0]),
    ],
)
def test_filters_leave_what_fits_and_times_are_local(
    command: Run, logged: list[Crossing], words: tuple[str, ...], found: list[int]
) -> None:
    _, output, errors = command("log", "list", "--json", *words)

    assert ids(output) == [logged[number].crossing_id for number in found], errors


def test_a_line_for_people_tells_what_happened(command: Run, logged: list[Crossing]) -> None:
    _, output, _ = command("log", "list", "--limit", "1")

    assert output == "2026-11-24 09:00:00  entry  ERIKSSON ANNA MARIA  KEN  L898902C3  refuse\n"


def test_a_line_and_an_export_tell_the_vehicle_and_that_a_row_comes_from_paper(
    command: Run, home: Path, tmp_path: Path
) -> None:
    late = PaperOrigin(batch_id=UUID(int=7), form="F-0012", decided_by="A. Wanjiru")
    with desk_in(home) as desk:
        bus = open_vehicle(desk.store, desk.clock, desk.signed_in, desk.identity, BUS)
        desk.record(details=bus.details())
        typed = a_crossing(
            details=CrossingDetails(late=late),
            clock_status=ClockStatus.MANUAL,
            officer_id=desk.officer.officer_id,
            supervisor_id=desk.officer.officer_id,
            session_id=desk.session_id,
        )
        with desk.store.write() as session:
            crossings.add(session, typed)
    target = tmp_path / "log.csv"

    _, output, _ = command("log", "list")
    command("log", "export", "--output", str(target))

    first, second = output.splitlines()
    assert first.endswith("admit  late from form F-0012, batch 00000000-0000-0000-0000-000000000007")
    assert second.endswith(f"admit  vehicle {bus.vehicle_id}")
    with target.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["vehicle_id"] for row in rows] == ["", str(bus.vehicle_id)]
    assert [row["late_batch_id"] for row in rows] == [str(late.batch_id), ""]
    assert rows[0]["paper_form"] == "F-0012"


@pytest.mark.parametrize(
    ("words", "code"),
    [(("--since", "yesterday"), exit_codes.WRONG_USE), (("--officer", "nobody"), exit_codes.INPUT_REJECTED)],
)
def test_a_filter_that_means_nothing_is_said(
    command: Run, logged: list[Crossing], words: tuple[str, ...], code: int
) -> None:
    got, output, errors = command("log", "list", *words)

    assert (got, output) == (code, "")
    assert errors


def test_an_export_is_a_table_in_a_file_of_its_own(command: Run, logged: list[Crossing], tmp_path: Path) -> None:
    target = tmp_path / "log.csv"

    code, output, errors = command("log", "export", "--output", str(target))

    with target.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert (code, output, errors) == (exit_codes.DONE, "", "3 crossings written\n")
    assert [row["outcome"] for row in rows] == ["refuse", "exit_allowed", "admit"]


@pytest.mark.parametrize("words", [("--json",), ("--format", "jsonl")])
def test_an_export_as_json_holds_no_blind_match(command: Run, logged: list[Crossing], words: tuple[str, ...]) -> None:
    code, output, _ = command("log", "export", *words)

    assert code == exit_codes.DONE
    assert ids(output) == [crossing.crossing_id for crossing in logged[::-1]]
    assert "discreet" in output
    assert "blind" not in output


def test_an_export_that_cannot_be_written_is_said_and_leaves_nothing(
    command: Run, logged: list[Crossing], tmp_path: Path
) -> None:
    code, _, errors = command("log", "export", "--output", str(tmp_path / "missing" / "log.csv"))

    assert code == exit_codes.FAILED
    assert "the report cannot be written: no such file or directory" in errors


def test_an_honest_journal_is_verified(command: Run, logged: list[Crossing]) -> None:
    code, output, _ = command("log", "verify", "--json")

    proof = json.loads(output)
    assert code == exit_codes.DONE
    assert (proof["ok"], proof["crossings"], proof["chains"], proof["purged"]) == (True, 3, 1, 0)
    assert command("log", "verify")[1].startswith("whole: ")


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("DELETE FROM journal_entry WHERE sequence = 5", "gap"),
        ("UPDATE journal_entry SET at = replace(at, '06:00', '06:01') WHERE sequence = 5", "link"),
        ("UPDATE journal_entry SET payload = x'7b7d' WHERE sequence = 5", "payload"),
        ("UPDATE crossing SET primary_identifier = 'SMITH' WHERE ordinal = 1", "record"),
    ],
)
def test_the_first_broken_entry_is_named(
    command: Run, home: Path, logged: list[Crossing], statement: str, kind: str
) -> None:
    with closing(sqlite3.connect(home / "desk.sqlite")) as connection, connection:
        assert connection.execute(statement).rowcount == 1

    code, output, _ = command("log", "verify", "--json")

    broken = json.loads(output)["broken"]
    assert code == exit_codes.FAILED
    assert broken["kind"] == kind
    assert broken["sequence"] in (5, 6, 7)
    assert command("log", "verify")[1].startswith(
        f"broken at entry {broken['position']} ({broken['sequence']} of chain"
    )


def test_who_may_not_verify_or_export_is_refused(command: Run, secret: str) -> None:
    boss = ("--user", "boss", "--passphrase-file", secret)
    command("init", "--post", "NMG", *boss)
    command("user", "add", "okafor", "--role", "officer", "--new-passphrase-file", secret, *boss)
    okafor = ("--user", "okafor", "--passphrase-file", secret)

    assert command("log", "verify", *okafor)[0] == exit_codes.NOT_PERMITTED
    assert command("log", "export", *okafor)[:2] == (exit_codes.NOT_PERMITTED, "")
    assert command("log", "list", *okafor)[0] == exit_codes.DONE


@pytest.mark.parametrize("act", ["list", "export"])
def test_a_full_disk_behind_the_output_is_said(logged: list[Crossing], act: str) -> None:
    command = [sys.executable, "-m", "borderdesk", "log", act]

    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)

    assert ran.returncode == exit_codes.FAILED
    assert ran.stderr == "borderdesk: the output cannot be written: no space left on device\n"


def test_a_checkpoint_from_paper_shows_an_end_that_was_cut(command: Run, home: Path) -> None:
    command("init", "--training")
    _, printed, _ = command("log", "checkpoint")
    text, line = printed.splitlines()

    assert "no outside witness" in command("log", "verify")[1]
    assert json.loads(command("log", "verify", "--witness", line, "--json")[1])["witnessed"] == int(line.split("-")[0])
    with closing(sqlite3.connect(home / "desk.sqlite")) as connection, connection:
        connection.execute("DELETE FROM journal_entry WHERE sequence > 4")
        connection.execute("DELETE FROM journal_state")
        connection.execute("DELETE FROM journal_checkpoint")
    assert command("log", "verify")[0] == exit_codes.DONE, "nothing inside can show it"

    for witness in (text, line):
        code, words, _ = command("log", "verify", "--witness", witness)
        assert (code, "broken at entry" in words) == (exit_codes.FAILED, True)


def test_a_mistyped_witness_is_refused_as_input(command: Run) -> None:
    command("init", "--training")

    assert command("log", "verify", "--witness", "12-ABCD")[0] == exit_codes.INPUT_REJECTED
    assert command("log", "verify", "--witness", "BD1:ABCD")[0] == exit_codes.INPUT_REJECTED


def test_the_proof_of_a_crossing_is_checked_without_a_home(
    command: Run, logged: list[Crossing], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proof = tmp_path / "proof.json"
    key = command("log", "key")[1].strip()
    assert command("log", "proof", str(logged[0].crossing_id), "--output", str(proof))[0] == exit_codes.DONE
    monkeypatch.setenv("BORDERDESK_HOME", str(tmp_path / "nowhere"))

    assert command("log", "verify", "--proof", str(proof), "--key", key)[0] == exit_codes.DONE
    assert command("log", "verify", "--proof", str(proof), "--key", "00" * 32)[0] == exit_codes.FAILED
    proof.write_text(proof.read_text("utf-8").replace('"sequence": ', '"sequence": 1'), "utf-8")
    code, words, _ = command("log", "verify", "--proof", str(proof), "--json")
    assert (code, json.loads(words)["ok"]) == (exit_codes.FAILED, False)
    proof.write_text("{}", "utf-8")
    assert command("log", "verify", "--proof", str(proof))[0] == exit_codes.INPUT_REJECTED
