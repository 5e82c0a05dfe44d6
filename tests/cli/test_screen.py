"""The command `borderdesk screen`."""

import csv
import json
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from borderdesk.actions.match_findings import find_in_queue
from borderdesk.actions.match_queue import match_cases
from borderdesk.actions.screening import screen_traveller
from borderdesk.actions.sign_in import SignedIn
from borderdesk.cli import exit_codes
from borderdesk.cli.reason_words import reason_in_words
from borderdesk.domain.decision import Decision, Outcome
from borderdesk.domain.match_finding import FindingGrounds, FindingOutcome, FindingReason
from borderdesk.domain.match_queue import MatchQueue
from borderdesk.domain.officer import Role
from borderdesk.domain.screening import Reason, ReasonKind
from borderdesk.storage.list_file import OpenLists
from tests.cli.conftest import Run
from tests.made_up import ERIKSSON as HERSELF
from tests.made_up import Desk, desk_in

LISTS = Path(__file__).parents[1] / "specimens" / "lists"
ERIKSSON = ("--primary-identifier", "ERIKSSON", "--secondary-identifier", "ANNA MARIA", "--date-of-birth", "1974-08-12")
NOBODY = ("--primary-identifier", "LINDQVIST", "--secondary-identifier", "GRETA", "--date-of-birth", "1999-01-01")


@pytest.fixture
def listed(command: Run) -> None:
    """The national list of the specimens, in force."""
    code, _, _ = command("watchlist", "import", str(LISTS / "own_table.csv"), "--list", "NATIONAL")
    assert code == exit_codes.DONE


def test_a_traveller_is_screened_as_the_contract_says(command: Run, listed: None) -> None:
    code, output, _ = command("screen", *ERIKSSON, "--sex", "F", "--nationality", "UTO", "--json")

    said: dict[str, Any] = json.loads(output)
    assert code == exit_codes.DONE
    assert set(said) >= {"verdict", "hits", "lists", "ms"}
    assert said["verdict"] == "stop"
    assert said["hits"] == [
        {
            "list": "NATIONAL",
            "entry": "UTO-P-001",
            "category": "wanted",
            "instruction": "arrest_detain",
            "handling": "overt",
            "match": "red",
            "score": 1.0,
            "reasons": ["name: the same", "date of birth: the same, 1974-08-12", "nationality: the same, UTO"],
            "matched_name": "ERIKSSON ANNA MARIA",
        }
    ]
    assert said["lists"][0]["name"] == "NATIONAL"
    assert said["lists"][0]["entries"] == 3
    assert said["lists"][0]["age_minutes"] in (0, 1)


def test_a_document_is_screened_without_a_name(command: Run, listed: None) -> None:
    _, output, _ = command("screen", "--document-number", "l898902c3", "--issuing-state", "uto", "--json")

    said = json.loads(output)
    assert said["verdict"] == "stop"
    assert said["hits"][0]["reasons"][0] == "document: UTO L898902C3 is listed"


def test_who_is_on_no_list_is_clear(command: Run, listed: None) -> None:
    code, output, _ = command("screen", *NOBODY)

    assert (code, output) == (exit_codes.DONE, "clear\n")


def test_an_entry_counts_on_the_day_that_is_asked_about(command: Run, listed: None) -> None:
    suspect = ("--primary-identifier", "OSTRAVEL", "--secondary-identifier", "BELQUIN", "--json")

    before = json.loads(command("screen", *suspect, "--on", "2026-11-30")[1])
    after = json.loads(command("screen", *suspect, "--on", "2026-12-01")[1])

    assert [hit["handling"] for hit in before["hits"]] == ["discreet"]
    assert after["hits"] == []


@pytest.mark.parametrize(("words", "code"), [(ERIKSSON, exit_codes.MATCH_FOUND), (NOBODY, exit_codes.DONE)])
def test_the_exit_code_tells_a_match_where_it_is_asked_to(
    command: Run, listed: None, words: tuple[str, ...], code: int
) -> None:
    assert command("screen", *words, "--exit-code")[0] == code
    assert command("screen", *words)[0] == exit_codes.DONE


def test_without_a_list_nobody_is_screened_and_the_exit_code_is_no_success(command: Run, home: Path) -> None:
    with desk_in(home):
        pass

    code, output, _ = command("screen", *NOBODY, "--json", "--exit-code")

    assert code == exit_codes.FAILED
    assert json.loads(output)["verdict"] == "not_screened"


def test_with_a_damaged_list_nobody_is_screened(command: Run, home: Path, listed: None) -> None:
    for path in (home / "lists").iterdir():
        path.write_bytes(b"")

    code, output, messages = command("screen", *NOBODY, "--json", "--exit-code")

    said = json.loads(output)
    assert code == exit_codes.FAILED
    assert (said["verdict"], said["lists"], said["damaged_lists"]) == ("not_screened", [], ["NATIONAL"])
    assert "NATIONAL is damaged" in messages


def test_a_table_of_travellers_is_screened_line_by_line_in_order(command: Run, listed: None, tmp_path: Path) -> None:
    path = tmp_path / "travellers.csv"
    rows = [
        ["GRETA", "LINDQVIST", "1999-01-01", ""],
        ["ANNA MARIA", "ERIKSSON", "1974-08-12", ""],
        ["X", "Y", "1974-13-12", ""],
        ["", "", "", "L898902C3"],
    ]
    with path.open("w", newline="") as stream:
        names = ["secondary_identifier", "primary_identifier", "date_of_birth", "document_number"]
        csv.writer(stream).writerows([names, *rows])

    code, output, _ = command("screen", "--batch", str(path), "--json")

    said = [json.loads(line) for line in output.splitlines()]
    assert code == exit_codes.INPUT_REJECTED
    assert [line.get("verdict") for line in said] == ["clear", "stop", None, "check"]
    assert "date_of_birth" in said[2]["error"]
    assert "1974" not in said[2]["error"]


def test_pairs_of_names_are_scored_without_a_home(command: Run, home: Path, tmp_path: Path) -> None:
    path = tmp_path / "pairs.csv"
    path.write_text(
        "query,candidate,date_of_birth,candidate_date_of_birth\n"
        "Usama bin Ladin,Osama bin Laden,,\n"
        "Hafez al-Assad,Bashar al-Assad,,\n"
        "Usama bin Ladin,Osama bin Laden,1957-03-10,1957-10-03\n"
        "Usama bin Ladin,Osama bin Laden,1957-03-10,1977-03-10\n"
        "习近平,习近平,,\n"
    )

    code, output, _ = command("screen", "--pairs", str(path), "--json")

    same, other, swapped, differs, chinese = (json.loads(line) for line in output.splitlines())
    assert code == exit_codes.DONE
    assert not home.exists()
    assert same["score"] > 0.85 > 0.5 > other["score"]
    assert swapped["score"] > same["score"] > differs["score"]
    assert "USAMA ~ OSAMA: known spelling" in same["reasons"]
    assert chinese["score"] == 1.0


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ((), exit_codes.WRONG_USE),
        (("--secondary-identifier", "ANNA"), exit_codes.WRONG_USE),
        ((*ERIKSSON[:4], "--date-of-birth", "12.8.1974"), exit_codes.INPUT_REJECTED),
        ((*ERIKSSON[:4], "--sex", "W"), exit_codes.INPUT_REJECTED),
        (("--document-number", "?"), exit_codes.INPUT_REJECTED),
        (("--batch", "nowhere.csv"), exit_codes.FAILED),
        (("--pairs", "nowhere.csv"), exit_codes.FAILED),
    ],
)
def test_what_cannot_be_screened_is_said_in_words(command: Run, home: Path, words: tuple[str, ...], code: int) -> None:
    with desk_in(home):
        pass

    ended, output, messages = command("screen", *words, "--json")

    assert (ended, output) == (code, "")
    assert messages.startswith("borderdesk: ")


def test_a_table_without_its_columns_is_refused(command: Run, tmp_path: Path) -> None:
    path = tmp_path / "pairs.csv"
    path.write_text("a,b\n1,2\n")

    assert command("screen", "--pairs", str(path), "--json")[0] == exit_codes.INPUT_REJECTED


def test_a_name_that_fills_its_field_may_be_cut(command: Run, listed: None, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(
        "reference,category,instruction,primary_identifier,secondary_identifier,date_of_birth\n"
        "L1,wanted,refer_to_secondary,NILAVADHANANANDA,CHAYAPA DEJTHAMRONG KRASUANG SOMCHAI,1980-05-05\n"
    )
    command("watchlist", "import", str(path), "--list", "LONG")
    cut = ("--primary-identifier", "NILAVADHANANANDA", "--secondary-identifier", "CHAYAPA DEJTHAMRONG K")

    said = json.loads(command("screen", *cut, "--date-of-birth", "1980-05-05", "--json")[1])

    assert "name: the document may have cut it" in said["hits"][0]["reasons"]


def test_what_was_set_aside_for_longer_stops_nobody_and_says_who_said_so(command: Run, home: Path) -> None:
    with desk_in(home) as desk:
        table = home / "list.csv"
        table.write_text(
            "reference,category,instruction,primary_identifier,secondary_identifier,date_of_birth\n"
            "N1,wanted,refer_to_secondary,ERIKSSON,ANNA MARIA,1974-08-12\n"
        )
        command("watchlist", "import", str(table), "--list", "N", "--level", "check")
        set_aside_eriksson(desk)
    with_document = (*ERIKSSON, "--on", "2026-11-25", "--issuing-state", "UTO", "--document-number")

    same = json.loads(command("screen", *with_document, "L898902C3", "--json")[1])
    code = command("screen", *with_document, "L898902C3", "--exit-code")[0]
    other = json.loads(command("screen", *with_document, "L898902C4", "--json")[1])

    assert (same["verdict"], other["verdict"]) == ("clear", "check")
    assert same["hits"][0]["reasons"][-1] == "set aside: not this person, until 2027-11-01, says supervisor"
    assert same["hits"][0]["match"] == other["hits"][0]["match"] == "red"
    assert code == exit_codes.DONE


def set_aside_eriksson(desk: Desk) -> None:
    with closing(OpenLists(desk.home.lists)) as lists:
        (hit,) = screen_traveller(desk.store, lists, desk.clock, desk.officer, HERSELF).hits
        desk.record(HERSELF, Decision(outcome=Outcome.REFER_SECONDARY), hits=(hit,))
        officer, session_id = desk.colleague(Role.SUPERVISOR)
        (case,) = match_cases(desk.store, desk.clock, officer, MatchQueue.WAITING)
        find_in_queue(
            desk.store,
            lists,
            desk.clock,
            SignedIn(officer=officer, session_id=session_id),
            case,
            FindingGrounds(outcome=FindingOutcome.NOT_THIS_PERSON, reason=FindingReason.OTHER_PHOTO),
            set_aside_until=date(2027, 11, 1),
        )


@pytest.mark.parametrize("kind", ReasonKind)
def test_every_reason_has_its_words(kind: ReasonKind) -> None:
    words = reason_in_words(Reason(kind=kind, traveller="HERS", listed="THEIRS", count=2))

    assert words
    assert "{" not in words
