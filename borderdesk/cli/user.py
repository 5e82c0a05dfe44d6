"""`borderdesk user`: gives people accounts, and lists who has one."""

import argparse

from borderdesk.actions.accounts import add_account, list_accounts
from borderdesk.cli import exit_codes
from borderdesk.cli.console import Console
from borderdesk.cli.opening import (
    add_home_options,
    add_passphrase_options,
    opened_home,
    passphrase_from,
    refusals_noted,
)
from borderdesk.domain.officer import Officer, Permission, Role

ROLES = [role.value for role in Role if role is not Role.TRAINING]


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("user", help="give people accounts, and list them")
    acts = parser.add_subparsers(title="acts", metavar="ACT", required=True)
    adding = acts.add_parser("add", help="give a person an account")
    adding.add_argument("name", metavar="NAME", help="the user name of the new account")
    adding.add_argument("--role", required=True, choices=ROLES, help="what the person may do")
    adding.add_argument("--display-name", default="", metavar="NAME", help="the name on screen and paper")
    adding.add_argument("--json", action="store_true", help="write the account as one object")
    add_passphrase_options(adding, "new-")
    add_home_options(adding)
    adding.set_defaults(run=run, act=_add)
    listing = acts.add_parser("list", help="list everybody with an account")
    listing.add_argument("--json", action="store_true", help="write one object a line")
    add_home_options(listing)
    listing.set_defaults(run=run, act=_list)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Run the act that was asked for."""
    code: int = arguments.act(arguments, console)
    return code


def _add(arguments: argparse.Namespace, console: Console) -> int:
    with opened_home(arguments, console) as desk, refusals_noted(desk, Permission.MANAGE_ACCOUNTS):
        desk.officer.require(Permission.MANAGE_ACCOUNTS)
        added = add_account(
            desk.store,
            desk.clock,
            desk.officer,
            desk.session_id,
            user_name=arguments.name,
            display_name=arguments.display_name,
            role=Role(arguments.role),
            passphrase=passphrase_from(arguments, console, "new-", f"New passphrase of {arguments.name}: "),
        )
    _show(added, arguments, console)
    return exit_codes.DONE


def _list(arguments: argparse.Namespace, console: Console) -> int:
    with opened_home(arguments, console) as desk, refusals_noted(desk, Permission.MANAGE_ACCOUNTS):
        officers = list_accounts(desk.store, desk.officer)
    for officer in officers:
        _show(officer, arguments, console)
    return exit_codes.DONE


def _show(officer: Officer, arguments: argparse.Namespace, console: Console) -> None:
    if not arguments.json:
        console.result(f"{officer.user_name}  {officer.role.value}  {officer.display_name}")
        return
    console.json(
        {
            "officer_id": officer.officer_id,
            "user_name": officer.user_name,
            "display_name": officer.display_name,
            "role": officer.role.value,
        }
    )
