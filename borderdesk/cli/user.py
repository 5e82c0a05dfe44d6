"""`borderdesk user`: gives people accounts, resets and disables them, and lists who has one."""

import argparse
from datetime import date

from borderdesk.actions.accounts import (
    add_account,
    change_passphrase,
    disable_account,
    enable_account,
    list_accounts,
    reset_passphrase,
)
from borderdesk.cli import exit_codes
from borderdesk.cli.console import Console
from borderdesk.cli.opening import add_home_options, add_passphrase_options, opened_home, passphrase_from
from borderdesk.cli.second_person import add_second_options, asking_for_second, second_person
from borderdesk.domain.account import Account
from borderdesk.domain.moments import moment_text
from borderdesk.domain.officer import Officer, Role

ROLES = [role.value for role in Role if role is not Role.TRAINING]


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("user", help="give people accounts, reset and disable them, and list them")
    acts = parser.add_subparsers(title="acts", metavar="ACT", required=True)
    adding = acts.add_parser("add", help="give a person an account")
    adding.add_argument("name", metavar="NAME", help="the user name of the new account")
    adding.add_argument("--role", required=True, choices=ROLES, help="what the person may do")
    adding.add_argument("--display-name", default="", metavar="NAME", help="the name on screen and paper")
    adding.add_argument("--post", action="append", default=[], metavar="CODE", help="a post it opens; all, unless said")
    for name, words in (("valid-from", "the first day"), ("valid-until", "the last day")):
        adding.add_argument(f"--{name}", type=_day, metavar="YYYY-MM-DD", help=f"{words} on which it opens anything")
    adding.add_argument(
        "--temporary", action="store_true", help="print a temporary passphrase, which its person must change"
    )
    add_passphrase_options(adding, "new-")
    add_second_options(adding, "a supervisor's, administrator's or auditor's account needs a second person")
    resetting = acts.add_parser("reset", help="give a person who forgot theirs a temporary passphrase, printed once")
    add_second_options(resetting, "a supervisor's, administrator's or auditor's account needs a second person")
    disabling = acts.add_parser("disable", help="let a person sign in no more; nothing is deleted")
    enabling = acts.add_parser("enable", help="let a disabled person in again")
    add_second_options(enabling, "a supervisor's, administrator's or auditor's account needs a second person")
    for acting in (resetting, disabling, enabling):
        acting.add_argument("name", metavar="NAME", help="the user name of the account")
    for acting in (disabling, enabling):
        acting.add_argument("--reason", required=True, metavar="TEXT", help="why; the journal keeps it")
    changing = acts.add_parser("passphrase", help="choose your own passphrase anew")
    add_passphrase_options(changing, "new-")
    listing = acts.add_parser("list", help="list everybody with an account")
    for acting, act, words in (
        (adding, _add, "one object"),
        (resetting, _reset, "one object"),
        (disabling, _disable, "one object"),
        (enabling, _enable, "one object"),
        (changing, _change, "one object"),
        (listing, _list, "one object a line"),
    ):
        acting.add_argument("--json", action="store_true", help=f"write {words}")
        add_home_options(acting)
        acting.set_defaults(run=run, act=act)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Run the act that was asked for."""
    code: int = arguments.act(arguments, console)
    return code


def _add(arguments: argparse.Namespace, console: Console) -> int:
    with opened_home(arguments, console) as desk, asking_for_second():
        passphrase = None
        if not arguments.temporary:
            passphrase = passphrase_from(arguments, console, "new-", f"New passphrase of {arguments.name}: ")
        handed = add_account(
            desk.store,
            desk.clock,
            desk.officer,
            desk.session_id,
            user_name=arguments.name,
            display_name=arguments.display_name,
            role=Role(arguments.role),
            passphrase=passphrase,
            posts=tuple(arguments.post),
            valid_from=arguments.valid_from,
            valid_until=arguments.valid_until,
            second=second_person(desk, arguments, console),
        )
    _show(handed.officer, arguments, console, handed.temporary_passphrase)
    return exit_codes.DONE


def _reset(arguments: argparse.Namespace, console: Console) -> int:
    with opened_home(arguments, console) as desk, asking_for_second():
        second = second_person(desk, arguments, console)
        handed = reset_passphrase(desk.store, desk.clock, desk.signed_in, arguments.name, second)
    _show(handed.officer, arguments, console, handed.temporary_passphrase)
    return exit_codes.DONE


def _disable(arguments: argparse.Namespace, console: Console) -> int:
    with opened_home(arguments, console) as desk:
        account = disable_account(desk.store, desk.clock, desk.signed_in, arguments.name, arguments.reason)
    _show_account(account, arguments, console)
    return exit_codes.DONE


def _enable(arguments: argparse.Namespace, console: Console) -> int:
    with opened_home(arguments, console) as desk, asking_for_second():
        second = second_person(desk, arguments, console)
        account = enable_account(desk.store, desk.clock, desk.signed_in, arguments.name, arguments.reason, second)
    _show_account(account, arguments, console)
    return exit_codes.DONE


def _change(arguments: argparse.Namespace, console: Console) -> int:
    with opened_home(arguments, console) as desk:
        before = passphrase_from(arguments, console, "", f"Passphrase of {desk.officer.user_name}: ")
        after = passphrase_from(arguments, console, "new-", "New passphrase: ")
        signed_in = change_passphrase(desk.store, desk.clock, desk.signed_in, before, after)
    _show(signed_in.officer, arguments, console, None)
    return exit_codes.DONE


def _list(arguments: argparse.Namespace, console: Console) -> int:
    with opened_home(arguments, console) as desk:
        found = list_accounts(desk.store, desk.officer)
    for account in found:
        _show_account(account, arguments, console)
    return exit_codes.DONE


def _show(officer: Officer, arguments: argparse.Namespace, console: Console, temporary: str | None) -> None:
    if arguments.json:
        about = {} if temporary is None else {"temporary_passphrase": temporary}
        console.json({**_identity(officer), **about})
        return
    console.result(f"{officer.user_name}  {officer.role.value}  {officer.display_name}")
    if temporary is not None:
        console.result(f"temporary passphrase, for a day, to be changed at the first sign-in: {temporary}")


def _show_account(account: Account, arguments: argparse.Namespace, console: Console) -> None:
    officer = account.officer
    if not arguments.json:
        state = "  disabled" if account.disabled_at is not None else ""
        console.result(f"{officer.user_name}  {officer.role.value}  {officer.display_name}{state}")
        return
    days = {"valid_from": account.valid_from, "valid_until": account.valid_until}
    moments = {"added_at": account.added_at, "disabled_at": account.disabled_at, "last_seen_at": account.last_seen_at}
    console.json(
        {
            **_identity(officer),
            "posts": list(account.posts),
            **{name: None if day is None else day.isoformat() for name, day in days.items()},
            **{name: None if at is None else moment_text(at) for name, at in moments.items()},
            "temporary_passphrase": officer.has_temporary_passphrase,
        }
    )


def _identity(officer: Officer) -> dict[str, object]:
    return {
        "officer_id": officer.officer_id,
        "user_name": officer.user_name,
        "display_name": officer.display_name,
        "role": officer.role.value,
    }


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("a day is written YYYY-MM-DD") from error
