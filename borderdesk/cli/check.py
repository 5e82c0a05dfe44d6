"""`borderdesk check`: reads the text of a machine readable zone and says what holds in it."""

import argparse
import sys
from datetime import date

from borderdesk.cli import exit_codes
from borderdesk.cli.console import Console
from borderdesk.domain.dates import PartialDate
from borderdesk.domain.mrz import Mrz, MrzError, MrzFormat, Problem, parse_mrz

_STANDARD_INPUT = "-"
_JSON = "--json"
_HELP = ("-h", "--help")

_PROBLEM_WORDS = {
    Problem.MISSING: "is missing",
    Problem.NOT_A_CODE: "is no code of Doc 9303",
    Problem.NOT_A_NAME: "holds digits",
    Problem.NOT_A_DATE: "is no date",
    Problem.NOT_A_SEX: "is none of M, F and <",
}


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    # A zone's line may begin with anything, a hyphen too: no character introduces an option here, so that every word
    # behind the command arrives as it stands.
    parser = commands.add_parser(
        "check",
        prefix_chars="\0",
        add_help=False,
        help="read the text of a machine readable zone",
        description="Reads the text of a machine readable zone: its elements and its check digits.",
        usage="borderdesk check [--json] LINES... | -",
    )
    parser.add_argument(
        "words",
        nargs="*",
        metavar="LINES",
        help="the lines, each an argument of its own or all in one; - reads them from standard input; "
        "--json writes one object",
    )
    parser.set_defaults(run=run, parser=parser)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Write what the zone says; text that is no zone is told apart from a zone whose check digits fail."""
    as_json = _JSON in arguments.words
    words = [word for word in arguments.words if word != _JSON]
    if not words or words[0] in _HELP:
        arguments.parser.print_help(console.output if words else console.errors)
        return exit_codes.DONE if words else exit_codes.WRONG_USE
    # Bytes that are no text become a character that no zone has, and are then reported with their place.
    text = sys.stdin.buffer.read().decode("utf-8", "replace") if words == [_STANDARD_INPUT] else "\n".join(words)
    lines = [line for line in text.removeprefix("\ufeff").splitlines() if line.strip()]
    try:
        mrz = parse_mrz(lines, date.today())
    except MrzError as error:
        console.error(str(error))
        if as_json:
            console.json({"error": str(error), "line": error.line, "position": error.position})
        return exit_codes.INPUT_REJECTED
    if as_json:
        console.json(as_object(mrz))
    else:
        for line in _as_text(mrz):
            console.result(line)
    return exit_codes.DONE


def as_object(mrz: Mrz) -> dict[str, object]:
    """Return the zone in the form of the command line's contract."""
    return {
        "format": str(mrz.format),
        "lines": list(mrz.lines),
        "checks": {check.element: check.holds for check in mrz.checks},
        "valid": mrz.is_valid,
        "elements": elements_as_object(mrz),
        "problems": [{"element": found.element, "problem": str(found.problem)} for found in mrz.problems],
        "name_is_truncated": mrz.elements.name_is_truncated,
    }


def elements_as_object(mrz: Mrz) -> dict[str, object]:
    """Return the elements in the form of the command line's contract; TD1 has optional data twice."""
    elements = mrz.elements
    named: dict[str, object] = {
        "document_code": elements.document_code,
        "issuing_state": elements.issuing_state,
        "document_number": elements.document_number,
        "primary_identifier": elements.primary_identifier,
        "secondary_identifier": elements.secondary_identifier,
        "nationality": elements.nationality,
        "date_of_birth": _date(elements.date_of_birth),
        "sex": elements.sex,
        "date_of_expiry": _date(elements.date_of_expiry),
        "optional_data": elements.optional_data,
    }
    if mrz.format is MrzFormat.TD1:
        named["optional_data_2"] = elements.optional_data_2
    return named


def _date(value: PartialDate | None) -> str | None:
    return None if value is None else str(value)


def _as_text(mrz: Mrz) -> list[str]:
    lines = [f"format: {mrz.format}"]
    lines += [f"{name}: {value}" for name, value in elements_as_object(mrz).items() if value]
    for check in mrz.checks:
        verdict = "holds" if check.holds else f"fails: printed {check.printed}, should be {check.expected}"
        lines.append(f"check digit of {check.element} {verdict}")
    lines += [f"{found.element} {_PROBLEM_WORDS[found.problem]}" for found in mrz.problems]
    if mrz.elements.name_is_truncated:
        lines.append("the name fills its field and may be cut")
    lines.append("valid" if mrz.is_valid else "not valid")
    return lines
