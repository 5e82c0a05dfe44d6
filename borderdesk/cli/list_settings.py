"""`borderdesk watchlist set` and `change`: what holds of a list in force, and what has changed in it."""

import argparse
from pathlib import Path

from borderdesk.actions.list_changes import change_list, entries_in
from borderdesk.actions.list_settings import set_list
from borderdesk.actions.sign_in import SignedIn
from borderdesk.cli import exit_codes
from borderdesk.cli.console import Console
from borderdesk.cli.opening import OpenedDesk, WrongUseError, add_home_options, opened_home
from borderdesk.domain.watchlist import Handling, Level, ListVersion


def add_to(acts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the two acts to the command."""
    setting = acts.add_parser(
        "set", help="say how far a list in force reaches, who sees its matches, how old it may be"
    )
    setting.add_argument("name", metavar="NAME", help="the list")
    setting.add_argument("--level", choices=[level.value for level in Level], help="how far a match reaches")
    setting.add_argument("--handling", choices=[handling.value for handling in Handling], help="who sees a match")
    setting.add_argument(
        "--limit-days", type=int, metavar="N", help="how old the list may become; 0 for the rule of the post"
    )
    setting.add_argument("--reason", required=True, metavar="TEXT", help="why; the journal keeps it")
    setting.add_argument("--json", action="store_true", help="write one object")
    add_home_options(setting)
    setting.set_defaults(run=run, act=_set)

    changing = acts.add_parser("change", help="bring in what has changed in a list, without the rest of it")
    changing.add_argument("name", metavar="NAME", help="the list")
    changing.add_argument("--entries", type=Path, metavar="FILE", help="new and changed entries, as a file to import")
    changing.add_argument(
        "--removed", type=Path, metavar="FILE", help="references of entries that are gone, one a line"
    )
    changing.add_argument("--json", action="store_true", help="write one object")
    add_home_options(changing)
    changing.set_defaults(run=run, act=_change)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Run the act that was asked for."""
    with opened_home(arguments, console) as desk:
        version: ListVersion = arguments.act(desk, arguments)
    if arguments.json:
        console.json(
            {
                "name": version.name,
                "version": version.version,
                "entries": version.entries,
                "level": version.level.value,
                "handling": version.handling.value,
                "age_limit_days": version.age_limit_days,
            }
        )
    else:
        limit = "the rule of the post" if version.age_limit_days is None else f"{version.age_limit_days} days"
        console.result(
            f"{version.name} {version.version}: {version.entries:,} entries, level {version.level.value}, handling "
            f"{version.handling.value}, may be as old as: {limit}"
        )
    return exit_codes.DONE


def _set(desk: OpenedDesk, arguments: argparse.Namespace) -> ListVersion:
    if arguments.level is None and arguments.handling is None and arguments.limit_days is None:
        raise WrongUseError("say at least one of --level, --handling and --limit-days")
    return set_list(
        desk.store,
        desk.clock,
        SignedIn(officer=desk.officer, session_id=desk.session_id),
        arguments.name,
        reason=arguments.reason,
        level=None if arguments.level is None else Level(arguments.level),
        handling=None if arguments.handling is None else Handling(arguments.handling),
        age_limit_days=arguments.limit_days,
    )


def _change(desk: OpenedDesk, arguments: argparse.Namespace) -> ListVersion:
    if arguments.entries is None and arguments.removed is None:
        raise WrongUseError("say at least one of --entries and --removed")
    try:
        lines = [] if arguments.removed is None else arguments.removed.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        raise WrongUseError("the references cannot be read from where the option says") from None
    return change_list(
        desk.store,
        desk.home.lists,
        desk.clock,
        SignedIn(officer=desk.officer, session_id=desk.session_id),
        arguments.name,
        changed=() if arguments.entries is None else entries_in(arguments.entries),
        removed=[line.strip() for line in lines if line.strip()],
    )
