"""Parses a command line, runs its command and turns errors into exit codes."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from borderdesk import __version__
from borderdesk.cli import exit_codes
from borderdesk.cli.console import Console
from borderdesk.domain.errors import BorderDeskError, EnvironmentFailureError, InvalidValueError, NotPermittedError
from borderdesk.settings import SettingsError

COMMANDS = (
    "check",
    "config",
    "db",
    "demo",
    "doctor",
    "hub",
    "init",
    "keys",
    "log",
    "read",
    "screen",
    "sync",
    "user",
    "watchlist",
)


def run(words: Sequence[str]) -> int:
    """Run one command and return its exit code; without a command, open the window."""
    arguments = _parser().parse_args(words)
    console = Console(quiet=arguments.quiet)
    try:
        code: int = arguments.run(arguments, console)
        return code
    except KeyboardInterrupt:
        console.error("interrupted")
        return exit_codes.INTERRUPTED
    except BrokenPipeError:
        # The reader of our output has gone; what it did not want is not an error worth words.
        sys.stderr.close()
        return exit_codes.FAILED
    except (BorderDeskError, SettingsError) as error:
        console.error(str(error))
        return exit_code_of(error)


def exit_code_of(error: Exception) -> int:
    """Return the exit code that stands for an error; the error may carry one of its own as `exit_code`."""
    own = getattr(error, "exit_code", None)
    if isinstance(own, int):
        return own
    match error:
        case SettingsError():
            return exit_codes.WRONG_USE
        case NotPermittedError():
            return exit_codes.NOT_PERMITTED
        case InvalidValueError():
            return exit_codes.INPUT_REJECTED
        case EnvironmentFailureError() | _:
            return exit_codes.FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="borderdesk", description="An offline border desk.")
    parser.add_argument("--version", action="version", version=f"borderdesk {__version__}")
    parser.add_argument("--quiet", action="store_true", help="write no messages, only results")
    parser.set_defaults(run=_open_window)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name in COMMANDS:
        import_module(f"borderdesk.cli.{name}").add_to(commands)
    return parser


def _open_window(_arguments: argparse.Namespace, _console: Console) -> int:
    from borderdesk.app.start import open_desk

    return open_desk()
