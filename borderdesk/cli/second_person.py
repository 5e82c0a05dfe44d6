"""The second person of a command that nobody does alone: who they are, and that they are missing."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from borderdesk.actions.second_person import SecondPersonNeededError
from borderdesk.actions.sign_in import SignedIn, sign_in
from borderdesk.cli.console import Console
from borderdesk.cli.opening import OpenedDesk, WrongUseError, add_passphrase_options, passphrase_from


def add_second_options(parser: argparse.ArgumentParser, words: str) -> None:
    """Add the options that say who approves."""
    parser.add_argument("--second-user", metavar="NAME", help=f"who approves it; {words}")
    add_passphrase_options(parser, "second-")


def second_person(desk: OpenedDesk, arguments: argparse.Namespace, console: Console) -> SignedIn | None:
    """Sign the second person in at this moment, or return None where none is named."""
    name = arguments.second_user
    if name is None:
        return None
    passphrase = passphrase_from(arguments, console, "second-", f"Passphrase of {name}: ")
    return sign_in(desk.store, desk.clock, name, passphrase)


@contextmanager
def asking_for_second() -> Iterator[None]:
    """Say with which options a second person is named, where an act needs one."""
    try:
        yield
    except SecondPersonNeededError as error:
        raise WrongUseError(f"{error}: give --second-user NAME and --second-passphrase-file F") from None
