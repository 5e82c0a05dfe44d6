"""`borderdesk config`: checks the settings files, and shows what is in force and where it comes from."""

import argparse

from borderdesk import paths
from borderdesk.cli import exit_codes
from borderdesk.cli.console import Console
from borderdesk.settings import Origin, origins


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser("config", help="check and show the settings of this machine")
    acts = parser.add_subparsers(title="acts", metavar="ACT", required=True)
    checking = acts.add_parser("check", help="read all settings; what is unknown or wrong is named with its line")
    showing = acts.add_parser("show", help="show what is in force")
    showing.add_argument("--origin", action="store_true", help="say for each where it comes from")
    for acting, act in ((checking, _check), (showing, _show)):
        acting.add_argument("--json", action="store_true", help="write one object")
        acting.set_defaults(run=act)


def _in_force() -> tuple[Origin, ...]:
    return origins(paths.system_settings_file(), paths.home().settings_file)


def _check(arguments: argparse.Namespace, console: Console) -> int:
    """Read everything; what is wrong is raised, and ends with the exit code for wrong use."""
    found = _in_force()
    if arguments.json:
        console.json({"valid": True, "settings": len(found)})
    else:
        console.result(f"{len(found)} settings, all of them valid")
    return exit_codes.DONE


def _show(arguments: argparse.Namespace, console: Console) -> int:
    found = _in_force()
    if arguments.json:
        console.json({one.key: _as_object(one) if arguments.origin else one.value for one in found})
        return exit_codes.DONE
    for one in found:
        value = f"{one.key} = {one.value!r}" if isinstance(one.value, str) else f"{one.key} = {one.value}"
        place = f", {one.place}" if one.place else ""
        console.result(f"{value}  ({one.source.value}{place})" if arguments.origin else value)
    return exit_codes.DONE


def _as_object(one: Origin) -> dict[str, object]:
    return {"value": one.value, "origin": one.source.value, "place": one.place or None}
