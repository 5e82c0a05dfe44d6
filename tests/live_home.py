"""An encrypted home for the tests of what is at rest."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from shutil import copytree

from borderdesk.actions.accounts import add_account
from borderdesk.actions.desk_setup import set_up_desk
from borderdesk.actions.door import OpenedDesk, enter, enter_with_code
from borderdesk.domain.officer import Officer, Role
from borderdesk.paths import Home
from tests.made_up import Desk, SetClock, home_in

BOSS, PASSPHRASE = "wanjiru", "four words you see"


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveHome:
    """A home with its administrator, whose database opens for who signs in."""

    home: Home
    recovery_code: str
    clock: SetClock = field(default_factory=SetClock)

    @contextmanager
    def entered(self, user_name: str = BOSS, passphrase: str = PASSPHRASE) -> Iterator[OpenedDesk]:
        """Open the desk for the time of a block."""
        opened = enter(self.home, self.clock, user_name, passphrase)
        yield from _until_closed(opened)

    @contextmanager
    def entered_with(self, user_name: str, code: str, new_passphrase: str) -> Iterator[OpenedDesk]:
        """Open the desk with a code for the time of a block."""
        opened = enter_with_code(self.home, self.clock, user_name, code, new_passphrase)
        yield from _until_closed(opened)

    def add(self, opened: OpenedDesk, user_name: str, passphrase: str, role: Role = Role.OFFICER) -> Officer:
        """Give somebody an account."""
        signed_in = opened.signed_in
        return add_account(
            opened.store,
            self.clock,
            signed_in.officer,
            signed_in.session_id,
            user_name=user_name,
            display_name="",
            role=role,
            passphrase=passphrase,
        ).officer


def live_home(folder: Path) -> LiveHome:
    """Set a live desk up in a folder."""
    home, clock = home_in(folder), SetClock()
    made = set_up_desk(
        home, clock, training=False, post_code="NMG", post_name="Namanga", user_name=BOSS, passphrase=PASSPHRASE
    )
    assert made.recovery_code is not None
    return LiveHome(home=home, recovery_code=made.recovery_code, clock=clock)


def copy_of(live: LiveHome, folder: Path) -> LiveHome:
    """Return another home that is the same: to make one takes a second, and to copy it does not."""
    copytree(live.home.data, folder)
    return LiveHome(home=home_in(folder), recovery_code=live.recovery_code)


def desk_of(live: LiveHome, opened: OpenedDesk) -> Desk:
    """Return an opened desk as the tests of what is stored take theirs."""
    return Desk(
        home=live.home,
        store=opened.store,
        identity=opened.identity,
        officer=opened.signed_in.officer,
        session_id=opened.signed_in.session_id,
        clock=live.clock,
    )


def _until_closed(opened: OpenedDesk) -> Iterator[OpenedDesk]:
    try:
        yield opened
    finally:
        opened.store.close()
