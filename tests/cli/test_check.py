"""The command `borderdesk check`, by its contract."""

import argparse
import io
import json
import subprocess
import sys
from typing import Any

import pytest

from borderdesk.cli import check, exit_codes
from borderdesk.cli.console import Console

TD1 = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
TD3 = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")

READ_STANDARD_INPUT = """
import argparse, sys
from borderdesk.cli import check
from borderdesk.cli.console import Console
parser = argparse.ArgumentParser()
check.add_to(parser.add_subparsers())
arguments = parser.parse_args(["check", "-", "--json"])
sys.exit(arguments.run(arguments, Console()))
"""


def run(*words: str) -> tuple[int, str, str]:
    parser = argparse.ArgumentParser()
    check.add_to(parser.add_subparsers())
    console = Console(output=io.StringIO(), errors=io.StringIO())
    arguments = parser.parse_args(["check", *words])
    code = arguments.run(arguments, console)
    assert isinstance(console.output, io.StringIO)
    assert isinstance(console.errors, io.StringIO)
    return code, console.output.getvalue(), console.errors.getvalue()


def as_json(*words: str) -> tuple[int, Any]:
    code, output, _ = run(*words, "--json")
    assert output.count("\n") == 1
    return code, json.loads(output)


def test_a_zone_is_told_in_the_form_of_the_contract() -> None:
    code, result = as_json(*TD3)

    assert code == exit_codes.DONE
    assert result == {
        "format": "TD3",
        "lines": list(TD3),
        "checks": {
            "document_number": True,
            "date_of_birth": True,
            "date_of_expiry": True,
            "optional_data": True,
            "composite": True,
        },
        "valid": True,
        "elements": {
            "document_code": "P",
            "issuing_state": "UTO",
            "document_number": "L898902C3",
            "primary_identifier": "ERIKSSON",
            "secondary_identifier": "ANNA MARIA",
            "nationality": "UTO",
            "date_of_birth": "1974-08-12",
            "sex": "F",
            "date_of_expiry": "2012-04-15",
            "optional_data": "ZE184226B",
        },
        "problems": [],
        "name_is_truncated": False,
    }


def test_a_format_names_only_the_check_digits_that_it_has() -> None:
    _, visa = as_json("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<")
    _, card = as_json(*TD1)
    _, french = as_json("IDFRALOISEAU<<<<<<<<<<<<<<<<<<<<<<<<", "970675K002774HERVE<<DJAMEL<7303216M4")

    assert list(visa["checks"]) == ["document_number", "date_of_birth", "date_of_expiry"]
    assert list(card["checks"]) == ["document_number", "date_of_birth", "date_of_expiry", "composite"]
    assert card["elements"]["optional_data_2"] == ""
    assert list(french["checks"]) == ["document_number", "date_of_birth", "composite"]
    assert french["elements"]["date_of_expiry"] is None


def test_lines_may_come_in_one_argument_and_the_option_anywhere() -> None:
    in_one = run("--json", "\n".join(TD3) + "\n\n")
    in_two = run(TD3[0], "--json", TD3[1])

    assert in_one == in_two == run(*TD3, "--json")
    assert in_one[0] == exit_codes.DONE


def test_a_failed_check_digit_is_data() -> None:
    code, result = as_json(TD3[0], TD3[1].replace("L898902C36", "L898902C37"))

    assert code == exit_codes.DONE
    assert (result["valid"], result["checks"]["document_number"], result["checks"]["composite"]) == (
        False,
        False,
        False,
    )
    assert result["checks"]["date_of_birth"]


def test_a_date_that_is_none_is_null_and_named() -> None:
    code, result = as_json(TD3[0], TD3[1].replace("740812", "741312"))

    assert code == exit_codes.DONE
    assert result["elements"]["date_of_birth"] is None
    assert result["problems"] == [{"element": "date_of_birth", "problem": "not_a_date"}]


def test_unknown_parts_of_a_date_are_question_marks() -> None:
    _, result = as_json(TD3[0], TD3[1].replace("740812", "74<<<<"))

    assert result["elements"]["date_of_birth"] == "1974-??-??"


@pytest.mark.parametrize(
    ("words", "line", "position"),
    [
        (("garbage",), None, None),
        ((TD3[0],), None, None),
        ((TD3[0], TD3[1][:-1]), 2, 44),
        ((TD3[0].lower(), TD3[1]), 1, 1),
        (("<" * 43, "<" * 44), 1, 44),
        (("-" * 44, "<" * 44), 1, 1),
        (("-abc", "--def"), 1, 5),
    ],
)
def test_text_that_is_no_zone_is_rejected_with_its_place(
    words: tuple[str, ...], line: int | None, position: int | None
) -> None:
    code, result = as_json(*words)

    assert code == exit_codes.INPUT_REJECTED
    assert set(result) == {"error", "line", "position"}
    assert (result["line"], result["position"]) == (line, position)
    assert result["error"] in run(*words)[2]


def test_lines_of_fillers_are_a_zone_in_which_nothing_holds_but_zeros() -> None:
    code, result = as_json("<" * 44, "<" * 44)

    assert code == exit_codes.DONE
    assert not result["valid"]


def test_people_are_told_in_words() -> None:
    code, output, errors = run(TD3[0], TD3[1].replace("L898902C36", "L898902C37").replace("740812", "741312"))

    assert code == exit_codes.DONE
    assert errors == ""
    assert "format: TD3" in output
    assert "check digit of document_number fails: printed 7, should be 6" in output
    assert "date_of_birth is no date" in output
    assert output.endswith("not valid\n")


def test_nothing_to_check_is_wrong_use_and_asking_for_help_is_not() -> None:
    assert run()[0] == exit_codes.WRONG_USE
    code, output, _ = run("--help")
    assert code == exit_codes.DONE
    assert "LINES" in output


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("\r\n".join(TD3).encode(), exit_codes.DONE),
        (b"\xef\xbb\xbf" + "\n".join(TD1).encode() + b"\n", exit_codes.DONE),
        (b"\xff\xfe\x00 binary", exit_codes.INPUT_REJECTED),
        (b"", exit_codes.INPUT_REJECTED),
        (b"A" * 2_000_000, exit_codes.INPUT_REJECTED),
    ],
)
def test_a_hyphen_reads_the_lines_from_standard_input(text: bytes, code: int) -> None:
    command = [sys.executable, "-c", READ_STANDARD_INPUT]
    done = subprocess.run(command, input=text, capture_output=True, check=False)

    assert done.returncode == code
    assert ("error" in json.loads(done.stdout)) is (code != exit_codes.DONE)
