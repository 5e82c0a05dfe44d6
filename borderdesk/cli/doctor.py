"""`borderdesk doctor`: says what is there, what is missing and what to do about it."""

import argparse
import sys
from dataclasses import asdict

from borderdesk import paths
from borderdesk.actions.clock import utc_now
from borderdesk.actions.examination import Examined, State, examine
from borderdesk.cli import exit_codes
from borderdesk.cli.console import Console

_MARKS = {State.OK: "ok  ", State.WARNING: "note", State.FAILED: "FAIL"}


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser("doctor", help="look at the program, the home and the machine")
    parser.add_argument("--json", action="store_true", help="write one object")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Examine this desk; 1 where something is in the way of work."""
    found = examine(paths.home(), paths.resources_directory(), utc_now, sys.version_info[:2])
    is_fit = all(item.state is not State.FAILED for item in found)
    if arguments.json:
        console.json({"fit": is_fit, "examined": [asdict(item) for item in found]})
    else:
        for item in found:
            console.result(_line(item))
    return exit_codes.DONE if is_fit else exit_codes.FAILED


def _line(item: Examined) -> str:
    return f"{_MARKS[item.state]}  {item.name}: {item.words}"
