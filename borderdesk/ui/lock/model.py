"""What the cover of a locked desk knows: who locked it, and how it may be opened."""

from collections.abc import Callable
from datetime import datetime, tzinfo
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, Signal

from borderdesk.actions.session_lock import PinRefusedError
from borderdesk.actions.sign_in import AccountShutError, SignInLockedError, SignInRefusedError
from borderdesk.domain.account import AccountState
from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.domain.officer import Officer
from borderdesk.ui.tasks import RunsTasks


class Way(StrEnum):
    """How the desk is opened: by the officer's PIN or passphrase, or by another officer who takes over."""

    PIN = "pin"
    PASSPHRASE = "passphrase"
    OTHER = "other"


class Trouble(StrEnum):
    """Why the last try did not open it."""

    PIN = "pin"
    PASSPHRASE = "passphrase"
    SIGN_IN = "sign_in"
    SHUT = "shut"
    LOCKED = "locked"
    NOT_POSSIBLE = "not_possible"


class LockModel(QObject):
    """Opens a locked desk through the functions it is handed, which raise where they will not.

    `may_change` is not so while a decision is not saved: that one belongs to the officer who took it.

    Signals:
        changed: Something that the cover shows is different now.
        unlocked: The officer goes on.
        taken_over: Another officer goes on; carries that officer.
        failed: A try did not work; carries the error.
    """

    changed = Signal()
    unlocked = Signal()
    taken_over = Signal(object)
    failed = Signal(Exception)

    def __init__(
        self,
        *,
        officer: Officer,
        post_name: str,
        lane: str,
        locked_at: datetime,
        zone: tzinfo,
        has_pin: Callable[[], bool],
        with_pin: Callable[[str], None],
        with_passphrase: Callable[[str], None],
        take_over: Callable[[str, str], Officer],
        may_change: bool,
        has_open_read: bool,
        tasks: RunsTasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.officer, self.post_name, self.lane = officer, post_name, lane
        self.locked_at, self.zone = locked_at, zone
        self.may_change, self.has_open_read = may_change, has_open_read
        self._has_pin, self._with_pin, self._with_passphrase = has_pin, with_pin, with_passphrase
        self._take_over, self._tasks = take_over, tasks
        self.way = Way.PIN if has_pin() else Way.PASSPHRASE
        self.trouble: Trouble | None = None
        self.tries_left: int | None = None
        self.account_state = AccountState.OPEN
        self.locked_until: datetime | None = None
        self.is_busy = False

    @property
    def has_pin(self) -> bool:
        """A PIN may still open it."""
        return self._has_pin()

    def choose(self, way: Way) -> None:
        """Open it another way."""
        if self.is_busy or (way is Way.PIN and not self.has_pin) or (way is Way.OTHER and not self.may_change):
            return
        self.way, self.trouble = way, None
        self.changed.emit()

    def try_with(self, secret: str, user_name: str = "") -> None:
        """Try to open it; nothing is tried twice at the same time, or with nothing."""
        if self.is_busy or not secret or (self.way is Way.OTHER and not user_name.strip()):
            return
        self.is_busy, self.trouble = True, None
        self.changed.emit()
        match self.way:
            case Way.PIN:
                self._tasks.run(partial(self._with_pin, secret), self._open, self._refuse)
            case Way.PASSPHRASE:
                self._tasks.run(partial(self._with_passphrase, secret), self._open, self._refuse)
            case Way.OTHER:
                self._tasks.run(partial(self._take_over, user_name.strip(), secret), self._hand_over, self._refuse)

    def _open(self, _nothing: None) -> None:
        self.is_busy = False
        self.unlocked.emit()

    def _hand_over(self, officer: Officer) -> None:
        self.is_busy = False
        self.taken_over.emit(officer)

    def _refuse(self, error: Exception) -> None:
        self.is_busy, self.tries_left, self.locked_until = False, None, None
        match error:
            case AccountShutError():
                self.trouble, self.account_state = Trouble.SHUT, error.state
            case PinRefusedError():
                self.trouble, self.tries_left = Trouble.PIN, error.tries_left
                if not self.has_pin:
                    self.way = Way.PASSPHRASE
            case SignInLockedError():
                self.trouble, self.locked_until = Trouble.LOCKED, error.until
            case SignInRefusedError():
                self.trouble = Trouble.SIGN_IN if self.way is Way.OTHER else Trouble.PASSPHRASE
                self.tries_left = error.tries_left
            case EnvironmentFailureError() | _:
                self.trouble = Trouble.NOT_POSSIBLE
        self.changed.emit()
        self.failed.emit(error)
