"""`borderdesk keys`: codes that open the desk where a passphrase is lost, and a new key for its database."""

import argparse

from borderdesk.actions.clock import utc_now
from borderdesk.actions.door import enter_with_code
from borderdesk.actions.encrypting import rotate_key
from borderdesk.actions.opening_codes import CODES, make_one_time_codes, make_recovery_code
from borderdesk.cli import exit_codes
from borderdesk.cli.console import Console
from borderdesk.cli.opening import (
    WrongUseError,
    add_home_options,
    add_passphrase_options,
    open_home,
    opened_home,
    passphrase_from,
)
from borderdesk.paths import home


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("keys", help="codes that open this desk, and the key of its database")
    acts = parser.add_subparsers(title="acts", metavar="ACT", required=True)
    recovery = acts.add_parser("recovery", help="make a new recovery code; the one before opens nothing any more")
    recovery.set_defaults(run=run, act=_recovery)
    codes = acts.add_parser(
        "codes", help="make a sheet of one-time codes, for headquarters to read out when a passphrase is forgotten"
    )
    codes.add_argument("--number", type=_number, default=CODES, metavar="N", help=f"how many ({CODES} unless said)")
    codes.set_defaults(run=run, act=_codes)
    rotating = acts.add_parser("rotate", help="give the database a new key, as after somebody was removed")
    rotating.set_defaults(run=run, act=_rotate)
    using = acts.add_parser("use", help="open the desk with a code, and give --user a new passphrase")
    using.add_argument("--code-file", type=argparse.FileType(encoding="utf-8"), required=True, metavar="F")
    add_passphrase_options(using, "new-")
    using.set_defaults(run=run, act=_use)
    for act in (recovery, codes, rotating, using):
        act.add_argument("--json", action="store_true", help="write one object")
        add_home_options(act)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Run the act that was asked for."""
    code: int = arguments.act(arguments, console)
    return code


def _recovery(arguments: argparse.Namespace, console: Console) -> int:
    with opened_home(arguments, console) as desk:
        code = make_recovery_code(desk.store, desk.clock, desk.signed_in)
    if arguments.json:
        console.json({"recovery_code": code})
    else:
        console.result(f"recovery code: {code}")
    return exit_codes.DONE


def _codes(arguments: argparse.Namespace, console: Console) -> int:
    with opened_home(arguments, console) as desk:
        codes = make_one_time_codes(desk.store, desk.clock, desk.signed_in, arguments.number)
    if arguments.json:
        console.json({"one_time_codes": list(codes)})
    else:
        for number, code in enumerate(codes, start=1):
            console.result(f"{number:>3}  {code}")
    return exit_codes.DONE


def _rotate(arguments: argparse.Namespace, console: Console) -> int:
    desk = open_home(arguments, console)
    try:
        rotate_key(desk.store, desk.clock, desk.signed_in).close()
    finally:
        desk.store.close()
    if arguments.json:
        console.json({"rotated": True})
    else:
        console.result("the database has a new key; every slot has it too")
    return exit_codes.DONE


def _use(arguments: argparse.Namespace, console: Console) -> int:
    if not arguments.user:
        raise WrongUseError("whose passphrase is lost? give --user NAME")
    with arguments.code_file as file:
        code = file.readline()
    new = passphrase_from(arguments, console, "new-", f"New passphrase of {arguments.user}: ")
    opened = enter_with_code(home(), utc_now, arguments.user, code, new)
    opened.store.close()
    if arguments.json:
        console.json({"user_name": opened.signed_in.officer.user_name})
    else:
        console.result(f"{opened.signed_in.officer.user_name} has a new passphrase")
    return exit_codes.DONE


def _number(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 50:
        raise argparse.ArgumentTypeError("1 to 50 codes fit on a sheet")
    return number
