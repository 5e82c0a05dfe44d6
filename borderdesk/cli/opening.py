"""Opens the home that a command works in: who asks, with which passphrase, at which desk."""

import argparse
import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from borderdesk.actions import door
from borderdesk.actions.clock import Clock, utc_now
from borderdesk.actions.door import enter, enter_for_training, is_closed, renew_sign
from borderdesk.actions.sign_in import SignedIn
from borderdesk.cli import exit_codes
from borderdesk.cli.console import Console
from borderdesk.domain.desk import DeskIdentity
from borderdesk.domain.errors import BorderDeskError, NotPermittedError
from borderdesk.domain.officer import Officer
from borderdesk.paths import Home, home
from borderdesk.storage.store import Store


class WrongUseError(BorderDeskError):
    """The command lacks something that only the person who runs it can give."""

    exit_code: ClassVar[int] = exit_codes.WRONG_USE


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedDesk:
    """A home with its desk and the officer who has signed in; close it when the command is done."""

    home: Home
    store: Store
    desk: DeskIdentity
    officer: Officer
    session_id: UUID
    clock: Clock = utc_now

    @property
    def signed_in(self) -> SignedIn:
        """Who is at work, as acts are handed it."""
        return SignedIn(officer=self.officer, session_id=self.session_id)

    def close(self) -> None:
        """Say at the door how things stand now, and close the database."""
        if self.store.key is not None:
            renew_sign(self.home, self.store, self.desk)
        self.store.close()


def add_home_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say who opens the home."""
    parser.add_argument("--user", metavar="NAME", help="who signs in; a training home needs nobody")
    add_passphrase_options(parser, "")


def add_passphrase_options(parser: argparse.ArgumentParser, prefix: str) -> None:
    """Add the two ways to hand over a passphrase; there is none as an argument, where other users could read it."""
    way = parser.add_mutually_exclusive_group()
    way.add_argument(f"--{prefix}passphrase-file", type=Path, metavar="F", help="its first line is the passphrase")
    way.add_argument(f"--{prefix}passphrase-fd", type=int, metavar="N", help="an open file descriptor to read it from")


def open_home(arguments: argparse.Namespace, console: Console) -> OpenedDesk:
    """Open the home and sign in; a training home without a user opens for its training officer.

    Raises:
        NotSetUpError: There is no desk in the home.
        NotPermittedError: The user name or the passphrase is wrong.
        WrongUseError: A live home needs a user and a passphrase.
    """
    place = home()
    if arguments.user is not None:
        # A home that is not there is said before anybody types a passphrase.
        is_closed(place)
        passphrase = passphrase_from(arguments, console, "", f"Passphrase of {arguments.user}: ")
        opened = enter(place, utc_now, arguments.user, passphrase)
    else:
        opened = _entered_by_nobody(place)
    signed_in = opened.signed_in
    return OpenedDesk(
        home=place,
        store=opened.store,
        desk=opened.identity,
        officer=signed_in.officer,
        session_id=signed_in.session_id,
    )


def _entered_by_nobody(place: Home) -> door.OpenedDesk:
    try:
        return enter_for_training(place, utc_now)
    except NotPermittedError:
        raise WrongUseError("who signs in? give --user NAME and --passphrase-file F") from None


@contextmanager
def opened_home(arguments: argparse.Namespace, console: Console) -> Iterator[OpenedDesk]:
    """Open the home as `open_home` does, and close it at the end of the block."""
    opened = open_home(arguments, console)
    try:
        yield opened
    finally:
        opened.close()


def passphrase_from(arguments: argparse.Namespace, console: Console, prefix: str, question: str) -> str:
    """Return the passphrase that the options of `add_passphrase_options` lead to, or ask for it on a terminal."""
    name = prefix.replace("-", "_")
    file: Path | None = getattr(arguments, f"{name}passphrase_file")
    descriptor: int | None = getattr(arguments, f"{name}passphrase_fd")
    try:
        if file is not None:
            return _first_line(file.read_text("utf-8"))
        if descriptor is not None:
            with os.fdopen(descriptor, encoding="utf-8", closefd=False) as stream:
                return _first_line(stream.read())
    except (OSError, UnicodeDecodeError) as error:
        raise WrongUseError(f"the {prefix}passphrase cannot be read from where the option says") from error
    if sys.stdin.isatty():
        return getpass.getpass(question, console.errors)
    raise WrongUseError(
        f"give --{prefix}passphrase-file F or --{prefix}passphrase-fd N; there is no terminal to ask on"
    )


def _first_line(text: str) -> str:
    return text.split("\n", 1)[0].removesuffix("\r")
